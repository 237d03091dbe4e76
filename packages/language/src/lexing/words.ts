/** What the letters of a name may be, and what is made of a word whose letters only look so. */

/** With the micro sign, which stands in units alone. */
const LETTER = 'A-Za-zÆØÅæøåÀ-ÖØ-öø-ÿµ';

/** A word of letters that names may have. */
export const PLAIN_WORD = new RegExp(`^[${LETTER}][${LETTER}0-9]*(?:-[${LETTER}0-9]+)*$`, 'u');

/**
 * Any word, also with letters, marks or signs that no name may have, so that one bad letter is one finding and the rest of
 * the text is still read. Characters that show nothing do not end a word.
 */
const SHOWS_NOTHING = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const ODD = `\\p{L}\\p{M}\\p{Nl}_$${SHOWS_NOTHING}`;
const ANY_WORD = new RegExp(`[${LETTER}\\p{L}_$][${ODD}µ0-9]*(?:-[${ODD}µ0-9]+)*`, 'uy');

/** The word that begins at an offset, if one does. */
export function wordAt(text: string, offset: number): RegExpExecArray | null {
  ANY_WORD.lastIndex = offset;
  return ANY_WORD.exec(text);
}

const INVISIBLE = new RegExp(`[${SHOWS_NOTHING}]`, 'gu');

/** Whether a character shows nothing. */
export function showsNothing(character: string): boolean {
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.test(character);
}

/** Letters of other alphabets, each followed by the Latin one it looks like. */
const TWINS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅS' +
  'οoαaιiκkνvρpυuχxτtγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiɑaɡgɩiʟl';

const twins: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TWINS.length / 2 }, (_, index) => [
    TWINS.charAt(2 * index),
    TWINS.charAt(2 * index + 1),
  ]),
);

/** A letter of a word that no name may have. */
export type OddLetter =
  /** It looks like a Latin letter. */
  | { readonly kind: 'twin'; readonly letter: string; readonly twin: string }
  /** Of another alphabet. */
  | { readonly kind: 'foreign'; readonly letter: string }
  /** A letter and its accent, ring or dots as two characters. */
  | { readonly kind: 'decomposed'; readonly letter: string }
  /** `_` or `$`. */
  | { readonly kind: 'sign'; readonly letter: string };

/** The word with the letters it was most likely meant to have. */
export function plainWord(word: string): string {
  const composed = word.replaceAll(INVISIBLE, '').normalize('NFC');
  return Array.from(composed, latin).join('');
}

function latin(letter: string): string {
  if (/^[a-z]$/iu.test(letter)) return letter;
  const folded = letter.normalize('NFKC');
  return twins.get(letter) ?? (/^[a-z]$/iu.test(folded) ? folded : letter);
}

/** The first letter of a word that no name may have. */
export function oddLetter(word: string): OddLetter | undefined {
  const visible = word.replaceAll(INVISIBLE, '');
  const composed = visible.normalize('NFC');
  for (const letter of composed) {
    if (PLAIN_WORD.test(letter) || /^[-0-9]$/u.test(letter)) continue;
    if (letter === '_' || letter === '$') return { kind: 'sign', letter };
    const twin = latin(letter);
    return twin === letter ? { kind: 'foreign', letter } : { kind: 'twin', letter, twin };
  }
  if (composed === visible) return undefined;
  const letter = Array.from(composed).find((whole) => !visible.includes(whole)) ?? composed;
  return { kind: 'decomposed', letter };
}
