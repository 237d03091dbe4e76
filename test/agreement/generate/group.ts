/** A random group with every construct, from a seed. */

import type {
  CodeList,
  Condition,
  Criterion,
  Exclusion,
  Fact,
  Group,
  Indication,
  Override,
  Parameter,
  Question,
  Requirement,
  Route,
  Strength,
  Wording,
} from '@kriterion/catalogue';

import { Random } from '../../recovery/random.ts';
import { randomCondition } from './conditions.ts';
import { EVIDENCE, LIST, ORIGIN, randomFacts, randomParameters } from './facts.ts';
import { spotsIn, withRow, type Sight } from './sight.ts';
import { CODES, date } from './values.ts';

const wording = (text: string): Wording => ({ da: [{ kind: 'text', text }] });

const CODE_LIST: CodeList = {
  id: LIST,
  title: { da: 'Koder' },
  codes: CODES.map((code) => ({ ...code, label: { da: code.code } })),
  evidence: EVIDENCE,
  origin: ORIGIN,
};

/** The group of a seed. */
export function randomGroup(seed: number): Group {
  const random = new Random(seed);
  const parameters = randomParameters(random);
  const facts = randomFacts(random, parameters);
  const questions = random.chance(0.5) ? random.some([question(random, 'q1'), question(random, 'q2')]) : [];
  const sight = sightOf(random, facts, parameters, questions);
  const criteria = randomCriteria(sight, facts);
  const seen = { ...sight, ...namesOf(criteria) };
  return {
    ...FRAME,
    ...(random.chance(0.1) ? { validFrom: date(random, 'month') } : {}),
    ...(random.chance(0.05) ? { validTo: date(random, 'month') } : {}),
    facts,
    parameters,
    codeLists: [CODE_LIST],
    criteria,
    questions,
    indications: randomIndications(seen, criteria),
  };
}

const FRAME: Group = {
  id: 'tilfældig',
  name: { da: 'Tilfældig' },
  otherNames: [],
  status: 'draft',
  version: '1.0.0',
  evidence: EVIDENCE,
  known: [],
  frame: [],
  analyses: [],
  accounts: [],
  facts: [],
  criteria: [],
  indications: [],
  questions: [],
  notes: [],
  examples: [],
  sources: [],
  meaningHash: '0'.repeat(64),
  contentHash: '0'.repeat(64),
  origin: ORIGIN,
};

function question(random: Random, id: string): Question {
  const readings = ['l1', 'l2', 'l3'].slice(0, random.int(2, 3));
  return {
    id,
    text: { da: id },
    readings: readings.map((reading) => ({ id: reading, text: { da: reading } })),
    settledBy: { da: 'udvalget' },
    notes: [],
    evidence: EVIDENCE,
    origin: ORIGIN,
  };
}

function sightOf(
  random: Random,
  facts: readonly Fact[],
  parameters: readonly Parameter[],
  questions: readonly Question[],
): Sight {
  return {
    random,
    spots: spotsIn(facts),
    rows: [],
    held: [],
    parameters: parameters.map(({ id }) => ({ id, kind: id === 'fra-dag' ? 'date' : 'number' })),
    lists: [],
    criteria: [],
    rowCriteria: [],
    questions: questions.map(({ id, readings }) => ({ id, readings: readings.map((reading) => reading.id) })),
    indications: [],
  };
}

function namesOf(criteria: readonly Criterion[]): Pick<Sight, 'criteria' | 'rowCriteria'> {
  return {
    criteria: criteria.filter(({ about }) => about === undefined).map(({ id }) => id),
    rowCriteria: criteria.flatMap(({ id, about }) =>
      about === undefined ? [] : [{ id, list: about.of.names.join('.') }],
    ),
  };
}

const STRENGTHS: readonly Strength[] = ['must', 'must', 'must', 'default', 'default', 'should'];

/** Each may name those before it; some are about a row. */
function randomCriteria(sight: Sight, facts: readonly Fact[]): readonly Criterion[] {
  const { random } = sight;
  const criteria: Criterion[] = [];
  const count = random.int(0, 3);
  for (let n = 0; n < count; n += 1) {
    const seen = { ...sight, ...namesOf(criteria) };
    const list = facts.find(({ type }) => type.kind === 'rows');
    if (list?.type.kind === 'rows' && random.chance(0.4)) {
      const inside = withRow(seen, 'p', list.type.members, list.id);
      const about = { row: 'p', of: { names: [list.id] } };
      criteria.push({ ...criterion(`om${String(n)}`, randomCondition(inside, 2), 'must'), about });
    } else criteria.push(criterion(`k${String(n)}`, randomCondition(seen, 3), random.pick(STRENGTHS)));
  }
  return criteria;
}

function criterion(id: string, condition: Condition, strength: Strength): Criterion {
  return { id, strength, wording: wording(id), condition, evidence: EVIDENCE, notes: [], origin: ORIGIN };
}

/** The last may refer to those before it. */
function randomIndications(sight: Sight, criteria: readonly Criterion[]): readonly Indication[] {
  const { random } = sight;
  const shared = random
    .some(
      criteria.filter(({ about }) => about === undefined),
      0,
    )
    .map((one): Requirement => sharedRequirement(sight, one));
  const overrides = random.chance(0.3) ? ['konference', 'constructor'].slice(0, random.int(1, 2)) : [];
  const exclusions = random.chance(0.2) ? [exclusion(sight, 'fælles-u', 'group')] : [];
  const indications: Indication[] = [];
  const count = random.int(1, 3);
  for (let n = 0; n < count; n += 1) {
    const known = indications.map(({ id, routes }) => ({
      id,
      routes: routes.flatMap((route) => (route.id === undefined ? [] : [route.id])),
    }));
    indications.push(indication({ ...sight, indications: known }, n, shared, overrides, exclusions));
  }
  return indications;
}

/** A shared criterion, or what a question makes of it. */
function sharedRequirement({ random, questions }: Sight, { id, strength }: Criterion): Requirement {
  const plain: Condition = { kind: 'criterion', id };
  const [asked] = random.chance(0.25) ? questions : [];
  const cases = asked?.readings.map((reading, at) => ({
    reading,
    condition: at === 0 ? ({ kind: 'always' } as const) : plain,
  }));
  const condition: Condition =
    asked === undefined || cases === undefined ? plain : { kind: 'by-reading', question: asked.id, cases };
  return { id, strength, from: 'group', criterion: id, condition };
}

function exclusion(sight: Sight, id: string, from: 'group' | 'indication'): Exclusion {
  return {
    id,
    from,
    wording: wording(id),
    condition: randomCondition(sight, 2),
    evidence: EVIDENCE,
    notes: [],
  };
}

function override(id: string): Override {
  return { id, text: { da: id }, evidence: EVIDENCE, notes: [] };
}

function indication(
  sight: Sight,
  n: number,
  shared: readonly Requirement[],
  overrides: readonly string[],
  exclusions: readonly Exclusion[],
): Indication {
  const { random } = sight;
  const id = `ind${String(n)}`;
  const count = random.pick([1, 1, 2, 3]);
  const own = random.chance(0.3) ? [requirement(sight, `${id}-fælles`)] : [];
  const routes = Array.from({ length: count }, (_, r): Route => {
    const its = Array.from({ length: random.int(1, 2) }, (_one, m) =>
      requirement(sight, `${id}-${String(r)}-${String(m)}`),
    );
    const kept = random.chance(0.3) ? shared.slice(1) : shared;
    return {
      ...(count > 1 ? { id: `vej${String(r)}` } : {}),
      requirements: [...kept, ...own, ...its],
      exemptions: [],
      notes: [],
      questions: [],
    };
  });
  return {
    id,
    number: n + 1,
    name: { da: id },
    evidence: EVIDENCE,
    routes,
    exclusions: [...exclusions, ...(random.chance(0.3) ? [exclusion(sight, `${id}-u`, 'indication')] : [])],
    overrides: overrides.map(override),
    notes: [],
    questions: [],
    origin: ORIGIN,
    ...(random.chance(0.07) ? { validity: { from: date(random, 'month') } } : {}),
  };
}

function requirement(sight: Sight, id: string): Requirement {
  const { random } = sight;
  const strength = random.pick(STRENGTHS);
  return { id, strength, from: 'route', condition: randomCondition(sight, random.int(1, 3)) };
}
