import { piece, type Piece } from './piece.ts';

/** Checks of facts: the same faults, by the same codes, as the interpreter's. */
export const FACTS: readonly Piece[] = [
  piece(
    'saysUnknown',
    ['isRecord'],
    `
/** \`{ unknown: true }\` or \`{ notRelevant: true }\`, and nothing beside it. */
function saysUnknown(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  const [key, ...others] = Object.keys(answer);
  return others.length === 0 && (key === 'unknown' || key === 'notRelevant') && answer[key] === true;
}`,
  ),
  piece(
    'booleanFault',
    [],
    `
function booleanFault(answer: unknown): FactErrorCode | undefined {
  return typeof answer === 'boolean' ? undefined : 'wrong-type';
}`,
  ),
  piece(
    'textFault',
    [],
    `
function textFault(answer: unknown): FactErrorCode | undefined {
  return typeof answer === 'string' ? undefined : 'wrong-type';
}`,
  ),
  piece(
    'dateFault',
    ['daysOf'],
    `
function dateFault(answer: unknown): FactErrorCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type';
  return daysOf(answer) === undefined ? 'not-a-date' : undefined;
}`,
  ),
  piece(
    'optionFault',
    [],
    `
function optionFault(answer: unknown, options: ReadonlySet<string>): FactErrorCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type';
  return options.has(answer) ? undefined : 'not-an-option';
}`,
  ),
  piece(
    'optionsFault',
    ['optionFault'],
    `
function optionsFault(answer: unknown, options: ReadonlySet<string>): FactErrorCode | undefined {
  if (!Array.isArray(answer)) return 'wrong-type';
  for (const option of answer) {
    const fault = optionFault(option, options);
    if (fault !== undefined) return fault;
  }
  return undefined;
}`,
  ),
  piece(
    'numberFault',
    ['decimalOf', 'orderOf'],
    `
function numberFault(answer: unknown, min: number | string | undefined, max: number | string | undefined): FactErrorCode | undefined {
  if (typeof answer !== 'number' && typeof answer !== 'string') return 'wrong-type';
  if (decimalOf(answer) === undefined) return 'not-a-number';
  if (min !== undefined && (orderOf(answer, min) ?? -1) < 0) return 'out-of-range';
  return max !== undefined && (orderOf(answer, max) ?? 1) > 0 ? 'out-of-range' : undefined;
}`,
  ),
  piece(
    'integerFault',
    ['decimalOf', 'numberFault'],
    `
function integerFault(answer: unknown, min: number | string | undefined, max: number | string | undefined): FactErrorCode | undefined {
  const value = decimalOf(answer);
  return value?.includes('.') === true ? 'not-an-integer' : numberFault(answer, min, max);
}`,
  ),
];
