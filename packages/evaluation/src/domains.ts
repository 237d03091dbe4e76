/** How many different values a term can have: no more than there are answers to choose from. */

import type { Fact, Term } from '@kriterion/catalogue';

import type { Judging } from './judging.ts';
import { find, type Scope } from './scope.ts';

/** The most different values that a term can have in some rows, each row in the scope where it is in hand. */
export function mostValues(term: Term, scopes: readonly Scope[], judging: Judging): number {
  const domains = new Map(scopes.flatMap((scope) => domainsOf(term, scope, judging)));
  return [...domains.values()].reduce((sum, size) => sum + size, 0);
}

/** A stock of values and how many there are; two with one name are the same. */
type Domain = readonly [name: string, size: number];

const ANYTHING: readonly Domain[] = [['anything', Infinity]];

function domainsOf(term: Term, scope: Scope, judging: Judging): readonly Domain[] {
  if (term.kind !== 'path') return ANYTHING;
  const { places } = find(term.path, scope);
  return places.length === 0 ? ANYTHING : places.flatMap(({ fact }) => answersTo(fact, judging));
}

function answersTo({ type, derived }: Fact, judging: Judging): readonly Domain[] {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return [
        ['yes', 1],
        ['no', 1],
      ];
    case 'one-of':
    case 'several-of':
      return type.options.map(({ id }) => [`option ${id}`, 1]);
    case 'code':
    case 'codes':
      return [[`list ${type.list}`, judging.hierarchy(type.list)?.codes.size ?? Infinity]];
    case 'integer':
      // What a number is computed from may take it outside its range.
      return type.min === undefined || type.max === undefined || derived !== undefined
        ? ANYTHING
        : [[`${type.min} to ${type.max}`, Number(type.max) - Number(type.min) + 1]];
    default:
      return ANYTHING;
  }
}
