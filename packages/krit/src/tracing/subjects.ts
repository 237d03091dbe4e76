/** What artefacts are made from: everything in the catalogue that has a line of its own in the sources. */

import type { Catalogue, Group, Origin, Section } from '@kriterion/catalogue';

export type SubjectType =
  | 'group'
  | 'fact'
  | 'criterion'
  | 'indication'
  | 'question'
  | 'example'
  | 'section'
  | 'field'
  | 'check'
  | 'sender';

/** One thing of a group, and where it is declared. */
export interface Subject {
  readonly type: SubjectType;
  /** As in the source; a field by `section.field`, an example and a sender's rule by its number from 1. */
  readonly id: string;
  /** The id of the group. */
  readonly group: string;
  readonly origin: Origin;
  /** The fact that a field answers. */
  readonly fact?: string;
}

/** All subjects of the groups that artefacts are made of. */
export function subjectsIn({ groups }: Catalogue): readonly Subject[] {
  return groups.filter(({ illustration }) => illustration !== true).flatMap(subjectsOf);
}

/** The subjects of one group, the group itself first. */
export function subjectsOf(group: Group): readonly Subject[] {
  const one = (type: SubjectType, id: string, origin: Origin): Subject => ({
    type,
    id,
    group: group.id,
    origin,
  });
  const { sections = [], checks = [], senders = [] } = group.requisition ?? {};
  return [
    one('group', group.id, group.origin),
    ...group.facts.map(({ id, origin }) => one('fact', id, origin)),
    ...group.criteria.map(({ id, origin }) => one('criterion', id, origin)),
    ...group.indications.map(({ id, origin }) => one('indication', id, origin)),
    ...group.questions.map(({ id, origin }) => one('question', id, origin)),
    ...group.examples.map(({ origin }, at) => one('example', String(at + 1), origin)),
    ...sections.flatMap((section) => subjectsOfSection(section, group)),
    ...checks.map(({ id, origin }) => one('check', id, origin)),
    ...senders.map(({ origin }, at) => one('sender', String(at + 1), origin)),
  ];
}

function subjectsOfSection(
  { id: section, fields, checks = [], origin }: Section,
  { id: group }: Group,
): readonly Subject[] {
  return [
    { type: 'section', id: section, group, origin },
    ...fields.map((field): Subject => ({
      type: 'field',
      id: `${section}.${field.id}`,
      group,
      origin: field.origin,
      ...(field.fact === undefined ? {} : { fact: field.fact }),
    })),
    ...checks.map((check): Subject => ({ type: 'check', id: check.id, group, origin: check.origin })),
  ];
}

/** Finds a group's subjects by type and id. */
export class SubjectIndex {
  readonly group: Subject;
  readonly all: readonly Subject[];
  readonly #byKey: ReadonlyMap<string, Subject>;

  constructor(group: Group) {
    this.all = subjectsOf(group);
    this.group = { type: 'group', id: group.id, group: group.id, origin: group.origin };
    this.#byKey = new Map(this.all.map((subject) => [`${subject.type} ${subject.id}`, subject]));
  }

  find(type: SubjectType, id: string): Subject | undefined {
    return this.#byKey.get(`${type} ${id}`);
  }

  /** What is declared on the line or nearest above it in the file. */
  at(file: string, line: number): Subject | undefined {
    return nearestAbove(this.all, file, line)[0];
  }
}

/** All that is declared on the line, or on the nearest line above it where something is. */
export function nearestAbove(subjects: readonly Subject[], file: string, line: number): readonly Subject[] {
  const above = subjects.filter(({ origin }) => origin.file === file && origin.line <= line);
  const last = Math.max(...above.map(({ origin }) => origin.line));
  return above.filter(({ origin }) => origin.line === last);
}
