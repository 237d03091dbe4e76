/** Patterns of the Danish field kinds. All are anchored and linear, and mean the same with and without the `u` flag. */

const DAY_28 = '(?:0[1-9]|1[0-9]|2[0-8])';
const DAY_30 = '(?:0[1-9]|[12][0-9]|30)';
const DAY_31 = '(?:0[1-9]|[12][0-9]|3[01])';
const MONTHS_30 = '(?:0[469]|11)';
const MONTHS_31 = '(?:0[13578]|1[02])';
/** Years of a century divisible by four, without `00`. */
const LEAP_YEAR = '(?:0[48]|[2468][048]|[13579][26])';

/** A day of the calendar, `2024-02-29`: leap years counted exactly. */
export const DATE = `^(?:[0-9]{4}-(?:${MONTHS_31}-${DAY_31}|${MONTHS_30}-${DAY_30}|02-${DAY_28})|(?:[0-9]{2}${LEAP_YEAR}|(?:[02468][048]|[13579][26])00)-02-29)$`;

const YEAR = '[0-9]{4}';
const MONTH = '(?:0[1-9]|1[0-2])';

/** A day of the calendar, or a month of a year. */
export const DATE_OR_MONTH = `(?:${DATE}|^${YEAR}-${MONTH}$)`;

/** A day of the calendar, a month of a year, or a year. */
export const DATE_OR_YEAR = `(?:${DATE}|^${YEAR}(?:-${MONTH})?$)`;

const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';

/** `hh:mm`. */
export const TIME = `^${CLOCK}$`;

/** A day of the calendar and a time of day, `2024-02-29T08:30`. */
export const DATE_TIME = `${DATE.slice(0, -1)}T${CLOCK}$`;

const DAY_AND_MONTH = `(?:${DAY_31}${MONTHS_31}|${DAY_30}${MONTHS_30}|${DAY_28}02)[0-9]{2}`;
/** X-eCPR has 1 or 7 as its seventh character, D-eCPR 0, 5 or 6; then two letters and a digit. */
const SERIAL = '(?:[0-9]{4}|[01567][A-Z]{2}[0-9])';
/** 29 February of year 00 exists in 2000 alone: seventh character 4-9, or 6 or 7 in a replacement number. */
const SERIAL_OF_2000 = '(?:[4-9][0-9]{3}|[67][A-Z]{2}[0-9])';

/**
 * A CPR number or replacement number (X-eCPR, D-eCPR), hyphen optional; calendar and century checked. Modulus 11 is
 * left out on purpose: valid numbers have been issued without it since 2007 (CPR-kontoret).
 */
export const CPR = `^(?:${DAY_AND_MONTH}-?${SERIAL}|2902${LEAP_YEAR}-?${SERIAL}|290200-?${SERIAL_OF_2000})$`;

/** A replacement number with one of the digits in its seventh place; 29 February of year 00 exists in 2000 alone. */
function replacementNumber(sevenths: string, of2000: string): string {
  const serial = (digits: string): string => `[${digits}][A-Z]{2}[0-9]`;
  return `^(?:${DAY_AND_MONTH}-?${serial(sevenths)}|2902${LEAP_YEAR}-?${serial(sevenths)}|290200-?${serial(of2000)})$`;
}

/** An X-eCPR number (NSP). */
export const X_ECPR = replacementNumber('17', '7');

/** A D-eCPR number (MedCom). */
export const D_ECPR = replacementNumber('056', '6');

/** A SOR code: at least eleven digits (DK Core). */
export const SOR = '^[0-9]{11,64}$';

/** A GLN: thirteen digits. That the last is the check digit of the others no pattern can say. */
export const GLN = '^[0-9]{13}$';

/** The name of a file, without a way to it. */
export const FILE_NAME = '^\\s*[^\\s/\\\\][^/\\\\]*$';

/** A code of Sundhedsvæsenets Klassifikations System: up to ten capitals and digits, a letter first, no æ, ø, å. */
export const SKS = '^[A-Z][A-Z0-9]{1,9}$';

/** Five consonants (Y is one) and digits (DK Core AuthorizationIdentifier). */
export const AUTHORISATION_ID = '^[BCDFGHJKLMNPQRSTVWXYZ0-9]{5}$';

/** Eight digits, with +45 and single spaces as people write them. */
export const PHONE = '^(?:\\+45 ?)?[0-9](?: ?[0-9]){7}$';

const MAIL_ATOM = "[!#-'*+\\-/-9=?A-Z^-~]+";
const MAIL_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?';

/** A local part without blanks or stray dots, an `@`, and a domain of two labels or more; RFC 5321 without quoting. */
export const EMAIL = `^(?=[^@]{1,64}@)${MAIL_ATOM}(?:\\.${MAIL_ATOM})*@${MAIL_LABEL}(?:\\.${MAIL_LABEL})+$`;

/** At least one letter that is seen. */
export const NOT_BLANK = '\\S';

/** The pattern of the source, for the whole text, which says something too. */
export function wholeText(pattern: string): string {
  return `^(?=\\s*\\S)(?:${pattern})$`;
}
