/** Conditions on rows as loops. A row that may yet come stands last in its list, for any number of rows. */

import type { Condition, RowSource, Rows } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';
import { inside, type At } from './at.ts';
import { endingsOf, listCode, throughLoops, type Ending } from './paths.ts';
import { withHeld, withRow, type Scope } from './scope.ts';
import type { Shape } from './shapes.ts';

/** The rows of some sources: the code that lists them, those that may yet come last, and what they may be. */
export interface Candidates {
  readonly code: string;
  readonly shapes: readonly Shape[];
}

/** Writes what is needed to have the rows of the sources in hand. */
export function candidatesCode(sources: readonly RowSource[], at: At): Candidates {
  const { body, making } = at;
  const endings = sources.map((source) => (source.kind === 'patient' ? [] : endingsOf(source.path, at)));
  const [only] = endings[0] ?? [];
  if (
    sources.length === 1 &&
    endings[0]?.length === 1 &&
    only?.fact?.type.kind === 'rows' &&
    only.loops.length === 0
  )
    return { code: listCode(only.fact, only.holder, making), shapes: [making.shapes.inside(only.fact)] };
  const shapes = new Set(
    sources.flatMap((source, n) =>
      source.kind === 'patient'
        ? [making.shapes.patient]
        : (endings[n] ?? []).flatMap((one) => rowsAt(one, at)),
    ),
  );
  const types = shapes.size === 0 ? ['Patient'] : [...shapes].map(({ name }) => name);
  const all = body.constant('rows', '[]', `(${types.join(' | ')})[]`);
  for (const [n, source] of sources.entries())
    if (source.kind === 'patient') body.line(`${all}.push(patient);`);
    else for (const ending of endings[n] ?? []) pushRows(ending, all, at);
  return { code: `${making.use('inOrder')}(${all})`, shapes: [...shapes] };
}

function rowsAt({ fact }: Ending, { making }: At): readonly Shape[] {
  return fact?.type.kind === 'rows' ? [making.shapes.inside(fact)] : [];
}

function pushRows(ending: Ending, all: string, at: At): void {
  const { fact, guard } = ending;
  if (fact?.type.kind !== 'rows') return;
  const push = (): void =>
    throughLoops(ending, at, () =>
      at.body.line(`${all}.push(...${listCode(fact, ending.holder, at.making)});`),
    );
  if (guard === undefined) push();
  else at.body.block(`if (${guard}) {`, push);
}

/** A row of the candidates in hand, in a loop over them. */
interface InRow {
  readonly at: At;
  readonly row: string;
}

/** Writes a loop over the rows; the row is in hand inside. */
export function forEachRow(rows: Rows, at: At, write: (inRow: InRow) => void): Candidates {
  const candidates = candidatesCode(rows.sources, at);
  const row = at.body.fresh('row');
  at.body.block(`for (const ${row} of ${candidates.code}) {`, () => {
    const scope = withRow(at.scope, rows.row, { code: row, shapes: candidates.shapes });
    write({ at: inside(at, scope), row });
  });
  return candidates;
}

/** Whether the row in hand is one of those asked for; undefined where all are. */
export function whereCode(rows: Rows, { at }: InRow): string | undefined {
  return rows.where === undefined ? undefined : at.making.write.condition(rows.where, at);
}

/** Counts the rows into two variables: what is sure, what is possible. */
export function countedRows(rows: Rows, at: At): readonly [sure: string, possible: string] {
  const { body } = at;
  const [sure, possible] = [body.fresh('sure'), body.fresh('possible')];
  body.line(`let [${sure}, ${possible}] = [0, 0];`);
  forEachRow(rows, at, (inRow) => {
    const where = whereCode(rows, inRow);
    body.line(
      where === undefined
        ? `if (${inRow.row}.$further) ${possible} = Infinity;`
        : `if (${inRow.row}.$further) ${possible} += (${where} >> 1) === 0 ? 0 : Infinity;`,
    );
    body.block('else {', () => {
      body.line(where === undefined ? `${sure} += 1;` : `${sure} += ${where} & 1;`);
      body.line(where === undefined ? `${possible} += 1;` : `${possible} += ${where} >> 1;`);
    });
  });
  return [sure, possible];
}

/** At least and at most so many of the rows. */
export function rowsCode(condition: Extract<Condition, { readonly kind: 'rows' }>, at: At): string {
  const [sure, possible] = countedRows(condition.rows, at);
  const { min = 0, max = Infinity } = condition;
  return `${at.making.use('within')}(${sure}, ${possible}, ${min}, ${max})`;
}

/** Every one of the rows; a row that may yet come may also stay away, and never makes it not met. */
export function everyCode(condition: Extract<Condition, { readonly kind: 'every' }>, at: At): string {
  const { body } = at;
  const every = body.fresh('every');
  body.line(`let ${every} = 3;`);
  forEachRow(condition.rows, at, (inRow) => {
    const where = whereCode(condition.rows, inRow);
    const satisfies = at.making.write.condition(condition.satisfies, inRow.at);
    const code = where === undefined ? satisfies : `${at.making.use('opposite')}(${where}) | ${satisfies}`;
    body.line(`${every} &= ${inRow.row}.$further ? ${code} | 2 : ${code};`);
  });
  return every;
}

/** Different rows, one for each name; ends as soon as it is met. */
export function differentCode(condition: Extract<Condition, { readonly kind: 'different' }>, at: At): string {
  const { body } = at;
  const candidates = candidatesCode(condition.sources, at);
  const all = body.constant('rows', candidates.code);
  const found = body.fresh('found');
  body.line(`let ${found} = 0;`);
  chooseRow({ condition, all, found, shapes: candidates.shapes, label: body.fresh('search') }, [], at);
  return found;
}

interface Search {
  readonly condition: Extract<Condition, { readonly kind: 'different' }>;
  readonly all: string;
  readonly found: string;
  readonly shapes: readonly Shape[];
  readonly label: string;
}

function chooseRow(search: Search, chosen: readonly string[], at: At): void {
  const { body } = at;
  const name = search.condition.names[chosen.length];
  if (name === undefined) {
    tryRows(search, chosen, at);
    return;
  }
  const row = body.fresh('row');
  const label = chosen.length === 0 ? `${search.label}: ` : '';
  body.block(`${label}for (const ${row} of ${search.all}) {`, () => {
    if (chosen.length > 0)
      body.line(
        `if (!${row}.$further && (${chosen.map((one) => `${row} === ${one}`).join(' || ')})) continue;`,
      );
    const scope: Scope = withRow(at.scope, name, { code: row, shapes: search.shapes });
    chooseRow(search, [...chosen, row], inside(at, scope));
  });
}

function tryRows({ condition, found, label }: Search, chosen: readonly string[], at: At): void {
  const { body } = at;
  const where = at.making.write.condition(condition.where, at);
  const isOpen = chosen.map((row) => `${row}.$further`).join(' || ');
  // A row that may yet come makes nothing sure, whatever would hold for it.
  body.line(`${found} |= ${isOpen} ? ${where} & 2 : ${where};`);
  body.line(`if (${found} === 3) break ${label};`);
}

/** For at least one of the values. */
export function forSameCode(condition: Extract<Condition, { readonly kind: 'for-same' }>, at: At): string {
  const { body, making } = at;
  const values = making.constant(
    'order',
    'readonly string[]',
    `[${condition.values.map(literal).join(', ')}]`,
  );
  const found = body.fresh('found');
  body.line(`let ${found} = 0;`);
  const held = body.fresh('_held');
  body.block(`for (const ${held} of ${values}) {`, () => {
    const truth = at.making.write.condition(
      condition.condition,
      inside(at, withHeld(at.scope, condition.name, held)),
    );
    body.line(`${found} |= ${truth};`);
  });
  return found;
}
