import type { TimeUnit } from '@kriterion/catalogue';

import type { LanguagePack } from '../languages/languages.ts';

/** The units in which time is counted, longest first. */
const TIME_UNITS = ['years', 'months', 'weeks', 'days'] as const satisfies readonly TimeUnit[];

const SPELLINGS = new WeakMap<readonly LanguagePack[], ReadonlyMap<string, TimeUnit>>();

/** The unit of time that a word means in any of the languages: `måneder` and `months` are one. */
export function timeUnitOf(name: string, languages: readonly LanguagePack[]): TimeUnit | undefined {
  const known = SPELLINGS.get(languages) ?? spellingsIn(languages);
  SPELLINGS.set(languages, known);
  return known.get(name);
}

function spellingsIn(languages: readonly LanguagePack[]): ReadonlyMap<string, TimeUnit> {
  return new Map(
    languages.flatMap(({ timeUnits }) =>
      TIME_UNITS.flatMap((unit) => timeUnits[unit].map((spelling) => [spelling, unit] as const)),
    ),
  );
}

/** Whether two units are one: the same word, or two words for the same unit of time. */
export function sameUnit(
  a: string | undefined,
  b: string | undefined,
  languages: readonly LanguagePack[],
): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const unit = timeUnitOf(a, languages);
  return unit !== undefined && unit === timeUnitOf(b, languages);
}
