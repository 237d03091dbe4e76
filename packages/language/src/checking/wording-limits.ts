/** The numbers of a condition that its wording may speak of. */

import type { Condition, Path, Quantity, Term } from '@kriterion/catalogue';

import { partsOf } from './condition-parts.ts';
import type { Scope } from './scope.ts';

/** A number that a condition compares with, and what a wording may call it by. */
export interface Limit {
  readonly names: readonly string[];
  readonly quantity: Quantity;
}

export interface Limits {
  readonly named: readonly Limit[];
  /** Numbers that no placeholder can stand for: points, the values of a table, "at least one". */
  readonly others: readonly string[];
}

/** The limits of the condition itself, not those of the criteria it refers to nor of the parts with own wording. */
export function limitsOf(condition: Condition, scope: Scope): Limits {
  const named: Limit[] = [];
  const others: string[] = [];
  collect(condition, { named, others, scope });
  return { named, others };
}

interface Collecting {
  readonly named: Limit[];
  readonly others: string[];
  readonly scope: Scope;
}

function collect(condition: Condition, into: Collecting): void {
  switch (condition.kind) {
    case 'compare':
      if (condition.value.kind === 'number')
        into.named.push({ names: [condition.fact], quantity: condition.value.quantity });
      return;
    case 'relation':
      return collectRelation(condition, into);
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      if (condition.kind === 'count') countLimit(condition, [], into);
      for (const clause of condition.of) if (clause.wording === undefined) collect(clause.condition, into);
      return;
    case 'rows':
      countLimit(condition, [condition.rows.row], into);
      if (condition.rows.where !== undefined) collect(condition.rows.where, into);
      return;
    case 'every':
      if (condition.rows.where !== undefined) collect(condition.rows.where, into);
      return collect(condition.satisfies, into);
    case 'different':
      return collect(condition.where, into);
    case 'by-reading':
      return;
    default:
      for (const part of partsOf(condition)) collect(part, into);
  }
}

/** "At least one" and "none" are said in words, not as limits. */
function countLimit(
  { min, max }: { readonly min?: number; readonly max?: number },
  names: readonly string[],
  into: Collecting,
): void {
  for (const bound of new Set([min, max])) {
    if (bound === undefined) continue;
    if (bound > 1) into.named.push({ names, quantity: { value: String(bound) } });
    else into.others.push(String(bound));
  }
}

function collectRelation(
  { left, right }: Extract<Condition, { kind: 'relation' }>,
  into: Collecting,
): void {
  const quantity = quantityIn(right, into.scope);
  if (quantity !== undefined) into.named.push({ names: namesIn(left), quantity });
  else collectTerm(right, namesIn(left), into);
  collectTerm(left, [], into);
}

/** The number that a term is: one written there, or the value of a parameter. */
function quantityIn(term: Term, scope: Scope): Quantity | undefined {
  if (term.kind === 'value') return term.value.kind === 'number' ? term.value.quantity : undefined;
  if (term.kind !== 'parameter') return undefined;
  const value = scope.parameters.get(term.id)?.node.value;
  if (value?.kind !== 'number') return undefined;
  const number = value.number.text.replace(',', '.');
  return value.unit === undefined ? { value: number } : { value: number, unit: value.unit.name };
}

/** What a wording may call the left side by: its facts, its members, its rows. */
function namesIn(term: Term): readonly string[] {
  switch (term.kind) {
    case 'path':
    case 'values-among':
      return namesOfPath(term.path);
    case 'count':
      return [term.rows.row];
    case 'distinct':
    case 'aggregate':
      return [term.rows.row, ...namesIn(term.of)];
    case 'elapsed':
      return [...namesIn(term.from), ...namesIn(term.to)];
    case 'shifted':
      return namesIn(term.date);
    case 'parameter':
      return [term.id];
    default:
      return [];
  }
}

function namesOfPath({ row, names }: Path): readonly string[] {
  const last = names.at(-1);
  const whole = [...(row === undefined ? [] : [row]), ...names].join('.');
  return last === undefined || last === whole ? [whole] : [last, whole];
}

/** Numbers inside a term; how far a date is moved is a limit of what it is compared with. */
function collectTerm(term: Term, names: readonly string[], into: Collecting): void {
  switch (term.kind) {
    case 'value':
      if (term.value.kind === 'number') into.others.push(term.value.quantity.value);
      return;
    case 'shifted': {
      const unit = into.scope.run.languages[0]?.timeUnits[term.unit][0];
      const size = String(Math.abs(term.by));
      const known = into.named.some(({ quantity }) => quantity.value === size && quantity.unit === unit);
      // Within so many days of a date is a limit before and one after, and one number.
      if (!known) into.named.push({ names, quantity: unit === undefined ? { value: size } : { value: size, unit } });
      return;
    }
    case 'count':
    case 'distinct':
    case 'aggregate':
      if (term.rows.where !== undefined) collect(term.rows.where, into);
      return;
    case 'choice':
      collect(term.when, into);
      collectTerm(term.then, [], into);
      return collectTerm(term.otherwise, [], into);
    case 'table':
      for (const { when, value } of term.rows) {
        collect(when, into);
        if (value.kind === 'number') into.others.push(value.quantity.value);
      }
      return;
    case 'score':
      for (const { points, condition } of term.groups.flatMap(({ rows }) => rows)) {
        into.others.push(points);
        collectOthers(condition, into);
      }
      return;
    default:
      return;
  }
}

/** The rows of a score have limits of their own, none of which is the score's. */
function collectOthers(condition: Condition, into: Collecting): void {
  const { named, others } = limitsOf(condition, into.scope);
  into.others.push(...others, ...named.map(({ quantity }) => quantity.value));
}
