/** Numbers from rows: how many, how many different, sums and means, the lowest and the highest. */

import type { ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { TermNode } from '../syntax/tree.ts';
import { wordsAt, type CheckedTerm, type Context } from './context.ts';
import { isDay, isNumber } from './fitting-types.ts';
import { rowsOf } from './row-binding.ts';

type Node<K extends TermNode['kind']> = Extract<TermNode, { kind: K }>;

const COUNT: ValueType = { kind: 'integer', min: '0' };

export function countOf(node: Node<'count'>, context: Context): CheckedTerm | undefined {
  const read = rowsOf(node.rows, context);
  if (read === undefined) return undefined;
  const weight = node.weight === undefined ? undefined : numberIn(node.weight, read.inside);
  if (node.weight !== undefined && weight === undefined) return undefined;
  const whole = weight === undefined || weight.type?.kind === 'integer';
  return {
    term: given({ kind: 'count' as const, rows: read.rows, weight: weight?.term }),
    type: weight === undefined ? COUNT : { kind: whole ? 'integer' : 'decimal' },
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

export function distinctOf(node: Node<'distinct'>, context: Context): CheckedTerm | undefined {
  const read = rowsOf(node.rows, context);
  if (read === undefined) return undefined;
  const of = context.read.term(node.of, read.inside);
  if (of === undefined) return undefined;
  if (of.type !== undefined && !TOLD_APART.has(of.type.kind)) {
    context.scope.unit.reporter.report('KRIT4007', node.of.span, { name: of.name });
    return undefined;
  }
  return {
    term: { kind: 'distinct', of: of.term, rows: read.rows },
    type: COUNT,
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

/** Answers of which two can be told to be different. */
const TOLD_APART: ReadonlySet<ValueType['kind']> = new Set([
  'yes-no',
  'tick',
  'integer',
  'decimal',
  'date',
  'one-of',
  'several-of',
  'code',
  'codes',
]);

export function aggregateOf(node: Node<'aggregate'>, context: Context): CheckedTerm | undefined {
  const read = rowsOf(node.rows, context);
  if (read === undefined) return undefined;
  const picks = node.function === 'lowest' || node.function === 'highest';
  const of = picks ? rankedIn(node.of, read.inside) : numberIn(node.of, read.inside);
  if (of === undefined) return undefined;
  const term = { kind: 'aggregate', function: node.function, of: of.term, rows: read.rows } as const;
  return {
    term,
    type: aggregateType(node.function, of.type),
    name: wordsAt(node.span, context),
    at: node.span,
  };
}

/** The lowest and the highest are one of the values; a mean lies between them, and a sum anywhere. */
function aggregateType(
  name: Node<'aggregate'>['function'],
  type: ValueType | undefined,
): ValueType | undefined {
  if (name === 'lowest' || name === 'highest' || !isNumber(type)) return type;
  const { unit, min, max } = type;
  if (name === 'sum') return given({ kind: type.kind, unit });
  return given({ kind: 'decimal' as const, unit, min, max });
}

/** The first and the last day are asked for like the lowest and the highest number. */
function rankedIn(node: TermNode, context: Context): CheckedTerm | undefined {
  const found = context.read.term(node, context);
  if (found === undefined || found.type === undefined || isNumber(found.type) || isDay(found.type))
    return found;
  context.scope.unit.reporter.report('KRIT4061', node.span, { name: found.name });
  return undefined;
}

/** A term that must be a number. */
function numberIn(node: TermNode, context: Context): CheckedTerm | undefined {
  const found = context.read.term(node, context);
  if (found === undefined || found.type === undefined || isNumber(found.type)) return found;
  context.scope.unit.reporter.report('KRIT4061', node.span, { name: found.name });
  return undefined;
}
