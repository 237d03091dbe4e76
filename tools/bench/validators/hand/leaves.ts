/* eslint-disable complexity -- the limit is written out in place */
/**
 * Checks of single answers, written by hand for the limit: character codes, no regular expressions, nothing allocated.
 * They share no code with the generator.
 */

/** An error: a path and a code. */
export interface Found {
  path: string;
  code: string;
}

/** The list so far, if there is one, with one more. */
export function tell(list: Found[] | null, path: string, code: string): Found[] {
  if (list === null) return [{ path, code }];
  list.push({ path, code });
  return list;
}

export function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function keyCount(record: object): number {
  let count = 0;
  for (const _ in record) count++;
  return count;
}

/** One error for each key that is not among the known. */
export function strangers(
  list: Found[] | null,
  record: Record<string, unknown>,
  prefix: string,
  known: ReadonlySet<string>,
): Found[] | null {
  for (const key in record) if (!known.has(key)) list = tell(list, prefix + key, 'unknown-field');
  return list;
}

/** 28 days or, in the months that have them, up to 31. */
function isDate(year: number, month: number, day: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= 30 || (day === 31 && month !== 4 && month !== 6 && month !== 9 && month !== 11);
}

/** `yyyy-mm-dd`. */
export function isDay(data: unknown): boolean {
  if (typeof data !== 'string' || data.length !== 10) return false;
  const a = data.charCodeAt(0) - 48;
  const b = data.charCodeAt(1) - 48;
  const c = data.charCodeAt(2) - 48;
  const d = data.charCodeAt(3) - 48;
  const e = data.charCodeAt(5) - 48;
  const f = data.charCodeAt(6) - 48;
  const g = data.charCodeAt(8) - 48;
  const h = data.charCodeAt(9) - 48;
  // Below zero a difference is a huge unsigned number, so one comparison asks both ends.
  if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9) return false;
  if (e >>> 0 > 9 || f >>> 0 > 9 || g >>> 0 > 9 || h >>> 0 > 9) return false;
  if (data.charCodeAt(4) !== 45 || data.charCodeAt(7) !== 45) return false;
  const year = a * 1000 + b * 100 + c * 10 + d;
  return year > 0 && isDate(year, e * 10 + f, g * 10 + h);
}

/** A CPR number, X-eCPR or D-eCPR. */
export function isCpr(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const at = data.length === 10 ? 6 : data.length === 11 && data.charCodeAt(6) === 45 ? 7 : 0;
  if (at === 0) return false;
  const d1 = data.charCodeAt(0) - 48;
  const d2 = data.charCodeAt(1) - 48;
  const m1 = data.charCodeAt(2) - 48;
  const m2 = data.charCodeAt(3) - 48;
  const y1 = data.charCodeAt(4) - 48;
  const y2 = data.charCodeAt(5) - 48;
  const s = data.charCodeAt(at) - 48;
  const t = data.charCodeAt(at + 1);
  const u = data.charCodeAt(at + 2);
  const last = data.charCodeAt(at + 3) - 48;
  if (d1 >>> 0 > 9 || d2 >>> 0 > 9 || m1 >>> 0 > 9 || m2 >>> 0 > 9) return false;
  if (y1 >>> 0 > 9 || y2 >>> 0 > 9 || s >>> 0 > 9 || last >>> 0 > 9) return false;
  const short = y1 * 10 + y2;
  let year: number;
  if ((t - 48) >>> 0 <= 9 && (u - 48) >>> 0 <= 9) {
    if (s <= 3) year = 1900 + short;
    else if (s === 4 || s === 9) year = short <= 36 ? 2000 + short : 1900 + short;
    else year = short <= 57 ? 2000 + short : 1800 + short;
  } else if ((t - 65) >>> 0 <= 25 && (u - 65) >>> 0 <= 25) {
    if (s <= 1) year = 1900 + short;
    else if (s === 6 || s === 7) year = 2000 + short;
    else if (s === 5) year = 1800 + short;
    else return false;
  } else return false;
  return isDate(year, m1 * 10 + m2, d1 * 10 + d2);
}

/** A capital letter, then one to nine capital letters or digits. */
export function isSks(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const length = data.length;
  if (length < 2 || length > 10 || (data.charCodeAt(0) - 65) >>> 0 > 25) return false;
  for (let at = 1; at < length; at++) {
    const code = data.charCodeAt(at);
    if ((code - 48) >>> 0 > 9 && (code - 65) >>> 0 > 25) return false;
  }
  return true;
}

/** Five digits and consonants; the vowels A, E, I, O and U are bits 0, 4, 8, 14 and 20. */
export function isAuthorisation(data: unknown): boolean {
  if (typeof data !== 'string' || data.length !== 5) return false;
  for (let at = 0; at < 5; at++) {
    const code = data.charCodeAt(at);
    if ((code - 48) >>> 0 <= 9) continue;
    const letter = code - 65;
    if (letter >>> 0 > 25 || ((0x104111 >>> letter) & 1) === 1) return false;
  }
  return true;
}

/** Eight digits with single spaces, optionally after +45. */
export function isPhone(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const length = data.length;
  const isForeign =
    length > 3 && data.charCodeAt(0) === 43 && data.charCodeAt(1) === 52 && data.charCodeAt(2) === 53;
  let digits = 0;
  let wasSpace = !isForeign;
  for (let at = isForeign ? 3 : 0; at < length; at++) {
    const code = data.charCodeAt(at);
    if ((code - 48) >>> 0 <= 9) {
      digits++;
      wasSpace = false;
    } else if (code === 32 && !wasSpace) wasSpace = true;
    else return false;
  }
  return digits === 8 && !wasSpace;
}

/** Visible ASCII that the part before the @ may have: a bit for each of the codes 33 to 62. */
const LOW = 0x11fff67d;

function isMailboxCode(code: number): boolean {
  if (code >= 94) return code <= 126;
  if (code >= 63) return code <= 90;
  return code >= 33 && ((LOW >>> (code - 33)) & 1) === 1;
}

/** A mail address. */
export function isMail(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const length = data.length;
  if (length > 254) return false;
  let at = 0;
  let before = 46;
  for (; at < length; at++) {
    const code = data.charCodeAt(at);
    if (code === 64) break;
    if (code === 46 ? before === 46 : !isMailboxCode(code)) return false;
    before = code;
  }
  if (at === 0 || at > 64 || at === length || before === 46) return false;
  let dots = 0;
  let start = at + 1;
  before = 45;
  for (at = start; at < length; at++) {
    const code = data.charCodeAt(at);
    if (code === 46) {
      if (before === 45 || at - start > 63) return false;
      dots++;
      start = at + 1;
      before = 45;
    } else {
      if ((code - 48) >>> 0 > 9 && ((code | 32) - 97) >>> 0 > 25 && (code !== 45 || at === start))
        return false;
      before = code;
    }
  }
  return dots > 0 && before !== 45 && length - start <= 63;
}

/** Nothing but spaces. */
export function isEmpty(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  const first = data.charCodeAt(0);
  return !(first > 32 && first < 128) && data.trim() === '';
}

/** A text of at most so many characters. */
export function fits(data: unknown, most: number): boolean {
  if (typeof data !== 'string') return false;
  if (data.length <= most) return true;
  return data.length <= 2 * most && Array.from(data).length <= most;
}
