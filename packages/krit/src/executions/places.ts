/**
 * Where a condition is written. The catalogue knows where a criterion or an indication begins; the wording of a
 * condition stands in quotation marks there or further down, in the order in which conditions stand.
 */

import type { Origin, Wording } from '@kriterion/catalogue';
import type { SourceFile } from '@kriterion/language';

/** Finds the lines of wordings that are asked for in the order of the source. */
export class Places {
  readonly #lines: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<Wording, number>();
  /** By the place where a criterion or indication begins: how far it has been read. */
  readonly #readTo = new Map<string, number>();

  constructor(files: readonly SourceFile[]) {
    this.#lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  }

  /** The line of the wording, counted from 1; where it is not found, that of what it belongs to. */
  lineOf(wording: Wording | undefined, { file, line }: Origin): number {
    if (wording === undefined) return line;
    const known = this.#found.get(wording);
    if (known !== undefined) return known;
    const start = `${file}:${String(line)}`;
    const from = this.#readTo.get(start) ?? line;
    const at = (this.#lines.get(file) ?? []).findIndex(
      (text, n) => n >= from - 1 && isWrittenIn(text, wording),
    );
    const found = at < 0 ? line : at + 1;
    this.#found.set(wording, found);
    if (at >= 0) this.#readTo.set(start, found);
    return found;
  }
}

/** Whether the words stand in the line, between quotation marks and in order; limits stand there as names. */
function isWrittenIn(line: string, { da }: Wording): boolean {
  const texts = da.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  const [first, ...others] = texts;
  if (first === undefined) return false;
  if (da.length === 1) return line.includes(`"${first}"`);
  let at = line.indexOf(da[0]?.kind === 'text' ? `"${first}` : first);
  for (const text of others) at = at < 0 ? at : line.indexOf(text, at);
  return at >= 0;
}
