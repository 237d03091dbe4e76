/** Sets of options and codes, resolved when the code is made: a hierarchy of codes becomes the codes it holds. */

import type { SetEntry, ValueSet } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';
import type { Making } from './making.ts';

/** The body of a function of `text` and `otherwise`: 3 in the set, 0 left out of it, otherwise the other. */
export function standingBody(set: ValueSet, list: string | undefined, making: Making): readonly string[] {
  const excluded = namedCode(set.exclude, list, making);
  const included = namedCode(set.include, list, making);
  return [
    ...(excluded === undefined ? [] : [`if (${excluded}) return 0;`]),
    included === undefined
      ? 'return text.length < 0 ? 3 : otherwise;'
      : `return ${included} ? 3 : otherwise;`,
  ];
}

/** Whether an entry names the text; undefined where there is no entry. */
function namedCode(
  entries: readonly SetEntry[],
  list: string | undefined,
  making: Making,
): string | undefined {
  const values = new Set<string>();
  const prefixes: string[] = [];
  for (const entry of entries) {
    if (entry.kind === 'value') values.add(entry.value);
    else if (entry.kind === 'prefix') prefixes.push(`text.startsWith(${literal(entry.prefix)})`);
    else for (const code of codesBelow(entry.code, list, making)) values.add(code);
  }
  const tests = [...membershipCode([...values], making), ...new Set(prefixes)];
  return tests.length === 0 ? undefined : tests.join(' || ');
}

const MOST_COMPARED = 4;

function membershipCode(values: readonly string[], making: Making): readonly string[] {
  return values.length <= MOST_COMPARED
    ? values.map((value) => `text === ${literal(value)}`)
    : [`${making.texts(values)}.has(text)`];
}

/** The code and every code below it in its list; a list that goes in circles ends after as many steps as it has codes. */
function codesBelow(root: string, list: string | undefined, making: Making): readonly string[] {
  const codes = making.group.codeLists?.find(({ id }) => id === list)?.codes ?? [];
  const above = new Map(codes.map(({ code, below }) => [code, below]));
  const isBelow = (code: string): boolean => {
    let at: string | undefined = code;
    for (let steps = 0; at !== undefined && steps <= codes.length; steps += 1) {
      if (at === root) return true;
      at = above.get(at);
    }
    return false;
  };
  return [root, ...codes.map(({ code }) => code).filter(isBelow)];
}
