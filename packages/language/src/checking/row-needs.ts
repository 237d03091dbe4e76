/** What a criterion about a row asks of the row, so that it can be asked of a row of another list. */

import type { ValueType } from '@kriterion/catalogue';

/** Everything that is asked of a row. */
export interface AskedOfRow {
  readonly members: Map<string, AskedMember>;
  /** Criteria about a row that are asked of this one in turn. */
  readonly criteria: Set<string>;
}

export interface AskedMember {
  readonly type: ValueType;
  /** The options it is compared with. */
  readonly options: Set<string>;
  /** What is asked of a group's members, or of the rows of a list inside the row. */
  readonly inside: AskedOfRow;
}

export function nothingAsked(): AskedOfRow {
  return { members: new Map(), criteria: new Set() };
}

/** Notes that a member is asked for. */
export function askFor(asked: AskedOfRow, name: string, type: ValueType): AskedMember {
  const known = asked.members.get(name);
  if (known !== undefined) return known;
  const member: AskedMember = { type, options: new Set(), inside: nothingAsked() };
  asked.members.set(name, member);
  return member;
}
