import { error } from './message.ts';

/** KRIT2xxx: the order of words in a declaration. */
export const SYNTAX = {
  KRIT2001: error<{ expected: string; expectedEn: string; found: string; foundEn: string }>(
    ({ expected, found }) => `Her ventes ${expected}, men der står ${found}.`,
    ({ expectedEn, foundEn }) => `Expected here: ${expectedEn}; found ${foundEn}.`,
  ),
  KRIT2002: error<{ found: string; foundEn: string }>(
    ({ found }) =>
      `Her ventes en ny erklæring (fx patientgruppe, kilde, oplysning, afsnit eller kriterium) eller filens slutning, men der står ${found}.`,
    ({ foundEn }) =>
      `Expected here: a new declaration (e.g. patient group, source, fact, section or criterion) or the end of the file; found ${foundEn}.`,
  ),
  KRIT2003: error(
    () =>
      'To punkter står på samme linje uden semikolon imellem. Sæt et ;, eller skriv dem på hver sin linje.',
    () =>
      'Two items stand on one line with no semicolon between them. Put a ; or write them on lines of their own.',
  ),
  KRIT2004: error(
    () =>
      'Betingelsen blander »og« og »eller« uden parenteser og kan læses på to måder. Sæt parentes om det, der hører sammen.',
    () =>
      'The condition mixes “and” and “or” without parentheses and can be read in two ways. Put parentheses around what belongs together.',
  ),
  KRIT2005: error(
    () => 'Teksten er indlejret dybere end 256 niveauer. Del betingelsen op i navngivne kriterier.',
    () => 'The text nests deeper than 256 levels. Split the condition into named criteria.',
  ),
  KRIT2006: error(
    () => 'Filen begynder ikke med sproget. Skriv »sprog da, udgave 1« på første linje.',
    () => 'The file does not begin with its language. Write “language en, edition 1” on the first line.',
  ),
  KRIT2007: error<{ edition: string }>(
    ({ edition }) => `Udgave ${edition} af sproget findes ikke. Denne udgave af Kriterion kender udgave 1.`,
    ({ edition }) =>
      `There is no edition ${edition} of the language. This version of Kriterion knows edition 1.`,
  ),
};
