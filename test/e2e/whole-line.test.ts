/** From one source to all four artefacts, as their readers meet them. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { mulberry32, withFaults } from '@kriterion/language/faults';
import { repository, run, workspace, write } from '@kriterion/krit/workspaces';

const GROUP = 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit';
const SLUG = 'udbredt-og-uhelbredelig-kraeft';

function sourceOf(folder: string): string {
  return readFileSync(join(folder, GROUP), 'utf8');
}

/** All that a reader of each target can see, as text. */
function seen(folder: string): Readonly<Record<string, string>> {
  const text = (path: string): string => readFileSync(join(folder, 'generated', path), 'utf8');
  const pdf = join(folder, 'generated', `pdf/${SLUG}.pdf`);
  return {
    validators: text(`validators/${SLUG}.criteria.ts`),
    forms: text(`forms/${SLUG}/texts.json`),
    overview: text(`overview/${SLUG}.html`),
    pdf: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }),
  };
}

test('the age limit stands in one place: changed there, it changes everywhere', async () => {
  const folder = workspace();
  const before = seen(folder);
  // The examples that tell 18 from 17 speak of the old limit and are changed with it, as an editor would have to.
  const changed = sourceOf(folder)
    .replace('alder >= 18 år', 'alder >= 21 år')
    .replace(
      'for sarkom: opfyldt {\n    alder = 18 år',
      'for sarkom: ikke opfyldt ved voksen {\n    alder = 18 år',
    );
  write(folder, GROUP, changed);
  expect(run(folder, ['build'])).toMatchObject({ status: 0 });
  const after = seen(folder);
  for (const target of Object.keys(before)) {
    expect(before[target], target).toContain('mindst 18 år');
    expect(after[target], target).toContain('mindst 21 år');
    expect(after[target], target).not.toContain('mindst 18 år');
  }
  expect(await verdictAt(folder, 20)).toBe('not-met');
  expect(await verdictAt(folder, 21)).toBe('met');
  expect(await verdictAt(repository, 18)).toBe('met');
  expect(await verdictAt(repository, 17)).toBe('not-met');
});

interface Criteria {
  readonly evaluateSarkom: (facts: object) => { readonly verdict: string };
}

/** What the generated validator says of a fictitious patient of this age with recurrent sarcoma. */
async function verdictAt(folder: string, alder: number): Promise<string> {
  const module = (await import(join(folder, 'generated', `validators/${SLUG}.criteria.ts`))) as Criteria;
  const facts = {
    alder,
    kræfttype: 'sarkom',
    spredning: false,
    tilbagefald: true,
    'uhelbredelig-tilstand': true,
    'utilstrækkelig-effekt-af-standardbehandling': true,
    'histopatologi-udført': true,
    'gennemførte-behandlingslinjer': 2,
    'progression-på-standardbehandling': true,
  };
  return module.evaluateSarkom(facts).verdict;
}

test('no emitter, template or library repeats the limit', () => {
  const files = globSync(['packages/*/src/**/*.{ts,tsx,css,html}', 'dsl/fælles/*.krit'], { cwd: repository });
  const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gmu, '');
  const repeating = files.filter((file) =>
    /\b18 år\b|>= ?18\b/u.test(withoutComments(readFileSync(join(repository, file), 'utf8'))),
  );
  // The language's own messages show it as an example of how a condition is written.
  expect(repeating.filter((file) => !file.startsWith('packages/language/src/'))).toEqual([]);
});

test('every artefact says that it is not published by Nationalt Genom Center', () => {
  const notice = 'Forslag – ikke udgivet af Nationalt Genom Center';
  for (const [target, text] of Object.entries(seen(repository))) expect(text, target).toContain(notice);
  const others = globSync('generated/{overview,validators,forms}/**/*.{html,ts,json}', { cwd: repository });
  for (const file of others) expect(readFileSync(join(repository, file), 'utf8'), file).toContain(notice);
});

test('ten faults of different kinds, drawn by ten seeds, are all found in one run of krit check', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const folder = workspace();
    const { text, faults } = withFaults(sourceOf(folder), 10, seed);
    expect(faults).toHaveLength(10);
    write(folder, GROUP, text);
    const { status, stdout } = run(folder, ['check', '--format', 'json']);
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; range: { start: { line: number } } }[];
    };
    const lines = diagnostics.filter(({ file }) => file === GROUP).map(({ range }) => range.start.line);
    const missed = faults.filter(({ line }) => !lines.some((at) => Math.abs(at - line) <= 1));
    expect(missed, `seed ${String(seed)}`).toEqual([]);
  }
});

test('a file of random bytes gives errors and no crash', () => {
  const folder = workspace();
  const random = mulberry32(5);
  write(
    folder,
    'dsl/tilfældig.krit',
    Uint8Array.from({ length: 1_000_000 }, () => Math.floor(random() * 256)),
  );
  expect(run(folder, ['check', '--format', 'json']).status).toBe(1);
});
