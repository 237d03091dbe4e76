/** The places where answers stand: the patient, each record, each kind of row. */

import { camelCaseOf, pascalCaseOf, type Fact, type Group } from '@kriterion/catalogue';

/** One kind of place: what is asked there, and in what it stands. */
export interface Shape {
  /** Its number in the group; the patient is 0. */
  readonly index: number;
  /** The TypeScript name of what is read there: `Patient`, `SlaegtningeRow`, `ProeveRecord`. */
  readonly name: string;
  readonly members: readonly Fact[];
  /** What holds it, and the fact that it is the value of. */
  readonly outer?: { readonly shape: Shape; readonly fact: Fact };
  /** What one is called, where it is a row. */
  readonly row?: string;
}

/** Every kind of place of a group, the patient first. */
export class Shapes {
  readonly all: readonly Shape[];
  readonly patient: Shape;
  readonly #inside = new Map<Fact, Shape>();

  constructor(group: Group) {
    this.patient = { index: 0, name: 'Patient', members: group.facts };
    const all = [this.patient];
    for (let at = 0; at < all.length; at += 1) this.#addInner(all, all[at] ?? this.patient);
    this.all = all;
  }

  /** What the answers to a record or the rows of a list are. */
  inside(fact: Fact): Shape {
    const shape = this.#inside.get(fact);
    if (shape === undefined) throw new Error(`the fact holds no others: ${fact.id}`);
    return shape;
  }

  #addInner(all: Shape[], outer: Shape): void {
    for (const fact of outer.members) {
      const { type } = fact;
      if (type.kind !== 'record' && type.kind !== 'rows') continue;
      const path = `${outer.outer === undefined ? '' : `${outer.name}_`}${pascalCaseOf(fact.id)}`;
      const shape: Shape = {
        index: all.length,
        name: path + (type.kind === 'rows' ? 'Row' : 'Record'),
        members: type.members,
        outer: { shape: outer, fact },
        ...(type.kind === 'rows' ? { row: type.row } : {}),
      };
      all.push(shape);
      this.#inside.set(fact, shape);
    }
  }
}

/** A member of a shape by its id. */
export function memberOf(shape: Shape, id: string): Fact | undefined {
  return shape.members.find((fact) => fact.id === id);
}

/** The property that holds what a fact was answered. */
export function propertyOf(fact: Fact): string {
  return camelCaseOf(fact.id);
}
