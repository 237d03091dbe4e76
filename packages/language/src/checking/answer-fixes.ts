import type { ValueType } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import type { Span } from '../syntax/tree.ts';
import type { Context } from './context.ts';

/** So many answers to choose from are offered; of more, the reader finds the right one faster by typing. */
const MOST_OFFERED = 5;

/** The answers that could stand in a place, where they are few enough to choose from. */
export function answerFixes(type: ValueType, written: LanguagePack): readonly FixOffer[] {
  return answersOf(type, written).map((text) => ({ title: fixTitle('write', { text }), text }));
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
