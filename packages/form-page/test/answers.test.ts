import { isDeepStrictEqual } from 'node:util';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { emit } from '@kriterion/emitter-forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '@kriterion/presentation/fixture';
import { answerAt } from '../src/answers/data.ts';
import { partsOfDate, readDate } from '../src/answers/dates.ts';
import { readNumber, writeNumber } from '../src/answers/numbers.ts';
import { nothingAnswered, settle } from '../src/answers/settle.ts';
import { spelt } from '../src/answers/spellings.ts';
import { meets } from '../src/engine/branch.ts';

describe('a number as typed', () => {
  test.each([
    ['35,5', 35.5],
    ['35.5', 35.5],
    [' 18 ', 18],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,500', 1.5],
    ['-2,5', -2.5],
    ['−2', -2],
    ['1.500', '1.500'],
    ['12.345', '12.345'],
    ['1.000.000', '1.000.000'],
    ['1e3', '1e3'],
    ['', undefined],
    ['1234567890123456', '1234567890123456'],
  ])('%j is %j', (text, value) => expect(readNumber(text, 'decimal')).toBe(value));

  test('of an integer field has no fraction', () => {
    expect(['18', '18,0', '18.5', '1.000', '٣'].map((text) => readNumber(text, 'integer'))).toEqual([
      18,
      '18,0',
      '18.5',
      '1.000',
      '٣',
    ]);
  });

  test('is exact: what was read, written and read again is the same', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(digits, ([whole, fraction]) => {
        const text = `${String(whole)},${String(fraction).padStart(6, '0').replace(/0+$/u, '') || '0'}`;
        const value = readNumber(text, 'decimal');
        expect(writeNumber(value).replace(/,0$/u, '')).toBe(text.replace(/,0$/u, ''));
      }),
    );
  });
});

describe('a date as typed', () => {
  test('is ISO when complete, and otherwise comes back as it was', () => {
    expect(readDate({ day: '1', month: '3', year: '2026' })).toBe('2026-03-01');
    expect(readDate({ day: '', month: ' ', year: '' })).toBeUndefined();
    for (const parts of [
      { day: '1', month: '', year: '26' },
      { day: 'x', month: '2', year: '' },
      { day: '01', month: '12', year: '2026' },
    ]) {
      expect(partsOfDate(readDate(parts))).toEqual(parts);
    }
  });
});

describe('a CPR number as typed', () => {
  test.each([
    ['0101909990', '010190-9990'],
    [' 010190 9990 ', '010190-9990'],
    ['010190–9990', '010190-9990'],
    ['0203291wq3', '020329-1WQ3'],
    ['12', '12'],
    ['  ', undefined],
  ])('%j is kept as %j', (text, kept) => expect(spelt('cpr', text)).toBe(kept));
});

const schema = JSON.parse(String(emit(catalogue)[0]?.contents)) as RJSFSchema;

describe('answers that come and go', () => {
  test('settle on data without hidden answers, whatever was answered in between', () => {
    const types = fc.constantFrom('sarkom', 'anden', 'kolangiokarcinom', undefined);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(types, fc.option(fc.string(), { nil: undefined })), { maxLength: 6 }),
        (steps) => {
          let state = nothingAnswered(schema);
          for (const [type, text] of steps) {
            const answers = Object.entries({
              kræfttype: type,
              undertype: text,
              kræfttype_tekst: text,
            }).filter(
              ([name, value]) =>
                value !== undefined && (name === 'kræfttype' || state.shown.has(`diagnose.${name}`)),
            );
            state = settle(state, { diagnose: Object.fromEntries(answers) }, schema);
            const [kræfttype, undertype, open] = ['kræfttype', 'undertype', 'kræfttype_tekst'].map((field) =>
              answerAt(state.data, `diagnose.${field}`),
            );
            expect(undertype === undefined || kræfttype === 'sarkom').toBe(true);
            expect(open === undefined || kræfttype === 'anden').toBe(true);
          }
        },
      ),
    );
  });
});

describe('the conditions of branches', () => {
  test('are met exactly where ajv finds them met', () => {
    const ajv = customizeValidator();
    const scalars = fc.constantFrom<unknown>('a', 'b', 1, 2.5, true, false, null);
    const data = fc.record(
      {
        s: fc.record(
          { x: fc.oneof(scalars, fc.array(scalars, { maxLength: 3 })), y: scalars },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    const answer = fc.constantFrom<RJSFSchema>(
      { const: 'a' },
      { enum: ['a', true] },
      { type: 'number', minimum: 2 },
      { exclusiveMaximum: 2.5 },
      { not: { const: 1 } },
      { pattern: '^[a]$' },
      { type: 'array', contains: { const: 'b' } },
      {},
    );
    const leaf = fc
      .tuple(fc.constantFrom('x', 'y'), answer, fc.boolean())
      .map(([name, at, isNeeded]): RJSFSchema => ({
        properties: { s: { properties: { [name]: at }, ...(isNeeded ? { required: [name] } : {}) } },
        ...(isNeeded ? { required: ['s'] } : {}),
      }));
    const condition = fc.letrec<{ one: RJSFSchema }>((tie) => ({
      one: fc.oneof(
        { maxDepth: 3 },
        leaf,
        tie('one').map((not) => ({ not })),
        fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
        fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
      ),
    })).one;
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(condition, data, (rule, requisition) => {
        seen.add(meets(rule, requisition));
        expect(meets(rule, requisition)).toBe(ajv.isValid(rule, requisition, {}));
      }),
      { numRuns: 500 },
    );
    expect(isDeepStrictEqual([...seen].sort(), [false, true])).toBe(true);
  });

  test('refuse a keyword they cannot read instead of passing over it', () => {
    expect(() => meets({ oneOf: [] }, {})).toThrow('oneOf');
  });
});
