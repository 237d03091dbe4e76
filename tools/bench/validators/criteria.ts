/** Verdict with the bits of its reasons: generated code beside three-valued code by hand and the rule engines. */
import { evaluate } from '@kriterion/evaluation';
import type { Group } from '@kriterion/catalogue';

import { engines, type Engine } from './criteria/engines.ts';
import { generatedJudge, type Judge } from './criteria/generated.ts';
import { patientsOf } from './criteria/patients.ts';
import { table, toldGoal } from './figures.ts';
import { judgeFifteen, type FifteenFacts } from './hand/fifteen.ts';
import { measured } from './slices.ts';

const VERDICTS = { met: 3, undetermined: 2, 'not-met': 0 } as const;

/** Agreement first, on 256 complete and 256 incomplete patients; then the times. */
export async function benchCriteria(rounds: number, tell: (line: string) => void): Promise<void> {
  tell('\nOne criterion of fifteen atoms, verdict and reasons');
  const { group, judge } = await generatedJudge();
  const complete = patientsOf(256, 0, 1);
  const incomplete = patientsOf(256, 0.3, 2);
  const peers = engines(complete);
  const judges: readonly (readonly [string, Judge])[] = [
    ['hand', judgeFifteen],
    ...(judge === undefined ? [] : [['generated', judge] as const]),
  ];
  const faults = [
    ...judges.flatMap(([name, one]) => disagreements(name, one, group, [...complete, ...incomplete])),
    ...peers.flatMap((engine) => otherVerdicts(engine, complete)),
  ];
  if (faults.length > 0) {
    tell(`No figures: the verdicts are not the same.\n${faults.join('\n')}`);
    process.exit(1);
  }
  tellTimes(judges, peers, complete.slice(0, 64), incomplete.slice(0, 64), rounds, tell);
}

/** Where a three-valued evaluator has another verdict than the interpreter. */
function disagreements(
  name: string,
  judge: Judge,
  group: Group,
  patients: readonly FifteenFacts[],
): readonly string[] {
  const out = new Uint32Array(64);
  const indication = group.indications[0]?.id ?? '';
  const others = patients.filter((facts) => {
    const result = evaluate(group, indication, { ...facts }, {});
    return !result.ok || VERDICTS[result.verdict] !== judge(facts, out);
  });
  return others.length === 0
    ? []
    : [`${name}: ${String(others.length)} patients, the first ${JSON.stringify(others[0])}`];
}

function otherVerdicts({ name, run, isMet }: Engine, patients: readonly FifteenFacts[]): readonly string[] {
  const out = new Uint32Array(64);
  const others = patients.filter((facts) => isMet(run(facts)) !== (judgeFifteen(facts, out) === 3));
  return others.length === 0
    ? []
    : [`${name}: ${String(others.length)} patients, the first ${JSON.stringify(others[0])}`];
}

function tellTimes(
  judges: readonly (readonly [string, Judge])[],
  peers: readonly Engine[],
  complete: readonly FifteenFacts[],
  incomplete: readonly FifteenFacts[],
  rounds: number,
  tell: (line: string) => void,
): void {
  const out = new Uint32Array(64);
  const ours = judges.map(([name, judge]) => ({ name, run: (facts: FifteenFacts) => judge(facts, out) }));
  const whole = measured([...ours, ...peers], complete, rounds);
  const partly = measured(ours, incomplete, rounds);
  const hand = whole.get('hand') ?? NaN;
  const row = (name: string): readonly string[] => [
    name,
    (whole.get(name) ?? NaN).toFixed(0),
    ((whole.get(name) ?? NaN) / hand).toFixed(1),
    partly.get(name)?.toFixed(0) ?? '',
  ];
  tell(table(['', 'ns a patient', '/ hand', 'ns, facts missing'], [...whole.keys()].map(row)));
  const own = whole.get('generated');
  if (own === undefined) {
    tell('  generated: no judge… in the module yet, no figure');
    return;
  }
  tell(toldGoal('generated / hand', own / hand, 1.2, 'at most'));
  tell(
    toldGoal(
      'generated / hand, facts missing',
      (partly.get('generated') ?? NaN) / (partly.get('hand') ?? NaN),
      1.2,
      'at most',
    ),
  );
  const best = Math.min(...peers.map(({ name }) => whole.get(name) ?? Infinity));
  tell(toldGoal('fastest engine / generated', best / own, 1, 'at least'));
}
