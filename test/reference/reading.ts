/** The criteria of a group under one way to read its open questions, about one patient. */

import type {
  Condition,
  Fact,
  Group,
  Indication,
  Requirement,
  Route,
  Term,
  Verdict,
} from '@kriterion/catalogue';

import { truthOf, type Named } from './conditions.ts';
import { PATIENT_ONLY, placeOf, type Judge, type Scope } from './judge.ts';
import { notAnswered, type Row } from './patient.ts';
import { compared, narrowed, words, type Possible } from './possible.ts';
import type { Chosen } from './readings.ts';
import { valueOf } from './terms.ts';
import { allOf, anyOf, except, not } from './truth.ts';

/** Judges conditions, requirements, routes and indications. */
export class Reading implements Judge {
  readonly group: Group;
  readonly patient: Row;
  private readonly chosen: Chosen;
  private readonly departed: ReadonlySet<string>;
  private readonly criteria = new Map<string, Verdict>();

  constructor(group: Group, patient: Row, chosen: Chosen, departed: ReadonlySet<string>) {
    this.group = group;
    this.patient = patient;
    this.chosen = chosen;
    this.departed = departed;
  }

  truth(condition: Condition, scope: Scope): Verdict {
    return truthOf(this, condition, scope, (named, inner) => this.named(named, inner));
  }

  value(term: Term, scope: Scope): Possible {
    return valueOf(this, term, scope);
  }

  fact(row: Row, fact: Fact): Possible {
    const answer = row.answers.get(fact.id);
    const given = answer?.kind === 'value' ? answer.value : undefined;
    if (fact.derived === undefined) return given ?? notAnswered(fact.type, this.group);
    const computed = this.derived(row, fact);
    return given === undefined ? computed : (narrowed(computed, given) ?? computed);
  }

  /** What a derived fact comes to, whatever was supplied for it. */
  derived(row: Row, { id, derived }: Fact): Possible {
    const known = row.derived.get(id);
    if (known !== undefined || derived === undefined) return known ?? words();
    const computed = this.value(derived, { rows: row.within, held: new Map() });
    row.derived.set(id, computed);
    return computed;
  }

  private named(condition: Named, scope: Scope): Verdict {
    switch (condition.kind) {
      case 'criterion':
        return this.criterion(condition.id);
      case 'row-criterion':
        return this.rowCriterion(condition, scope);
      case 'indication':
        return this.indication(condition.id, condition.route);
      case 'verdict':
        return this.verdict(condition, scope);
      case 'by-reading': {
        const reading = this.chosen.get(condition.question);
        const its = condition.cases.find((one) => one.reading === reading);
        return its === undefined ? 'undetermined' : this.truth(its.condition, scope);
      }
    }
  }

  private criterion(id: string): Verdict {
    const known = this.criteria.get(id);
    if (known !== undefined) return known;
    const verdict = this.truth(this.declared(id).condition, PATIENT_ONLY);
    this.criteria.set(id, verdict);
    return verdict;
  }

  private rowCriterion({ id, row }: Extract<Named, { kind: 'row-criterion' }>, scope: Scope): Verdict {
    const { about, condition } = this.declared(id);
    const asked = scope.rows.get(row);
    if (about === undefined || asked === undefined) throw new Error(`${id} is asked of no row`);
    return this.truth(condition, { rows: new Map([[about.row, asked]]), held: new Map() });
  }

  private declared(id: string): Group['criteria'][number] {
    const found = this.group.criteria.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no criterion ${id}`);
    return found;
  }

  private verdict({ path }: Extract<Named, { kind: 'verdict' }>, scope: Scope): Verdict {
    const { row, fact } = placeOf(this, path, scope);
    const given = this.fact(row, fact);
    if (given.unanswered) return 'undetermined';
    const open = compared(given, '=', words('undetermined'));
    return open === 'met' ? 'undetermined' : compared(given, '=', words('met'));
  }

  private indication(id: string, route?: string): Verdict {
    const found = this.group.indications.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no indication ${id}`);
    return this.judged(found, route);
  }

  /** One of the routes, or the one named, and no exclusion. */
  judged({ routes, exclusions }: Indication, only?: string): Verdict {
    const asked = routes.filter(({ id }) => only === undefined || id === only);
    return except(
      anyOf(asked.map((route) => this.route(route))),
      anyOf((exclusions ?? []).map(({ condition }) => this.truth(condition, PATIENT_ONLY))),
    );
  }

  private route({ requirements }: Route): Verdict {
    const deciding = requirements.filter(({ strength }) => strength !== 'should');
    return allOf(deciding.map((requirement) => this.requirement(requirement)));
  }

  /** A default is never not met: departed from with a reason it is met, without one it stays open. */
  requirement(requirement: Requirement): Verdict {
    const verdict = this.truth(requirement.condition, PATIENT_ONLY);
    if (requirement.strength !== 'default' || verdict === 'met') return verdict;
    return this.departed.has(requirement.id) ? 'met' : 'undetermined';
  }

  /** Whether the requirement is met only because a reason for departing is recorded. */
  isDepartedFrom(requirement: Requirement): boolean {
    return (
      requirement.strength === 'default' &&
      this.departed.has(requirement.id) &&
      not(this.truth(requirement.condition, PATIENT_ONLY)) !== 'not-met'
    );
  }
}
