import type { Fact, Option, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { FactNode, OptionNode, TypeNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, ownEvidence, textOf } from './evidence.ts';
import type { Scope } from './scope.ts';
import { checkId, decimalOf, isLess } from './values.ts';

/** How many characters a free text may have, a line; enough for a diagnosis, little enough for paper. */
const CHARACTERS_PER_LINE = 200;

export function factOf(node: FactNode, scope: Scope): Fact {
  checkId(node.id, scope.unit.reporter);
  return given({
    id: node.id.name,
    label: textOf(node.label),
    question: node.question === undefined ? undefined : textOf(node.question),
    help: node.help === undefined ? undefined : textOf(node.help),
    type: valueTypeOf(node.type, scope),
    judgement: node.judgedBy === undefined ? undefined : textOf(node.judgedBy),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    origin: originOf(node.id.span, scope),
  });
}

export function valueTypeOf(node: TypeNode, scope: Scope): ValueType {
  switch (node.kind) {
    case 'plain':
      return { kind: node.type };
    case 'text':
      return textType(node.lines === undefined ? 1 : Number(decimalOf(node.lines, scope.unit.reporter)));
    case 'integer':
    case 'decimal':
      return numberType(node, scope);
    case 'one-of':
    case 'several-of':
      return { kind: node.kind, options: optionsOf(node.options, node, scope) };
  }
}

function textType(lines: number): ValueType {
  return { kind: 'text', lines, maxLength: lines * CHARACTERS_PER_LINE };
}

function numberType(node: Extract<TypeNode, { kind: 'integer' | 'decimal' }>, scope: Scope): ValueType {
  const { reporter } = scope.unit;
  const min = node.min === undefined ? undefined : decimalOf(node.min, reporter);
  const max = node.max === undefined ? undefined : decimalOf(node.max, reporter);
  if (min !== undefined && max !== undefined && isLess(max, min)) {
    reporter.report('KRIT4013', node.span, { from: min, to: max });
  }
  return given({ kind: node.kind, unit: node.unit?.name, min, max });
}

function optionsOf(nodes: readonly OptionNode[], list: TypeNode, scope: Scope): Option[] {
  const { reporter } = scope.unit;
  const seen = new Set<string>();
  if (nodes.length === 0) reporter.report('KRIT4012', list.span, {});
  return nodes.map(({ id, label, opensText, evidence }) => {
    checkId(id, reporter);
    if (seen.has(id.name)) reporter.report('KRIT3002', id.span, { kind: 'option', name: id.name });
    seen.add(id.name);
    return given({
      id: id.name,
      label: textOf(label),
      evidence: ownEvidence(evidence, scope),
      opensText: opensText ? true : undefined,
    });
  });
}
