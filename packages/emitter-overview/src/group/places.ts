import { slugOf } from '@kriterion/catalogue';

/** The anchors of a group page. They are made of ids, so that a link stays right when a text is rewritten. */

/** Of a source in the list of sources. */
export function sourcePlace(id: string): string {
  return `kilde-${slugOf(id)}`;
}

/** Of an indication. */
export function indicationPlace(id: string): string {
  return `indikation-${slugOf(id)}`;
}

/** Of one way to meet an indication. */
export function routePlace(indication: string, route: string): string {
  return `vej-${slugOf(indication)}--${slugOf(route)}`;
}

/** Of an open question. */
export function questionPlace(id: string): string {
  return `spoergsmaal-${slugOf(id)}`;
}

/** Of a requirement, inside the list that it stands in: the group's, or an indication's or route's. */
export function requirementPlace(list: string, id: string): string {
  return `krav-${list}--${slugOf(id)}`;
}

/** Of the example at this place in the group, counted from 0. */
export function examplePlace(at: number): string {
  return `eksempel-${String(at + 1)}`;
}
