/** Where a fix is made: the text, its words and its tree, and ways to find what belongs to a finding. */

import type { IToken, TokenType } from 'chevrotain';

import type { LanguagePack } from '../languages/languages.ts';
import type { FileNode, Span } from '../syntax/tree.ts';

/** A source, read, with the place of one finding in it. */
export interface Site {
  readonly text: string;
  readonly tokens: readonly IToken[];
  readonly tree: FileNode;
  readonly written: LanguagePack;
  readonly span: Span;
}

/** The span of a word. */
export function spanOfToken({ startOffset, endOffset }: IToken): Span {
  return { from: startOffset, to: (endOffset ?? startOffset) + 1 };
}

/** The number of the word at an offset, or of the first one after it. */
export function tokenFrom({ tokens }: Site, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const token = tokens[middle];
    if (token !== undefined && spanOfToken(token).to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie in a span. */
export function tokensIn(site: Site, { from, to }: Span): readonly IToken[] {
  const first = tokenFrom(site, from);
  let after = first;
  while ((site.tokens[after]?.startOffset ?? to) < to) after += 1;
  return site.tokens.slice(first, after);
}

/** The word before an offset. */
export function tokenBefore(site: Site, offset: number): IToken | undefined {
  return site.tokens[tokenFrom(site, offset) - 1];
}

/** The first word of a type at or after an offset, and before `until`. */
export function nextOf(
  site: Site,
  offset: number,
  types: readonly TokenType[],
  until = Infinity,
): IToken | undefined {
  for (let at = tokenFrom(site, offset); at < site.tokens.length; at += 1) {
    const token = site.tokens[at];
    if (token === undefined || token.startOffset >= until) return undefined;
    if (isOf(token, types)) return token;
  }
  return undefined;
}

/** The last word of a type before an offset, and not before `from`. */
export function lastOf(
  site: Site,
  offset: number,
  types: readonly TokenType[],
  from = 0,
): IToken | undefined {
  for (let at = tokenFrom(site, offset) - 1; at >= 0; at -= 1) {
    const token = site.tokens[at];
    if (token === undefined || token.startOffset < from) return undefined;
    if (isOf(token, types)) return token;
  }
  return undefined;
}

/** Whether a word is of one of the types, or of their kind. */
export function isOf({ tokenType }: IToken, types: readonly TokenType[]): boolean {
  return types.some((type) => tokenType === type || tokenType.CATEGORIES?.includes(type) === true);
}

/** The words of a span as they stand. */
export function textIn({ text }: Site, { from, to }: Span): string {
  return text.slice(from, to);
}

type Shape = Readonly<Record<string, unknown>>;

/** A part of the tree that says where it stands. */
export type Placed = Shape & { readonly span: Span };

/** The innermost part of the tree around the finding that has all of the members named. */
export function around(site: Site, ...members: readonly string[]): Placed | undefined {
  let found: Placed | undefined;
  for (const part of partsAround(site.tree, site.span)) {
    if (members.every((member) => part[member] !== undefined)) found = part;
  }
  return found;
}

/** The parts of the tree around a span, from the outside inwards. */
function* partsAround(value: unknown, span: Span): Generator<Placed> {
  if (Array.isArray(value)) {
    for (const one of value) yield* partsAround(one, span);
    return;
  }
  if (!isShape(value)) return;
  if (isPlaced(value)) {
    if (!contains(value.span, span)) return;
    yield value;
  }
  for (const [key, part] of Object.entries(value)) if (key !== 'span') yield* partsAround(part, span);
}

/** Whether something is a part of the tree with members. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a part of the tree says where it stands. */
export function isPlaced(value: unknown): value is Placed {
  return isShape(value) && isSpan(value['span']);
}

function isSpan(value: unknown): value is Span {
  return isShape(value) && typeof value['from'] === 'number' && typeof value['to'] === 'number';
}

/** Whether one span lies in another. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The members of a list in the tree that say where they stand. */
export function placedIn(value: unknown): readonly Placed[] {
  return Array.isArray(value) ? value.filter(isPlaced) : [];
}

/** The span of a member, if it has one: `spanIn(field, 'id')`. */
export function spanIn(part: Shape | undefined, member: string): Span | undefined {
  const value = part?.[member];
  return isPlaced(value) ? value.span : undefined;
}
