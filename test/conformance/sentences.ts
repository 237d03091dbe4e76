/** The numbered sentences of the specification. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../docs/spec/', import.meta.url));

/** The ids of all sentences, in order of chapters: each begins a point of a list, `- [rows-7] …`. */
export function readSentences(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/^- \[([a-z]+-\d+)\] /gmu)])
    .map(([, id]) => id ?? '');
}
