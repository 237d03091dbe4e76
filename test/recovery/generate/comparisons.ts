/** Comparisons: a fact against a value, another fact, a number of rows, a table, a score. */

import { type Place, rowsHead } from './place.ts';
import { items, optionSet, set } from './sets.ts';
import type { Known, KnownOf } from './world.ts';
import type { TimeUnit, Writer } from './writer.ts';

const OPERATORS = ['=', '<>', '≠', '<', '<=', '≤', '>', '>=', '≥'];
const ORDERING = ['<', '<=', '>', '>='];

/** A comparison or the name of a criterion. */
export function comparison(writer: Writer, place: Place): string {
  const { random, world } = writer;
  if (world.criteria.length > 0 && random.chance(0.1)) return random.pick(world.criteria);
  if (place.verdicts && world.indications.length > 0 && random.chance(0.15)) return verdictOf(writer);
  const about = aboutRow(writer, place);
  if (about !== undefined && random.chance(0.5)) return about;
  const row = place.rows.at(-1)?.name;
  const nearest = row === undefined ? [] : place.known.filter(({ path }) => path.startsWith(`${row}.`));
  const facts = nearest.length > 0 && random.chance(0.8) ? nearest : place.known;
  return ofFact(writer, place, random.pick(facts));
}

function verdictOf(writer: Writer): string {
  const { name, routes } = writer.random.pick(writer.world.indications);
  const route = routes.length > 0 && writer.random.chance(0.5) ? `.${writer.random.pick(routes)}` : '';
  return `${name}${route} ${writer.k('IsMet')}`;
}

function aboutRow(writer: Writer, place: Place): string | undefined {
  const found = writer.world.rowCriteria.flatMap(({ name, list }) =>
    place.rows
      .filter((row) => row.list.path === list)
      .map((row) => `${name} ${writer.k('About')} ${row.name}`),
  );
  return found.length === 0 ? undefined : writer.random.pick(found);
}

function ofFact(writer: Writer, place: Place, fact: Known): string {
  switch (fact.kind) {
    case 'yes-no':
      return `${fact.path} = ${writer.k(writer.random.pick(['Yes', 'No']))}`;
    case 'text':
      return ofNumber(writer, place, writer.random.pick(writer.world.of('number')));
    case 'number':
      return ofNumber(writer, place, fact);
    case 'choice':
      return ofChoice(writer, fact);
    case 'ordered':
      return `${fact.path} ${writer.random.pick(ORDERING)} ${writer.random.pick(fact.options)}`;
    case 'several':
      return ofSeveral(writer, fact);
    case 'date':
      return ofDate(writer, place, fact);
    case 'code':
    case 'codes':
      return ofCode(writer, fact);
    case 'verdict':
      return `${fact.path} ${writer.k('IsMet')}`;
    case 'rows':
      return (
        (place.depth < 0 ? undefined : ofRows(writer, place)) ??
        ofNumber(writer, place, writer.random.pick(writer.world.of('number')))
      );
  }
}

function ofChoice(writer: Writer, { path, options }: KnownOf<'choice' | 'ordered' | 'several'>): string {
  const { random } = writer;
  if (random.chance(0.5)) return `${path} ${random.pick(['=', '<>'])} ${random.pick(options)}`;
  return `${path} ${writer.k('Among')} ${optionSet(writer, options)}`;
}

function ofSeveral(writer: Writer, { path, options }: KnownOf<'choice' | 'ordered' | 'several'>): string {
  const { random } = writer;
  const among = `${writer.k('Among')} ${optionSet(writer, options)}`;
  return random.pick([
    `${path} ${among}`,
    `${writer.k('CountOf')} ${path} ${among} >= 1`,
    `${path} ${writer.k('AllIn')} ${optionSet(writer, options)}`,
  ]);
}

function ofCode(writer: Writer, { kind, path, list }: KnownOf<'code' | 'codes'>): string {
  const among = `${path} ${writer.k('Among')} ${set(writer, list)}`;
  if (kind === 'code' || writer.random.chance(0.6)) return among;
  return `${writer.k('CountOf')} ${among} >= 2`;
}

// Numbers -------------------------------------------------------------------------------------------------

type NumberFact = KnownOf<'number'>;

function ofNumber(writer: Writer, place: Place, fact: NumberFact): string {
  const { random, world } = writer;
  const limit = (): string => measured(writer, fact);
  const parameters = world.parameters.filter(({ kind, unit }) => kind === 'number' && unit === fact.unit);
  const operator = random.pick(OPERATORS);
  if (random.chance(0.2)) return `${fact.path} ${range(writer, fact)}`;
  if (parameters.length > 0 && random.chance(0.3))
    return `${fact.path} ${operator} ${random.pick(parameters).name}`;
  if (place.depth > 0 && random.chance(0.25)) {
    return `${fact.path} ${random.pick(ORDERING)} ${table(writer, place, fact) ?? limit()}`;
  }
  if (place.depth > 0 && random.chance(0.15)) return `${score(writer, place)} >= ${String(random.int(1, 5))}`;
  return `${fact.path} ${operator} ${limit()}`;
}

/** A number with its unit. */
export function measured(writer: Writer, { unit, decimal }: NumberFact): string {
  const { random } = writer;
  const whole = String(random.int(1, 99));
  const number = decimal && random.chance(0.5) ? `${whole},${String(random.int(1, 9))}` : whole;
  return unit === undefined ? number : `${number} ${unit}`;
}

function range(writer: Writer, { unit }: NumberFact): string {
  const { random } = writer;
  const low = random.int(1, 40);
  const over = random.chance(0.2) ? `${writer.k('Above')} ` : '';
  const under = random.chance(0.2) ? `${writer.k('Below')} ` : '';
  const high = `${String(low + random.int(1, 40))}${unit === undefined ? '' : ` ${unit}`}`;
  return `${writer.k('From')} ${over}${String(low)} ${writer.k('To')} ${under}${high}`;
}

function table(writer: Writer, place: Place, fact: NumberFact): string | undefined {
  const keys = place.known.filter((known) => known.kind === 'choice' || known.kind === 'number');
  const choice = keys.find((known) => known.kind === 'choice');
  const number = keys.find((known) => known.kind === 'number' && !known.decimal && known.path !== fact.path);
  if (choice?.kind !== 'choice' || number?.kind !== 'number') return undefined;
  const unit = number.unit === undefined ? '' : ` ${number.unit}`;
  const rows = choice.options.flatMap((option) => {
    if (writer.random.chance(0.3)) return [`${option}, ${writer.k('Any')}: ${measured(writer, fact)}`];
    const bands = [`< 18${unit}`, `18-39${unit}`, `>= 40${unit}`];
    return bands.map((band) => `${option}, ${band}: ${measured(writer, fact)}`);
  });
  return `${writer.k('ByTable')} ${choice.path}, ${number.path} ${writer.braces(rows)}`;
}

/** Points by groups of rows. */
export function score(writer: Writer, place: Place): string {
  const { random } = writer;
  const group = (): string => {
    const rows = [3, 2, 1].slice(random.int(0, 2));
    const inner = { ...place, depth: 0 };
    const lines = rows.map(
      (points) => `${String(points)} ${writer.k('If')} ${place.nested.condition(writer, inner)}`,
    );
    const name = random.chance(0.6) ? ` ${writer.text()}` : '';
    return `${writer.k('PointsGroup')}${name} ${writer.braces(lines)}`;
  };
  return `${writer.k('Score')} ${writer.braces(Array.from({ length: random.int(1, 2) }, group))}`;
}

// Rows ----------------------------------------------------------------------------------------------------

/** A number of, or over, the rows of a list, against a limit. */
function ofRows(writer: Writer, place: Place): string | undefined {
  const { random } = writer;
  const rows = rowsHead(writer, place);
  if (rows === undefined) return undefined;
  const { head, row, list, inside } = rows;
  const inner = { ...inside, depth: Math.min(place.depth, 0) - 1 };
  const where = random.chance(0.6)
    ? ` ${writer.k('Where')} ${items(writer, random.int(1, 2), () => place.nested.chain(writer, inner))}`
    : '';
  const number = list.members.find((member) => member.kind === 'number');
  const choice = list.members.find((member) => member.kind === 'choice');
  const shapes = [`${writer.k('CountOf')} ${head}${where} >= ${String(random.int(1, 4))}`];
  if (choice !== undefined) {
    shapes.push(`${writer.k('DistinctOf')} ${row}.${choice.path} ${writer.k('For')} ${head}${where} >= 2`);
  }
  if (number?.kind === 'number') {
    const function_ = writer.k(random.pick(['SumOf', 'MeanOf', 'LowestOf', 'HighestOf']));
    const path = `${row}.${number.path}`;
    shapes.push(
      `${function_} ${path} ${writer.k('For')} ${head}${where} ${random.pick(ORDERING)} ${measured(writer, number)}`,
      `${writer.k('CountOf')} ${head}${where} ${writer.k('WeightedBy')} 2 ${writer.k('If')} ${path} > ${measured(writer, number)} ${writer.k('Otherwise')} 1 >= 3`,
    );
  }
  return random.pick(shapes);
}

// Dates ---------------------------------------------------------------------------------------------------

function ofDate(writer: Writer, place: Place, { path }: KnownOf<'yes-no' | 'date' | 'text'>): string {
  const { random, world } = writer;
  const others = place.known.filter((fact) => fact.kind === 'date' && fact.path !== path);
  const other = others.length === 0 ? writer.date() : random.pick(others).path;
  const units: readonly TimeUnit[] = ['years', 'months', 'weeks', 'days'];
  const period = (): string => `${String(random.int(1, 30))} ${writer.unit(random.pick(units))}`;
  const unit = writer.unit(random.pick(units));
  const parameters = world.parameters.filter(({ kind }) => kind === 'date');
  return random.pick([
    `${path} ${random.pick(ORDERING)} ${writer.date()}`,
    `${path} ${random.pick(ORDERING)} ${other} ${random.pick(['+', '-'])} ${period()}`,
    `${path} ${writer.k('Within')} ${period()} ${writer.k('Of')} ${other}`,
    `${writer.k('Completed')} ${unit} ${writer.k('From')} ${path} ${writer.k('To')} ${other} >= ${String(random.int(1, 60))} ${unit}`,
    ...parameters.map(({ name }) => `${path} <= ${name}`),
  ]);
}
