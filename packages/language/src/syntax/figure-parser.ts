import type { IToken } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, Dash, DateToken, K, Name, NumberToken, Percent } from '../lexing/tokens.ts';
import { nothing, spanOf } from './base-parser.ts';
import { PublishedParser } from './published-parser.ts';
import type { DateNode, FigureNode, PointNode } from './tree.ts';

interface Datum {
  readonly date?: DateNode;
  readonly figure?: FigureNode | undefined;
}

/** What follows the number of a figure; anything else after four digits makes them a year. */
const AFTER_NUMBER = new Set([Name, Percent, Dash]);

/** Figures as approximate as their source, and statements that carry them. */
export abstract class FigureParser extends PublishedParser {
  /** `ca. 17000 helgenomsekventeringer pr. år`, `7-14 dage`, `ca. 20 %`. */
  readonly figure = this.RULE(
    'figure',
    (): FigureNode | undefined => {
      const first = this.LA(1);
      const approximately = this.OPTION(() => this.CONSUME(K.Approximately));
      const value = this.SUBRULE(this.number);
      const to = this.OPTION2(() => (this.CONSUME(Dash), this.SUBRULE2(this.number)));
      const unit = this.SUBRULE(this.unit);
      const per = this.OPTION3(() => (this.CONSUME(K.Per), this.SUBRULE2(this.unit)));
      return this.ACTION(() => {
        if (value === undefined || unit === undefined) return undefined;
        const approximate = approximately !== undefined;
        return given({ approximate, value, to, unit, per, span: this.spanFrom(first) });
      });
    },
    nothing,
  );

  /** After a statement: a date as exact as its source, or a figure. A number without a unit is a year. */
  readonly datum = this.RULE(
    'datum',
    (): Datum =>
      this.OR([
        { ALT: () => dated(this.CONSUME(DateToken)) },
        { GATE: () => this.isYear(), ALT: () => dated(this.CONSUME(NumberToken)) },
        { ALT: () => ({ figure: this.SUBRULE(this.figure) }) },
      ]),
    { recoveryValueFunc: () => ({}) },
  );

  private isYear(): boolean {
    const [number, next] = [this.LA(1), this.LA(2)];
    if (!/^\d{4}$/u.test(number.image)) return false;
    return next.startLine !== number.endLine || !AFTER_NUMBER.has(next.tokenType);
  }

  /** `"statement": figure or date [source]` */
  readonly pointBody = this.RULE(
    'pointBody',
    (): PointNode | undefined => {
      const text = this.SUBRULE(this.text);
      const datum = this.OPTION(() => (this.CONSUME(Colon), this.SUBRULE(this.datum)));
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        text === undefined ? undefined : given({ text, figure: datum?.figure, date: datum?.date, evidence }),
      );
    },
    nothing,
  );
}

function dated(token: IToken): Datum {
  return { date: { text: token.image, span: spanOf(token) } };
}
