import { error, warning } from './code.ts';

/** KRIT5xxx: whether what is stated hangs together, and what it rests on. */
export const STATEMENTS = {
  KRIT5001: error({}),
  KRIT5002: error({ placeholder: 'text' }),
  KRIT5003: warning({ number: 'text' }),
  KRIT5004: error({ number: 'text', limits: 'said' }),
  KRIT5005: error({ question: 'text', missing: 'text' }),
  KRIT5006: warning({ question: 'text' }),
  KRIT5007: error({ question: 'text' }),
  KRIT5008: error({ count: 'number' }),
  KRIT5009: error({}),
  KRIT5010: warning({ name: 'text' }),
  KRIT5011: error({}),
  KRIT5012: error({}),
  KRIT5013: error({}),
  KRIT5014: error({ what: 'said' }),
  KRIT5016: error({ field: 'text' }),
  KRIT5017: error({ criterion: 'text' }),
  KRIT5040: warning({ name: 'text' }),
  KRIT5041: warning({ name: 'text' }),
  KRIT5042: warning({ name: 'text' }),
  KRIT5043: warning({ name: 'text' }),
  KRIT5045: warning({ path: 'text' }),
};
