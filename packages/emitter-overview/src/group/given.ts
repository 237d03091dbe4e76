import type { Fact, FactValue, Group, Verdict, ValueType } from '@kriterion/catalogue';
import { dateText, quantityText, textIn } from '@kriterion/presentation';

const VERDICT: Readonly<Record<Verdict, string>> = {
  met: 'opfyldt',
  'not-met': 'ikke opfyldt',
  undetermined: 'uafgjort',
};

/** An answer of an example as it is read: with its unit, its choice by label, its rows one after another. */
export function givenText(value: FactValue, type: ValueType | undefined, group: Group): string {
  if ('boolean' in value) return value.boolean ? 'ja' : 'nej';
  if ('date' in value) return dateText(value.date, 'da');
  if ('text' in value) return value.text;
  if ('option' in value) return optionText(value.option, type);
  if ('number' in value) return numberText(value.number, type);
  return furtherText(value, type, group);
}

type Further = Exclude<
  FactValue,
  | { readonly boolean: boolean }
  | { readonly date: string }
  | { readonly text: string }
  | { readonly option: string }
  | { readonly number: string }
>;

function furtherText(value: Further, type: ValueType | undefined, group: Group): string {
  if ('code' in value) return codeText(value.code, type, group);
  if ('several' in value)
    return value.several.map((one) => chosenText(one, type, group)).join(', ') || 'ingen';
  if ('verdict' in value) return VERDICT[value.verdict];
  if ('members' in value) return rowText(value.members, type, group);
  if ('rows' in value) return rowsText(value, type, group);
  return 'unknown' in value ? 'kan ikke vides' : 'ikke relevant';
}

function rowsText(
  { rows, complete }: Extract<FactValue, { readonly complete: boolean }>,
  type: ValueType | undefined,
  group: Group,
): string {
  const told = rows.map((row) => rowText(row, type, group));
  const all = complete ? told : [...told, 'måske flere'];
  return all.length === 0 ? 'ingen' : all.join('; ');
}

function rowText(
  row: Readonly<Record<string, FactValue>>,
  type: ValueType | undefined,
  group: Group,
): string {
  const members: readonly Fact[] = type?.kind === 'rows' || type?.kind === 'record' ? type.members : [];
  const told = Object.entries(row).map(([id, value]) => {
    const member = members.find((one) => one.id === id);
    return `${member === undefined ? id : textIn(member.label, 'da')}: ${givenText(value, member?.type, group)}`;
  });
  return `(${told.join(', ')})`;
}

function chosenText(id: string, type: ValueType | undefined, group: Group): string {
  return type?.kind === 'codes' ? codeText(id, type, group) : optionText(id, type);
}

function optionText(id: string, type: ValueType | undefined): string {
  const options = type?.kind === 'one-of' || type?.kind === 'several-of' ? type.options : [];
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : textIn(option.label, 'da');
}

function codeText(code: string, type: ValueType | undefined, group: Group): string {
  const listId = type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined;
  const list = group.codeLists?.find(({ id }) => id === listId);
  const known = list?.codes.find((one) => one.code === code);
  return known === undefined ? code : `${textIn(known.label, 'da')} (${code})`;
}

function numberText(value: string, type: ValueType | undefined): string {
  const unit = type?.kind === 'integer' || type?.kind === 'decimal' ? type.unit : undefined;
  return quantityText({ value, ...(unit === undefined ? {} : { unit }) }, 'da');
}
