/** Facts by path, in words: what they are called and what is answered. */

import type { Fact, Group, Verdict } from '@kriterion/catalogue';
import type { Facts } from '@kriterion/evaluation';
import { dateText, quantityText, textIn, wordingText } from '@kriterion/presentation';

import { isObject } from '../patient/json.ts';
import type { Language } from '../words.ts';
import { word } from './verdict-words.ts';

/** A group and the language it is told in. */
export interface Telling {
  readonly group: Group;
  readonly language: Language;
  readonly facts: Facts;
  /** Requirements that were departed from, by id. */
  readonly departed: ReadonlySet<string>;
}

/** One step of a path: a name, and which row of it or `+` for further rows. */
interface Step {
  readonly name: string;
  readonly row?: string;
}

function stepsOf(path: string): readonly Step[] {
  return path.split('.').map((step) => {
    const [, name = step, row] = /^([^[]*)\[([^\]]*)\]$/u.exec(step) ?? [];
    return row === undefined ? { name } : { name, row };
  });
}

/** The members on the way to a path, outermost first; undefined where the group asks for no such fact. */
function factsOn(path: string, group: Group): readonly Fact[] | undefined {
  const found: Fact[] = [];
  let among: readonly Fact[] = group.facts;
  for (const { name } of stepsOf(path)) {
    const fact = among.find(({ id }) => id === name);
    if (fact === undefined) return undefined;
    found.push(fact);
    among = fact.type.kind === 'record' || fact.type.kind === 'rows' ? fact.type.members : [];
  }
  return found;
}

/** The fact at a path. */
export function factAt(path: string, group: Group): Fact | undefined {
  return factsOn(path, group)?.at(-1);
}

/** What a missing fact is called: "Alder", "slægtning nr. 1: Alder", "en begrundelse for at fravige »…«". */
export function missingText(path: string, { group, language }: Telling): string {
  const departure = /^departures\.(.*)$/u.exec(path)?.[1];
  const facts = factsOn(path, group);
  if (facts === undefined)
    return departure === undefined
      ? path
      : word('reason', language, requirementText(departure, group, language));
  const named = stepsOf(path).map(({ row }, at): string => {
    const fact = facts[at];
    const label = fact === undefined ? '' : textIn(fact.label, language);
    if (row === undefined) return label;
    if (row === '+') return word('furtherRows', language, label);
    return word('row', language, rowNoun(fact), String(Number(row) + 1));
  });
  return named.join(': ');
}

function rowNoun(fact: Fact | undefined): string {
  return fact?.type.kind === 'rows' ? fact.type.row : (fact?.id ?? '');
}

/** "slægtning nr. 2", "en slægtning til", "patienten": what a row of an explanation is called. */
export function rowText(at: string, isFurther: boolean, { group, language }: Telling): string {
  if (at === '') return word('thePatient', language);
  if (isFurther) return word('furtherRow', language, rowNoun(factAt(at, group)));
  const facts = factsOn(at, group) ?? [];
  const row = stepsOf(at).at(-1)?.row ?? '0';
  return word('row', language, rowNoun(facts.at(-1)), String(Number(row) + 1));
}

/** The wording of a requirement by its id. */
export function requirementText(id: string, group: Group, language: Language): string {
  const requirements = group.indications.flatMap(({ routes }) =>
    routes.flatMap((route) => route.requirements),
  );
  const wording =
    requirements.find((one) => one.id === id)?.wording ??
    group.criteria.find((one) => one.id === id)?.wording;
  return wording === undefined ? id : wordingText(wording, language);
}

/** What a fact is called and what is answered. */
export interface AnswerInWords {
  readonly label: string;
  readonly answer: string;
}

/** "Alder", "17 år" or "ikke oplyst"; undefined for lists and groups of facts, which are told by what is in them. */
export function answerInWords(path: string, telling: Telling): AnswerInWords | undefined {
  const { group, language, facts } = telling;
  const fact = factAt(path, group);
  if (fact === undefined || fact.type.kind === 'rows' || fact.type.kind === 'record') return undefined;
  const label = textIn(fact.label, language);
  const answer = answerAt(path, facts);
  if (answer === undefined)
    return fact.derived === undefined ? { label, answer: word('missing', language) } : undefined;
  if (!isObject(answer)) return { label, answer: valueText(answer, fact, telling) };
  return {
    label,
    answer: word(Object.hasOwn(answer, 'unknown') ? 'cannotBeKnown' : 'notRelevant', language),
  };
}

function answerAt(path: string, facts: Facts): unknown {
  return stepsOf(path).reduce<unknown>((inside, { name, row }) => {
    const member = isObject(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined;
    if (row === undefined) return member;
    const rows: unknown = isObject(member) && Object.hasOwn(member, 'rows') ? member['rows'] : member;
    return Array.isArray(rows) ? (rows as readonly unknown[])[Number(row)] : undefined;
  }, facts);
}

function valueText(answer: unknown, fact: Fact, telling: Telling): string {
  const { language } = telling;
  if (typeof answer === 'boolean') return word(answer ? 'yes' : 'no', language);
  if (Array.isArray(answer))
    return (answer as readonly unknown[]).map((one) => valueText(one, fact, telling)).join(', ') || '–';
  return textOfScalar(String(answer), fact, language);
}

function textOfScalar(text: string, { type }: Fact, language: Language): string {
  switch (type.kind) {
    case 'date':
      return dateText(text, language);
    case 'integer':
    case 'decimal': {
      const unit = type.unit === undefined ? {} : { unit: type.unit };
      return /^-?\d+(?:\.\d+)?$/u.test(text) ? quantityText({ value: text, ...unit }, language) : text;
    }
    case 'one-of':
    case 'several-of': {
      const option = type.options.find(({ id }) => id === text);
      return option === undefined ? text : textIn(option.label, language);
    }
    case 'verdict':
      return isVerdict(text) ? word(text, language).toLowerCase() : text;
    default:
      return text;
  }
}

function isVerdict(text: string): text is Verdict {
  return text === 'met' || text === 'not-met' || text === 'undetermined';
}
