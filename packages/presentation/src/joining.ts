import { enumerated } from './comparisons.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';

/** Words that state a condition, and whether they hold a join that a further join would blur. */
export interface Said {
  readonly text: string;
  readonly isCompound: boolean;
}

/** A part that stands by itself. */
export function plain(text: string): Said {
  return { text, isCompound: false };
}

/** A part that needs parentheses inside another. */
export function compound(text: string): Said {
  return { text, isCompound: true };
}

/** The words, in parentheses if they would otherwise run together with what stands around them. */
export function enclosed(said: Said): string {
  return said.isCompound ? `(${said.text})` : said.text;
}

/** "a, b og c", inner joins in parentheses; one part alone is that part. */
export function joined(parts: readonly Said[], word: 'and' | 'or', lang: Language): Said {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return compound(enumerated(parts.map(enclosed), phrase(word, lang)));
}

/** "mindst 2 af følgende: a; b; c". */
export function listed(head: string, parts: readonly Said[], lang: Language): Said {
  return compound(phrase('listed', lang, head, parts.map(enclosed).join('; ')));
}

/** How many of the parts: "mindst en af følgende", "højst 2 af følgende". */
export function countPhrase(min: number | undefined, max: number | undefined, lang: Language): string {
  const [least, most] = [String(min ?? 0), String(max)];
  if (max === undefined) return phrase('atLeastOf', lang, least);
  if (min === undefined || min === 0) return phrase('atMostOf', lang, most);
  return min === max ? phrase('exactlyOf', lang, least) : phrase('betweenOf', lang, least, most);
}
