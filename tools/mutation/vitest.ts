/**
 * Stands in for vitest where a battery asks the questions of test files: it collects the tests instead of running them, and
 * knows the few matchers that they use.
 */
import assert from 'node:assert/strict';

import type { Question } from './battery.ts';

type Body = () => void | Promise<void>;

const collected: Question[] = [];
const groups: string[] = [];
let current = '';

/** The tests of the files loaded so far. */
export function collectedTests(): readonly Question[] {
  return collected;
}

/** A group of tests; options, which stand between name and body, are no matter here. */
export function describe(name: string, ...rest: readonly unknown[]): void {
  groups.push(name);
  (rest.at(-1) as () => void)();
  groups.pop();
}

/** One test. */
export function test(name: string, ...rest: readonly unknown[]): void {
  const body = rest.find((one): one is Body => typeof one === 'function');
  if (body === undefined) throw new Error(`a test without a body: ${name}`);
  const full = `${[...groups, name].join(' > ')} (${String(collected.length)})`;
  collected.push({
    name: full,
    ask: () => {
      current = full;
      return body();
    },
  });
}

test.each =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    const body = rest.find((one): one is (...args: readonly unknown[]) => void => typeof one === 'function');
    for (const row of rows) {
      const args: readonly unknown[] = Array.isArray(row) ? row : [row];
      test(name, () => body?.(...args));
    }
  };

/** The matchers, each of which throws where it does not hold. */
interface Matchers {
  readonly toBe: (expected: unknown) => void;
  readonly toEqual: (expected: unknown) => void;
  readonly toMatchObject: (expected: object) => void;
  readonly toBeUndefined: () => void;
  readonly toContain: (part: unknown) => void;
  readonly not: { readonly toContain: (part: unknown) => void };
  readonly toBeGreaterThan: (limit: number) => void;
  readonly toBeLessThan: (limit: number) => void;
}

/** As vitest's, of the matchers known here. */
export function expect(actual: unknown): Matchers {
  return {
    toBe: (expected) => assert.strictEqual(actual, expected),
    toEqual: (expected) => assert.deepEqual(withoutUndefined(actual), withoutUndefined(expected)),
    toMatchObject: (expected) => assert.partialDeepStrictEqual(actual, expected),
    toBeUndefined: () => assert.strictEqual(actual, undefined),
    toContain: (part) => assert.ok(holds(actual, part)),
    not: { toContain: (part) => assert.ok(!holds(actual, part)) },
    toBeGreaterThan: (limit) => assert.ok((actual as number) > limit),
    toBeLessThan: (limit) => assert.ok((actual as number) < limit),
  };
}

expect.getState = (): { readonly currentTestName: string } => ({ currentTestName: current });

/** Whether a text has the part, or a list the member. */
function holds(whole: unknown, part: unknown): boolean {
  return typeof whole === 'string'
    ? whole.includes(String(part))
    : Array.isArray(whole) && whole.includes(part);
}

/** vitest takes a member that is undefined for one that is not there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, withoutUndefined(member)]),
  );
}
