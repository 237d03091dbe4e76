import type { FixOffer } from '../diagnostics/reporter.ts';
import { fixTitle, speltKeyword } from '../diagnostics/saying.ts';
import { Name } from '../lexing/tokens.ts';
import { nearest } from '../names/nearest.ts';
import type { Fixers } from './fixers.ts';
import { asId } from './names-fixes.ts';
import { inserted, removed, renamed, replaced } from './offers.ts';
import { isOf, type Site, textIn, tokenFrom } from './site.ts';

/** Fixes for characters and words, and for the head of the file. */
export const LEXING_FIXERS: Fixers = {
  KRIT1001: (site) => [removed(site, site.span)],
  KRIT1002: (site) => {
    const words = textIn(site, site.span);
    const evidence = /\s*\[[^[\]"]*\]\s*$/u.exec(words)?.index;
    const at = site.span.from + (evidence ?? words.trimEnd().length);
    return [{ title: fixTitle('closeText'), text: '"', span: { from: at, to: at } }];
  },
  KRIT1003: ({ span }, { character }) => [
    { title: fixTitle('remove', { text: character }), text: '', span, safe: true },
  ],
  KRIT1006: ({ text, span }) => {
    const end = text.indexOf('\n', span.from);
    return [inserted(text.slice(0, end === -1 ? undefined : end).trimEnd().length, ' */')];
  },
  KRIT1012: (site, { word }) => renamed(site, word, asId(word)),
  KRIT1013: (site) => {
    const word = textIn(site, site.span);
    return renamed(site, word, asId(word.normalize('NFD').replaceAll(/\p{M}/gu, '')));
  },
  KRIT2001: (site) => keywordInstead(site),
  KRIT2002: (site) => (textIn(site, site.span) === '}' ? [removed(site, site.span)] : keywordInstead(site)),
  KRIT2006: ({ text, written }) => {
    const { id } = written;
    const header = `${speltKeyword('Language', written)} ${id}, ${speltKeyword('Edition', written)} 1`;
    const at = text.startsWith('\ufeff') ? 1 : 0;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    return [inserted(at, `${header}${end}`, true)];
  },
  KRIT2007: ({ span }) => [replaced(span, '1')],
};

/** Where something else is expected, a word that resembles a keyword is mostly that keyword, misspelt. */
function keywordInstead(site: Site): FixOffer[] {
  const word = site.tokens[tokenFrom(site, site.span.from)];
  if (word === undefined || !isOf(word, [Name]) || word.startOffset !== site.span.from) return [];
  const meant = nearest(word.image, new Set(Object.values(site.written.keywords)));
  return meant === undefined ? [] : [replaced(site.span, meant)];
}
