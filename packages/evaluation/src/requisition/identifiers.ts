/**
 * Danish identifiers, each from its published description. Modulus 11 rejects nothing: numbers without it have been
 * given out since 2007 and are valid (cpr.dk, personnumre uden kontrolciffer).
 */

import { daysOf } from '../dates.ts';

/** A personal number in its parts; `letters` are those of a replacement number. */
interface PersonalNumber {
  readonly digits: string;
  readonly seventh: number;
  readonly isReplacement: boolean;
}

const PERSONAL = /^(\d{6})-?(\d)(?:(\d{2})|[A-Z]{2})(\d)$/u;

/** The number without its hyphen; undefined where the text has another shape or names no day of the calendar. */
function personalNumber(text: string): PersonalNumber | undefined {
  const [, date = '', seventh = '', serial] = PERSONAL.exec(text) ?? [];
  if (date === '') return undefined;
  const isReplacement = serial === undefined;
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), Number(date.slice(4))];
  const century = isReplacement ? REPLACED[Number(seventh)] : centuryOf(Number(seventh), year);
  if (century === undefined) return undefined;
  const whole = `${String(century + year)}-${month}-${day}`;
  if (daysOf(whole) === undefined) return undefined;
  return { digits: text.replace('-', ''), seventh: Number(seventh), isReplacement };
}

/** The century by the seventh digit and the year in it (cpr.dk, opbygning af CPR-nummeret). */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/** By the seventh place: X-eCPR has 1 and 7 (NSP), D-eCPR 0, 5 and 6 (MedCom). */
const REPLACED: Readonly<Partial<Record<number, number>>> = { 0: 1900, 1: 1900, 5: 1800, 6: 2000, 7: 2000 };

/** A CPR number or a replacement for one, with or without the hyphen. */
export function isPersonalNumber(text: string): boolean {
  return personalNumber(text) !== undefined;
}

/** A replacement number of the national service. */
export function isXEcpr(text: string): boolean {
  const number = personalNumber(text);
  return number?.isReplacement === true && [1, 7].includes(number.seventh);
}

/** A replacement number of a region. */
export function isDEcpr(text: string): boolean {
  const number = personalNumber(text);
  return number?.isReplacement === true && [0, 5, 6].includes(number.seventh);
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether a CPR number passes modulus 11; undefined for what is none, and for replacement numbers, which have none. */
export function passesModulus11(text: string): boolean | undefined {
  const number = personalNumber(text);
  if (number === undefined || number.isReplacement) return undefined;
  return WEIGHTS.reduce<number>((sum, weight, at) => sum + weight * Number(number.digits[at]), 0) % 11 === 0;
}

/** A capital letter, then up to nine capital letters and digits (Sundhedsdatastyrelsen, SKS). */
export function isSks(text: string): boolean {
  return /^[A-Z][A-Z0-9]{1,9}$/u.test(text);
}

/** At least eleven digits (DK Core). */
export function isSor(text: string): boolean {
  return /^\d{11,64}$/u.test(text);
}

/** Thirteen digits, weighted 1 and 3 in turn, that add up to a multiple of ten (GS1). */
export function isGln(text: string): boolean {
  if (!/^\d{13}$/u.test(text)) return false;
  const digits = Array.from(text, Number);
  return digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : 3 * digit), 0) % 10 === 0;
}

/** Five consonants, of which Y is one, and digits (DK Core). */
export function isAuthorisationId(text: string): boolean {
  return /^[B-DF-HJ-NP-TV-Z0-9]{5}$/u.test(text);
}

/** Eight digits, alone or after +45, with single spaces where the writer likes them. */
export function isPhone(text: string): boolean {
  return /^(?:\+45 ?)?\d(?: ?\d){7}$/u.test(text);
}

/** A local part without spaces or stray dots, an @, and a domain of at least two labels. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  if (text.length > 254 || at < 1 || at > 64) return false;
  const labels = text.slice(at + 1).split('.');
  const words = text.slice(0, at).split('.');
  return words.every((word) => MAIL_WORD.test(word)) && labels.length > 1 && labels.every(isMailLabel);
}

const MAIL_WORD = /^[!#-'*+\-/-9=?A-Z^-~]+$/u;

function isMailLabel(label: string): boolean {
  return (
    label.length <= 63 && /^[a-zA-Z0-9-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-')
  );
}
