/** What is compared: ways to carry out the criteria of a group, and what each says of a patient. */

import type { Group } from '@kriterion/catalogue';

import type { Patient } from '../generate/patients.ts';

/** What an execution says of a patient, in a form that can be compared as text. */
export interface Said {
  /** Path and code of each fault of the data, in order of text; none where there is a verdict. */
  readonly errors: readonly string[];
  readonly verdict?: string;
  readonly outcome?: string;
  readonly override?: string;
  readonly departures?: readonly string[];
  readonly requirements?: readonly string[];
  readonly exclusions?: readonly string[];
  readonly readings?: readonly string[];
}

/** Judges an indication of one of the groups prepared; undefined where the execution cannot be made for that group. */
export type Run = (group: number, indication: string, patient: Patient) => Said | undefined;

/** One way to carry out criteria. */
export interface Execution {
  readonly name: string;
  readonly prepare: (groups: readonly Group[]) => Promise<Run>;
}

interface Judged {
  readonly ok: true;
  readonly verdict: string;
  readonly outcome: string;
  readonly override: { readonly id: string } | string | null;
  readonly departures: readonly { readonly requirement: string; readonly reason: string }[];
  readonly requirements: readonly { readonly id: string; readonly route?: string; readonly value: string }[];
  readonly exclusions: readonly { readonly id: string; readonly value: string }[];
  readonly readings: readonly {
    readonly assignment: Readonly<Record<string, string>>;
    readonly verdict: string;
  }[];
}

interface Refused {
  readonly ok: false;
  readonly errors: readonly { readonly path: string; readonly code: string }[];
}

/** The result of an execution, as the contract has it, in comparable form. */
export function said(result: Judged | Refused): Said {
  if (!result.ok)
    return { errors: [...new Set(result.errors.map(({ path, code }) => `${code} at ${path}`))].sort() };
  const { override } = result;
  const id = typeof override === 'string' ? override : override?.id;
  return {
    errors: [],
    verdict: result.verdict,
    outcome: result.outcome,
    ...(id === undefined ? {} : { override: id }),
    departures: result.departures.map(({ requirement, reason }) => `${requirement}: ${reason}`).sort(),
    requirements: result.requirements.map((one) => `${one.route ?? ''}/${one.id}: ${one.value}`),
    exclusions: result.exclusions.map((one) => `${one.id}: ${one.value}`),
    readings: result.readings
      .map(({ assignment, verdict }) => `${Object.entries(assignment).sort().join(' ')}: ${verdict}`)
      .sort(),
  };
}
