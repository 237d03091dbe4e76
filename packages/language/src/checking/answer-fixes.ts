import type { ValueType } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import type { Span, ValueNode } from '../syntax/tree.ts';
import type { Context } from './context.ts';

/** So many answers to choose from are offered; of more, the reader finds the right one faster by typing. */
const MOST_OFFERED = 5;

/**
 * The answers that could stand in place of a value, where they are few enough to choose from; the one that it is, but
 * for its quotation marks.
 */
export function answerFixes(type: ValueType, value: ValueNode, written: LanguagePack): readonly FixOffer[] {
  const answers = answersOf(type, written);
  const quoted = value.kind === 'text' ? answers.filter((answer) => answer === value.text.da) : [];
  const offered = quoted.length === 0 ? answers : quoted;
  return offered.map((text) => ({ title: fixTitle('write', { text }), text, safe: quoted.length > 0 }));
}

/** `spredning = ja`, or any other answer, in place of words that ask for none. */
export function equalTo(words: string, type: ValueType, span: Span, context: Context): readonly FixOffer[] {
  return answersOf(type, context.scope.unit.reporter.written).map((answer) => {
    const text = `${words} = ${answer}`;
    return { title: fixTitle('write', { text }), text, span };
  });
}

function answersOf(type: ValueType, written: LanguagePack): readonly string[] {
  if (type.kind === 'yes-no' || type.kind === 'tick')
    return [speltKeyword('Yes', written), speltKeyword('No', written)];
  if (type.kind !== 'one-of' || type.options.length > MOST_OFFERED) return [];
  return type.options.map(({ id }) => id);
}
