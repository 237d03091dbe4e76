/**
 * Texts of the sources are data: they reach generated code only through these functions. Whatever a label holds, it
 * can neither end a string or a comment nor change how the code around it is shown.
 */

/** Control characters, line ends of every kind, directional and invisible marks, lone surrogates. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** The text as a string literal in single quotes. */
export function literal(text: string): string {
  return `'${escaped(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))}'`;
}

/** The text for a comment, on one line; it cannot end the comment, start a tag or hide characters. */
export function commentText(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return escaped(line.replaceAll('*/', '* /').replaceAll('/*', '/ *').replace(/^@/u, '\\@'));
}

function escaped(text: string): string {
  return text.replaceAll(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
