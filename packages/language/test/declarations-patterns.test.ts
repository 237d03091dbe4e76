/** Text patterns of fields: only those are taken that no engine has to try twice. The oracle is recheck. */
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

import { patternFault } from '../src/patterns/linear-pattern.ts';

const full = process.env['KRIT_FULL'] === '1';

test.for([
  ['a Danish telephone number', '[2-9]\\d{7}'],
  ['a number with decimals', '\\d{1,3}(,\\d{1,2})?'],
  ['a CPR number', '\\d{6}-?\\d{4}'],
  ['two words', '(ja|nej)'],
  ['letters and digits apart from each other', '[A-ZÆØÅ]{2,5}\\d{4,8}'],
  ['marks that otherwise mean something', '\\(\\d{2}\\)'],
])('%s is taken', ([, pattern]) => {
  expect(patternFault(pattern!)).toBeUndefined();
});

test.for([
  ['without a limit', 'a*', 'patternUnbounded'],
  ['without an upper limit', 'a{2,}', 'patternUnbounded'],
  ['repeated repetitions', '(\\d+)+', 'patternUnbounded'],
  ['repeated options', '(a?){30}', 'patternRepeatsTooMuch'],
  ['the same letter may end or go on', 'a?a', 'patternAmbiguous'],
  ['neighbours that overlap', '[a-z]{1,20}[a-f]', 'patternAmbiguous'],
  ['neighbours that overlap across a part that may be missing', 'a{1,3}b?a', 'patternAmbiguous'],
  ['words that begin alike', '(ja|jo)', 'patternAmbiguous'],
  ['letters of any language', '\\w', 'patternUnsupported'],
  ['anything', '.', 'patternUnsupported'],
  ['all but some', '[^a]', 'patternUnsupported'],
  ['looking ahead', '(?=a)a', 'patternUnsupported'],
  ['looking back at a group', '(a)\\1', 'patternUnsupported'],
  ['reluctant repetition', 'a{1,3}?', 'patternUnsupported'],
  ['an unclosed group', '(a', 'patternUnreadable'],
  ['an empty alternative', '(a|)', 'patternUnreadable'],
  ['nothing', '', 'patternUnreadable'],
  ['a range backwards', '[z-a]', 'patternUnreadable'],
  ['more than anybody reads', 'ab'.repeat(101), 'patternTooLong'],
  ['deep nesting', '('.repeat(100), 'patternUnsupported'],
])('%s is refused', ([, pattern, reason]) => {
  expect(patternFault(pattern!)?.reason).toBe(reason);
});

const atom = fc.constantFrom('a', 'b', 'ab', '[a-c]', '\\d', '[0-9a]', '-', 'æ');
const quantifier = fc.constantFrom('', '', '', '?', '{2}', '{1,3}', '{0,9}');
const pattern = fc.letrec<{ sequence: string; part: string }>((tie) => ({
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(atom, quantifier).map((parts) => parts.join('')),
    fc.tuple(tie('sequence'), quantifier).map(([of, times]) => `(${of})${times}`),
    fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `(${one}|${other})`),
  ),
})).sequence;

test('a pattern that is taken is linear to every engine', () => {
  let taken = 0;
  fc.assert(
    fc.property(pattern, (text) => {
      if (patternFault(text) !== undefined) return;
      taken += 1;
      expect(() => new RegExp(`^(?:${text})$`, 'u')).not.toThrow();
      expect(checkSync(`^(?:${text})$`, 'u').status, text).toBe('safe');
    }),
    { numRuns: full ? 2_000 : 150, seed: 5 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('any text gives an answer, and what is taken is a regular expression', () => {
  const marks = fc.constantFrom(...'ab09[](){}|?*+.\\^$-,d'.split(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string({ maxLength: 2 })), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      if (patternFault(text) === undefined) expect(() => new RegExp(`^(?:${text})$`, 'u')).not.toThrow();
    }),
    { numRuns: full ? 100_000 : 5_000, seed: 6 },
  );
});
