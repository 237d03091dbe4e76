/** The groups of the repository's own sources, illustrations too. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Group } from '@kriterion/catalogue';
import { compile } from '@kriterion/language';

const ROOT = join(import.meta.dirname, '../../..');

/** Every group in `dsl/`. */
export function groupsOfSources(): readonly Group[] {
  const files = globSync('dsl/**/*.krit', { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
  const { catalogue } = compile(files);
  if (catalogue === undefined) throw new Error('the sources have errors');
  return catalogue.groups;
}
