import type { IOrAlt, ParserMethod, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Dash, K, Plus } from '../lexing/tokens.ts';
import { collect, nothing, spanOf } from './base-parser.ts';
import { TableParser } from './table-parser.ts';
import type {
  ConditionNode,
  ItemNode,
  PathNode,
  RowSourceNode,
  RowsNode,
  SetNode,
  TermNode,
} from './tree.ts';

type Aggregate = Extract<TermNode, { kind: 'aggregate' }>['function'];

const AGGREGATES: ReadonlyMap<TokenType, Aggregate> = new Map<TokenType, Aggregate>([
  [K.SumOf, 'sum'],
  [K.MeanOf, 'mean'],
  [K.LowestOf, 'lowest'],
  [K.HighestOf, 'highest'],
]);

/** The rows at hand before a `hvor` narrows them. */
export type RowsHead = Omit<RowsNode, 'where'>;

/** Numbers, dates and choices that are compared or derived: paths, values, counts, tables, scores. */
export abstract class TermParser extends TableParser {
  abstract override readonly condition: ParserMethod<[], ConditionNode | undefined>;
  abstract readonly chain: ParserMethod<[], ConditionNode | undefined>;
  abstract readonly items: ParserMethod<[], ItemNode[]>;

  /** An atom, and what is added to or taken from it where it is a date. */
  readonly term = this.RULE(
    'term',
    (): TermNode | undefined => {
      let term = this.SUBRULE(this.atom);
      this.MANY(() => {
        const sign = this.OR([{ ALT: () => this.CONSUME(Plus) }, { ALT: () => this.CONSUME(Dash) }]);
        const by = this.SUBRULE(this.number);
        const unit = this.OPTION({ GATE: () => this.onSameLine(), DEF: () => this.SUBRULE(this.unit) });
        this.ACTION(() => {
          if (term === undefined || by === undefined) return;
          const span = { from: term.span.from, to: (unit ?? by).span.to };
          term = given({
            kind: 'shifted' as const,
            date: term,
            sign: sign.tokenType === Plus ? ('+' as const) : ('-' as const),
            by,
            unit,
            span,
          });
        });
      });
      return term;
    },
    nothing,
  );

  private readonly atomChoices: IOrAlt<TermNode | undefined>[] = [
    { ALT: () => this.pathTerm() },
    { ALT: () => this.constantTerm() },
    { GATE: () => this.countsRows(), ALT: () => this.SUBRULE(this.rowCount) },
    { ALT: () => this.SUBRULE(this.valueCount) },
    { ALT: () => this.SUBRULE(this.distinctCount) },
    { ALT: () => this.SUBRULE(this.aggregate) },
    { ALT: () => this.SUBRULE(this.elapsed) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => this.SUBRULE(this.score) },
  ];

  readonly atom = this.RULE('atom', (): TermNode | undefined => this.OR(this.atomChoices), nothing);

  private pathTerm(): TermNode | undefined {
    const path = this.SUBRULE(this.path);
    return path === undefined ? undefined : { kind: 'path', path, span: path.span };
  }

  private constantTerm(): TermNode | undefined {
    const value = this.SUBRULE(this.constant);
    return value === undefined ? undefined : { kind: 'value', value, span: value.span };
  }

  /** After `antallet af` a name and `i` begin rows; anything else is a path whose values are counted. */
  private countsRows(): boolean {
    return this.nextIs(K.In, 3);
  }

  readonly rowCount = this.RULE(
    'rowCount',
    (): TermNode | undefined => {
      const first = this.CONSUME(K.CountOf);
      const rows = this.SUBRULE(this.countedRows);
      const weight = this.OPTION(() => (this.CONSUME(K.WeightedBy), this.SUBRULE(this.weight)));
      return this.ACTION(() =>
        rows === undefined
          ? undefined
          : given({ kind: 'count' as const, rows, weight, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  /** `2 hvis s.bilateral = ja ellers 1`, or a term alone. */
  readonly weight = this.RULE(
    'weight',
    (): TermNode | undefined => {
      const then = this.SUBRULE(this.term);
      const choice = this.OPTION(() => this.SUBRULE(this.choiceTail));
      return this.ACTION(() => chosen(then, choice));
    },
    nothing,
  );

  /** `hvis … ellers …` after the term that holds if so. */
  readonly choiceTail = this.RULE(
    'choiceTail',
    (): ChoiceTail => {
      this.CONSUME(K.If);
      const when = this.SUBRULE(this.chain);
      this.CONSUME(K.Otherwise);
      const otherwise = this.SUBRULE(this.term);
      return { when, otherwise };
    },
    { recoveryValueFunc: () => ({ when: undefined, otherwise: undefined }) },
  );

  readonly valueCount = this.RULE(
    'valueCount',
    (): TermNode | undefined => {
      const first = this.CONSUME(K.CountOf);
      const path = this.SUBRULE(this.path);
      this.CONSUME(K.Among);
      const set = this.SUBRULE(this.set);
      return this.ACTION(() => valuesAmong(path, set, this.spanFrom(first)));
    },
    nothing,
  );

  readonly distinctCount = this.RULE(
    'distinctCount',
    (): TermNode | undefined => {
      const first = this.CONSUME(K.DistinctOf);
      const of = this.SUBRULE(this.term);
      this.CONSUME(K.For);
      const rows = this.SUBRULE(this.countedRows);
      return this.ACTION(() =>
        of === undefined || rows === undefined
          ? undefined
          : { kind: 'distinct' as const, of, rows, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  private readonly aggregateWords = this.wordsOf(AGGREGATES);

  readonly aggregate = this.RULE(
    'aggregate',
    (): TermNode | undefined => {
      const first = this.OR(this.aggregateWords);
      const of = this.SUBRULE(this.term);
      this.CONSUME(K.For);
      const rows = this.SUBRULE(this.countedRows);
      return this.ACTION(() => {
        const name = AGGREGATES.get(first.tokenType);
        if (name === undefined || of === undefined || rows === undefined) return undefined;
        return { kind: 'aggregate' as const, function: name, of, rows, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  /** `hele år fra fødselsdato til henvisningsdato` */
  readonly elapsed = this.RULE(
    'elapsed',
    (): TermNode | undefined => {
      const first = this.CONSUME(K.Completed);
      const unit = this.SUBRULE(this.unit);
      this.CONSUME(K.From);
      const from = this.SUBRULE(this.term);
      this.CONSUME(K.To);
      const to = this.SUBRULE2(this.term);
      return this.ACTION(() =>
        unit === undefined || from === undefined || to === undefined
          ? undefined
          : { kind: 'elapsed' as const, unit, from, to, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  /** `s i slægtninge`, `s i samlet { slægtninge; patienten }` */
  readonly rowsHead = this.RULE(
    'rowsHead',
    (): RowsHead | undefined => {
      const name = this.SUBRULE(this.name);
      this.CONSUME(K.In);
      const sources = this.SUBRULE(this.rowSources);
      return this.ACTION(() =>
        name === undefined
          ? undefined
          : { name, sources, span: { from: name.span.from, to: this.spanFrom(this.LA(0)).to } },
      );
    },
    nothing,
  );

  readonly rowSources = this.RULE(
    'rowSources',
    (): readonly RowSourceNode[] =>
      this.OR([
        {
          ALT: () => {
            const source = this.SUBRULE(this.rowSource);
            return source === undefined ? [] : [source];
          },
        },
        { ALT: () => (this.CONSUME(K.Together), this.SUBRULE(this.rowSourceBlock)) },
      ]),
    { recoveryValueFunc: () => [] },
  );

  readonly rowSource = this.RULE(
    'rowSource',
    (): RowSourceNode | undefined =>
      this.OR([
        {
          ALT: () => {
            const path = this.SUBRULE(this.path);
            return path === undefined ? undefined : { kind: 'list' as const, path };
          },
        },
        { ALT: () => ({ kind: 'patient' as const, span: spanOf(this.CONSUME(K.ThePatient)) }) },
      ]),
    nothing,
  );

  readonly rowSourceBlock = this.list(
    'rowSourceBlock',
    (): RowSourceNode[] => [],
    (sources) => collect(sources, this.SUBRULE(this.rowSource)),
  );

  /** Rows inside a term: their conditions stand in braces, since an operator can follow. */
  readonly countedRows = this.RULE(
    'countedRows',
    (): RowsNode | undefined => {
      const head = this.SUBRULE(this.rowsHead);
      const where = this.OPTION(() => {
        const first = this.CONSUME(K.Where);
        const items = this.SUBRULE(this.items);
        return { items, first };
      });
      return this.ACTION(() => {
        if (head === undefined) return undefined;
        if (where === undefined) return head;
        const span = this.spanFrom(where.first);
        const condition = { kind: 'grouping' as const, word: 'all' as const, items: where.items, span };
        return { ...head, where: condition, span: { from: head.span.from, to: span.to } };
      });
    },
    nothing,
  );
}

/** A condition and the term that holds if it does not. */
export interface ChoiceTail {
  readonly when: ConditionNode | undefined;
  readonly otherwise: TermNode | undefined;
}

/** The term alone, or the choice that its tail makes of it. */
export function chosen(then: TermNode | undefined, tail: ChoiceTail | undefined): TermNode | undefined {
  if (then === undefined || tail === undefined) return then;
  const { when, otherwise } = tail;
  if (when === undefined || otherwise === undefined) return undefined;
  const span = { from: then.span.from, to: otherwise.span.to };
  return { kind: 'choice', then, when, otherwise, span };
}

function valuesAmong(
  path: PathNode | undefined,
  set: SetNode | undefined,
  span: TermNode['span'],
): TermNode | undefined {
  return path === undefined || set === undefined ? undefined : { kind: 'values-among', path, set, span };
}
