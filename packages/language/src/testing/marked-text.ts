/** Sources with places marked in them: `⟦words|KRIT4001⟧` says that exactly these words get exactly this code. */

/** A place that a marked text expects a code at; offsets are into the plain text. */
export interface Mark {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** The plain text, and what its marks expect. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /⟦([^⟦⟧|]*)\|([A-Z]+\d+)⟧/u;

/** Takes the marks out of a text. `⟦|KRIT2001⟧` marks a place between two characters. */
export function readMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  let text = marked;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const [whole, words = '', code = ''] = match;
    marks.push({ code, from: match.index, to: match.index + words.length });
    text = text.slice(0, match.index) + words + text.slice(match.index + whole.length);
  }
  return { text, marks };
}

/** The text with what was found marked in it, for comparing side by side with what was expected. */
export function withMarks(text: string, marks: readonly Mark[]): string {
  const inOrder = [...marks].sort((a, b) => b.from - a.from || b.to - a.to || (a.code < b.code ? 1 : -1));
  return inOrder.reduce(
    (marked, { code, from, to }) =>
      `${marked.slice(0, from)}⟦${marked.slice(from, to)}|${code}⟧${marked.slice(to)}`,
    text,
  );
}
