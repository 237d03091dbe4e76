/** The reference of the diagnostics is what the tables of codes and their pages give. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { referenceFiles } from '../../tools/build/diagnostics-reference.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('docs/reference/diagnostics*.md are up to date (node tools/build/diagnostics-reference.ts)', async () => {
  for (const [path, text] of await referenceFiles())
    expect(readFileSync(`${root}${path}`, 'utf8') === text, path).toBe(true);
});
