import type { Evidence, FieldCheck, Notice, SenderRule } from '@kriterion/catalogue';

import { relatedPlace } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { CheckNode, NameNode, NoticeNode, SenderNode } from '../syntax/tree.ts';
import { evidenceOf, originOf, textOf } from './evidence.ts';
import { fieldConditionOf } from './requisition-conditions.ts';
import type { FieldContext, Place } from './requisition-scope.ts';
import { checkId } from './values.ts';

/** What the one who fills in is told; nothing where its condition cannot be read. */
export function noticesOf(
  nodes: readonly NoticeNode[],
  context: FieldContext,
  inherited?: Evidence,
): readonly Notice[] | undefined {
  const notices = nodes.flatMap((node) => {
    const evidence = evidenceOf(node.evidence, context.scope, node.text.span, inherited);
    const when = node.when === undefined ? undefined : fieldConditionOf(node.when, context);
    if (node.when !== undefined && when === undefined) return [];
    return [given({ text: textOf(node.text), when, medium: node.medium, evidence })];
  });
  return notices.length === 0 ? undefined : notices;
}

/** The checks between fields; an id is given once in a requisition. */
export function fieldChecksOf(
  nodes: readonly CheckNode[],
  context: FieldContext,
  seen: Map<string, Place>,
  inherited?: Evidence,
): readonly FieldCheck[] | undefined {
  const checks = nodes.flatMap((node) => {
    declareCheck(node.id, seen, context);
    const evidence = evidenceOf(node.evidence, context.scope, node.id.span, inherited);
    const condition = fieldConditionOf(node.condition, context);
    if (condition === undefined) return [];
    const { severity } = node;
    const origin = originOf(node.id.span, context.scope);
    return [{ id: node.id.name, severity, message: textOf(node.message), condition, evidence, origin }];
  });
  return checks.length === 0 ? undefined : checks;
}

function declareCheck(id: NameNode, seen: Map<string, Place>, { scope }: FieldContext): void {
  checkId(id, scope.unit.reporter);
  const first = seen.get(id.name);
  if (first === undefined) seen.set(id.name, { span: id.span, scope });
  else {
    const related = [first.scope.unit.reporter.place(first.span, relatedPlace('firstDeclared'))];
    scope.unit.reporter.report('KRIT3002', id.span, { kind: 'check', name: id.name }, { related });
  }
}

/** Who may send the form, and for whom. */
export function sendersOf(
  nodes: readonly SenderNode[],
  context: FieldContext,
): readonly SenderRule[] | undefined {
  const senders = nodes.flatMap((node) => {
    const evidence = evidenceOf(node.evidence, context.scope, node.message.span);
    const condition = fieldConditionOf(node.condition, context);
    if (condition === undefined) return [];
    const origin = originOf(node.message.span, context.scope);
    return [{ message: textOf(node.message), condition, evidence, origin }];
  });
  return senders.length === 0 ? undefined : senders;
}
