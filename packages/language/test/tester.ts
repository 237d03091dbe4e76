import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { SourceFile } from '../src/index.ts';

export { catalogueOf, diagnose, fixed, found, group, groupOf, offsetAt } from '../src/testing/index.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** The sources that the project ships: criteria, and the code lists they name. */
export function shippedSources(): SourceFile[] {
  return globSync('dsl/**/*.{krit,csv,tsv}', { cwd: workspace })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(`${workspace}${path}`, 'utf8') }));
}
