/** The check of one field, as lines of the validator. */

import type { ValueType } from '@kriterion/catalogue';

import { fieldAnswer, fieldShown, fieldValue } from '../names.ts';
import { statement } from '../printing/code.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import { isOnPaper, type PlacedField } from './fields.ts';
import { rightCode } from './right-answers.ts';

/** `const patient__cpr__answer = …`: the answer for conditions that look at the field. */
export function answerLine({ field, path }: PlacedField, { runtime }: FieldContext): string {
  const right = `${rightCode(field, path, runtime)} ? ${fieldValue(path)} : undefined`;
  // An empty tick box says no.
  const answer = field.type.kind === 'tick' ? `${fieldValue(path)} === undefined ? false : ${right}` : right;
  return `const ${fieldAnswer(path)} = ${answer};`;
}

/** The lines that report what is wrong with the field. */
export function fieldCheck(placed: PlacedField, context: FieldContext): readonly string[] {
  const { field, path } = placed;
  const value = fieldValue(path);
  if (isOnPaper(field)) return [`if (${value} !== undefined) ${reported(placed, 'hidden', context)}`];
  if (field.shownWhen === undefined) return shownCheck(placed, context);
  return [
    `if (${fieldShown(path)} === 'not-met') {`,
    `  if (${value} !== undefined) ${reported(placed, 'hidden', context)}`,
    '} else {',
    ...shownCheck(placed, context).map((line) => `  ${line}`),
    '}',
  ];
}

function shownCheck(placed: PlacedField, context: FieldContext): readonly string[] {
  const { field, path } = placed;
  const value = fieldValue(path);
  const wrong = reported(placed, 'wrong', context);
  const right = rightCode(field, path, context.runtime);
  if (field.required.kind === 'never') return [`if (${value} !== undefined && !${right}) ${wrong}`];
  const missing = reported(placed, 'missing', context);
  return [
    `if (${missingCode(field.type, value, context.runtime)}) {`,
    ...demanded(placed, context, missing).map((line) => `  ${line}`),
    ...blankCheck(placed, wrong),
    `} else if (!${right}) ${wrong}`,
  ];
}

/** A missing answer is an error where it is surely demanded and surely shown. */
function demanded({ field, path }: PlacedField, context: FieldContext, missing: string): readonly string[] {
  const shown = field.shownWhen === undefined ? [] : [`${fieldShown(path)} === 'met'`];
  if (field.required.kind !== 'when')
    return shown.length === 0 ? [missing] : [`if (${shown.join('')}) ${missing}`];
  const condition = statement('const demand = ', fieldConditionCode(field.required.condition, context), ';');
  return [...condition, `if (${["demand === 'met'", ...shown].join(' && ')}) ${missing}`];
}

/** A text without words or an empty list is no answer where one is demanded; where none is, it is a wrong one. */
function blankCheck({ field, path }: PlacedField, wrong: string): readonly string[] {
  const isAlwaysDemanded = field.required.kind === 'always' && field.shownWhen === undefined;
  const canBeEmpty = field.type.kind === 'text' || isList(field.type);
  return canBeEmpty && !isAlwaysDemanded ? [`  else if (${fieldValue(path)} !== undefined) ${wrong}`] : [];
}

function isList({ kind }: ValueType): boolean {
  return kind === 'several-of' || kind === 'codes';
}

/** What counts as no answer where one is demanded: a text without words, a box without its tick, an empty choice. */
function missingCode(type: ValueType, value: string, runtime: Runtime): string {
  if (type.kind === 'text') return `${value} === undefined || ${runtime.use('isBlank')}(${value})`;
  if (type.kind === 'tick') return `${value} === undefined || ${value} === false`;
  if (isList(type)) return `${value} === undefined || (Array.isArray(${value}) && ${value}.length === 0)`;
  return `${value} === undefined`;
}

function reported(
  { place, placeCode }: PlacedField,
  code: 'missing' | 'wrong' | 'hidden',
  { runtime }: FieldContext,
): string {
  return `${runtime.use('report')}(findings, ${placeCode}, ${literal(code)}, texts[${literal(place)}].${code});`;
}
