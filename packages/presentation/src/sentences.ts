import type { Clause, Condition, Group } from '@kriterion/catalogue';
import { amongText, comparisonText, opposite } from './comparisons.ts';
import { compound, countPhrase, enclosed, joined, listed, plain } from './joining.ts';
import type { Said } from './joining.ts';
import { asSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { NO_ROWS, type RowsInHand, type Setting } from './rows-in-hand.ts';
import { isOnRows } from './condition-parts.ts';
import { criterionText, type FurtherCondition, furtherText, oppositeRelation } from './spoken-rows.ts';
import { factSubject } from './subjects.ts';
import { textIn, wordingText } from './texts.ts';

type Kind<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;

/**
 * The condition as one sentence without full stop: "Alder er mindst 18 år og kræfttype er Sarkom". `rows` are those
 * that the condition stands inside.
 */
export function conditionSentence(
  condition: Condition,
  group: Group,
  lang: Language,
  rows: RowsInHand = NO_ROWS,
): string {
  return asSentence(say(condition, { group, lang, rows }).text);
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
    case 'if-then':
    case 'except':
    case 'waived':
      return sayBound(condition, at);
    default:
      return furtherSaid(condition, at);
  }
}

/** What speaks of rows holds further conditions, which must not run together with what stands around them. */
function furtherSaid(condition: FurtherCondition, at: Setting): Said {
  const text = furtherText(condition, at, sayInside);
  return isOnRows(condition) ? compound(text) : plain(text);
}

function sayInside(condition: Condition, at: Setting): string {
  return say(condition, at).text;
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
  if (condition.kind === 'relation') return plain(oppositeRelation(condition, at, sayInside));
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

function questionText(id: string, { group, lang }: Setting): string {
  const question = group.questions.find((one) => one.id === id);
  return question === undefined ? id : textIn(question.text, lang);
}
