/** What must hold between fields, and who may send the form, as lines of the validator. */

import type { FieldCheck, FieldCondition, SenderRule } from '@kriterion/catalogue';
import { fieldsIn } from '@kriterion/presentation';

import { fieldShown } from '../names.ts';
import { statement } from '../printing/code.ts';
import { originComment } from './checks.ts';
import { checkConditionCode, isSometimesHidden, type FieldContext } from './conditions.ts';
import { placeCode, type RequisitionGroup } from './fields.ts';
import { foundRule } from './purpose.ts';

/** The checks that are for the function's purpose; each tells at the first field it names. */
export function checkLines(
  checks: readonly FieldCheck[] | undefined,
  context: FieldContext,
): readonly string[] {
  return purposed(checks, context).flatMap(({ id, condition, severity, origin }) => [
    originComment(origin, id),
    ...ruleLines(condition, severity === 'error' ? 'check' : 'warning', id, context),
  ]);
}

/** The checks that the function tells of. */
export function purposed(
  checks: readonly FieldCheck[] | undefined,
  { purpose }: Pick<FieldContext, 'purpose'>,
): readonly FieldCheck[] {
  const severity = purpose === 'warnings' ? 'warning' : 'error';
  return (checks ?? []).filter((check) => check.severity === severity);
}

/** Who may send the form. */
export function senderLines(context: FieldContext): readonly string[] {
  return sendersOf(context).flatMap(({ condition }, at) => [
    originComment(context.group.origin, senderKey(at)),
    ...ruleLines(condition, 'sender', senderKey(at), context),
  ]);
}

/** The rules of who may send it, where the function tells of errors. */
export function sendersOf({ group, purpose }: FieldContext): readonly SenderRule[] {
  return purpose === 'warnings' ? [] : (group.requisition.senders ?? []);
}

/** The name of a rule of who may send the form; the source gives them none. */
export function senderKey(at: number): string {
  return `sender-${String(at + 1)}`;
}

/** Told only where the condition surely fails; it rests where all it looks at is surely hidden. */
function ruleLines(
  condition: FieldCondition,
  code: 'check' | 'warning' | 'sender',
  rule: string,
  context: FieldContext,
): readonly string[] {
  const { group } = context;
  const paths = fieldsIn(condition);
  const [first] = paths;
  const section = group.requisition.sections.find(({ id }) => id === first?.section);
  const place = section === undefined || first === undefined ? "''" : placeCode(section, first.field);
  const isAlwaysOpen = paths.some((path) => !isSometimesHidden(path, group));
  const hidden = [...new Set(paths.map(fieldShown))].map((shown) => `${shown} === 0`);
  const rests = isAlwaysOpen || hidden.length === 0 ? '' : ` && !(${hidden.join(' && ')})`;
  return [
    '{',
    ...statement('const verdict = ', checkConditionCode(condition, context), ';').map((line) => `  ${line}`),
    `  if (verdict === 0${rests}) ${foundRule(place, code, rule, context)}`,
    '}',
  ];
}

/** Every check of the requisition and its sections. */
export function checksOf({ requisition }: RequisitionGroup): readonly FieldCheck[] {
  return [...(requisition.checks ?? []), ...requisition.sections.flatMap(({ checks }) => checks ?? [])];
}

/** Whether the source warns of anything. */
export function hasWarnings(group: RequisitionGroup): boolean {
  return checksOf(group).some(({ severity }) => severity === 'warning');
}

/** Whether any rule speaks of the form as a whole. */
export function hasFormRules(group: RequisitionGroup): boolean {
  return checksOf(group).length > 0 || (group.requisition.senders ?? []).length > 0;
}
