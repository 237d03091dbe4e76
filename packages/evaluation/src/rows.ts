/** Rows: which there are, which belong, and the conditions that ask for some, all or different ones of them. */

import type { Condition, Path, Rows, RowSource, Verdict } from '@kriterion/catalogue';

import type { Answers, Listed } from './answers.ts';
import { decidingNodes, factsUnion, type ExplanationNode } from './explanation.ts';
import type { Judged, Judging } from './judging.ts';
import { all, any, between, not } from './kleene.ts';
import { find, withRow, withVariable, type Scope } from './scope.ts';
import { agreement, both, outcomesOf, same, together, type Spread } from './spread.ts';

/** The rows of some sources together. */
export interface Candidates {
  readonly known: readonly Answers[];
  /** One for each list that may grow; stands for any number of rows. */
  readonly further: readonly Answers[];
  /** Where the lists are. */
  readonly facts: readonly string[];
}

/** A row, and whether it is one of those asked for. */
export interface Member {
  readonly row: Answers;
  readonly where: Judged;
}

/** All rows of the sources: lists one after the other, the patient as one row. */
export function candidatesOf(sources: readonly RowSource[], scope: Scope): Candidates {
  const known: Answers[] = [];
  const further: Answers[] = [];
  const facts: string[] = [];
  for (const source of sources) {
    if (source.kind === 'patient') known.push(scope.patient);
    else
      for (const list of listsAt(source.path, scope)) {
        facts.push(list.at);
        known.push(...list.rows);
        if (!list.complete) further.push(list.further);
      }
  }
  return { known: [...new Set(known)], further: [...new Set(further)], facts };
}

/** The list at a path, or all the lists there are where the path goes through another list. */
function listsAt(path: Path, scope: Scope): readonly Listed[] {
  return find(path, scope).places.flatMap(({ fact, in: holder }) =>
    fact.type.kind === 'rows' ? [holder.list(fact, fact.type)] : [],
  );
}

/** Judges for every row whether it is one of those asked for; the rows that may yet come stand last. */
export function membersOf(
  rows: Rows,
  scope: Scope,
  judging: Judging,
): { readonly members: readonly Member[]; readonly facts: readonly string[] } {
  const { known, further, facts } = candidatesOf(rows.sources, scope);
  const members = [...known, ...further].map((row) => ({
    row,
    where:
      rows.where === undefined ? everyRow(row) : judging.condition(rows.where, withRow(scope, rows.row, row)),
  }));
  return { members, facts };
}

function everyRow(row: Answers): Judged {
  return { values: same('met'), node: { kind: 'always', value: 'met', facts: [], of: [], at: row.place.at } };
}

/** The smallest and the largest number of rows there may be; a row that may yet come stands for any number. */
export function numberOf(
  verdicts: readonly Verdict[],
  isFurther: readonly boolean[],
): readonly [number, number] {
  let [sure, possible] = [0, 0];
  for (const [n, verdict] of verdicts.entries()) {
    if (verdict === 'not-met') continue;
    possible += isFurther[n] === true ? Infinity : 1;
    if (verdict === 'met' && isFurther[n] !== true) sure += 1;
  }
  return [sure, possible];
}

/** At least `min` and at most `max` of the rows. */
export function judgeRows(
  condition: Extract<Condition, { readonly kind: 'rows' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const { min = 0, max = Infinity } = condition;
  const { members, facts } = membersOf(condition.rows, scope, judging);
  const isFurther = members.map(({ row }) => row.place.isFurther === true);
  const wheres = members.map(({ where }) => where.values);
  const values = together(wheres, (verdicts) => between(...numberOf(verdicts, isFurther), min, max));
  const value = agreement(values);
  const nodes = members.map(({ row, where }) => rowNode(condition.rows.row, row, where));
  return { values, node: rowsNode('rows', value, facts, nodes, decisiveRows(value, condition.max)) };
}

/** Each of the rows satisfies it; rows that surely do not belong are no matter. */
export function judgeEvery(
  condition: Extract<Condition, { readonly kind: 'every' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const { members, facts } = membersOf(condition.rows, scope, judging);
  const name = condition.rows.row;
  const nodes: ExplanationNode[] = [];
  const satisfied = members.map(({ row, where }) => {
    const judged = judging.condition(condition.satisfies, withRow(scope, name, row));
    // A row that may yet come may also stay away: it never makes it not met.
    const leastOfAll: Verdict = row.place.isFurther === true ? 'undetermined' : 'not-met';
    const values = both(where.values, judged.values, (belongs, satisfies) => {
      const verdict = any([not(belongs), satisfies]);
      return verdict === 'not-met' ? leastOfAll : verdict;
    });
    // Whether the row belongs at all is part of what it comes to.
    const facts = factsUnion([where.node, judged.node]);
    nodes.push({ ...rowNode(name, row, { values, node: judged.node }), facts });
    return values;
  });
  const values = together(satisfied, all);
  const value = agreement(values);
  return { values, node: rowsNode('every', value, facts, nodes, [value, 'undetermined', 'met']) };
}

/** For at least one of the values the condition holds. */
export function judgeForSame(
  condition: Extract<Condition, { readonly kind: 'for-same' }>,
  scope: Scope,
  judging: Judging,
): Judged {
  const judged = condition.values.map((value) => ({
    value,
    ...judging.condition(condition.condition, withVariable(scope, condition.name, value)),
  }));
  const values = together(
    judged.map((one) => one.values),
    any,
  );
  const value = agreement(values);
  const nodes = judged.map(({ value: id, node }): ExplanationNode => {
    const { facts } = node;
    return { kind: 'value', id, value: node.value, facts, of: [node] };
  });
  return { values, node: rowsNode('for-same', value, [], nodes, [value, 'undetermined', 'not-met']) };
}

/** Which rows are told first: those that made it so. */
export function decisiveRows(value: Verdict, max: number | undefined): readonly Verdict[] {
  if (value === 'undetermined') return ['undetermined', 'met', 'not-met'];
  const tooMany = value === 'not-met' && max !== undefined;
  return value === 'met' || tooMany ? ['met', 'undetermined', 'not-met'] : ['undetermined', 'not-met', 'met'];
}

/** The node of one row, by what the row is called. */
export function rowNode(name: string, row: Answers, judged: Judged): ExplanationNode {
  const { place } = row;
  return {
    kind: 'row',
    id: name,
    at: place.at,
    ...(place.isFurther === true ? { isFurther: true as const } : {}),
    value: agreement(judged.values),
    facts: judged.node.facts,
    of: judged.node.kind === 'always' ? [] : [judged.node],
  };
}

function rowsNode(
  kind: 'rows' | 'every' | 'for-same',
  value: Verdict,
  facts: readonly string[],
  nodes: readonly ExplanationNode[],
  decisive: readonly Verdict[],
): ExplanationNode {
  return { kind, value, facts: factsUnion([{ facts }, ...nodes]), ...decidingNodes(nodes, decisive) };
}

/** Whether the verdict is met under every combination of readings. */
export function isMetThroughout(values: Spread<Verdict>): boolean {
  return outcomesOf(values).every((verdict) => verdict === 'met');
}
