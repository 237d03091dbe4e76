/** Checks between dates, some days, weeks, months or years apart, against the calendar of the engine. */
import { groupOf } from '@kriterion/language/test';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { emit } from '../src/index.ts';
import { complaints, functionOf, imported } from './modules.ts';

const CHECKS = [
  ['sent', 'start >= slut - 90 dage', -90, 'days'],
  ['uge', 'start <= slut + 3 uger', 21, 'days'],
  ['måned', 'start < slut + 1 måned', 1, 'months'],
  ['år', 'start > slut - 1 år', -12, 'months'],
  ['lig', 'start = slut + 1 dag', 1, 'days'],
  ['dagen', 'start = slut - 1 dag', -1, 'days'],
  ['samme', 'start <> slut', 0, 'days'],
] as const;

const SOURCE = `sprog da, udgave 1
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år
patientgruppe gruppe "Gruppe" [papir] {
  version 0.1.0
  indikation i1 "I" [papir] { kriterier { "Voksen": alder >= 18 år } }
  rekvisition "R" {
    afsnit a "A" [papir] {
      felt start "Fra": dato
      felt slut "Til": dato
${CHECKS.map(([id, condition]) => `      kontrol '${id}' "Nej" [papir]: ${condition}`).join('\n')}
    }
  }
}
`;

let validate: (data: unknown) => readonly string[];

beforeAll(async () => {
  const [rules] = emit({ edition: 1, groups: [groupOf(SOURCE)] });
  if (rules === undefined) throw new Error('no module');
  expect(complaints([rules])).toEqual([]);
  const check = functionOf(await imported(rules), 'validateGruppeRequisition');
  validate = (data) =>
    (check(data) as readonly { readonly code: string; readonly rule?: string }[]).map(
      ({ code, rule }) => rule ?? code,
    );
});

/** The other date so much later; undefined beyond the years 1 to 9999. */
function moved(day: string, by: number, unit: 'days' | 'months'): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + by);
  else {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + by);
    const last = new Date(date);
    last.setUTCMonth(last.getUTCMonth() + 1, 0);
    date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  }
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

function failing(fra: string, til: string): readonly string[] {
  return CHECKS.filter(([id, , by, unit]) => {
    const other = moved(til, by, unit);
    if (other === undefined) return false;
    const holds: Readonly<Record<typeof id, boolean>> = {
      sent: fra >= other,
      uge: fra <= other,
      måned: fra < other,
      år: fra > other,
      lig: fra === other,
      dagen: fra === other,
      samme: fra !== other,
    };
    return !holds[id];
  }).map(([id]) => id);
}

const middle = Date.UTC(2020, 0, 1);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const near = fc
  .tuple(fc.integer({ min: -400_000, max: 400_000 }), fc.integer({ min: -400, max: 400 }))
  .map(([day, apart]) => [iso(middle + day * 86_400_000), iso(middle + (day + apart) * 86_400_000)] as const);

test('fail exactly where the calendar says so', () => {
  fc.assert(
    fc.property(near, ([fra, til]) => {
      expect(validate({ a: { start: fra, slut: til } })).toEqual(failing(fra, til));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['2024-02-29', '2023-02-28'],
  ['2023-03-31', '2023-02-28'],
  ['2023-02-28', '2023-01-31'],
  ['2024-02-29', '2024-01-31'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['0001-01-02', '0001-01-02'],
  ['9999-12-30', '9999-12-30'],
  ['2026-03-01', '2026-02-28'],
])('%s beside %s', (fra, til) =>
  expect(validate({ a: { start: fra, slut: til } })).toEqual(failing(fra, til)),
);

test('rest where one of the two is missing or wrong', () => {
  expect(validate({ a: { start: '2026-03-01' } })).toEqual([]);
  expect(validate({ a: { start: '2026-03-01', slut: '2026-02-30' } })).toEqual(['wrong']);
});
