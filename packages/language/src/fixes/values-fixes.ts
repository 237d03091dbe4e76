import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword, term } from '../diagnostics/saying.ts';
import { Dot, K, NumberToken, Operator } from '../lexing/tokens.ts';
import type { Fixers } from './fixers.ts';
import { itemRemoved } from './set-items.ts';
import { derivationRemoved, swapped } from './names-fixes.ts';
import { freeName, inserted, removed, removedFrom, replaced, wholeNumbers } from './offers.ts';
import {
  around,
  isOf,
  lastOf,
  nextOf,
  placedIn,
  type Site,
  spanIn,
  spanOfToken,
  textIn,
  tokenBefore,
  tokenFrom,
  tokensIn,
} from './site.ts';

/** Fixes for values, units, code lists, and what conditions speak of. */
export const VALUES_FIXERS: Fixers = {
  KRIT4005: (site) => {
    const sign = nextOf(site, site.span.to, [Operator]);
    return sign === undefined ? [] : ['=', '≠'].map((text) => replaced(spanOfToken(sign), text));
  },
  KRIT4009: (site) => wholeNumbers(site, site.span),
  KRIT4010: ({ span }, { date }) => lastDayInstead(date).map((text) => replaced(span, text)),
  KRIT4011: ({ span }, { count, size }) =>
    size === 0 ? [] : [replaced(span, String(count > size ? size : 1))],
  KRIT4013: (site) =>
    swapped(
      site,
      tokensIn(site, site.span)
        .filter((token) => isOf(token, [NumberToken]))
        .map(spanOfToken),
    ),
  KRIT4014: ({ span }, { url }) =>
    url.startsWith('http://') ? [replaced(span, `"https${url.slice('http'.length)}"`)] : [],
  KRIT4015: (site) => [removed(site, site.span, true)],
  KRIT4026: (site) => codeRemoved(site),
  KRIT4027: (site, { code, suggestion }) =>
    suggestion === undefined || suggestion === code
      ? belowRemoved(site)
      : [replaced(site.span, `"${suggestion}"`), ...belowRemoved(site)],
  KRIT4028: (site) => belowRemoved(site),
  KRIT4029: ({ span }, { code }) =>
    code.trim() === code || code.includes('*') ? [] : [replaced(span, `"${code.trim()}"`)],
  KRIT4031: (site) => itemRemoved(site),
  KRIT4033: (site) => itemRemoved(site, true),
  KRIT4037: (site) => {
    const except = nextOf(site, site.span.from, [K.Except], site.span.to);
    if (except === undefined) return [];
    const from = site.text.slice(0, except.startOffset).replace(/[\s,;]+$/u, '').length;
    return [removedFrom(site, from, site.text.slice(0, site.span.to - 1).trimEnd().length)];
  },
  KRIT4041: (site) => lineRemoved(site),
  KRIT4042: (site) => kindRemoved(site),
  KRIT4043: (site) => kindRemoved(site),
  KRIT4044: ({ span }, { found, min, max }) => [
    replaced(span, String(Number(found.replace(',', '.')) > max ? max : min)),
  ],
  KRIT4049: (site) => lineRemoved(site),
  KRIT4053: (site) => {
    const dot = tokenBefore(site, site.span.from);
    return dot === undefined || !isOf(dot, [Dot]) ? [] : [removedFrom(site, dot.startOffset, site.span.to)];
  },
  KRIT4055: (site, { list }) => someRowInstead(site, list),
  KRIT4059: ({ span, written }) =>
    span.to === span.from ? [] : Object.values(written.timeUnits).map(([unit = '']) => replaced(span, unit)),
  KRIT4062: (site) => wholeNumbers(site, site.span),
  KRIT4066: (site) => {
    const others = lastOf(site, site.span.from, [K.OthersIf]);
    return others === undefined ? [] : [removed(site, { from: others.startOffset, to: site.span.to })];
  },
  KRIT4071: (site) => {
    const different = lastOf(site, site.span.from, [K.Different]);
    const some = speltKeyword('AtLeastOne', site.written);
    return different === undefined ? [] : [replaced(spanOfToken(different), some, true)];
  },
  KRIT4074: (site, { found, expected }) =>
    found < expected
      ? [inserted(site.span.to, `, ${speltKeyword('Any', site.written)}`.repeat(expected - found))]
      : [],
  KRIT4078: (site) => {
    const sign = site.tokens[tokenFrom(site, site.span.to)];
    const value = site.tokens[tokenFrom(site, site.span.to) + 1];
    const asked = sign?.image === '=' && value !== undefined && isOf(value, [K.Yes, K.Met]);
    if (sign === undefined || !asked) return [];
    return [
      replaced(
        { from: sign.startOffset, to: spanOfToken(value).to },
        speltKeyword('IsMet', site.written),
        true,
      ),
    ];
  },
  KRIT4087: (site) => derivationRemoved(site),
  KRIT4088: (site) => derivationRemoved(site),
  KRIT4089: (site) => derivationRemoved(site),
  KRIT4090: (site) => {
    const type = spanIn(around(site, 'label', 'type', 'derivation'), 'type');
    const integer = type === undefined ? undefined : nextOf(site, type.from, [K.Integer], type.to);
    const decimal = speltKeyword('DecimalNumber', site.written);
    return integer === undefined ? [] : [replaced(spanOfToken(integer), decimal, true)];
  },
  KRIT4091: (site) => derivationRemoved(site),
};

/** 2022-06-31 becomes the last day of the month. */
function lastDayInstead(date: string): string[] {
  const parts = /^(\d{4})-(\d{2})-\d{2}$/u.exec(date);
  const [, year = '', month = ''] = parts ?? [];
  if (parts === null || Number(month) < 1 || Number(month) > 12) return [];
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const short = isLeap ? '29' : '28';
  const days = month === '02' ? short : ['04', '06', '09', '11'].includes(month) ? '30' : '31';
  return [`${year}-${month}-${days}`];
}

function codeRemoved(site: Site): FixOffer[] {
  const code = around(site, 'code', 'label', 'synonyms');
  if (code === undefined) return [];
  const words = textIn(site, code.span);
  // What says the same twice loses nothing by being said once.
  return [removed(site, code.span, site.text.indexOf(words) < code.span.from)];
}

/** `under "A"` goes. */
function belowRemoved(site: Site): FixOffer[] {
  const below = spanIn(around(site, 'code', 'label', 'synonyms'), 'below');
  const word = below === undefined ? undefined : tokenBefore(site, below.from);
  if (below === undefined || word === undefined || !isOf(word, [K.Below])) return [];
  const from = site.text.slice(0, word.startOffset).trimEnd().length;
  return [removedFrom(site, from, below.to)];
}

/** A text goes with the keyword before it. */
function lineRemoved(site: Site): FixOffer[] {
  const word = tokenBefore(site, site.span.from);
  return word === undefined ? [] : [removed(site, { from: word.startOffset, to: site.span.to })];
}

/** One of three or more kinds of answer goes with the word that joins it to the others. */
function kindRemoved(site: Site): FixOffer[] {
  const kinds = placedIn(around(site, 'of')?.['of']);
  const or = lastOf(site, site.span.from, [K.Or], around(site, 'of')?.span.from);
  if (kinds.length < 3 || or === undefined) return [];
  const from = site.text.slice(0, or.startOffset).trimEnd().length;
  const words = textIn(site, site.span);
  const again = kinds.some(({ span }) => span.from < site.span.from && textIn(site, span) === words);
  return [{ ...removedFrom(site, from, site.span.to), safe: again }];
}

/** `slægtninge.alder < 50 år` becomes `mindst en r i slægtninge hvor r.alder < 50 år`. */
function someRowInstead(site: Site, list: string): FixOffer[] {
  const comparison = around(site, 'left') ?? around(site, 'path', 'set');
  if (comparison === undefined) return [];
  const row = site.tokens.some(({ image }) => image === 'r') ? freeName(site, 'r') : 'r';
  const path = { from: comparison.span.from, to: site.span.to };
  const rest = textIn(site, comparison.span);
  if (!rest.startsWith(`${list}.`)) return [];
  const [some, inside, where] = [
    speltKeyword('AtLeastOne', site.written),
    speltKeyword('In', site.written),
    speltKeyword('Where', site.written),
  ];
  const text = `${some} ${row} ${inside} ${list} ${where} ${row}`;
  const span = { from: path.from, to: path.from + list.length };
  return [{ title: fixTitle('write', { text: term('andMore', { text }) }), text, span }];
}
