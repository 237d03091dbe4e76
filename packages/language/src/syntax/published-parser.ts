import { given } from '../given.ts';
import { DateToken, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { TypeParser } from './type-parser.ts';
import type {
  AcceptanceNode,
  AmendmentNode,
  DateNode,
  PublishedNode,
  Span,
  ValidityNode,
  VersionNode,
} from './tree.ts';

/** What a declaration says of its own publication, while it is read. */
export interface Published {
  version?: VersionNode;
  validity?: ValidityNode;
  readonly amendments: AmendmentNode[];
  readonly acceptances: AcceptanceNode[];
}

/** Nothing said yet. */
export function unpublished(): Published {
  return { amendments: [], acceptances: [] };
}

/** What everything published may say of itself: version, validity, amendments, accepted findings. */
export abstract class PublishedParser extends TypeParser {
  readonly published = this.RULE('published', (into: Published = unpublished()): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.Version);
          const version = this.SUBRULE(this.versionNumber);
          if (version !== undefined) into.version = version;
        },
      },
      {
        ALT: () => {
          const validity = this.SUBRULE(this.validity);
          this.ACTION(() => {
            const both = bothEnds(into.validity, validity);
            if (both !== undefined) into.validity = both;
          });
        },
      },
      { ALT: () => collect(into.amendments, this.SUBRULE(this.amendment)) },
      { ALT: () => collect(into.acceptances, this.SUBRULE(this.acceptance)) },
    ]);
  });

  /** `{ version … gyldig fra … }` where nothing else can be said. */
  readonly publishedBlock = this.block('publishedBlock', unpublished, (into) =>
    this.SUBRULE(this.published, { ARGS: [into] }),
  );

  /** `gyldig fra 2026-01-01 til 2026-12-31`, `gyldig til 2026-12-31` */
  readonly validity = this.RULE(
    'validity',
    (): ValidityNode | undefined => {
      const first = this.LA(1);
      let from: DateNode | undefined;
      const to = this.OR([
        {
          ALT: () => {
            this.CONSUME(K.ValidFrom);
            from = this.SUBRULE(this.date);
            return this.OPTION(() => (this.CONSUME(K.To), this.SUBRULE2(this.date)));
          },
        },
        { ALT: () => (this.CONSUME(K.ValidTo), this.SUBRULE3(this.date)) },
      ]);
      return this.ACTION(() => given({ from, to, span: this.spanFrom(first) }));
    },
    nothing,
  );

  readonly amendment = this.RULE(
    'amendment',
    (): AmendmentNode | undefined => {
      const first = this.CONSUME(K.Amendment);
      const version = this.SUBRULE(this.versionNumber);
      const date = this.OPTION(() => this.SUBRULE(this.day));
      const what = this.SUBRULE(this.text);
      const why = this.textAfter(2, K.Because);
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        version === undefined || what === undefined || why === undefined
          ? undefined
          : given({ version, date, what, why, evidence, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly acceptance = this.RULE(
    'acceptance',
    (): AcceptanceNode | undefined => {
      const first = this.CONSUME(K.Accepts);
      const code = this.SUBRULE(this.name);
      const reason = this.SUBRULE(this.text);
      const date = this.SUBRULE(this.day);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        code === undefined || reason === undefined || date === undefined
          ? undefined
          : given({ code, reason, date, evidence, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  /** A date to the month or the day. */
  readonly day = this.RULE(
    'day',
    (): DateNode | undefined => {
      const token = this.CONSUME(DateToken);
      return this.ACTION(() => ({ text: token.image, span: this.spanFrom(token) }));
    },
    nothing,
  );
}

/** What a declaration says of its publication, with the place of all of it. */
export function publishedAs(
  { version, validity, amendments, acceptances }: Published,
  span: Span,
): PublishedNode {
  return given({ version, validity, amendments, acceptances, span });
}

/** The two ends of a validity may be said one by one. */
export function bothEnds(
  before: ValidityNode | undefined,
  after: ValidityNode | undefined,
): ValidityNode | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  const { from, to, span } = after;
  const whole = { from: before.span.from, to: span.to };
  return given({ from: from ?? before.from, to: to ?? before.to, span: whole });
}
