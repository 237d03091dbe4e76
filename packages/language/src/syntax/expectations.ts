/**
 * What is expected at a place, in the reader's words: by the rule that was being read, and by the word or mark that
 * should have come. No name of a token ever reaches a reader.
 */

import { filled, keyword, listed, type Said } from '../diagnostics/saying.ts';
import { da } from '../languages/da.ts';
import type { KeywordConcept } from '../languages/languages.ts';

type Rule = keyof (typeof da)['expectations'];
type Mark = keyof (typeof da)['marks'];

/** What was expected, from the rule at work and the token types that could have come (joined by blanks). */
export function expectation(rule: string | undefined, types: string): Said {
  const expected = types.split(' ');
  const [first] = expected;
  if (expected.length === 1 && first !== undefined) return markOrKeyword(first);
  if (rule !== undefined && isRule(rule)) {
    return (telling) => filled(telling.pack.expectations[rule], {}, telling);
  }
  return listed(expected.map(markOrKeyword), 'or');
}

function markOrKeyword(type: string): Said {
  if (isMark(type)) return (telling) => filled(telling.pack.marks[type], {}, telling);
  if (!isConcept(type)) return () => '…';
  return (telling) => filled(telling.pack.terms.quoted, { text: keyword(type) }, telling);
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(da.expectations, rule);
}

function isMark(type: string): type is Mark {
  return Object.hasOwn(da.marks, type);
}

function isConcept(type: string): type is KeywordConcept {
  return Object.hasOwn(da.keywords, type);
}
