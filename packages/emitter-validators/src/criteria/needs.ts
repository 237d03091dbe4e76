/** What the function of a criterion or an indication is given: the criteria and verdicts that it names itself. */

import type { Condition, Indication } from '@kriterion/catalogue';

import { criterionValue, verdictValue } from '../names.ts';
import type { Making } from './making.ts';
import { conditionsOfIndication, partsOf, partsOfTerm, type Parts } from './references.ts';

/** A criterion of the patient, or the verdict of an indication or one of its routes. */
export type Need =
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'indication'; readonly id: string; readonly route: string | undefined };

/** What the conditions name themselves, in order of first mention. */
export function needsOf(conditions: readonly Condition[], making: Making): readonly Need[] {
  const found = new Map<string, Need>();
  const waiting: Parts[] = [{ conditions, terms: [], names: [] }];
  for (let parts = waiting.pop(); parts !== undefined; parts = waiting.pop()) {
    for (const condition of parts.conditions) {
      const need = needOf(condition, making);
      if (need !== undefined && !found.has(needName(need))) found.set(needName(need), need);
    }
    waiting.push(...parts.terms.map(partsOfTerm), ...parts.conditions.map(partsOf));
  }
  return [...found.values()];
}

function needOf(condition: Condition, making: Making): Need | undefined {
  if (condition.kind === 'indication')
    return { kind: 'indication', id: condition.id, route: condition.route };
  if (condition.kind !== 'criterion') return undefined;
  const isOfPatient = making.references.criterion(condition.id).about === undefined;
  return isOfPatient ? { kind: 'criterion', id: condition.id } : undefined;
}

/** What the requirements and exclusions of an indication name themselves. */
export function needsOfIndication(indication: Indication, making: Making): readonly Need[] {
  return needsOf(conditionsOfIndication(indication), making);
}

/** What a need is called inside a function. */
export function needName(need: Need): string {
  return need.kind === 'criterion' ? criterionValue(need.id) : verdictValue(need.id, need.route);
}
