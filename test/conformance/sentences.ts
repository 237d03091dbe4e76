/** The numbered sentences of the specification. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../docs/spec/', import.meta.url));

export interface Chapter {
  readonly name: string;
  readonly text: string;
}

/** The chapters with sentences: each but the grammar and the table of contents. */
export function chapters(): readonly Chapter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && name !== 'grammar.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));
}

/** The ids of all sentences, in order of chapters: each begins a point of a list, `- [rows-7] …`. */
export function readSentences(): readonly string[] {
  return chapters()
    .flatMap(({ text }) => [...text.matchAll(/^- \[([a-z]+-\d+)\] /gmu)])
    .map(([, id]) => id ?? '');
}
