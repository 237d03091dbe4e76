/** Fixes of the kinds that many findings share. */

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import { Comma, Name, QuotedName, Semicolon } from '../lexing/tokens.ts';
import type { Span } from '../syntax/tree.ts';
import { isOf, lastOf, type Site, spanOfToken, textIn, tokenFrom } from './site.ts';

/** Puts other words in place of a span. */
export function replaced(span: Span, text: string, safe = false): FixOffer {
  return { title: fixTitle('write', { text }), text, span, safe };
}

/** Writes words at a place. */
export function inserted(at: number, text: string, safe = false): FixOffer {
  return { title: fixTitle('write', { text: text.trim() }), text, span: { from: at, to: at }, safe };
}

/** The longest words that a title shows. */
const SHOWN = 40;

/** Deletes words with the separator or the line that was theirs. */
export function removed(site: Site, span: Span, safe = false): FixOffer {
  const words = textIn(site, span).replaceAll(/\s+/gu, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return { title: fixTitle('remove', { text: shown }), text: '', span: withSeparator(site, span), safe };
}

/** A whole line goes with its line break; an item goes with the separator after it, or else with the one before. */
function withSeparator(site: Site, { from, to }: Span): Span {
  const { text } = site;
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const end = /^[ \t]*(?:;[ \t]*)?(?:\r?\n|$)/u.exec(text.slice(to));
  const isFirst = text.slice(line, from).trim() === '';
  if (isFirst && end !== null) return { from: line, to: to + end[0].length };
  const after = /^\s*[;,] ?/u.exec(text.slice(to));
  if (after !== null) return { from, to: to + after[0].length };
  const before = /[ \t]*[;,][ \t]*$/u.exec(text.slice(0, from)) ?? /[ \t]+$/u.exec(text.slice(0, from));
  return { from: from - (before?.[0].length ?? 0), to };
}

/** Deletes `, vises hvis …`: from the comma before the words to their end. */
export function modifierRemoved(site: Site, { from, to }: Span): FixOffer[] {
  const comma = lastOf(site, from, [Comma]);
  return comma === undefined ? [] : [removedFrom(site, comma.startOffset, to)];
}

/** Deletes exactly these words. */
export function removedFrom(site: Site, from: number, to: number): FixOffer {
  const words = textIn(site, { from, to }).replace(/^[\s,;]+/u, '');
  return { title: fixTitle('remove', { text: words }), text: '', span: { from, to } };
}

/** Gives a name another form wherever it stands in the file. */
export function renamed(site: Site, name: string, other: string, safe = false): FixOffer[] {
  const spans = site.tokens
    .filter((token) => isOf(token, [Name, QuotedName]) && nameIn(token.image) === name)
    .map(spanOfToken);
  const [first, ...rest] = spans;
  if (first === undefined) return [];
  const also = rest.map((span) => ({ span, text: other }));
  return [{ title: fixTitle('write', { text: other }), text: other, span: first, also, safe }];
}

/** The name that a word of the source gives. */
export function nameIn(image: string): string {
  return image.startsWith("'") ? image.slice(1, -1) : image;
}

/** A name like this one that stands nowhere in the file. */
export function freeName({ tokens }: Site, name: string): string {
  const taken = new Set(tokens.map(({ image }) => nameIn(image)));
  for (let number = 2; ; number += 1) {
    const candidate = `${name.slice(0, 60)}-${String(number)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The numbers below and above a decimal: `1,5` is between 1 and 2. */
export function wholeNumbers(site: Site, span: Span): FixOffer[] {
  const written = textIn(site, span);
  const parts = /^(-?\d+)[.,]\d+/u.exec(written);
  if (parts === null) return [];
  const [decimal, whole = ''] = parts;
  const numbers = [Number(whole), Number(whole) + (whole.startsWith('-') ? -1 : 1)];
  return numbers
    .filter((number) => number !== 0)
    .map((number) => replaced({ from: span.from, to: span.from + decimal.length }, String(number)));
}

/** The word after a span that is a separator of items. */
export function separatorAfter(site: Site, { to }: Span): Span | undefined {
  const token = site.tokens[tokenFrom(site, to)];
  return token !== undefined && isOf(token, [Comma, Semicolon]) ? spanOfToken(token) : undefined;
}
