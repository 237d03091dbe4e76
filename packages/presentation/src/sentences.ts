import type { Clause, Condition, FieldCondition, Group } from '@kriterion/catalogue';
import { amongText, comparisonText, opposite } from './comparisons.ts';
import { compound, countPhrase, enclosed, joined, listed, plain } from './joining.ts';
import type { Said } from './joining.ts';
import { asSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { factSubject, fieldSubject } from './subjects.ts';
import { textIn, wordingText } from './texts.ts';

interface Setting {
  readonly group: Group;
  readonly lang: Language;
}

type Kind<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;

/** The condition as one sentence without full stop: "Alder er mindst 18 år og kræfttype er Sarkom". */
export function conditionSentence(condition: Condition, group: Group, lang: Language): string {
  return asSentence(say(condition, { group, lang }).text);
}

/** The condition on fields as one sentence without full stop. */
export function fieldConditionSentence(condition: FieldCondition, group: Group, lang: Language): string {
  return asSentence(fieldConditionPhrase(condition, group, lang));
}

/** The condition on fields as it stands inside a sentence: "Udfyldes, hvis *kræfttype er Sarkom*". */
export function fieldConditionPhrase(condition: FieldCondition, group: Group, lang: Language): string {
  return sayField(condition, { group, lang }).text;
}

function say(condition: Condition, at: Setting): Said {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return sayList(condition, at);
    case 'not':
      return sayNot(condition.condition, at);
    case 'compare':
    case 'among':
      return plain(leafText(condition, true, at));
    case 'criterion':
      return plain(phrase('criterionMet', at.lang, criterionText(condition.id, at)));
    case 'always':
      return plain(phrase('always', at.lang));
    case 'by-reading':
      return plain(phrase('byReading', at.lang, questionText(condition.question, at)));
    default:
      return sayBound(condition, at);
  }
}

function sayList(condition: Kind<'all' | 'any' | 'none' | 'count'>, at: Setting): Said {
  const parts = condition.of.map((clause) => sayClause(clause, at));
  if (condition.kind === 'all') return joined(parts, 'and', at.lang);
  if (condition.kind === 'any') return joined(parts, 'or', at.lang);
  if (condition.kind === 'none') return listed(phrase('noneOf', at.lang), parts, at.lang);
  return listed(countPhrase(condition.min, condition.max, at.lang), parts, at.lang);
}

/** A clause with a wording is said in its own words. */
function sayClause(clause: Clause, at: Setting): Said {
  if (clause.wording === undefined) return say(clause.condition, at);
  return plain(phrase('quoted', at.lang, wordingText(clause.wording, at.lang)));
}

function sayBound(condition: Kind<'if-then' | 'except' | 'waived'>, at: Setting): Said {
  const when = enclosed(say(condition.when, at));
  if (condition.kind === 'if-then')
    return compound(phrase('ifThen', at.lang, when, enclosed(say(condition.then, at))));
  const name = condition.kind === 'except' ? 'unless' : 'waivedWhen';
  return compound(phrase(name, at.lang, enclosed(say(condition.condition, at)), when));
}

/** What can be said the other way round is; only a joined condition needs "det gælder ikke, at". */
function sayNot(condition: Condition, at: Setting): Said {
  if (condition.kind === 'compare' || condition.kind === 'among')
    return plain(leafText(condition, false, at));
  if (condition.kind === 'not') return say(condition.condition, at);
  if (condition.kind === 'any') return sayList({ kind: 'none', of: condition.of }, at);
  return compound(phrase('not', at.lang, enclosed(say(condition, at))));
}

function leafText(condition: Kind<'compare' | 'among'>, isMet: boolean, { group, lang }: Setting): string {
  const subject = factSubject(condition.fact, group, lang);
  if (condition.kind === 'among') return amongText(subject, condition.options, isMet, lang);
  const operator = isMet ? condition.operator : opposite(condition.operator);
  return comparisonText(subject, operator, condition.value, lang);
}

function criterionText(id: string, { group, lang }: Setting): string {
  const criterion = group.criteria.find((one) => one.id === id);
  return criterion === undefined ? id : wordingText(criterion.wording, lang);
}

function questionText(id: string, { group, lang }: Setting): string {
  const question = group.questions.find((one) => one.id === id);
  return question === undefined ? id : textIn(question.text, lang);
}

function sayField(condition: FieldCondition, at: Setting): Said {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(
        condition.of.map((part) => sayField(part, at)),
        condition.kind === 'all' ? 'and' : 'or',
        at.lang,
      );
    case 'not':
      return sayFieldNot(condition.condition, at);
    default:
      return plain(fieldLeafText(condition, true, at));
  }
}

function sayFieldNot(condition: FieldCondition, at: Setting): Said {
  if (condition.kind === 'compare' || condition.kind === 'among')
    return plain(fieldLeafText(condition, false, at));
  if (condition.kind === 'not') return sayField(condition.condition, at);
  if (condition.kind === 'all') return compound(phrase('not', at.lang, enclosed(sayField(condition, at))));
  return listed(
    phrase('noneOf', at.lang),
    condition.of.map((part) => sayField(part, at)),
    at.lang,
  );
}

function fieldLeafText(
  condition: Extract<FieldCondition, { readonly kind: 'compare' | 'among' }>,
  isMet: boolean,
  { group, lang }: Setting,
): string {
  const subject = fieldSubject(condition.field, group, lang);
  if (condition.kind === 'among') return amongText(subject, condition.options, isMet, lang);
  const operator = isMet ? condition.operator : opposite(condition.operator);
  return comparisonText(subject, operator, condition.value, lang);
}
