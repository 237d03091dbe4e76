import type { LanguagePack, SourceToken, Span, TextSyntax } from '@kriterion/language';

import { elementStarts, type ElementStarts, type ListKind, namePlaces } from './elements.ts';
import { keptStretches } from './kept.ts';
import { KEPT } from './writing.ts';

/** A comment and how it stands to what is before and after it. */
export interface Comment {
  readonly text: string;
  /** On the line where what stands before it ends. */
  readonly trails: boolean;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
  /** What follows it stands on a line of its own, as always after `//`. */
  readonly endsLine: boolean;
}

/** What stands before a token: comments, and perhaps a blank line right before the token itself. */
export interface Gap {
  readonly comments: readonly Comment[];
  readonly blank: boolean;
}

/** A text ready to be laid out: its tokens without the separators that the layout sets anew. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly SourceToken[];
  /** By index of the token that follows; one more than there are tokens. */
  readonly gaps: readonly Gap[];
  /** For an opening brace, bracket or parenthesis: the index of the one that closes it. */
  readonly closing: ReadonlyMap<number, number>;
  readonly starts: ElementStarts;
  /** Where names stand, by offset. */
  readonly names: ReadonlySet<number>;
  /** The language to write in. */
  readonly language: LanguagePack;
}

/** Prepares a text; `language` is the one to write its keywords in. */
export function sourceOf(text: string, syntax: TextSyntax, language: LanguagePack): Source {
  const starts = elementStarts(syntax.tree);
  const whole = withKept(text, syntax);
  const tokens = whole.filter((_, at) => !isListSeparator(whole, at, starts));
  const comments = syntax.comments.filter((comment) => !whole.some((token) => isInside(comment, token)));
  return {
    text,
    tokens,
    gaps: gapsOf(text, tokens, comments),
    closing: closingOf(tokens),
    starts,
    names: namePlaces(syntax.tree),
    language,
  };
}

/** The tokens, with one for each declaration that is kept as it is written. */
function withKept(text: string, { tokens, faults }: TextSyntax): readonly SourceToken[] {
  const kept = new Map(keptStretches(text, tokens, faults).map((stretch) => [stretch.from, stretch.to]));
  const whole: SourceToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const until = kept.get(at);
    if (token === undefined) break;
    if (until === undefined) whole.push(token);
    else whole.push(keptToken(text, token.from, tokens[until - 1]?.to ?? token.to));
    at = until ?? at + 1;
  }
  return whole;
}

function keptToken(text: string, from: number, to: number): SourceToken {
  return { kind: KEPT, image: text.slice(from, to), from, to };
}

function isInside(comment: Span, token: SourceToken): boolean {
  return token.kind === KEPT && comment.from >= token.from && comment.to <= token.to;
}

const SEPARATORS: ReadonlySet<string> = new Set(['Semicolon', 'Comma']);

/** Words that begin an element of a list without being part of the tree's elements. */
export const LEADING_WORDS: Readonly<Record<string, ListKind>> = {
  Departure: 'facts',
  OverriddenBy: 'facts',
  Except: 'set',
  OthersIf: 'set',
  PerhapsMore: 'values',
  Otherwise: 'cases',
};

/** A `;` or `,` that parts two elements of a list, or stands after the last. */
function isListSeparator(tokens: readonly SourceToken[], at: number, starts: ElementStarts): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !SEPARATORS.has(token.kind)) return false;
  if (next.kind === 'RightBrace') return true;
  if (starts.has(next.from)) return !isNameInRoles(tokens, at);
  return LEADING_WORDS[next.kind] !== undefined;
}

/** The comma in `forskellige a, b i …` parts names, not elements. */
function isNameInRoles(tokens: readonly SourceToken[], at: number): boolean {
  for (let before = at - 1; ; before -= 1) {
    const kind = tokens[before]?.kind;
    if (kind === 'Different') return true;
    if (kind !== 'Name' && kind !== 'Comma') return false;
  }
}

function gapsOf(text: string, tokens: readonly SourceToken[], all: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  let at = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const until = tokens[index]?.to ?? Number.POSITIVE_INFINITY;
    const comments: Span[] = [];
    for (let span = all[at]; span !== undefined && span.from < until; span = all[at]) {
      comments.push(span);
      at += 1;
    }
    gaps.push(
      gapOf(text, tokens[index - 1]?.to ?? 0, comments, tokens[index]?.from ?? text.length, index === 0),
    );
  }
  return gaps;
}

function gapOf(text: string, from: number, spans: readonly Span[], to: number, first: boolean): Gap {
  let end = from;
  const comments = spans.map((span, index): Comment => {
    const before = text.slice(Math.min(end, span.from), span.from);
    const next = spans[index + 1]?.from ?? to;
    const comment = text.slice(span.from, span.to);
    end = span.to;
    return {
      text: comment.trimEnd(),
      trails: !before.includes('\n') && !(first && index === 0),
      afterBlank: isBlank(before),
      endsLine: comment.startsWith('//') || text.slice(span.to, Math.max(next, span.to)).includes('\n'),
    };
  });
  return { comments, blank: isBlank(text.slice(Math.min(end, to), to)) };
}

function isBlank(between: string): boolean {
  return /\n[^\S\n]*\n/u.test(between.replaceAll(/\r\n?/gu, '\n').replaceAll(/[;,]/gu, ''));
}

const PAIRS: Readonly<Record<string, string>> = {
  LeftBrace: 'RightBrace',
  LeftBracket: 'RightBracket',
  LeftParenthesis: 'RightParenthesis',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));

function closingOf(tokens: readonly SourceToken[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind }, at) => {
    if (PAIRS[kind] !== undefined) open.push(at);
    const opener = open.at(-1);
    if (!CLOSERS.has(kind) || opener === undefined) return;
    if (PAIRS[tokens[opener]?.kind ?? ''] !== kind) return;
    closing.set(opener, at);
    open.pop();
  });
  return closing;
}
