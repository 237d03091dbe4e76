/**
 * Judges one patient by one group. Values are spread over the combinations of readings, so that the tree is walked
 * once and every criterion is judged once for each row it is asked of, whoever refers to it.
 */

import type {
  Condition,
  Criterion,
  Fact,
  Group,
  Indication,
  Parameter,
  Term,
  Verdict,
} from '@kriterion/catalogue';

import type { Answers } from './answers.ts';
import { related } from './comparing.ts';
import { judgeByReading, judgeListing, judgeNot, judgePair } from './connectives.ts';
import type { Days } from './dates.ts';
import { answeredDerivedFacts, isContradicted, withAnswer } from './derived.ts';
import { judgeDifferent } from './different.ts';
import type { ExplanationNode } from './explanation.ts';
import type { DataError, Departures } from './facts.ts';
import { isInForce } from './force.ts';
import { indexOf, type GroupIndex } from './group-index.ts';
import type { Computed, Judged, Judging } from './judging.ts';
import { judgeAmong, judgeMember, judgeSubset, judgeVerdict, leaf } from './members.ts';
import { dataError } from './messages.ts';
import type { Assignment } from './readings.ts';
import { judgeIndication, routeOf, type JudgedIndication } from './routes.ts';
import { judgeEvery, judgeForSame, judgeRows } from './rows.ts';
import { scopeOf, withRow, type Scope } from './scope.ts';
import { agreement, both, same, turned, type Spread } from './spread.ts';
import { computeTerm } from './terms.ts';
import { ABSENT, keyOfCertain, valueOfSource, type Value } from './values.ts';
import type { Hierarchy } from './value-sets.ts';
import { Task, Worklist } from './worklist.ts';

/** What a patient is judged by beside the answers. */
export interface Circumstances {
  readonly assignments: readonly Assignment[];
  readonly departures: Departures;
  /** The days the request may be of, where anything is known of it. */
  readonly on?: Days;
}

/** Stands in for what is not worked out yet. */
const NOT_YET: Judged = {
  values: same('undetermined'),
  node: { kind: 'always', value: 'undetermined', facts: [], of: [] },
};
const NOT_COMPUTED_YET: Computed = { values: same(ABSENT), facts: [], of: [] };

/** Judges conditions of one group for one patient. */
export class Judge implements Judging {
  readonly #group: GroupIndex;
  readonly #patient: Answers;
  readonly #circumstances: Circumstances;
  readonly #worklist = new Worklist();
  readonly #judgedCriteria = new Map<Answers, Map<string, Task<Judged>>>();
  readonly #computedFacts = new Map<Answers, Map<string, Task<Computed>>>();
  readonly #judgedIndications = new Map<string, Task<JudgedIndication>>();

  constructor(group: Group, patient: Answers, circumstances: Circumstances) {
    this.#group = indexOf(group);
    this.#patient = patient;
    this.#circumstances = circumstances;
  }

  /** The indication with everything below it. */
  indication(indication: Indication): JudgedIndication {
    return this.#worklist.finish(this.#indicationTask(indication));
  }

  /** A condition by itself, asked of the patient. */
  alone(condition: Condition): Judged {
    return this.#worklist.finish(new Task(() => this.condition(condition, scopeOf(this.#patient))));
  }

  /** Answers that contradict what follows from the others. */
  contradictions(): readonly DataError[] {
    return answeredDerivedFacts(this.#patient).flatMap(({ fact, in: where }) => {
      const computed = this.#worklist.finish(this.#factTask(fact, where));
      return isContradicted(computed, where.value(fact))
        ? [dataError('contradiction', where.pathOf(fact.id))]
        : [];
    });
  }

  condition(condition: Condition, scope: Scope): Judged {
    switch (condition.kind) {
      case 'all':
      case 'any':
      case 'none':
      case 'count':
        return judgeListing(condition, scope, this);
      case 'if-then':
      case 'except':
      case 'waived':
        return judgePair(condition, scope, this);
      case 'not':
        return judgeNot(condition, scope, this);
      case 'by-reading':
        return judgeByReading(condition, scope, this);
      case 'always':
        return { values: same('met'), node: { kind: 'always', value: 'met', facts: [], condition, of: [] } };
      case 'criterion':
      case 'row-criterion':
      case 'indication':
        return this.#reference(condition, scope);
      default:
        return this.#onRowsAndValues(condition, scope);
    }
  }

  term(term: Term, scope: Scope): Computed {
    return computeTerm(term, scope, this);
  }

  fact(fact: Fact, where: Answers): Computed {
    const path = where.pathOf(fact.id);
    if (fact.derived === undefined) return { values: same(where.value(fact)), facts: [path], of: [] };
    const computed = this.#worklist.ask(this.#factTask(fact, where), NOT_COMPUTED_YET);
    const answer = where.given.values.get(fact.id) ?? ABSENT;
    return withAnswer(computed, answer, path);
  }

  parameter(id: string): Parameter | undefined {
    const parameter = this.#group.parameters.get(id);
    return parameter !== undefined && isInForce(parameter.validity, this.#circumstances.on)
      ? parameter
      : undefined;
  }

  hierarchy(list: string | undefined): Hierarchy | undefined {
    return list === undefined ? undefined : this.#group.hierarchies.get(list);
  }

  reading(question: string): Spread<{ readonly reading: string | undefined }> {
    const { assignments } = this.#circumstances;
    return { each: assignments.map((assignment) => ({ reading: assignment[question] })) };
  }

  #onRowsAndValues(
    condition: Exclude<
      Condition,
      {
        readonly kind:
          | 'all'
          | 'any'
          | 'none'
          | 'count'
          | 'not'
          | 'if-then'
          | 'except'
          | 'waived'
          | 'by-reading'
          | 'always'
          | 'criterion'
          | 'row-criterion'
          | 'indication';
      }
    >,
    scope: Scope,
  ): Judged {
    switch (condition.kind) {
      case 'compare':
      case 'relation':
        return this.#comparison(condition, scope);
      case 'among':
        return judgeAmong(condition, scope, this);
      case 'member':
        return judgeMember(condition, scope, this);
      case 'subset':
        return judgeSubset(condition, scope, this);
      case 'verdict':
        return judgeVerdict(condition, scope, this);
      case 'rows':
        return judgeRows(condition, scope, this);
      case 'every':
        return judgeEvery(condition, scope, this);
      case 'different':
        return judgeDifferent(condition, scope, this);
      case 'for-same':
        return judgeForSame(condition, scope, this);
    }
  }

  #comparison(
    condition: Extract<Condition, { readonly kind: 'compare' | 'relation' }>,
    scope: Scope,
  ): Judged {
    const { operator } = condition;
    if (condition.kind === 'compare') {
      const left = this.term({ kind: 'path', path: { names: [condition.fact] } }, scope);
      const right = valueOfSource(condition.value);
      return leaf(
        condition,
        both(left.values, same(right), (a, b) => related(a, operator, b)),
        [left],
      );
    }
    const [left, right] = [this.term(condition.left, scope), this.term(condition.right, scope)];
    const values = both(left.values, right.values, (a, b) => related(a, operator, b, condition.order));
    return leaf(condition, values, [left, right]);
  }

  #reference(
    condition: Extract<Condition, { readonly kind: 'criterion' | 'row-criterion' | 'indication' }>,
    scope: Scope,
  ): Judged {
    switch (condition.kind) {
      case 'criterion':
        return this.#worklist.ask(this.#criterionTask(condition.id, this.#patient), NOT_YET);
      case 'row-criterion': {
        const row = scope.rows.get(condition.row);
        if (row === undefined)
          throw new Error(`the catalogue names a row that is not in hand: ${condition.row}`);
        return this.#worklist.ask(this.#criterionTask(condition.id, row), NOT_YET);
      }
      case 'indication':
        return this.#indicationReference(condition);
    }
  }

  #criterionTask(id: string, about: Answers): Task<Judged> {
    return remembered(this.#judgedCriteria, about, id, () => {
      const criterion = this.#group.criteria.get(id);
      if (criterion === undefined)
        throw new Error(`the catalogue refers to a criterion it does not have: ${id}`);
      const patient = scopeOf(this.#patient);
      const scope = criterion.about === undefined ? patient : withRow(patient, criterion.about.row, about);
      return explained(criterion, about, this.condition(criterion.condition, scope));
    });
  }

  #factTask(fact: Fact, where: Answers): Task<Computed> {
    return remembered(this.#computedFacts, where, fact.id, () => {
      if (fact.derived === undefined) throw new Error(`the fact is not derived: ${fact.id}`);
      const computed = this.term(fact.derived, scopeOf(where));
      if (computed.of.length === 0) return computed;
      const { facts, of } = computed;
      const at = where.pathOf(fact.id);
      const value = agreement(turned(computed.values, knownOf));
      return { ...computed, of: [{ kind: 'derived', id: fact.id, at, value, facts, of }] };
    });
  }

  #indicationTask(indication: Indication): Task<JudgedIndication> {
    const known = this.#judgedIndications.get(indication.id);
    if (known !== undefined) return known;
    const scope = scopeOf(this.#patient);
    const task = new Task(() => judgeIndication(indication, scope, this, this.#circumstances.departures));
    this.#judgedIndications.set(indication.id, task);
    return task;
  }

  #indicationReference(condition: Extract<Condition, { readonly kind: 'indication' }>): Judged {
    const indication = this.#group.indications.get(condition.id);
    if (indication === undefined)
      throw new Error(`the catalogue refers to an indication it does not have: ${condition.id}`);
    const judged = this.#worklist.ask(this.#indicationTask(indication), undefined);
    if (judged === undefined) return NOT_YET;
    return condition.route === undefined ? judged : routeOf(judged, condition.route);
  }
}

function knownOf(value: Value): Verdict {
  return keyOfCertain(value) === undefined ? 'undetermined' : 'met';
}

function explained(criterion: Criterion, about: Answers, judged: Judged): Judged {
  const { value, facts } = judged.node;
  const { id, wording, evidence } = criterion;
  const { at, isFurther } = about.place;
  const node: ExplanationNode = {
    ...(criterion.about === undefined
      ? { kind: 'criterion', id }
      : { kind: 'row-criterion', id, at, ...(isFurther === true ? { isFurther } : {}) }),
    wording,
    evidence,
    value,
    facts,
    of: [judged.node],
  };
  return { values: judged.values, node };
}

function remembered<T>(
  tasks: Map<Answers, Map<string, Task<T>>>,
  place: Answers,
  id: string,
  work: () => T,
): Task<T> {
  const here = tasks.get(place) ?? new Map<string, Task<T>>();
  tasks.set(place, here);
  const task = here.get(id) ?? new Task(work);
  here.set(id, task);
  return task;
}
