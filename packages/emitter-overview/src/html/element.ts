/**
 * HTML as typed values. Text becomes markup nowhere: children are escaped when rendered, tags and attributes come
 * from closed lists (no script, no style, no event handler), and addresses are made by `href.ts` alone.
 */

import type { Href } from './href.ts';

/** The elements pages are made of. */
export type Tag =
  | 'a'
  | 'abbr'
  | 'article'
  | 'aside'
  | 'body'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'head'
  | 'header'
  | 'html'
  | 'li'
  | 'link'
  | 'main'
  | 'meta'
  | 'nav'
  | 'ol'
  | 'p'
  | 'q'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'
  | 'caption';

/** The attributes pages use. */
export interface Attributes {
  readonly id?: string;
  readonly class?: string;
  readonly href?: Href;
  readonly lang?: string;
  readonly scope?: 'col' | 'row';
  readonly rel?: 'stylesheet';
  readonly name?: 'viewport' | 'description' | 'color-scheme' | 'robots' | 'referrer';
  readonly content?: string;
  readonly charset?: 'utf-8';
  readonly 'http-equiv'?: 'Content-Security-Policy';
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** What may stand inside an element; absent parts leave nothing behind. */
export type Child = Element | string | undefined | readonly Child[];

/** An element that is not yet text. */
export interface Element {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** An element: `h('p', { class: 'note' }, 'text is data', h('strong', {}, 'always'))`. */
export function h(tag: Tag, attributes: Attributes, ...children: readonly Child[]): Element {
  return { tag, attributes, children };
}
