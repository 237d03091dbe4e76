import type { Comparison } from '@kriterion/catalogue';
import type { IToken, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import {
  AtLeastSign,
  AtMostSign,
  Colon,
  DateToken,
  Dot,
  EqualSign,
  K,
  LeftBrace,
  LeftParenthesis,
  Name,
  NumberToken,
  Operator,
  OverSign,
  QuotedName,
  RightBrace,
  RightParenthesis,
  Semicolon,
  TextToken,
  UnderSign,
  UnequalSign,
} from '../lexing/tokens.ts';
import { BaseParser, spanOf } from './base-parser.ts';
import type {
  ConditionNode,
  GroupingWord,
  ItemNode,
  NameNode,
  NumberNode,
  PathNode,
  ValueNode,
} from './tree.ts';

const nothing = { recoveryValueFunc: (): undefined => undefined };

const COMPARISONS: ReadonlyMap<TokenType, Comparison> = new Map([
  [EqualSign, '='],
  [UnequalSign, '<>'],
  [UnderSign, '<'],
  [AtMostSign, '<='],
  [OverSign, '>'],
  [AtLeastSign, '>='],
]);

/** Conditions: comparisons, groupings, and/or/not, if-then, exceptions, readings. */
export class ConditionParser extends BaseParser {
  /** The loosest binding: what a condition is waived by or excepted for. */
  readonly condition = this.RULE(
    'condition',
    (): ConditionNode | undefined => {
      let condition = this.SUBRULE(this.chain);
      this.MANY(() => {
        const kind = this.OR([
          { ALT: () => (this.CONSUME(K.WaivedWhen), 'waived' as const) },
          { ALT: () => (this.CONSUME(K.ExceptWhen), 'except' as const) },
          { ALT: () => (this.CONSUME(K.Unless), 'except' as const) },
        ]);
        const when = this.SUBRULE2(this.chain);
        this.ACTION(() => {
          if (condition === undefined || when === undefined) return;
          condition = { kind, condition, when, span: { from: condition.span.from, to: when.span.to } };
        });
      });
      return condition;
    },
    nothing,
  );

  /** Operands joined by `og` or `eller`; a chain that mixes them is reported by the checker, not guessed at. */
  readonly chain = this.RULE(
    'chain',
    (): ConditionNode | undefined => {
      const operands: (ConditionNode | undefined)[] = [];
      const words: { word: 'and' | 'or'; span: { from: number; to: number } }[] = [];
      operands.push(this.SUBRULE(this.operand));
      this.MANY(() => {
        const token = this.OR([{ ALT: () => this.CONSUME(K.And) }, { ALT: () => this.CONSUME(K.Or) }]);
        this.ACTION(() =>
          words.push({ word: token.tokenType === K.And ? 'and' : 'or', span: spanOf(token) }),
        );
        operands.push(this.SUBRULE2(this.operand));
      });
      return this.ACTION(() => chained(operands, words));
    },
    nothing,
  );

  readonly operand = this.RULE(
    'operand',
    (): ConditionNode | undefined =>
      this.OR([
        { ALT: () => this.SUBRULE(this.negation) },
        { ALT: () => this.SUBRULE(this.ifThen) },
        { ALT: () => this.SUBRULE(this.parentheses) },
        { ALT: () => this.SUBRULE(this.byReading) },
        { ALT: () => this.SUBRULE(this.comparison) },
        { ALT: () => this.SUBRULE(this.grouping) },
      ]),
    nothing,
  );

  readonly negation = this.RULE(
    'negation',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.Not);
      const condition = this.SUBRULE(this.operand);
      return this.ACTION(() =>
        condition === undefined ? undefined : { kind: 'not' as const, condition, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly ifThen = this.RULE(
    'ifThen',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(K.If);
      const when = this.SUBRULE(this.chain);
      this.CONSUME(K.Then);
      const then = this.SUBRULE2(this.chain);
      return this.ACTION(() =>
        when === undefined || then === undefined
          ? undefined
          : { kind: 'if-then' as const, when, then, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly parentheses = this.RULE(
    'parentheses',
    (): ConditionNode | undefined => {
      const first = this.CONSUME(LeftParenthesis);
      const condition = this.SUBRULE(this.condition);
      this.CONSUME(RightParenthesis);
      return this.ACTION(() =>
        condition === undefined
          ? undefined
          : { kind: 'parentheses' as const, condition, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly byReading = this.RULE(
    'byReading',
    (): ConditionNode | undefined => {
      const cases: { reading: NameNode; condition: ConditionNode }[] = [];
      const first = this.CONSUME(K.ByReadingOf);
      const question = this.SUBRULE(this.name);
      this.CONSUME(LeftBrace);
      this.AT_LEAST_ONE(() => {
        const reading = this.SUBRULE2(this.name);
        this.CONSUME(Colon);
        const condition = this.SUBRULE(this.condition);
        this.OPTION(() => this.CONSUME(Semicolon));
        if (reading !== undefined && condition !== undefined) cases.push({ reading, condition });
      });
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        question === undefined
          ? undefined
          : { kind: 'by-reading' as const, question, cases, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  /** `fact`, or `section.field`. */
  readonly path = this.RULE(
    'path',
    (): PathNode | undefined => {
      const first = this.SUBRULE(this.name);
      const second = this.OPTION(() => {
        this.CONSUME(Dot);
        return this.SUBRULE2(this.name);
      });
      return this.ACTION(() => {
        if (first === undefined) return undefined;
        if (second === undefined) return { names: [first], span: first.span };
        return { names: [first, second], span: { from: first.span.from, to: second.span.to } };
      });
    },
    nothing,
  );

  /** `fact >= 18 år`, `fact blandt { a, b }`, or the name of a criterion alone. */
  readonly comparison = this.RULE(
    'comparison',
    (): ConditionNode | undefined => {
      const path = this.SUBRULE(this.path);
      const rest = this.OPTION(() =>
        this.OR([
          {
            ALT: () => {
              const operator = this.CONSUME(Operator);
              const value = this.SUBRULE(this.value);
              return { kind: 'compare' as const, operator, value };
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.Among);
              this.CONSUME(LeftBrace);
              const values = this.SUBRULE(this.nameList);
              this.CONSUME(RightBrace);
              return { kind: 'among' as const, values };
            },
          },
        ]),
      );
      return this.ACTION(() => (path === undefined ? undefined : this.comparisonNode(path, rest)));
    },
    nothing,
  );

  private comparisonNode(
    path: PathNode,
    rest:
      | { kind: 'compare'; operator: IToken; value: ValueNode | undefined }
      | { kind: 'among'; values: readonly NameNode[] }
      | undefined,
  ): ConditionNode | undefined {
    const span = { from: path.span.from, to: (this.LA(0).endOffset ?? this.LA(0).startOffset) + 1 };
    if (rest === undefined) return { kind: 'name', path, span: path.span };
    if (rest.kind === 'among') return { kind: 'among', path, values: rest.values, span };
    const operator = COMPARISONS.get(rest.operator.tokenType);
    if (operator === undefined || rest.value === undefined) return undefined;
    return { kind: 'compare', path, operator, value: rest.value, span };
  }

  readonly value = this.RULE(
    'value',
    (): ValueNode | undefined =>
      this.OR([
        { ALT: () => this.plainValue(this.CONSUME(K.Yes), 'yes' as const) },
        { ALT: () => this.plainValue(this.CONSUME(K.No), 'no' as const) },
        {
          ALT: () => {
            const token = this.CONSUME(DateToken);
            return this.ACTION(() => ({
              kind: 'date' as const,
              date: { text: token.image, span: spanOf(token) },
              span: spanOf(token),
            }));
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
        { ALT: () => this.SUBRULE(this.measured) },
        {
          ALT: () => {
            const name = this.SUBRULE(this.name);
            return this.ACTION(() =>
              name === undefined ? undefined : { kind: 'name' as const, name, span: name.span },
            );
          },
        },
      ]),
    nothing,
  );

  private plainValue(token: IToken, kind: 'yes' | 'no'): ValueNode {
    return { kind, span: { from: token.startOffset, to: token.startOffset + token.image.length } };
  }

  /** A number and, on the same line, its unit. */
  readonly measured = this.RULE(
    'measured',
    (): ValueNode | undefined => {
      const first = this.CONSUME(NumberToken);
      const unit = this.OPTION({ GATE: () => this.onSameLine(), DEF: () => this.SUBRULE(this.unit) });
      return this.ACTION(() =>
        given({
          kind: 'number' as const,
          number: { text: first.image, span: spanOf(first) },
          unit,
          span: this.spanFrom(first),
        }),
      );
    },
    nothing,
  );

  readonly grouping = this.RULE(
    'grouping',
    (): ConditionNode | undefined => {
      const first = this.LA(1);
      const { word, count } = this.SUBRULE(this.groupingWord) ?? { word: 'all' as const, count: undefined };
      const items = this.SUBRULE(this.items);
      return this.ACTION(() =>
        given({ kind: 'grouping' as const, word, count, items, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly groupingWord = this.RULE(
    'groupingWord',
    (): WordAndCount | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.AllOf), { word: 'all' as const, count: undefined }) },
        { ALT: () => (this.CONSUME(K.AtLeastOneOf), { word: 'any' as const, count: undefined }) },
        { ALT: () => (this.CONSUME(K.NoneOf), { word: 'none' as const, count: undefined }) },
        { ALT: () => this.SUBRULE(this.countWord) },
      ]),
    nothing,
  );

  readonly countWord = this.RULE(
    'countWord',
    (): WordAndCount | undefined => {
      const word: GroupingWord = this.OR([
        { ALT: () => (this.CONSUME(K.AtLeast), 'at-least' as const) },
        { ALT: () => (this.CONSUME(K.AtMost), 'at-most' as const) },
        { ALT: () => (this.CONSUME(K.Exactly), 'exactly' as const) },
      ]);
      const count = this.SUBRULE(this.number);
      this.CONSUME(K.Of);
      return { word, count };
    },
    nothing,
  );

  /** `{ item; item }`: items stand on lines of their own or are parted by `;`. */
  readonly items = this.RULE(
    'items',
    (): readonly ItemNode[] => {
      const items: ItemNode[] = [];
      this.CONSUME(LeftBrace);
      this.MANY(() => {
        const item = this.SUBRULE(this.item);
        this.OPTION(() => this.CONSUME(Semicolon));
        if (item !== undefined) items.push(item);
      });
      this.CONSUME(RightBrace);
      return items;
    },
    { recoveryValueFunc: () => [] },
  );

  /** `"wording": condition`, `id "wording": condition`, `id mindst en af {…}` or a condition alone. */
  readonly item = this.RULE(
    'item',
    (): ItemNode | undefined => {
      const first = this.LA(1);
      const id = this.OPTION({ GATE: () => this.namesItem(), DEF: () => this.SUBRULE(this.name) });
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

  /** A name is the id of an item when a wording or a grouping follows, not when an operator does. */
  private namesItem(): boolean {
    const next = this.LA(2).tokenType;
    const isName = this.LA(1).tokenType === Name || this.LA(1).tokenType === QuotedName;
    return isName && ITEM_FOLLOWERS.has(next);
  }
}

interface WordAndCount {
  readonly word: GroupingWord;
  readonly count: NumberNode | undefined;
}

const ITEM_FOLLOWERS: ReadonlySet<TokenType> = new Set([
  TextToken,
  Colon,
  K.AllOf,
  K.AtLeastOneOf,
  K.NoneOf,
  K.AtLeast,
  K.AtMost,
  K.Exactly,
]);

function chained(
  operands: readonly (ConditionNode | undefined)[],
  words: readonly { word: 'and' | 'or'; span: { from: number; to: number } }[],
): ConditionNode | undefined {
  const read = operands.filter((operand) => operand !== undefined);
  const [first] = read;
  const last = read.at(-1);
  if (first === undefined || last === undefined || read.length !== operands.length) return undefined;
  if (read.length === 1) return first;
  return { kind: 'chain', operands: read, words, span: { from: first.span.from, to: last.span.to } };
}
