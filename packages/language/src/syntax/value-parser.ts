import type { IOrAlt, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { DateToken, Dot, EqualSign, K, Name, QuotedName } from '../lexing/tokens.ts';
import { collect, nothing, spanOf, spanOver } from './base-parser.ts';
import { HeadingParser } from './heading-parser.ts';
import { isName, nameNode } from './parts-parser.ts';
import type { GivenFactNode, NameNode, PathNode, SetItemNode, SetNode, ValueNode } from './tree.ts';

type WordValue = 'yes' | 'no' | 'unknown' | 'not-relevant' | 'met' | 'not-met' | 'undetermined';

const WORDS: ReadonlyMap<TokenType, WordValue> = new Map<TokenType, WordValue>([
  [K.Yes, 'yes'],
  [K.No, 'no'],
  [K.Unknown, 'unknown'],
  [K.NotRelevant, 'not-relevant'],
  [K.Met, 'met'],
  [K.NotMet, 'not-met'],
  [K.Undetermined, 'undetermined'],
]);

interface SetParts {
  include: SetItemNode[];
  exclude: SetItemNode[];
  others?: PathNode;
  excluding: boolean;
}

/** Values, paths and sets: what conditions compare, and what examples give. */
export abstract class ValueParser extends HeadingParser {
  /** `fact`, `row.fact`, `section.field`. */
  readonly path = this.RULE(
    'path',
    (): PathNode | undefined => {
      const names: (NameNode | undefined)[] = [this.SUBRULE(this.name)];
      this.MANY(() => {
        this.CONSUME(Dot);
        names.push(this.SUBRULE2(this.name));
      });
      return this.ACTION(() => pathOf(names));
    },
    nothing,
  );

  private readonly valueWords = this.wordsOf(WORDS);

  /** One of the words that stand for a value: yes, no, unknown, a verdict. */
  readonly wordValue = this.RULE(
    'wordValue',
    (): ValueNode | undefined => {
      const token = this.OR(this.valueWords);
      return this.ACTION(() => {
        const kind = WORDS.get(token.tokenType);
        return kind === undefined ? undefined : { kind, span: spanOf(token) };
      });
    },
    nothing,
  );

  /** A number and, on the same line, its unit. */
  readonly measured = this.RULE(
    'measured',
    (): ValueNode | undefined => {
      const number = this.SUBRULE(this.signedNumber);
      const unit = this.OPTION({ GATE: () => this.onSameLine(), DEF: () => this.SUBRULE(this.unit) });
      return this.ACTION(() =>
        number === undefined
          ? undefined
          : given({
              kind: 'number' as const,
              number,
              unit,
              span: unit === undefined ? number.span : spanOver(number, unit),
            }),
      );
    },
    nothing,
  );

  private readonly constantChoices: IOrAlt<ValueNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.wordValue) },
    { ALT: () => this.SUBRULE(this.measured) },
    {
      ALT: () => {
        const token = this.CONSUME(DateToken);
        return this.ACTION(() => {
          const span = spanOf(token);
          return { kind: 'date' as const, date: { text: token.image, span }, span };
        });
      },
    },
    {
      ALT: () => {
        const text = this.SUBRULE(this.text);
        return this.ACTION(() =>
          text === undefined ? undefined : { kind: 'text' as const, text, span: text.span },
        );
      },
    },
  ];

  /** A value that is no name: a word, a number, a date or a code. */
  readonly constant = this.RULE(
    'constant',
    (): ValueNode | undefined => this.OR(this.constantChoices),
    nothing,
  );

  private readonly scalarChoices: IOrAlt<ValueNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.constant) },
    {
      ALT: () => {
        const name = this.SUBRULE(this.name);
        return this.ACTION(() =>
          name === undefined ? undefined : { kind: 'name' as const, name, span: name.span },
        );
      },
    },
  ];

  /** One value: a constant or a name. */
  readonly scalar = this.RULE('scalar', (): ValueNode | undefined => this.OR(this.scalarChoices), nothing);

  private readonly valueChoices: IOrAlt<ValueNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.scalar) },
    { GATE: () => this.opensRecord(), ALT: () => this.SUBRULE(this.recordValue) },
    { ALT: () => this.SUBRULE(this.listValue) },
  ];

  /** What an example gives: one value, a list or a record. */
  readonly value = this.RULE('value', (): ValueNode | undefined => this.OR(this.valueChoices), nothing);

  private opensRecord(): boolean {
    return isName(this.LA(2)) && this.nextIs(EqualSign, 3);
  }

  readonly recordValue = this.RULE(
    'recordValue',
    (): ValueNode | undefined => {
      const first = this.LA(1);
      const members = this.SUBRULE(this.givenFacts);
      return this.ACTION(() => ({ kind: 'record' as const, members, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly listValue = this.RULE(
    'listValue',
    (): ValueNode | undefined => {
      const first = this.LA(1);
      const parts = this.SUBRULE(this.valueBlock);
      return this.ACTION(() => ({
        kind: 'list' as const,
        values: parts.values,
        open: parts.open,
        span: this.spanFrom(first),
      }));
    },
    nothing,
  );

  /** `{ a, b måske flere }` */
  readonly valueBlock = this.list(
    'valueBlock',
    (): { values: ValueNode[]; open: boolean } => ({ values: [], open: false }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.values, this.SUBRULE(this.value)) },
        { ALT: () => (this.CONSUME(K.PerhapsMore), (into.open = true)) },
      ]),
    'commas',
  );

  /** `{ alder = 17 år; kræfttype = sarkom }` */
  readonly givenFacts = this.list(
    'givenFacts',
    (): GivenFactNode[] => [],
    (facts) => collect(facts, this.SUBRULE(this.givenFact)),
  );

  /** `alder = 17 år` */
  readonly givenFact = this.RULE(
    'givenFact',
    (): GivenFactNode | undefined => {
      const fact = this.SUBRULE(this.name);
      this.CONSUME(EqualSign);
      const value = this.SUBRULE(this.value);
      return this.ACTION(() => (fact === undefined || value === undefined ? undefined : { fact, value }));
    },
    nothing,
  );

  /** `{ a, under "DC7", undtagen "DC709", andre hvis x }`, or the name of a set. */
  readonly set = this.RULE(
    'set',
    (): SetNode | undefined =>
      this.OR([{ ALT: () => this.SUBRULE(this.writtenSet) }, { ALT: () => this.SUBRULE(this.namedSet) }]),
    nothing,
  );

  readonly namedSet = this.RULE(
    'namedSet',
    (): SetNode | undefined => {
      const name = this.SUBRULE(this.name);
      return this.ACTION(() =>
        name === undefined
          ? undefined
          : { include: [{ kind: 'name' as const, name, span: name.span }], exclude: [], span: name.span },
      );
    },
    nothing,
  );

  readonly writtenSet = this.RULE(
    'writtenSet',
    (): SetNode | undefined => {
      const first = this.LA(1);
      const parts = this.SUBRULE(this.setBlock);
      return this.ACTION(() =>
        given({
          include: parts.include,
          exclude: parts.exclude,
          others: parts.others,
          span: this.spanFrom(first),
        }),
      );
    },
    nothing,
  );

  readonly setBlock = this.list(
    'setBlock',
    (): SetParts => ({ include: [], exclude: [], excluding: false }),
    (into) =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Except), (into.excluding = true)) },
        { ALT: () => collect(into.excluding ? into.exclude : into.include, this.SUBRULE(this.setItem)) },
        {
          ALT: () => {
            this.CONSUME(K.OthersIf);
            const others = this.SUBRULE(this.path);
            if (others !== undefined) into.others = others;
          },
        },
      ]),
    'commas',
  );

  readonly setItem = this.RULE(
    'setItem',
    (): SetItemNode | undefined => {
      const first = this.LA(1);
      return this.OR([
        { ALT: () => this.nameItem(1, Name) },
        { ALT: () => this.nameItem(2, QuotedName) },
        {
          ALT: () => {
            const text = this.SUBRULE(this.text);
            return text === undefined ? undefined : { kind: 'code' as const, text, span: text.span };
          },
        },
        {
          ALT: () => {
            const text = this.textAfter(2, K.Below);
            return this.ACTION(() =>
              text === undefined ? undefined : { kind: 'below' as const, text, span: this.spanFrom(first) },
            );
          },
        },
      ]);
    },
    nothing,
  );

  private nameItem(index: number, type: TokenType): SetItemNode {
    const token = this.consume(index, type);
    return { kind: 'name', name: nameNode(token), span: spanOf(token) };
  }
}

/** The names as one path; nothing if one of them is missing. */
function pathOf(names: readonly (NameNode | undefined)[]): PathNode | undefined {
  const read = names.filter((name) => name !== undefined);
  const [first] = read;
  const last = read.at(-1);
  if (first === undefined || last === undefined || read.length !== names.length) return undefined;
  return { names: read, span: spanOver(first, last) };
}
