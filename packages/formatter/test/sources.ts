import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { SourceFile } from '@kriterion/language';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** The sources that the project ships. */
export function shippedSources(): SourceFile[] {
  return globSync('dsl/**/*.krit', { cwd: workspace })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${workspace}${path}`, 'utf8') }));
}
