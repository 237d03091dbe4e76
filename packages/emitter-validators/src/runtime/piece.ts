/** A piece of code that generated modules carry with them, so that each is whole in itself. */
export interface Piece {
  readonly name: string;
  /** The names of the pieces it calls. */
  readonly needs: readonly string[];
  readonly text: string;
}

/** A piece, with its needs first. */
export function piece(name: string, needs: readonly string[], text: string): Piece {
  return { name, needs, text: text.trim() };
}

const DECLARED = /^(?:function|interface|type|const) (\w+)/mu;

/**
 * The declarations of a text, one piece each: they stand apart by empty lines, and need whatever of the others (or of
 * `around`) they name.
 */
export function piecesOf(text: string, around: readonly Piece[] = []): readonly Piece[] {
  const texts = text.trim().split(/\n\n(?=\/\*\*|function |interface |type |const )/u);
  const named = texts.map((one) => ({ name: DECLARED.exec(one)?.[1] ?? '', text: one }));
  const known = [...around, ...named].map((one) => one.name);
  return named.map((one) => {
    const words = wordsIn(one.text);
    return piece(
      one.name,
      known.filter((name) => name !== one.name && words.has(name)),
      one.text,
    );
  });
}

/** The names that code mentions; comments and texts aside. */
function wordsIn(code: string): ReadonlySet<string> {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/gu, '');
  return new Set(bare.match(/\w+/gu));
}
