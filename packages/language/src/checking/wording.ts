import type { Condition, Quantity, Wording, WordingPart } from '@kriterion/catalogue';

import { fixTitle, listed } from '../diagnostics/saying.ts';
import type { FixOffer } from '../diagnostics/reporter.ts';
import { given } from '../given.ts';
import type { LanguagePack } from '../languages/languages.ts';
import type { Span, TextNode } from '../syntax/tree.ts';
import type { ConditionScope } from './context.ts';
import { numberWords } from './number-words.ts';
import type { Scope } from './scope.ts';
import { limitsOf, type Limit, type Limits } from './wording-limits.ts';

/** The wording with its limits taken from the condition; a number of its own that speaks of the same is reported. */
export function wordingOf(text: TextNode, condition: Condition, { scope }: ConditionScope): Wording {
  const limits = limitsOf(condition, scope);
  const [danish = text.span, english = text.span] = quotedIn(text.span, scope);
  const parts = (written: string, at: Span): WordingPart[] => partsOf(written, limits, { text, at, scope });
  return given({
    da: parts(text.da, danish),
    en: text.en === undefined ? undefined : parts(text.en, english),
  });
}

/** Where a wording stands, and the words of one language in it. */
interface Place {
  readonly text: TextNode;
  readonly at: Span;
  readonly scope: Scope;
}

/** The places of the texts between quotes, Danish first. */
function quotedIn(span: Span, { unit }: Scope): Span[] {
  const raw = unit.text.slice(span.from, span.to);
  return [...raw.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(({ index, 0: whole }) => ({
    from: span.from + index,
    to: span.from + index + whole.length,
  }));
}

const PATTERNS = new WeakMap<readonly LanguagePack[], RegExp>();

/** `{grænse}` or `{limit alder}`; any other word in braces is no placeholder. */
function placeholderPattern(languages: readonly LanguagePack[]): RegExp {
  const words = languages.map(({ limitPlaceholder }) => limitPlaceholder).join('|');
  const pattern =
    PATTERNS.get(languages) ??
    new RegExp(`\\{\\s*(?:${words})(?:\\s+([^}\\s]+))?\\s*\\}|\\{([^}]*)\\}`, 'gu');
  PATTERNS.set(languages, pattern);
  return pattern;
}

/** Each limit of the condition can be the one that is meant. */
function limitFixes(placeholder: string, { named }: Limits, { scope }: Place): readonly FixOffer[] {
  const word = /[^{}\s]+/u.exec(placeholder)?.[0] ?? scope.unit.reporter.written.limitPlaceholder;
  const names = [...new Set(named.flatMap((limit) => limit.names.slice(-1)))];
  return names.map((name) => {
    const text = `{${word} ${name}}`;
    return { title: fixTitle('write', { text }), text };
  });
}

function partsOf(written: string, limits: Limits, place: Place): WordingPart[] {
  const { run, unit } = place.scope;
  const parts: WordingPart[] = [];
  let from = 0;
  for (const match of written.matchAll(placeholderPattern(run.languages))) {
    const [whole, name, other] = match;
    const limit = other === undefined ? theLimit(limits, name) : undefined;
    if (limit === undefined) {
      const fixes = limitFixes(whole, limits, place);
      unit.reporter.report('KRIT5002', placeOf(whole, place), { placeholder: whole }, { fixes });
    }
    parts.push({ kind: 'text', text: written.slice(from, match.index) });
    if (limit !== undefined) parts.push({ kind: 'limit', quantity: limit });
    from = match.index + whole.length;
  }
  parts.push({ kind: 'text', text: written.slice(from) });
  const whole = parts.filter((part) => part.kind === 'limit' || part.text !== '');
  if (limits.named.length > 0 && whole.every(({ kind }) => kind === 'text')) checkNumbers(limits, place);
  return whole;
}

/** Where words of the text stand; the whole text where they cannot be found as they are. */
function placeOf(words: string, { text, at, scope }: Place): Span {
  const from = scope.unit.text.indexOf(words, at.from);
  return from < 0 || from + words.length > at.to ? text.span : { from, to: from + words.length };
}

function theLimit({ named }: Limits, name: string | undefined): Quantity | undefined {
  const meant = name === undefined ? named : named.filter(({ names }) => names.includes(name));
  return meant.length === 1 ? meant[0]?.quantity : undefined;
}

/** A number by itself: not one in a name (`HER2`, `22q11`, `ICD-10`). */
const NUMBER = /(?<![\p{L}\d.,]|\p{L}-)\d+(?:[.,]\d+)?(?![\p{L}\d])/gu;

/** A number written out in a wording, beside a condition with limits, is the same number twice or a contradiction. */
function checkNumbers(limits: Limits, place: Place): void {
  const { at, scope } = place;
  const { reporter } = scope.unit;
  const values = limits.named.map(({ quantity }) => quantity.value);
  const raw = scope.unit.text.slice(at.from, at.to);
  for (const { index, 0: number } of raw.matchAll(NUMBER)) {
    const value = number.replace(',', '.');
    const span = { from: at.from + index, to: at.from + index + number.length };
    if (limits.others.includes(value)) continue;
    if (!values.includes(value)) {
      const fix = placeholderFix(limits.named, span, scope);
      // Which of the two numbers is right nobody can tell here.
      const offer = fix === undefined ? undefined : { ...fix, safe: false };
      const said = { number, limits: listed(values.map(numberWords), 'and') };
      reporter.report('KRIT5004', span, said, { fix: offer });
      continue;
    }
    // A limit brings its unit, so it cannot stand in the middle of a word: "18-årig".
    if (raw[index + number.length] === '-') continue;
    const same = limits.named.filter(({ quantity }) => quantity.value === value);
    const fix = placeholderFix(same, span, scope, limits);
    if (fix !== undefined) reporter.report('KRIT5003', span, { number }, { fix });
  }
}

/** The placeholder in place of the number and its unit, if there is one that means this limit alone. */
function placeholderFix(
  meant: readonly Limit[],
  span: Span,
  scope: Scope,
  all: Limits = { named: meant, others: [] },
): FixOffer | undefined {
  const [limit, second] = meant;
  if (limit === undefined || second !== undefined) return undefined;
  const word = scope.unit.reporter.written.limitPlaceholder;
  const name = limit.names.find((candidate) => theLimit(all, candidate) !== undefined);
  if (all.named.length > 1 && name === undefined) return undefined;
  const text = all.named.length === 1 ? `{${word}}` : `{${word} ${name ?? ''}}`;
  return {
    title: fixTitle('write', { text }),
    text,
    span: withUnit(span, limit.quantity, scope),
    safe: true,
  };
}

/** The unit after the number goes too: the limit brings its own. */
function withUnit(span: Span, { unit }: Quantity, { unit: { text }, run }: Scope): Span {
  const after = /^\s+([\p{L}/%]+)/u.exec(text.slice(span.to, span.to + 40));
  const [whole = '', word] = after ?? [];
  if (word === undefined || unit === undefined) return span;
  const spellings = run.languages.flatMap(
    ({ timeUnits }) => Object.values(timeUnits).find((words) => words.includes(unit)) ?? [],
  );
  return word === unit || spellings.includes(word) ? { from: span.from, to: span.to + whole.length } : span;
}
