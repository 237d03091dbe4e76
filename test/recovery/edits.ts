/**
 * The slips that are put into a file: one random edit in a declaration. Most change whole tokens (delete, duplicate, swap
 * neighbours, insert one drawn from the file), a few change characters. No edit adds or removes a line.
 */

import type { Random } from './random.ts';
import { type EditToken, tokensOf } from './tokens.ts';

export interface Edit {
  readonly kind: EditKind;
  readonly from: number;
  readonly to: number;
  /** What stands from `from` to `to` afterwards. */
  readonly by: string;
}

export type EditKind = 'delete' | 'duplicate' | 'swap' | 'insert' | 'quote' | 'letter';

const KINDS: readonly EditKind[] = [
  ...Array<EditKind>(6).fill('delete'),
  ...Array<EditKind>(6).fill('duplicate'),
  ...Array<EditKind>(6).fill('swap'),
  ...Array<EditKind>(6).fill('insert'),
  'quote',
  'letter',
];

/** The text with edits that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const backwards = edits.toSorted((a, b) => b.from - a.from);
  return backwards.reduce((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), text);
}

/** One edit of a declaration; undefined where the kind drawn has nothing to change. */
export function drawnEdit(
  random: Random,
  text: string,
  declaration: readonly EditToken[],
  file: readonly EditToken[],
): Edit | undefined {
  const kind = random.pick(KINDS);
  if (declaration.length < 2) return undefined;
  switch (kind) {
    case 'delete':
      return deletion(text, random.pick(declaration));
    case 'duplicate': {
      const { to, text: again } = random.pick(declaration);
      return { kind, from: to, to, by: apart(text, to, to, ` ${again}`) };
    }
    case 'swap':
      return swap(text, declaration, random.int(0, declaration.length - 2));
    case 'insert': {
      const { from } = random.pick(declaration);
      return { kind, from, to: from, by: apart(text, from, from, `${random.pick(file).text} `) };
    }
    case 'quote':
      return closingQuoteLost(random, declaration);
    case 'letter':
      return letterDoubled(random, declaration);
  }
}

function deletion(text: string, { from, to }: EditToken): Edit {
  return { kind: 'delete', from, to, by: touches(text[from - 1]) && touches(text[to]) ? ' ' : '' };
}

/** What is put in must not grow together with its neighbours. */
function apart(text: string, from: number, to: number, by: string): string {
  const before = touches(text[from - 1]) && touches(by[0]) ? ' ' : '';
  const after = touches(text[to]) && touches(by.at(-1)) ? ' ' : '';
  return before + by + after;
}

function touches(character: string | undefined): boolean {
  return character !== undefined && /\S/u.test(character);
}

function swap(text: string, tokens: readonly EditToken[], at: number): Edit | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || first.text === second.text) return undefined;
  const between = text.slice(first.to, second.from);
  const by = second.text + (between === '' ? ' ' : between) + first.text;
  return { kind: 'swap', from: first.from, to: second.to, by: apart(text, first.from, second.to, by) };
}

function closingQuoteLost(random: Random, tokens: readonly EditToken[]): Edit | undefined {
  const texts = tokens.filter(({ text }) => text.startsWith('"'));
  if (texts.length === 0) return undefined;
  const { to } = random.pick(texts);
  return { kind: 'quote', from: to - 1, to, by: '' };
}

/** The first word of a declaration is a keyword; one of its letters is typed twice. */
function letterDoubled(random: Random, [first]: readonly EditToken[]): Edit | undefined {
  if (first === undefined || !/^\p{L}/u.test(first.text)) return undefined;
  const at = first.from + random.int(0, first.text.length - 1);
  return { kind: 'letter', from: at, to: at, by: first.text[at - first.from] ?? '' };
}

/** The lines that an edit touches, counted from 1. */
export function linesOf(text: string, { from, to }: Edit): { readonly first: number; readonly last: number } {
  const line = (at: number): number => text.slice(0, at).split('\n').length;
  return { first: line(from), last: line(to) };
}

/** The tokens of each declaration and of the whole file. */
export function tokensByDeclaration(
  text: string,
  declarations: readonly { readonly from: number; readonly to: number }[],
): { readonly each: readonly (readonly EditToken[])[]; readonly all: readonly EditToken[] } {
  return {
    each: declarations.map(({ from, to }) => tokensOf(text, from, to)),
    all: tokensOf(text, declarations[0]?.from ?? 0),
  };
}
