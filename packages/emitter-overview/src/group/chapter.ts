import { h } from '../html/element.ts';
import type { Child, Element } from '../html/element.ts';
import { toPlace } from '../html/href.ts';

/** A chapter of the group page, listed in its contents. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Child[];
  /** Places inside it that the contents lead to as well. */
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

/** A chapter, or none where it would be empty. */
export function chapter(
  id: string,
  title: string,
  body: readonly Child[],
  parts: Chapter['parts'] = [],
): readonly Chapter[] {
  return body.every((child) => child === undefined || (Array.isArray(child) && child.length === 0))
    ? []
    : [{ id, title, body, parts }];
}

/** The chapter with its heading. */
export function chapterElement({ id, title, body }: Chapter): Element {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-titel` },
    heading('h2', id, title, `${id}-titel`),
    body,
  );
}

/** A heading that shows the link to its own place. */
export function heading(tag: 'h2' | 'h3' | 'h4', place: string, title: Child, id?: string): Element {
  return h(tag, id === undefined ? {} : { id }, title, ' ', permalink(place, 'Link til dette afsnit'));
}

/** The sign that gives away the address of the place it stands at. */
export function permalink(place: string, label: string): Element {
  return h('a', { class: 'permalink', href: toPlace(place), 'aria-label': label }, '#');
}

/** The list of chapters with links. */
export function contentsList(chapters: readonly Chapter[]): Element {
  return h(
    'nav',
    { class: 'contents', 'aria-labelledby': 'indholdsliste' },
    h('h2', { id: 'indholdsliste' }, 'På denne side'),
    h('ol', {}, chapters.map(contentsEntry)),
  );
}

function contentsEntry({ id, title, parts = [] }: Chapter): Child {
  const inner = parts.map((part) => h('li', {}, h('a', { href: toPlace(part.id) }, part.title)));
  return h(
    'li',
    {},
    h('a', { href: toPlace(id) }, title),
    inner.length === 0 ? undefined : h('ul', {}, inner),
  );
}
