import type { Recipient, Requisition, ValueType } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, relatedPlace, term } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { RecipientNode, RecipientsNode } from '../syntax/tree.ts';
import { evidenceOf, textOf } from './evidence.ts';
import { validityOf } from './published.ts';
import { dayAfter, daysOf, firstCommonDay, type Days } from './requisition-days.ts';
import { fieldAt } from './requisition-paths.ts';
import type { FieldContext } from './requisition-scope.ts';
import { checkId } from './values.ts';

type Options = Extract<ValueType, { readonly kind: 'one-of' }>['options'];

/** Where the form goes: for every answer and every day one recipient. */
export function recipientsOf(
  [node, second]: readonly RecipientsNode[],
  context: FieldContext,
): Requisition['recipients'] {
  const { reporter } = context.scope.unit;
  if (second !== undefined) reporter.report('KRIT5014', second.span, { what: term('theRecipients') });
  if (node === undefined) return undefined;
  const field = fieldAt(node.by, context);
  const recipients = node.recipients.map((recipient) => recipientOf(recipient, context));
  if (field === undefined) return undefined;
  if (field.type.kind !== 'one-of') {
    reporter.report('KRIT6018', node.by.span, { field: field.path.field });
    return undefined;
  }
  checkOptions(node.recipients, field.type.options, context);
  const periods = periodsOf(node.recipients, recipients);
  for (const { id } of field.type.options) checkDays(id, periods, node, context);
  return { by: field.path, recipients };
}

function recipientOf(node: RecipientNode, { scope }: FieldContext): Recipient {
  checkId(node.id, scope.unit.reporter);
  return given({
    id: node.id.name,
    name: textOf(node.name),
    address: node.address === undefined ? undefined : textOf(node.address),
    options: node.options.map(({ name }) => name),
    validity: node.validity === undefined ? undefined : validityOf(node.validity, scope),
    evidence: evidenceOf(node.evidence, scope, node.id.span),
  });
}

function checkOptions(nodes: readonly RecipientNode[], options: Options, { scope }: FieldContext): void {
  const known = options.map(({ id }) => id);
  for (const { options: names } of nodes) {
    const seen = new Set<string>();
    for (const name of names) {
      if (!known.includes(name.name)) scope.unknown('option', name, known);
      if (seen.has(name.name)) scope.unit.reporter.report('KRIT4015', name.span, { option: name.name });
      seen.add(name.name);
    }
  }
}

/** When a recipient takes the forms of its options. */
interface Period extends Days {
  readonly node: RecipientNode;
  readonly options: readonly string[];
}

/** In the order of their days, those open at the start first. */
function periodsOf(nodes: readonly RecipientNode[], recipients: readonly Recipient[]): readonly Period[] {
  return nodes
    .map((node, at) => {
      const recipient = recipients[at];
      return { node, options: recipient?.options ?? [], ...daysOf(recipient?.validity ?? {}) };
    })
    .sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1));
}

/** Reports two recipients on one day, no recipient at all, and the first day without one. */
function checkDays(
  option: string,
  all: readonly Period[],
  { by }: RecipientsNode,
  context: FieldContext,
): void {
  const { reporter } = context.scope.unit;
  const periods = all.filter(({ options }) => options.includes(option));
  if (periods.length === 0) reporter.report('KRIT6020', by.span, { option });
  periods.forEach((period, at) => {
    const clash = periods.slice(0, at).find((earlier) => firstCommonDay(earlier, period) !== undefined);
    if (clash !== undefined) reportClash(option, clash, period, context);
  });
  const gap = firstDayWithout(periods);
  if (gap !== undefined) reporter.report('KRIT6021', gap.after.node.id.span, { option, day: gap.day });
}

function reportClash(option: string, first: Period, second: Period, { scope }: FieldContext): void {
  const { reporter } = scope.unit;
  const name = second.node.options.find((one) => one.name === option);
  const place = first.node.options.find((one) => one.name === option);
  const day = firstCommonDay(first, second) ?? '';
  const related = [reporter.place(place?.span ?? first.node.id.span, relatedPlace('otherRecipient'))];
  const at = name?.span ?? second.node.id.span;
  if (day === '') reporter.report('KRIT6022', at, { option }, { related });
  else reporter.report('KRIT6019', at, { option, day }, { related, fix: laterStart(first, second) });
}

/** The second one begins the day after the first one ends. */
function laterStart({ last }: Period, { node }: Period): FixOffer | undefined {
  const span = node.validity?.from?.span;
  if (last === undefined || span === undefined) return undefined;
  const text = dayAfter(last);
  return { title: fixTitle('write', { text }), text, span };
}

/**
 * The first day after some recipient's last on which there is none. Days before the first recipient begins are no gap:
 * a region that is founded on a day has no forms before it.
 */
function firstDayWithout(
  periods: readonly Period[],
): { readonly day: string; readonly after: Period } | undefined {
  let latest: Period | undefined;
  for (const period of periods) {
    if (latest?.last !== undefined && (period.first ?? '') > dayAfter(latest.last)) break;
    if (latest === undefined || isLater(period, latest)) latest = period;
  }
  return latest?.last === undefined ? undefined : { day: dayAfter(latest.last), after: latest };
}

function isLater(a: Days, b: Days): boolean {
  return b.last !== undefined && (a.last === undefined || a.last > b.last);
}
