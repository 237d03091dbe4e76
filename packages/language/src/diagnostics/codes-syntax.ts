import { error } from './code.ts';

/** KRIT2xxx: the order of words in a declaration. */
export const SYNTAX = {
  KRIT2001: error({ expected: 'said', found: 'said' }),
  KRIT2002: error({ found: 'said' }),
  KRIT2003: error({}),
  KRIT2004: error({ first: 'text', second: 'text' }),
  KRIT2005: error({}),
  KRIT2006: error({}),
  KRIT2007: error({ edition: 'text' }),
  KRIT2008: error({ line: 'number' }),
  KRIT2009: error({ brace: 'text' }),
  KRIT2010: error({}),
  KRIT2011: error({ name: 'text' }),
};
