import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import { Comma, K, NumberToken, Operator } from '../lexing/tokens.ts';
import type { Fixers } from './fixers.ts';
import { inserted, modifierRemoved, nameIn, removed, removedFrom, replaced, wholeNumbers } from './offers.ts';
import {
  around,
  isOf,
  isPlaced,
  lastOf,
  nextOf,
  placedIn,
  type Placed,
  type Site,
  spanIn,
  spanOfToken,
  textIn,
  tokenFrom,
  tokensIn,
} from './site.ts';

/** Fixes for requisitions. */
export const REQUISITION_FIXERS: Fixers = {
  KRIT6001: (site) => {
    const change = around(site, 'field', 'modifiers');
    return change === undefined ? [] : [removed(site, change.span)];
  },
  KRIT6002: (site, { field }) => {
    const at = site.tokens.findIndex(
      (token, index) => isOf(token, [K.Omit]) && nameIn(site.tokens[index + 1]?.image ?? '') === field,
    );
    const [omit, name] = site.tokens.slice(at, at + 2);
    if (at === -1 || omit === undefined || name === undefined) return [];
    return [removed(site, { from: omit.startOffset, to: spanOfToken(name).to })];
  },
  KRIT6005: (site) => answeredInstead(site),
  KRIT6006: (site) => {
    const [least, one, of] = site.tokens.slice(tokenFrom(site, site.span.from));
    if (least === undefined || of === undefined || one?.image !== '1') return [];
    const isCount = isOf(least, [K.AtLeast]) && isOf(of, [K.Of]);
    const span = { from: least.startOffset, to: spanOfToken(of).to };
    return isCount ? [replaced(span, speltKeyword('AtLeastOneOf', site.written), true)] : [];
  },
  KRIT6007: (site) =>
    tokensIn(site, site.span)
      .filter((token) => isOf(token, [NumberToken]))
      .flatMap((token) => wholeNumbers(site, spanOfToken(token))),
  KRIT6008: (site) => modifierRemoved(site, around(site, 'left')?.span ?? site.span),
  KRIT6009: (site) => modifierRemoved(site, site.span),
  KRIT6010: (site) => modifierRemoved(site, site.span),
  KRIT6011: (site) => wordRemoved(site, K.Computed),
  KRIT6012: (site) => modifierRemoved(site, site.span),
  KRIT6013: (site) => wordRemoved(site, K.ByJudgement),
  KRIT6014: (site) => [...wordRemoved(site, K.ScreenOnly), ...wordRemoved(site, K.PaperOnly)],
  KRIT6015: (site) => {
    const presence = site.tokens[tokenFrom(site, site.span.to)];
    const isPlain = presence !== undefined && isOf(presence, [K.Absent, K.Optional, K.Required]);
    return isPlain ? modifierRemoved(site, { from: site.span.from, to: spanOfToken(presence).to }) : [];
  },
  KRIT6016: (site, { variant }) => {
    const field = around(site, 'id', 'called');
    const comma = field === undefined ? undefined : lastOf(site, site.span.from, [Comma], field.span.from);
    if (comma === undefined) return [];
    const [within, absent] = [speltKeyword('In', site.written), speltKeyword('Absent', site.written)];
    const at = comma.startOffset;
    const text = `${within} ${variant} ${absent}`;
    return [{ title: fixTitle('write', { text }), text: `, ${text}`, span: { from: at, to: at } }];
  },
  KRIT6020: (site, { option }) => recipientsOffered(site, option),
  KRIT6021: (site) => {
    const validity = spanIn(around(site, 'options', 'validity'), 'validity');
    if (validity === undefined) return [];
    const isOpen = nextOf(site, validity.from, [K.ValidFrom], validity.to) === undefined;
    const to = nextOf(site, validity.from, [K.To], validity.to);
    if (isOpen) return [removed(site, validity)];
    return to === undefined ? [] : [removedFrom(site, to.startOffset, validity.to)];
  },
  KRIT6022: (site) => optionRemoved(site),
  KRIT6023: (site) => headerItemRemoved(site, false),
  KRIT6024: (site) => headerItemRemoved(site, true),
  KRIT6025: ({ span }, { most }) => [replaced(span, String(most))],
  KRIT6026: (site) => wordRemoved(site, K.Locked),
  KRIT6027: (site) => {
    const item = around(site, 'condition');
    const condition = spanIn(item, 'condition');
    if (item === undefined || condition === undefined || item['kind'] !== undefined) return [];
    return [removedFrom(site, item.span.from, condition.from)];
  },
  KRIT6030: (site) => [inserted(site.span.to, ` ${speltKeyword('IsAnswered', site.written)}`)],
  KRIT6031: (site) => modifierRemoved(site, around(site, 'path', 'kind')?.span ?? site.span),
  KRIT6032: (site) => {
    const met = nextOf(site, site.span.to, [K.IsMet]);
    const answered = speltKeyword('IsAnswered', site.written);
    return met === undefined ? [] : [replaced(spanOfToken(met), answered)];
  },
  KRIT6035: (site) => {
    const others = lastOf(site, site.span.from, [K.OthersIf]);
    return others === undefined ? [] : [removed(site, { from: others.startOffset, to: site.span.to })];
  },
  KRIT6037: (site) => {
    const written = textIn(site, site.span);
    return written.startsWith('"') ? [replaced(site.span, written.slice(1, -1))] : [];
  },
};

/** What cannot be compared can be asked whether it is filled in. */
function answeredInstead(site: Site): FixOffer[] {
  const sign = site.tokens[tokenFrom(site, site.span.to)];
  const comparison = around(site, 'left', 'right');
  if (sign === undefined || comparison === undefined || !isOf(sign, [Operator])) return [];
  const span = { from: sign.startOffset, to: comparison.span.to };
  return [replaced(span, speltKeyword('IsAnswered', site.written))];
}

/** `, kun skærm` goes from the field that the finding marks. */
function wordRemoved(site: Site, type: typeof K.Computed): FixOffer[] {
  const field = around(site, 'id', 'called');
  const word = field === undefined ? undefined : nextOf(site, field.span.from, [type], field.span.to);
  return word === undefined ? [] : modifierRemoved(site, spanOfToken(word));
}

function optionRemoved(site: Site): FixOffer[] {
  const options = placedIn(around(site, 'options')?.['options']);
  return options.length > 1 ? [removed(site, site.span)] : [];
}

/** Any of the recipients can take the option. */
function recipientsOffered(site: Site, option: string): FixOffer[] {
  const recipients = placedIn(around(site, 'recipients')?.['recipients']);
  return recipients.slice(0, MOST_OFFERED).flatMap((recipient) => {
    const last = placedIn(recipient['options']).at(-1);
    return last === undefined ? [] : [optionAdded(site, recipient, last, option)];
  });
}

const MOST_OFFERED = 4;

function optionAdded(site: Site, recipient: Placed, last: Placed, option: string): FixOffer {
  const id = recipient['id'];
  const name = isPlaced(id) ? textIn(site, id.span) : '';
  const at = last.span.to;
  return {
    title: fixTitle('addTo', { what: option, name }),
    text: `, ${option}`,
    span: { from: at, to: at },
  };
}

function headerItemRemoved(site: Site, safe: boolean): FixOffer[] {
  const items = placedIn(around(site, 'runningHeader')?.['runningHeader']);
  return items.length > 1 ? [removed(site, site.span, safe)] : [];
}
