import type { Decimal } from '@kriterion/catalogue';
import type { Language } from './plan.ts';

const MARKS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  da: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** An exact decimal as people write it: `17000.5` → `17.000,5` in Danish, `17,000.5` in English. */
export function numberText(value: Decimal, lang: Language): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, MARKS[lang].thousands);
  return (negative ? '-' : '') + grouped + (fraction === undefined ? '' : MARKS[lang].decimal + fraction);
}
