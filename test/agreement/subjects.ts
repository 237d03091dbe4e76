/** Groups and patients by seed: the same seed gives the same pairs on every machine. */

import type { Group } from '@kriterion/catalogue';
import { compile } from '@kriterion/language';

import { generatedFile } from '../recovery/generate/file.ts';
import { Random } from '../recovery/random.ts';
import { randomGroup } from './generate/group.ts';
import { hostile } from './generate/hostile.ts';
import { randomFactsOf, randomRecord, type Patient } from './generate/patients.ts';

/** Every so many groups come from a source that was written, printed and compiled. */
const COMPILED_EVERY = 20;

/** The group of a seed, and whether it was compiled from a source. */
export function groupOf(seed: number): { readonly group: Group; readonly isCompiled: boolean } {
  const compiled = seed % COMPILED_EVERY === 0 ? compiledGroup(seed) : undefined;
  return compiled === undefined
    ? { group: randomGroup(seed), isCompiled: false }
    : { group: compiled, isCompiled: true };
}

/** The group of a whole random source; nothing where it has no indications. */
function compiledGroup(seed: number): Group | undefined {
  const { catalogue } = compile([{ path: 'tilfældig.krit', text: generatedFile(seed).text }]);
  return catalogue?.groups.find(({ indications }) => indications.length > 0);
}

/** A patient, and the indication that is asked about. */
export interface Pair {
  readonly indication: string;
  readonly patient: Patient;
}

/** A quarter complete, a seventh hostile, the others with less and less known. */
export function pairOf(group: Group, seed: number, n: number): Pair {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
  const indication = random.pick(group.indications);
  const missing = random.pick([0, 0, 0.1, 0.25, 0.25, 0.5, 0.8]);
  const record = randomRecord(random, indication);
  const patient = { facts: randomFactsOf(random, group, missing), ...record, isHostile: false };
  return { indication: indication.id, patient: random.chance(0.14) ? hostile(random, patient) : patient };
}
