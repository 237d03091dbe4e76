import type { CriterionLine, PlannedField, PlannedSection } from '@kriterion/presentation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../src/layout/layout.ts';
import type { Layout } from '../src/layout/layout.ts';
import type { Mark } from '../src/layout/marks.ts';
import { PAGE } from '../src/layout/measures.ts';
import type { Sheet } from '../src/layout/sheet.ts';
import { field, line, sheet } from './sheets.ts';

const ROUNDING = 1e-6;
const HOLDS_TEXT = new Set(['bar', 'tag', 'notice']);

/** Text of ordinary words, of one endless word, and of letters from every font. */
const text = fc.oneof(
  fc
    .array(fc.stringMatching(/^[a-zæøåÆØÅ≥≤☐✓–€()\\/-]{1,14}$/u), { minLength: 1, maxLength: 25 })
    .map((words) => words.join(' ')),
  fc.string({ unit: fc.constantFrom('W', 'i', 'å', 'Ǻ', '€'), minLength: 1, maxLength: 400 }),
);
const sentence = fc.option(text, { nil: undefined });
const proposal = fc.option(
  text.map((reason) => ({ label: 'Forslag', reason })),
  { nil: undefined, freq: 3 },
);
const option = fc.record({ id: text, label: text, opensText: fc.boolean() });
const type = fc.oneof(
  fc
    .constantFrom(
      'yes-no',
      'tick',
      'date',
      'cpr',
      'sks',
      'authorisation-id',
      'phone',
      'email',
      'signature',
      'label-area',
      'indication',
    )
    .map((kind) => ({ kind })),
  fc.constantFrom('integer', 'decimal').map((kind) => ({ kind, unit: 'år' })),
  fc.constantFrom('one-of', 'several-of').map((kind) => ({ kind, options: [] })),
  fc.record({
    kind: fc.constant('text' as const),
    lines: fc.integer({ min: 1, max: 60 }),
    maxLength: fc.integer({ min: 1, max: 4000 }),
  }),
) as fc.Arbitrary<PlannedField['type']>;

const plannedField = fc
  .record({
    label: text,
    type,
    options: fc.array(option, { maxLength: 30 }),
    help: sentence,
    shownSentence: sentence,
    requiredSentence: sentence,
    proposal,
    required: fc.constantFrom('always', 'never', 'when'),
  })
  .map(({ label, type: kind, ...more }) => field(label, kind, defined(more)));
const section: fc.Arbitrary<PlannedSection> = fc
  .record({
    id: text,
    title: text,
    help: sentence,
    proposal,
    fields: fc.array(plannedField, { maxLength: 12 }),
  })
  .map((record) => defined(record) as PlannedSection);
const criterion: fc.Arbitrary<CriterionLine> = fc
  .record({
    text,
    depth: fc.integer({ min: 0, max: 12 }),
    joins: sentence,
    strengthText: fc.constantFrom(undefined, 'som udgangspunkt', 'bør'),
    proposal,
    sources: fc.array(text, { maxLength: 3 }),
  })
  .map(({ text: words, ...more }) => line(words, defined(more)));

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    title: text,
    name: text,
    notices: fc.array(text, { maxLength: 4 }),
    sections: fc.array(section, { maxLength: 5 }),
    groupLines: fc.array(criterion, { maxLength: 12 }),
  })
  .map(({ title, name, notices, sections, groupLines }) => ({
    ...sheet,
    identity: { ...sheet.identity, name },
    requisition: { title, notices, sections },
    criteria: { groupLines, indications: [], questions: [] },
  }));

describe('a requisition of any content', () => {
  test('keeps every mark inside the margins', () => {
    forAnySheet((layout) => expect(outside(layout)).toEqual([]));
  });

  test('lets nothing overlap', () => {
    forAnySheet((layout) => expect(overlaps(layout)).toEqual([]));
  });

  test('never ends a page with the heading of what follows', () => {
    forAnySheet((layout, any) =>
      expect(layout.pages.slice(0, -1).filter((page) => endsInHeading(page, any))).toEqual([]),
    );
  });

  test('prints every letter of every label and title', () => {
    forAnySheet((layout, any) => {
      const printed = lettersOf(layout);
      const { title, notices, sections } = any.requisition;
      const texts = [
        title,
        ...notices,
        ...sections.flatMap((each) => [each.title, ...each.fields.map(({ label }) => label)]),
      ];
      expect(texts.filter((words) => !printed.includes(words.replace(/\s/gu, '')))).toEqual([]);
    });
  });
});

test('the realistic requisition stays clear of its edges and of itself', () => {
  expect(outside(layoutOf(sheet))).toEqual([]);
  expect(overlaps(layoutOf(sheet))).toEqual([]);
});

function forAnySheet(check: (layout: Layout, any: Sheet) => void): void {
  fc.assert(
    fc.property(anySheet, (any) => {
      check(layoutOf(any), any);
    }),
    RUNS,
  );
}

const RUNS = { numRuns: process.env['KRIT_FULL'] === '1' ? 1000 : 40 };

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

function outside({ pages }: Layout): readonly Mark[] {
  return pages
    .flat()
    .filter(
      (mark) =>
        mark.x < PAGE.left - ROUNDING ||
        mark.y < PAGE.top - ROUNDING ||
        mark.x + mark.width > PAGE.width - PAGE.left + ROUNDING ||
        mark.y + mark.height > PAGE.height - PAGE.bottom + ROUNDING,
    );
}

function overlaps({ pages }: Layout): readonly (readonly [Mark, Mark])[] {
  return pages.flatMap((marks) =>
    marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter((other) => collide(one, other))
        .map((other) => [one, other] as const),
    ),
  );
}

function collide(one: Mark, other: Mark): boolean {
  const apart =
    one.x + one.width <= other.x + ROUNDING ||
    other.x + other.width <= one.x + ROUNDING ||
    one.y + one.height <= other.y + ROUNDING ||
    other.y + other.height <= one.y + ROUNDING;
  return !apart && !holds(one, other) && !holds(other, one);
}

function holds(outer: Mark, inner: Mark): boolean {
  return (
    outer.kind === 'box' &&
    HOLDS_TEXT.has(outer.look) &&
    inner.x >= outer.x &&
    inner.x + inner.width <= outer.x + outer.width + ROUNDING &&
    inner.y >= outer.y - ROUNDING &&
    inner.y + inner.height <= outer.y + outer.height + ROUNDING
  );
}

/** Nothing stands below the last bar; sections without any field end so rightly. */
function endsInHeading(marks: readonly Mark[], { requisition }: Sheet): boolean {
  const bar = marks.findLast((mark) => mark.kind === 'box' && mark.look === 'bar');
  if (bar === undefined || marks.some(({ y }) => y >= bar.y + bar.height - ROUNDING)) return false;
  const title = marks.findLast((mark) => mark.kind === 'text' && mark.colour === 'white');
  const filled = requisition.sections.filter(({ fields }) => fields.length > 0);
  return title?.kind === 'text' && filled.some((section) => section.title.endsWith(title.text));
}

function lettersOf({ pages }: Layout): string {
  return pages
    .flat()
    .map((mark) => (mark.kind === 'text' ? mark.text.replace(/\s/gu, '') : ''))
    .join('');
}
