import type { Language } from './plan.ts';

/** English names of the units known to the sources, for one and for several. Others keep their Danish name. */
const ENGLISH: Readonly<Record<string, readonly [one: string, several: string]>> = {
  år: ['year', 'years'],
  måned: ['month', 'months'],
  måneder: ['month', 'months'],
  uge: ['week', 'weeks'],
  uger: ['week', 'weeks'],
  dag: ['day', 'days'],
  dage: ['day', 'days'],
  timer: ['hour', 'hours'],
  gange: ['time', 'times'],
  patienter: ['patient', 'patients'],
  helgenomsekventeringer: ['whole genome sequencing', 'whole genome sequencings'],
};

/** The unit as written after the number. */
export function unitText(unit: string, value: string, lang: Language): string {
  const names = lang === 'en' && Object.hasOwn(ENGLISH, unit) ? ENGLISH[unit] : undefined;
  return names === undefined ? unit : names[value === '1' ? 0 : 1];
}

/** The number with its unit: `18 år`, `20 %` (English `20%`). */
export function withUnit(number: string, unit: string, lang: Language): string {
  return unit === '%' && lang === 'en' ? `${number}%` : `${number} ${unit}`;
}
