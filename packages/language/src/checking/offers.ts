/** Fixes that several checks offer: writing, deleting and swapping, so that nothing is left over. */

import type { FixOffer, Reporter } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import { foldedName } from '../names/folded.ts';
import type { Span, TextNode } from '../syntax/tree.ts';

interface Spanned {
  readonly span: Span;
}

/** Write the name that may be meant instead; nothing where there is none. */
export function writeInstead(suggestion: string | undefined, name?: string): FixOffer | undefined {
  if (suggestion === undefined) return undefined;
  // A name that differs only in capitals or in how Danish letters are spelt cannot mean another one.
  const safe = name !== undefined && foldedName(name) === foldedName(suggestion);
  return { title: fixTitle('write', { text: suggestion }), text: suggestion, safe };
}

/** The same for a path or a code, which stands in quotation marks. */
export function writeQuoted(suggestion: string | undefined, name?: string): FixOffer | undefined {
  const quoted = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : `"${text}"`;
  return writeInstead(quoted(suggestion), quoted(name));
}

/** Delete a declaration or line, with the line break and blanks before it if it begins its line. */
export function deleteWhole(what: string, { from, to }: Span, text: string): FixOffer {
  const line = text.lastIndexOf('\n', from - 1);
  const begins = line !== -1 && text.slice(line, from).trim() === '';
  return { title: fixTitle('remove', { text: what }), text: '', span: { from: begins ? line : from, to } };
}

/** Delete one of several parted items, with the mark that parts it from the one before it, or after it if it is first. */
export function deleteItem(what: string, items: readonly Spanned[], index: number): FixOffer {
  const span = items[index]?.span ?? { from: 0, to: 0 };
  const [before, after] = [items[index - 1]?.span, items[index + 1]?.span];
  const title = fixTitle('remove', { text: what });
  if (before !== undefined) return { title, text: '', span: { from: before.to, to: span.to } };
  return { title, text: '', span: after === undefined ? span : { from: span.from, to: after.from } };
}

/** Swap two things of one file. */
export function swap(a: Spanned | undefined, b: Spanned | undefined, text: string): FixOffer | undefined {
  if (a === undefined || b === undefined) return undefined;
  const words = ({ span }: Spanned): string => text.slice(span.from, span.to);
  return { title: fixTitle('swap'), text: words(b), span: a.span, also: [{ span: b.span, text: words(a) }] };
}

/** Delete the line that uses a file, if it holds nothing else. */
export function deleteUse(
  path: TextNode,
  { reporter, text }: { readonly reporter: Reporter; readonly text: string },
): FixOffer | undefined {
  const line = text.lastIndexOf('\n', path.span.from);
  const words = text.slice(line + 1, path.span.to).trim();
  if (line === -1 || !words.startsWith(reporter.written.keywords.Use)) return undefined;
  return {
    title: fixTitle('remove', { text: words }),
    safe: true,
    text: '',
    span: { from: line, to: path.span.to },
  };
}
