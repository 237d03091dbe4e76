import { error } from './code.ts';

/** KRIT1xxx: characters and words. */
export const LEXING = {
  KRIT1001: error({ found: 'text' }),
  KRIT1002: error({}),
  KRIT1003: error({ character: 'text' }),
  KRIT1004: error({ name: 'text' }),
  KRIT1005: error({ number: 'text', whole: 'text', decimal: 'text' }),
  KRIT1006: error({}),
  KRIT1007: error({ word: 'text', suggestion: 'suggestion' }),
  KRIT1009: error({ count: 'number' }),
  KRIT1010: error({ letter: 'text', twin: 'text', word: 'text' }),
  KRIT1011: error({ letter: 'text' }),
  KRIT1012: error({ word: 'text' }),
  KRIT1013: error({ letter: 'text' }),
};
