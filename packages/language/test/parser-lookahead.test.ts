/** The lookahead that is worked out as it is needed chooses as chevrotain's own does. */

import { LLkLookaheadStrategy } from 'chevrotain';
import { expect, test } from 'vitest';

import { LazyLookahead } from '../src/syntax/lookahead.ts';
import { FileParser } from '../src/syntax/file-parser.ts';
import { K, Name } from '../src/lexing/tokens.ts';

const rules = Object.values(new FileParser().getGAstProductions());

test('chevrotain finds nothing to object to in the grammar: no choice is ambiguous, no loop can turn for ever', () => {
  expect(new LLkLookaheadStrategy({ maxLookahead: 3 }).validateNoLeftRecursion(rules)).toEqual([]);
  expect(new LLkLookaheadStrategy({ maxLookahead: 1 }).validateEmptyOrAlternatives(rules)).toEqual([]);
  expect(new LLkLookaheadStrategy({ maxLookahead: 1 }).validateSomeNonEmptyLookaheadPath(rules, 1)).toEqual(
    [],
  );
  expect(new LazyLookahead().validate()).toEqual([]);
});

test('one token decides every choice, but for those that say how they look further', () => {
  const strategy = new LLkLookaheadStrategy({ maxLookahead: 1 });
  expect(strategy.validateAmbiguousAlternationAlternatives(rules, 1)).toEqual([]);
});

test('a choice is made by the next token', () => {
  const operand = rules.find(({ name }) => name === 'operand');
  if (operand === undefined) throw new Error('there is no such rule');
  const choose = new LazyLookahead().buildLookaheadForAlternation({
    rule: operand,
    prodOccurrence: 0,
    hasPredicates: false,
  });
  const next = (index: number | undefined): number | undefined =>
    choose.call({ nextTypeIndex: () => index ?? -1 });
  expect(next(Name.tokenTypeIdx)).toBe(0);
  expect(next(K.Not.tokenTypeIdx)).toBe(1);
  expect(next(K.Requisition.tokenTypeIdx)).toBeUndefined();
});
