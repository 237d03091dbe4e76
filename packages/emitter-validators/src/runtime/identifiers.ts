import { piece, type Piece } from './piece.ts';

/** Danish identifiers and contact details; every check reads its text once, from left to right. */
export const IDENTIFIERS: readonly Piece[] = [
  piece(
    'digitAt',
    [],
    `
/** The digit at a place; NaN if there is none. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? code - 48 : NaN;
}`,
  ),
  piece(
    'isUpper',
    [],
    `
function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}`,
  ),
  piece(
    'isCpr',
    ['digitAt', 'isUpper', 'daysInMonth', 'cprYear', 'ecprYear'],
    `
/**
 * A CPR number, X-eCPR or D-eCPR, with or without a hyphen after the six digits of the date, which must be a day of
 * the calendar in the century told by the seventh place. Modulus 11 is not asked: valid numbers without it exist.
 */
function isCpr(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const bare = text.length === 11 && text[6] === '-' ? text.slice(0, 6) + text.slice(7) : text;
  if (bare.length !== 10) return false;
  const isReplacement = isUpper(bare.charCodeAt(7)) && isUpper(bare.charCodeAt(8));
  const year = isReplacement ? ecprYear(bare) : cprYear(bare);
  const day = digitAt(bare, 0) * 10 + digitAt(bare, 1);
  const month = digitAt(bare, 2) * 10 + digitAt(bare, 3);
  return year > 0 && digitAt(bare, 9) >= 0 && day >= 1 && day <= daysInMonth(year, month);
}`,
  ),
  piece(
    'cprYear',
    ['digitAt'],
    `
/** The year of birth by the seventh digit (www.cpr.dk, opbygning af CPR-nummeret); NaN if there is no such number. */
function cprYear(bare: string): number {
  const year = digitAt(bare, 4) * 10 + digitAt(bare, 5);
  const seventh = digitAt(bare, 6);
  if (Number.isNaN(seventh + digitAt(bare, 7) + digitAt(bare, 8))) return NaN;
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}`,
  ),
  piece(
    'ecprYear',
    ['digitAt'],
    `
/** The year of a replacement number: X-eCPR 1 and 7, D-eCPR 0, 5 and 6 in the seventh place; NaN for any other. */
function ecprYear(bare: string): number {
  const year = digitAt(bare, 4) * 10 + digitAt(bare, 5);
  const seventh = digitAt(bare, 6);
  if (seventh === 0 || seventh === 1) return 1900 + year;
  if (seventh === 6 || seventh === 7) return 2000 + year;
  return seventh === 5 ? 1800 + year : NaN;
}`,
  ),
  piece(
    'isSks',
    ['digitAt', 'isUpper'],
    `
/** An SKS code by its shape: a capital letter, then up to nine capital letters and digits, at least one. */
function isSks(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 2 || text.length > 10 || !isUpper(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at += 1) {
    if (!isUpper(text.charCodeAt(at)) && Number.isNaN(digitAt(text, at))) return false;
  }
  return true;
}`,
  ),
  piece(
    'isAuthorisationId',
    [],
    `
/** Five consonants (Y is one) and digits, as DK Core has it. */
function isAuthorisationId(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 5) return false;
  for (const character of text) if (!'BCDFGHJKLMNPQRSTVWXYZ0123456789'.includes(character)) return false;
  return true;
}`,
  ),
  piece(
    'isPhone',
    ['digitAt'],
    `
/** Eight digits, optionally after +45, with single spaces where the writer likes them. */
function isPhone(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let digits = 0;
  for (let at = text.startsWith('+45') ? 3 : 0; at < text.length; at += 1) {
    if (text[at] === ' ') {
      if (at === 0 || at === text.length - 1 || text[at - 1] === ' ') return false;
    } else if (Number.isNaN(digitAt(text, at))) return false;
    else digits += 1;
  }
  return digits === 8;
}`,
  ),
  piece(
    'isEmail',
    ['isMailLabel'],
    `
/** An e-mail address: a local part without spaces or stray dots, an @, and a domain of at least two labels. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > 254) return false;
  const at = text.indexOf('@');
  if (at < 1 || at > 64 || text.startsWith('.') || text[at - 1] === '.') return false;
  for (let place = 0; place < at; place += 1) {
    const code = text.charCodeAt(place);
    if (code <= 32 || code >= 127 || '"(),:;<>[\\\\]'.includes(text.charAt(place))) return false;
    if (code === 46 && text[place + 1] === '.') return false;
  }
  const labels = text.slice(at + 1).split('.');
  for (const label of labels) if (!isMailLabel(label)) return false;
  return labels.length >= 2;
}`,
  ),
  piece(
    'isMailLabel',
    [],
    `
function isMailLabel(label: string): boolean {
  if (label.length === 0 || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at) | 32;
    const isLetter = code >= 97 && code <= 122 && label.charCodeAt(at) >= 65;
    const isDigit = label.charCodeAt(at) >= 48 && label.charCodeAt(at) <= 57;
    if (!isLetter && !isDigit && label[at] !== '-') return false;
  }
  return true;
}`,
  ),
];
