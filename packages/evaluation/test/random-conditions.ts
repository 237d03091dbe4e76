/** Random conditions with every construct of the language, in the world of `world.ts`. */

import type { Condition, Criterion, RowSource, Rows, Term } from '@kriterion/catalogue';

import { at, inRow, leaves, number, OPERATORS, path, relation, type Around } from './random-comparisons.ts';
import { pick, SIDES, type Draw } from './world.ts';

/** A condition nested at most so deep. */
export function randomCondition(draw: Draw, around: Around, depth: number): Condition {
  if (depth <= 0 || draw() < 0.15) return pick(leaves(around), draw)(draw, around);
  const part = (): Condition => randomCondition(draw, around, depth - 1);
  const parts = (): { condition: Condition }[] =>
    Array.from({ length: 1 + Math.floor(draw() * 3) }, () => ({ condition: part() }));
  const makers: (() => Condition)[] = [
    () => ({ kind: pick(['all', 'any', 'none'] as const, draw), of: parts() }),
    () => ({ kind: 'count', ...bounds(draw, 3), of: parts() }),
    () => ({ kind: 'not', condition: part() }),
    () => ({ kind: pick(['except', 'waived'] as const, draw), condition: part(), when: part() }),
    () => ({ kind: 'if-then', when: part(), then: part() }),
    () => ({ kind: 'rows', ...bounds(draw, 3), rows: randomRows(draw, around, depth) }),
    () => randomEvery(draw, around, depth),
    () => randomNumbers(draw, around, depth),
    () => randomNumbers(draw, around, depth),
    () => randomDifferent(draw, around, depth),
    () => ({
      kind: 'for-same',
      name: `v${around.variables.length}`,
      values: SIDES,
      condition: randomCondition(
        draw,
        { ...around, variables: [...around.variables, `v${around.variables.length}`] },
        depth - 1,
      ),
    }),
    ...(around.readings
      ? [
          (): Condition => ({
            kind: 'by-reading',
            question: pick(['spørgsmål-a', 'spørgsmål-b'], draw),
            cases: [
              { reading: 'a', condition: part() },
              { reading: 'b', condition: part() },
            ],
          }),
        ]
      : []),
  ];
  return pick(makers, draw)();
}

function bounds(draw: Draw, most: number): { min?: number; max?: number } {
  const min = Math.floor(draw() * most);
  const which = draw();
  if (which < 0.5) return { min: min + 1 };
  return which < 0.75 ? { max: min } : { min, max: min + 1 };
}

function randomSources(draw: Draw): readonly RowSource[] {
  const list: RowSource = { kind: 'list', path: path('slægtninge') };
  return draw() < 0.7 ? [list] : [list, { kind: 'patient' }];
}

/** Rows of people; or of tumours, where a person that surely is a relative is in hand. */
function randomRows(draw: Draw, around: Around, depth: number): Rows {
  const relatives = around.people.filter((name) => name.startsWith('s'));
  if (relatives.length > 0 && !around.tiny && draw() < 0.4) {
    const row = `k${around.tumours.length}`;
    const inner = { ...around, tumours: [...around.tumours, row] };
    const sources = [{ kind: 'list' as const, path: inRow(pick(relatives, draw), 'kræft') }];
    return { row, sources, ...randomWhere(draw, inner, depth) };
  }
  const sources = randomSources(draw);
  const row = `${sources.length === 1 ? 's' : 'p'}${around.people.length}`;
  return { row, sources, ...randomWhere(draw, { ...around, people: [...around.people, row] }, depth) };
}

function randomWhere(draw: Draw, around: Around, depth: number): { where?: Condition } {
  return draw() < 0.2 ? {} : { where: randomCondition(draw, around, depth - 1) };
}

function withRowOf(around: Around, { row }: Rows): Around {
  return row.startsWith('k')
    ? { ...around, tumours: [...around.tumours, row] }
    : { ...around, people: [...around.people, row] };
}

function randomEvery(draw: Draw, around: Around, depth: number): Condition {
  const rows = randomRows(draw, around, depth);
  return { kind: 'every', rows, satisfies: randomCondition(draw, withRowOf(around, rows), depth - 1) };
}

function randomDifferent(draw: Draw, around: Around, depth: number): Condition {
  const sources = randomSources(draw);
  const prefix = sources.length === 1 ? 's' : 'p';
  const names = Array.from(
    { length: draw() < 0.8 ? 2 : 3 },
    (_, n) => `${prefix}${around.people.length + n}`,
  );
  const inner = { ...around, people: [...around.people, ...names] };
  return { kind: 'different', names, sources, where: randomCondition(draw, inner, Math.min(depth - 1, 1)) };
}

/** A number computed from the answers, against a limit. */
function randomNumbers(draw: Draw, around: Around, depth: number): Condition {
  const limit = pick(['0', '1', '2', '3', '5', '0.2', '1.5'], draw);
  return relation(randomNumber(draw, around, depth), pick(OPERATORS, draw), number(limit));
}

function randomNumber(draw: Draw, around: Around, depth: number): Term {
  const rows = randomRows(draw, around, depth);
  const inner = withRowOf(around, rows);
  const value = numberIn(draw, inner, rows);
  const condition = (): Condition => randomCondition(draw, around, depth - 1);
  const makers: (() => Term)[] = [
    () => ({ kind: 'count', rows }),
    () => ({ kind: 'count', rows, weight: value }),
    () => ({
      kind: 'count',
      rows,
      weight: {
        kind: 'choice',
        when: randomCondition(draw, inner, depth - 1),
        then: number('2'),
        otherwise: number('1'),
      },
    }),
    () => ({ kind: 'distinct', of: anyIn(draw, inner, rows), rows }),
    () => ({
      kind: 'aggregate',
      function: pick(['sum', 'mean', 'lowest', 'highest'] as const, draw),
      of: value,
      rows,
    }),
    () => ({
      kind: 'score',
      groups: Array.from({ length: 2 }, () => ({
        rows: Array.from({ length: 2 }, (_, n) => ({
          points: pick(['-1', '1', '2', String(n + 1)], draw),
          condition: condition(),
        })),
      })),
    }),
    () => ({ kind: 'choice', when: condition(), then: number('1'), otherwise: at(path('alder')) }),
    () => ({
      kind: 'table',
      keys: [],
      rows: Array.from({ length: 2 }, () => ({
        when: condition(),
        value: { kind: 'number', quantity: { value: pick(['1', '2'], draw) } },
      })),
    }),
  ];
  return pick(makers, draw)();
}

function numberIn(draw: Draw, around: Around, { row }: Rows): Term {
  if (row.startsWith('k')) return at(inRow(row, 'ved-alder'));
  return at(inRow(row, around.tiny ? 'alder' : pick(['alder', 'værdi'], draw)));
}

function anyIn(draw: Draw, around: Around, { row }: Rows): Term {
  if (row.startsWith('k')) return at(inRow(row, pick(['ved-alder', 'art'], draw)));
  if (around.tiny) return at(inRow(row, row.startsWith('s') ? pick(['alder', 'side'], draw) : 'alder'));
  const names = row.startsWith('s') ? ['alder', 'rask', 'side', 'sider', 'født'] : ['alder', 'rask', 'født'];
  return at(inRow(row, pick(names, draw)));
}

const criterion = (id: string, condition: Condition, about?: Criterion['about']): Criterion => ({
  id,
  strength: 'must',
  wording: { da: [{ kind: 'text', text: id }] },
  condition,
  evidence: { citations: [] },
  notes: [],
  decidedBy: { da: `organ for ${id}` },
  origin: { file: 'test.krit', line: 1, column: 1 },
  ...(about === undefined ? {} : { about }),
});

/** Two criteria of the patient and two about a person, each referring to earlier ones; and a condition on them. */
export function randomCriteria(
  draw: Draw,
  around: Around,
  depth: number,
): { readonly criteria: readonly Criterion[]; readonly condition: Condition } {
  const criteria: Criterion[] = [];
  for (const n of [0, 1]) {
    const known = { ...around, criteria: n, aboutPeople: n };
    const person = { ...known, people: ['p'] };
    criteria.push(
      criterion(`om${n}`, randomCondition(draw, person, depth - 1), { row: 'p', of: path('slægtninge') }),
      criterion(`k${n}`, randomCondition(draw, { ...known, aboutPeople: n + 1 }, depth - 1)),
    );
  }
  return { criteria, condition: randomCondition(draw, { ...around, criteria: 2, aboutPeople: 2 }, depth) };
}
