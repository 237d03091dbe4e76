/**
 * An oracle written apart from the interpreter: two-valued, run twice. `sure` asks what holds whatever the unknown
 * comparisons turn out to be, `possible` what may hold; Kleene logic is both together.
 */

import type { Condition, Group, Value, Verdict } from '@kriterion/catalogue';

import type { FactInput, Facts } from '../src/index.ts';

type Mode = 'sure' | 'possible';

interface Patient {
  readonly group: Group;
  readonly facts: Facts;
  readonly readings: Readonly<Record<string, string>>;
}

/** The verdict of a condition under one combination of readings. */
export function oracleVerdict(condition: Condition, patient: Patient): Verdict {
  if (holds(condition, patient, 'sure')) return 'met';
  return holds(condition, patient, 'possible') ? 'undetermined' : 'not-met';
}

function holds(condition: Condition, patient: Patient, mode: Mode): boolean {
  const yes = (part: Condition): boolean => holds(part, patient, mode);
  const no = (part: Condition): boolean => !holds(part, patient, mode === 'sure' ? 'possible' : 'sure');
  switch (condition.kind) {
    case 'all':
      return condition.of.every((clause) => yes(clause.condition));
    case 'any':
      return condition.of.some((clause) => yes(clause.condition));
    case 'none':
      return condition.of.every((clause) => no(clause.condition));
    case 'count':
      return (
        condition.of.filter((clause) => yes(clause.condition)).length >= (condition.min ?? 0) &&
        condition.of.filter((clause) => no(clause.condition)).length >=
          condition.of.length - (condition.max ?? Infinity)
      );
    case 'not':
      return no(condition.condition);
    case 'if-then':
      return no(condition.when) || yes(condition.then);
    case 'except':
      return yes(condition.condition) && no(condition.when);
    case 'waived':
      return yes(condition.condition) || yes(condition.when);
    default:
      return holdsOfFacts(condition, patient, mode);
  }
}

function holdsOfFacts(condition: Condition, patient: Patient, mode: Mode): boolean {
  const yes = (part: Condition): boolean => holds(part, patient, mode);
  switch (condition.kind) {
    case 'always':
      return true;
    case 'criterion':
      return yes(patient.group.criteria.find((one) => one.id === condition.id)?.condition ?? condition);
    case 'by-reading':
      return condition.cases.some(
        (one) => one.reading === patient.readings[condition.question] && yes(one.condition),
      );
    case 'among':
      return outcomes(
        patient.facts,
        condition.fact,
        (input) => condition.options.some((id) => picked(input).includes(id)),
        mode,
      );
    case 'compare':
      return outcomes(
        patient.facts,
        condition.fact,
        (input) => compared(input, condition.operator, condition.value),
        mode,
      );
    default:
      throw new Error(`for ${condition.kind} see the plain oracle`);
  }
}

/** All (sure) or some (possible) of the complete values that the answer may stand for. */
function outcomes(facts: Facts, id: string, test: (input: FactInput) => boolean, mode: Mode): boolean {
  const input = Object.hasOwn(facts, id) ? facts[id] : undefined;
  const isUnknown = input === undefined || (typeof input === 'object' && !Array.isArray(input));
  if (isUnknown) return mode === 'possible';
  const completions =
    typeof input === 'string' && /^\d{4}(-\d\d){0,2}$/u.test(input) && id === 'dato' ? days(input) : [input];
  return mode === 'sure' ? completions.every(test) : completions.some(test);
}

/** Days around every date that random conditions name, inside the partial date. */
function days(text: string): readonly string[] {
  if (text.length === 10) return [text];
  const months =
    text.length === 7
      ? [text.slice(5)]
      : Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));
  return months.flatMap((month) => {
    const last = new Date(Date.UTC(Number(text.slice(0, 4)), Number(month), 0)).getUTCDate();
    return Array.from(
      { length: last },
      (_, n) => `${text.slice(0, 4)}-${month}-${String(n + 1).padStart(2, '0')}`,
    );
  });
}

function picked(input: FactInput): readonly string[] {
  if (typeof input === 'string') return [input];
  return Array.isArray(input) ? input.map(String) : [];
}

function compared(input: FactInput, operator: string, value: Value): boolean {
  switch (value.kind) {
    case 'boolean':
      return (input === value.value) === (operator === '=');
    case 'option':
      return picked(input).includes(value.id) === (operator === '=');
    case 'number':
      return inOrder(Number(scaled(written(input)) - scaled(value.quantity.value)), operator);
    case 'date':
      // Complete limits only; see the date cases for the others.
      return inOrder(written(input) === value.date ? 0 : written(input) < value.date ? -1 : 1, operator);
  }
}

function written(input: FactInput): string {
  return typeof input === 'number' || typeof input === 'string' ? String(input) : '';
}

function inOrder(order: number, operator: string): boolean {
  const names = order === 0 ? ['=', '<=', '>='] : order < 0 ? ['<>', '<', '<='] : ['<>', '>', '>='];
  return names.includes(operator);
}

function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(20, '0'));
}
