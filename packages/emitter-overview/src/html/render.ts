import type { Attributes, Child, Element, Tag } from './element.ts';

const VOID: ReadonlySet<Tag> = new Set<Tag>(['link', 'meta']);

/** Elements after which the source breaks the line, so that two versions of a page compare line by line. */
const BLOCKS: ReadonlySet<Tag> = new Set<Tag>([
  ...([
    'article',
    'aside',
    'body',
    'caption',
    'dd',
    'div',
    'dl',
    'dt',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
  ] as const),
  ...([
    'head',
    'header',
    'html',
    'li',
    'link',
    'main',
    'meta',
    'nav',
    'ol',
    'p',
    'section',
    'table',
    'tbody',
  ] as const),
  ...(['td', 'th', 'thead', 'title', 'tr', 'ul'] as const),
]);

/** Elements whose content starts on a line of its own. */
const FRAMES: ReadonlySet<Tag> = new Set<Tag>([
  ...([
    'article',
    'aside',
    'body',
    'dl',
    'footer',
    'head',
    'header',
    'html',
    'main',
    'nav',
    'ol',
    'section',
  ] as const),
  ...(['table', 'tbody', 'thead', 'tr', 'ul'] as const),
]);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a document, and ones that turn the direction of writing could hide text. */
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Text as HTML, the same for content and for quoted attributes: the one place where data meets markup. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSHOWN, '\uFFFD')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** A whole document. */
export function document(root: Element): string {
  return `<!DOCTYPE html>\n${rendered(root)}`;
}

/** The child as HTML. */
export function rendered(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  return 'tag' in child ? element(child) : child.map(rendered).join('');
}

function element({ tag, attributes, children }: Element): string {
  const after = BLOCKS.has(tag) ? '\n' : '';
  const start = `<${tag}${attributeText(attributes)}>`;
  if (VOID.has(tag)) return start + after;
  return `${start}${FRAMES.has(tag) ? '\n' : ''}${children.map(rendered).join('')}</${tag}>${after}`;
}

function attributeText(attributes: Attributes): string {
  const { href, ...texts } = attributes;
  const all = { ...(href === undefined ? {} : { href: href.address }), ...texts };
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}
