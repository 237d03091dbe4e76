import type { Group, Option, ValueType } from '@kriterion/catalogue';
import { quantityText, textIn } from '@kriterion/presentation';
import type { Child } from '../html/element.ts';
import { evidenceOf } from './evidence.ts';

const ANSWER = {
  'yes-no': 'Ja eller nej',
  tick: 'Kryds',
  date: 'Dato',
  text: 'Tekst',
  cpr: 'CPR-nummer',
  sks: 'SKS-kode',
  'authorisation-id': 'Autorisations-ID',
  phone: 'Telefonnummer',
  email: 'E-mailadresse',
  signature: 'Underskrift',
  'label-area': 'Plads til etiket',
  indication: 'En af gruppens indikationer',
} as const satisfies Partial<Record<ValueType['kind'], string>>;

/** What kind of answer is taken, with every choice and where the choice comes from. */
export function answerText(type: ValueType, group: Group): Child {
  switch (type.kind) {
    case 'one-of':
      return ['Ét valg: ', choices(type.options, group)];
    case 'several-of':
      return ['Et eller flere valg: ', choices(type.options, group)];
    case 'integer':
    case 'decimal':
      return numberAnswer(type);
    default:
      return ANSWER[type.kind];
  }
}

function choices(options: readonly Option[], group: Group): Child {
  return options.map((option, index) => [
    index === 0 ? undefined : '; ',
    textIn(option.label, 'da'),
    option.evidence === undefined ? undefined : evidenceOf(option.evidence, group),
  ]);
}

function numberAnswer({
  kind,
  unit,
  min,
  max,
}: Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>): string {
  const name = kind === 'integer' ? 'Helt tal' : 'Tal';
  if (min !== undefined && max !== undefined)
    return `${name} fra ${limit(min, undefined)} til ${limit(max, unit)}`;
  if (min !== undefined) return `${name}, mindst ${limit(min, unit)}`;
  if (max !== undefined) return `${name}, højst ${limit(max, unit)}`;
  return unit === undefined ? name : `${name} (${unit})`;
}

function limit(value: string, unit: string | undefined): string {
  return quantityText({ value, ...(unit === undefined ? {} : { unit }) }, 'da');
}
