/**
 * Judges conditions for all combinations of readings at once: a value is a column with one verdict for each
 * combination, so that the tree is walked once and every criterion is judged once, whoever refers to it.
 */

import type { Clause, Condition, Criterion, Group, Verdict } from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import { among, compare } from './comparing.ts';
import { factsUnion, type ExplanationNode } from './explanation.ts';
import { agreed, all, any, countBetween, not } from './kleene.ts';
import type { Assignment } from './readings.ts';

/** One verdict for each combination of readings. */
export type Column = readonly Verdict[];

/** A judged condition: its values and the node that explains them. */
export interface Judged {
  readonly values: Column;
  readonly node: ExplanationNode;
}

type Connective = (values: readonly Verdict[]) => Verdict;

type Pair = Extract<Condition, { readonly kind: 'if-then' | 'except' | 'waived' }>;

/** A and not B; B or A; not A or B: each on its two values in the order of the source. */
const PAIRS: Readonly<Record<Pair['kind'], Connective>> = {
  'if-then': ([when = 'undetermined', then = 'undetermined']) => any([not(when), then]),
  except: ([value = 'undetermined', when = 'undetermined']) => all([value, not(when)]),
  waived: ([value = 'undetermined', when = 'undetermined']) => any([value, when]),
};

/** Judges conditions of one group for one patient. */
export class Judge {
  readonly #answers: Answers;
  readonly #assignments: readonly Assignment[];
  readonly #criteria: ReadonlyMap<string, Criterion>;
  readonly #judged = new Map<string, Judged>();
  #told = new Set<string>();

  constructor(group: Group, answers: Answers, assignments: readonly Assignment[]) {
    this.#answers = answers;
    this.#assignments = assignments;
    this.#criteria = new Map(group.criteria.map((criterion) => [criterion.id, criterion]));
  }

  /** Judges the condition of a requirement; each criterion below it is explained where it is met with first. */
  requirement(condition: Condition): Judged {
    this.#told = new Set();
    return this.#judge(condition);
  }

  #judge(condition: Condition): Judged {
    switch (condition.kind) {
      case 'all':
        return this.#connect('all', this.#clauses(condition.of), all);
      case 'any':
        return this.#connect('any', this.#clauses(condition.of), any);
      case 'none':
        return this.#connect('none', this.#clauses(condition.of), (values) => not(any(values)));
      case 'count':
        return this.#count(condition);
      case 'not':
        return this.#connect('not', [this.#judge(condition.condition)], ([value = 'undetermined']) =>
          not(value),
        );
      case 'if-then':
      case 'except':
      case 'waived':
        return this.#pair(condition);
      case 'compare':
      case 'among':
        return this.#leaf(condition);
      case 'always':
        return {
          values: this.#assignments.map(() => 'met'),
          node: { kind: 'always', value: 'met', facts: [], condition, of: [] },
        };
      case 'criterion':
        return this.#criterion(condition.id);
      case 'by-reading':
        return this.#byReading(condition);
    }
  }

  #clauses(clauses: readonly Clause[]): readonly Judged[] {
    return clauses.map((clause) => {
      const judged = this.#judge(clause.condition);
      if (clause.id === undefined && clause.wording === undefined) return judged;
      const { id, wording, evidence } = clause;
      const told = {
        ...(id === undefined ? {} : { id }),
        ...(wording === undefined ? {} : { wording }),
        ...(evidence === undefined ? {} : { evidence }),
      };
      const { value, facts } = judged.node;
      return { values: judged.values, node: { kind: 'clause', ...told, value, facts, of: [judged.node] } };
    });
  }

  #count(count: Extract<Condition, { readonly kind: 'count' }>): Judged {
    const { min = 0, max = count.of.length, of } = count;
    return this.#connect('count', this.#clauses(of), (values) => countBetween(values, min, max));
  }

  #pair(pair: Pair): Judged {
    const inOrder = pair.kind === 'if-then' ? [pair.when, pair.then] : [pair.condition, pair.when];
    const parts = inOrder.map((part) => this.#judge(part));
    return this.#connect(pair.kind, parts, PAIRS[pair.kind]);
  }

  #connect(kind: Condition['kind'], parts: readonly Judged[], connective: Connective): Judged {
    const values = this.#assignments.map((_, at) =>
      connective(parts.map((part) => part.values[at] ?? 'undetermined')),
    );
    const of = parts.map((part) => part.node);
    return { values, node: { kind, value: agreed(values), facts: factsUnion(of), of } };
  }

  #leaf(condition: Extract<Condition, { readonly kind: 'compare' | 'among' }>): Judged {
    const value = this.#compared(condition);
    const node: ExplanationNode = { kind: condition.kind, value, facts: [condition.fact], condition, of: [] };
    return { values: this.#assignments.map(() => value), node };
  }

  #compared(condition: Extract<Condition, { readonly kind: 'compare' | 'among' }>): Verdict {
    const answer = this.#answers.get(condition.fact);
    if (answer === undefined) return 'undetermined';
    if (condition.kind === 'among') return among(answer, condition.options);
    return compare(answer, condition.operator, condition.value);
  }

  #criterion(id: string): Judged {
    const criterion = this.#criteria.get(id);
    if (criterion === undefined)
      throw new Error(`the catalogue refers to a criterion it does not have: ${id}`);
    const earlier = this.#judged.get(id);
    if (earlier !== undefined && this.#told.has(id))
      return { values: earlier.values, node: { ...earlier.node, of: [], toldBefore: true } };
    this.#told.add(id);
    // Judged anew for each requirement that reaches it, so that each explanation is whole in itself.
    const judged = this.#judge(criterion.condition);
    const { value, facts } = judged.node;
    const node: ExplanationNode = {
      kind: 'criterion',
      id,
      wording: criterion.wording,
      evidence: criterion.evidence,
      value,
      facts,
      of: [judged.node],
    };
    this.#judged.set(id, { values: judged.values, node });
    return { values: judged.values, node };
  }

  #byReading(condition: Extract<Condition, { readonly kind: 'by-reading' }>): Judged {
    const cases = new Map(condition.cases.map((one) => [one.reading, this.#judge(one.condition)]));
    const values = this.#assignments.map(
      (assignment, at) => cases.get(assignment[condition.question] ?? '')?.values[at] ?? 'undetermined',
    );
    const of = [...cases].map(([reading, judged]) => ({ ...judged.node, reading }));
    return {
      values,
      node: { kind: 'by-reading', id: condition.question, value: agreed(values), facts: factsUnion(of), of },
    };
  }
}
