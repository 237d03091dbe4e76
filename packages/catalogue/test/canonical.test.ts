import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson, hashOf, sha256Of } from '../src/index.ts';

/** JSON with sorted keys as the platform writes it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, sorted(record[name])]));
}

/** A name of digits stands first in any object of the platform, whatever the order it was given in. */
const name = fc.string().filter((text) => !/^\d+$/u.test(text) && text !== '__proto__');

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(undefined, null, true, 0, -1.5, ''),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(name, tie('value')),
  ),
})).value;

test('canonical JSON is JSON with its keys in order', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(canonicalJson(one)).toBe(JSON.stringify([sorted(one)]).slice(1, -1));
    }),
  );
});

test('the order of keys, and members that are undefined, change no hash', () => {
  expect(hashOf({ a: 1, b: [{ d: 2, c: undefined }] })).toBe(hashOf({ b: [{ d: 2 }], a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
});

test('members can be left out at any depth', () => {
  const omitted = new Set(['origin']);
  expect(canonicalJson({ a: [{ origin: 1, b: 2 }], origin: 3 }, omitted)).toBe('{"a":[{"b":2}]}');
});

test('the hash of a text is that of its file', () => {
  // `printf 'æble' | sha256sum`, and the test vector of FIPS 180-2.
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Of('æble')).toBe('416b36c7b5602355eada7d5fea5c6d464b6d80d0dec8b219e7d3d6d1eb406166');
});
