/** A score that is computed here: groups of rows with points. */

import type { Condition, Decimal, ScoreGroup } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ScoreGroupNode, TermNode } from '../syntax/tree.ts';
import { checkPoints } from './bands.ts';
import { wordsAt, type CheckedTerm, type Context } from './context.ts';
import { textOf } from './evidence.ts';
import { decimalOf } from './values.ts';

type ScoreNode = Extract<TermNode, { kind: 'score' }>;

export function scoreOf(node: ScoreNode, context: Context): CheckedTerm | undefined {
  const { unit } = context.scope;
  if (node.groups.length === 0 && !unit.broken) unit.reporter.report('KRIT4012', node.span, {});
  const groups = node.groups.map((group) => groupOf(group, context));
  const whole = groups.filter((group) => group !== undefined);
  if (whole.length < groups.length) return undefined;
  const points = whole.flatMap(({ rows }) => rows.map((row) => row.points));
  const kind = points.every((one) => !one.includes('.')) ? 'integer' : 'decimal';
  return {
    term: { kind: 'score', groups: whole },
    type: { kind },
    name: wordsAt({ from: node.span.from, to: node.groups[0]?.span.from ?? node.span.to }, context),
    at: node.span,
  };
}

function groupOf(node: ScoreGroupNode, context: Context): ScoreGroup | undefined {
  const { unit } = context.scope;
  if (node.rows.length === 0 && !unit.broken) unit.reporter.report('KRIT4012', node.span, {});
  const rows = node.rows.map(({ points, condition }) =>
    rowOf(decimalOf(points, unit.reporter), condition, context),
  );
  const whole = rows.filter((row) => row !== undefined);
  if (whole.length < rows.length) return undefined;
  checkPoints(
    whole.map(({ condition }) => condition),
    node.name?.span ?? node.span,
    context,
  );
  return given({ name: node.name === undefined ? undefined : textOf(node.name), rows: whole });
}

function rowOf(
  points: Decimal,
  node: ScoreGroupNode['rows'][number]['condition'],
  context: Context,
): { readonly points: Decimal; readonly condition: Condition } | undefined {
  const condition = context.read.condition(node, context);
  return condition === undefined ? undefined : { points, condition };
}
