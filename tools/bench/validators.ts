// npm run bench:validators: generated validators beside hand-written ones and the libraries, in one process.
//   --quick        fewer rounds and random requisitions: for a look, not for a report
//   --seeds <n>    random requisitions (20)
import { parseArgs } from 'node:util';

import { characterCost } from './language/rotation.ts';
import { bundlesOf, coldStart, garbage, listsSize } from './validators/bundles.ts';
import { contendersOf } from './validators/contenders.ts';
import { benchCriteria } from './validators/criteria.ts';
import { toldGoal, toldVersions, table } from './validators/figures.ts';
import { parityOf, type Parity } from './validators/parity.ts';
import { KINDS, payloadsOf, type Payloads } from './validators/payloads.ts';
import type { Peer } from './validators/peers/peer.ts';
import { geometricMean, measured } from './validators/slices.ts';
import { workloads, type Workload } from './validators/workloads.ts';

if (process.version.split('.')[0] !== 'v24') {
  console.error(
    `The bench compares within Node 24; this is ${process.version}. Run it with npm run bench:validators.`,
  );
  process.exit(2);
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seeds: { type: 'string', default: '20' } },
});
const rounds = values.quick ? 11 : 41;
const seeds = values.quick ? 2 : Number(values.seeds);
const SEED = 7;

/** The figures of every cell. */
interface Cells {
  readonly overHand: number[];
  readonly overBest: { readonly cell: string; readonly ratio: number }[];
}

const tell = (line: string): void => console.log(line);
const canaryText = 'Progression efter 2. linje, ønskes vurderet. '.repeat(200);

tell(toldVersions());
tell(`Looking at a character: ${characterCost(canaryText).toFixed(2)} ns (before)`);
const cells: Cells = { overHand: [], overBest: [] };
for (const workload of await workloads(seeds)) await benchWorkload(workload);
tell('\nAll findings, over all requisitions');
const least = cells.overBest.reduce((low, one) => (one.ratio < low.ratio ? one : low));
tell(toldGoal('generated / hand (geometric mean)', geometricMean(cells.overHand), 1.15, 'at most'));
tell(toldGoal('generated / hand (worst cell)', Math.max(...cells.overHand), 1.15, 'at most'));
tell(
  toldGoal(
    'best peer / generated (geometric mean)',
    geometricMean(cells.overBest.map(({ ratio }) => ratio)),
    5,
    'at least',
  ),
);
tell(toldGoal(`best peer / generated (least: ${least.cell})`, least.ratio, 3, 'at least'));
await benchCriteria(rounds, tell);
tell(`\nLooking at a character: ${characterCost(canaryText).toFixed(2)} ns (after)`);

async function benchWorkload(workload: Workload): Promise<void> {
  tell(`\n${workload.name}`);
  const payloads = payloadsOf(workload, SEED);
  const peers = await contendersOf(workload, tell);
  const parity = parityOf(peers, payloads);
  for (const { name, cannot } of peers)
    if (cannot.length > 0) tell(`  ${name} cannot say: ${cannot.join('; ')}`);
  tell(table(['findings given where exist', ...KINDS], parity.rows));
  if (parity.faults.length > 0) {
    tell(`No figures: the lists are not the same.\n${parity.faults.join('\n')}`);
    process.exit(1);
  }
  timeWorkload(workload, peers, payloads, parity);
  if (!workload.name.startsWith('seed')) await weighWorkload(workload, peers, payloads);
}

function timeWorkload(workload: Workload, peers: readonly Peer[], payloads: Payloads, parity: Parity): void {
  const times = KINDS.map((kind) => ({ kind, ns: measured(peers, payloads[kind], rounds) }));
  const rows = peers.map(({ name }) => [
    name,
    ...times.map(
      ({ kind, ns }) => `${(ns.get(name) ?? NaN).toFixed(0)}${parity.isComplete(name, kind) ? '' : ' *'}`,
    ),
  ]);
  tell(table(['ns a call (* not every finding)', ...KINDS], rows));
  for (const { kind, ns } of times) {
    const own = ns.get('generated') ?? NaN;
    const hand = ns.get('hand');
    if (hand !== undefined) cells.overHand.push(own / hand);
    const complete = peers.filter(
      ({ name }) => name !== 'generated' && name !== 'hand' && parity.isComplete(name, kind),
    );
    const best = Math.min(...complete.map(({ name }) => ns.get(name) ?? Infinity));
    cells.overBest.push({ cell: `${workload.name}, ${kind}`, ratio: best / own });
  }
}

async function weighWorkload(workload: Workload, peers: readonly Peer[], payloads: Payloads): Promise<void> {
  const bundles = await bundlesOf(workload, peers);
  const [first] = payloads['twenty mixed'];
  const weighed = bundles.map((bundle) => ({
    name: bundle.name,
    size: bundle.size,
    cold: coldStart(bundle, first, values.quick ? 3 : 9),
    garbage: garbage(bundle, payloads.valid),
  }));
  tell(
    table(
      ['', 'gzip B', 'cold ms', 'garbage B/valid call'],
      weighed.map((one) => [one.name, String(one.size), one.cold.toFixed(2), one.garbage.toFixed(0)]),
    ),
  );
  const own = weighed.find(({ name }) => name === 'generated');
  const ajv = weighed.find(({ name }) => name === 'ajv standalone');
  if (own === undefined || ajv === undefined) return;
  const lists = listsSize(workload);
  tell(toldGoal(`gzip without the code lists (${String(lists)} B)`, own.size - lists, 4096, 'at most'));
  tell(toldGoal('garbage for a valid call, bytes', own.garbage, 32, 'at most'));
  tell(toldGoal('cold start / ajv standalone', own.cold / ajv.cold, 0.5, 'at most'));
}
