import type { IOrAlt, ParserMethod, TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Comma, Dash, K, NumberToken } from '../lexing/tokens.ts';
import { collect, nothing, spanOf } from './base-parser.ts';
import { ConditionParser } from './condition-parser.ts';
import type { FactNode, NumberNode, OptionNode, PlainType, TypeNode } from './tree.ts';

type Exactness = Extract<TypeNode, { kind: 'date' }>['leastExact'];

const PLAIN: ReadonlyMap<TokenType, PlainType> = new Map<TokenType, PlainType>([
  [K.YesNo, 'yes-no'],
  [K.Tick, 'tick'],
  [K.Time, 'time'],
  [K.DateAndTime, 'date-time'],
  [K.Cpr, 'cpr'],
  [K.XEcpr, 'x-ecpr'],
  [K.DEcpr, 'd-ecpr'],
  [K.Sks, 'sks'],
  [K.Sor, 'sor'],
  [K.Gln, 'gln'],
  [K.AuthorisationId, 'authorisation-id'],
  [K.Phone, 'phone'],
  [K.Email, 'email'],
  [K.Attachment, 'attachment'],
  [K.Signature, 'signature'],
  [K.LabelArea, 'label-area'],
  [K.GroupsIndication, 'indication'],
]);

const DATES: ReadonlyMap<TokenType, Exactness> = new Map<TokenType, Exactness>([
  [K.DateOf, 'day'],
  [K.DateOrMonth, 'month'],
  [K.DateOrYear, 'year'],
]);

interface Bounds {
  readonly min: NumberNode | undefined;
  readonly max: NumberNode | undefined;
}

/** What kinds of answers there are. */
export abstract class TypeParser extends ConditionParser {
  abstract readonly factBlockOfMembers: ParserMethod<[], FactNode[]>;

  private readonly plainWords = this.wordsOf(PLAIN);
  private readonly dateWords = this.wordsOf(DATES);

  readonly type = this.RULE(
    'type',
    (): TypeNode | undefined => {
      const first = this.LA(1);
      const type = this.OR([
        { ALT: () => this.SUBRULE(this.singleType) },
        { ALT: () => this.SUBRULE(this.eitherType) },
      ]);
      const unknown = this.OPTION(() => this.CONSUME(K.OrUnknown));
      return this.ACTION(() =>
        type === undefined || unknown === undefined
          ? type
          : { kind: 'or-unknown' as const, type, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  private readonly singleTypeChoices: IOrAlt<TypeNode | undefined>[] = [
    { ALT: () => this.SUBRULE(this.plainType) },
    { ALT: () => this.SUBRULE(this.numberType) },
    { ALT: () => this.SUBRULE(this.oneOf) },
    { ALT: () => this.SUBRULE(this.severalOf) },
    { ALT: () => this.SUBRULE(this.dateType) },
    { ALT: () => this.SUBRULE(this.codeType) },
    { ALT: () => this.SUBRULE(this.textType) },
    { ALT: () => this.SUBRULE(this.verdictType) },
    { ALT: () => this.SUBRULE(this.recordType) },
    { ALT: () => this.SUBRULE(this.rowsType) },
  ];

  readonly singleType = this.RULE(
    'singleType',
    (): TypeNode | undefined => this.OR(this.singleTypeChoices),
    nothing,
  );

  readonly plainType = this.RULE(
    'plainType',
    (): TypeNode | undefined => {
      const token = this.OR(this.plainWords);
      return this.ACTION(() => {
        const type = PLAIN.get(token.tokenType);
        return type === undefined ? undefined : { kind: 'plain' as const, type, span: spanOf(token) };
      });
    },
    nothing,
  );

  readonly dateType = this.RULE(
    'dateType',
    (): TypeNode | undefined => {
      const token = this.OR(this.dateWords);
      return this.ACTION(() => ({
        kind: 'date' as const,
        leastExact: DATES.get(token.tokenType) ?? 'day',
        span: spanOf(token),
      }));
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
      const unit = this.OPTION(() => (this.CONSUME(K.In), this.SUBRULE(this.unit)));
      const bounds = this.OPTION2({
        GATE: () => this.nextIs(NumberToken, 2) || this.nextIs(Dash, 2),
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
    (): Bounds => {
      this.CONSUME(Comma);
      const min = this.SUBRULE(this.signedNumber);
      this.CONSUME(K.To);
      const max = this.SUBRULE2(this.signedNumber);
      return { min, max };
    },
    { recoveryValueFunc: () => ({ min: undefined, max: undefined }) },
  );

  /** `en af { … }`, `en af, lavest først { … }` */
  readonly oneOf = this.RULE(
    'oneOf',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.OneOf);
      const ordered = this.OPTION(() => (this.CONSUME(Comma), this.CONSUME(K.LowestFirst)));
      const options = this.SUBRULE(this.options);
      return this.ACTION(() => ({
        kind: 'one-of' as const,
        ordered: ordered !== undefined,
        options,
        span: this.spanFrom(first),
      }));
    },
    nothing,
  );

  readonly severalOf = this.RULE(
    'severalOf',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.SeveralOf);
      const options = this.SUBRULE(this.options);
      return this.ACTION(() => ({ kind: 'several-of' as const, options, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly options = this.list(
    'options',
    (): OptionNode[] => [],
    (options) => collect(options, this.SUBRULE(this.choice)),
    'spaces',
  );

  readonly choice = this.RULE(
    'choice',
    (): OptionNode | undefined => {
      const id = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.text);
      const opens = this.OPTION(() => (this.CONSUME(Comma), this.CONSUME(K.StateWhich)));
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        id === undefined || label === undefined
          ? undefined
          : given({ id, label, opensText: opens !== undefined, evidence }),
      );
    },
    nothing,
  );

  /** `kode fra diagnoser`, `flere koder fra diagnoser` */
  readonly codeType = this.RULE(
    'codeType',
    (): TypeNode | undefined => {
      const first = this.OR([
        { ALT: () => this.CONSUME(K.CodeFrom) },
        { ALT: () => this.CONSUME(K.SeveralCodesFrom) },
      ]);
      const list = this.SUBRULE(this.name);
      return this.ACTION(() =>
        list === undefined
          ? undefined
          : {
              kind: first.tokenType === K.CodeFrom ? ('code' as const) : ('codes' as const),
              list,
              span: this.spanFrom(first),
            },
      );
    },
    nothing,
  );

  /** `tekst`, `tekst 4 linjer`, `tekst, mønster "…"` */
  readonly textType = this.RULE(
    'textType',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.FreeText);
      const lines = this.OPTION(() => {
        const count = this.SUBRULE(this.number);
        this.CONSUME(K.Lines);
        return count;
      });
      const pattern = this.OPTION2({
        GATE: () => this.nextIs(K.Pattern, 2),
        DEF: () => (this.CONSUME(Comma), this.textAfter(1, K.Pattern)),
      });
      return this.ACTION(() => given({ kind: 'text' as const, lines, pattern, span: this.spanFrom(first) }));
    },
    nothing,
  );

  /** `enten dato eller tekst`; `eller ukendt` after the last belongs to all of it. */
  readonly eitherType = this.RULE(
    'eitherType',
    (): TypeNode | undefined => {
      const of: TypeNode[] = [];
      const first = this.CONSUME(K.Either);
      collect(of, this.SUBRULE(this.singleType));
      this.AT_LEAST_ONE(() => {
        this.CONSUME(K.Or);
        collect(of, this.SUBRULE2(this.singleType));
      });
      return this.ACTION(() => ({ kind: 'either' as const, of, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly verdictType = this.RULE(
    'verdictType',
    (): TypeNode | undefined => {
      const first = this.LA(1);
      const of = this.textAfter(1, K.VerdictOf);
      return this.ACTION(() =>
        of === undefined ? undefined : { kind: 'verdict' as const, of, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly recordType = this.RULE(
    'recordType',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.GroupOf);
      const members = this.SUBRULE(this.factBlockOfMembers);
      return this.ACTION(() => ({ kind: 'record' as const, members, span: this.spanFrom(first) }));
    },
    nothing,
  );

  /** `liste af slægtning, 0 til 20 { … }` */
  readonly rowsType = this.RULE(
    'rowsType',
    (): TypeNode | undefined => {
      const first = this.CONSUME(K.ListOf);
      const row = this.SUBRULE(this.name);
      const bounds = this.OPTION(() => this.SUBRULE(this.bounds));
      const members = this.SUBRULE(this.factBlockOfMembers);
      return this.ACTION(() => {
        if (row === undefined) return undefined;
        const span = this.spanFrom(first);
        return given({ kind: 'rows' as const, row, min: bounds?.min, max: bounds?.max, members, span });
      });
    },
    nothing,
  );
}
