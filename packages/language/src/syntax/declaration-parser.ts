import { given } from '../given.ts';
import { Colon, Comma, K, LeftBrace, RightBrace, Semicolon } from '../lexing/tokens.ts';
import { TypeParser } from './type-parser.ts';
import type {
  ConditionNode,
  CriterionNode,
  DateNode,
  EffectNode,
  ExemptionNode,
  FactNode,
  FieldNode,
  NameNode,
  NoteNode,
  QuestionNode,
  ReadingNode,
  SectionNode,
  SourceNode,
  TextNode,
} from './tree.ts';

const nothing = { recoveryValueFunc: (): undefined => undefined };

interface FieldModifiers {
  required?: { when?: ConditionNode };
  shownWhen?: ConditionNode;
}

/** Declarations that a library or a group may hold: sources, facts, criteria, questions, sections with fields. */
export class DeclarationParser extends TypeParser {
  readonly source = this.RULE(
    'source',
    (): SourceNode | undefined => {
      this.CONSUME(K.Source);
      const id = this.SUBRULE(this.name);
      const title = this.SUBRULE(this.text);
      const parts: {
        publisher?: TextNode | undefined;
        date?: DateNode | undefined;
        url?: TextNode | undefined;
        note?: TextNode | undefined;
      } = {};
      this.OPTION(() => {
        this.CONSUME(LeftBrace);
        this.MANY(() =>
          this.OR([
            { ALT: () => (this.CONSUME(K.Publisher), (parts.publisher = this.SUBRULE2(this.text))) },
            { ALT: () => (this.CONSUME(K.DateOf), (parts.date = this.SUBRULE(this.date))) },
            { ALT: () => (this.CONSUME(K.Url), (parts.url = this.SUBRULE3(this.text))) },
            { ALT: () => (this.CONSUME(K.Note), (parts.note = this.SUBRULE4(this.text))) },
          ]),
        );
        this.CONSUME(RightBrace);
      });
      return this.ACTION(() =>
        id === undefined || title === undefined
          ? undefined
          : given({
              kind: 'source' as const,
              id,
              title,
              publisher: parts.publisher,
              date: parts.date,
              url: parts.url,
              note: parts.note,
            }),
      );
    },
    nothing,
  );

  readonly fact = this.RULE(
    'fact',
    (): FactNode | undefined => {
      this.CONSUME(K.Fact);
      const id = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const type = this.SUBRULE(this.type);
      const parts: {
        question?: TextNode | undefined;
        help?: TextNode | undefined;
        judgedBy?: TextNode | undefined;
      } = {};
      this.OPTION2(() => {
        this.CONSUME(LeftBrace);
        this.MANY(() =>
          this.OR([
            { ALT: () => (this.CONSUME(K.Question), (parts.question = this.SUBRULE2(this.text))) },
            { ALT: () => (this.CONSUME(K.Help), (parts.help = this.SUBRULE3(this.text))) },
            { ALT: () => (this.CONSUME(K.JudgedBy), (parts.judgedBy = this.SUBRULE4(this.text))) },
          ]),
        );
        this.CONSUME(RightBrace);
      });
      return this.ACTION(() =>
        id === undefined || label === undefined || type === undefined
          ? undefined
          : given({
              kind: 'fact' as const,
              id,
              label,
              evidence,
              type,
              question: parts.question,
              help: parts.help,
              judgedBy: parts.judgedBy,
            }),
      );
    },
    nothing,
  );

  readonly criterion = this.RULE(
    'criterion',
    (): CriterionNode | undefined => {
      const strength = this.OR([
        { ALT: () => (this.CONSUME(K.Criterion), 'must' as const) },
        { ALT: () => (this.CONSUME(K.ByDefault), 'default' as const) },
        { ALT: () => (this.CONSUME(K.Should), 'should' as const) },
      ]);
      const id = this.SUBRULE(this.name);
      const wording = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      const block = this.OPTION2(() => this.SUBRULE(this.remarks));
      return this.ACTION(() =>
        id === undefined || wording === undefined || condition === undefined
          ? undefined
          : given({
              kind: 'criterion' as const,
              strength,
              id,
              wording,
              evidence,
              condition,
              notes: block?.notes ?? [],
              settledBy: block?.settledBy,
            }),
      );
    },
    nothing,
  );

  /** `{ note …  afgøres af … }` */
  readonly remarks = this.RULE(
    'remarks',
    (): { notes: NoteNode[]; settledBy: TextNode | undefined } => {
      const notes: NoteNode[] = [];
      let settledBy: TextNode | undefined;
      this.CONSUME(LeftBrace);
      this.MANY(() =>
        this.OR([
          { ALT: () => collect(notes, this.SUBRULE(this.note)) },
          { ALT: () => (this.CONSUME(K.SettledBy), (settledBy = this.SUBRULE(this.text))) },
        ]),
      );
      this.CONSUME(RightBrace);
      return { notes, settledBy };
    },
    { recoveryValueFunc: () => ({ notes: [], settledBy: undefined }) },
  );

  readonly question = this.RULE(
    'question',
    (): QuestionNode | undefined => {
      const readings: ReadingNode[] = [];
      const notes: NoteNode[] = [];
      let settledBy: TextNode | undefined;
      this.CONSUME(K.OpenQuestion);
      const id = this.SUBRULE(this.name);
      const text = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() =>
        this.OR([
          { ALT: () => collect(readings, this.SUBRULE(this.reading)) },
          { ALT: () => collect(notes, this.SUBRULE(this.note)) },
          { ALT: () => (this.CONSUME(K.SettledBy), (settledBy = this.SUBRULE2(this.text))) },
        ]),
      );
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        id === undefined || text === undefined
          ? undefined
          : given({ kind: 'question' as const, id, text, evidence, readings, notes, settledBy }),
      );
    },
    nothing,
  );

  readonly reading = this.RULE(
    'reading',
    (): ReadingNode | undefined => {
      this.CONSUME(K.Reading);
      const id = this.SUBRULE(this.name);
      const text = this.SUBRULE(this.text);
      const effects = this.OPTION(() => {
        const found: EffectNode[] = [];
        this.CONSUME(Colon);
        this.AT_LEAST_ONE_SEP({ SEP: Semicolon, DEF: () => collect(found, this.SUBRULE(this.effect)) });
        return found;
      });
      return this.ACTION(() =>
        id === undefined || text === undefined
          ? undefined
          : given({ kind: 'reading' as const, id, text, effects }),
      );
    },
    nothing,
  );

  readonly effect = this.RULE(
    'effect',
    (): EffectNode | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Unchanged), { kind: 'unchanged' as const }) },
        {
          ALT: () => {
            this.CONSUME(K.Exempt);
            return { kind: 'exempt' as const, criteria: this.SUBRULE(this.nameList) };
          },
        },
        {
          ALT: () => {
            const criterion = this.SUBRULE(this.name);
            this.CONSUME(K.WaivedWhen);
            const when = this.SUBRULE(this.chain);
            return criterion === undefined || when === undefined
              ? undefined
              : { kind: 'waived' as const, criterion, when };
          },
        },
      ]),
    nothing,
  );

  /** `undtaget a, b "grund" [kilde]` */
  readonly exemption = this.RULE(
    'exemption',
    (): ExemptionNode | undefined => {
      const first = this.CONSUME(K.Exempt);
      const criteria = this.SUBRULE(this.nameList);
      const reason = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      return this.ACTION(() =>
        reason === undefined
          ? undefined
          : given({ kind: 'exemption' as const, criteria, reason, evidence, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly section = this.RULE(
    'section',
    (): SectionNode | undefined => {
      const fields: FieldNode[] = [];
      let help: TextNode | undefined;
      this.CONSUME(K.Section);
      const id = this.SUBRULE(this.name);
      const title = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(LeftBrace);
      this.MANY(() =>
        this.OR([
          { ALT: () => collect(fields, this.SUBRULE(this.field)) },
          { ALT: () => (this.CONSUME(K.Help), (help = this.SUBRULE2(this.text))) },
        ]),
      );
      this.CONSUME(RightBrace);
      return this.ACTION(() =>
        id === undefined || title === undefined
          ? undefined
          : given({ kind: 'section' as const, id, title, evidence, help, fields }),
      );
    },
    nothing,
  );

  /** `felt id "Label": type, kræves [kilde] { hjælp … }` or `felt id fra oplysning, kræves`. */
  readonly field = this.RULE(
    'field',
    (): FieldNode | undefined => {
      const modifiers: FieldModifiers = {};
      let fact: NameNode | undefined;
      let label: TextNode | undefined;
      let help: TextNode | undefined;
      this.CONSUME(K.Field);
      const id = this.SUBRULE(this.name);
      const type = this.OR([
        { ALT: () => (this.CONSUME(K.From), (fact = this.SUBRULE2(this.name)), undefined) },
        { ALT: () => ((label = this.SUBRULE(this.text)), this.CONSUME(Colon), this.SUBRULE(this.type)) },
      ]);
      this.MANY(() => {
        this.CONSUME(Comma);
        this.SUBRULE(this.fieldModifier, { ARGS: [modifiers] });
      });
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.OPTION2(() => {
        this.CONSUME(LeftBrace);
        this.MANY2(() => (this.CONSUME(K.Help), (help = this.SUBRULE2(this.text))));
        this.CONSUME(RightBrace);
      });
      return this.ACTION(() =>
        id === undefined ? undefined : given({ id, fact, label, type, ...modifiers, help, evidence }),
      );
    },
    nothing,
  );

  readonly fieldModifier = this.RULE('fieldModifier', (modifiers: FieldModifiers): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.Required);
          const when = this.OPTION(() => (this.CONSUME(K.If), this.SUBRULE(this.chain)));
          this.ACTION(() => (modifiers.required = given({ when })));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.Shown);
          this.CONSUME2(K.If);
          const when = this.SUBRULE2(this.chain);
          this.ACTION(() => {
            if (when !== undefined) modifiers.shownWhen = when;
          });
        },
      },
    ]);
  });
}

/** Adds what was read; a broken part leaves a gap and no trace. */
export function collect<T>(into: T[], part: T | undefined): void {
  if (part !== undefined) into.push(part);
}
