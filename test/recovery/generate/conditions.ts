/** Conditions of every shape, about what the file has declared. */

import { comparison } from './comparisons.ts';
import { deeper, inRow, listsOf, type Place, rowsHead } from './place.ts';
import { items } from './sets.ts';
import type { Writer } from './writer.ts';

/** The place of a condition about the patient. */
export function atPatient(writer: Writer, depth = 2, verdicts = false): Place {
  return { known: writer.world.facts, rows: [], depth, verdicts, nested: { condition, chain } };
}

/** A condition with, now and then, what it is waived by or excepted for. */
export function condition(writer: Writer, place: Place): string {
  const { random } = writer;
  const first = chain(writer, place);
  if (!random.chance(0.15)) return first;
  return `${first} ${writer.k(random.pick(['WaivedWhen', 'ExceptWhen', 'Unless']))} ${chain(writer, deeper(place))}`;
}

/** Operands joined by one word. */
export function chain(writer: Writer, place: Place): string {
  const { random } = writer;
  if (place.depth <= 0 || random.chance(0.7)) return operand(writer, place);
  const parts = Array.from({ length: random.int(2, 3) }, () => guarded(writer, deeper(place)));
  return parts.join(` ${writer.k(random.pick(['And', 'Or']))} `);
}

/** An operand that takes nothing of what follows it. */
function guarded(writer: Writer, place: Place): string {
  return writer.random.chance(0.7)
    ? comparison(writer, place)
    : `(${condition(writer, { ...place, depth: Math.min(place.depth, 1) })})`;
}

type Shape = (writer: Writer, place: Place) => string | undefined;

const SHAPES: readonly Shape[] = [
  (writer, place) => `${writer.k('Not')} ${guarded(writer, place)}`,
  (writer, place) => `${writer.k('If')} ${chain(writer, place)} ${writer.k('Then')} ${chain(writer, place)}`,
  (writer, place) => `(${condition(writer, place)})`,
  (writer, place) => grouping(writer, place),
  (writer, place) => grouping(writer, place),
  (writer, place) => byReading(writer, place),
  (writer, place) => dependingOn(writer, place),
  (writer, place) => rowsCondition(writer, place),
  (writer, place) => rowsCondition(writer, place),
  (writer, place) => different(writer, place),
  (writer, place) => forSame(writer, place),
];

function operand(writer: Writer, place: Place): string {
  if (place.depth <= 0 || writer.random.chance(0.4)) return comparison(writer, place);
  return writer.random.pick(SHAPES)(writer, deeper(place)) ?? comparison(writer, place);
}

function grouping(writer: Writer, place: Place): string {
  const { random } = writer;
  const count = random.int(1, 2);
  const heads = [
    writer.k('AllOf'),
    writer.k('AtLeastOneOf'),
    writer.k('NoneOf'),
    ...['AtLeast', 'AtMost', 'Exactly'].map((word) => `${writer.k(word)} ${String(count)} ${writer.k('Of')}`),
  ];
  return `${random.pick(heads)} ${items(writer, random.int(2, 4), () => condition(writer, place))}`;
}

function byReading(writer: Writer, place: Place): string | undefined {
  const { random, world } = writer;
  if (world.questions.length === 0) return undefined;
  const question = random.pick(world.questions);
  const cases = question.readings.map((reading) => `${reading}: ${condition(writer, deeper(place))}`);
  return `${writer.k('ByReadingOf')} ${question.name} ${writer.braces(cases)}`;
}

function dependingOn(writer: Writer, place: Place): string | undefined {
  const { random } = writer;
  const choices = place.known.filter((fact) => fact.kind === 'choice');
  if (choices.length === 0) return undefined;
  const { path, options } = random.pick(choices);
  const named = random.chance(0.5) ? options : options.slice(1);
  const cases = named.map((option) => `${option}: ${condition(writer, deeper(place))}`);
  if (named.length < options.length) cases.push(`${writer.k('Otherwise')}: ${chain(writer, deeper(place))}`);
  return `${writer.k('DependingOn')} ${path} ${writer.braces(cases)}`;
}

// Rows ----------------------------------------------------------------------------------------------------

function rowsCondition(writer: Writer, place: Place): string | undefined {
  const { random } = writer;
  const rows = rowsHead(writer, place);
  if (rows === undefined) return undefined;
  const where = `${writer.k('Where')} ${chain(writer, rows.inside)}`;
  const filter = random.chance(0.8) ? ` ${where}` : '';
  const shapes = [
    `${writer.k('AtLeastOne')} ${rows.head}${filter}`,
    `${writer.k('NotAny')} ${rows.head}${filter}`,
    `${writer.k(random.pick(['AtLeast', 'AtMost', 'Exactly']))} ${String(random.int(1, 4))} ${rows.head}${filter}`,
    `${writer.k('Every')} ${rows.head}${random.chance(0.3) ? filter : ''} ${writer.k('Satisfies')} ${chain(writer, rows.inside)}`,
  ];
  return random.pick(shapes);
}

function different(writer: Writer, place: Place): string | undefined {
  const { random } = writer;
  const lists = listsOf(place);
  if (lists.length === 0) return undefined;
  const list = random.pick(lists);
  const names = Array.from({ length: random.int(2, 3) }, () => writer.name());
  const inside = names.reduce((outer, name) => inRow(outer, name, list), place);
  const where = items(writer, 2, () => comparison(writer, inside));
  return `${writer.k('Different')} ${names.join(', ')} ${writer.k('In')} ${list.path} ${writer.k('Where')} ${writer.k('AllOf')} ${where}`;
}

function forSame(writer: Writer, place: Place): string | undefined {
  const { random } = writer;
  const list = listsOf(place).find(({ members }) => members.some(({ kind }) => kind === 'choice'));
  const key = list?.members.find((member) => member.kind === 'choice');
  if (list === undefined || key === undefined) return undefined;
  const value = writer.name();
  const row = writer.name();
  const inside = `${writer.k('AtLeast')} ${String(random.int(2, 3))} ${row} ${writer.k('In')} ${list.path} ${writer.k('Where')} ${row}.${key.path} = ${value}`;
  return `${writer.k('ForSame')} ${value} ${writer.k('In')} ${list.path}.${key.path} ${writer.k('Holds')} ${inside}`;
}
