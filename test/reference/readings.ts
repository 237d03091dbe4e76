/** What bears on an indication: the indications it refers to, and every way to read the open questions it meets. */

import type { Group, Indication } from '@kriterion/catalogue';

/** The reading chosen for each question, by their ids. */
export type Chosen = ReadonlyMap<string, string>;

/** All that an indication names, itself or by what it names. */
export interface Reach {
  readonly indications: ReadonlySet<Indication>;
  /** Every way to choose readings for the questions; one way where there are none. */
  readonly choices: readonly Chosen[];
}

const known = new WeakMap<Indication, Reach>();

/** What bears on the indication. */
export function reachOf(group: Group, indication: Indication): Reach {
  const reach = known.get(indication) ?? found(group, indication);
  known.set(indication, reach);
  return reach;
}

function found(group: Group, indication: Indication): Reach {
  const indications = new Set([indication]);
  const questions = new Set<string>();
  const seen = new Set<unknown>();
  // Walks everything that a part of the catalogue says or names.
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if ('question' in part && typeof part.question === 'string') questions.add(part.question);
    if ('kind' in part && 'id' in part) {
      const isIt = ({ id }: { readonly id: string }): boolean => id === part.id;
      const other = part.kind === 'indication' ? group.indications.find(isIt) : undefined;
      if (other !== undefined) indications.add(other);
      walk(other === undefined ? undefined : [other.routes, other.exclusions]);
      if (part.kind === 'criterion' || part.kind === 'row-criterion')
        walk(group.criteria.find(isIt)?.condition);
    }
    Object.values(part).forEach(walk);
  };
  walk([indication.routes, indication.exclusions]);
  let choices: readonly Chosen[] = [new Map()];
  for (const { id, readings } of group.questions.filter((question) => questions.has(question.id)))
    choices = choices.flatMap((chosen) => readings.map((reading) => new Map(chosen).set(id, reading.id)));
  return { indications, choices };
}
