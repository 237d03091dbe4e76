import { error } from './code.ts';

/** KRIT7xxx: whether examples and clarifications come out as they are written. */
export const EXAMPLES = {
  KRIT7001: error({ expected: 'said', actual: 'said' }),
  KRIT7002: error({ decidedBy: 'text', expected: 'said' }),
  KRIT7003: error({ expected: 'said', actual: 'said' }),
  KRIT7004: error({ name: 'text' }),
  KRIT7005: error({ name: 'text', fault: 'said' }),
};
