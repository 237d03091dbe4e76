/** Strong Kleene logic, written out as rows of truth tables. */

import type { Verdict } from '@kriterion/catalogue';

type Table = Readonly<Record<Verdict, Readonly<Record<Verdict, Verdict>>>>;

const NOT: Readonly<Record<Verdict, Verdict>> = {
  met: 'not-met',
  'not-met': 'met',
  undetermined: 'undetermined',
};

const AND: Table = {
  met: { met: 'met', 'not-met': 'not-met', undetermined: 'undetermined' },
  'not-met': { met: 'not-met', 'not-met': 'not-met', undetermined: 'not-met' },
  undetermined: { met: 'undetermined', 'not-met': 'not-met', undetermined: 'undetermined' },
};

const OR: Table = {
  met: { met: 'met', 'not-met': 'met', undetermined: 'met' },
  'not-met': { met: 'met', 'not-met': 'not-met', undetermined: 'undetermined' },
  undetermined: { met: 'met', 'not-met': 'undetermined', undetermined: 'undetermined' },
};

/** The opposite; undetermined stays. */
export function not(value: Verdict): Verdict {
  return NOT[value];
}

/** Both. */
export function and(a: Verdict, b: Verdict): Verdict {
  return AND[a][b];
}

/** At least one of the two. */
export function or(a: Verdict, b: Verdict): Verdict {
  return OR[a][b];
}

/** If a then b. */
export function ifThen(a: Verdict, b: Verdict): Verdict {
  return OR[NOT[a]][b];
}

/** A, except when b. */
export function except(a: Verdict, b: Verdict): Verdict {
  return AND[a][NOT[b]];
}

/** All of them; met where there are none. */
export function allOf(values: readonly Verdict[]): Verdict {
  return values.reduce(and, 'met');
}

/** At least one of them; not met where there are none. */
export function anyOf(values: readonly Verdict[]): Verdict {
  return values.reduce(or, 'not-met');
}

/** What all of them say, where they say one thing. */
export function agreed(values: readonly Verdict[]): Verdict {
  const [first = 'undetermined', ...others] = values;
  return others.every((other) => other === first) ? first : 'undetermined';
}

/** A question to each of the ways in which what is open may turn out: definite only if all ways answer alike. */
export function inAllWays<Way>(ways: readonly Way[], holds: (way: Way) => boolean): Verdict {
  return agreed(ways.map((way) => (holds(way) ? 'met' : 'not-met')));
}

/** Every number of met ones that there may turn out to be: the undetermined ones are tried as met and as not met. */
export function possibleCounts(values: readonly Verdict[]): readonly number[] {
  let counts = new Set([0]);
  for (const value of values) {
    const next = new Set<number>();
    for (const count of counts) {
      if (value !== 'met') next.add(count);
      if (value !== 'not-met') next.add(count + 1);
    }
    counts = next;
  }
  return [...counts];
}
