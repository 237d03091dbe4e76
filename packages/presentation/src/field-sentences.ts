import type { Comparison, FieldCondition, Group, TimeUnit, ValueType } from '@kriterion/catalogue';
import { amongText, comparisonText, opposite } from './comparisons.ts';
import { compound, enclosed, joined, listed, plain } from './joining.ts';
import type { Said } from './joining.ts';
import { asSentence, insideSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { fieldSubject } from './subjects.ts';
import type { Subject } from './subjects.ts';

interface Setting {
  readonly group: Group;
  readonly lang: Language;
}

type Leaf = Extract<FieldCondition, { readonly kind: 'compare' | 'among' | 'answered' }>;
type FieldValue = Extract<
  Extract<FieldCondition, { readonly kind: 'compare' }>['value'],
  { readonly kind: 'field' }
>;

/** The condition on fields as one sentence without full stop. */
export function fieldConditionSentence(condition: FieldCondition, group: Group, lang: Language): string {
  return asSentence(fieldConditionPhrase(condition, group, lang));
}

/** The condition on fields as it stands inside a sentence: "Udfyldes, hvis *kræfttype er Sarkom*". */
export function fieldConditionPhrase(condition: FieldCondition, group: Group, lang: Language): string {
  return say(condition, { group, lang }).text;
}

function say(condition: FieldCondition, at: Setting): Said {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(sayEach(condition.of, at), condition.kind === 'all' ? 'and' : 'or', at.lang);
    case 'none':
      return listed(phrase('noneOf', at.lang), sayEach(condition.of, at), at.lang);
    case 'not':
      return sayNot(condition.condition, at);
    case 'compare':
    case 'among':
    case 'answered':
      return plain(leafText(condition, true, at));
  }
}

function sayEach(conditions: readonly FieldCondition[], at: Setting): readonly Said[] {
  return conditions.map((part) => say(part, at));
}

/** What can be said the other way round is; only a joined condition needs "det gælder ikke, at". */
function sayNot(condition: FieldCondition, at: Setting): Said {
  switch (condition.kind) {
    case 'compare':
    case 'among':
    case 'answered':
      return plain(leafText(condition, false, at));
    case 'not':
      return say(condition.condition, at);
    case 'any':
      return say({ kind: 'none', of: condition.of }, at);
    case 'none':
      return say({ kind: 'any', of: condition.of }, at);
    case 'all':
      return compound(phrase('not', at.lang, enclosed(say(condition, at))));
  }
}

function leafText(condition: Leaf, isMet: boolean, at: Setting): string {
  const { group, lang } = at;
  const subject = fieldSubject(condition.field, group, lang);
  if (condition.kind === 'answered') return phrase(isMet ? 'answered' : 'unanswered', lang, subject.label);
  if (condition.kind === 'among') return amongText(subject, condition.options, isMet, lang);
  const operator = isMet ? condition.operator : opposite(condition.operator);
  return condition.value.kind === 'field'
    ? fieldComparisonText(subject, operator, condition.value, at)
    : comparisonText(subject, operator, condition.value, lang);
}

/** "prøvedato er senest 7 dage efter rekvisitionsdato". */
function fieldComparisonText(
  subject: Subject,
  operator: Comparison,
  value: FieldValue,
  { group, lang }: Setting,
): string {
  const about = insideSentence(subject.label);
  const label = insideSentence(fieldSubject(value.field, group, lang).label);
  const isEquality = operator === '=' || operator === '<>';
  if (isEquality && value.by === undefined)
    return phrase(operator === '=' ? 'same' : 'notSame', lang, about, label);
  const other = shiftedText(label, value, lang);
  return isEquality || !isInTime(subject.type)
    ? phrase(`is-${operator}`, lang, about, other)
    : phrase(`date-${operator}`, lang, about, other);
}

function isInTime({ kind }: ValueType): boolean {
  return kind === 'date' || kind === 'date-time' || kind === 'time';
}

/** "7 dage efter rekvisitionsdato", "1 måned før prøvedato". */
function shiftedText(label: string, { by = 0, unit = 'days' }: FieldValue, lang: Language): string {
  if (by === 0) return label;
  return phrase(by > 0 ? 'later' : 'earlier', lang, periodText(Math.abs(by), unit, lang), label);
}

function periodText(by: number, unit: TimeUnit, lang: Language): string {
  return by === 1 ? phrase(`one-${unit}`, lang) : phrase(unit, lang, String(by));
}
