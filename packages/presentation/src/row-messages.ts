import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';

/** What is told where a repeated section has too few or too many rows. */
export function rowsMessage(end: 'least' | 'most', title: string, count: number, lang: Language): string {
  const number = String(count);
  if (end === 'least')
    return count === 1 ? phrase('atLeastOnce', lang, title) : phrase('atLeastTimes', lang, title, number);
  return count === 1 ? phrase('atMostOnce', lang, title) : phrase('atMostTimes', lang, title, number);
}
