/** Doc comments: the clinical wording and where it comes from. */

import type { Evidence, Group, Text, Wording } from '@kriterion/catalogue';
import { citationText, identityOf, textIn, wordingText } from '@kriterion/presentation';

import { commentText } from './printing/text.ts';

/** The wording, its sources, and the mark of a proposal, a line each. */
export function told(
  wording: string | undefined,
  evidence: Evidence | undefined,
  group: Group,
): readonly string[] {
  const sources = (evidence?.citations ?? []).map(
    (citation) => `Kilde: ${citationText(citation, group, 'da')}`,
  );
  const proposal = evidence?.proposal === undefined ? [] : [`Forslag: ${textIn(evidence.proposal, 'da')}`];
  return [...(wording === undefined ? [] : [wording]), ...sources, ...proposal].map(commentText);
}

/** A wording in Danish, with its limits. */
export function wordingOf(wording: Wording | undefined): string | undefined {
  return wording === undefined ? undefined : wordingText(wording, 'da');
}

/** What stands at the top of every module of the group. */
export function headerOf(group: Group): readonly string[] {
  const { name, notice, version, validity } = identityOf(group, 'da');
  return [
    `${name} (${group.id})`,
    notice,
    `${version}. ${validity}.`,
    `meaningHash ${group.meaningHash}`,
    `contentHash ${group.contentHash}`,
    'Genereret af Kriterion; ret kilden, ikke denne fil.',
  ].map(commentText);
}

/** A text in both languages as code. */
export function bothLanguages(da: string, en: string, literal: (text: string) => string): string {
  return `{ da: ${literal(da)}, en: ${literal(en)} }`;
}

/** A text of the catalogue in both languages; Danish where nobody wrote it in English. */
export function textCode(text: Text, literal: (text: string) => string): string {
  return bothLanguages(textIn(text, 'da'), textIn(text, 'en'), literal);
}
