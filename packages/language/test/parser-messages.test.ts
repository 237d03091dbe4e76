/** Every syntax error speaks of what its author is writing, in every language; none of a token. */

import type { ISerializedGast } from 'chevrotain';
import { expect, test } from 'vitest';

import { LANGUAGES } from '../src/languages/languages.ts';
import { conceptOf } from '../src/syntax/concepts.ts';
import { expectation } from '../src/syntax/expectations.ts';
import { FileParser } from '../src/syntax/file-parser.ts';

/** A part of chevrotain's serialized grammar; which members there are depends on its type. */
interface Part extends ISerializedGast {
  readonly name?: string;
}

const rules: readonly Part[] = new FileParser().getSerializedGastProductions();

function partsIn(part: Part): readonly Part[] {
  return [part, ...(part.definition ?? []).flatMap(partsIn)];
}

function terminalsOf(rule: Part): readonly string[] {
  return [
    ...new Set(
      partsIn(rule).flatMap(({ type, name }) => (type === 'Terminal' && name !== undefined ? [name] : [])),
    ),
  ];
}

function namesOf(all: readonly Part[]): readonly string[] {
  return all.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/** Whether a fault in a rule can be told as “one of several things was expected”. */
function expectsSeveral(rule: Part): boolean {
  return partsIn(rule).some(({ type }) => type === 'Alternation') || terminalsOf(rule).includes('RightBrace');
}

/** Words that only somebody who knows the parser would use. */
const TOKEN_WORDS = new Set(
  [...rules.flatMap(terminalsOf), 'UnclosedText', 'EOF'].filter((name) => /^[A-Z].*[A-Z]/u.test(name)),
);

function expectClinical(words: string, what: string): void {
  expect(words, what).not.toMatch(/undefined|\{[A-Za-z]+\}|…$/u);
  expect(words.trim(), what).not.toBe('');
  for (const word of words.split(/[^\p{L}]+/u))
    expect(TOKEN_WORDS.has(word), `${what}: ${words}`).toBe(false);
}

test('every rule of the grammar belongs to something its author speaks of', () => {
  expect(rules.length).toBeGreaterThan(150);
  expect(namesOf(rules).filter((rule) => conceptOf(rule) === undefined)).toEqual([]);
});

test.for(LANGUAGES)('$id: a rule that can go on in several ways has words for them', ({ expectations }) => {
  const told = new Set(Object.keys(expectations.rules));
  const silent = rules.filter((rule) => expectsSeveral(rule) && !told.has(rule.name ?? ''));
  // The parts of a file: told by KRIT2002, which names the declarations there are.
  expect(namesOf(silent).filter((rule) => rule !== 'file')).toEqual([]);
});

test.for(LANGUAGES)(
  '$id: whatever token is missing from whatever rule, the words are the reader’s',
  (pack) => {
    for (const rule of rules) {
      const name = rule.name ?? '';
      for (const type of terminalsOf(rule)) {
        const said = expectation(['file', name], [type]);
        expectClinical(said({ pack, written: pack }), `${name} ${type}`);
      }
      expectClinical(expectation(['file', name], terminalsOf(rule))({ pack, written: pack }), name);
    }
  },
);

test.for(LANGUAGES)('$id: a part that is missing is told as what it is in the rule that holds it', (pack) => {
  const parts = ['name', 'text', 'number', 'signedNumber', 'date', 'day', 'versionNumber', 'unit', 'path'];
  for (const rule of rules) {
    for (const part of namesOf(partsIn(rule).filter(({ type }) => type === 'NonTerminal'))) {
      if (!parts.includes(part)) continue;
      const said = expectation(['file', rule.name ?? '', part], ['Name', 'QuotedName']);
      expectClinical(said({ pack, written: pack }), `${rule.name ?? ''} ${part}`);
    }
  }
});

test('no words are kept for what the grammar has no more', () => {
  const known = new Set(namesOf(rules));
  for (const { expectations } of LANGUAGES) {
    expect(Object.keys(expectations.rules).filter((rule) => !known.has(rule))).toEqual([]);
    expect(Object.keys(expectations.exactly).filter((key) => !known.has(key.split('.')[0] ?? ''))).toEqual(
      [],
    );
  }
});
