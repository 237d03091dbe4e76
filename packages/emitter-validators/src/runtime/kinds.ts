import { piece, type Piece } from './piece.ts';

/** Checks of the further kinds of field. */
export const KINDS: readonly Piece[] = [
  piece(
    'isUnknown',
    ['isRecord', 'own'],
    `
/** \`{ unknown: true }\`: asked, and cannot be known. */
function isUnknown(data: unknown): boolean {
  return isRecord(data) && own(data, 'unknown') === true && Object.keys(data).length === 1;
}`,
  ),
  piece(
    'isPartialDate',
    ['daysOf'],
    `
/** A date of the calendar, or a month or year of it as far as \`shortest\` characters allow. */
function isPartialDate(data: unknown, shortest: number): boolean {
  return typeof data === 'string' && data.length >= shortest && daysOf(data) !== undefined;
}`,
  ),
  piece(
    'isTime',
    ['isTimeAt'],
    `
/** \`hh:mm\`. */
function isTime(data: unknown): boolean {
  return typeof data === 'string' && data.length === 5 && isTimeAt(data, 0);
}`,
  ),
  piece(
    'isTimeAt',
    ['twoDigits'],
    `
/** Whether a time of day starts at the place. */
function isTimeAt(text: string, at: number): boolean {
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && text.charCodeAt(at + 2) === 58;
}`,
  ),
  piece(
    'isMoment',
    ['dayIn', 'isTimeAt'],
    `
/** \`yyyy-mm-ddThh:mm\`. */
function isMoment(data: unknown): boolean {
  return typeof data === 'string' && data.length === 16 && data.charCodeAt(10) === 84 && dayIn(data) > 0 && isTimeAt(data, 11);
}`,
  ),
  piece(
    'isXEcpr',
    ['isCpr', 'seventhIn'],
    `
/** An X-eCPR number: 1 or 7 in the seventh place, then two letters (NSP). */
function isXEcpr(text: unknown): boolean {
  return isCpr(text) && seventhIn(text, '17');
}`,
  ),
  piece(
    'isDEcpr',
    ['isCpr', 'seventhIn'],
    `
/** A D-eCPR number: 0, 5 or 6 in the seventh place, then two letters (MedCom). */
function isDEcpr(text: unknown): boolean {
  return isCpr(text) && seventhIn(text, '056');
}`,
  ),
  piece(
    'seventhIn',
    ['isUpper'],
    `
/** Whether a replacement number has one of the digits in its seventh place, before its letters. */
function seventhIn(text: unknown, digits: string): boolean {
  if (typeof text !== 'string') return false;
  const bare = text.replace('-', '');
  return digits.includes(bare.charAt(6)) && isUpper(bare.charCodeAt(7));
}`,
  ),
  piece(
    'isSor',
    ['isDigit'],
    `
/** A SOR code by its shape: at least eleven digits (DK Core). */
function isSor(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 11 || text.length > 64) return false;
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}`,
  ),
  piece(
    'isGln',
    ['isDigit'],
    `
/** A GLN: thirteen digits, the last of which makes the weighted sum a multiple of ten (GS1). */
function isGln(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 13) return false;
  let sum = 0;
  for (let at = 0; at < 13; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return false;
    sum += (code - 48) * (at % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}`,
  ),
  piece(
    'isFileName',
    ['isText'],
    `
/** The name of a file, without a way to it. */
function isFileName(text: unknown): boolean {
  return isText(text, 255) && typeof text === 'string' && !/[/\\\\]/u.test(text);
}`,
  ),
  piece(
    'listed',
    ['isRecord', 'own'],
    `
/** The rows of a list, complete or to be continued; undefined where the number of them, or what is there, is wrong. */
function listed(data: unknown, min: number, max: number): readonly unknown[] | undefined {
  const isOpen = isRecord(data) && own(data, 'complete') === false && Object.keys(data).length === 2;
  const rows = isOpen ? own(data, 'rows') : data;
  if (!Array.isArray(rows) || rows.length > max) return undefined;
  return isOpen || rows.length >= min ? rows : undefined;
}`,
  ),
];
