/** What names of the source stand for in the code that is being written. */

import type { Shape, Shapes } from './shapes.ts';

/** A row in hand: the code that names it, and what it may be. */
export interface RowInHand {
  readonly code: string;
  readonly shapes: readonly Shape[];
}

/** The rows in hand and the values held on to, by their names in the source. */
export interface Scope {
  readonly rows: ReadonlyMap<string, RowInHand>;
  readonly held: ReadonlyMap<string, string>;
}

/** The patient alone. */
export const PATIENT_SCOPE: Scope = { rows: new Map(), held: new Map() };

/** The same with a row in hand. */
export function withRow(scope: Scope, name: string, row: RowInHand): Scope {
  return { ...scope, rows: new Map(scope.rows).set(name, row) };
}

/** The same with a value held on to. */
export function withHeld(scope: Scope, name: string, code: string): Scope {
  return { ...scope, held: new Map(scope.held).set(name, code) };
}

/** The scope of what is derived in a place: the rows it stands in are in hand, by what their lists call them. */
export function scopeInside(shape: Shape): Scope {
  const rows = new Map<string, RowInHand>();
  let code = 'here';
  for (let at: Shape | undefined = shape; at !== undefined; at = at.outer?.shape) {
    if (at.row !== undefined && !rows.has(at.row)) rows.set(at.row, { code, shapes: [at] });
    code += '.$outer';
  }
  return { rows, held: new Map() };
}

/** Everything that may be in hand as a row: rows of all lists, and the patient. */
export function possibleRows(shapes: Shapes): readonly Shape[] {
  return shapes.all.filter((shape) => shape.row !== undefined || shape.outer === undefined);
}
