/** What a browser or a fresh process loads: minified bundles, their size, and how soon they give the first findings. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { optionsIn } from './answers.ts';
import { HAND } from './contenders.ts';
import type { Peer } from './peers/peer.ts';
import { benchFolder, type Workload } from './workloads.ts';

/** A bundle that exports `check`, which gives every finding. */
export interface Bundle {
  readonly name: string;
  readonly file: string;
  /** Bytes, gzip level 9. */
  readonly size: number;
}

/** Bundles of generated code, the limit by hand, and each peer that has a module of its own. */
export async function bundlesOf(workload: Workload, peers: readonly Peer[]): Promise<readonly Bundle[]> {
  const entries = new Map([
    ['generated', `export { ${workload.exported} as check } from ${JSON.stringify(workload.file)};`],
  ]);
  const hand = HAND[workload.name];
  if (hand !== undefined)
    entries.set(
      'hand',
      `export { ${hand.name} as check } from ${JSON.stringify(join(import.meta.dirname, hand.file))};`,
    );
  for (const { name, entry } of peers) if (entry !== undefined) entries.set(name, entry);
  const bundles: Bundle[] = [];
  for (const [name, contents] of entries) bundles.push(await bundled(name, contents, workload));
  return bundles;
}

async function bundled(name: string, contents: string, workload: Workload): Promise<Bundle> {
  const file = join(benchFolder, 'bundles', `${workload.name}-${name}.mjs`.replaceAll(' ', '-'));
  mkdirSync(join(benchFolder, 'bundles'), { recursive: true });
  await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'error',
  });
  return { name, file, size: gzipSync(readFileSync(file), { level: 9 }).length };
}

/** Bytes of the ids and codes of every choice, as JSON, gzip level 9: what no validator can leave out. */
export function listsSize({ group }: Workload): number {
  const lists = (group.requisition?.sections ?? []).flatMap(({ fields }) =>
    fields.flatMap(({ type }) => {
      const options = optionsIn(type, group);
      return options === undefined ? [] : [options];
    }),
  );
  return gzipSync(JSON.stringify(lists), { level: 9 }).length;
}

/** Milliseconds from before the import to the first findings, in a fresh process: the least of so many. */
export function coldStart({ file }: Bundle, data: unknown, processes: number): number {
  const input = join(benchFolder, 'cold.json');
  writeFileSync(input, JSON.stringify(data));
  const script = `import { readFileSync } from 'node:fs';
const data = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'));
const start = performance.now();
const { check } = await import(${JSON.stringify(file)});
check(data);
console.log(performance.now() - start);`;
  const times = Array.from({ length: processes }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })),
  );
  return Math.min(...times);
}

/** Bytes allocated for one call on valid data: growth of the heap over 512 calls in a nursery that is never emptied, the least of five. */
export function garbage({ file }: Bundle, data: readonly unknown[]): number {
  const input = join(benchFolder, 'garbage.json');
  writeFileSync(input, JSON.stringify(data));
  const script = `import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
const texts = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'));
const { check } = await import(${JSON.stringify(file)});
const none = () => [];
let kept = 0;
const round = (run, calls) => { for (let call = 0; call < calls; call += 1) kept += run(texts[call & 63]) === undefined ? 1 : 0; };
const grown = (run) => {
  round(run, 512);
  const before = getHeapStatistics().used_heap_size;
  round(run, 512);
  return getHeapStatistics().used_heap_size - before;
};
for (let warm = 0; warm < 200; warm += 1) round(check, 512);
const least = (run) => Math.min(...Array.from({ length: 5 }, () => grown(run)));
const empty = (data) => data;
for (let warm = 0; warm < 200; warm += 1) round(empty, 512);
console.log((least(check) - least(empty)) / 512);`;
  const flags = ['--max-semi-space-size=512', '--min-semi-space-size=512', '--input-type=module', '--eval'];
  return Number(execFileSync(process.execPath, [...flags, script], { encoding: 'utf8' }));
}
