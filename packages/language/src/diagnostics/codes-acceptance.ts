import { error, warning } from './code.ts';

/** KRIT8xxx: findings that somebody accepted. */
export const ACCEPTANCE = {
  KRIT8001: error({ code: 'text', suggestion: 'suggestion' }),
  KRIT8002: error({ code: 'text' }),
  KRIT8003: warning({ code: 'text' }),
};
