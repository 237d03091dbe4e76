import { error, warning } from './code.ts';

/** KRIT3xxx: names, files and versions. */
export const NAMES = {
  KRIT3001: error({ kind: 'kind', name: 'text', suggestion: 'suggestion' }),
  KRIT3002: error({ kind: 'kind', name: 'text' }),
  KRIT3003: error({ name: 'text' }),
  KRIT3004: error({ path: 'text', suggestion: 'suggestion' }),
  KRIT3005: error({ chain: 'text' }),
  KRIT3006: error({ chain: 'text' }),
  KRIT3008: error({ name: 'text' }),
  KRIT3009: error({ path: 'text' }),
  KRIT3020: error({ path: 'text' }),
  KRIT3021: error({ path: 'text' }),
  KRIT3022: error({ path: 'text', other: 'text' }),
  KRIT3023: warning({}),
  KRIT3024: error({ name: 'text', suggestion: 'suggestion' }),
  KRIT3025: error({ name: 'text', path: 'text' }),
  KRIT3026: error({ name: 'text' }),
  KRIT3027: error({ name: 'text', other: 'text' }),
  KRIT3035: error({ chain: 'text' }),
  KRIT3036: error({ chain: 'text' }),
  KRIT3037: error({ name: 'text', limit: 'number' }),
  KRIT3040: error({ from: 'text', to: 'text' }),
  KRIT3041: error({ version: 'text', before: 'text' }),
  KRIT3042: error({ version: 'text', newest: 'text' }),
  KRIT3043: error({ version: 'text' }),
};
