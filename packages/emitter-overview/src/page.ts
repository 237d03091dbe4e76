import { h } from './html/element.ts';
import type { Child } from './html/element.ts';
import { toFile, toPlace } from './html/href.ts';
import { document } from './html/render.ts';

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly notice: string;
  /** Whether this is the list of groups itself. */
  readonly isIndex: boolean;
  readonly contents: readonly Child[];
}

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The name of the site, as in its header. */
export const SITE_NAME = 'Kriterion';

/** A whole page: head, skip link, header, notice, contents and footer. Nothing on it needs a script. */
export function pageHtml(page: Page): string {
  return document(
    h(
      'html',
      { lang: 'da' },
      head(page),
      h(
        'body',
        {},
        h('a', { class: 'skip', href: toPlace('indhold') }, 'Gå til indholdet'),
        siteHeader(page),
        h('aside', { class: 'notice', 'aria-label': 'Forbehold' }, h('p', {}, h('strong', {}, page.notice))),
        h('main', { id: 'indhold' }, page.contents),
        footer(page),
      ),
    ),
  );
}

function head(page: Page): Child {
  return h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, page.isIndex ? page.title : `${page.title} – ${SITE_NAME}`),
    h('link', { rel: 'stylesheet', href: toFile('style.css') }),
  );
}

function siteHeader(page: Page): Child {
  const home = page.isIndex
    ? h('span', { class: 'site' }, SITE_NAME)
    : h(
        'nav',
        { 'aria-label': 'Oversigten' },
        h('a', { class: 'site', href: toFile('index.html') }, SITE_NAME),
        ' ',
        h('span', { class: 'path' }, '/ ', h('a', { href: toFile('index.html') }, 'Alle patientgrupper')),
      );
  return h('header', { class: 'top' }, home);
}

function footer(page: Page): Child {
  return h(
    'footer',
    {},
    h('p', {}, page.notice, '.'),
    h(
      'p',
      {},
      'Oversigten er beslutningsstøtte til udfyldelse af en rekvisition. Den stiller ingen diagnose; klinikeren afgør. ',
      'Alt på siden er dannet af de samme kilder som formularer, PDF-rekvisitioner og validatorer.',
    ),
  );
}
