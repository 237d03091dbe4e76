import type { PartialDate } from '@kriterion/catalogue';
import type { Language } from './plan.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date as exact as its source: `1. juni 2022`, `juni 2022`, `2022`. */
export function dateText(date: PartialDate, lang: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const named = `${MONTHS[lang][Number(month) - 1] ?? month} ${year}`;
  if (day === undefined) return named;
  return `${String(Number(day))}${lang === 'da' ? '.' : ''} ${named}`;
}
