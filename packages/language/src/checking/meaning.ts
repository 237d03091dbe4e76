import type { Exclusion, Fact, Group, Indication, ValueType } from '@kriterion/catalogue';

import { codesHash } from './code-lists.ts';
import { requisitionMeaning } from './requisition-meaning.ts';
import { withoutWords } from './without-words.ts';

type Hashed = Omit<Group, 'meaningHash' | 'contentHash'>;

/**
 * What the group demands, without the words it is told in: criteria, indications, what facts can be answered and how
 * they are derived, parameters and codes, and the rules of the requisition. Two groups with equal meaning decide every
 * patient and every requisition alike. What a group does not have is left out, so that a new construct of the language
 * changes the meaning of no group that does without it.
 */
export function meaningOf(group: Hashed): object {
  return {
    facts: group.facts.map(factMeaning),
    parameters: group.parameters?.map(({ id, value }) => ({ id, value })),
    codeLists: group.codeLists?.map(({ id, codes }) => ({ id, codes: codesHash(codes) })),
    criteria: group.criteria.map(({ id, about, definedIn, strength, condition }) => ({
      id,
      about,
      definedIn,
      strength,
      condition: withoutWords(condition),
    })),
    indications: group.indications.map(indicationMeaning),
    readings: group.questions.map(({ id, readings }) => ({
      id,
      readings: readings.map((reading) => reading.id),
    })),
    requisition:
      group.requisition === undefined ? undefined : requisitionMeaning(group.requisition, typeMeaning),
  };
}

function factMeaning({ id, type, unknownAllowed, derived }: Fact): object {
  return { id, type: typeMeaning(type), unknownAllowed, derived: withoutWords(derived) };
}

/** What can be answered; members are facts of their own. */
function typeMeaning(type: ValueType): unknown {
  if (type.kind === 'either') return { ...type, of: type.of.map(typeMeaning) };
  if (type.kind !== 'record' && type.kind !== 'rows') return withoutWords(type);
  return { ...type, members: type.members.map(factMeaning) };
}

function indicationMeaning({ id, routes, exclusions, overrides }: Indication): object {
  return {
    id,
    routes: routes.map((route) => ({
      id: route.id,
      requirements: route.requirements.map(({ id: name, strength, condition }) => ({
        id: name,
        strength,
        condition: withoutWords(condition),
      })),
    })),
    exclusions: exclusions?.map(exclusionMeaning),
    overrides: overrides?.map((override) => override.id),
  };
}

function exclusionMeaning({ id, condition }: Exclusion): object {
  return { id, condition: withoutWords(condition) };
}

/** All that is shown, but for {@link NOT_SHOWN}; a hash stands for the codes of a list, however long. */
export function shownContentOf(group: Hashed): object {
  const codeLists = group.codeLists?.map((list) => ({ ...list, codes: codesHash(list.codes) }));
  return { ...group, codeLists };
}

/** Places in the sources are shown nowhere. */
export const NOT_SHOWN: ReadonlySet<string> = new Set(['origin']);
