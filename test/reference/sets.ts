/** Sets of codes or options, counted out from the list they are taken from. */

import type { Group, SetEntry, ValueSet } from '@kriterion/catalogue';

import { codesOf } from './patient.ts';

/** Whether a code or option is in the set. */
export function isIn(group: Group, list: string | undefined, set: ValueSet, value: string): boolean {
  return (
    set.include.some((entry) => covers(group, list, entry, value)) &&
    !set.exclude.some((entry) => covers(group, list, entry, value))
  );
}

function covers(group: Group, list: string | undefined, entry: SetEntry, value: string): boolean {
  switch (entry.kind) {
    case 'value':
      return value === entry.value;
    case 'prefix':
      return value.startsWith(entry.prefix);
    case 'below':
      return lineOf(group, list, value).includes(entry.code);
  }
}

/** The code and all that it lies below. */
function lineOf(group: Group, list: string | undefined, code: string): readonly string[] {
  const above = codesOf(group, list).find((one) => one.code === code)?.below;
  return above === undefined ? [code] : [code, ...lineOf(group, list, above)];
}
