import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUTHORISATION_ID, CPR, DATE, EMAIL, PHONE, SKS } from '../src/schema/patterns.ts';
import { dateFrom, dateTo } from '../src/schema/date-order.ts';

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'u').test(text);

describe('CPR numbers', () => {
  test.each([
    '010190-9990',
    '0101909990',
    '290204-4110',
    '290200-4110',
    '311299-1234',
    '020329-1WQ3',
    '130878-1OS6',
    '310105-7JC9',
    '280456-0PJ2',
    '290200-7AB1',
  ])('%s is one, whatever modulus 11 says', (text) => expect(matches(CPR, text)).toBe(true));

  test.each([
    '',
    '0101909',
    '320190-9990',
    '300290-9990',
    '310490-9990',
    '290201-1110',
    '290200-1110',
    '010190 9990',
    '010190-99900',
    '020329-2WQ3',
    '020329-1wq3',
    '290200-1AB1',
    '010190-9990\n',
  ])('%j is none', (text) => expect(matches(CPR, text)).toBe(false));

  test('are days of the calendar in the century told by the seventh digit', () => {
    const digits = fc.integer({ min: 0, max: 9 }).map(String);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 39 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 99 }),
        digits,
        (day, month, year, seventh) => {
          const text =
            [day, month, year].map((part) => String(part).padStart(2, '0')).join('') + `-${seventh}123`;
          expect(matches(CPR, text)).toBe(isDay(centuryOf(year, Number(seventh)) + year, month, day));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const written = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

describe('dates', () => {
  test('are the days of the Gregorian calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          expect(matches(DATE, written(year, month, day))).toBe(isDay(year, month, day));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-2-9', false],
  ])('%s: %s', (text, isDate) => {
    expect(matches(DATE, text)).toBe(isDate);
  });

  test('are ordered by pattern as they are by the calendar', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => written(y, m, d));
    fc.assert(
      fc.property(date, date, fc.boolean(), (one, other, inclusive) => {
        expect(matches(dateFrom(other, inclusive), one)).toBe(inclusive ? one >= other : one > other);
        expect(matches(dateTo(other, inclusive), one)).toBe(inclusive ? one <= other : one < other);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('codes and addresses', () => {
  test.each([
    [SKS, ['DC259', 'DQ878C', 'ZZ'], ['D', 'dc25', 'DC25.9', 'DÆ1', 'D1234567890']],
    [AUTHORISATION_ID, ['0BCY1', '12345'], ['0BCA1', 'bcd12', '1234', '123456']],
    [
      PHONE,
      ['12345678', '12 34 56 78', '+4512345678', '+45 12 34 56 78'],
      ['1234567', '123456789', '12  345678', '+46 12345678', ' 12345678'],
    ],
    [
      EMAIL,
      ['a.b@eksempel.dk', "o'neil+x@a-b.co.uk"],
      ['a@b', '@b.dk', 'a b@c.dk', '.a@b.dk', 'a..b@c.dk', 'a@b..dk', 'a@-b.dk', 'å@b.dk'],
    ],
  ])('%s', (pattern, right, wrong) => {
    for (const text of right) expect([text, matches(pattern, text)]).toEqual([text, true]);
    for (const text of wrong) expect([text, matches(pattern, text)]).toEqual([text, false]);
  });
});
