import type { Comparison, Value } from '@kriterion/catalogue';
import { insideSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import type { Subject } from './subjects.ts';
import { dateText, quantityText, textIn } from './texts.ts';

/** What a field or fact is compared with; only fields are compared with an indication. */
export type Compared = Value | { readonly kind: 'indication'; readonly id: string };

const OPPOSITE = { '=': '<>', '<>': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

/** The comparison that holds where this one does not, for known values. */
export function opposite(operator: Comparison): Comparison {
  return OPPOSITE[operator];
}

/** "kræfttype er Sarkom", "alder er mindst 18 år", "»Spredning« er besvaret med ja". */
export function comparisonText(
  subject: Subject,
  operator: Comparison,
  value: Compared,
  lang: Language,
): string {
  if (value.kind === 'boolean') return booleanText(subject, (operator === '=') === value.value, lang);
  const about = insideSentence(subject.label);
  if (value.kind === 'date') return dateComparison(about, operator, dateText(value.date, lang), lang);
  if (value.kind === 'number')
    return phrase(`is-${operator}`, lang, about, quantityText(value.quantity, lang));
  const isSeveral = subject.type.kind === 'several-of';
  return phrase(
    `${isSeveral ? 'holds' : 'is'}-${operator === '<>' ? '<>' : '='}`,
    lang,
    about,
    optionLabel(subject, value.id, lang),
  );
}

/** "kræfttype er Sarkom, Kolangiokarcinom eller Pancreaskræft", or that it is neither. */
export function amongText(subject: Subject, ids: readonly string[], isMet: boolean, lang: Language): string {
  const verb = subject.type.kind === 'several-of' ? 'holds' : 'is';
  const labels = ids.map((id) => optionLabel(subject, id, lang));
  const name = isMet ? (`${verb}-among` as const) : (`${verb}-not-among` as const);
  return phrase(
    name,
    lang,
    insideSentence(subject.label),
    enumerated(labels, phrase(isMet ? 'or' : 'nor', lang)),
  );
}

/** "a, b og c". */
export function enumerated(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

function booleanText(subject: Subject, isYes: boolean, lang: Language): string {
  if (subject.type.kind === 'tick') return phrase(isYes ? 'ticked' : 'notTicked', lang, subject.label);
  return phrase(isYes ? 'yes' : 'no', lang, subject.label);
}

function dateComparison(about: string, operator: Comparison, date: string, lang: Language): string {
  if (operator === '=' || operator === '<>') return phrase(`is-${operator}`, lang, about, date);
  return phrase(`date-${operator}`, lang, about, date);
}

function optionLabel(subject: Subject, id: string, lang: Language): string {
  const option = subject.options.find((one) => one.id === id);
  return option === undefined ? id : textIn(option.label, lang);
}
