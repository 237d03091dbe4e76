import { ID_PATTERN, type Option, type ValueType } from '@kriterion/catalogue';

import { term } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import { patternFault } from '../patterns/linear-pattern.ts';
import type { OptionNode, TextNode, TypeNode } from '../syntax/tree.ts';
import { ownEvidence, textOf } from './evidence.ts';
import { checkDistinct } from './names.ts';
import { numberWords } from './number-words.ts';
import { swap } from './offers.ts';
import type { Scope } from './scope.ts';
import { checkId, decimalOf, isLess, wholeNumberOf } from './values.ts';

/** How many characters a free text may have, a line; enough for a diagnosis, little enough for paper. */
const CHARACTERS_PER_LINE = 200;

/** How many lines a free text may have; a page. */
const LINES_LIMIT = 100;

export function textType(node: Extract<TypeNode, { kind: 'text' }>, scope: Scope): ValueType {
  const lines =
    node.lines === undefined ? 1 : wholeNumberOf(node.lines, scope.unit.reporter, [1, LINES_LIMIT]);
  if (node.pattern !== undefined) checkPattern(node.pattern, scope);
  return given({
    kind: 'text' as const,
    lines,
    maxLength: lines * CHARACTERS_PER_LINE,
    pattern: node.pattern?.da,
  });
}

/** Only patterns that never try the same letters twice are taken. */
function checkPattern(pattern: TextNode, scope: Scope): void {
  const fault = patternFault(pattern.da);
  if (fault === undefined) return;
  const { reason, found } = fault;
  scope.unit.reporter.report('KRIT4040', pattern.span, { found, reason: term(reason) });
}

export function numberType(
  node: Extract<TypeNode, { kind: 'integer' | 'decimal' }>,
  scope: Scope,
): ValueType {
  const { reporter } = scope.unit;
  const min = node.min === undefined ? undefined : decimalOf(node.min, reporter);
  const max = node.max === undefined ? undefined : decimalOf(node.max, reporter);
  if (min !== undefined && max !== undefined && isLess(max, min)) {
    const fix = swap(node.min, node.max, scope.unit.text);
    reporter.report('KRIT4013', node.span, { from: numberWords(min), to: numberWords(max) }, { fix });
  }
  return given({ kind: node.kind, unit: node.unit?.name, min, max });
}

export function dateType({ leastExact }: Extract<TypeNode, { kind: 'date' }>): ValueType {
  return leastExact === 'day' ? { kind: 'date' } : { kind: 'date', leastExact };
}

export function choiceType(
  node: Extract<TypeNode, { kind: 'one-of' | 'several-of' }>,
  scope: Scope,
): ValueType {
  const options = optionsOf(node.options, node, scope);
  if (node.kind === 'several-of') return { kind: 'several-of', options };
  return given({ kind: 'one-of' as const, options, ordered: node.ordered ? true : undefined });
}

function optionsOf(nodes: readonly OptionNode[], list: TypeNode, scope: Scope): Option[] {
  const { reporter } = scope.unit;
  if (nodes.length === 0) reporter.report('KRIT4012', list.span, {});
  checkDistinct(
    nodes.map(({ id }) => id),
    'option',
    reporter,
  );
  return nodes.map(({ id, label, opensText, evidence }) => {
    checkId(id, reporter);
    return given({
      id: id.name,
      label: textOf(label),
      evidence: ownEvidence(evidence, scope),
      opensText: opensText ? true : undefined,
    });
  });
}

/** `"group/indication"`. */
export function verdictType(of: TextNode, scope: Scope): ValueType {
  const ids = of.da.split('/');
  if (ids.length !== 2 || !ids.every((id) => ID_PATTERN.test(id)))
    scope.unit.reporter.report('KRIT4045', of.span, { found: of.da });
  return { kind: 'verdict', of: of.da };
}
