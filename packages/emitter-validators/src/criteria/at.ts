/** Where code is being written: in which body, with what in hand, and how it names criteria judged before. */

import type { Condition, Fact, Term } from '@kriterion/catalogue';

import type { Body } from './body.ts';
import type { Making } from './making.ts';
import type { Scope } from './scope.ts';
import type { Shape } from './shapes.ts';

/** Takes the nodes of a condition as they are judged, to be reported. */
export interface Nodes {
  add(condition: Condition, code: string): number;
}

/** Names what was judged before: as a parameter of the function, or by asking for it. */
export interface Judged {
  criterion(id: string): string;
  indication(id: string, route: string | undefined): string;
}

/** What the parts of the emitter ask of each other: conditions and terms refer to one another at any depth. */
export interface Writing {
  /** The name of a constant (or a number) that holds the verdict of a condition. */
  condition(condition: Condition, at: At): string;
  /** The name of a constant that holds the value of a term. */
  term(term: Term, at: At): string;
  /** The call that gives what a fact comes to where it stands. */
  computed(fact: Fact, shape: Shape, holder: string, making: Making): string;
  /** The call that asks a criterion about a row of the row in hand. */
  ofRow(id: string, row: string, scope: Scope, making: Making): string;
}

/** Everything a piece of code needs to know of its place. */
export interface At {
  readonly making: Making;
  readonly body: Body;
  readonly scope: Scope;
  readonly judged: Judged;
  /** Left out inside rows, where a condition has not one value but many. */
  readonly nodes?: Nodes;
}

/** The same inside a row, with what is in hand there. */
export function inside(at: At, scope: Scope): At {
  const { making, body, judged } = at;
  return { making, body, scope, judged };
}
