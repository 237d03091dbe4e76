/** The check of one field, as lines of the validator. */

import type { Origin, ValueType } from '@kriterion/catalogue';

import { fieldAnswer, fieldRight, fieldShown, fieldValue } from '../names.ts';
import { statement } from '../printing/code.ts';
import { commentText } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import { isOnPaper, type PlacedField } from './fields.ts';
import { found, foundAmiss } from './purpose.ts';
import { rightCode, rightUnlessBlank } from './right-answers.ts';

/** `// dsl/fælles/person.krit:9`: where in the sources a check comes from. */
export function originComment({ file, line }: Origin, what?: string): string {
  return commentLine(`${what === undefined ? '' : `${what}: `}${file}:${String(line)}`);
}

function commentLine(text: string): string {
  return `// ${commentText(text)}`;
}

/** `const patient__cpr__answer = …`: the answer for conditions that look at the field. */
export function answerLines(
  { field, path }: PlacedField,
  { group, runtime }: FieldContext,
): readonly string[] {
  const right = `${fieldRight(path)} ? ${fieldValue(path)} : undefined`;
  // An empty tick box says no.
  const answer = field.type.kind === 'tick' ? `${fieldValue(path)} === undefined ? false : ${right}` : right;
  return [
    `const ${fieldRight(path)} = ${rightCode(field, path, group, runtime)};`,
    `const ${fieldAnswer(path)} = ${answer};`,
  ];
}

/** The lines that report what is wrong with the field; `isLookedAt`: whether its answer is right is known already. */
export function fieldCheck(
  placed: PlacedField,
  isLookedAt: boolean,
  context: FieldContext,
): readonly string[] {
  const { field, path, placeCode } = placed;
  const value = fieldValue(path);
  const comment = originComment(field.origin, field.label.da);
  const hidden = `if (${value} !== undefined) ${found(placeCode, 'hidden', context)}`;
  if (isOnPaper(field)) return [comment, hidden];
  const shown = shownCheck(placed, isLookedAt, context);
  if (field.shownWhen === undefined) return [comment, ...shown];
  return [
    comment,
    `if (${fieldShown(path)} === 0) {`,
    `  ${hidden}`,
    '} else {',
    ...shown.map((line) => `  ${line}`),
    '}',
  ];
}

function shownCheck(placed: PlacedField, isLookedAt: boolean, context: FieldContext): readonly string[] {
  const { field, path, placeCode } = placed;
  const { group, runtime } = context;
  const value = fieldValue(path);
  const wrong = found(placeCode, 'wrong', context);
  if (field.required.kind === 'never') {
    const right = isLookedAt ? fieldRight(path) : rightCode(field, path, group, runtime);
    return [`if (${value} !== undefined && !${bracketed(right)}) ${wrong}`];
  }
  if (isPlainlyDemanded(placed)) {
    const right = isLookedAt ? fieldRight(path) : rightCode(field, path, group, runtime);
    return [`if (!${bracketed(right)}) ${foundAmiss(placeCode, value, context)}`];
  }
  const right = isLookedAt ? fieldRight(path) : rightUnlessBlank(field, path, group, runtime);
  return [
    `if (${missingCode(field.type, value, runtime)}) {`,
    ...demanded(placed, context).map((line) => `  ${line}`),
    ...blankCheck(placed, wrong),
    `} else if (!${bracketed(right)}) ${wrong}`,
  ];
}

/** Demanded in any case, and answered by whatever is there. */
function isPlainlyDemanded({ field: { required, shownWhen, type } }: PlacedField): boolean {
  const canBeEmpty = type.kind === 'text' || type.kind === 'tick' || isList(type);
  return required.kind === 'always' && shownWhen === undefined && !canBeEmpty;
}

/** In brackets, unless it is one name, one call, or in brackets already. */
function bracketed(code: string): string {
  return code.startsWith('(') || !/[ ]/u.test(code.replace(/\(.*\)$/u, '')) ? code : `(${code})`;
}

/** A missing answer is an error where it is surely demanded and surely shown. */
function demanded({ field, path, placeCode }: PlacedField, context: FieldContext): readonly string[] {
  const missing = found(placeCode, 'missing', context);
  const shown = field.shownWhen === undefined ? [] : [`${fieldShown(path)} === 3`];
  if (field.required.kind !== 'when')
    return shown.length === 0 ? [missing] : [`if (${shown.join('')}) ${missing}`];
  const condition = statement('const demand = ', fieldConditionCode(field.required.condition, context), ';');
  return [...condition, `if (${['demand === 3', ...shown].join(' && ')}) ${missing}`];
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
