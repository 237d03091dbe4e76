import type { Comparison, FieldCondition, Value, ValueType } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';
import { field, filesOf, groupWith } from './forms.ts';
import type { Validate } from './forms.ts';

function compare(name: string, operator: Comparison, value: Value): FieldCondition {
  const [section = '', id = ''] = name.split('.');
  return { kind: 'compare', field: { section, field: id }, operator, value };
}

const yes: Value = { kind: 'boolean', value: true };

/** A form of one asked field and a text that is shown under a condition on it, in another section. */
async function formWith(type: ValueType, condition: FieldCondition): Promise<Validate> {
  const text: ValueType = { kind: 'text', lines: 1, maxLength: 10 };
  const group = groupWith({
    a: [field('x', type, { required: { kind: 'never' } })],
    b: [field('y', text, { shownWhen: condition })],
  });
  return (await filesOf(group)).validate;
}

/** What becomes of the text: asked for, left open, or refused. */
function fateOf(validate: Validate, a: unknown): 'asked' | 'open' | 'refused' {
  if (!validate({ a, b: {} })) return 'asked';
  return validate({ a, b: { y: 'ja' } }) ? 'open' : 'refused';
}

describe('a conditional field', () => {
  test('is asked where its condition holds, refused where it does not, and open while that is unknown', async () => {
    const validate = await formWith({ kind: 'yes-no' }, compare('a.x', '=', yes));
    expect(fateOf(validate, { x: true })).toBe('asked');
    expect(fateOf(validate, { x: false })).toBe('refused');
    expect(fateOf(validate, {})).toBe('open');
    expect(validate({ b: {} })).toBe(true);
  });

  test('must look right also while it is open', async () => {
    const validate = await formWith({ kind: 'yes-no' }, compare('a.x', '=', yes));
    expect(validate({ a: {}, b: { y: 'ja' } })).toBe(true);
    expect(validate({ a: {}, b: { y: 7 } })).toBe(false);
  });

  test('is unknown under `not` as well', async () => {
    const validate = await formWith({ kind: 'yes-no' }, { kind: 'not', condition: compare('a.x', '=', yes) });
    expect([{ x: true }, { x: false }, {}].map((a) => fateOf(validate, a))).toEqual([
      'refused',
      'asked',
      'open',
    ]);
  });

  test('reads an empty tick box as no', async () => {
    const validate = await formWith({ kind: 'tick' }, compare('a.x', '=', yes));
    expect([{ x: true }, { x: false }, {}].map((a) => fateOf(validate, a))).toEqual([
      'asked',
      'refused',
      'refused',
    ]);
  });

  test.each<[Comparison, readonly string[]]>([
    ['=', ['refused', 'asked', 'refused']],
    ['<>', ['asked', 'refused', 'asked']],
    ['<', ['asked', 'refused', 'refused']],
    ['<=', ['asked', 'asked', 'refused']],
    ['>', ['refused', 'refused', 'asked']],
    ['>=', ['refused', 'asked', 'asked']],
  ])('compares with %s', async (operator, fates) => {
    const numbers = await formWith(
      { kind: 'decimal' },
      compare('a.x', operator, { kind: 'number', quantity: { value: '17.5' } }),
    );
    expect([17.4, 17.5, 17.6].map((x) => fateOf(numbers, { x }))).toEqual(fates);
    const dates = await formWith(
      { kind: 'date' },
      compare('a.x', operator, { kind: 'date', date: '2026-02' }),
    );
    expect(['2026-01-31', '2026-02-10', '2026-03-01'].map((x) => fateOf(dates, { x }))).toEqual(fates);
  });

  test('finds an option among several', async () => {
    const options = ['blod', 'væv'].map((id) => ({ id, label: { da: id } }));
    const validate = await formWith(
      { kind: 'several-of', options },
      { kind: 'among', field: { section: 'a', field: 'x' }, options: ['væv'] },
    );
    expect([['blod', 'væv'], ['blod'], []].map((x) => fateOf(validate, { x }))).toEqual([
      'asked',
      'refused',
      'refused',
    ]);
  });

  test('is hidden with the field it depends on', async () => {
    const choice: ValueType = { kind: 'yes-no' };
    const validate = (
      await filesOf(
        groupWith({
          a: [
            field('x', choice),
            field('y', choice, { shownWhen: compare('a.x', '=', yes) }),
            field('z', choice, { shownWhen: { kind: 'not', condition: compare('a.y', '=', yes) } }),
          ],
        }),
      )
    ).validate;
    expect(validate({ a: { x: false } })).toBe(true);
    expect(validate({ a: { x: false, z: true } })).toBe(false);
    expect(validate({ a: { x: true, y: false } })).toBe(false);
    expect(validate({ a: { x: true, y: false, z: true } })).toBe(true);
    expect(validate({ a: { x: true, y: true, z: true } })).toBe(false);
  });

  test('demands a tick, not an answer, and at least one of several', async () => {
    const options = [{ id: 'b', label: { da: 'B' } }];
    const required = { kind: 'when', condition: compare('a.x', '=', yes) } as const;
    const { validate } = await filesOf(
      groupWith({
        a: [
          field('x', { kind: 'yes-no' }),
          field('t', { kind: 'tick' }, { required }),
          field('s', { kind: 'several-of', options }, { required }),
        ],
      }),
    );
    expect(validate({ a: { x: false, t: false, s: [] } })).toBe(true);
    expect(validate({ a: { x: true, t: false, s: ['b'] } })).toBe(false);
    expect(validate({ a: { x: true, t: true, s: [] } })).toBe(false);
    expect(validate({ a: { x: true, t: true, s: ['b'] } })).toBe(true);
  });
});
