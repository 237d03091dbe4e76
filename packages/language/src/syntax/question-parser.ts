import { given } from '../given.ts';
import { Colon, K, Semicolon } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { CriterionParser } from './criterion-parser.ts';
import type { EffectNode, ExemptionNode, NoteNode, QuestionNode, ReadingNode, TextNode } from './tree.ts';

interface QuestionParts {
  readonly readings: ReadingNode[];
  readonly notes: NoteNode[];
  settledBy?: TextNode | undefined;
}

/** Open questions with their readings, and criteria that an indication steps out of. */
export abstract class QuestionParser extends CriterionParser {
  private readonly questionHeading = this.heading('questionHeading', 'questionBlock');

  readonly question = this.RULE(
    'question',
    (): QuestionNode | undefined => {
      this.CONSUME(K.OpenQuestion);
      const { id, text, evidence } = this.SUBRULE(this.questionHeading);
      const parts = this.SUBRULE(this.questionBlock);
      return this.ACTION(() =>
        id === undefined || text === undefined
          ? undefined
          : given({ kind: 'question' as const, id, text, evidence, ...parts }),
      );
    },
    nothing,
  );

  readonly questionBlock = this.block(
    'questionBlock',
    (): QuestionParts => ({ readings: [], notes: [] }),
    (into) =>
      this.OR([
        { ALT: () => collect(into.readings, this.SUBRULE(this.reading)) },
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
        { ALT: () => (into.settledBy = this.textAfter(2, K.SettledBy)) },
      ]),
  );

  readonly reading = this.RULE(
    'reading',
    (): ReadingNode | undefined => {
      this.CONSUME(K.Reading);
      const id = this.SUBRULE(this.name);
      const text = this.SUBRULE(this.text);
      const effects = this.OPTION(() => (this.CONSUME(Colon), this.SUBRULE(this.effects)));
      return this.ACTION(() =>
        id === undefined || text === undefined
          ? undefined
          : given({ kind: 'reading' as const, id, text, effects }),
      );
    },
    nothing,
  );

  readonly effects = this.RULE(
    'effects',
    (): readonly EffectNode[] => {
      const effects: EffectNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Semicolon, DEF: () => collect(effects, this.SUBRULE(this.effect)) });
      return effects;
    },
    { recoveryValueFunc: () => [] },
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
}
