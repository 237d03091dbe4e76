/** What the conditions of a group compare facts with: the values at which an answer can make a difference. */

import type {
  Condition,
  Decimal,
  Fact,
  Group,
  Path,
  Rows,
  RowSource,
  Term,
  TimeUnit,
  Value,
  ValueSet,
} from '@kriterion/catalogue';

import { compareDecimals } from '../decimal.ts';
import { partsOfCondition, partsOfTerm, type Part } from '../reach.ts';

/** What some facts are compared with, by the names that facts have in paths. */
export interface Limits {
  readonly numbers: ReadonlySet<Decimal>;
  readonly dates: ReadonlySet<string>;
  /** Periods that dates are moved by, and units that time between them is counted in. */
  readonly periods: ReadonlySet<string>;
  readonly units: ReadonlySet<TimeUnit>;
  readonly texts: ReadonlySet<string>;
  /** How many rows of a list can make a difference, where every condition on it asks for rows of its own. */
  readonly rows: number;
  /** A total or mean is to be exactly something: not every number that gives it is tried. */
  readonly isSummedExactly: boolean;
  /** It is added up over rows. */
  readonly isSummed: boolean;
  /** The facts that share these limits. */
  readonly names: ReadonlySet<string>;
}

/** The limits of a group, and the sets of codes it knows. */
export interface GroupLimits {
  of(name: string): Limits;
  readonly sets: readonly ValueSet[];
}

const KNOWN = new WeakMap<Group, GroupLimits>();

/** The limits of a group, worked out once. */
export function limitsOf(group: Group): GroupLimits {
  const known = KNOWN.get(group);
  if (known !== undefined) return known;
  const made = gathered(group);
  KNOWN.set(group, made);
  return made;
}

/** A period as text, `-6 months`. */
export function periodText(by: number, unit: TimeUnit): string {
  return `${String(by)} ${unit}`;
}

interface Gathering {
  readonly numbers: Set<Decimal>;
  readonly dates: Set<string>;
  readonly periods: Set<string>;
  readonly units: Set<TimeUnit>;
  readonly texts: Set<string>;
  readonly names: Set<string>;
  rows: number;
  isSummedExactly: boolean;
  isSummed: boolean;
}

const nothingYet = (): Gathering => ({
  numbers: new Set(),
  dates: new Set(),
  periods: new Set(),
  units: new Set(),
  texts: new Set(),
  names: new Set(),
  rows: 0,
  isSummedExactly: false,
  isSummed: false,
});

function gathered(group: Group): GroupLimits {
  const gatherer = new Gatherer(group);
  for (const condition of conditionsOf(group)) gatherer.part({ condition });
  for (const fact of everyFact(group.facts))
    if (fact.derived !== undefined) gatherer.derived(fact.id, fact.derived);
  return { of: (name) => gatherer.of(name), sets: [...gatherer.sets] };
}

function conditionsOf(group: Group): readonly Condition[] {
  const requirements = group.indications.flatMap(({ routes }) =>
    routes.flatMap((route) => route.requirements),
  );
  const exclusions = group.indications.flatMap((indication) => indication.exclusions ?? []);
  return [...group.criteria, ...requirements, ...exclusions].map(({ condition }) => condition);
}

function everyFact(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => [
    fact,
    ...(fact.type.kind === 'record' || fact.type.kind === 'rows' ? everyFact(fact.type.members) : []),
  ]);
}

/** Facts that are compared with one another share their limits. */
class Gatherer {
  readonly sets = new Set<ValueSet>();
  readonly #group: Group;
  /** The most values that one and the same condition is asked for. */
  #values = 1;
  readonly #together = new Map<string, string>();
  readonly #limits = new Map<string, Gathering>();

  constructor(group: Group) {
    this.#group = group;
  }

  of(name: string): Limits {
    const limits = this.#limits.get(this.#root(name)) ?? nothingYet();
    return { ...limits, rows: limits.rows * this.#values };
  }

  /** A condition or term, and all below it. */
  part(start: Part): void {
    const waiting: Part[] = [start];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if ('condition' in part) {
        this.#condition(part.condition);
        waiting.push(...partsOfCondition(part.condition));
      } else if ('term' in part) waiting.push(...partsOfTerm(part.term));
    }
  }

  /** What a fact is computed from is compared with what the fact is compared with. */
  derived(name: string, term: Term): void {
    this.#compared([name], [term], false);
    this.part({ term });
  }

  #condition(condition: Condition): void {
    switch (condition.kind) {
      case 'compare':
        this.#compared(
          [condition.fact],
          [{ kind: 'value', value: condition.value }],
          condition.operator === '=',
        );
        return;
      case 'relation':
        this.#compared([], [condition.left, condition.right], condition.operator === '=');
        return;
      case 'among':
        for (const option of condition.options) this.#at([condition.fact]).texts.add(option);
        return;
      case 'member':
        this.sets.add(condition.set);
        this.#through(condition.path);
        return;
      case 'subset':
        this.#through(condition.path);
        if (condition.within.kind === 'set') this.sets.add(condition.within.set);
        else {
          this.#through(condition.within.path);
          this.#at([lastOf(condition.path), lastOf(condition.within.path)]);
        }
        return;
      default:
        this.#counted(condition);
    }
  }

  #counted(condition: Condition): void {
    switch (condition.kind) {
      case 'rows': {
        const { min = 1, max } = condition;
        this.#asksFor(condition.rows.sources, max === undefined ? min : max + 1);
        return;
      }
      case 'every':
        this.#asksFor(condition.rows.sources, 1);
        return;
      case 'different':
        this.#asksFor(condition.sources, condition.names.length);
        return;
      case 'for-same':
        this.#values = Math.max(this.#values, condition.values.length);
        return;
      default:
    }
  }

  /** A path through lists takes something from each of their rows. */
  #through({ names }: Path): void {
    for (const name of names) this.#at([name]).rows += 1;
  }

  #asksFor(sources: readonly RowSource[], rows: number): void {
    for (const list of listsOf(sources)) this.#at([list]).rows += rows;
  }

  #compared(names: readonly string[], terms: readonly Term[], isExact: boolean): void {
    const spoken = new Spoken();
    for (const term of terms) spoken.term(term);
    for (const set of spoken.sets) this.sets.add(set);
    const limits = this.#at([...names, ...spoken.names]);
    for (const value of spoken.values) addValue(limits, value);
    for (const id of spoken.parameters) {
      const value = this.#group.parameters?.find((one) => one.id === id)?.value;
      if (value !== undefined) addValue(limits, value);
    }
    if (spoken.isOfRows) limits.rows += 1 + Math.max(0, ...wholesOf(spoken.values));
    for (const unit of spoken.units) limits.units.add(unit);
    for (const period of spoken.periods) limits.periods.add(period);
    limits.isSummed ||= spoken.isSummed;
    limits.isSummedExactly ||= isExact && spoken.isSummed;
  }

  /** The limits that these names share from now on. */
  #at(names: readonly string[]): Gathering {
    const [first = '', ...others] = names.map((name) => this.#root(name));
    const limits = this.#limits.get(first) ?? nothingYet();
    this.#limits.set(first, limits);
    for (const name of names) limits.names.add(name);
    for (const other of others) {
      if (this.#root(other) === first) continue;
      merge(limits, this.#limits.get(other));
      this.#limits.delete(other);
      this.#together.set(other, first);
    }
    return limits;
  }

  #root(name: string): string {
    let root = name;
    for (let next = this.#together.get(root); next !== undefined; next = this.#together.get(root))
      root = next;
    return root;
  }
}

function merge(into: Gathering, from: Gathering | undefined): void {
  if (from === undefined) return;
  for (const one of from.numbers) into.numbers.add(one);
  for (const one of from.dates) into.dates.add(one);
  for (const one of from.periods) into.periods.add(one);
  for (const one of from.units) into.units.add(one);
  for (const one of from.texts) into.texts.add(one);
  into.rows += from.rows;
  for (const one of from.names) into.names.add(one);
  into.isSummed ||= from.isSummed;
  into.isSummedExactly ||= from.isSummedExactly;
}

function addValue(limits: Gathering, value: Value): void {
  if (value.kind === 'number') limits.numbers.add(value.quantity.value);
  if (value.kind === 'date') limits.dates.add(value.date);
  if (value.kind === 'option') limits.texts.add(value.id);
}

/** What a term speaks of by itself; conditions inside it compare for themselves. */
class Spoken {
  readonly names: string[] = [];
  readonly values: Value[] = [];
  readonly parameters: string[] = [];
  readonly units: TimeUnit[] = [];
  readonly periods: string[] = [];
  readonly sets: ValueSet[] = [];
  isSummed = false;
  /** A number over rows. */
  isOfRows = false;

  term(term: Term): void {
    switch (term.kind) {
      case 'value':
        this.values.push(term.value);
        return;
      case 'path':
        this.names.push(lastOf(term.path));
        return;
      case 'parameter':
        this.parameters.push(term.id);
        return;
      case 'values-among':
        this.names.push(lastOf(term.path));
        this.sets.push(term.set);
        return;
      case 'elapsed':
        this.units.push(term.unit);
        this.term(term.from);
        this.term(term.to);
        return;
      case 'shifted':
        this.periods.push(periodText(term.by, term.unit));
        this.term(term.date);
        return;
      default:
        this.#composed(term);
    }
  }

  #composed(term: Term): void {
    switch (term.kind) {
      case 'count':
        this.#rows(term.rows);
        if (term.weight === undefined) return;
        this.isSummed = true;
        this.term(term.weight);
        return;
      case 'distinct':
      case 'aggregate':
        this.#rows(term.rows);
        this.isSummed ||= term.kind === 'aggregate' && (term.function === 'sum' || term.function === 'mean');
        this.term(term.of);
        return;
      case 'choice':
        this.term(term.then);
        this.term(term.otherwise);
        return;
      case 'table':
        for (const row of term.rows) this.values.push(row.value);
        return;
      default:
    }
  }

  #rows(rows: Rows): void {
    this.isOfRows = true;
    this.names.push(...listsOf(rows.sources));
  }
}

function listsOf(sources: readonly RowSource[]): readonly string[] {
  return sources.flatMap((source) => (source.kind === 'list' ? [lastOf(source.path)] : []));
}

function lastOf(path: Path): string {
  return path.names.at(-1) ?? '';
}

function wholesOf(values: readonly Value[]): readonly number[] {
  return values.flatMap((value) =>
    value.kind === 'number' ? [Math.floor(Number(value.quantity.value))] : [],
  );
}

/** Decimals in order, each once however it is written. */
export function inOrder(decimals: Iterable<Decimal>): readonly Decimal[] {
  const sorted = [...decimals].sort(compareDecimals);
  return sorted.filter((one, n) => n === 0 || compareDecimals(one, sorted[n - 1] ?? '0') !== 0);
}
