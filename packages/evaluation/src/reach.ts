/** What an indication's verdict may depend on, wherever it stands in the group. */

import type { Clause, Condition, Group, Indication, Path, Rows, Term } from '@kriterion/catalogue';

import { indexOf, type GroupIndex } from './group-index.ts';

/** Questions, indications and criteria that are reached from an indication, its own included. */
export interface Reach {
  readonly questions: ReadonlySet<string>;
  readonly indications: readonly Indication[];
}

/** Follows every reference: to criteria, to indications, and to derived facts by the names in paths. */
export function reachOf(group: Group, indication: Indication): Reach {
  const walk = new Walk(group);
  walk.indication(indication.id);
  walk.finish();
  const indications = group.indications.filter((one) => walk.indications.has(one.id));
  return { questions: walk.questions, indications };
}

/** Something that refers to others: a condition or a term. */
export type Part =
  { readonly condition: Condition } | { readonly term: Term } | { readonly path: Path | undefined };

class Walk {
  readonly questions = new Set<string>();
  readonly indications = new Set<string>();
  readonly #names = new Set<string>();
  readonly #criteria = new Set<string>();
  readonly #index: GroupIndex;
  readonly #waiting: Part[] = [];

  constructor(group: Group) {
    this.#index = indexOf(group);
  }

  finish(): void {
    for (let part = this.#waiting.pop(); part !== undefined; part = this.#waiting.pop()) {
      if ('condition' in part) this.#condition(part.condition);
      else if ('term' in part) this.#waiting.push(...partsOfTerm(part.term));
      else for (const name of part.path?.names ?? []) this.#name(name);
    }
  }

  indication(id: string): void {
    if (this.indications.has(id)) return;
    this.indications.add(id);
    const indication = this.#index.indications.get(id);
    const requirements = indication?.routes.flatMap((route) => route.requirements) ?? [];
    for (const { condition } of [...requirements, ...(indication?.exclusions ?? [])])
      this.#waiting.push({ condition });
  }

  #condition(condition: Condition): void {
    if (condition.kind === 'by-reading') this.questions.add(condition.question);
    if (condition.kind === 'indication') this.indication(condition.id);
    if (condition.kind === 'criterion' || condition.kind === 'row-criterion') this.#criterion(condition.id);
    if (condition.kind === 'compare' || condition.kind === 'among') this.#name(condition.fact);
    this.#waiting.push(...partsOfCondition(condition));
  }

  #criterion(id: string): void {
    if (this.#criteria.has(id)) return;
    this.#criteria.add(id);
    const criterion = this.#index.criteria.get(id);
    if (criterion !== undefined) this.#waiting.push({ condition: criterion.condition });
  }

  #name(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    for (const term of this.#index.derived.get(name) ?? []) this.#waiting.push({ term });
  }
}

const ofClauses = (clauses: readonly Clause[]): readonly Part[] =>
  clauses.map(({ condition }) => ({ condition }));

const ofRows = ({ sources, where }: Rows): readonly Part[] => [
  ...sources.map((source) => ({ path: source.kind === 'list' ? source.path : undefined })),
  ...(where === undefined ? [] : [{ condition: where }]),
];

/** What stands right inside a condition. */
export function partsOfCondition(condition: Condition): readonly Part[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return ofClauses(condition.of);
    case 'not':
    case 'for-same':
      return [{ condition: condition.condition }];
    case 'if-then':
      return [{ condition: condition.when }, { condition: condition.then }];
    case 'except':
    case 'waived':
      return [{ condition: condition.condition }, { condition: condition.when }];
    case 'by-reading':
      return condition.cases.map((one) => ({ condition: one.condition }));
    default:
      return partsOnRowsAndValues(condition);
  }
}

function partsOnRowsAndValues(condition: Condition): readonly Part[] {
  switch (condition.kind) {
    case 'relation':
      return [{ term: condition.left }, { term: condition.right }];
    case 'member':
      return [{ path: condition.path }, { path: condition.others }];
    case 'subset':
      return [
        { path: condition.path },
        { path: condition.within.kind === 'path' ? condition.within.path : undefined },
      ];
    case 'verdict':
      return [{ path: condition.path }];
    case 'rows':
      return ofRows(condition.rows);
    case 'every':
      return [...ofRows(condition.rows), { condition: condition.satisfies }];
    case 'different':
      return ofRows({ row: '', sources: condition.sources, where: condition.where });
    default:
      return [];
  }
}

/** What stands right inside a term. */
export function partsOfTerm(term: Term): readonly Part[] {
  switch (term.kind) {
    case 'path':
    case 'values-among':
      return [{ path: term.path }];
    case 'count':
      return [...ofRows(term.rows), ...(term.weight === undefined ? [] : [{ term: term.weight }])];
    case 'distinct':
    case 'aggregate':
      return [...ofRows(term.rows), { term: term.of }];
    case 'elapsed':
      return [{ term: term.from }, { term: term.to }];
    case 'shifted':
      return [{ term: term.date }];
    case 'choice':
      return [{ condition: term.when }, { term: term.then }, { term: term.otherwise }];
    case 'table':
      return [...term.keys.map((path) => ({ path })), ...term.rows.map(({ when }) => ({ condition: when }))];
    case 'score':
      return term.groups.flatMap((group) => ofClauses(group.rows));
    case 'condition':
      return [{ condition: term.condition }];
    default:
      return [];
  }
}
