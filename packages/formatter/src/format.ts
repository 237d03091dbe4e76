import { LANGUAGES, type LanguagePack, readSyntax, type TextSyntax } from '@kriterion/language';

import { print } from './docs.ts';
import { layout } from './layout.ts';
import { proofOf, type Refusal } from './proof.ts';
import { sourceOf } from './source.ts';

export type { Refusal } from './proof.ts';

/** What formatting gives: the text in the one layout, or why nothing was done. */
export type Formatted =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

export interface FormatOptions {
  /** The id of the language to write keywords in; absent: the one the text is in. */
  readonly language?: string;
  readonly languages?: readonly LanguagePack[];
}

/**
 * Lays a source out. The result has been read again before it is given: the same tree, the same comments, and laid out
 * once more it stays as it is; otherwise nothing is given but the reason. A declaration that leaves the grammar stays as
 * it is written, byte for byte. Never throws, whatever the text.
 */
export function format(text: string, options: FormatOptions = {}): Formatted {
  const languages = options.languages ?? LANGUAGES;
  const syntax = readSyntax(text, languages);
  const language = languages.find(({ id }) => id === options.language) ?? syntax.language;
  if (syntax.faults.length > 0 && language.id !== syntax.language.id)
    return { ok: false, refusal: { reason: 'translating-faults' } };
  const laidOut = laidOutIn(text, syntax, language);
  const after = readSyntax(laidOut, languages);
  const refusal = proofOf(
    { text, syntax },
    { text: laidOut, syntax: after },
    laidOutIn(laidOut, after, language),
  );
  return refusal === undefined ? { ok: true, text: laidOut } : { ok: false, refusal };
}

function laidOutIn(text: string, syntax: TextSyntax, language: LanguagePack): string {
  return print(layout(sourceOf(text, syntax, language)));
}
