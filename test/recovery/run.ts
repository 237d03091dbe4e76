/** A whole chaos run over files drawn from seeds. */

import { chaosOf, type ChaosOutcome, editsOf, type Teller } from './chaos.ts';
import { type ChaosFigures, Count } from './figures.ts';
import { subjects } from './subjects.ts';

/** The seed of the figures that the project reports; a fresh one is reported beside them. */
export const FIXED_SEED = 20_260_101;

/** Draws the files and their edits, and counts what each teller says of them; `each` sees every outcome. */
export function chaosRun<Name extends string>(
  files: number,
  firstSeed: number,
  tellers: Readonly<Record<Name, Teller>>,
  each: (outcome: ChaosOutcome, name: Name) => void = () => undefined,
): ReadonlyMap<Name, ChaosFigures> {
  const names = Object.keys(tellers) as Name[];
  const counts = new Map(names.map((name) => [name, new Count()]));
  for (const [index, draw] of subjects(files, firstSeed).entries()) {
    const subject = draw();
    const edits = editsOf(subject, firstSeed + 31 * index);
    for (const [name, count] of counts) {
      const outcome = chaosOf(subject, edits, tellers[name]);
      count.add(outcome);
      each(outcome, name);
    }
  }
  return new Map([...counts].map(([name, { figures }]) => [name, figures]));
}
