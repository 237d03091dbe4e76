// npm run bench:generate: 500 generated modules of some 200 lines, and the next run after one definition has changed. Time is
// the processor time of the thread, which a busy machine disturbs little; the clock is told beside it.
import type { Catalogue, Group } from '@kriterion/catalogue';
import { rememberingEmitter } from '@kriterion/emitter-validators';
import { compile } from '@kriterion/language';

import { toldGoal } from './validators/figures.ts';

if (process.version.split('.')[0] !== 'v24') {
  console.error(`The bench compares within Node 24; this is ${process.version}.`);
  process.exit(2);
}

/** Three modules a group: rules, criteria, texts. */
const GROUPS = 167;

const catalogue = compiled();
const emit = rememberingEmitter();
const [first, time, clock] = timed(() => emit(catalogue));
const lines = first.reduce((sum, { contents }) => sum + String(contents).split('\n').length, 0);
console.log(`Node ${process.version}`);
console.log(
  `${String(first.length)} modules, ${(lines / first.length).toFixed(0)} lines each: ${time.toFixed(0)} ms (by the clock ${clock.toFixed(0)} ms)`,
);
console.log(toldGoal('seconds for 500 modules', (time / 1000 / first.length) * 500, 4, 'at most'));

const [unchanged, idle] = timed(() => emit(structuredClone(catalogue)));
console.log(`unchanged: ${String(made(unchanged))} modules made, ${idle.toFixed(0)} ms`);
const [second, again] = timed(() => emit(changed(catalogue)));
console.log(`one definition changed: ${String(made(second))} modules made, ${again.toFixed(0)} ms`);
console.log(toldGoal('modules made after one change', made(second), 3, 'at most'));

function made(artefacts: typeof first): number {
  return artefacts.filter((artefact) => !first.includes(artefact)).length;
}

/** The result, and milliseconds of processor time and by the clock. */
function timed<T>(run: () => T): readonly [T, number, number] {
  const clock = performance.now();
  const start = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(start);
  return [result, (user + system) / 1000, performance.now() - clock];
}

function compiled(): Catalogue {
  const { catalogue: checked, diagnostics } = compile(
    Array.from({ length: GROUPS }, (_, at) => ({ path: `${String(at)}.krit`, text: sourceOf(at) })),
  );
  if (checked === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return checked;
}

function changed({ edition, groups }: Catalogue): Catalogue {
  const middle = Math.floor(groups.length / 2);
  return {
    edition,
    groups: groups.map((group, at): Group =>
      at === middle ? { ...group, name: { da: 'Et andet navn' } } : group,
    ),
  };
}

function sourceOf(at: number): string {
  return `sprog da, udgave 1
kilde bænk "Opdigtet kilde"
oplysning alder "Alder" [bænk]: heltal i år, 0 til 130
patientgruppe gruppe-a${String(at)} "Gruppe ${String(at)}" [bænk] {
  version 1.0.0
  indikation eneste "Eneste" [bænk] { kriterier { "Voksen": alder >= ${String(18 + (at % 50))} år } }
  rekvisition "Rekvisition ${String(at)}" {
    afsnit patient "Patient" [bænk] {
      felt alder fra alder, kræves
      felt tolk "Tolk": ja/nej, kræves
    }
  }
}
`;
}
