import { given } from '../given.ts';
import { Colon, Comma, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { QuestionParser } from './question-parser.ts';
import type {
  AcceptanceNode,
  ConditionNode,
  FieldModifiersNode,
  FieldNode,
  Medium,
  NameNode,
  PresenceNode,
  TextNode,
  TypeNode,
} from './tree.ts';

type Variant = NonNullable<FieldModifiersNode['variants']>[number];

/** What is said of a field after its kind, while it is read. */
export type Modifiers = {
  -readonly [K in Exclude<keyof FieldModifiersNode, 'variants'>]?: NonNullable<FieldModifiersNode[K]>;
} & {
  variants?: Variant[];
};

type Required = NonNullable<FieldModifiersNode['required']> & { readonly byJudgement?: true };

interface Answer {
  readonly fact?: NameNode | undefined;
  readonly label?: TextNode | undefined;
  readonly type?: TypeNode | undefined;
}

interface FieldParts {
  help?: TextNode | undefined;
  readonly called: FieldNode['called'][number][];
  readonly acceptances: AcceptanceNode[];
}

/** Fields of a form and what is said of them. */
export abstract class FieldParser extends QuestionParser {
  /** `felt id "Label": type, kræves [kilde] { hjælp … }` or `felt id fra oplysning, kræves`. */
  readonly field = this.RULE(
    'field',
    (): FieldNode | undefined => {
      const modifiers: Modifiers = {};
      const first = this.CONSUME(K.Field);
      const id = this.SUBRULE(this.name);
      const answer = this.SUBRULE(this.answer);
      this.MANY(() => {
        this.CONSUME(Comma);
        this.property(modifiers, () => this.SUBRULE(this.modifier, { ARGS: [modifiers] }));
      });
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const block = this.OPTION2(() => this.SUBRULE(this.fieldBlock));
      return this.ACTION(() => {
        if (id === undefined) return undefined;
        const { help, called, acceptances } = block ?? { help: undefined, called: [], acceptances: [] };
        const span = this.spanFrom(first);
        return given({ id, ...answer, ...modifiers, help, called, evidence, acceptances, span });
      });
    },
    nothing,
  );

  /** Where the answer of a field goes: to a fact, or nowhere but the form. */
  readonly answer = this.RULE(
    'answer',
    (): Answer =>
      this.OR([
        { ALT: () => (this.CONSUME(K.From), { fact: this.SUBRULE(this.name) }) },
        {
          ALT: () => {
            const label = this.SUBRULE(this.text);
            this.CONSUME(Colon);
            return { label, type: this.SUBRULE(this.type) };
          },
        },
      ]),
    { recoveryValueFunc: () => ({}) },
  );

  readonly fieldBlock = this.block(
    'fieldBlock',
    (): FieldParts => ({ called: [], acceptances: [] }),
    (into) =>
      this.OR([
        { ALT: () => (into.help = this.textAfter(1, K.Help)) },
        { ALT: () => collect(into.called, this.SUBRULE(this.called)) },
        { ALT: () => collect(into.acceptances, this.SUBRULE(this.acceptance)) },
      ]),
  );

  /** `kaldes "Mors navn" hvis …` */
  readonly called = this.RULE(
    'called',
    (): FieldNode['called'][number] | undefined => {
      const label = this.textAfter(1, K.Called);
      const when = this.SUBRULE(this.onlyIf);
      return label === undefined || when === undefined ? undefined : { label, when };
    },
    nothing,
  );

  /** `hvis …` */
  readonly onlyIf = this.RULE(
    'onlyIf',
    (): ConditionNode | undefined => {
      this.CONSUME(K.If);
      return this.SUBRULE(this.chain);
    },
    nothing,
  );

  readonly modifier = this.RULE('modifier', (into: Modifiers = {}): void => {
    this.OR([
      { ALT: () => this.SUBRULE(this.required, { ARGS: [into] }) },
      {
        ALT: () => {
          this.CONSUME(K.Shown);
          put(into, 'shownWhen', this.SUBRULE(this.onlyIf));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.Locked);
          const when = this.OPTION(() => this.SUBRULE2(this.onlyIf));
          this.ACTION(() => (into.lockedWhen = given({ when })));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.Replaced);
          put(into, 'replacedWhen', this.SUBRULE3(this.onlyIf));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.Prefilled);
          put(into, 'prefilled', this.SUBRULE(this.scalar));
        },
      },
      { ALT: () => (this.CONSUME(K.Computed), (into.computed = true)) },
      { ALT: () => put(into, 'medium', this.SUBRULE(this.medium)) },
      { ALT: () => collect((into.variants ??= []), this.SUBRULE(this.inVariant)) },
    ]);
  });

  /** `kræves`, `kræves hvis …`, `kræves efter skøn` */
  readonly required = this.RULE('required', (into: Modifiers = {}): void => {
    const required = this.SUBRULE(this.requirement);
    this.ACTION(() => {
      if (required === undefined) return;
      if (required.byJudgement === true) into.requiredByJudgement = true;
      else into.required = required;
    });
  });

  readonly requirement = this.RULE(
    'requirement',
    (): Required | undefined => {
      this.CONSUME(K.Required);
      const how = this.OPTION(() =>
        this.OR([
          { ALT: () => ({ when: this.SUBRULE(this.onlyIf) }) },
          { ALT: () => (this.CONSUME(K.ByJudgement), { byJudgement: true as const, when: undefined }) },
        ]),
      );
      return this.ACTION(() => (how === undefined ? {} : given(how)));
    },
    nothing,
  );

  readonly medium = this.RULE(
    'medium',
    (): Medium | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.PaperOnly), 'paper' as const) },
        { ALT: () => (this.CONSUME(K.ScreenOnly), 'screen' as const) },
      ]),
    nothing,
  );

  /** `i øst udelades` */
  readonly inVariant = this.RULE(
    'inVariant',
    (): Variant | undefined => {
      this.CONSUME(K.In);
      const variant = this.SUBRULE(this.name);
      const presence = this.SUBRULE(this.presence);
      return variant === undefined || presence === undefined ? undefined : { variant, presence };
    },
    nothing,
  );

  readonly presence = this.RULE(
    'presence',
    (): PresenceNode | undefined =>
      this.OR([
        { ALT: () => (this.CONSUME(K.Absent), { kind: 'absent' as const }) },
        { ALT: () => (this.CONSUME(K.Optional), { kind: 'optional' as const }) },
        {
          ALT: () => {
            this.CONSUME(K.Required);
            const when = this.OPTION(() => this.SUBRULE(this.onlyIf));
            return when === undefined
              ? { kind: 'required' as const }
              : { kind: 'required-when' as const, when };
          },
        },
      ]),
    nothing,
  );
}

/** Keeps what was read; a broken part leaves a gap. */
function put<T, K extends keyof T>(into: T, key: K, part: T[K] | undefined): void {
  if (part !== undefined) into[key] = part;
}
