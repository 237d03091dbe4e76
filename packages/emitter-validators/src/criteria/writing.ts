import { askOfRow } from './asking.ts';
import type { Writing } from './at.ts';
import { conditionCode } from './conditions.ts';
import { derivedCall } from './derived.ts';
import { termValue } from './terms.ts';

/** The parts of the emitter, for each other. */
export const WRITING: Writing = {
  condition: conditionCode,
  term: termValue,
  computed: derivedCall,
  ofRow: askOfRow,
};
