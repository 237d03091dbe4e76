import { piece, type Piece } from './piece.ts';

/** Checks of the plain kinds of field. */
export const VALUES: readonly Piece[] = [
  piece(
    'isBoolean',
    [],
    `
function isBoolean(data: unknown): boolean {
  return typeof data === 'boolean';
}`,
  ),
  piece(
    'isDay',
    ['dayIn'],
    `
/** A whole date of the calendar, \`YYYY-MM-DD\`. */
function isDay(data: unknown): boolean {
  return typeof data === 'string' && data.length === 10 && dayIn(data) > 0;
}`,
  ),
  piece(
    'isText',
    ['isBlank', 'isShort'],
    `
/** A text that says something, at most so many characters long. */
function isText(data: unknown, maxLength: number): boolean {
  return isShort(data, maxLength) && !isBlank(data);
}`,
  ),
  piece(
    'isShort',
    [],
    `
/** A text of at most so many characters. */
function isShort(data: unknown, maxLength: number): boolean {
  if (typeof data !== 'string') return false;
  if (data.length <= maxLength) return true;
  if (data.length > 2 * maxLength) return false;
  let characters = 0;
  for (const _ of data) characters += 1;
  return characters <= maxLength;
}`,
  ),
  piece(
    'isBlank',
    [],
    `
/** A text without words. Nearly all others are told by their first character: no space is between "!" and "~". */
function isBlank(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const first = data.charCodeAt(0);
  return !(first > 32 && first < 127) && data.trim() === '';
}`,
  ),
  piece(
    'isChoice',
    [],
    `
function isChoice(data: unknown, options: ReadonlySet<string>): boolean {
  return typeof data === 'string' && options.has(data);
}`,
  ),
  piece(
    'areChoices',
    ['isChoice'],
    `
/** Distinct options, at least one: an empty list is no answer. */
function areChoices(data: unknown, options: ReadonlySet<string>): boolean {
  if (!Array.isArray(data) || data.length === 0) return false;
  for (let at = 0; at < data.length; at += 1) {
    if (!isChoice(data[at], options) || data.indexOf(data[at]) !== at) return false;
  }
  return true;
}`,
  ),
  piece(
    'isNumber',
    ['orderOf'],
    `
/** A finite number within its range, both ends included. */
function isNumber(data: unknown, min: number | string | undefined, max: number | string | undefined): boolean {
  if (typeof data !== 'number' || !Number.isFinite(data)) return false;
  if (min !== undefined && (orderOf(data, min) ?? -1) < 0) return false;
  return max === undefined || (orderOf(data, max) ?? 1) <= 0;
}`,
  ),
  piece(
    'isInteger',
    ['isNumber'],
    `
function isInteger(data: unknown, min: number | string | undefined, max: number | string | undefined): boolean {
  return Number.isSafeInteger(data) && isNumber(data, min, max);
}`,
  ),
];
