import { piece, type Piece } from './piece.ts';

/** Danish identifiers and contact details; every check reads its text once, from left to right, and copies none of it. */
export const IDENTIFIERS: readonly Piece[] = [
  piece(
    'isDigit',
    [],
    `
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
    ['isDigit', 'isUpper', 'twoDigits', 'daysInMonth', 'cprYear', 'ecprYear'],
    `
/**
 * A CPR number, X-eCPR or D-eCPR, with or without a hyphen after the six digits of the date, which must be a day of
 * the calendar in the century told by the seventh place. Modulus 11 is not asked: valid numbers without it exist.
 */
function isCpr(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const serial = text.length === 10 ? 6 : text.length === 11 && text.charCodeAt(6) === 45 ? 7 : 0;
  if (serial === 0 || !isDigit(text.charCodeAt(serial)) || !isDigit(text.charCodeAt(serial + 3))) return false;
  const seventh = text.charCodeAt(serial) - 48;
  const eighth = text.charCodeAt(serial + 1);
  const ninth = text.charCodeAt(serial + 2);
  let year = 0;
  if (isDigit(eighth) && isDigit(ninth)) year = cprYear(seventh, twoDigits(text, 4));
  else if (isUpper(eighth) && isUpper(ninth)) year = ecprYear(seventh, twoDigits(text, 4));
  const day = twoDigits(text, 0);
  return year > 0 && day >= 1 && day <= daysInMonth(year, twoDigits(text, 2));
}`,
  ),
  piece(
    'cprYear',
    [],
    `
/** The year of birth by the seventh digit (www.cpr.dk, opbygning af CPR-nummeret). */
function cprYear(seventh: number, year: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}`,
  ),
  piece(
    'ecprYear',
    [],
    `
/** The year of a replacement number: X-eCPR 1 and 7, D-eCPR 0, 5 and 6 in the seventh place; 0 for any other. */
function ecprYear(seventh: number, year: number): number {
  if (seventh === 0 || seventh === 1) return 1900 + year;
  if (seventh === 6 || seventh === 7) return 2000 + year;
  return seventh === 5 ? 1800 + year : 0;
}`,
  ),
  piece(
    'isSks',
    ['isDigit', 'isUpper'],
    `
/** An SKS code by its shape: a capital letter, then up to nine capital letters and digits, at least one. */
function isSks(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 2 || text.length > 10 || !isUpper(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isUpper(code) && !isDigit(code)) return false;
  }
  return true;
}`,
  ),
  piece(
    'isAuthorisationId',
    ['isDigit', 'isUpper'],
    `
/** Five consonants (Y is one) and digits, as DK Core has it. */
function isAuthorisationId(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 5) return false;
  for (let at = 0; at < 5; at += 1) {
    const code = text.charCodeAt(at);
    const isVowel = code === 65 || code === 69 || code === 73 || code === 79 || code === 85;
    if (!isDigit(code) && (!isUpper(code) || isVowel)) return false;
  }
  return true;
}`,
  ),
  piece(
    'isPhone',
    ['isDigit'],
    `
/** Eight digits, optionally after +45, with single spaces where the writer likes them. */
function isPhone(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let digits = 0;
  let isAfterSpace = false;
  for (let at = text.startsWith('+45') ? 3 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else if (code !== 32 || isAfterSpace || at === 0) return false;
    isAfterSpace = code === 32;
  }
  return digits === 8 && !isAfterSpace;
}`,
  ),
  piece(
    'isEmail',
    ['isMailbox', 'isMailDomain'],
    `
/** An e-mail address: a local part without spaces or stray dots, an @, and a domain of at least two labels. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > 254) return false;
  const at = text.indexOf('@');
  return at >= 1 && at <= 64 && isMailbox(text, at) && isMailDomain(text, at + 1);
}`,
  ),
  piece(
    'isMailbox',
    [],
    `
/** The part before the @: visible ASCII but "(),:;<>[\\\\], and no dot first, last or beside another. */
function isMailbox(text: string, end: number): boolean {
  let before = 46;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 44 && (code <= 32 || code === 34 || code === 40 || code === 41 || code === 44)) return false;
    if (code >= 58 && (code >= 127 || code <= 60 || code === 62 || (code >= 91 && code <= 93))) return false;
    if (code === 46 && before === 46) return false;
    before = code;
  }
  return before !== 46;
}`,
  ),
  piece(
    'isMailDomain',
    ['isDigit'],
    `
/** At least two labels of letters, digits and hyphens, no hyphen first or last, at most 63 characters each. */
function isMailDomain(text: string, start: number): boolean {
  let labels = 1;
  let length = 0;
  let before = 45;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (before === 45) return false;
      labels += 1;
      length = 0;
      before = 45;
    } else {
      const letter = code | 32;
      const isLetter = letter >= 97 && letter <= 122 && code >= 65 && code <= 122;
      if (!isLetter && !isDigit(code) && (code !== 45 || length === 0)) return false;
      length += 1;
      if (length > 63) return false;
      before = code;
    }
  }
  return labels >= 2 && before !== 45;
}`,
  ),
];
