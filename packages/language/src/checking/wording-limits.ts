/** The numbers of a condition that its wording may speak of. */

import type { Condition, Path, Quantity, Term, Value } from '@kriterion/catalogue';

import { given } from '../given.ts';
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
    case 'relation':
      collectComparison(condition, into);
      break;
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      if (condition.kind === 'count') countLimit(condition, [], into);
      for (const clause of condition.of) if (clause.wording === undefined) collect(clause.condition, into);
      break;
    case 'rows':
    case 'every':
    case 'different':
      collectRows(condition, into);
      break;
    case 'by-reading':
      break;
    default:
      for (const part of partsOf(condition)) collect(part, into);
  }
}

function collectRows(
  condition: Extract<Condition, { kind: 'rows' | 'every' | 'different' }>,
  into: Collecting,
): void {
  if (condition.kind === 'rows') countLimit(condition, [condition.rows.row], into);
  const where = condition.kind === 'different' ? condition.where : condition.rows.where;
  if (where !== undefined) collect(where, into);
  if (condition.kind === 'every') collect(condition.satisfies, into);
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

function collectComparison(
  condition: Extract<Condition, { kind: 'compare' | 'relation' }>,
  into: Collecting,
): void {
  if (condition.kind === 'compare') {
    const { fact, value } = condition;
    if (value.kind === 'number') into.named.push({ names: [fact], quantity: value.quantity });
    return;
  }
  const { left, right } = condition;
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
      break;
    case 'shifted':
      collectShift(term, names, into);
      break;
    case 'count':
    case 'distinct':
    case 'aggregate':
      if (term.rows.where !== undefined) collect(term.rows.where, into);
      break;
    case 'choice':
      collect(term.when, into);
      collectTerm(term.then, [], into);
      collectTerm(term.otherwise, [], into);
      break;
    default:
      for (const value of valuesIn(term)) collectTerm({ kind: 'value', value }, [], into);
      for (const condition of conditionsIn(term)) collectOthers(condition, into);
  }
}

function collectShift(
  { by, unit }: Extract<Term, { kind: 'shifted' }>,
  names: readonly string[],
  into: Collecting,
): void {
  const spelling = into.scope.run.languages[0]?.timeUnits[unit][0];
  const value = String(Math.abs(by));
  const known = into.named.some(({ quantity }) => quantity.value === value && quantity.unit === spelling);
  // Within so many days of a date is a limit before and one after, and one number.
  if (!known) into.named.push({ names, quantity: given({ value, unit: spelling }) });
}

/** The values of a table, and the points of a score. */
function valuesIn(term: Term): readonly Value[] {
  if (term.kind === 'table') return term.rows.map(({ value }) => value);
  if (term.kind !== 'score') return [];
  return term.groups.flatMap(({ rows }) =>
    rows.map(({ points }): Value => ({ kind: 'number', quantity: { value: points } })),
  );
}

function conditionsIn(term: Term): readonly Condition[] {
  if (term.kind === 'table') return term.rows.map(({ when }) => when);
  return term.kind === 'score' ? term.groups.flatMap(({ rows }) => rows.map((row) => row.condition)) : [];
}

/** The rows of a table or a score have limits of their own, none of which is that of the whole. */
function collectOthers(condition: Condition, into: Collecting): void {
  const { named, others } = limitsOf(condition, into.scope);
  into.others.push(...others, ...named.map(({ quantity }) => quantity.value));
}
