/** The criteria of an indication as connectives over conditions, so that one condition can be changed by itself. */

import type {
  Condition,
  Exclusion,
  Group,
  Indication,
  Origin,
  Route,
  Verdict,
  Wording,
} from '@kriterion/catalogue';

import { indexOf } from '../group-index.ts';
import { all, any, countBetween, not } from '../kleene.ts';
import type { Assignment } from '../readings.ts';

/** A condition that is judged as a whole: a comparison, or one on rows. */
export interface Atom {
  readonly condition: Condition;
  /** The nearest wording around it. */
  readonly wording?: Wording;
  /** The criterion it stands in, where that has a name. */
  readonly criterion?: string;
  /** Of the criterion or indication that it is written in. */
  readonly origin: Origin;
}

type Connective = (values: readonly Verdict[]) => Verdict;

/** The tree; `atom` counts the atoms. */
export type Tree =
  | { readonly kind: 'atom'; readonly atom: number }
  | { readonly kind: 'connective'; readonly connective: Connective; readonly of: readonly Tree[] }
  | { readonly kind: 'by-reading'; readonly question: string; readonly cases: ReadonlyMap<string, Tree> }
  /** What holds by default: met by the condition, or by a recorded reason. */
  | { readonly kind: 'default'; readonly requirement: string; readonly of: Tree };

/** An indication taken apart. */
export interface TakenApart {
  readonly tree: Tree;
  readonly atoms: readonly Atom[];
}

/** What a tree is valued by. */
export interface Values {
  readonly atoms: readonly Verdict[];
  readonly assignment: Assignment;
  readonly departures: ReadonlySet<string>;
}

/** Takes an indication apart; a criterion that is referred to from several places is one. */
export function takenApart(group: Group, indication: Indication): TakenApart {
  const taking = new Taking(group);
  const tree = taking.indication(indication);
  return { tree, atoms: taking.atoms };
}

/** What a tree comes to. */
export function valueOf(tree: Tree, values: Values): Verdict {
  switch (tree.kind) {
    case 'atom':
      return values.atoms[tree.atom] ?? 'undetermined';
    case 'connective':
      return tree.connective(tree.of.map((part) => valueOf(part, values)));
    case 'by-reading': {
      const read = tree.cases.get(values.assignment[tree.question] ?? '');
      return read === undefined ? 'undetermined' : valueOf(read, values);
    }
    case 'default': {
      const departure = values.departures.has(tree.requirement) ? 'met' : 'undetermined';
      return any([valueOf(tree.of, values), departure]);
    }
  }
}

/** Around a condition: the nearest wording, criterion and place. */
type Around = Omit<Atom, 'condition'>;

class Taking {
  readonly atoms: Atom[] = [];
  readonly #group: Group;
  readonly #criteria = new Map<string, Tree>();
  readonly #indications = new Map<string, Tree>();

  constructor(group: Group) {
    this.#group = group;
  }

  indication(indication: Indication): Tree {
    const known = this.#indications.get(indication.id);
    if (known !== undefined) return known;
    const { origin, name } = indication;
    const around: Around = { origin, wording: { da: [{ kind: 'text', text: name.da }] } };
    const routes = indication.routes.map((route) => this.#route(route, around));
    const tree = this.#unlessExcluded(connected(any, routes), indication.exclusions ?? [], around);
    this.#indications.set(indication.id, tree);
    return tree;
  }

  /** Advice decides nothing and is left out. */
  #route(route: Route, around: Around): Tree {
    const deciding = route.requirements.filter(({ strength }) => strength !== 'should');
    return connected(
      all,
      deciding.map(({ id, strength, wording, condition }): Tree => {
        const of = this.#condition(condition, wording === undefined ? around : { ...around, wording });
        return strength === 'default' ? { kind: 'default', requirement: id, of } : of;
      }),
    );
  }

  #unlessExcluded(tree: Tree, exclusions: readonly Exclusion[], around: Around): Tree {
    const excluding = exclusions.map(({ condition, wording }) =>
      this.#condition(condition, { ...around, wording }),
    );
    return connected(
      (values) => all([values[0] ?? 'undetermined', ...values.slice(1).map(not)]),
      [tree, ...excluding],
    );
  }

  #condition(condition: Condition, around: Around): Tree {
    switch (condition.kind) {
      case 'all':
      case 'any':
      case 'none':
      case 'count':
        return connected(
          connectiveOf(condition),
          condition.of.map((clause) =>
            this.#condition(
              clause.condition,
              clause.wording === undefined ? around : { ...around, wording: clause.wording },
            ),
          ),
        );
      case 'not':
        return connected(
          ([value = 'undetermined']) => not(value),
          [this.#condition(condition.condition, around)],
        );
      case 'if-then':
        return this.#pair(condition.when, condition.then, around, ([when, then]) => any([not(when), then]));
      case 'except':
        return this.#pair(condition.condition, condition.when, around, ([one, when]) =>
          all([one, not(when)]),
        );
      case 'waived':
        return this.#pair(condition.condition, condition.when, around, any);
      case 'always':
        return connected(all, []);
      default:
        return this.#further(condition, around);
    }
  }

  #further(condition: Condition, around: Around): Tree {
    switch (condition.kind) {
      case 'criterion':
        return this.#criterion(condition.id);
      case 'indication':
        return this.#reference(condition.id, condition.route, around);
      case 'by-reading': {
        const cases = condition.cases.map(
          (one) => [one.reading, this.#condition(one.condition, around)] as const,
        );
        return { kind: 'by-reading', question: condition.question, cases: new Map(cases) };
      }
      default:
        return { kind: 'atom', atom: this.atoms.push({ ...around, condition }) - 1 };
    }
  }

  #criterion(id: string): Tree {
    const known = this.#criteria.get(id);
    if (known !== undefined) return known;
    const criterion = indexOf(this.#group).criteria.get(id);
    if (criterion === undefined)
      throw new Error(`the catalogue refers to a criterion it does not have: ${id}`);
    const { wording, origin, condition } = criterion;
    const tree = this.#condition(condition, { wording, origin, criterion: id });
    this.#criteria.set(id, tree);
    return tree;
  }

  #reference(id: string, routeId: string | undefined, around: Around): Tree {
    const indication = indexOf(this.#group).indications.get(id);
    if (indication === undefined)
      throw new Error(`the catalogue refers to an indication it does not have: ${id}`);
    if (routeId === undefined) return this.indication(indication);
    const routes = indication.routes.filter((route) => route.id === routeId);
    const { origin } = indication;
    const tree = connected(
      any,
      routes.map((route) => this.#route(route, { ...around, origin })),
    );
    return this.#unlessExcluded(tree, indication.exclusions ?? [], { ...around, origin });
  }

  #pair(
    first: Condition,
    second: Condition,
    around: Around,
    connective: (values: readonly [Verdict, Verdict]) => Verdict,
  ): Tree {
    const of = [this.#condition(first, around), this.#condition(second, around)];
    return connected(([one = 'undetermined', other = 'undetermined']) => connective([one, other]), of);
  }
}

function connected(connective: Connective, of: readonly Tree[]): Tree {
  return { kind: 'connective', connective, of };
}

function connectiveOf(
  condition: Extract<Condition, { readonly kind: 'all' | 'any' | 'none' | 'count' }>,
): Connective {
  switch (condition.kind) {
    case 'all':
      return all;
    case 'any':
      return any;
    case 'none':
      return (values) => not(any(values));
    case 'count': {
      const { min = 0, max = Infinity } = condition;
      return (values) => countBetween(values, min, max);
    }
  }
}
