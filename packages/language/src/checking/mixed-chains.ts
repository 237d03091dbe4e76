/** "and" and "or" side by side can be read in two ways; both are shown, and nobody picks one in silence. */

import { fixTitle } from '../diagnostics/saying.ts';
import type { FixOffer } from '../diagnostics/reporter.ts';
import type { ConditionNode, Span } from '../syntax/tree.ts';
import { wordsAt } from './context.ts';
import type { Scope } from './scope.ts';

/** Where the words stand. */
interface Written {
  readonly scope: Scope;
}

type ChainNode = Extract<ConditionNode, { kind: 'chain' }>;

export function reportMixedChain(node: ChainNode, context: Written): void {
  const readings = [readingOf(node, 'and'), readingOf(node, 'or')] as const;
  const [first, second] = readings.map((spans) => written(spans, node.span, context));
  context.scope.unit.reporter.report(
    'KRIT2004',
    node.span,
    { first: first ?? '', second: second ?? '' },
    { fixes: readings.map((spans) => parenthesised(spans, node.span, context)) },
  );
}

/** What belongs together if one of the two words binds tighter: the operands on either side of it. */
function readingOf({ operands, words }: ChainNode, tighter: 'and' | 'or'): readonly Span[] {
  const spans: Span[] = [];
  operands.forEach(({ span }, index) => {
    const last = spans.at(-1);
    if (last !== undefined && words[index - 1]?.word === tighter)
      spans[spans.length - 1] = { ...last, to: span.to };
    else spans.push(span);
  });
  const alone = new Set(operands.map(({ span }) => `${String(span.from)} ${String(span.to)}`));
  return spans.filter(({ from, to }) => !alone.has(`${String(from)} ${String(to)}`));
}

function written(together: readonly Span[], whole: Span, context: Written): string {
  let text = '';
  let from = whole.from;
  for (const span of together) {
    text += `${wordsBetween(from, span.from, context)}(${wordsAt(span, context)})`;
    from = span.to;
  }
  return (text + wordsBetween(from, whole.to, context)).trim();
}

/** Words with a blank on either side kept, so that they can be put together again. */
function wordsBetween(from: number, to: number, { scope }: Written): string {
  return scope.unit.text.slice(from, to).replaceAll(/\s+/gu, ' ');
}

function parenthesised(together: readonly Span[], whole: Span, context: Written): FixOffer {
  const edits = together.flatMap(({ from, to }) => [
    { span: { from, to: from }, text: '(' },
    { span: { from: to, to }, text: ')' },
  ]);
  const [first, ...also] = edits;
  return {
    title: fixTitle('parentheses', { text: written(together, whole, context) }),
    text: first?.text ?? '',
    span: first?.span ?? whole,
    also,
  };
}
