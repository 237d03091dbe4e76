/** One reading of the criteria, asked of one patient: truths of conditions and values of terms. */

import type { Condition, Fact, Group, Path, RowSource, Term, Verdict } from '@kriterion/catalogue';

import { rowWithoutAnswers, type Row } from './patient.ts';
import type { Possible } from './possible.ts';

/** What a condition sees beside the patient: rows by the names they have there, and the value held by `for samme`. */
export interface Scope {
  readonly rows: ReadonlyMap<string, Row>;
  readonly held: ReadonlyMap<string, string>;
}

/** Nothing but the patient. */
export const PATIENT_ONLY: Scope = { rows: new Map(), held: new Map() };

/** What every part of the evaluation asks of the others. */
export interface Judge {
  readonly group: Group;
  readonly patient: Row;
  truth(condition: Condition, scope: Scope): Verdict;
  value(term: Term, scope: Scope): Possible;
  /** The value of a fact of a row: derived, given, or not answered. */
  fact(row: Row, fact: Fact): Possible;
}

/** The scope with one row more. */
export function withRow(scope: Scope, name: string, row: Row): Scope {
  return { ...scope, rows: new Map(scope.rows).set(name, row) };
}

/** A fact and the row it is asked of. */
export interface Place {
  readonly row: Row;
  readonly fact: Fact;
}

/** Where a path leads; a group of facts that was not answered is one without answers. */
export function placeOf(judge: Judge, { row: name, names }: Path, scope: Scope): Place {
  const start = name === undefined ? judge.patient : scope.rows.get(name);
  if (start === undefined) throw new Error(`no row is called ${name ?? ''} here`);
  const row = names.slice(0, -1).reduce(inside, start);
  return { row, fact: memberOf(row, names.at(-1) ?? '') };
}

function memberOf(row: Row, name: string): Fact {
  const fact = row.members.get(name);
  if (fact === undefined) throw new Error(`there is no fact ${name} here`);
  return fact;
}

function inside(row: Row, name: string): Row {
  const answer = row.answers.get(name);
  if (answer?.kind === 'record') return answer.row;
  const { type } = memberOf(row, name);
  if (type.kind !== 'record') throw new Error(`${name} is no group of facts`);
  return { ...rowWithoutAnswers(type.members, ''), within: row.within };
}

/** The rows of a list, or of several pooled, and one without answers for each list that may have more. */
export interface Pool {
  readonly rows: readonly Row[];
  readonly further: readonly Row[];
}

/** Finds the rows of the sources. */
export function poolOf(judge: Judge, sources: readonly RowSource[], scope: Scope): Pool {
  const pools = sources.map((source) => {
    if (source.kind === 'patient') return { rows: [judge.patient], further: [] };
    const { row, fact } = placeOf(judge, source.path, scope);
    if (fact.type.kind !== 'rows') throw new Error(`${fact.id} is no list`);
    const answer = row.answers.get(fact.id);
    const [rows, isComplete] = answer?.kind === 'rows' ? [answer.rows, answer.complete] : [[], false];
    return { rows, further: isComplete ? [] : [rowWithoutAnswers(fact.type.members, fact.type.row)] };
  });
  return { rows: pools.flatMap(({ rows }) => rows), further: pools.flatMap(({ further }) => further) };
}
