/** The language as a Langium grammar (langium/language.langium), made into services in memory: a peer in the bench. */

import { readFileSync } from 'node:fs';

import { createServicesForGrammar } from 'langium/grammar';

import type { Keywords } from './keyword-data.ts';

/** What Langium makes of a text: how many complaints, and a tree with places. */
export interface LangiumReading {
  readonly tree: object;
  readonly complaints: readonly string[];
}

/** A reader for one keyword language. */
export async function langiumReader(keywords: Keywords): Promise<(text: string) => LangiumReading> {
  const services = await createServicesForGrammar({ grammar: langiumGrammar(keywords) });
  const parser = services.parser.LangiumParser;
  return (text) => {
    const { value, lexerErrors, parserErrors } = parser.parse(text);
    const complaints = [...lexerErrors, ...parserErrors].map(({ message }) => message);
    return { tree: value, complaints };
  };
}

/** The grammar with the keywords of one language written in. */
export function langiumGrammar({ phrases }: Keywords): string {
  const written = readFileSync(new URL('./langium/language.langium', import.meta.url), 'utf8');
  const words = Object.values(phrases).filter((phrase) => /^[\p{L}0-9 -]+$/u.test(phrase));
  return written
    .replaceAll(/<(?<concept>[A-Z]\w+)>/gu, (_, concept: string) => spelt(phrases[concept] ?? concept))
    .replace('<words>', words.join('|').replaceAll(' ', '[ \\t]+'));
}

/** A phrase as it is written: its marks close up to the words. */
function spelt(phrase: string): string {
  return phrase.replaceAll(/ ([./]) ?/gu, '$1');
}
