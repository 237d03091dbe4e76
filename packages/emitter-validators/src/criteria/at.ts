/** Where code is being written: in which body, with what in hand, and how it names criteria judged before. */

import type { Condition } from '@kriterion/catalogue';

import type { Body } from './body.ts';
import type { Making } from './making.ts';
import type { Scope } from './scope.ts';

/** Takes the nodes of a condition as they are judged, to be reported. */
export interface Nodes {
  add(condition: Condition, code: string): number;
}

/** Names what was judged before: as a parameter of the function, or by asking for it. */
export interface Judged {
  criterion(id: string): string;
  indication(id: string, route: string | undefined): string;
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
