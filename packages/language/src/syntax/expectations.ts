/**
 * What is expected at a place, in the reader's words: by the rule that was being read, and by the word, mark, name or
 * text that should have come. No name of a token ever reaches a reader.
 */

import { filled, keyword, listed, term, type Said } from '../diagnostics/saying.ts';
import { da } from '../languages/da.ts';
import type { KeywordConcept } from '../languages/languages.ts';
import { conceptOf } from './concepts.ts';

type Expectations = (typeof da)['expectations'];

/** Parts that stand in many rules; what is said of them depends on the rule they stand in. */
const PARTS: ReadonlyMap<string, keyof Expectations['marks']> = new Map([
  ['name', 'Name'],
  ['text', 'Text'],
  ['number', 'Number'],
  ['signedNumber', 'Number'],
  ['date', 'Date'],
  ['day', 'Date'],
  ['versionNumber', 'VersionNumber'],
  ['unit', 'Name'],
  ['path', 'Name'],
]);

/** What was expected: from the rules at work, the innermost last, and the token types that could have come. */
export function expectation(rules: readonly string[], types: readonly string[]): Said {
  const innermost = rules.at(-1) ?? 'file';
  const part = PARTS.get(innermost);
  const owner = rules.findLast((rule) => !PARTS.has(rule)) ?? 'file';
  const [type = ''] = types;
  if (part !== undefined) {
    return exactly(`${owner}.${innermost}`) ?? inRule(innermost) ?? thing(part, owner);
  }
  if (type === 'RightBrace' || types.length > 1) return inRule(owner) ?? anyOf(types);
  return exactly(`${owner}.${type}`) ?? thing(type, owner);
}

/** Words for exactly this. */
function exactly(key: string): Said | undefined {
  return isKeyOf(da.expectations.exactly, key)
    ? (telling) => filled(telling.pack.expectations.exactly[key], {}, telling)
    : undefined;
}

/** Words for all that a rule can go on with. */
function inRule(rule: string): Said | undefined {
  return isKeyOf(da.expectations.rules, rule)
    ? (telling) => filled(telling.pack.expectations.rules[rule], {}, telling)
    : undefined;
}

/** Words for one thing, and what it belongs in. */
function thing(type: string, owner: string): Said {
  const concept = conceptOf(owner);
  const what = word(type);
  if (concept === undefined) return what;
  return (telling) => `${what(telling)} ${telling.pack.expectations.places[concept]}`;
}

function anyOf(types: readonly string[]): Said {
  return listed(types.map(word), 'or');
}

function word(type: string): Said {
  if (isKeyOf(da.expectations.marks, type)) {
    return (telling) => filled(telling.pack.expectations.marks[type], {}, telling);
  }
  return isConcept(type) ? term('quoted', { text: keyword(type) }) : term('somethingElse');
}

function isKeyOf<T extends object>(texts: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(texts, key);
}

function isConcept(type: string): type is KeywordConcept {
  return Object.hasOwn(da.keywords, type);
}
