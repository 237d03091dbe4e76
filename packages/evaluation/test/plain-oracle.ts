/**
 * An oracle for complete patients, written apart from the interpreter: two-valued, on plain JSON, with no intervals, no
 * memory and no explanation. Numbers are counted in tenths, dates by JavaScript's calendar.
 */

import type {
  Condition,
  Group,
  Path,
  Rows,
  RowSource,
  Term,
  TimeUnit,
  Value,
  ValueSet,
} from '@kriterion/catalogue';

import type { FactInput, Facts } from '../src/index.ts';
import { CODE_LIST, isObject, PARAMETERS, rowsOf, WORLD } from './world.ts';

/** Where a condition is asked. */
export interface Asked {
  readonly group: Group;
  readonly patient: Facts;
  readonly rows: Readonly<Record<string, Facts>>;
  readonly held: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, string>>;
}

type Plain = number | string | boolean | readonly string[] | undefined;

/** Whether the condition holds of a complete patient. */
export function holds(condition: Condition, asked: Asked): boolean {
  const is = (part: Condition): boolean => holds(part, asked);
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => is(one.condition));
    case 'any':
      return condition.of.some((one) => is(one.condition));
    case 'none':
      return !condition.of.some((one) => is(one.condition));
    case 'count':
      return within(condition.of.filter((one) => is(one.condition)).length, condition);
    case 'not':
      return !is(condition.condition);
    case 'if-then':
      return is(condition.when) ? is(condition.then) : true;
    case 'except':
      return is(condition.condition) && !is(condition.when);
    case 'waived':
      return is(condition.condition) || is(condition.when);
    case 'always':
      return true;
    default:
      return holdsOfFacts(condition, asked);
  }
}

/** The conditions that {@link holds} puts together from others. */
type Connective = 'all' | 'any' | 'none' | 'count' | 'not' | 'if-then' | 'except' | 'waived' | 'always';

type OfFacts = Exclude<Condition, { readonly kind: Connective }>;

function holdsOfFacts(condition: OfFacts, asked: Asked): boolean {
  switch (condition.kind) {
    case 'compare':
      return compares(
        valueAt({ names: [condition.fact] }, asked),
        condition.operator,
        plainOf(condition.value),
      );
    case 'among':
      return condition.options.includes(String(valueAt({ names: [condition.fact] }, asked)));
    case 'relation':
      return relates(condition, asked);
    case 'member':
      return textsAt(condition.path, asked).some((text) => {
        if (inEntries(text, condition.set.exclude)) return false;
        const judged = condition.others !== undefined && valueAt(condition.others, asked) === true;
        return inEntries(text, condition.set.include) || judged;
      });
    case 'subset': {
      const { within: where } = condition;
      const others = where.kind === 'path' ? textsAt(where.path, asked) : [];
      return textsAt(condition.path, asked).every((text) =>
        where.kind === 'set' ? inSet(text, where.set) : others.includes(text),
      );
    }
    case 'verdict':
      return valueAt(condition.path, asked) === 'met';
    default:
      return holdsOfRows(condition, asked);
  }
}

type OfRows = Exclude<
  OfFacts,
  { readonly kind: 'compare' | 'among' | 'relation' | 'member' | 'subset' | 'verdict' }
>;

function holdsOfRows(condition: OfRows, asked: Asked): boolean {
  switch (condition.kind) {
    case 'rows':
      return within(rowsIn(condition.rows, asked).length, condition);
    case 'every':
      return rowsIn(condition.rows, asked).every((row) =>
        holds(condition.satisfies, withRow(asked, condition.rows.row, row)),
      );
    case 'different':
      return placed(condition, candidates(condition.sources, asked), asked);
    case 'for-same':
      return condition.values.some((value) =>
        holds(condition.condition, { ...asked, held: { ...asked.held, [condition.name]: value } }),
      );
    case 'criterion':
      return holds(conditionOf(condition.id, asked), { ...asked, rows: {}, held: {} });
    case 'row-criterion': {
      const about = asked.group.criteria.find((one) => one.id === condition.id)?.about?.row ?? '';
      const row = asked.rows[condition.row];
      return holds(conditionOf(condition.id, asked), {
        ...asked,
        rows: row === undefined ? {} : { [about]: row },
        held: {},
      });
    }
    case 'by-reading':
      return condition.cases.some(
        (one) => one.reading === asked.readings[condition.question] && holds(one.condition, asked),
      );
    case 'indication':
      throw new Error('not in this world');
  }
}

function conditionOf(id: string, { group }: Asked): Condition {
  return group.criteria.find((one) => one.id === id)!.condition;
}

function within(count: number, { min = 0, max = Infinity }: { min?: number; max?: number }): boolean {
  return count >= min && count <= max;
}

function withRow(asked: Asked, name: string, row: Facts): Asked {
  return { ...asked, rows: { ...asked.rows, [name]: row } };
}

function candidates(sources: readonly RowSource[], asked: Asked): readonly Facts[] {
  return sources.flatMap((source) =>
    source.kind === 'patient' ? [asked.patient] : rowsOf(inputAt(source.path, asked) ?? []).rows,
  );
}

function rowsIn({ row, sources, where }: Rows, asked: Asked): readonly Facts[] {
  return candidates(sources, asked).filter(
    (one) => where === undefined || holds(where, withRow(asked, row, one)),
  );
}

/** Every order of every choice of rows, without cutting short. */
function placed(
  { names, where }: Extract<Condition, { kind: 'different' }>,
  left: readonly Facts[],
  asked: Asked,
): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return holds(where, asked);
  return left.some((row, at) =>
    placed(
      { kind: 'different', names: rest, sources: [], where },
      left.filter((_, n) => n !== at),
      withRow(asked, name, row),
    ),
  );
}

function relates(condition: Extract<Condition, { kind: 'relation' }>, asked: Asked): boolean {
  const { left, operator, right, order } = condition;
  const limit = termValue(right, asked);
  if (left.kind === 'aggregate' && left.function === 'mean' && typeof limit === 'number') {
    // The mean is never divided: its sum is compared with the limit taken as many times.
    const numbers = rowsIn(left.rows, asked).map((row) =>
      Number(termValue(left.of, withRow(asked, left.rows.row, row))),
    );
    return numbers.length > 0 && compares(total(numbers), operator, limit * numbers.length);
  }
  const value = termValue(left, asked);
  if (order === undefined || operator === '=' || operator === '<>') return compares(value, operator, limit);
  return compares(order.indexOf(String(value)), operator, order.indexOf(String(limit)));
}

function compares(left: Plain, operator: string, right: Plain): boolean {
  if (left === undefined || right === undefined) return false;
  const equal = Array.isArray(left) ? left.includes(String(right)) : left === right;
  const signs = equal ? ['=', '<=', '>='] : left < right ? ['<>', '<', '<='] : ['<>', '>', '>='];
  return signs.includes(operator);
}

/** The value of a term; numbers in tenths. */
function termValue(term: Term, asked: Asked): Plain {
  switch (term.kind) {
    case 'value':
      return plainOf(term.value);
    case 'path':
      return valueAt(term.path, asked);
    case 'parameter':
      return plainOf(PARAMETERS.find(({ id }) => id === term.id)!.value!);
    case 'variable':
      return asked.held[term.name];
    case 'count':
    case 'distinct':
    case 'aggregate':
      return overRows(term, asked);
    case 'values-among':
      return 10 * textsAt(term.path, asked).filter((text) => inSet(text, term.set)).length;
    case 'elapsed':
      return (
        10 * completed(String(termValue(term.from, asked)), String(termValue(term.to, asked)), term.unit)
      );
    case 'shifted':
      return moved(String(termValue(term.date, asked)), term.by, term.unit);
    case 'choice':
    case 'table':
    case 'score':
      return decided(term, asked);
    case 'condition':
      return holds(term.condition, asked);
  }
}

type Decided = Extract<Term, { readonly kind: 'choice' | 'table' | 'score' }>;

function decided(term: Decided, asked: Asked): Plain {
  switch (term.kind) {
    case 'choice':
      return termValue(holds(term.when, asked) ? term.then : term.otherwise, asked);
    case 'table': {
      const row = term.rows.find((one) => holds(one.when, asked));
      return row === undefined ? undefined : plainOf(row.value);
    }
    case 'score':
      return total(
        term.groups.map((group) => {
          const met = group.rows.filter((row) => holds(row.condition, asked));
          return met.length === 0 ? 0 : Math.max(...met.map((row) => tenths(row.points)));
        }),
      );
  }
}

function plainOf(value: Value): Plain {
  switch (value.kind) {
    case 'boolean':
      return value.value;
    case 'option':
      return value.id;
    case 'number':
      return tenths(value.quantity.value);
    case 'date':
      return value.date;
  }
}

type OverRows = Extract<Term, { readonly kind: 'count' | 'distinct' | 'aggregate' }>;

function overRows(term: OverRows, asked: Asked): Plain {
  switch (term.kind) {
    case 'count':
      return total(
        rowsIn(term.rows, asked).map((row) =>
          term.weight === undefined ? 10 : Number(termValue(term.weight, withRow(asked, term.rows.row, row))),
        ),
      );
    case 'distinct':
      return (
        10 *
        new Set(
          rowsIn(term.rows, asked)
            .flatMap((row) => termValue(term.of, withRow(asked, term.rows.row, row)))
            .filter((one) => one !== undefined),
        ).size
      );
    case 'aggregate': {
      const numbers = rowsIn(term.rows, asked).map((row) =>
        Number(termValue(term.of, withRow(asked, term.rows.row, row))),
      );
      if (term.function === 'sum') return total(numbers);
      if (numbers.length === 0) return undefined;
      return term.function === 'lowest' ? Math.min(...numbers) : Math.max(...numbers);
    }
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function tenths(text: unknown): number {
  return Math.round(Number(text) * 10);
}

function inputAt({ row, names }: Path, asked: Asked): FactInput | undefined {
  let at: FactInput | undefined = row === undefined ? asked.patient : asked.rows[row];
  for (const name of names) at = isObject(at) ? at[name] : undefined;
  return at;
}

function valueAt(path: Path, asked: Asked): Plain {
  const [name = ''] = path.names;
  if (name === 'ung') {
    const age = { names: ['alder'] };
    return Number(inputAt({ ...path, ...age }, asked)) < Number(inputAt(age, asked));
  }
  if (name === 'alder-ved-henvisning' || name === 'gruppe')
    return termValue(WORLD.find(({ id }) => id === name)!.derived!, asked);
  const input = inputAt(path, asked);
  if (name === 'alder' || name === 'værdi' || name === 'ved-alder') return tenths(input);
  if (typeof input === 'boolean' || typeof input === 'string') return input;
  return Array.isArray(input) ? input.map(String) : undefined;
}

function textsAt(path: Path, asked: Asked): readonly string[] {
  const value = valueAt(path, asked);
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
}

function inSet(text: string, { include, exclude }: ValueSet): boolean {
  return inEntries(text, include) && !inEntries(text, exclude);
}

function inEntries(text: string, entries: ValueSet['include']): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'value') return text === entry.value;
    return entry.kind === 'prefix' ? text.indexOf(entry.prefix) === 0 : lineage(text).includes(entry.code);
  });
}

function lineage(code: string): readonly string[] {
  const above = CODE_LIST.codes.find((one) => one.code === code)?.below;
  return above === undefined ? [code] : [code, ...lineage(above)];
}

const DAY = 86_400_000;

/** Tries one unit after the other, on the calendar: the same day of the month or, where there is none, the first of the next. */
function completed(from: string, to: string, unit: TimeUnit): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (unit === 'days' || unit === 'weeks') return Math.floor((end - start) / DAY / (unit === 'days' ? 1 : 7));
  const anniversary = (count: number): number => {
    const date = new Date(start);
    const months = unit === 'years' ? 12 * count : count;
    // JavaScript runs over into the next month where the day is missing.
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) >
      lastOfMonth(date, months)
      ? lastOfMonth(date, months) + DAY
      : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
  };
  let count = 0;
  while (anniversary(count + 1) <= end) count += 1;
  while (anniversary(count) > end) count -= 1;
  return count;
}

function lastOfMonth(date: Date, months: number): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
}

function moved(from: string, by: number, unit: TimeUnit): string {
  const date = new Date(Date.parse(from));
  if (unit === 'days' || unit === 'weeks') return iso(date.getTime() + by * (unit === 'days' ? 1 : 7) * DAY);
  const months = unit === 'years' ? 12 * by : by;
  const wanted = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
  return iso(Math.min(wanted, lastOfMonth(date, months)));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
