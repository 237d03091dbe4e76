import type { Condition, Group } from '@kriterion/catalogue';

type Hashed = Omit<Group, 'meaningHash' | 'contentHash'>;

/**
 * What the group demands, without the words it is told in: criteria, indications, what facts can be answered, and the
 * rules of the requisition. Two groups with equal meaning decide every patient and every requisition alike.
 */
export function meaningOf(group: Hashed): object {
  return {
    facts: group.facts.map(({ id, type }) => ({ id, type: withoutTexts(type) })),
    criteria: group.criteria.map(({ id, strength, condition }) => ({
      id,
      strength,
      condition: conditionMeaning(condition),
    })),
    indications: group.indications.map(({ id, routes }) => ({
      id,
      routes: routes.map((route) => ({
        id: route.id,
        requirements: route.requirements.map(({ id: name, strength, condition }) => ({
          id: name,
          strength,
          condition: conditionMeaning(condition),
        })),
      })),
    })),
    readings: group.questions.map(({ id, readings }) => ({
      id,
      readings: readings.map((reading) => reading.id),
    })),
    requisition: group.requisition?.sections.map(({ id, fields }) => ({
      id,
      fields: fields.map((field) => ({
        id: field.id,
        type: withoutTexts(field.type),
        required: field.required,
        shownWhen: field.shownWhen,
        fact: field.fact,
      })),
    })),
  };
}

/** All that is shown; places in the sources are not. */
export function shownContentOf(group: Hashed): unknown {
  return without(group, new Set(['origin']));
}

const WORDS: ReadonlySet<string> = new Set(['wording', 'evidence', 'label', 'help']);

function conditionMeaning(condition: Condition): unknown {
  return without(condition, WORDS);
}

function withoutTexts(type: object): unknown {
  return without(type, WORDS);
}

/** The value without members of these names at any depth. */
function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => without(part, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, names)]));
}
