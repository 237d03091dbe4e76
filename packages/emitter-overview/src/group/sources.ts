import type { Group, Source } from '@kriterion/catalogue';
import { dateText } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toHttps } from '../html/href.ts';
import { sourcePlace } from './places.ts';

/** The documents that the page cites, numbered as in its citations. */
export function sourceList(group: Group): Child {
  if (group.sources.length === 0) return undefined;
  return h(
    'ol',
    { class: 'sources' },
    group.sources.map((source) => h('li', { id: sourcePlace(source.id) }, sourceText(source))),
  );
}

function sourceText(source: Source): Child {
  const { publisher, date, note } = source;
  const known = [
    ...(publisher === undefined ? [] : [publisher]),
    ...(date === undefined ? [] : [dateText(date, 'da')]),
  ];
  return [
    h('strong', {}, source.title.da),
    known.length === 0 ? undefined : `, ${known.join(', ')}`,
    '. ',
    address(source),
    note === undefined ? undefined : h('p', { class: 'meta' }, note.da),
  ];
}

/** Linked only where the address is a plain https one; otherwise it stands as text. */
function address({ url }: Source): Child {
  if (url === undefined) return undefined;
  const href = toHttps(url);
  return href === undefined ? h('code', {}, url) : h('a', { href }, url);
}
