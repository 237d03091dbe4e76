/** The module of reasons: what each number of an explanation is, in both languages, with source. */

import {
  pascalCaseOf,
  type Clause,
  type Condition,
  type Evidence,
  type Group,
  type Indication,
  type Origin,
} from '@kriterion/catalogue';
import { artefactPaths, citationText, conditionSentence, textIn, wordingText } from '@kriterion/presentation';

import type { Declaration, FunctionDeclaration, ModuleDescription } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { headerOf, told } from '../telling.ts';
import type { Making } from './making.ts';
import type { ConditionNumbers } from './numbering.ts';

type Language = 'da' | 'en';

/** One line of the table. */
interface Line {
  readonly number: number;
  readonly id: string | undefined;
  readonly text: (lang: Language) => string;
  readonly source: string | undefined;
  readonly evidence: Evidence | undefined;
  readonly parts: readonly number[];
}

/** The table of all that is judged in a group, with the lines told for each indication. */
class Table {
  readonly lines: Line[] = [];
  readonly #making: Making;
  readonly #criteria = new Map<string, number>();

  constructor(making: Making) {
    this.#making = making;
  }

  /** Adds the lines of an indication; the place of its own. */
  indication(indication: Indication): number {
    const { numbering } = this.#making;
    const numbered = numbering.indications.get(indication.id);
    if (numbered === undefined) throw new Error(`the indication was not numbered: ${indication.id}`);
    const source = placeOf(indication.origin);
    const routes = numbered.routes.map(({ route, number, requirements }) => {
      const parts = requirements.map((one) => {
        const { id, wording, evidence, condition } = one.requirement;
        const below = this.#condition(condition, numbered.conditions, source);
        const text = (lang: Language): string =>
          wording === undefined ? this.#sentence(condition, lang) : wordingText(wording, lang);
        return this.#add({
          number: one.number,
          id,
          text,
          source,
          evidence,
          parts: below === undefined ? [] : [below],
        });
      });
      const { id, name = indication.name, evidence } = route;
      return this.#add({ number, id, text: (lang) => textIn(name, lang), source, evidence, parts });
    });
    const exclusions = numbered.exclusions.map(({ exclusion, number }) => {
      const below = this.#condition(exclusion.condition, numbered.conditions, source);
      const { id, wording, evidence } = exclusion;
      const text = (lang: Language): string => wordingText(wording, lang);
      return this.#add({ number, id, text, source, evidence, parts: below === undefined ? [] : [below] });
    });
    const { id, name, evidence } = indication;
    const text = (lang: Language): string => textIn(name, lang);
    return this.#add({
      number: numbered.number,
      id,
      text,
      source,
      evidence,
      parts: [...routes, ...exclusions],
    });
  }

  #criterion(id: string): number | undefined {
    const known = this.#criteria.get(id);
    const numbered = this.#making.numbering.criteria.get(id);
    if (known !== undefined || numbered === undefined) return known;
    const { condition, wording, evidence, origin } = this.#making.references.criterion(id);
    const source = placeOf(origin);
    // The line stands before those below it, so that a chain of references is followed once.
    const at = this.#add({
      number: numbered.number,
      id,
      text: (lang) => wordingText(wording, lang),
      source,
      evidence,
      parts: [],
    });
    this.#criteria.set(id, at);
    const below = this.#condition(condition, numbered.conditions, source);
    const line = this.lines[at];
    if (line !== undefined && below !== undefined) this.lines[at] = { ...line, parts: [below] };
    return at;
  }

  #condition(
    condition: Condition,
    numbers: ConditionNumbers,
    source: string,
    clause?: Clause,
  ): number | undefined {
    if (condition.kind === 'criterion') return this.#criterion(condition.id);
    const number = numbers.get(condition);
    if (number === undefined) return undefined;
    const parts = clausesOf(condition).flatMap(
      (one) => this.#condition(one.condition, numbers, source, one) ?? [],
    );
    const wording = clause?.wording;
    const text = (lang: Language): string =>
      wording === undefined ? this.#sentence(condition, lang) : wordingText(wording, lang);
    return this.#add({ number, id: clause?.id, text, source, evidence: clause?.evidence, parts });
  }

  #sentence(condition: Condition, lang: Language): string {
    return connectiveText(condition, lang) ?? conditionSentence(condition, this.#making.group, lang);
  }

  #add(line: Line): number {
    this.lines.push(line);
    return this.lines.length - 1;
  }
}

function placeOf({ file, line }: Origin): string {
  return `${file}:${line}`;
}

/** What stands below a condition and is judged once for the patient. */
function clausesOf(condition: Condition): readonly Clause[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return condition.of;
    case 'not':
      return [{ condition: condition.condition }];
    case 'if-then':
      return [{ condition: condition.when }, { condition: condition.then }];
    case 'except':
    case 'waived':
      return [{ condition: condition.condition }, { condition: condition.when }];
    case 'by-reading':
      return condition.cases;
    default:
      return [];
  }
}

const CONNECTIVES: Readonly<Partial<Record<Condition['kind'], Readonly<Record<Language, string>>>>> = {
  all: { da: 'Alle', en: 'All' },
  any: { da: 'Mindst én', en: 'At least one' },
  none: { da: 'Ingen', en: 'None' },
  not: { da: 'Ikke', en: 'Not' },
  'if-then': { da: 'Hvis det første, så det andet', en: 'If the first, then the second' },
  except: { da: 'Det første, undtagen når det andet', en: 'The first, except when the second' },
  waived: { da: 'Det første, medmindre det andet fritager', en: 'The first, unless the second waives it' },
};

/** What holds parts together, in a word: the parts are told below. */
function connectiveText(condition: Condition, lang: Language): string | undefined {
  return CONNECTIVES[condition.kind]?.[lang];
}

/** What an explanation is told by: a table, and `told<Indication>(reasons)` for each indication. */
export function reasonsModule(making: Making): ModuleDescription {
  const { group } = making;
  const table = new Table(making);
  const roots = group.indications.map((indication) => ({ indication, at: table.indication(indication) }));
  return {
    path: artefactPaths(group).validatorCriteria.replace('.criteria.ts', '.reasons.ts'),
    header: headerOf(group),
    declarations: [
      TOLD_TYPES,
      ...roots.map(({ indication, at }) => toldDeclaration(indication, at, group)),
      ...(roots.length === 0 ? [] : [tableDeclaration(table, group), TELLING]),
    ],
  };
}

function toldDeclaration(indication: Indication, at: number, group: Group): FunctionDeclaration {
  return {
    kind: 'function',
    name: `told${pascalCaseOf(indication.id)}`,
    exported: true,
    docs: [
      ...told(indication.name.da, indication.evidence, group),
      'Takes the `reasons` of the result, or the words that `judge` filled.',
    ],
    parameters: [{ name: 'words', type: 'ArrayLike<number>' }],
    returns: 'Told',
    body: [`return tell(${at}, words, new Set());`],
  };
}

function tableDeclaration({ lines }: Table, group: Group): Declaration {
  const code = lines.map(({ number, id, text, source, evidence, parts }) => {
    const cites = (evidence?.citations ?? []).map((citation) => literal(citationText(citation, group, 'da')));
    const entries = [
      `number: ${number}`,
      ...(id === undefined ? [] : [`id: ${literal(id)}`]),
      `da: ${literal(text('da'))}`,
      `en: ${literal(text('en'))}`,
      ...(source === undefined ? [] : [`source: ${literal(source)}`]),
      `cites: [${cites.join(', ')}]`,
      `parts: [${parts.join(', ')}]`,
    ];
    return `  { ${entries.join(', ')} },`;
  });
  return {
    kind: 'constant',
    name: 'lines',
    docs: ['Everything that is judged once for a patient; the parts are places in this table.'],
    type: 'readonly Line[]',
    value: ['[', ...code, ']'].join('\n'),
  };
}

const TOLD_TYPES: Declaration = {
  kind: 'verbatim',
  text: `
/** Unknown is never "no": a verdict has three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined';

/** One line of an explanation, and what it rests on. */
export interface Told {
  /** Of the criterion, requirement, route, exclusion, indication or clause, where it has one. */
  readonly id?: string;
  readonly da: string;
  readonly en: string;
  /** What all readings agree on. */
  readonly verdict: Verdict;
  /** The place in the source, \`dsl/grupper/….krit:41\`. */
  readonly source?: string;
  /** The documents that state it, in Danish. */
  readonly cites: readonly string[];
  readonly of: readonly Told[];
  /** Told above, with all it rests on. */
  readonly toldBefore?: true;
}`.trim(),
};

const TELLING: Declaration = {
  kind: 'verbatim',
  text: `
interface Line {
  readonly number: number;
  readonly id?: string;
  readonly da: string;
  readonly en: string;
  readonly source?: string;
  readonly cites: readonly string[];
  readonly parts: readonly number[];
}

/** Each line once with all below it: what many refer to, is not told again. */
function tell(at: number, words: ArrayLike<number>, before: Set<number>): Told {
  const line = lines[at];
  if (line === undefined) throw new RangeError('there is no such line');
  const { number, parts, ...said } = line;
  const truth = ((words[number >> 4] ?? 0) >> ((number & 15) * 2)) & 3;
  const verdict: Verdict = truth === 3 ? 'met' : truth === 0 ? 'not-met' : 'undetermined';
  if (before.has(at)) return { ...said, verdict, of: [], toldBefore: true };
  before.add(at);
  const of: Told[] = [];
  for (const part of parts) of.push(tell(part, words, before));
  return { ...said, verdict, of };
}`.trim(),
};
