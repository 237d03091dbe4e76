/** What a condition in some place of a random group may speak of. */

import type { Fact, Path, ValueType } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';

/** A fact and how it is named here. */
export interface Spot {
  readonly path: Path;
  readonly fact: Fact;
}

export type TypeOf<Kind extends ValueType['kind']> = Extract<ValueType, { readonly kind: Kind }>;

export type SpotOf<Kind extends ValueType['kind']> = Spot & {
  readonly fact: { readonly type: TypeOf<Kind> };
};

/** Conditions of criteria see more than terms of derived facts do. */
export interface Sight {
  readonly random: Random;
  /** Single facts, several-valued ones and lists: of the patient, and of the rows in hand. */
  readonly spots: readonly Spot[];
  /** Rows in hand, with the list each is surely from. */
  readonly rows: readonly { readonly name: string; readonly list?: string }[];
  readonly held: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly parameters: readonly { readonly id: string; readonly kind: 'number' | 'date' }[];
  readonly lists: readonly { readonly id: string; readonly codes: readonly string[] }[];
  readonly criteria: readonly string[];
  readonly rowCriteria: readonly { readonly id: string; readonly list: string }[];
  readonly questions: readonly { readonly id: string; readonly readings: readonly string[] }[];
  readonly indications: readonly { readonly id: string; readonly routes: readonly string[] }[];
}

/** The facts of some kinds. */
export function spotsOf<Kind extends ValueType['kind']>(
  sight: Sight,
  ...kinds: readonly Kind[]
): readonly SpotOf<Kind>[] {
  return sight.spots.filter((spot): spot is SpotOf<Kind> =>
    kinds.some((kind) => kind === spot.fact.type.kind),
  );
}

/** Facts as they are named from here: those of a group by the group. */
export function spotsIn(
  facts: readonly Fact[],
  row?: string,
  before: readonly string[] = [],
): readonly Spot[] {
  return facts.flatMap((fact) => {
    const names = [...before, fact.id];
    if (fact.type.kind === 'record') return spotsIn(fact.type.members, row, names);
    return [{ path: { ...(row === undefined ? {} : { row }), names }, fact }];
  });
}

/** A name that no row and no value held has here. */
export function freshName(sight: Sight, stem: string): string {
  return `${stem}${String(sight.rows.length + sight.held.length)}`;
}

/** The sight with a row more. */
export function withRow(sight: Sight, name: string, members: readonly Fact[], list?: string): Sight {
  return {
    ...sight,
    spots: [...sight.spots, ...spotsIn(members, name), ...spotsIn(members, name)],
    rows: [...sight.rows, { name, ...(list === undefined ? {} : { list }) }],
  };
}

/** One of the makers that can be used here. */
export function oneOf<T>(random: Random, makers: readonly (() => T | undefined)[]): T | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const made = random.pick(makers)();
    if (made !== undefined) return made;
  }
  return undefined;
}

/** One of the items, where there is one. */
export function perhaps<T>(random: Random, items: readonly T[]): T | undefined {
  return items.length === 0 ? undefined : random.pick(items);
}
