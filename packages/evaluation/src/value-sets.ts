/** Sets of options and codes, and the hierarchies of code lists; indexed once, asked many times. */

import type { CodeList, SetEntry, ValueSet } from '@kriterion/catalogue';

/** What lies right above each code of a list. */
export interface Hierarchy {
  readonly codes: ReadonlyMap<string, string | undefined>;
}

const HIERARCHIES = new WeakMap<CodeList, Hierarchy>();

/** The codes of a list with what is right above each, made once for each list. */
export function hierarchyOf(list: CodeList): Hierarchy {
  const known = HIERARCHIES.get(list);
  if (known !== undefined) return known;
  const made = { codes: new Map(list.codes.map((one) => [one.code, one.below])) };
  HIERARCHIES.set(list, made);
  return made;
}

interface Entries {
  readonly values: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly below: ReadonlySet<string>;
}

const ENTRIES = new WeakMap<readonly SetEntry[], Entries>();

/** Whether an entry of the set names the value, and if none does, whether one leaves it out. */
export function standingIn(
  value: string,
  set: ValueSet,
  hierarchy: Hierarchy | undefined,
): 'included' | 'excluded' | 'not-named' {
  if (isNamed(value, set.exclude, hierarchy)) return 'excluded';
  return isNamed(value, set.include, hierarchy) ? 'included' : 'not-named';
}

function isNamed(value: string, entries: readonly SetEntry[], hierarchy: Hierarchy | undefined): boolean {
  const { values, prefixes, below } = indexed(entries);
  if (values.has(value) || prefixes.some((prefix) => value.startsWith(prefix))) return true;
  return below.size > 0 && isBelowOne(value, below, hierarchy);
}

/** The code itself or one above it; a list that goes in circles ends after as many steps as it has codes. */
function isBelowOne(code: string, roots: ReadonlySet<string>, hierarchy: Hierarchy | undefined): boolean {
  let at: string | undefined = code;
  for (let steps = 0; at !== undefined && steps <= (hierarchy?.codes.size ?? 0); steps += 1) {
    if (roots.has(at)) return true;
    at = hierarchy?.codes.get(at);
  }
  return false;
}

function indexed(entries: readonly SetEntry[]): Entries {
  const known = ENTRIES.get(entries);
  if (known !== undefined) return known;
  const made = {
    values: new Set(entries.flatMap((entry) => (entry.kind === 'value' ? [entry.value] : []))),
    prefixes: entries.flatMap((entry) => (entry.kind === 'prefix' ? [entry.prefix] : [])),
    below: new Set(entries.flatMap((entry) => (entry.kind === 'below' ? [entry.code] : []))),
  };
  ENTRIES.set(entries, made);
  return made;
}
