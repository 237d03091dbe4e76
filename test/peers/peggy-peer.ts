/**
 * The language as a peggy grammar (peggy/*.peggy), written from the reference and not from the parser. It judges what
 * the parser does and is a peer of it in the bench. The grammar is compiled when it is needed.
 */

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import peggy from 'peggy';

import { continues, type Keywords, languageOfText } from './keyword-data.ts';

const folder = fileURLToPath(new URL('./peggy/', import.meta.url));

/** A tree as peggy makes it, or undefined where the text is not in the language. */
export type PeerTree = Readonly<Record<string, unknown>> | undefined;

type Read = (text: string) => unknown;

const readers = new Map<string, Read>();

/** Reads a text with peggy; undefined where it is not in the language. */
export function readWithPeggy(text: string): PeerTree {
  try {
    const tree = peggyReader(text)(text);
    return isRecord(tree) ? tree : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return undefined;
    throw error;
  }
}

/** Why peggy gives up on a text: for those who write the grammar. */
export function peggyComplaint(text: string): string | undefined {
  try {
    peggyReader(text)(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** The reader for the keyword language of a text; it throws on a text that is not in the language. */
export function peggyReader(text: string): Read {
  const keywords = languageOfText(text);
  const known = readers.get(keywords.language);
  if (known !== undefined) return known;
  const parser = peggy.generate(grammarOf(keywords), { allowedStartRules: ['File'] });
  const options = reserved(keywords);
  const read: Read = (source) => parser.parse(source, options);
  readers.set(keywords.language, read);
  return read;
}

/** The whole grammar for one keyword language. */
export function grammarOf({ phrases }: Keywords): string {
  const parts = globSync('*.peggy', { cwd: folder }).sort();
  const written = parts.map((part) => readFileSync(`${folder}${part}`, 'utf8'));
  const concepts = Object.entries(phrases);
  const rules = concepts.map(([concept, phrase]) => {
    const longer = concepts.filter(([, other]) => continues(other, phrase)).map(([other]) => `!K${other} `);
    return `K${concept} = ${longer.join('')}${phrase.split(' ').map(wordRule).join(' _ ')} _`;
  });
  return [...written, ...rules].join('\n');
}

function wordRule(word: string): string {
  return /\p{L}/u.test(word) ? `"${word}" !WordPart` : `"${word}"`;
}

/** Keywords that may still be names: sources used them as names before they were keywords. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['Holds']);

/** Single-word keywords, and what may follow the first word of a phrase. */
function reserved({ phrases }: Keywords): {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly RegExp[]>;
} {
  const following = new Map<string, RegExp[]>();
  const taken = Object.entries(phrases).filter(([concept]) => !ALSO_NAMES.has(concept));
  const all = taken.map(([, phrase]) => phrase.split(' '));
  for (const [first = '', ...rest] of all.filter(({ length }) => length > 1)) {
    following.set(first, [...(following.get(first) ?? []), phraseEnd(rest)]);
  }
  const words = all.flatMap(([first = '', ...rest]) => (rest.length === 0 ? [first] : []));
  return { words: new Set(words), phrases: following };
}

function phraseEnd(words: readonly string[]): RegExp {
  const gap = String.raw`(?:\s|//[^\r\n]*|/\*[^]*?\*/)*`;
  const parts = words.map((word) =>
    /\p{L}/u.test(word)
      ? `${word}(?![A-Za-zÀ-ÖØ-öø-ÿµ0-9]|-[A-Za-zÀ-ÖØ-öø-ÿµ0-9])`
      : word.replaceAll(/[./]/gu, String.raw`\$&`),
  );
  return new RegExp(parts.map((part) => gap + part).join(''), 'uy');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
