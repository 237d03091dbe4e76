import { error } from './message.ts';

/** KRIT1xxx: characters and words. */
export const LEXING = {
  KRIT1001: error<{ found: string }>(
    ({ found }) => `Tegnet »${found}« hører ikke til i en kilde uden for en tekst i "…".`,
    ({ found }) => `The character “${found}” has no place in a source outside a text in "…".`,
  ),
  KRIT1002: error(
    () => 'Teksten mangler sit afsluttende anførselstegn ("). En tekst står på én linje.',
    () => 'The text lacks its closing quotation mark ("). A text stands on one line.',
  ),
  KRIT1003: error<{ character: string }>(
    ({ character }) =>
      `Her står et usynligt tegn (${character}), som kan få teksten til at se anderledes ud, end den er. Slet det.`,
    ({ character }) =>
      `There is an invisible character here (${character}) that can make the text look other than it is. Delete it.`,
  ),
  KRIT1004: error<{ name: string }>(
    ({ name }) => `»${name}« er et nøgleord på et andet sprog. Sæt navnet i enkelt anførselstegn: '${name}'.`,
    ({ name }) =>
      `“${name}” is a keyword in another language. Put the name in single quotation marks: '${name}'.`,
  ),
  KRIT1005: error<{ number: string }>(
    ({ number }) =>
      `Tallet ${number} kan læses på to måder: som tusinder eller som decimaler. Skriv ${number.replace(/[.,]/u, '')} eller fjern det sidste ciffer.`,
    ({ number }) =>
      `The number ${number} can be read in two ways: as thousands or as decimals. Write ${number.replace(/[.,]/u, '')} or drop the last digit.`,
  ),
  KRIT1006: error(
    () => 'Kommentaren, der begynder her med /*, mangler sin afslutning */.',
    () => 'The comment that begins here with /* lacks its end */.',
  ),
  KRIT1007: error<{ word: string; keyword: string }>(
    ({ word, keyword }) => `»${word}« er ikke et ord i sproget. Mente du »${keyword}«?`,
    ({ word, keyword }) => `“${word}” is not a word of the language. Did you mean “${keyword}”?`,
  ),
  KRIT1009: error<{ count: number }>(
    ({ count }) => `Der er ${String(count)} fejl mere i filen. Ret de første, og kontrollér igen.`,
    ({ count }) =>
      `There are ${String(count)} more errors in the file. Correct the first ones and check again.`,
  ),
};
