import type { IOrAlt, IToken } from 'chevrotain';

import { K, LeftParenthesis, RightParenthesis } from '../lexing/tokens.ts';
import { nothing, spanOf } from './base-parser.ts';
import { ComparisonParser } from './comparison-parser.ts';
import type { ConditionNode, Span } from './tree.ts';

type Joint = Extract<ConditionNode, { kind: 'chain' }>['words'][number];

/** Conditions from the loosest binding to the tightest: exceptions, and/or, not, if-then, parentheses. */
export abstract class ConditionParser extends ComparisonParser {
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
      const words: Joint[] = [];
      operands.push(this.SUBRULE(this.operand));
      this.MANY(() => {
        const token = this.OR([{ ALT: () => this.CONSUME(K.And) }, { ALT: () => this.CONSUME(K.Or) }]);
        this.ACTION(() => words.push(joint(token)));
        operands.push(this.SUBRULE2(this.operand));
      });
      return this.ACTION(() => chained(operands, words));
    },
    nothing,
  );

  private readonly operandChoices: IOrAlt<ConditionNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.comparison) },
    { ALT: () => this.SUBRULE(this.negation) },
    { ALT: () => this.SUBRULE(this.ifThen) },
    { ALT: () => this.SUBRULE(this.parentheses) },
    { ALT: () => this.SUBRULE(this.byReading) },
    { ALT: () => this.SUBRULE(this.dependingOn) },
    { ALT: () => this.SUBRULE(this.grouping) },
    { ALT: () => this.SUBRULE(this.counted) },
    { ALT: () => this.SUBRULE(this.someRows) },
    { ALT: () => this.SUBRULE(this.everyRow) },
    { ALT: () => this.SUBRULE(this.differentRows) },
    { ALT: () => this.SUBRULE(this.forSame) },
  ];

  readonly operand = this.RULE(
    'operand',
    (): ConditionNode | undefined => this.OR(this.operandChoices),
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
      return this.ACTION(() => implied(when, then, this.spanFrom(first)));
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
}

function joint(token: IToken): Joint {
  return { word: token.tokenType === K.And ? 'and' : 'or', span: spanOf(token) };
}

function implied(
  when: ConditionNode | undefined,
  then: ConditionNode | undefined,
  span: Span,
): ConditionNode | undefined {
  return when === undefined || then === undefined ? undefined : { kind: 'if-then', when, then, span };
}

function chained(
  operands: readonly (ConditionNode | undefined)[],
  words: readonly Joint[],
): ConditionNode | undefined {
  const read = operands.filter((operand) => operand !== undefined);
  const [first] = read;
  const last = read.at(-1);
  if (first === undefined || last === undefined || read.length !== operands.length) return undefined;
  if (read.length === 1) return first;
  return { kind: 'chain', operands: read, words, span: { from: first.span.from, to: last.span.to } };
}
