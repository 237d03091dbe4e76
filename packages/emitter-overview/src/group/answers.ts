import type { Fact, Group, Option, ValueType } from '@kriterion/catalogue';
import { quantityText, textIn } from '@kriterion/presentation';
import type { Child } from '../html/element.ts';
import { evidenceOf } from './evidence.ts';

/** Kinds of answers that are told by their name alone. */
type NamedKind = Exclude<
  ValueType['kind'],
  | 'one-of'
  | 'several-of'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'code'
  | 'codes'
  | 'either'
  | 'verdict'
  | 'record'
  | 'rows'
>;

const ANSWER: Readonly<Record<NamedKind, string>> = {
  'yes-no': 'Ja eller nej',
  tick: 'Kryds',
  time: 'Klokkeslæt',
  'date-time': 'Dato og klokkeslæt',
  text: 'Tekst',
  cpr: 'CPR-nummer',
  'x-ecpr': 'X-eCPR (nationalt erstatnings-CPR-nummer)',
  'd-ecpr': 'D-eCPR (regionalt erstatnings-CPR-nummer)',
  sks: 'SKS-kode',
  sor: 'SOR-kode',
  gln: 'GLN (lokationsnummer)',
  'authorisation-id': 'Autorisations-ID',
  phone: 'Telefonnummer',
  email: 'E-mailadresse',
  attachment: 'Bilag',
  signature: 'Underskrift',
  'label-area': 'Plads til etiket',
  indication: 'En af gruppens indikationer',
};

/** What kind of answer is taken, with every choice and where the choice comes from. */
export function answerText(type: ValueType, group: Group): Child {
  switch (type.kind) {
    case 'one-of':
      return [type.ordered === true ? 'Ét valg, lavest først: ' : 'Ét valg: ', choices(type.options, group)];
    case 'several-of':
      return ['Et eller flere valg: ', choices(type.options, group)];
    case 'integer':
    case 'decimal':
      return numberAnswer(type);
    case 'date':
      return dateAnswer(type.leastExact);
    case 'code':
      return `Én kode fra ${listTitle(type.list, group)}`;
    case 'codes':
      return `En eller flere koder fra ${listTitle(type.list, group)}`;
    case 'either':
      return type.of.map((one, index) => [index === 0 ? undefined : ', eller: ', answerText(one, group)]);
    case 'verdict':
      return `Afgørelsen for ${type.of}, som føres et andet sted`;
    case 'record':
      return ['Flere svar: ', members(type.members, group)];
    case 'rows':
      return [`${rowsAnswer(type)}: `, members(type.members, group)];
    default:
      return ANSWER[type.kind];
  }
}

function dateAnswer(leastExact: 'month' | 'year' | undefined): string {
  if (leastExact === undefined) return 'Dato';
  return leastExact === 'month' ? 'Dato, eller blot måned og år' : 'Dato, eller blot årstal';
}

function listTitle(id: string, group: Group): string {
  const list = group.codeLists?.find((one) => one.id === id);
  return list === undefined ? id : `»${textIn(list.title, 'da')}«`;
}

function rowsAnswer({ row, min, max }: Extract<ValueType, { readonly kind: 'rows' }>): string {
  const name = `En række for hver ${row}`;
  return min === undefined || max === undefined ? name : `${name}, ${String(min)} til ${String(max)}`;
}

function members(facts: readonly Fact[], group: Group): Child {
  return facts.map((fact, index) => [
    index === 0 ? undefined : '; ',
    `${textIn(fact.label, 'da')} (`,
    answerText(fact.type, group),
    ')',
  ]);
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
