/** Open questions: which bear on an indication, and every way to choose a reading for each. */

import type { Group, Indication } from '@kriterion/catalogue';

/** The reading chosen for each question, by their ids. */
export type Chosen = ReadonlyMap<string, string>;

/** Every way to choose readings for the questions that bear on the indication; one way where none do. */
export function choicesOf(group: Group, indication: Indication): readonly Chosen[] {
  const known = found.get(indication);
  const choices = known ?? choicesFor(group, indication);
  found.set(indication, choices);
  return choices;
}

const found = new WeakMap<Indication, readonly Chosen[]>();

function choicesFor(group: Group, indication: Indication): readonly Chosen[] {
  const questions = new Set<string>();
  collect(group, [indication.routes, indication.exclusions], questions, new Set());
  let choices: readonly Chosen[] = [new Map()];
  for (const { id, readings } of group.questions.filter((question) => questions.has(question.id)))
    choices = choices.flatMap((chosen) => readings.map((reading) => new Map(chosen).set(id, reading.id)));
  return choices;
}

/** Walks everything that a part of the catalogue says or names, and notes the questions met on the way. */
function collect(group: Group, part: unknown, questions: Set<string>, seen: Set<unknown>): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  if ('question' in part && typeof part.question === 'string') questions.add(part.question);
  for (const named of namedBy(group, part)) collect(group, named, questions, seen);
  for (const inner of Object.values(part)) collect(group, inner, questions, seen);
}

function namedBy(group: Group, part: object): readonly unknown[] {
  if (!('kind' in part && 'id' in part)) return [];
  if (part.kind === 'indication') {
    const named = group.indications.find(({ id }) => id === part.id);
    return [named?.routes, named?.exclusions];
  }
  if (part.kind !== 'criterion' && part.kind !== 'row-criterion') return [];
  return [group.criteria.find(({ id }) => id === part.id)?.condition];
}
