import type { ParserMethod, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, K, LeftBracket, LeftParenthesis, TextToken } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { isName } from './parts-parser.ts';
import { TermParser, type RowsHead } from './term-parser.ts';
import type {
  ConditionNode,
  GroupingWord,
  ItemNode,
  NameNode,
  NumberNode,
  RowQuantifierNode,
  RowsNode,
} from './tree.ts';

type CountWord = 'at-least' | 'at-most' | 'exactly';
type Case = Extract<ConditionNode, { kind: 'depending-on' }>['cases'][number];
type ReadingCase = Extract<ConditionNode, { kind: 'by-reading' }>['cases'][number];

const GROUPINGS: ReadonlyMap<TokenType, GroupingWord> = new Map<TokenType, GroupingWord>([
  [K.AllOf, 'all'],
  [K.AtLeastOneOf, 'any'],
  [K.NoneOf, 'none'],
]);

const COUNTS: ReadonlyMap<TokenType, CountWord> = new Map<TokenType, CountWord>([
  [K.AtLeast, 'at-least'],
  [K.AtMost, 'at-most'],
  [K.Exactly, 'exactly'],
]);

/** With one of these after it on its line, a name at the start of an item is the id of the item. */
const AFTER_ITEM_ID: ReadonlySet<TokenType> = new Set([
  TextToken,
  Colon,
  LeftBracket,
  LeftParenthesis,
  ...GROUPINGS.keys(),
  ...COUNTS.keys(),
  K.Not,
  K.If,
  K.ByReadingOf,
  K.DependingOn,
  K.AtLeastOne,
  K.NotAny,
  K.Every,
  K.Different,
  K.ForSame,
]);

/** Conditions with braces and rows: groupings, cases, how many rows, which rows. */
export abstract class RowsParser extends TermParser {
  abstract override readonly condition: ParserMethod<[], ConditionNode | undefined>;
  abstract override readonly chain: ParserMethod<[], ConditionNode | undefined>;

  private readonly groupingWords = this.wordsOf(GROUPINGS);
  private readonly countWords = this.wordsOf(COUNTS);

  readonly grouping = this.RULE(
    'grouping',
    (): ConditionNode | undefined => {
      const first = this.OR(this.groupingWords);
      const items = this.SUBRULE(this.items);
      return this.ACTION(() => {
        const word = GROUPINGS.get(first.tokenType) ?? 'all';
        return { kind: 'grouping' as const, word, items, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  /** `mindst 2 af { … }`, `mindst 2 s i slægtninge hvor …` */
  readonly counted = this.RULE(
    'counted',
    (): ConditionNode | undefined => {
      const first = this.OR(this.countWords);
      const count = this.SUBRULE(this.number);
      const counted = this.OR2([
        { ALT: () => (this.CONSUME(K.Of), { items: this.SUBRULE(this.items), rows: undefined }) },
        { ALT: () => ({ items: undefined, rows: this.SUBRULE(this.rows) }) },
      ]);
      return this.ACTION(() => {
        const word = COUNTS.get(first.tokenType) ?? 'at-least';
        const span = this.spanFrom(first);
        const { items, rows } = counted;
        if (items !== undefined) return given({ kind: 'grouping' as const, word, count, items, span });
        if (rows === undefined || count === undefined) return undefined;
        return { kind: 'rows' as const, quantifier: { kind: word, count }, rows, span };
      });
    },
    nothing,
  );

  /** `mindst en s i slægtninge hvor …`, `ingen s i slægtninge hvor …` */
  readonly someRows = this.RULE(
    'someRows',
    (): ConditionNode | undefined => {
      const first = this.OR([
        { ALT: () => this.CONSUME(K.AtLeastOne) },
        { ALT: () => this.CONSUME(K.NotAny) },
      ]);
      const rows = this.SUBRULE(this.rows);
      return this.ACTION(() => {
        const quantifier: RowQuantifierNode = { kind: first.tokenType === K.NotAny ? 'none' : 'some' };
        return rows === undefined
          ? undefined
          : { kind: 'rows' as const, quantifier, rows, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  /** `hver s i slægtninge hvor … opfylder …` */
  readonly everyRow = this.RULE(
    'everyRow',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.Every);
      const rows = this.SUBRULE(this.rows);
      this.CONSUME(K.Satisfies);
      const satisfies = this.SUBRULE(this.chain);
      return this.ACTION(() => {
        if (rows === undefined || satisfies === undefined) return undefined;
        const quantifier: RowQuantifierNode = { kind: 'every', satisfies };
        return { kind: 'rows' as const, quantifier, rows, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  /** Rows outside a term: `hvor` takes the whole chain that follows. */
  readonly rows = this.RULE(
    'rows',
    (): RowsNode | undefined => {
      const head = this.SUBRULE(this.rowsHead);
      const where = this.OPTION(() => (this.CONSUME(K.Where), this.SUBRULE(this.chain)));
      return this.ACTION(() => rowsOf(head, where));
    },
    nothing,
  );

  /** `forskellige a, b i slægtninge hvor …` */
  readonly differentRows = this.RULE(
    'differentRows',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.Different);
      const names = this.SUBRULE(this.nameList);
      this.CONSUME(K.In);
      const sources = this.SUBRULE(this.rowSources);
      this.CONSUME(K.Where);
      const where = this.SUBRULE(this.chain);
      return this.ACTION(() =>
        where === undefined
          ? undefined
          : { kind: 'different' as const, names, sources, where, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  /** `for samme side i slægtninge.side gælder …` */
  readonly forSame = this.RULE(
    'forSame',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.ForSame);
      const name = this.SUBRULE(this.name);
      this.CONSUME(K.In);
      const path = this.SUBRULE(this.path);
      this.CONSUME(K.Holds);
      const condition = this.SUBRULE(this.chain);
      return this.ACTION(() =>
        name === undefined || path === undefined || condition === undefined
          ? undefined
          : { kind: 'for-same' as const, name, path, condition, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly byReading = this.RULE(
    'byReading',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.ByReadingOf);
      const question = this.SUBRULE(this.name);
      const cases = this.SUBRULE(this.readingCases);
      return this.ACTION(() =>
        question === undefined
          ? undefined
          : { kind: 'by-reading' as const, question, cases, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly readingCases = this.list(
    'readingCases',
    (): ReadingCase[] => [],
    (cases) => collect(cases, this.SUBRULE(this.readingCase)),
  );

  readonly readingCase = this.RULE(
    'readingCase',
    (): ReadingCase | undefined => {
      const reading = this.SUBRULE(this.name);
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      return reading === undefined || condition === undefined ? undefined : { reading, condition };
    },
    nothing,
  );

  /** `alt efter livsstatus { levende: …  afdød: …  ellers: … }` */
  readonly dependingOn = this.RULE(
    'dependingOn',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.DependingOn);
      const path = this.SUBRULE(this.path);
      const cases = this.SUBRULE(this.cases);
      return this.ACTION(() =>
        path === undefined
          ? undefined
          : given({
              kind: 'depending-on' as const,
              path,
              cases: cases.cases,
              otherwise: cases.otherwise,
              span: this.spanFrom(first),
            }),
      );
    },
    nothing,
  );

  readonly cases = this.list(
    'cases',
    (): { cases: Case[]; otherwise?: ConditionNode } => ({ cases: [] }),
    (into) => {
      const option = this.OR([
        { ALT: () => this.SUBRULE(this.name) },
        { ALT: () => (this.CONSUME(K.Otherwise), 'otherwise' as const) },
      ]);
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      if (option === undefined || condition === undefined) return;
      if (option === 'otherwise') into.otherwise = condition;
      else into.cases.push({ option, condition });
    },
  );

  /** `{ item; item }` */
  readonly items = this.list(
    'items',
    (): ItemNode[] => [],
    (items) => collect(items, this.SUBRULE(this.item)),
  );

  /** `"wording": condition`, `id "wording" [source]: condition`, `id mindst en af {…}` or a condition alone. */
  readonly item = this.RULE(
    'item',
    (): ItemNode | undefined => {
      const first = this.LA(1);
      const id: NameNode | undefined = this.OPTION({
        GATE: () => this.namesItem(),
        DEF: () => this.SUBRULE(this.name),
      });
      const wording = this.OPTION2(() => this.SUBRULE(this.text));
      const evidence = this.OPTION3(() => this.SUBRULE(this.evidence));
      this.OPTION4(() => this.CONSUME(Colon));
      const condition = this.SUBRULE(this.condition);
      return this.ACTION(() =>
        condition === undefined
          ? undefined
          : given({ id, wording, evidence, condition, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  /** A name is the id of an item when a wording or a grouping follows on its line, not when an operator does. */
  private namesItem(): boolean {
    const [name, next] = [this.LA(1), this.LA(2)];
    return isName(name) && AFTER_ITEM_ID.has(next.tokenType) && name.endLine === next.startLine;
  }
}

/** A number of things that are demanded. */
export type Count = NumberNode;

function rowsOf(head: RowsHead | undefined, where: ConditionNode | undefined): RowsNode | undefined {
  if (head === undefined || where === undefined) return head;
  return { ...head, where, span: { from: head.span.from, to: where.span.to } };
}
