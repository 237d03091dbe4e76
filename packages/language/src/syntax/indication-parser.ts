import { given } from '../given.ts';
import { Colon, Comma, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { publishedAs, unpublished, type Published } from './published-parser.ts';
import { RequisitionParser } from './requisition-parser.ts';
import type {
  ClarificationNode,
  ExampleNode,
  ExclusionNode,
  ExemptionNode,
  IndicationNode,
  ItemNode,
  NameNode,
  NoteNode,
  OverrideNode,
  QuestionNode,
} from './tree.ts';

interface IndicationParts extends Published {
  readonly items: ItemNode[];
  readonly exemptions: ExemptionNode[];
  readonly exclusions: ExclusionNode[];
  readonly clarifications: ClarificationNode[];
  readonly overrides: OverrideNode[];
  readonly questions: QuestionNode[];
  readonly notes: NoteNode[];
  readonly routes: IndicationNode[];
}

interface ExampleParts {
  readonly facts: ExampleNode['facts'][number][];
  readonly departures: ExampleNode['departures'][number][];
  readonly overriddenBy: NameNode[];
}

type Verdict = ExampleNode['expected'];

/** Indications with their routes, and the examples that test them. */
export abstract class IndicationParser extends RequisitionParser {
  readonly indication = this.RULE(
    'indication',
    (): IndicationNode | undefined => {
      const first = this.CONSUME(K.Indication);
      const body = this.SUBRULE(this.indicationBody);
      return this.ACTION(() =>
        body === undefined ? undefined : { ...body, kind: 'indication' as const, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly subIndication = this.RULE(
    'subIndication',
    (): IndicationNode | undefined => {
      const first = this.CONSUME(K.SubIndication);
      const body = this.SUBRULE(this.indicationBody);
      return this.ACTION(() =>
        body === undefined
          ? undefined
          : { ...body, kind: 'sub-indication' as const, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  private readonly indicationBodyHeading = this.heading('indicationBodyHeading', 'indicationBlock');

  readonly indicationBody = this.RULE(
    'indicationBody',
    (): Omit<IndicationNode, 'kind'> | undefined => {
      const first = this.LA(1);
      const { id, text: name, evidence } = this.SUBRULE(this.indicationBodyHeading);
      const parts = this.SUBRULE(this.indicationBlock);
      return this.ACTION(() => {
        if (id === undefined || name === undefined) return undefined;
        return given({ id, name, evidence, ...parts, ...publishedAs(parts, this.spanFrom(first)) });
      });
    },
    nothing,
  );

  readonly indicationBlock = this.block(
    'indicationBlock',
    (): IndicationParts => ({
      ...unpublished(),
      items: [],
      exemptions: [],
      exclusions: [],
      clarifications: [],
      overrides: [],
      questions: [],
      notes: [],
      routes: [],
    }),
    (into) =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.Criteria);
            const items = this.SUBRULE(this.items);
            this.ACTION(() => into.items.push(...items));
          },
        },
        { ALT: () => collect(into.exemptions, this.SUBRULE(this.exemption)) },
        { ALT: () => collect(into.exclusions, this.SUBRULE(this.exclusion)) },
        { ALT: () => collect(into.clarifications, this.SUBRULE(this.clarification)) },
        { ALT: () => collect(into.overrides, this.SUBRULE(this.override)) },
        { ALT: () => collect(into.questions, this.SUBRULE(this.question)) },
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
        { ALT: () => collect(into.routes, this.SUBRULE(this.subIndication)) },
        { ALT: () => this.SUBRULE(this.published, { ARGS: [into] }) },
      ]),
  );

  readonly example = this.RULE(
    'example',
    (): ExampleNode | undefined => {
      const first = this.CONSUME(K.Example);
      const name = this.SUBRULE(this.text);
      this.CONSUME(K.For);
      const indication = this.SUBRULE(this.name);
      const on = this.OPTION(() => (this.CONSUME(K.OnDate), this.SUBRULE(this.day)));
      this.CONSUME(Colon);
      const expected = this.SUBRULE(this.verdict);
      const decidedBy = this.OPTION2(() => (this.CONSUME(K.By), this.SUBRULE2(this.name)));
      const outcome = this.OPTION3(() => {
        this.CONSUME(Comma);
        this.CONSUME(K.Outcome);
        return this.SUBRULE2(this.verdict);
      });
      const parts = this.SUBRULE(this.exampleBlock);
      return this.ACTION(() => {
        if (name === undefined || indication === undefined || expected === undefined) return undefined;
        const said = { expected, decidedBy, outcome, on, ...parts };
        return given({ kind: 'example' as const, name, indication, ...said, span: this.spanFrom(first) });
      });
    },
    nothing,
  );

  readonly verdict = this.RULE(
    'verdict',
    (): Verdict | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Met), 'met' as const) },
        { ALT: () => (this.CONSUME(K.NotMet), 'not-met' as const) },
        { ALT: () => (this.CONSUME(K.Undetermined), 'undetermined' as const) },
      ]),
    nothing,
  );

  readonly exampleBlock = this.list(
    'exampleBlock',
    (): ExampleParts => ({ facts: [], departures: [], overriddenBy: [] }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.facts, this.SUBRULE(this.givenFact)) },
        { ALT: () => collect(into.departures, this.SUBRULE(this.departure)) },
        {
          ALT: () => {
            this.CONSUME(K.OverriddenBy);
            collect(into.overriddenBy, this.SUBRULE(this.name));
          },
        },
      ]),
  );

  readonly departure = this.RULE(
    'departure',
    (): ExampleNode['departures'][number] | undefined => {
      this.CONSUME(K.Departure);
      const criterion = this.SUBRULE(this.name);
      const reason = this.SUBRULE(this.text);
      return criterion === undefined || reason === undefined ? undefined : { criterion, reason };
    },
    nothing,
  );
}
