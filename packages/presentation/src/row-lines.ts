// Conditions on rows as nested lines.

import type { Condition } from '@kriterion/catalogue';
import { enumerated } from './comparisons.ts';
import { criterionOf, isLeaf, type OnRows } from './condition-parts.ts';
import { asSentence } from './letters.ts';
import { lineOf } from './line.ts';
import type { Line, LineSetting } from './line.ts';
import { phrase } from './phrases.ts';
import { factAt, type RowInHand, withRows } from './rows-in-hand.ts';
import { rowCountText } from './spoken-rows.ts';
import { sourcesText } from './spoken-terms.ts';

/** How conditions become lines; given by the one that makes them, since rows and conditions hold each other. */
export interface LineMakers {
  readonly below: (condition: Condition, depth: number, at: LineSetting) => readonly Line[];
  readonly stated: (condition: Condition, depth: number, at: LineSetting) => readonly Line[];
  readonly sentence: (condition: Condition, depth: number, at: LineSetting) => Line;
}

/** Rows in words made from the condition: one sentence where one will do, else a head with what is asked below it. */
export function rowLines(
  condition: OnRows,
  depth: number,
  at: LineSetting,
  make: LineMakers,
): readonly Line[] {
  const asked = askedOf(condition);
  if (asked === undefined || isLeaf(asked) || !canHead(condition))
    return [make.sentence(condition, depth, at)];
  return [
    lineOf(asSentence(headOf(condition, at)), depth, at),
    ...rowLinesBelow(condition, depth + 1, at, make),
  ];
}

/** What is asked of the rows, below a line that says which rows. */
export function rowLinesBelow(
  condition: OnRows,
  depth: number,
  at: LineSetting,
  make: LineMakers,
): readonly Line[] {
  const asked = askedOf(condition);
  if (asked === undefined || isLeaf(asked)) return [];
  const inside = insideOf(condition, at);
  return asked.kind === 'all' ? make.below(asked, depth, inside) : make.stated(asked, depth, inside);
}

/** The condition of a criterion about a row, with that row in hand. */
export function rowCriterionBelow(
  condition: Extract<Condition, { readonly kind: 'row-criterion' }>,
  depth: number,
  at: LineSetting,
  make: LineMakers,
): readonly Line[] {
  const criterion = criterionOf(condition.id, at.group);
  if (criterion?.about === undefined) return [];
  const row = at.rows.get(condition.row) ?? rowOf(criterion.about, at);
  const inside = { ...at, rows: new Map([...at.rows, [criterion.about.row, row] as const]) };
  return make.stated(criterion.condition, depth, inside);
}

function rowOf(
  about: { readonly row: string; readonly of: Parameters<typeof factAt>[0] },
  at: LineSetting,
): RowInHand {
  const type = factAt(about.of, at)?.type;
  return type?.kind === 'rows' ? { noun: type.row, members: type.members } : { noun: about.row, members: [] };
}

function askedOf(condition: OnRows): Condition | undefined {
  switch (condition.kind) {
    case 'rows':
      return condition.rows.where;
    case 'every':
      return condition.satisfies;
    case 'different':
      return condition.where;
    case 'for-same':
      return condition.condition;
  }
}

/** A filter beside what every row satisfies is said in the sentence alone. */
function canHead(condition: OnRows): boolean {
  return condition.kind !== 'every' || condition.rows.where === undefined;
}

function insideOf(condition: OnRows, at: LineSetting): LineSetting {
  switch (condition.kind) {
    case 'rows':
    case 'every':
      return withRows(at, [condition.rows.row], condition.rows.sources);
    case 'different':
      return withRows(at, condition.names, condition.sources);
    case 'for-same':
      return at;
  }
}

function headOf(condition: OnRows, at: LineSetting): string {
  switch (condition.kind) {
    case 'rows': {
      const count = rowCountText(condition.min, condition.max, at.lang);
      return phrase(
        'whereLine',
        at.lang,
        phrase('rowsAre', at.lang, count, sourcesText(condition.rows.sources, at)),
      );
    }
    case 'every':
      return phrase('everyLine', at.lang, sourcesText(condition.rows.sources, at));
    case 'different':
      return phrase(
        'differentLine',
        at.lang,
        enumerated(condition.names, phrase('and', at.lang)),
        sourcesText(condition.sources, at),
      );
    case 'for-same':
      return phrase('forSameLine', at.lang, condition.name);
  }
}
