import type { Condition, Quantity, Wording, WordingPart } from '@kriterion/catalogue';

import type { Reporter } from '../diagnostics/reporter.ts';
import { given } from '../given.ts';
import { LIMIT_PLACEHOLDERS } from '../keywords/table.ts';
import type { TextNode } from '../syntax/tree.ts';

/** A number that a condition compares a fact with. */
interface Limit {
  readonly fact: string;
  readonly quantity: Quantity;
}

/** The wording with its limits taken from the condition; a number of its own that speaks of the same is reported. */
export function wordingOf(text: TextNode, condition: Condition, reporter: Reporter): Wording {
  const limits = limitsOf(condition);
  const parts = (written: string): WordingPart[] => partsOf(written, limits, text, reporter);
  return given({ da: parts(text.da), en: text.en === undefined ? undefined : parts(text.en) });
}

const PLACEHOLDER = new RegExp(
  `\\{\\s*(?:${LIMIT_PLACEHOLDERS.join('|')})(?:\\s+([^}\\s]+))?\\s*\\}|\\{([^}]*)\\}`,
  'gu',
);

function partsOf(
  written: string,
  limits: readonly Limit[],
  text: TextNode,
  reporter: Reporter,
): WordingPart[] {
  const parts: WordingPart[] = [];
  let from = 0;
  for (const match of written.matchAll(PLACEHOLDER)) {
    const [whole, fact, other] = match;
    const limit = other === undefined ? theLimit(limits, fact) : undefined;
    if (limit === undefined) reporter.report('KRIT5002', text.span, { placeholder: whole.slice(1, -1) });
    parts.push({ kind: 'text', text: written.slice(from, match.index) });
    if (limit !== undefined) parts.push({ kind: 'limit', quantity: limit });
    from = match.index + whole.length;
  }
  parts.push({ kind: 'text', text: written.slice(from) });
  const whole = parts.filter((part) => part.kind === 'limit' || part.text !== '');
  checkNumbers(whole, limits, text, reporter);
  return whole;
}

function theLimit(limits: readonly Limit[], fact: string | undefined): Quantity | undefined {
  const meant = fact === undefined ? limits : limits.filter((limit) => limit.fact === fact);
  return meant.length === 1 ? meant[0]?.quantity : undefined;
}

/** A number written out in a wording, beside a condition with limits, is the same number twice or a contradiction. */
function checkNumbers(
  parts: readonly WordingPart[],
  limits: readonly Limit[],
  text: TextNode,
  reporter: Reporter,
): void {
  if (limits.length === 0 || parts.some((part) => part.kind === 'limit')) return;
  const values = limits.map(({ quantity }) => quantity.value);
  for (const part of parts) {
    if (part.kind !== 'text') continue;
    for (const [number] of part.text.matchAll(/\d+(?:[.,]\d+)?/gu)) {
      if (values.includes(number.replace(',', '.'))) reporter.report('KRIT5003', text.span, { number });
      else reporter.report('KRIT5004', text.span, { number, limits: values.join(', ') });
    }
  }
}

/** The limits of the condition itself, not those of the criteria it refers to nor of the parts with own wording. */
function limitsOf(condition: Condition): readonly Limit[] {
  switch (condition.kind) {
    case 'compare':
      return condition.value.kind === 'number'
        ? [{ fact: condition.fact, quantity: condition.value.quantity }]
        : [];
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return condition.of.flatMap((clause) =>
        clause.wording === undefined ? limitsOf(clause.condition) : [],
      );
    case 'not':
      return limitsOf(condition.condition);
    case 'if-then':
      return [...limitsOf(condition.when), ...limitsOf(condition.then)];
    case 'except':
    case 'waived':
      return [...limitsOf(condition.condition), ...limitsOf(condition.when)];
    case 'among':
    case 'criterion':
    case 'always':
    case 'by-reading':
      return [];
  }
}
