/** A text as tokens, for those who put edits into it: split by rules of its own, apart from the lexer under test. */

export interface EditToken {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿµ';
const TOKEN = new RegExp(
  [
    String.raw`(?<skipped>\s+|//[^\r\n]*|/\*[^]*?\*/)`,
    String.raw`"(?:[^"\\\r\n]|\\[^\r\n])*"`,
    String.raw`'[^'\r\n]*'`,
    String.raw`\d{4}-\d{2}(?:-\d{2})?(?!\d)`,
    String.raw`\d+\.\d+\.\d+`,
    String.raw`\d+(?:[.,]\d+)?`,
    `[${LETTER}][${LETTER}0-9]*(?:-[${LETTER}0-9]+)*`,
    String.raw`<=|>=|<>|!=`,
    '[^]',
  ].join('|'),
  'gu',
);

/** The tokens from one place of a text to another, without white space and comments. */
export function tokensOf(text: string, from = 0, to = text.length): readonly EditToken[] {
  return [...text.slice(from, to).matchAll(TOKEN)].flatMap((match) =>
    match.groups?.['skipped'] === undefined
      ? [{ text: match[0], from: from + match.index, to: from + match.index + match[0].length }]
      : [],
  );
}
