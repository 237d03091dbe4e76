import { CALENDAR } from './calendar.ts';
import { COMPARING } from './comparing.ts';
import { DATES } from './dates.ts';
import { KNOWN_VALUES } from './known-values.ts';
import { LOGIC } from './logic.ts';
import { piecesOf, type Piece } from './piece.ts';

/** Reads answers, with the faults by the same codes and paths as the interpreter's. */
export const ANSWERS: readonly Piece[] = piecesOf(
  String.raw`
/** ${'`{ unknown: true }`'} or ${'`{ notRelevant: true }`'}, and nothing beside it. */
function saysOpen(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  const [key, ...others] = Object.keys(answer);
  return others.length === 0 && (key === 'unknown' || key === 'notRelevant') && answer[key] === true;
}

function pathIn(at: string, fact: string): string {
  return at === '' ? fact : at + '.' + fact;
}

function readTruth(answer: unknown, at: string, faults: FactError[]): Truth {
  if (typeof answer === 'boolean') return answer ? 3 : 0;
  faults.push({ code: 'wrong-type', path: at });
  return 2;
}

function readNumber(
  answer: unknown,
  isWhole: boolean,
  min: number | string | undefined,
  max: number | string | undefined,
  at: string,
  faults: FactError[],
): number | string | undefined {
  const code = numberFaultOf(answer, isWhole, min, max);
  if (code === undefined && (typeof answer === 'number' || typeof answer === 'string')) return answer;
  faults.push({ code: code ?? 'wrong-type', path: at });
  return undefined;
}

function numberFaultOf(
  answer: unknown,
  isWhole: boolean,
  min: number | string | undefined,
  max: number | string | undefined,
): FactErrorCode | undefined {
  if (typeof answer !== 'number' && typeof answer !== 'string') return 'wrong-type';
  const decimal = typeof answer === 'number' && Number.isSafeInteger(answer) ? '' : decimalOf(answer);
  if (decimal === undefined) return 'not-a-number';
  if (isWhole && decimal.includes('.')) return 'not-an-integer';
  if (min !== undefined && (orderOf(answer, min) ?? -1) < 0) return 'out-of-range';
  return max !== undefined && (orderOf(answer, max) ?? 1) > 0 ? 'out-of-range' : undefined;
}

/**
 * A binary number on the same side of every limit of at most 14 digits as the decimal is: the nearest one, or one a
 * hair beside it where the nearest is not the decimal itself.
 */
function nearNumber(answer: number | string): number {
  if (typeof answer === 'number') return answer;
  const near = Number(answer);
  if (!Number.isFinite(near)) return near;
  const order = compareDecimals(decimalOf(answer) ?? '0', decimalOf(near) ?? '0');
  return near + order * Math.max(Math.abs(near) * Number.EPSILON, Number.MIN_VALUE);
}

function readDays(answer: unknown, shortest: number, at: string, faults: FactError[]): number {
  const packed = typeof answer === 'string' ? packedDays(answer) : NaN;
  if (typeof answer !== 'string') faults.push({ code: 'wrong-type', path: at });
  else if (Number.isNaN(packed)) faults.push({ code: 'not-a-date', path: at });
  else if (answer.length < shortest) faults.push({ code: 'not-exact-enough', path: at });
  return packed;
}

function readTime(answer: unknown, at: string, faults: FactError[]): number {
  const minutes = typeof answer === 'string' ? minutesOf(answer) : NaN;
  if (Number.isNaN(minutes)) faults.push({ code: typeof answer === 'string' ? 'not-a-time' : 'wrong-type', path: at });
  return minutes;
}

function readMoment(answer: unknown, at: string, faults: FactError[]): number {
  const minutes = typeof answer === 'string' ? momentOf(answer) : NaN;
  if (Number.isNaN(minutes)) faults.push({ code: typeof answer === 'string' ? 'not-a-time' : 'wrong-type', path: at });
  return minutes;
}

/** A verdict that is undetermined elsewhere is not known here. */
function readVerdict(answer: unknown, at: string, faults: FactError[]): string | undefined {
  if (answer === 'met' || answer === 'not-met') return answer;
  if (answer !== 'undetermined') faults.push({ code: typeof answer === 'string' ? 'not-an-option' : 'wrong-type', path: at });
  return undefined;
}

function readText(answer: unknown, at: string, faults: FactError[]): string | undefined {
  if (typeof answer === 'string') return answer;
  faults.push({ code: 'wrong-type', path: at });
  return undefined;
}

function readOne(
  answer: unknown,
  allowed: ReadonlySet<string>,
  otherwise: FactErrorCode,
  at: string,
  faults: FactError[],
): string | undefined {
  if (typeof answer === 'string' && allowed.has(answer)) return answer;
  faults.push({ code: typeof answer === 'string' ? otherwise : 'wrong-type', path: at });
  return undefined;
}

/** The texts of an array, each once; without a set, any text. */
function readSeveral(
  answer: unknown,
  allowed: ReadonlySet<string> | undefined,
  otherwise: FactErrorCode,
  at: string,
  faults: FactError[],
): readonly string[] | undefined {
  const texts = new Set<string>();
  let code: FactErrorCode | undefined = Array.isArray(answer) ? undefined : 'wrong-type';
  if (Array.isArray(answer))
    for (const one of answer) {
      if (typeof one !== 'string') code = 'wrong-type';
      else if (allowed?.has(one) === false) code = otherwise;
      if (code !== undefined) break;
      texts.add(one);
    }
  if (code === undefined) return [...texts];
  faults.push({ code, path: at });
  return undefined;
}

function refused(at: string, faults: FactError[]): undefined {
  faults.push({ code: 'wrong-type', path: at });
}

/** The rows of a list as given: an array is complete, ${'`{ rows, complete: false }`'} may grow. */
interface ListAsGiven {
  readonly rows: readonly unknown[];
  readonly complete: boolean;
}

function readRows(answer: unknown, min: number, max: number, at: string, faults: FactError[]): ListAsGiven {
  const { rows, complete } = rowsAsGiven(answer, at, faults);
  if ((complete && rows.length < min) || rows.length > max) faults.push({ code: 'wrong-number-of-rows', path: at });
  return { rows, complete };
}

function rowsAsGiven(answer: unknown, at: string, faults: FactError[]): ListAsGiven {
  if (Array.isArray(answer)) return { rows: answer, complete: true };
  const open = isRecord(answer) && Object.keys(answer).length === 2 ? answer : {};
  const rows = givenAt(open, 'rows');
  const complete = givenAt(open, 'complete');
  if (Array.isArray(rows) && typeof complete === 'boolean') return { rows, complete };
  faults.push({ code: 'wrong-type', path: at });
  return { rows: [], complete: false };
}

/** The members of a record as given; none of what is no record. */
function entriesOf(answer: unknown, at: string, faults: FactError[]): readonly (readonly [string, unknown])[] {
  if (isRecord(answer)) return Object.entries(answer);
  faults.push({ code: 'wrong-type', path: at });
  return [];
}

/** What the record itself holds under a name; never what it inherits. */
function givenAt(record: object, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

function truthGiven(answer: unknown): Truth {
  return answer === true ? 3 : answer === false ? 0 : 2;
}

function numberGiven(answer: unknown): number {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : NaN;
  return typeof answer === 'string' && decimalOf(answer) !== undefined ? nearNumber(answer) : NaN;
}

function textGiven(answer: unknown): string | undefined {
  return typeof answer === 'string' ? answer : undefined;
}

function daysGiven(answer: unknown): number {
  return typeof answer === 'string' ? packedDays(answer) : NaN;
}

function timeGiven(answer: unknown): number {
  return typeof answer === 'string' ? minutesOf(answer) : NaN;
}

function momentGiven(answer: unknown): number {
  return typeof answer === 'string' ? momentOf(answer) : NaN;
}

function verdictGiven(answer: unknown): string | undefined {
  return answer === 'met' || answer === 'not-met' ? answer : undefined;
}

function exactGiven(answer: unknown): Num | undefined {
  const isNumber = typeof answer === 'number' || typeof answer === 'string';
  return isNumber && decimalOf(answer) !== undefined ? numOf(answer) : undefined;
}

function severalGiven(answer: unknown): readonly string[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  for (const one of answer) if (typeof one !== 'string') return undefined;
  return answer;
}
`,
  [...CALENDAR, ...COMPARING, ...DATES, ...KNOWN_VALUES, ...LOGIC],
);
