import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { writeRequisitions } from './use.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the README shows the use that runs here', () => {
  expect(read('../README.md')).toContain(read('use.ts').trim());
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-use-'));
  const [file = ''] = writeRequisitions(catalogue, folder);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  rmSync(folder, { recursive: true });
});
