import type { TokenType } from 'chevrotain';

import { given } from '../given.ts';
import { Colon, EqualSign, K, VersionToken } from '../lexing/tokens.ts';
import { collect, nothing, spanOf } from './base-parser.ts';
import { FigureParser } from './figure-parser.ts';
import { publishedAs, unpublished, type Published } from './published-parser.ts';
import { chosen, type ChoiceTail } from './term-parser.ts';
import type {
  ConditionNode,
  FactNode,
  ParameterNode,
  SourceNode,
  SubjectWord,
  TermNode,
  TextNode,
} from './tree.ts';

const SUBJECTS: ReadonlyMap<TokenType, SubjectWord> = new Map<TokenType, SubjectWord>([
  [K.AboutPatient, 'patient'],
  [K.AboutRelative, 'relative'],
  [K.AboutRequest, 'request'],
  [K.AboutRequester, 'requester'],
  [K.AboutAssessor, 'assessor'],
  [K.AboutDocument, 'document'],
]);

type Texts = Partial<Record<'question' | 'help' | 'judgedBy' | 'approvedBy', TextNode | undefined>>;

interface FactParts extends Published, Texts {
  about?: SubjectWord | undefined;
  readonly codings: FactNode['codings'][number][];
  instrument?: FactNode['instrument'] | undefined;
}

function factParts(): FactParts {
  return { ...unpublished(), codings: [] };
}

type SourceParts = { -readonly [K in 'publisher' | 'date' | 'url' | 'note']?: SourceNode[K] | undefined };

/** Sources, facts and parameters. */
export abstract class FactParser extends FigureParser {
  readonly source = this.RULE(
    'source',
    (): SourceNode | undefined => {
      this.CONSUME(K.Source);
      const id = this.SUBRULE(this.name);
      const title = this.SUBRULE(this.text);
      const parts = this.OPTION(() => this.SUBRULE(this.sourceBlock));
      return this.ACTION(() =>
        id === undefined || title === undefined
          ? undefined
          : given({ kind: 'source' as const, id, title, ...parts }),
      );
    },
    nothing,
  );

  readonly sourceBlock = this.block(
    'sourceBlock',
    (): SourceParts => ({}),
    (into) =>
      this.OR([
        { ALT: () => (into.publisher = this.textAfter(1, K.Publisher)) },
        { ALT: () => (this.CONSUME(K.DateOf), (into.date = this.SUBRULE(this.date))) },
        { ALT: () => (into.url = this.textAfter(2, K.Url)) },
        { ALT: () => (into.note = this.textAfter(3, K.Note)) },
      ]),
  );

  readonly fact = this.RULE(
    'fact',
    (): FactNode | undefined => {
      const first = this.CONSUME(K.Fact);
      const id = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      this.CONSUME(Colon);
      const type = this.SUBRULE(this.type);
      const derivation = this.OPTION2(() => (this.CONSUME(EqualSign), this.SUBRULE(this.derivation)));
      const block = this.OPTION3(() => this.SUBRULE(this.factBlock));
      return this.ACTION(() => {
        if (id === undefined || label === undefined || type === undefined) return undefined;
        const parts = block ?? factParts();
        const said = { ...parts, ...publishedAs(parts, this.spanFrom(first)) };
        return given({ kind: 'fact' as const, id, label, evidence, type, derivation, ...said });
      });
    },
    nothing,
  );

  /** `{ oplysning … oplysning … }`: the members of a group or of a row. */
  readonly factBlockOfMembers = this.block(
    'factBlockOfMembers',
    (): FactNode[] => [],
    (members) => collect(members, this.SUBRULE(this.fact)),
  );

  private readonly subjectWords = this.wordsOf(SUBJECTS);

  readonly factBlock = this.block('factBlock', factParts, (into) =>
    this.OR([
      { ALT: () => (into.question = this.textAfter(1, K.Question)) },
      { ALT: () => (into.help = this.textAfter(2, K.Help)) },
      { ALT: () => (into.judgedBy = this.textAfter(3, K.JudgedBy)) },
      { ALT: () => (into.approvedBy = this.textAfter(4, K.ApprovedBy)) },
      { ALT: () => (into.about = this.SUBRULE(this.subject)) },
      { ALT: () => collect(into.codings, this.SUBRULE(this.coding)) },
      { ALT: () => (into.instrument = this.SUBRULE(this.instrument)) },
      { ALT: () => this.SUBRULE(this.published, { ARGS: [into] }) },
    ]),
  );

  readonly subject = this.RULE(
    'subject',
    (): SubjectWord | undefined => {
      const word = this.OR(this.subjectWords);
      return SUBJECTS.get(word.tokenType);
    },
    nothing,
  );

  /** `kodes som SKS "DC50"` */
  readonly coding = this.RULE(
    'coding',
    (): FactNode['codings'][number] | undefined => {
      this.CONSUME(K.CodedAs);
      const system = this.SUBRULE(this.systemName);
      const code = this.SUBRULE(this.text);
      return system === undefined || code === undefined ? undefined : { system, code };
    },
    nothing,
  );

  /** `instrument "Skala" version "2"`; a version on a line of its own is the fact's. */
  readonly instrument = this.RULE(
    'instrument',
    (): FactNode['instrument'] => {
      const name = this.textAfter(1, K.Instrument);
      const version = this.OPTION({
        GATE: () => this.onSameLine(),
        DEF: () => (this.CONSUME(K.Version), this.SUBRULE(this.instrumentVersion)),
      });
      return this.ACTION(() => (name === undefined ? undefined : given({ name, version })));
    },
    nothing,
  );

  readonly instrumentVersion = this.RULE(
    'instrumentVersion',
    (): TextNode | undefined =>
      this.OR([
        { ALT: () => this.SUBRULE(this.text) },
        {
          ALT: () => {
            const token = this.CONSUME(VersionToken);
            return this.ACTION(() => ({ da: token.image, span: spanOf(token) }));
          },
        },
      ]),
    nothing,
  );

  /** What a fact follows from: a condition, a term, or one of two terms. */
  readonly derivation = this.RULE(
    'derivation',
    (): ConditionNode | undefined => {
      const condition = this.SUBRULE(this.condition);
      const tail = this.OPTION({
        GATE: () => termOf(condition) !== undefined,
        DEF: () => this.SUBRULE(this.choiceTail),
      });
      return this.ACTION(() => derived(condition, tail));
    },
    nothing,
  );

  /** `parameter grænse "…" [kilde]: 18 år`, or `fastsættes i vejledning` where the value is not known here. */
  readonly parameter = this.RULE(
    'parameter',
    (): ParameterNode | undefined => {
      const first = this.CONSUME(K.Parameter);
      const id = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.text);
      const evidence = this.OPTION(() => this.SUBRULE(this.evidence));
      const worth = this.OR([
        { ALT: () => (this.CONSUME(Colon), { value: this.SUBRULE(this.scalar) }) },
        { ALT: () => (this.CONSUME(K.SetIn), { setIn: this.SUBRULE2(this.name) }) },
      ]);
      const block = this.OPTION2(() => this.SUBRULE(this.publishedBlock));
      return this.ACTION(() => {
        if (id === undefined || label === undefined) return undefined;
        const said = publishedAs(block ?? unpublished(), this.spanFrom(first));
        return given({ kind: 'parameter' as const, id, label, evidence, ...worth, ...said });
      });
    },
    nothing,
  );
}

/** The term that a condition is when nothing is said of it. */
function termOf(condition: ConditionNode | undefined): TermNode | undefined {
  if (condition?.kind === 'term') return condition.term;
  if (condition?.kind === 'name') return { kind: 'path', path: condition.path, span: condition.span };
  return undefined;
}

function derived(
  condition: ConditionNode | undefined,
  tail: ChoiceTail | undefined,
): ConditionNode | undefined {
  if (tail === undefined) return condition;
  const term = chosen(termOf(condition), tail);
  return term === undefined ? undefined : { kind: 'term', term, span: term.span };
}
