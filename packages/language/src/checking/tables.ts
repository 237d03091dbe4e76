/** Limits and values that depend on other facts, written as a small table. */

import type { Clause, Comparison, Condition, Value } from '@kriterion/catalogue';

import type { RangeNode, TableKeyNode, TableRowNode, TermNode, ValueNode } from '../syntax/tree.ts';
import { checkTable, type Band } from './bands.ts';
import { comparedValue } from './compared-values.ts';
import { wordsAt, type CheckedTerm, type Context, type Expected } from './context.ts';
import { againstValue, freeValue, termAt } from './fixed-comparisons.ts';
import { intervalOf, commonInterval } from './intervals.ts';
import { placeOf, type Place } from './places.ts';
import { rangeOf } from './ranges.ts';
import { typeOfValue } from './value-types.ts';
import { decimalOf, isLess } from './values.ts';

type TableNode = Extract<TermNode, { kind: 'table' }>;

/** A row with the conditions on its keys. */
interface ReadRow {
  readonly keys: readonly Condition[];
  readonly bands: readonly Band[];
  readonly value: ValueNode;
}

interface ReadTable {
  readonly keys: readonly Place[];
  readonly rows: readonly ReadRow[];
}

/** The table as a term: the value of the row that holds the keys. */
export function tableOf(node: TableNode, context: Context, expected?: Expected): CheckedTerm | undefined {
  const table = readTable(node, context);
  if (table === undefined) return undefined;
  const values = rowValues(table.rows, context, expected);
  if (values === undefined) return undefined;
  const [first] = values;
  return {
    term: {
      kind: 'table',
      keys: table.keys.map(({ path }) => path),
      rows: table.rows.flatMap(({ keys }, index) => {
        const value = values[index];
        return value === undefined ? [] : [{ when: allOf(keys), value }];
      }),
    },
    type: expected?.type ?? (first === undefined ? undefined : typeOfValue(first)),
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

/** All values are of one type: what is expected, or what the first of them is. */
function rowValues(
  rows: readonly ReadRow[],
  context: Context,
  expected: Expected | undefined,
): readonly Value[] | undefined {
  let type = expected;
  const values = rows.map(({ value }) => {
    if (type !== undefined) {
      const at = value.span;
      return comparedValue({ ...type, at }, '=', value, context.scope);
    }
    const found = freeValue(value, context);
    const own = found === undefined ? undefined : typeOfValue(found);
    // Decimals may follow a whole number; the first row sets unit and kind alone.
    if (own !== undefined)
      type = {
        name: wordsAt(value.span, context),
        type: own.kind === 'integer' ? { ...own, kind: 'decimal' } : own,
      };
    return found;
  });
  const whole = values.filter((value) => value !== undefined);
  return whole.length < values.length ? undefined : whole;
}

/** A comparison with a table: some row whose keys hold, and whose value the left side compares with. */
export function againstTable(
  left: CheckedTerm,
  operator: Comparison,
  node: TableNode,
  context: Context,
): Condition | undefined {
  const table = readTable(node, context);
  if (table === undefined) return undefined;
  const clauses = table.rows.map(({ keys, value }): Clause | undefined => {
    const compared = againstValue(left, operator, value, context);
    return compared === undefined ? undefined : { condition: allOf([...keys, compared]) };
  });
  const whole = clauses.filter((clause) => clause !== undefined);
  return whole.length < clauses.length ? undefined : { kind: 'any', of: whole };
}

function allOf(conditions: readonly Condition[]): Condition {
  const [only, second] = conditions;
  if (only === undefined) return { kind: 'always' };
  return second === undefined ? only : { kind: 'all', of: conditions.map((condition) => ({ condition })) };
}

function readTable(node: TableNode, context: Context): ReadTable | undefined {
  const { scope } = context;
  const places = node.keys.map((key) => placeOf(key, context));
  const keys = places.filter((place) => place !== undefined);
  if (node.rows.length === 0 && !scope.unit.broken) scope.unit.reporter.report('KRIT4012', node.span, {});
  if (keys.length < places.length) return undefined;
  const rows = node.rows.map((row) => readRow(row, keys, context));
  const whole = rows.filter((row) => row !== undefined);
  if (whole.length < rows.length || whole.length === 0) return undefined;
  checkTable(
    keys,
    whole.map(({ bands }) => bands),
    headOf(node),
    context,
  );
  return { keys, rows: whole };
}

/** From the words of the table to its last key: where a warning about the whole table points. */
function headOf({ span, keys }: TableNode) {
  return { from: span.from, to: keys.at(-1)?.span.to ?? span.to };
}

function readRow(row: TableRowNode, keys: readonly Place[], context: Context): ReadRow | undefined {
  if (row.keys.length !== keys.length) {
    const from = row.keys[0]?.span.from ?? row.span.from;
    const to = row.keys.at(-1)?.span.to ?? row.span.to;
    const counts = { found: row.keys.length, expected: keys.length };
    context.scope.unit.reporter.report('KRIT4074', { from, to }, counts);
    return undefined;
  }
  const read = row.keys.map((node, index) => {
    const key = keys[index];
    return key === undefined ? undefined : readKey(key, node, context);
  });
  const whole = read.filter((key) => key !== undefined);
  if (whole.length < read.length) return undefined;
  return {
    keys: whole.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
    bands: whole.map(({ band }) => band),
    value: row.value,
  };
}

interface ReadKey {
  readonly condition?: Condition;
  readonly band: Band;
}

function readKey(key: Place, node: TableKeyNode, context: Context): ReadKey | undefined {
  switch (node.kind) {
    case 'any':
      return { band: { kind: 'any' } };
    case 'value':
      return comparedKey(key, '=', node.value, context);
    case 'comparison':
      return comparedKey(key, node.operator, node.value, context);
    case 'range':
      return rangeKey(key, node, context);
  }
}

function comparedKey(
  key: Place,
  operator: Comparison,
  value: ValueNode,
  context: Context,
): ReadKey | undefined {
  const condition = againstValue(termAt(key), operator, value, context);
  return condition === undefined ? undefined : { condition, band: bandOf(key, operator, value, context) };
}

/** Which values of the key the comparison takes in; anything where that cannot be told. */
function bandOf(key: Place, operator: Comparison, value: ValueNode, { scope }: Context): Band {
  if (value.kind === 'number') {
    const interval = intervalOf(operator, decimalOf(value.number, scope.unit.reporter));
    return interval === undefined ? { kind: 'any' } : { kind: 'numbers', interval };
  }
  if (value.kind === 'yes' || value.kind === 'no')
    return { kind: 'values', values: [String((value.kind === 'yes') === (operator === '='))] };
  if (value.kind !== 'name' || key.type.kind !== 'one-of') return { kind: 'any' };
  const options = key.type.options.map(({ id }) => id);
  return { kind: 'values', values: comparedOptions(options, operator, options.indexOf(value.name.name)) };
}

function comparedOptions(options: readonly string[], operator: Comparison, at: number): readonly string[] {
  const kept: Record<Comparison, (index: number) => boolean> = {
    '=': (index) => index === at,
    '<>': (index) => index !== at,
    '<': (index) => index < at,
    '<=': (index) => index <= at,
    '>': (index) => index > at,
    '>=': (index) => index >= at,
  };
  return options.filter((_, index) => kept[operator](index));
}

function rangeKey(key: Place, range: RangeNode, context: Context): ReadKey | undefined {
  const condition = rangeOf(termAt(key), range, context);
  if (condition === undefined) return undefined;
  if (range.from.kind !== 'number' || range.to.kind !== 'number') return { condition, band: { kind: 'any' } };
  const { reporter } = context.scope.unit;
  const [from, to] = [decimalOf(range.from.number, reporter), decimalOf(range.to.number, reporter)];
  const above = intervalOf(range.fromExclusive ? '>' : '>=', from);
  const below = intervalOf(range.toExclusive ? '<' : '<=', to);
  if (above === undefined || below === undefined || isLess(to, from))
    return { condition, band: { kind: 'any' } };
  return { condition, band: { kind: 'numbers', interval: commonInterval(above, below) } };
}
