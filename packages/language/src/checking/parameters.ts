import type { Parameter, Value } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { ParameterNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, textOf } from './evidence.ts';
import { publishedOf } from './published.ts';
import type { Scope } from './scope.ts';
import { checkId, dateOf, quantityOf } from './values.ts';

/** The checked parameter; one without a value leaves every comparison with it undetermined. */
export function parameterOf(node: ParameterNode, scope: Scope): Parameter {
  checkId(node.id, scope.unit.reporter);
  const setIn = node.setIn === undefined ? undefined : scope.find(scope.sources, 'source', node.setIn);
  return given({
    id: node.id.name,
    label: textOf(node.label),
    value: parameterValue(node, scope),
    setIn: setIn?.node.id.name,
    ...publishedOf(node, scope),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    origin: originOf(node.id.span, scope),
  });
}

/** A parameter is a number or a date; options and truths belong to the criteria. */
export function parameterValue({ id, value }: ParameterNode, scope: Scope): Value | undefined {
  const { reporter } = scope.unit;
  if (value === undefined) return undefined;
  if (value.kind === 'number')
    return { kind: 'number', quantity: quantityOf(value.number, value.unit, reporter) };
  if (value.kind === 'date') {
    const date = dateOf(value.date, reporter);
    return date === undefined ? undefined : { kind: 'date', date };
  }
  reporter.report('KRIT4047', value.span, { name: id.name });
  return undefined;
}
