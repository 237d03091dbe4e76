import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import { K } from '../lexing/tokens.ts';
import { removed, separatorAfter } from './offers.ts';
import { around, isOf, placedIn, type Site, textIn, tokenBefore } from './site.ts';

/** An item of a set goes; `undtagen` goes with the last one it held. */
export function itemRemoved(site: Site, safe = false): FixOffer[] {
  const { span } = site;
  const set = around(site, 'include', 'exclude');
  if (placedIn(set?.['include']).length + placedIn(set?.['exclude']).length < 2) return [];
  const before = tokenBefore(site, span.from);
  if (before === undefined || !isOf(before, [K.Except])) return [removed(site, span, safe)];
  const separator = separatorAfter(site, span);
  const kept = { from: span.from, to: separator === undefined ? span.to : separator.to + 1 };
  const from = site.text.slice(0, before.startOffset).replace(/[\s,;]+$/u, '').length;
  const gone = separator === undefined ? { from, to: span.to } : kept;
  return [{ title: fixTitle('remove', { text: textIn(site, span) }), text: '', span: gone, safe }];
}
