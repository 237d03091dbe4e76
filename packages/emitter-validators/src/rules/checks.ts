/** The check of one field, as lines of the validator. */

import type { FieldPath, ValueType } from '@kriterion/catalogue';

import { fieldAnswer, fieldOptions, fieldShown, fieldValue } from '../names.ts';
import { statement } from '../printing/code.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { rangeCode } from '../values.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import { isOnPaper, type PlacedField } from './fields.ts';

/** `const patient__cpr__answer = …`: the answer for conditions that look at the field. */
export function answerLine({ field, path }: PlacedField, { runtime }: FieldContext): string {
  const right = rightCode(field.type, path, runtime);
  return `const ${fieldAnswer(path)} = ${right} ? ${fieldValue(path)} : undefined;`;
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
  const right = rightCode(field.type, path, context.runtime);
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
  const canBeEmpty = field.type.kind === 'text' || field.type.kind === 'several-of';
  return canBeEmpty && !isAlwaysDemanded ? [`  else if (${fieldValue(path)} !== undefined) ${wrong}`] : [];
}

/** What counts as no answer where one is demanded: a text without words, a box without its tick, an empty choice. */
function missingCode(type: ValueType, value: string, runtime: Runtime): string {
  if (type.kind === 'text') return `${value} === undefined || ${runtime.use('isBlank')}(${value})`;
  if (type.kind === 'tick') return `${value} === undefined || ${value} === false`;
  if (type.kind === 'several-of')
    return `${value} === undefined || (Array.isArray(${value}) && ${value}.length === 0)`;
  return `${value} === undefined`;
}

function rightCode(type: ValueType, path: FieldPath, runtime: Runtime): string {
  const value = fieldValue(path);
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return `${runtime.use('isBoolean')}(${value})`;
    case 'integer':
    case 'decimal':
      return `${runtime.use(type.kind === 'integer' ? 'isInteger' : 'isNumber')}(${value}, ${rangeCode(type).join(', ')})`;
    case 'date':
      return `${runtime.use('isDay')}(${value})`;
    case 'one-of':
    case 'indication':
      return `${runtime.use('isChoice')}(${value}, ${fieldOptions(path)})`;
    case 'several-of':
      return `${runtime.use('areChoices')}(${value}, ${fieldOptions(path)})`;
    case 'text':
      return `${runtime.use('isText')}(${value}, ${type.maxLength})`;
    case 'signature':
    case 'label-area':
      return 'false';
    default:
      return `${runtime.use(IDENTIFIERS[type.kind])}(${value})`;
  }
}

const IDENTIFIERS = {
  cpr: 'isCpr',
  sks: 'isSks',
  'authorisation-id': 'isAuthorisationId',
  phone: 'isPhone',
  email: 'isEmail',
} as const;

function reported(
  { place }: PlacedField,
  code: 'missing' | 'wrong' | 'hidden',
  { runtime }: FieldContext,
): string {
  return `${runtime.use('report')}(findings, ${literal(place)}, ${literal(code)}, texts[${literal(place)}].${code});`;
}
