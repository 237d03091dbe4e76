import type { CriterionNode, Span } from '../syntax/tree.ts';
import type { MemberSource } from './context.ts';
import type { AskedOfRow } from './row-needs.ts';
import type { Declared, Scope } from './scope.ts';

/** A criterion about a row, asked of a row that may come from these lists. */
export interface RowQuestion {
  readonly criterion: string;
  readonly sources: readonly MemberSource[];
  readonly at: Span;
  readonly scope: Scope;
}

/** What is noted of criteria while the conditions of a group, or of a library, are read. */
export class CriterionStore {
  /** Definitions that some condition names, by id. */
  readonly definitionsUsed = new Set<string>();
  /** What each criterion about a row asks of its row, by id. */
  readonly needs = new Map<string, AskedOfRow>();
  readonly #named = new Map<CriterionNode, Declared<CriterionNode>>();
  readonly #questions: RowQuestion[] = [];

  /** Notes that a condition names the criterion. */
  name(declared: Declared<CriterionNode>): void {
    this.#named.set(declared.node, declared);
  }

  /** Notes that a criterion about a row is asked of some row; whether it can be is seen when all criteria are read. */
  ask(question: RowQuestion): void {
    this.#questions.push(question);
  }

  /** The criteria named so far, in the order they were first named; it grows while it is walked. */
  get named(): Iterable<Declared<CriterionNode>> {
    return this.#named.values();
  }

  get questions(): readonly RowQuestion[] {
    return this.#questions;
  }
}
