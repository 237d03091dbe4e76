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
