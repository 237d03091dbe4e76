/** What the READMEs say is run: commands as they stand, and every TypeScript example. */
import { execFileSync, execSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '@kriterion/krit/workspaces';
import { expect, test } from 'vitest';

function blocks(file: string, language: string): string[] {
  const text = readFileSync(join(repository, file), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gmu'))].map(
    ([, block]) => block ?? '',
  );
}

/** Done before any test can run, by whoever runs it. */
const BEFORE = ['npm ci', 'npm start -- --no-serve'];

test('the commands of the README work', () => {
  const commands = blocks('README.md', 'sh').flatMap((block) => block.trim().split('\n'));
  expect(commands).toEqual(expect.arrayContaining(BEFORE));
  for (const command of commands.filter((line) => !BEFORE.includes(line))) {
    expect(command).toMatch(/^npx krit \w+$/u);
    execSync(command, { cwd: repository, stdio: 'pipe' });
  }
}, 60_000);

const examples = ['README.md', ...globSync('packages/*/README.md', { cwd: repository })].flatMap((file) =>
  blocks(file, 'ts').map((block, index) => ({ name: `${file} ${String(index + 1)}`, block })),
);

test.for(examples)('the example in $name runs', { timeout: 60_000 }, ({ block }) => {
  const file = join(repository, `.example-${String(process.pid)}.ts`);
  writeFileSync(file, block);
  try {
    execFileSync(process.execPath, [file], { cwd: repository, stdio: 'pipe' });
  } finally {
    rmSync(file, { force: true });
  }
});

test('the table of keywords in the reference is the table of the language', async () => {
  const { LANGUAGES } = await import('@kriterion/language/languages');
  const reference = readFileSync(join(repository, 'docs/reference/language.md'), 'utf8');
  for (const { keywords } of LANGUAGES) {
    for (const phrase of Object.values(keywords))
      expect(reference).toContain(phrase.replaceAll(/ ([./]) ?/gu, '$1'));
  }
});
