/** What must hold between fields, and who may send the form, as lines of the validator. */

import type { FieldCheck, FieldCondition, SenderRule } from '@kriterion/catalogue';
import { fieldsIn } from '@kriterion/presentation';

import { fieldShown } from '../names.ts';
import { statement } from '../printing/code.ts';
import type { ConstantDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { textCode } from '../telling.ts';
import { checkConditionCode, isSometimesHidden, type FieldContext } from './conditions.ts';
import { placeCode, type RequisitionGroup } from './fields.ts';

/** The checks; each tells at the first field it names, a warning apart from the errors. */
export function checkLines(
  checks: readonly FieldCheck[] | undefined,
  context: FieldContext,
): readonly string[] {
  return (checks ?? []).flatMap(({ id, condition, severity }) => {
    const [list, code] = severity === 'error' ? ['findings', 'check'] : ['warnings', 'warning'];
    const what = { list, told: `'${code}', ruleTexts[${literal(id)}], ${literal(id)}` };
    return ruleLines(condition, what, context);
  });
}

/** Who may send the form. */
export function senderLines(
  senders: readonly SenderRule[] | undefined,
  context: FieldContext,
): readonly string[] {
  return (senders ?? []).flatMap(({ condition }, at) =>
    ruleLines(
      condition,
      { list: 'findings', told: `'sender', ruleTexts[${literal(senderKey(at))}]` },
      context,
    ),
  );
}

/** Ids hold no blank, so that the key of a sender's rule is no check's. */
function senderKey(at: number): string {
  return `sender ${String(at + 1)}`;
}

/** Where a rule tells, and what. */
interface Telling {
  readonly list: string;
  readonly told: string;
}

/** Told only where the condition surely fails; it rests where all it looks at is surely hidden. */
function ruleLines(
  condition: FieldCondition,
  { list, told }: Telling,
  context: FieldContext,
): readonly string[] {
  const { group, runtime } = context;
  const paths = fieldsIn(condition);
  const [first] = paths;
  const section = group.requisition.sections.find(({ id }) => id === first?.section);
  const place = section === undefined || first === undefined ? "''" : placeCode(section, first.field);
  const isAlwaysOpen = paths.some((path) => !isSometimesHidden(path, group));
  const hidden = [...new Set(paths.map(fieldShown))].map((shown) => `${shown} === 'not-met'`);
  const rests = isAlwaysOpen || hidden.length === 0 ? '' : ` && !(${hidden.join(' && ')})`;
  return [
    '{',
    ...statement('const verdict = ', checkConditionCode(condition, context), ';').map((line) => `  ${line}`),
    `  if (verdict === 'not-met'${rests}) ${runtime.use('reportRule')}(${list}, ${place}, ${told});`,
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

/** `ruleTexts['prøve-efter-rekvisition']`: what each rule tells. */
export function ruleTexts(group: RequisitionGroup): readonly ConstantDeclaration[] {
  if (!hasFormRules(group)) return [];
  const lines = [
    ...checksOf(group).map(({ id, message }) => `  ${literal(id)}: ${textCode(message, literal)},`),
    ...(group.requisition.senders ?? []).map(
      ({ message }, at) => `  ${literal(senderKey(at))}: ${textCode(message, literal)},`,
    ),
  ];
  return [{ kind: 'constant', name: 'ruleTexts', value: `{\n${lines.join('\n')}\n}` }];
}
