// Conditions on rows, sets and other verdicts as they stand in a sentence.

import type { Comparison, Condition, Term } from '@kriterion/catalogue';
import { enumerated, opposite } from './comparisons.ts';
import { insideSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { factAt, pathSubject, type Setting, withRows } from './rows-in-hand.ts';
import { rowsText, type SayCondition, setText, sourcesText, termText } from './spoken-terms.ts';
import { textIn, wordingText } from './texts.ts';

/** The conditions beyond plain facts and their joins. */
export type FurtherCondition = Extract<
  Condition,
  {
    readonly kind:
      | 'relation'
      | 'member'
      | 'subset'
      | 'rows'
      | 'every'
      | 'different'
      | 'for-same'
      | 'row-criterion'
      | 'indication'
      | 'verdict';
  }
>;

/** The condition inside a sentence. */
export function furtherText(condition: FurtherCondition, at: Setting, say: SayCondition): string {
  switch (condition.kind) {
    case 'relation':
      return relationText(condition, condition.operator, at, say);
    case 'member':
      return memberText(condition, at);
    case 'subset':
      return subsetText(condition, at);
    case 'rows':
      return phrase(
        'rowsAre',
        at.lang,
        rowCountText(condition.min, condition.max, at.lang),
        rowsText(condition.rows, at, say),
      );
    case 'every':
      return everyText(condition, at, say);
    case 'different':
      return phrase(
        'different',
        at.lang,
        enumerated(condition.names, phrase('and', at.lang)),
        sourcesText(condition.sources, at),
        say(condition.where, withRows(at, condition.names, condition.sources)),
      );
    case 'for-same':
      return phrase('forSame', at.lang, condition.name, say(condition.condition, at));
    case 'row-criterion':
      return phrase(
        'criterionAbout',
        at.lang,
        criterionText(condition.id, at),
        at.rows.get(condition.row)?.noun ?? condition.row,
      );
    case 'indication':
      return phrase('indicationMet', at.lang, indicationText(condition, at));
    case 'verdict':
      return phrase('verdictMet', at.lang, pathSubject(condition.path, at).label);
  }
}

/** The relation said the other way round, for `not`. */
export function oppositeRelation(
  condition: Extract<Condition, { readonly kind: 'relation' }>,
  at: Setting,
  say: SayCondition,
): string {
  return relationText(condition, opposite(condition.operator), at, say);
}

function relationText(
  { left, right }: Extract<Condition, { readonly kind: 'relation' }>,
  operator: Comparison,
  at: Setting,
  say: SayCondition,
): string {
  const about = termText(left, at, say);
  const isYes = yesOrNo(right);
  if (isYes !== undefined && left.kind === 'path')
    return phrase((operator === '=') === isYes ? 'yes' : 'no', at.lang, pathSubject(left.path, at).label);
  const value = optionLabel(right, left, at) ?? termText(right, at, say);
  if (right.kind === 'shifted' && right.by > 0 && operator !== '=' && operator !== '<>')
    return phrase(`later-${operator}`, at.lang, about, value);
  const isDate = isDateTerm(left, at) || isDateTerm(right, at);
  if (isDate && operator !== '=' && operator !== '<>')
    return phrase(`date-${operator}`, at.lang, about, value);
  if (right.kind === 'variable')
    return phrase(operator === '<>' ? 'isOtherThan' : 'isTheSame', at.lang, about, right.name);
  return phrase(`is-${operator}`, at.lang, about, value);
}

function yesOrNo(term: Term): boolean | undefined {
  return term.kind === 'value' && term.value.kind === 'boolean' ? term.value.value : undefined;
}

/** An option is said by the label it has where it is compared. */
function optionLabel(term: Term, other: Term, at: Setting): string | undefined {
  if (term.kind !== 'value' || term.value.kind !== 'option' || other.kind !== 'path') return undefined;
  const { id } = term.value;
  const option = pathSubject(other.path, at).options.find((one) => one.id === id);
  return option === undefined ? undefined : textIn(option.label, at.lang);
}

function isDateTerm(term: Term, at: Setting): boolean {
  if (term.kind === 'shifted') return true;
  if (term.kind === 'value') return term.value.kind === 'date';
  const kind = term.kind === 'path' ? factAt(term.path, at)?.type.kind : undefined;
  return kind === 'date' || kind === 'date-time';
}

function memberText(condition: Extract<Condition, { readonly kind: 'member' }>, at: Setting): string {
  const subject = pathSubject(condition.path, at);
  const several = subject.type.kind === 'several-of' || subject.type.kind === 'codes';
  const values = setText(condition.set, condition.path, at);
  const said = phrase(several ? 'holds-among' : 'is-among', at.lang, insideSentence(subject.label), values);
  if (condition.others === undefined) return said;
  return phrase('orOthers', at.lang, said, pathSubject(condition.others, at).label);
}

function subsetText(condition: Extract<Condition, { readonly kind: 'subset' }>, at: Setting): string {
  const { within } = condition;
  const values =
    within.kind === 'path'
      ? phrase('quoted', at.lang, pathSubject(within.path, at).label)
      : setText(within.set, condition.path, at);
  return phrase('subset', at.lang, pathSubject(condition.path, at).label, values);
}

function everyText(
  condition: Extract<Condition, { readonly kind: 'every' }>,
  at: Setting,
  say: SayCondition,
): string {
  const inside = withRows(at, [condition.rows.row], condition.rows.sources);
  return phrase('every', at.lang, rowsText(condition.rows, at, say), say(condition.satisfies, inside));
}

/** "mindst 2", "ingen", "netop 1", "mindst 2 og højst 4". */
export function rowCountText(min: number | undefined, max: number | undefined, lang: Language): string {
  const [least, most] = [String(min ?? 0), String(max ?? 0)];
  if (max === undefined) return phrase('atLeast', lang, least);
  if (max === 0) return phrase('no-one', lang);
  if (min === undefined || min === 0) return phrase('atMost', lang, most);
  return min === max ? phrase('exactly', lang, least) : phrase('betweenCounts', lang, least, most);
}

/** The wording of a criterion, or its id where the catalogue has none. */
export function criterionText(id: string, { group, lang }: Setting): string {
  const criterion = group.criteria.find((one) => one.id === id);
  return criterion === undefined ? id : wordingText(criterion.wording, lang);
}

function indicationText(
  { id, route }: Extract<Condition, { readonly kind: 'indication' }>,
  { group, lang }: Setting,
): string {
  const indication = group.indications.find((one) => one.id === id);
  const way = indication?.routes.find((one) => one.id === route);
  const name = way?.name ?? indication?.name;
  return name === undefined ? (route ?? id) : textIn(name, lang);
}
