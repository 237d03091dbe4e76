import { ANSWERS } from './answers.ts';
import { CALENDAR } from './calendar.ts';
import { KNOWN_VALUES } from './known-values.ts';
import { LOGIC } from './logic.ts';
import { piecesOf, type Piece } from './piece.ts';

/** From what is recorded beside the answers, and from verdicts, to the result of an indication. */
export const RESULTS: readonly Piece[] = piecesOf(
  String.raw`
/** What is judged of a patient, beside the answers. */
interface Weighed {
  /** Verdicts of two bits, sixteen in a word, by the numbers of what is judged. */
  $out: Uint32Array;
  /** The verdict under each combination of readings. */
  readonly $verdicts: Truth[];
  readonly $departures: Departures;
  $combinations: number;
  /** The combination of readings that is being judged (or the sixteen of them), and for each question of the group the reading it takes. */
  $combination: number;
  $readings: readonly number[];
  /** For each question of the group and each reading, those of sixteen combinations that take it, in both halves. */
  $masks: readonly (readonly number[])[];
  $allMasks: readonly (readonly (readonly number[])[])[];
  /** How many combinations are judged at once. */
  $width: number;
  $assignments: readonly (readonly number[])[];
}

/** One verdict for all combinations of readings: what is sure in the lower half, what is possible in the upper. */
function forEach(truth: Truth): number {
  return (-(truth & 1) & 0xffff) | (-(truth >> 1) << 16);
}

function oppositeOfEach(each: number): number {
  return ~((each >>> 16) | (each << 16));
}

/** What all combinations agree on. */
function agreedIn(patient: Weighed, each: number): Truth {
  const every = (1 << patient.$width) - 1;
  return ((each & every) === every ? 1 : 0) | (((each >>> 16) & every) === 0 ? 0 : 2);
}

/** Whether so many of the verdicts are met, for each combination. */
function withinEach(each: readonly number[], min: number, max: number): number {
  let result = 0;
  for (let n = 0; n < 16; n += 1) {
    let [sure, possible] = [0, 0];
    for (const one of each) {
      sure += (one >>> n) & 1;
      possible += (one >>> (n + 16)) & 1;
    }
    const truth = within(sure, possible, min, max);
    result |= ((truth & 1) << n) | ((truth >> 1) << (n + 16));
  }
  return result;
}

/** Notes the verdict under each combination; what they agree on. */
function concludedEach(patient: Weighed, each: number): Truth {
  const first = patient.$combination * 16;
  for (let n = 0; n < patient.$width; n += 1)
    patient.$verdicts[first + n] = ((each >>> n) & 1) | (((each >>> (n + 16)) & 1) << 1);
  return agreedIn(patient, each);
}

/** Turns to the next sixteen combinations of readings, or as many as there are. */
function turnTo(patient: Weighed, sixteen: number): void {
  patient.$combination = sixteen;
  patient.$width = Math.min(16, patient.$combinations - sixteen * 16);
  patient.$masks = patient.$allMasks[sixteen] ?? [];
}

/** Turns to a combination of readings. */
function under(patient: Weighed, combination: number): void {
  patient.$combination = combination;
  patient.$readings = patient.$assignments[combination] ?? [];
}

/** Notes verdicts that depend on a reading: what all combinations so far agree on. */
function agree(patient: Weighed, at: number, word: number): void {
  const before = patient.$combination === 0 ? word : (patient.$out[at] ?? 0);
  patient.$out[at] = (before & word & 0x55555555) | ((before | word) & 0xaaaaaaaa);
}

const noDepartures: Departures = {};

/** A recorded reason counts as met; one that is not recorded is unknown. */
function departure(patient: Weighed, requirement: string): Truth {
  return patient.$departures !== noDepartures && Object.hasOwn(patient.$departures, requirement) ? 3 : 2;
}

/** What was judged under a number. */
function truthAt(words: ArrayLike<number>, number: number): Truth {
  return ((words[number >> 4] ?? 0) >> ((number & 15) * 2)) & 3;
}

/** First and last day of a date, where it is known. */
interface DaysKnown {
  readonly first: number;
  readonly last: number;
}

/** Whether something may hold on the date: without a date everything does. */
function isInForce(on: DaysKnown | undefined, from: number | undefined, to: number | undefined): boolean {
  return on === undefined || ((from === undefined || on.last >= from) && (to === undefined || on.first <= to));
}

/** What an indication states, for its result. */
interface Statement {
  readonly id: string;
  readonly at: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly requirements: readonly {
    readonly id: string;
    readonly route?: string;
    readonly strength: 'must' | 'default' | 'should';
    readonly criterion?: string;
    readonly at: number;
    readonly condition: number;
  }[];
  readonly exclusions: readonly { readonly id: string; readonly at: number; readonly belongsTo?: SourceText }[];
  readonly overrides: readonly RecordedOverride[];
  /** The strengths of the requirements that may be named in departures, its own and those of indications it refers to. */
  readonly departable: readonly (readonly [id: string, isDefault: boolean])[];
  readonly questions: readonly {
    readonly id: string;
    readonly index: number;
    readonly readings: readonly string[];
    readonly settledBy?: SourceText;
  }[];
  readonly assignments: readonly (readonly number[])[];
  readonly masks: readonly (readonly (readonly number[])[])[];
  /** The bodies that settle criteria, in the order of the group. */
  readonly settling: readonly { readonly criterion: string; readonly body: SourceText }[];
}

function noteDepartures(departures: unknown, statements: readonly Statement[], faults: FactError[]): void {
  if (!isRecord(departures)) {
    faults.push({ code: 'wrong-type', path: 'departures' });
    return;
  }
  for (const [id, reason] of Object.entries(departures)) {
    const code = departureFaultOf(id, reason, statements);
    if (code !== undefined) faults.push({ code, path: 'departures.' + id });
  }
}

/** Departures are recorded, with a reason, from default requirements only. */
function departureFaultOf(id: string, reason: unknown, statements: readonly Statement[]): FactErrorCode | undefined {
  let code: FactErrorCode | undefined = 'unknown-requirement';
  for (const { departable } of statements)
    for (const [known, isDefault] of departable) {
      if (known !== id) continue;
      if (isDefault) return typeof reason === 'string' && reason.trim() !== '' ? undefined : 'reason-missing';
      code = 'not-departable';
    }
  return code;
}

function noteOverrides(overriddenBy: unknown, statements: readonly Statement[], faults: FactError[]): void {
  if (!Array.isArray(overriddenBy)) {
    faults.push({ code: 'wrong-type', path: 'overriddenBy' });
    return;
  }
  const ids = new Set<unknown>();
  for (const { overrides } of statements) for (const { id } of overrides) ids.add(id);
  for (const [n, id] of overriddenBy.entries())
    if (!ids.has(id)) faults.push({ code: 'unknown-override', path: 'overriddenBy[' + String(n) + ']' });
}

/** The date of the request, and the answers with it where they have a place for it and leave it out. */
interface Dated {
  readonly facts: unknown;
  readonly on: DaysKnown | undefined;
}

function datedBy(facts: unknown, date: unknown, path: readonly string[], faults: FactError[]): Dated {
  if (date === undefined) return { facts, on: path.length === 0 ? undefined : daysKnown(answerAt(facts, path)) };
  const on = daysKnown(date);
  if (on === undefined) {
    faults.push({ code: 'not-a-date', path: 'on' });
    return { facts, on: undefined };
  }
  return { facts: path.length === 0 ? facts : answeredAt(facts, path, date), on };
}

function daysKnown(date: unknown): DaysKnown | undefined {
  const packed = typeof date === 'string' ? packedDays(date) : NaN;
  return Number.isNaN(packed) ? undefined : { first: firstDay(packed), last: lastDay(packed) };
}

function answerAt(facts: unknown, path: readonly string[]): unknown {
  let at = facts;
  for (const name of path) at = isRecord(at) ? givenAt(at, name) : undefined;
  return at;
}

/** The answers with one more, where nothing is answered there; answers of another shape are left to be told. */
function answeredAt(facts: unknown, path: readonly string[], date: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return facts === undefined ? date : facts;
  const record = facts === undefined ? {} : facts;
  if (!isRecord(record)) return facts;
  return { ...record, [name]: answeredAt(givenAt(record, name), rest, date) };
}

function concluded(
  patient: Weighed,
  statement: Statement,
  overriddenBy: readonly string[],
  open: Set<string>,
): CriteriaResult {
  const words = patient.$out;
  const verdict = verdictOf(truthAt(words, statement.at));
  const override = verdict === 'met' ? null : overrideIn(statement, overriddenBy);
  const departed = new Map<string, string>();
  const requirements: RequirementValue[] = [];
  const advice: Advice[] = [];
  for (const { id, route, strength, criterion, at, condition } of statement.requirements) {
    const value = verdictOf(truthAt(words, at));
    requirements.push(route === undefined ? { id, strength, value } : { id, route, strength, value });
    if (strength === 'default' && truthAt(words, condition) !== 3 && Object.hasOwn(patient.$departures, id))
      departed.set(id, patient.$departures[id] ?? '');
    if (strength === 'should') {
      if (!isAdvised(advice, id)) advice.push({ requirement: id, value });
    } else if (criterion !== undefined && value === 'undetermined') open.add(criterion);
  }
  for (const { id, strength, criterion } of statement.requirements)
    if (strength !== 'should' && criterion !== undefined && departed.has(id)) open.add(criterion);
  const departures: Departure[] = [];
  for (const [requirement, reason] of departed) departures.push({ requirement, reason });
  const exclusions: ExclusionValue[] = [];
  for (const { id, at, belongsTo } of statement.exclusions) {
    const value = verdictOf(truthAt(words, at));
    exclusions.push(belongsTo === undefined ? { id, value } : { id, value, belongsTo });
  }
  return {
    ok: true,
    verdict,
    outcome: override === null ? verdict : 'met',
    override,
    departures,
    decidedBy: decidedBy(patient, statement, open),
    readings: readingsOf(patient, statement),
    advice,
    requirements,
    exclusions,
    reasons: Array.from(words),
  };
}

/** The criteria found open, and the places that were visited. */
interface Opening {
  readonly open: Set<string>;
  readonly seen: Map<string, Set<object>>;
}

function isFirstVisit({ seen }: Opening, name: string, place: object): boolean {
  const places = seen.get(name) ?? new Set();
  seen.set(name, places);
  const isFirst = !places.has(place);
  places.add(place);
  return isFirst;
}

interface ToldRow<Row> {
  readonly row: Row;
  readonly truth: Truth;
}

/** The rows that decide, by the order of their verdicts; no more than a reader can use. */
function deciding<Row>(told: readonly ToldRow<Row>[], decisive: readonly Truth[]): ReadonlySet<Row> {
  const chosen: Row[] = [];
  if (told.length <= 12) for (const { row } of told) chosen.push(row);
  else
    for (const verdict of decisive)
      for (const { row, truth } of told) if (truth === verdict && chosen.length < 12) chosen.push(row);
  return new Set(chosen);
}

/** What all the verdicts agree on; not met for none at all. */
function agreedOf(truths: readonly Truth[]): Truth {
  if (truths.length === 0) return 0;
  let [sure, possible] = [1, 0];
  for (const truth of truths) {
    sure &= truth;
    possible |= truth & 2;
  }
  return sure | possible;
}

function isAdvised(advice: readonly Advice[], id: string): boolean {
  for (const one of advice) if (one.requirement === id) return true;
  return false;
}

function overrideIn({ overrides }: Statement, overriddenBy: readonly string[]): RecordedOverride | null {
  for (const override of overrides) if (overriddenBy.includes(override.id)) return override;
  return null;
}

/** The bodies named by questions on which the readings disagree, and by the criteria that are open; each once. */
function decidedBy(patient: Weighed, statement: Statement, open: ReadonlySet<string>): readonly SourceText[] {
  const bodies = new Map<string, SourceText>();
  for (const { index, settledBy } of statement.questions)
    if (settledBy !== undefined && !bodies.has(settledBy.da) && isDisputed(patient, statement, index))
      bodies.set(settledBy.da, settledBy);
  for (const { criterion, body } of statement.settling)
    if (open.has(criterion) && !bodies.has(body.da)) bodies.set(body.da, body);
  return [...bodies.values()];
}

/** Whether the answer to the question alone, all else read alike, changes what is concluded. */
function isDisputed({ $verdicts }: Weighed, { assignments }: Statement, question: number): boolean {
  for (const [i, one] of assignments.entries())
    for (const [j, other] of assignments.entries())
      if ($verdicts[i] !== $verdicts[j] && differOnlyIn(question, one, other)) return true;
  return false;
}

function differOnlyIn(question: number, one: readonly number[], other: readonly number[]): boolean {
  for (const [at, reading] of one.entries()) if (at !== question && reading !== other[at]) return false;
  return true;
}

/** The verdict under each combination of readings, where they differ. */
function readingsOf({ $verdicts }: Weighed, { assignments, questions }: Statement): readonly ReadingVerdict[] {
  const readings: ReadingVerdict[] = [];
  for (const [n, numbers] of assignments.entries()) {
    const assignment: Record<string, string> = {};
    for (const { id, index, readings: ids } of questions) assignment[id] = ids[numbers[index] ?? -1] ?? '';
    readings.push({ assignment, verdict: verdictOf($verdicts[n] ?? 2) });
  }
  for (const { verdict } of readings) if (verdict !== readings[0]?.verdict) return readings;
  return [];
}
`,
  [...ANSWERS, ...CALENDAR, ...KNOWN_VALUES, ...LOGIC],
);
