import { piece, type Piece } from './piece.ts';

/** From judged requirements to the result of an indication. */
export const CONCLUSIONS: readonly Piece[] = [
  piece(
    'departureErrors',
    ['isRecord'],
    `
/** Departures are recorded, with a reason, from default requirements only. */
function departureErrors(departures: unknown, requirements: readonly StatedRequirement[]): readonly FactError[] {
  if (!isRecord(departures)) return [{ code: 'wrong-type', path: 'departures' }];
  const errors: FactError[] = [];
  for (const [id, reason] of Object.entries(departures)) {
    const code = departureFault(id, reason, requirements);
    if (code !== undefined) errors.push({ code, path: \`departures.\${id}\` });
  }
  return errors;
}

function departureFault(id: string, reason: unknown, requirements: readonly StatedRequirement[]): FactErrorCode | undefined {
  let code: FactErrorCode | undefined = 'unknown-requirement';
  for (const requirement of requirements) {
    if (requirement.id !== id) continue;
    if (requirement.strength === 'default') return typeof reason === 'string' && reason.trim() !== '' ? undefined : 'reason-missing';
    code = 'not-departable';
  }
  return code;
}`,
  ),
  piece(
    'conclude',
    ['byDefault'],
    `
/** What a combination of readings gives: the verdict, and each requirement's condition in order. */
interface Run {
  readonly verdict: Verdict;
  readonly conditions: readonly Verdict[];
}

/** The verdict is what all combinations of readings agree on. */
function conclude(
  requirements: readonly StatedRequirement[],
  assignments: readonly Reading[],
  runs: readonly Run[],
  departures: Departures,
): CriteriaResult {
  const verdict = agreed(runs, undefined);
  const values: RequirementValue[] = [];
  const departed = new Map<string, string>();
  for (const [at, requirement] of requirements.entries()) {
    const condition = agreed(runs, at);
    const isDefault = requirement.strength === 'default';
    values.push({ ...requirement, value: isDefault ? byDefault(condition, departures, requirement.id) : condition });
    const reason = isDefault && condition !== 'met' && Object.hasOwn(departures, requirement.id) ? departures[requirement.id] : undefined;
    if (reason !== undefined) departed.set(requirement.id, reason);
  }
  const readings: ReadingVerdict[] = [];
  for (const [at, assignment] of assignments.entries()) readings.push({ assignment, verdict: runs[at]?.verdict ?? 'undetermined' });
  return {
    ok: true,
    verdict,
    requirements: values,
    departures: Array.from(departed, departureOf),
    readings: readings.every(sayAlike) ? [] : readings,
  };
}

function departureOf([requirement, reason]: readonly [string, string]): Departure {
  return { requirement, reason };
}

function sayAlike(one: ReadingVerdict, _at: number, all: readonly ReadingVerdict[]): boolean {
  return one.verdict === all[0]?.verdict;
}

/** What the runs agree on: of the condition at a place, or of the verdict. */
function agreed(runs: readonly Run[], at: number | undefined): Verdict {
  let common: Verdict | undefined;
  for (const run of runs) {
    const value = (at === undefined ? run.verdict : run.conditions[at]) ?? 'undetermined';
    if (common !== undefined && common !== value) return 'undetermined';
    common = value;
  }
  return common ?? 'undetermined';
}`,
  ),
];
