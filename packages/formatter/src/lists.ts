import { LEADING_WORDS, type Source } from './source.ts';
import type { ListKind } from './elements.ts';

/** What braces hold: members that begin with keywords, or a list of some kind. */
export interface Braces {
  readonly kind: ListKind | 'members' | 'nothing';
}

/** What the braces opened here hold, by what stands first in them. */
export function listAt({ tokens, starts }: Source, open: number): Braces {
  const first = tokens[open + 1];
  if (NAMES_FOLLOW.has(tokens[open - 1]?.kind ?? '')) return { kind: 'names' };
  if (first === undefined || first.kind === 'RightBrace') return { kind: 'nothing' };
  return { kind: starts.get(first.from) ?? LEADING_WORDS[first.kind] ?? 'members' };
}

/** Words before braces that hold names alone. */
const NAMES_FOLLOW: ReadonlySet<string> = new Set(['Together', 'SharedCriteria', 'Exports', 'RunningHeader']);

/** Words after which a set of codes may stand without braces, inside the element they belong to. */
const SET_FOLLOWS: ReadonlySet<string> = new Set(['Among', 'Except']);

/** The indices at which the elements of a list begin. */
export function elementsOf(source: Source, open: number, close: number): readonly number[] {
  const { tokens, starts, closing } = source;
  const { kind } = listAt(source, open);
  const elements: number[] = [];
  for (let at = open + 1; at < close; at = (closing.get(at) ?? at) + 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const leads = starts.has(token.from) || LEADING_WORDS[token.kind] === kind;
    if (at === open + 1 || (leads && !SET_FOLLOWS.has(tokens[at - 1]?.kind ?? ''))) elements.push(at);
  }
  return elements;
}

/** Whether the braces may stand on the line of what holds them. */
export function isSoft(source: Source, open: number): boolean {
  switch (listAt(source, open).kind) {
    case 'members':
    case 'options':
    case 'cases':
      return false;
    case 'facts':
      return isRecord(source, open);
    case 'items':
      return !holdsWordings(source, open);
    case 'set':
    case 'values':
    case 'names':
    case 'nothing':
      return true;
  }
}

/** A row of a list in an example, unlike the example's own facts. */
function isRecord({ tokens, starts }: Source, open: number): boolean {
  const brace = tokens[open];
  return (
    tokens[open - 1]?.kind === 'EqualSign' || (brace !== undefined && starts.get(brace.from) === 'values')
  );
}

/** Items with a wording, or with lists of their own that have lines of their own, are read line by line. */
function holdsWordings(source: Source, open: number): boolean {
  const close = source.closing.get(open) ?? open;
  for (let at = open + 1; at < close; at += 1) {
    const kind = source.tokens[at]?.kind;
    if (kind === 'Colon') return true;
    if (kind === 'LeftBrace' && !isSoft(source, at)) return true;
    if (kind === 'LeftBrace' || kind === 'LeftBracket') at = source.closing.get(at) ?? at;
  }
  return false;
}
