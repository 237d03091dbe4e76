import type { IToken, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Comma, Dash, DateToken, K, LeftBrace, NumberToken, RightBrace } from '../lexing/tokens.ts';
import { spanOf } from './base-parser.ts';
import { ConditionParser } from './condition-parser.ts';
import type { DateNode, FigureNode, NumberNode, OptionNode, PlainType, TypeNode } from './tree.ts';

const nothing = { recoveryValueFunc: (): undefined => undefined };

const PLAIN: ReadonlyMap<TokenType, PlainType> = new Map([
  [K.YesNo, 'yes-no'],
  [K.Tick, 'tick'],
  [K.DateOf, 'date'],
  [K.Cpr, 'cpr'],
  [K.Sks, 'sks'],
  [K.AuthorisationId, 'authorisation-id'],
  [K.Phone, 'phone'],
  [K.Email, 'email'],
  [K.Signature, 'signature'],
  [K.LabelArea, 'label-area'],
  [K.GroupsIndication, 'indication'],
]);

/** What kinds of answers there are, and the figures of a decision. */
export class TypeParser extends ConditionParser {
  readonly type = this.RULE(
    'type',
    (): TypeNode | undefined =>
      this.OR([
        { ALT: () => this.SUBRULE(this.plainType) },
        { ALT: () => this.SUBRULE(this.numberType) },
        { ALT: () => this.SUBRULE(this.choiceType) },
        { ALT: () => this.SUBRULE(this.textType) },
      ]),
    nothing,
  );

  readonly plainType = this.RULE(
    'plainType',
    (): TypeNode | undefined => {
      const token = this.OR(
        [...PLAIN.keys()].map((type, index) => ({ ALT: () => this.consume(index, type) })),
      );
      return this.ACTION(() => {
        const type = PLAIN.get(token.tokenType);
        return type === undefined ? undefined : { kind: 'plain' as const, type, span: spanOf(token) };
      });
    },
    nothing,
  );

  readonly numberType = this.RULE(
    'numberType',
    (): TypeNode | undefined => {
      const first = this.OR([
        { ALT: () => this.CONSUME(K.Integer) },
        { ALT: () => this.CONSUME(K.DecimalNumber) },
      ]);
      const unit = this.OPTION(() => {
        this.CONSUME(K.In);
        return this.SUBRULE(this.unit);
      });
      const bounds = this.OPTION2({
        GATE: () => this.LA(2).tokenType === NumberToken,
        DEF: () => this.SUBRULE(this.bounds),
      });
      return this.ACTION(() =>
        given({
          kind: first.tokenType === K.Integer ? ('integer' as const) : ('decimal' as const),
          unit,
          min: bounds?.min,
          max: bounds?.max,
          span: this.spanFrom(first),
        }),
      );
    },
    nothing,
  );

  /** `, 0 til 130`: both ends included. */
  readonly bounds = this.RULE(
    'bounds',
    (): { min: NumberNode | undefined; max: NumberNode | undefined } => {
      this.CONSUME(Comma);
      const min = this.SUBRULE(this.number);
      this.CONSUME(K.To);
      const max = this.SUBRULE2(this.number);
      return { min, max };
    },
    { recoveryValueFunc: () => ({ min: undefined, max: undefined }) },
  );

  readonly choiceType = this.RULE(
    'choiceType',
    (): TypeNode | undefined => {
      const options: OptionNode[] = [];
      const first = this.OR([{ ALT: () => this.CONSUME(K.OneOf) }, { ALT: () => this.CONSUME(K.SeveralOf) }]);
      this.CONSUME(LeftBrace);
      this.MANY(() => {
        const option = this.SUBRULE(this.choice);
        if (option !== undefined) options.push(option);
      });
      this.CONSUME(RightBrace);
      return this.ACTION(() => ({
        kind: first.tokenType === K.OneOf ? ('one-of' as const) : ('several-of' as const),
        options,
        span: this.spanFrom(first),
      }));
    },
    nothing,
  );

  readonly choice = this.RULE(
    'choice',
    (): OptionNode | undefined => {
      const id = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.text);
      const opens = this.OPTION(() => {
        this.CONSUME(Comma);
        return this.CONSUME(K.StateWhich);
      });
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        id === undefined || label === undefined
          ? undefined
          : given({ id, label, opensText: opens !== undefined, evidence }),
      );
    },
    nothing,
  );

  readonly textType = this.RULE(
    'textType',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.FreeText);
      const lines = this.OPTION(() => {
        const count = this.SUBRULE(this.number);
        this.CONSUME(K.Lines);
        return count;
      });
      return this.ACTION(() => given({ kind: 'text' as const, lines, span: this.spanFrom(first) }));
    },
    nothing,
  );

  /** `ca. 17000 helgenomsekventeringer pr. år`, `7-14 dage`, `ca. 20 %`. */
  readonly figure = this.RULE(
    'figure',
    (): FigureNode | undefined => {
      const first = this.LA(1);
      const approximately = this.OPTION(() => this.CONSUME(K.Approximately));
      const value = this.SUBRULE(this.number);
      const to = this.OPTION2(() => {
        this.CONSUME(Dash);
        return this.SUBRULE2(this.number);
      });
      const unit = this.SUBRULE(this.unit);
      const per = this.OPTION3(() => {
        this.CONSUME(K.Per);
        return this.SUBRULE2(this.unit);
      });
      return this.ACTION(() =>
        value === undefined || unit === undefined
          ? undefined
          : given({
              approximate: approximately !== undefined,
              value,
              to,
              unit,
              per,
              span: this.spanFrom(first),
            }),
      );
    },
    nothing,
  );

  /** After a statement: a date as exact as its source, or a figure. A number without a unit is a year. */
  readonly datum = this.RULE(
    'datum',
    (): { date?: DateNode; figure?: FigureNode } => {
      return this.OR([
        { ALT: () => this.dated(this.CONSUME(DateToken)) },
        { GATE: () => this.isYear(), ALT: () => this.dated(this.CONSUME(NumberToken)) },
        { ALT: () => given({ figure: this.SUBRULE(this.figure) }) },
      ]);
    },
    { recoveryValueFunc: () => ({}) },
  );

  private dated(token: IToken): { date: DateNode } {
    return { date: { text: token.image, span: spanOf(token) } };
  }

  private isYear(): boolean {
    return /^\d{4}$/u.test(this.LA(1).image) && this.LA(2).startLine !== this.LA(1).endLine
      ? true
      : /^\d{4}$/u.test(this.LA(1).image) && !FIGURE_FOLLOWERS.has(this.LA(2).tokenType.name);
  }
}

/** What follows the number of a figure; anything else after four digits makes them a year. */
const FIGURE_FOLLOWERS: ReadonlySet<string> = new Set(['Name', 'Percent', 'Dash']);
