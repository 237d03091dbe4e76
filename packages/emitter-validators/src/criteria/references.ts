/** What conditions and terms refer to, wherever it stands: other criteria, indications, facts, questions. */

import type { Condition, Criterion, Group, Indication, Path, Rows, Term } from '@kriterion/catalogue';

/** What stands directly below a condition or a term. */
export interface Parts {
  readonly conditions: readonly Condition[];
  readonly terms: readonly Term[];
  /** The names in its paths. */
  readonly names: readonly string[];
}

const NO_PARTS: Parts = { conditions: [], terms: [], names: [] };

function joined(...parts: readonly Parts[]): Parts {
  return {
    conditions: parts.flatMap((part) => part.conditions),
    terms: parts.flatMap((part) => part.terms),
    names: parts.flatMap((part) => part.names),
  };
}

const conditions = (...of: readonly Condition[]): Parts => ({ ...NO_PARTS, conditions: of });
const terms = (...of: readonly Term[]): Parts => ({ ...NO_PARTS, terms: of });
const paths = (...of: readonly (Path | undefined)[]): Parts => ({
  ...NO_PARTS,
  names: of.flatMap((path) => path?.names ?? []),
});

function rows({ sources, where }: Pick<Rows, 'sources' | 'where'>): Parts {
  const lists = paths(...sources.map((source) => (source.kind === 'list' ? source.path : undefined)));
  return where === undefined ? lists : joined(lists, conditions(where));
}

/** What stands directly below a condition. */
export function partsOf(condition: Condition): Parts {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return conditions(...condition.of.map((clause) => clause.condition));
    case 'not':
    case 'for-same':
      return conditions(condition.condition);
    case 'if-then':
      return conditions(condition.when, condition.then);
    case 'except':
    case 'waived':
      return conditions(condition.condition, condition.when);
    case 'by-reading':
      return conditions(...condition.cases.map((one) => one.condition));
    case 'compare':
    case 'among':
      return { ...NO_PARTS, names: [condition.fact] };
    default:
      return partsOnRows(condition);
  }
}

function partsOnRows(condition: Condition): Parts {
  switch (condition.kind) {
    case 'relation':
      return terms(condition.left, condition.right);
    case 'member':
      return paths(condition.path, condition.others);
    case 'subset':
      return paths(condition.path, condition.within.kind === 'path' ? condition.within.path : undefined);
    case 'verdict':
      return paths(condition.path);
    case 'rows':
      return rows(condition.rows);
    case 'every':
      return joined(rows(condition.rows), conditions(condition.satisfies));
    case 'different':
      return rows(condition);
    default:
      return NO_PARTS;
  }
}

/** What stands directly below a term. */
export function partsOfTerm(term: Term): Parts {
  switch (term.kind) {
    case 'path':
    case 'values-among':
      return paths(term.path);
    case 'count':
      return joined(rows(term.rows), term.weight === undefined ? NO_PARTS : terms(term.weight));
    case 'distinct':
    case 'aggregate':
      return joined(rows(term.rows), terms(term.of));
    case 'elapsed':
      return terms(term.from, term.to);
    case 'shifted':
      return terms(term.date);
    case 'choice':
      return joined(conditions(term.when), terms(term.then, term.otherwise));
    case 'table':
      return joined(paths(...term.keys), conditions(...term.rows.map(({ when }) => when)));
    case 'score':
      return conditions(...term.groups.flatMap((group) => group.rows.map((row) => row.condition)));
    case 'condition':
      return conditions(term.condition);
    default:
      return NO_PARTS;
  }
}

/** Something that is worked out once and referred to. */
export type Step =
  | { readonly kind: 'criterion'; readonly criterion: Criterion }
  | { readonly kind: 'indication'; readonly indication: Indication };

/** What a condition refers to itself: in its own tree, and in what the facts it names are computed from. */
export interface References {
  readonly criteria: ReadonlySet<string>;
  readonly indications: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

/** Looks up what parts of a group refer to. */
export class GroupReferences {
  readonly #derived = new Map<string, Term[]>();
  readonly #criteria: ReadonlyMap<string, Criterion>;
  readonly #indications: ReadonlyMap<string, Indication>;
  readonly #known = new Map<object, References>();
  readonly #reached = new Map<object, References>();

  constructor(group: Group) {
    this.#criteria = new Map(group.criteria.map((one) => [one.id, one]));
    this.#indications = new Map(group.indications.map((one) => [one.id, one]));
    const waiting = [...group.facts];
    for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
      if (fact.derived !== undefined)
        this.#derived.set(fact.id, [...(this.#derived.get(fact.id) ?? []), fact.derived]);
      if (fact.type.kind === 'record' || fact.type.kind === 'rows') waiting.push(...fact.type.members);
    }
  }

  criterion(id: string): Criterion {
    const criterion = this.#criteria.get(id);
    if (criterion === undefined)
      throw new Error(`the catalogue refers to a criterion it does not have: ${id}`);
    return criterion;
  }

  indication(id: string): Indication {
    const indication = this.#indications.get(id);
    if (indication === undefined)
      throw new Error(`the catalogue refers to an indication it does not have: ${id}`);
    return indication;
  }

  /** What a condition refers to before any criterion or indication is opened. */
  of(condition: Condition): References {
    const known = this.#known.get(condition) ?? this.#collect([condition], []);
    this.#known.set(condition, known);
    return known;
  }

  /** The reference to an indication alone. */
  ofIndication(id: string): References {
    const indication = this.indication(id);
    const known = this.#known.get(indication) ?? {
      criteria: new Set<string>(),
      indications: new Set([id]),
      questions: new Set<string>(),
    };
    this.#known.set(indication, known);
    return known;
  }

  /** The same of a term. */
  ofTerm(term: Term): References {
    const known = this.#known.get(term) ?? this.#collect([], [term]);
    this.#known.set(term, known);
    return known;
  }

  /** All that is reached, through every criterion and indication. */
  reached(references: References): References {
    const known = this.#reached.get(references);
    if (known !== undefined) return known;
    const found = {
      criteria: new Set<string>(),
      indications: new Set<string>(),
      questions: new Set<string>(),
    };
    const waiting: References[] = [references];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const question of next.questions) found.questions.add(question);
      for (const step of this.#stepsIn(next)) {
        const [ids, id] =
          step.kind === 'criterion'
            ? [found.criteria, step.criterion.id]
            : [found.indications, step.indication.id];
        if (ids.has(id)) continue;
        ids.add(id);
        waiting.push(...conditionsOf(step).map((condition) => this.of(condition)));
      }
    }
    this.#reached.set(references, found);
    return found;
  }

  /** Whether it may come out differently by how a question is read. */
  dependsOnReading(references: References): boolean {
    return this.reached(references).questions.size > 0;
  }

  /** What a condition rests on, each after what it rests on itself; criteria about rows aside, which are asked for. */
  inOrder(conditions: readonly Condition[]): readonly Step[] {
    const done = new Set<object>();
    const order: Step[] = [];
    const stack: { readonly step: Step | undefined; readonly needs: Step[] }[] = [
      { step: undefined, needs: this.#stepsOf(conditions) },
    ];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.needs.shift();
      if (next === undefined) {
        stack.pop();
        if (top.step !== undefined) order.push(top.step);
        continue;
      }
      const thing = thingOf(next);
      if (done.has(thing)) continue;
      done.add(thing);
      stack.push({ step: next, needs: this.#stepsOf(conditionsOf(next)) });
    }
    return order.filter((step) => step.kind === 'indication' || step.criterion.about === undefined);
  }

  #stepsOf(of: readonly Condition[]): Step[] {
    return of.flatMap((condition) => this.#stepsIn(this.of(condition)));
  }

  #stepsIn({ criteria, indications }: References): Step[] {
    return [
      ...[...criteria].map((id): Step => ({ kind: 'criterion', criterion: this.criterion(id) })),
      ...[...indications].map((id): Step => ({ kind: 'indication', indication: this.indication(id) })),
    ];
  }

  #collect(ofConditions: readonly Condition[], ofTerms: readonly Term[]): References {
    const found = {
      criteria: new Set<string>(),
      indications: new Set<string>(),
      questions: new Set<string>(),
    };
    const names = new Set<string>();
    const [waiting, waitingTerms] = [[...ofConditions], [...ofTerms]];
    const add = (parts: Parts): void => {
      waiting.push(...parts.conditions.toReversed());
      waitingTerms.push(...parts.terms.toReversed());
      for (const name of parts.names) {
        if (names.has(name)) continue;
        names.add(name);
        waitingTerms.push(...(this.#derived.get(name) ?? []));
      }
    };
    while (waiting.length > 0 || waitingTerms.length > 0) {
      const term = waitingTerms.pop();
      if (term !== undefined) {
        add(partsOfTerm(term));
        continue;
      }
      const condition = waiting.pop();
      if (condition === undefined) continue;
      if (condition.kind === 'by-reading') found.questions.add(condition.question);
      if (condition.kind === 'criterion' || condition.kind === 'row-criterion')
        found.criteria.add(condition.id);
      if (condition.kind === 'indication') found.indications.add(condition.id);
      add(partsOf(condition));
    }
    return found;
  }
}

/** The criterion or indication of a step. */
export function thingOf(step: Step): object {
  return step.kind === 'criterion' ? step.criterion : step.indication;
}

/** The conditions that a step is worked out from. */
export function conditionsOf(step: Step): readonly Condition[] {
  return step.kind === 'criterion' ? [step.criterion.condition] : conditionsOfIndication(step.indication);
}

/** The conditions of all requirements and exclusions. */
export function conditionsOfIndication(indication: Indication): readonly Condition[] {
  return [
    ...indication.routes.flatMap((route) => route.requirements.map((one) => one.condition)),
    ...(indication.exclusions ?? []).map((one) => one.condition),
  ];
}

/** The routes that any condition of the group refers to, as `indication route`. */
export function routesReferredTo(group: Group): ReadonlySet<string> {
  const routes = new Set<string>();
  const waiting: Parts[] = [
    {
      conditions: [
        ...group.criteria.map((one) => one.condition),
        ...group.indications.flatMap(conditionsOfIndication),
      ],
      terms: derivedTerms(group),
      names: [],
    },
  ];
  for (let parts = waiting.pop(); parts !== undefined; parts = waiting.pop()) {
    for (const condition of parts.conditions)
      if (condition.kind === 'indication' && condition.route !== undefined)
        routes.add(`${condition.id} ${condition.route}`);
    waiting.push(...parts.conditions.map(partsOf), ...parts.terms.map(partsOfTerm));
  }
  return routes;
}

/** Conditions that rest on every computed fact: an answer to one may contradict it, whatever an indication asks. */
export function conditionsOnDerived(group: Group): readonly Condition[] {
  return derivedTerms(group).map((term) => ({ kind: 'relation', left: term, operator: '=', right: term }));
}

/** What all computed facts are computed from. */
export function derivedTerms(group: Group): readonly Term[] {
  const terms: Term[] = [];
  const waiting = [...group.facts];
  for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
    if (fact.derived !== undefined) terms.push(fact.derived);
    if (fact.type.kind === 'record' || fact.type.kind === 'rows') waiting.push(...fact.type.members);
  }
  return terms;
}
