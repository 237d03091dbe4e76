/** Whatever the text, compiling it answers: no exception, no endless loop, no stack overflow. */

import { compile } from '@kriterion/language';
import { expect, test } from 'vitest';

import { drawnEdit, edited } from './edits.ts';
import { type GeneratedFile, generatedFile } from './generate/file.ts';
import { Random } from './random.ts';
import { tokensOf } from './tokens.ts';

const full = process.env['KRIT_FULL'] === '1';
const MUTANTS = full ? 1_000_000 : 2_000;
const MUTANTS_A_FILE = 200;
const DEEP = 100_000;
const CHAIN = full ? 100_000 : 10_000;

/** Far beyond what any of these texts takes; only an endless or exponential search meets it. */
const LONGEST = 10_000;
const timeout = full ? 14_400_000 : 120_000;

/** Compiles a text and gives how many findings there are, and how long it took. */
function answered(text: string): { readonly findings: number; readonly milliseconds: number } {
  const start = performance.now();
  const { diagnostics } = compile([{ path: 'a.krit', text }]);
  return { findings: diagnostics.length, milliseconds: performance.now() - start };
}

test(`files with random edits answer (${String(MUTANTS)} mutants)`, { timeout }, () => {
  let longest = 0;
  for (let seed = 0; seed < MUTANTS / MUTANTS_A_FILE; seed += 1) {
    const random = new Random(900_000 + seed);
    const text = smallFile(random, generatedFile(900_000 + seed));
    for (let mutant = 0; mutant < MUTANTS_A_FILE; mutant += 1) {
      const mutated = mutantOf(random, text);
      try {
        longest = Math.max(longest, answered(mutated).milliseconds);
      } catch (error) {
        throw new Error(`seed ${String(seed)}, mutant ${String(mutant)}:\n${mutated}`, { cause: error });
      }
    }
  }
  console.log(`${String(MUTANTS)} mutants, no exception; the longest took ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThan(LONGEST);
});

/** The header, and a few declarations in a group: most may stand inside one and outside. */
function smallFile(random: Random, { text, declarations }: GeneratedFile): string {
  const head = declarations.findIndex(({ to }) => text[to - 1] === '{');
  const others = declarations.filter((_, index) => index !== head);
  const chosen = random.some(others, 1, 5).map(({ from, to }) => text.slice(from, to));
  const group = declarations[head] ?? { from: 0, to: 0 };
  return `${text.slice(0, text.indexOf('\n'))}\n${text.slice(group.from, group.to)}\n${chosen.join('\n')}\n}\n`;
}

/** One to six edits anywhere, one after another. */
function mutantOf(random: Random, text: string): string {
  let mutated = text;
  for (let edits = random.int(1, 6); edits > 0; edits -= 1) {
    const tokens = tokensOf(mutated);
    const edit = drawnEdit(random, mutated, tokens, tokens);
    if (edit !== undefined) mutated = edited(mutated, [edit]);
  }
  return mutated;
}

const HEAD = 'sprog da, udgave 1\nkilde p "Et papir"\noplysning f "Et svar" [p]: ja/nej\n';
const CRITERION = `${HEAD}kriterium k "Ordlyd" [p]: `;

const NESTING: Readonly<Record<string, string>> = {
  'ikke ikke …': `${CRITERION}${'ikke '.repeat(DEEP)}f = ja`,
  '((((': `${CRITERION}${'('.repeat(DEEP)}f = ja${')'.repeat(DEEP)}`,
  '(((( without an end': `${CRITERION}${'('.repeat(DEEP)}`,
  '{{{{': `${CRITERION}${'{ '.repeat(DEEP)}`,
  '}}}}': `${CRITERION}${'} '.repeat(DEEP)}`,
  '[[[[': `${CRITERION}${'['.repeat(DEEP)}`,
  'alle af { alle af {': `${CRITERION}${'alle af { '.repeat(DEEP)}f = ja${' }'.repeat(DEEP)}`,
  'hvis f så hvis f så': `${CRITERION}${'hvis f = ja så '.repeat(DEEP)}f = ja`,
  'hvis hvis hvis': `${CRITERION}${'hvis '.repeat(DEEP)}`,
  'mindst en r i f hvor': `${CRITERION}${'mindst en r i f hvor '.repeat(DEEP)}f = ja`,
  'hver r i f opfylder': `${CRITERION}${'hver r i f opfylder '.repeat(DEEP)}f = ja`,
  'efter tabel f {': `${CRITERION}f = ${'efter tabel f { 1: '.repeat(DEEP)}`,
  'score { pointgruppe { 1 hvis': `${CRITERION}${'score { pointgruppe { 1 hvis '.repeat(DEEP)}`,
  'summen af summen af': `${CRITERION}${'summen af '.repeat(DEEP)}f`,
  'for samme a i f gælder': `${CRITERION}${'for samme a i f gælder '.repeat(DEEP)}f = ja`,

  'f medmindre f medmindre …': `${CRITERION}${'f = ja medmindre '.repeat(DEEP)}f = ja`,
  'f + 1 dage + 1 dage …': `${CRITERION}f = f${' + 1 dage'.repeat(DEEP)}`,
  'f.f.f.f': `${CRITERION}f${'.f'.repeat(DEEP)} = ja`,
  'patientgruppe in patientgruppe': `${HEAD}${'patientgruppe g "G" [p] { '.repeat(DEEP)}`,
  'gruppe af in gruppe af': `${HEAD}${'oplysning g "G" [p]: gruppe af { '.repeat(DEEP)}`,
  'enten enten': `${HEAD}oplysning g "G" [p]: ${'enten '.repeat(DEEP)}`,
  'values in values': `${HEAD}patientgruppe g "G" [p] { eksempel "E" for g: opfyldt { f = ${'{ f = '.repeat(DEEP)}`,
  'delindikation in delindikation': `${HEAD}patientgruppe g "G" [p] { indikation i "I" [p] { ${'delindikation d "D" [p] { '.repeat(DEEP)}`,
  'one text without end': `${CRITERION}"${'x'.repeat(DEEP * 10)}`,
  quotes: `${CRITERION}${'"'.repeat(DEEP)}`,
  comments: `${HEAD}${'/* '.repeat(DEEP)}`,
};

test.for(Object.entries(NESTING))('%s, a hundred thousand times, answers', { timeout }, ([, text]) => {
  expect(answered(text).findings).toBeGreaterThan(0);
});

/** Declarations each of which names the next; the last names the first or nothing. */
function chained(link: (name: string, next: string) => string, closed: boolean): string {
  const names = Array.from({ length: CHAIN }, (_, index) => `k${String(index)}`);
  const last = closed ? 'k0' : 'f = ja';
  return names.map((name, index) => link(name, names[index + 1] ?? last)).join('\n');
}

const CHAINS: Readonly<Record<string, string>> = {
  'f = ja og f = ja og …': `${CRITERION}${'f = ja og '.repeat(CHAIN)}f = ja`,
  'criteria, the last a fact': `${HEAD}patientgruppe g "G" [p] {\nversion 0.1.0\n${chained((name, next) => `kriterium ${name} "Ordlyd" [p]: ${next}`, false)}\n}`,
  'criteria in a ring': `${HEAD}patientgruppe g "G" [p] {\nversion 0.1.0\n${chained((name, next) => `kriterium ${name} "Ordlyd" [p]: ${next}`, true)}\n}`,
  'derived facts': `${HEAD}${chained((name, next) => `oplysning ${name} "Svar" [p]: ja/nej = ${next.includes('=') ? next : `${next} = ja`}`, false)}`,
  indications: `${HEAD}patientgruppe g "G" [p] {\nversion 0.1.0\n${chained((name, next) => `indikation ${name} "Navn" [p] { kriterier { "Ordlyd": ${next.includes('=') ? next : `${next} er opfyldt`} } }`, false)}\n}`,
  'codes below codes': `${HEAD}kodeliste l "Liste" [p] {\nsystem 'sks'\n${chained((name, next) => `kode "${name}" "Kode" under "${next}"`, true)}\n}`,
};

test.for(Object.entries(CHAINS))(`a chain of ${String(CHAIN)}: %s, answers`, { timeout }, ([, text]) => {
  expect(answered(text).milliseconds).toBeGreaterThanOrEqual(0);
});

test('a chain of as many files answers', { timeout }, () => {
  const files = Array.from({ length: CHAIN }, (_, index) => ({
    path: `f${String(index)}.krit`,
    text: `sprog da, udgave 1\nbrug "f${String(index + 1)}.krit"\nudstiller alt\nkilde k${String(index)} "En kilde"\n`,
  }));
  expect(compile(files).diagnostics.length).toBeGreaterThan(0);
});

test('a megabyte of random bytes answers, with a bounded number of findings', { timeout }, () => {
  for (const seed of full ? [1, 2, 3, 4, 5, 6, 7, 8] : [1]) {
    const random = new Random(seed);
    const bytes = Uint8Array.from({ length: 1_000_000 }, () => random.int(0, 255));
    const text = new TextDecoder('utf-8').decode(bytes);
    expect(answered(text).findings).toBeGreaterThan(0);
    expect(answered(`${HEAD}${text}`).findings).toBeLessThanOrEqual(1_000);
  }
});
