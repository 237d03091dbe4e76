import type { TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, K } from '../lexing/tokens.ts';
import { collect, nothing } from './base-parser.ts';
import { CodeListParser } from './code-list-parser.ts';
import { publishedAs, unpublished, type Published } from './published-parser.ts';
import type {
  ClarificationNode,
  CriterionNode,
  DefinitionNode,
  ExclusionNode,
  NoteNode,
  OverrideNode,
  TextNode,
} from './tree.ts';

const STRENGTHS: ReadonlyMap<TokenType, CriterionNode['strength']> = new Map<
  TokenType,
  CriterionNode['strength']
>([
  [K.Criterion, 'must'],
  [K.ByDefault, 'default'],
  [K.Should, 'should'],
]);

interface Remarks extends Published {
  readonly notes: NoteNode[];
  settledBy?: TextNode | undefined;
  readonly definitions: DefinitionNode[];
}

function noRemarks(): Remarks {
  return { ...unpublished(), notes: [], definitions: [] };
}

/** Criteria and what stands beside them: exclusions, overrides, clarifications. */
export abstract class CriterionParser extends CodeListParser {
  private readonly strengthWords = this.wordsOf(STRENGTHS);

  readonly criterion = this.RULE(
    'criterion',
    (): CriterionNode | undefined => {
      const first = this.OR(this.strengthWords);
      const id = this.SUBRULE(this.name);
      const about = this.OPTION(() => this.SUBRULE(this.rowOf));
      const wording = this.SUBRULE(this.text);
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      const block = this.OPTION3(() => this.SUBRULE(this.remarks));
      return this.ACTION(() => {
        if (id === undefined || wording === undefined || condition === undefined) return undefined;
        const strength = STRENGTHS.get(first.tokenType) ?? 'must';
        const remarks = block ?? noRemarks();
        const said = { ...remarks, ...publishedAs(remarks, this.spanFrom(first)) };
        return given({
          kind: 'criterion' as const,
          strength,
          id,
          about,
          wording,
          evidence,
          condition,
          ...said,
        });
      });
    },
    nothing,
  );

  /** `om s i slægtninge` */
  readonly rowOf = this.RULE(
    'rowOf',
    (): CriterionNode['about'] => {
      this.CONSUME(K.About);
      const row = this.SUBRULE(this.name);
      this.CONSUME(K.In);
      const of = this.SUBRULE(this.path);
      return row === undefined || of === undefined ? undefined : { row, of };
    },
    nothing,
  );

  /** `{ note …  afgøres af …  definition … }` */
  readonly remarks = this.block('remarks', noRemarks, (into) =>
    this.OR([
      { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
      { ALT: () => (into.settledBy = this.textAfter(1, K.SettledBy)) },
      { ALT: () => collect(into.definitions, this.SUBRULE(this.definition)) },
      { ALT: () => this.SUBRULE(this.published, { ARGS: [into] }) },
    ]),
  );

  readonly definition = this.RULE(
    'definition',
    (): DefinitionNode | undefined => {
      const first = this.CONSUME(K.Definition);
      const id = this.SUBRULE(this.name);
      const wording = this.OPTION(() => this.SUBRULE(this.text));
      const evidence = this.OPTION2(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      return this.ACTION(() =>
        id === undefined || condition === undefined
          ? undefined
          : given({ id, wording, evidence, condition, span: this.spanFrom(first) }),
      );
    },
    nothing,
  );

  readonly exclusion = this.RULE(
    'exclusion',
    (): ExclusionNode | undefined => {
      const first = this.CONSUME(K.Exclusion);
      const id = this.SUBRULE(this.name);
      const wording = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const condition = this.SUBRULE(this.condition);
      const block = this.OPTION2(() => this.SUBRULE(this.exclusionBlock));
      return this.ACTION(() => {
        if (id === undefined || wording === undefined || condition === undefined) return undefined;
        const { notes, belongsTo } = block ?? { notes: [], belongsTo: undefined };
        const span = this.spanFrom(first);
        return given({
          kind: 'exclusion' as const,
          id,
          wording,
          evidence,
          condition,
          belongsTo,
          notes,
          span,
        });
      });
    },
    nothing,
  );

  readonly exclusionBlock = this.block(
    'exclusionBlock',
    (): { notes: NoteNode[]; belongsTo?: TextNode | undefined } => ({ notes: [] }),
    (into) =>
      this.OR([
        { ALT: () => (into.belongsTo = this.textAfter(1, K.BelongsTo)) },
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
      ]),
  );

  readonly override = this.RULE(
    'override',
    (): OverrideNode | undefined => {
      const first = this.CONSUME(K.Override);
      const id = this.SUBRULE(this.name);
      const text = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const block = this.OPTION2(() => this.SUBRULE(this.overrideBlock));
      return this.ACTION(() => {
        if (id === undefined || text === undefined) return undefined;
        const { notes, settledBy } = block ?? { notes: [], settledBy: undefined };
        const span = this.spanFrom(first);
        return given({ kind: 'override' as const, id, text, evidence, settledBy, notes, span });
      });
    },
    nothing,
  );

  readonly overrideBlock = this.block(
    'overrideBlock',
    (): { notes: NoteNode[]; settledBy?: TextNode | undefined } => ({ notes: [] }),
    (into) =>
      this.OR([
        { ALT: () => (into.settledBy = this.textAfter(1, K.SettledBy)) },
        { ALT: () => collect(into.notes, this.SUBRULE(this.note)) },
      ]),
  );

  /** `præcisering kun-alder "Alder alene er ikke nok" [kilde]: { alder = 17 år }` */
  readonly clarification = this.RULE(
    'clarification',
    (): ClarificationNode | undefined => {
      const first = this.CONSUME(K.Clarification);
      const id = this.SUBRULE(this.name);
      const wording = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const facts = this.SUBRULE(this.givenFacts);
      return this.ACTION(() => {
        if (id === undefined || wording === undefined) return undefined;
        const span = this.spanFrom(first);
        return given({ kind: 'clarification' as const, id, wording, evidence, facts, span });
      });
    },
    nothing,
  );
}
