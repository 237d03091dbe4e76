/** What each field may be told, in both languages, as one constant. */

import type { Section } from '@kriterion/catalogue';
import {
  requisitionPlan,
  rowsMessage,
  textIn,
  type FieldMessages,
  type Language,
} from '@kriterion/presentation';

import type { ConstantDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { bothLanguages } from '../telling.ts';
import { isOnPaper, placedFields, type PlacedField, type RequisitionGroup } from './fields.ts';

/** `texts['patient.cpr'].missing` and so on; only those that some rule can say. */
export function textsConstant(group: RequisitionGroup): ConstantDeclaration {
  const danish = messagesOf(group, 'da');
  const english = messagesOf(group, 'en');
  const lines = placedFields(group).flatMap((placed) => {
    const da = danish.get(placed.place);
    const en = english.get(placed.place);
    if (da === undefined || en === undefined)
      throw new Error(`the plan of the requisition lacks a field: ${placed.place}`);
    const messages = saidOf(placed).map(
      (kind) => `    ${kind}: ${bothLanguages(da[kind], en[kind], literal)},`,
    );
    return [`  ${literal(placed.place)}: {`, ...messages, '  },'];
  });
  return { kind: 'constant', name: 'texts', value: `{\n${lines.join('\n')}\n}` };
}

function saidOf({ field }: PlacedField): readonly (keyof FieldMessages)[] {
  if (isOnPaper(field)) return ['hidden'];
  const isRequired = field.required.kind !== 'never';
  return [
    ...(isRequired ? (['missing'] as const) : []),
    'wrong',
    ...(field.shownWhen === undefined ? [] : (['hidden'] as const)),
  ];
}

function messagesOf(group: RequisitionGroup, language: Language): ReadonlyMap<string, FieldMessages> {
  const sections = requisitionPlan(group, language)?.sections ?? [];
  return new Map(
    sections.flatMap((section) =>
      section.fields.map((field) => [`${field.path.section}.${field.path.field}`, field.messages] as const),
    ),
  );
}

/** `rowTexts['prøver'].missing`: what is told of too few and too many rows. */
export function rowTexts(group: RequisitionGroup): readonly ConstantDeclaration[] {
  const repeated = group.requisition.sections.filter((section) => section.repeated !== undefined);
  if (repeated.length === 0) return [];
  const lines = repeated.map((section) => {
    const { min, max } = section.repeated ?? { min: 0, max: 0 };
    const missing = rowPhrase('least', section, min);
    const wrong = rowPhrase('most', section, max);
    return `  ${literal(section.id)}: { missing: ${missing}, wrong: ${wrong} },`;
  });
  return [{ kind: 'constant', name: 'rowTexts', value: `{\n${lines.join('\n')}\n}` }];
}

function rowPhrase(end: 'least' | 'most', section: Section, count: number): string {
  const said = (language: Language): string =>
    rowsMessage(end, textIn(section.title, language), count, language);
  return bothLanguages(said('da'), said('en'), literal);
}
