import type { TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, Comma, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import type { Modifiers } from './field-parser.ts';
import { publishedAs, unpublished, type Published } from './published-parser.ts';
import { RecipientParser } from './recipient-parser.ts';
import type {
  CheckNode,
  ConditionNode,
  FieldNode,
  InsertNode,
  Medium,
  NameNode,
  NoteNode,
  NoticeNode,
  PathNode,
  RecipientsNode,
  RequisitionNode,
  SectionNode,
  SenderNode,
  TextNode,
} from './tree.ts';

type Variant = RequisitionNode['variants'][number];
type Change = InsertNode['changed'][number];

const SEVERITIES: ReadonlyMap<TokenType, CheckNode['severity']> = new Map<TokenType, CheckNode['severity']>([
  [K.Check, 'error'],
  [K.Warning, 'warning'],
]);

interface SectionParts extends Published {
  help?: TextNode | undefined;
  readonly fields: FieldNode[];
  readonly notices: NoticeNode[];
  readonly checks: CheckNode[];
}

interface SectionManner {
  filledInBy?: TextNode | undefined;
  medium?: Medium | undefined;
  shownWhen?: ConditionNode | undefined;
}

interface InsertParts {
  readonly omitted: NameNode[];
  readonly changed: Change[];
  readonly added: FieldNode[];
}

interface RequisitionParts {
  readonly notes: NoteNode[];
  readonly notices: NoticeNode[];
  readonly checks: CheckNode[];
  readonly senders: SenderNode[];
  readonly variants: Variant[];
  readonly recipients: RecipientsNode[];
  readonly runningHeader: PathNode[];
  readonly parts: (SectionNode | InsertNode)[];
}

/** Requisitions: sections, what is put into them, what must hold between fields, who sends and who receives. */
export abstract class RequisitionParser extends RecipientParser {
  private readonly sectionHeading = this.heading('sectionHeading', 'sectionBlock');

  readonly section = this.RULE(
    'section',
    (): SectionNode | undefined => {
      const manner: SectionManner = {};
      const first = this.CONSUME(K.Section);
      const { id, text: title, evidence } = this.SUBRULE(this.sectionHeading);
      const repeated = this.OPTION2(() => this.SUBRULE(this.repetition));
      this.MANY(() => {
        this.CONSUME(Comma);
        this.property(manner, () => this.SUBRULE(this.sectionManner, { ARGS: [manner] }));
      });
      const parts = this.SUBRULE(this.sectionBlock);
      return this.ACTION(() => {
        if (id === undefined || title === undefined) return undefined;
        const said = { ...parts, ...publishedAs(parts, this.spanFrom(first)) };
        return given({ kind: 'section' as const, id, title, evidence, repeated, ...manner, ...said });
      });
    },
    nothing,
  );

  /** `gentages 1 til 5` */
  readonly repetition = this.RULE(
    'repetition',
    (): SectionNode['repeated'] => {
      this.CONSUME(K.Repeated);
      const min = this.SUBRULE(this.number);
      this.CONSUME(K.To);
      const max = this.SUBRULE2(this.number);
      return min === undefined || max === undefined ? undefined : { min, max };
    },
    nothing,
  );

  readonly sectionManner = this.RULE('sectionManner', (into: SectionManner = {}): void => {
    this.OR([
      { ALT: () => (into.filledInBy = this.textAfter(1, K.FilledInBy)) },
      { ALT: () => (into.medium = this.SUBRULE(this.medium)) },
      { ALT: () => (this.CONSUME(K.Shown), (into.shownWhen = this.SUBRULE(this.onlyIf))) },
    ]);
  });

  readonly sectionBlock = this.block(
    'sectionBlock',
    (): SectionParts => ({ ...unpublished(), fields: [], notices: [], checks: [] }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.fields, this.SUBRULE(this.field)) },
        { ALT: () => (into.help = this.textAfter(1, K.Help)) },
        { ALT: () => collect(into.notices, this.SUBRULE(this.notice)) },
        { ALT: () => collect(into.checks, this.SUBRULE(this.check)) },
        { ALT: () => this.SUBRULE(this.published, { ARGS: [into] }) },
      ]),
  );

  readonly notice = this.RULE(
    'notice',
    (): NoticeNode | undefined => {
      const first = this.CONSUME(K.Notice);
      const text = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const when = this.OPTION2(() => this.SUBRULE(this.onlyIf));
      const medium = this.OPTION3(() => (this.CONSUME(Comma), this.SUBRULE(this.medium)));
      return this.ACTION(() =>
        text === undefined
          ? undefined
          : given({ kind: 'notice' as const, text, when, medium, evidence, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  private readonly severityWords = this.wordsOf(SEVERITIES);

  readonly check = this.RULE(
    'check',
    (): CheckNode | undefined => {
      const first = this.OR(this.severityWords);
      const id = this.SUBRULE(this.name);
      const message = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.chain);
      return this.ACTION(() => {
        if (id === undefined || message === undefined || condition === undefined) return undefined;
        const severity = SEVERITIES.get(first.tokenType) ?? 'error';
        const span = this.spanFrom(first);
        return given({ kind: 'check' as const, severity, id, message, evidence, condition, span });
      });
    },
    nothing,
  );

  readonly requisition = this.RULE(
    'requisition',
    (): RequisitionNode | undefined => {
      const first = this.CONSUME(K.Requisition);
      const title = this.SUBRULE(this.text);
      const parts = this.SUBRULE(this.requisitionBlock);
      return this.ACTION(() =>
        title === undefined
          ? undefined
          : { kind: 'requisition' as const, title, ...parts, span: this.spanFrom(first) },
      );
    },
    nothing,
  );

  readonly requisitionBlock = this.block(
    'requisitionBlock',
    (): RequisitionParts => ({
      notes: [],
      notices: [],
      checks: [],
      senders: [],
      variants: [],
      recipients: [],
      runningHeader: [],
      parts: [],
    }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
        { ALT: () => collect(into.notices, this.SUBRULE(this.notice)) },
        { ALT: () => collect(into.checks, this.SUBRULE(this.check)) },
        { ALT: () => collect(into.senders, this.SUBRULE(this.sender)) },
        { ALT: () => collect(into.variants, this.SUBRULE(this.variant)) },
        { ALT: () => collect(into.recipients, this.SUBRULE(this.recipients)) },
        {
          ALT: () => {
            this.CONSUME(K.RunningHeader);
            const paths = this.SUBRULE(this.headerBlock);
            this.ACTION(() => into.runningHeader.push(...paths));
          },
        },
        { ALT: () => collect(into.parts, this.SUBRULE(this.section)) },
        { ALT: () => collect(into.parts, this.SUBRULE(this.insert)) },
      ]),
  );

  /** `{ patient.cpr; rekvirent.navn }` */
  readonly headerBlock = this.list(
    'headerBlock',
    (): PathNode[] => [],
    (paths) => collect(paths, this.SUBRULE(this.path)),
  );

  /** `må indsendes "Kun en hospitalslæge kan rekvirere" [kilde]: …` */
  readonly sender = this.RULE(
    'sender',
    (): SenderNode | undefined => {
      const first = this.CONSUME(K.MaySend);
      const message = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.chain);
      return this.ACTION(() =>
        message === undefined || condition === undefined
          ? undefined
          : given({ kind: 'sender' as const, message, evidence, condition, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly variant = this.RULE(
    'variant',
    (): Variant | undefined => {
      this.CONSUME(K.Variant);
      const id = this.SUBRULE(this.name);
      const name = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        id === undefined || name === undefined ? undefined : given({ id, name, evidence }),
      );
    },
    nothing,
  );

  /** `indsæt patient { udelad fax  ændr telefon: kræves  felt … }` */
  readonly insert = this.RULE(
    'insert',
    (): InsertNode | undefined => {
      const first = this.CONSUME(K.Insert);
      const section = this.SUBRULE(this.name);
      const parts = this.OPTION(() => this.SUBRULE(this.insertBlock));
      return this.ACTION(() => {
        if (section === undefined) return undefined;
        const { omitted, changed, added } = parts ?? { omitted: [], changed: [], added: [] };
        return { kind: 'insert' as const, section, omitted, changed, added, span: this.spanFrom(first) };
      });
    },
    nothing,
  );

  readonly insertBlock = this.list(
    'insertBlock',
    (): InsertParts => ({ omitted: [], changed: [], added: [] }),
    (into) =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.Omit);
            collect(into.omitted, this.SUBRULE(this.name));
          },
        },
        { ALT: () => collect(into.changed, this.SUBRULE(this.change)) },
        { ALT: () => collect(into.added, this.SUBRULE(this.field)) },
      ]),
  );

  /** `ændr telefon: kræves, kun papir { hjælp "…" }` */
  readonly change = this.RULE(
    'change',
    (): Change | undefined => {
      const modifiers: Modifiers = {};
      const first = this.CONSUME(K.Change);
      const field = this.SUBRULE(this.name);
      this.CONSUME(Colon);
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => this.property(modifiers, () => this.SUBRULE(this.modifier, { ARGS: [modifiers] })),
      });
      const block = this.OPTION(() => this.SUBRULE(this.helpBlock));
      return this.ACTION(() =>
        field === undefined
          ? undefined
          : given({ field, modifiers, help: block?.help, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly helpBlock = this.block(
    'helpBlock',
    (): { help?: TextNode | undefined } => ({}),
    (into) => (into.help = this.textAfter(1, K.Help)),
  );
}
