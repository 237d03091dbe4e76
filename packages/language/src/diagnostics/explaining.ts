import { LANGUAGES } from '../languages/languages.ts';
import { da } from '../languages/da.ts';
import { nearest } from '../names/nearest.ts';
import { ALL_CODES, CODES, type Code } from './codes.ts';
import type { Localised, Severity } from './diagnostic.ts';
import type { Page } from './pages/page.ts';
import { filled, inEveryLanguage } from './saying.ts';

/** A code of the catalogue of diagnostics, in a few words. */
export interface CodeSummary {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: Localised;
  /** What is said where it is found, its parameters in braces. */
  readonly message: Localised;
}

/** A code with its page. */
export interface Explanation extends CodeSummary {
  readonly page: Page;
}

/** Every code, in order. */
export function listCodes(): readonly CodeSummary[] {
  return ALL_CODES.map(summaryOf);
}

function summaryOf(code: Code): CodeSummary {
  const title = inEveryLanguage(({ pack }) => pack.titles[code], da, LANGUAGES);
  const message = inEveryLanguage(
    ({ pack }) => filled(pack.messages[code], {}, { pack, written: pack }),
    da,
    LANGUAGES,
  );
  return { code, severity: CODES[code].severity, title, message };
}

/** The code that a reader writes: `KRIT4001`, `krit4001` or `4001`. */
export function codeNamed(word: string): Code | undefined {
  const written = word.trim().toUpperCase();
  return ALL_CODES.find((code) => code === written || code === `KRIT${written}`);
}

/** The code most like a misspelt one. */
export function codeMeant(word: string): string | undefined {
  const written = word.trim().toUpperCase();
  return nearest(/^\d/u.test(written) ? `KRIT${written}` : written, ALL_CODES);
}

/** A code with its page; the pages are loaded when they are asked for. */
export async function explain(code: Code): Promise<Explanation | undefined> {
  const { PAGES } = await import('./pages/pages.ts');
  const page = PAGES[code];
  return page === undefined ? undefined : { ...summaryOf(code), page };
}
