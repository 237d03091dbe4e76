import type { IOrAlt, ParserMethod } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, Comma, Dash, K, Operator } from '../lexing/tokens.ts';
import { collect, nothing, spanOf } from './base-parser.ts';
import { COMPARISONS } from './comparisons.ts';
import type {
  ConditionNode,
  PathNode,
  ScoreGroupNode,
  TableKeyNode,
  TableRowNode,
  TermNode,
} from './tree.ts';
import { ValueParser } from './value-parser.ts';

type ScoreRow = ScoreGroupNode['rows'][number];

/** Numbers that are looked up in a table or counted up as a score. */
export abstract class TableParser extends ValueParser {
  abstract readonly condition: ParserMethod<[], ConditionNode | undefined>;

  /** `efter tabel a, b { mand, 18-39: 102 cm  … }` */
  readonly table = this.RULE(
    'table',
    (): TermNode | undefined => {
      const keys: PathNode[] = [];
      const first = this.CONSUME(K.ByTable);
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => collect(keys, this.SUBRULE(this.path)) });
      const rows = this.SUBRULE(this.tableBlock);
      return this.ACTION(() => ({ kind: 'table' as const, keys, rows, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly tableBlock = this.list(
    'tableBlock',
    (): TableRowNode[] => [],
    (rows) => collect(rows, this.SUBRULE(this.tableRow)),
  );

  readonly tableRow = this.RULE(
    'tableRow',
    (): TableRowNode | undefined => {
      const keys: TableKeyNode[] = [];
      const first = this.LA(1);
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => collect(keys, this.SUBRULE(this.tableKey)) });
      this.CONSUME(Colon);
      const value = this.SUBRULE(this.scalar);
      return this.ACTION(() =>
        value === undefined ? undefined : { keys, value, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  private readonly tableKeyChoices: IOrAlt<TableKeyNode | undefined>[] = [
    { ALT: () => ({ kind: 'any' as const, span: spanOf(this.CONSUME(K.Any)) }) },
    { ALT: () => this.SUBRULE(this.comparisonKey) },
    { ALT: () => this.SUBRULE(this.valueKey) },
  ];

  readonly tableKey = this.RULE(
    'tableKey',
    (): TableKeyNode | undefined => this.OR(this.tableKeyChoices),
    nothing,
  );

  readonly comparisonKey = this.RULE(
    'comparisonKey',
    (): TableKeyNode | undefined => {
      const first = this.CONSUME(Operator);
      const value = this.SUBRULE(this.scalar);
      return this.ACTION(() => {
        const operator = COMPARISONS.get(first.tokenType);
        if (operator === undefined || value === undefined) return undefined;
        return { kind: 'comparison' as const, operator, value, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  /** `mand` or `18-39` */
  readonly valueKey = this.RULE(
    'valueKey',
    (): TableKeyNode | undefined => {
      const value = this.SUBRULE(this.scalar);
      const to = this.OPTION(() => (this.CONSUME(Dash), this.SUBRULE2(this.scalar)));
      return this.ACTION(() => {
        if (value === undefined) return undefined;
        if (to === undefined) return { kind: 'value' as const, value, span: value.span };
        const span = { from: value.span.from, to: to.span.to };
        return { kind: 'range' as const, from: value, to, fromExclusive: false, toExclusive: false, span };
      });
    },
    nothing,
  );

  readonly score = this.RULE(
    'score',
    (): TermNode | undefined => {
      const first = this.CONSUME(K.Score);
      const groups = this.SUBRULE(this.scoreBlock);
      return this.ACTION(() => ({ kind: 'score' as const, groups, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly scoreBlock = this.block(
    'scoreBlock',
    (): ScoreGroupNode[] => [],
    (groups) => collect(groups, this.SUBRULE(this.scoreGroup)),
  );

  readonly scoreGroup = this.RULE(
    'scoreGroup',
    (): ScoreGroupNode | undefined => {
      const first = this.CONSUME(K.PointsGroup);
      const name = this.OPTION(() => this.SUBRULE(this.text));
      const rows = this.SUBRULE(this.scoreRows);
      return this.ACTION(() => given({ name, rows, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly scoreRows = this.list(
    'scoreRows',
    (): ScoreRow[] => [],
    (rows) => collect(rows, this.SUBRULE(this.scoreRow)),
  );

  /** `2 hvis alder >= 75 år` */
  readonly scoreRow = this.RULE(
    'scoreRow',
    (): ScoreRow | undefined => {
      const first = this.LA(1);
      const points = this.SUBRULE(this.signedNumber);
      this.CONSUME(K.If);
      const condition = this.SUBRULE(this.condition);
      return this.ACTION(() =>
        points === undefined || condition === undefined
          ? undefined
          : { points, condition, span: this.spanFrom(first) },
      );
    },
    nothing,
  );
}
