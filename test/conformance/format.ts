/** Reads the plain-text conformance cases; the format is told in README.md beside this file. */

/** `key: value` and the lines indented below it, as it stands in a file. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** Lines without a blank line between them: a prelude, or a source with what is expected of it. */
export interface Block {
  readonly file: string;
  readonly entries: readonly Entry[];
}

export interface CaseFile {
  /** Sources with open places, by name; shared by the blocks of all files. */
  readonly preludes: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
}

const ENTRY = /^([^\s:][^:]*):(?: (.*))?$/u;

/** The preludes and blocks of a file, in order; throws where a line is none of what the format knows. */
export function readCases(file: string, text: string): CaseFile {
  const entries: Entry[][] = [];
  let open = false;
  for (const [index, written] of text.split('\n').entries()) {
    if (written.startsWith('#')) continue;
    if (written.trim() === '') open = false;
    else if (open) readLine(entries.at(-1) ?? [], written, `${file}:${String(index + 1)}`, index + 1);
    else {
      entries.push([]);
      readLine(entries.at(-1) ?? [], written, `${file}:${String(index + 1)}`, index + 1);
      open = true;
    }
  }
  const blocks = entries.map((all) => ({ file, entries: all }));
  const preludes = blocks.filter((block) => valueOf(block, 'prelude') !== undefined);
  return {
    preludes: new Map(
      preludes.map((block) => [valueOf(block, 'prelude') ?? '', valueOf(block, 'source') ?? '']),
    ),
    blocks: blocks.filter((block) => !preludes.includes(block)),
  };
}

function readLine(entries: Entry[], written: string, place: string, line: number): void {
  const last = entries.at(-1);
  const parsed = ENTRY.exec(written);
  if (written.startsWith('  ') && last !== undefined) {
    const value = last.value === '' ? written.slice(2) : `${last.value}\n${written.slice(2)}`;
    entries[entries.length - 1] = { ...last, value };
  } else if (parsed?.[1] !== undefined) {
    entries.push({ key: parsed[1], value: parsed[2] ?? '', line });
  } else throw new Error(`${place}: neither a key nor an indented line: ${written}`);
}

/** What the block says under a key, where it says it. */
export function valueOf(block: Block, key: string): string | undefined {
  return block.entries.find((entry) => entry.key === key)?.value;
}

/** `⟦200B⟧` is the character of that number, `⟦( * 300⟧` is so many of the text before the star. */
export function unfolded(text: string): string {
  return text.replaceAll(/⟦(.+?)⟧/gu, (_, inside: string) => {
    const [, repeated, times] = /^(.*) \* (\d+)$/u.exec(inside) ?? [];
    return repeated === undefined
      ? String.fromCodePoint(Number.parseInt(inside, 16))
      : repeated.repeat(Number(times));
  });
}

/**
 * The prelude with its open places `«name»` (or `«name|what stands there otherwise»`) filled in; further lines of what
 * is filled in are indented as the line of the place is.
 */
export function filled(text: string, slots: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /^( *)(.*?)«([^«»|]+)(?:\|([^«»]*))?»/gmu,
    (_, indent: string, before: string, name: string, otherwise: string | undefined) => {
      const lines = (slots.get(name) ?? otherwise ?? '').replaceAll('\n', `\n${indent}`);
      return indent + before + lines;
    },
  );
}
