import { ID_PATTERN } from '@kriterion/catalogue';

import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import { DateToken, EqualSign, K } from '../lexing/tokens.ts';
import type { Fixers } from './fixers.ts';
import { itemRemoved } from './set-items.ts';
import { freeName, nameIn, removed, removedFrom, renamed, replaced } from './offers.ts';
import {
  around,
  contains,
  lastOf,
  type Placed,
  placedIn,
  type Site,
  spanIn,
  spanOfToken,
  textIn,
  tokensIn,
} from './site.ts';

/** Fixes for names, files, validity and versions. */
export const NAMES_FIXERS: Fixers = {
  KRIT3002: (site, { name }) => [replaced(site.span, freeName(site, name))],
  KRIT3003: (site, { name }) => {
    const id = asId(name);
    if (id === name || !ID_PATTERN.test(id)) return [];
    const isFree = !site.tokens.some(({ image }) => nameIn(image) === id);
    return isFree ? renamed(site, name, id, id === name.toLowerCase()) : [];
  },
  KRIT3008: (site) => useRemoved(site),
  KRIT3026: (site, { name }) => renamed(site, name, freeName(site, name)),
  KRIT3027: (site, { name }) =>
    textIn(site, site.span) === name ? renamed(site, name, freeName(site, name)) : [],
  KRIT3035: (site) => derivationRemoved(site),
  KRIT3036: (site) => itemRemoved(site),
  KRIT3040: (site) => swapped(site, tokensIn(site, site.span).filter(isDate).map(spanOfToken)),
  KRIT3041: (site) => amendmentsSwapped(site),
  KRIT3043: (site, { version }) => {
    const amendment = around(site, 'version', 'what', 'why');
    if (amendment === undefined) return [];
    const { from } = amendment.span;
    const line = site.text.slice(site.text.lastIndexOf('\n', from - 1) + 1, from);
    const text = `${speltKeyword('Version', site.written)} ${version}`;
    const lead = line.trim() === '' ? `\n${line}` : '\n';
    return [{ title: fixTitle('write', { text }), text: `${text}${lead}`, span: { from, to: from } }];
  },
};

function isDate({ tokenType }: { readonly tokenType: unknown }): boolean {
  return tokenType === DateToken;
}

/** A name as sources write them: small letters, hyphens for spaces and marks. */
export function asId(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^a-zæøå0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-$/gu, '');
}

/** The line that uses a file goes. */
function useRemoved(site: Site): FixOffer[] {
  const use = lastOf(site, site.span.from, [K.Use]);
  return use === undefined ? [] : [removed(site, { from: use.startOffset, to: site.span.to })];
}

/** The fact is asked instead of being derived. */
export function derivationRemoved(site: Site): FixOffer[] {
  const fact = around(site, 'label', 'type', 'derivation');
  const derivation = spanIn(fact, 'derivation');
  if (derivation === undefined) return [];
  const sign = lastOf(site, derivation.from, [EqualSign], fact?.span.from);
  if (sign === undefined) return [];
  const from = site.text.slice(0, sign.startOffset).trimEnd().length;
  return [removedFrom(site, from, derivation.to)];
}

/** Two pieces of text in each other's place. */
export function swapped(site: Site, [first, second, third]: readonly Placed['span'][]): FixOffer[] {
  if (first === undefined || second === undefined || third !== undefined) return [];
  const also = [{ span: second, text: textIn(site, first) }];
  return [{ title: fixTitle('swap'), text: textIn(site, second), span: first, also }];
}

function amendmentsSwapped(site: Site): FixOffer[] {
  const amendments = placedIn(around(site, 'amendments')?.['amendments']);
  const at = amendments.findIndex(({ span }) => contains(span, site.span));
  const pair = amendments.slice(at - 1, at + 1);
  const version = spanIn(around(site, 'amendments'), 'version');
  const newest = spanIn(pair[0], 'version');
  const isLast = at === amendments.length - 1 && version !== undefined && newest !== undefined;
  const [offer] =
    at > 0
      ? swapped(
          site,
          pair.map(({ span }) => span),
        )
      : [];
  if (offer === undefined) return [];
  const also = isLast ? [{ span: version, text: textIn(site, newest) }] : [];
  return [{ ...offer, also: [...(offer.also ?? []), ...also] }];
}
