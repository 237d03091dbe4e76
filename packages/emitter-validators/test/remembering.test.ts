/** Building again in one process makes only what has changed, and gives what building anew gives. */
import { cancer } from '@kriterion/presentation/fixture';
import { everyKind, withVariants } from '@kriterion/presentation/every-kind';
import type { Group } from '@kriterion/catalogue';
import { expect, test } from 'vitest';

import { emit, rememberingEmitter } from '../src/index.ts';

const variants: Group = { ...withVariants, id: 'gruppe-med-varianter' };
const groups: readonly Group[] = [cancer, everyKind, variants];

test('artefacts of unchanged groups are the same objects; all are what a fresh build gives', () => {
  const remembering = rememberingEmitter();
  const first = remembering({ edition: 1, groups });
  expect(first).toEqual(emit({ edition: 1, groups }));
  const again = remembering({ edition: 1, groups: structuredClone(groups) });
  expect(again.every((artefact, at) => artefact === first[at])).toBe(true);
});

test.each<[string, (group: Group) => Group]>([
  ['a title', (group) => ({ ...group, name: { da: 'Et andet navn' } })],
  ['a place in the sources alone', (group) => ({ ...group, origin: { ...group.origin, line: 4711 } })],
])('%s that has changed makes the modules of that group again, and of no other', (_, change) => {
  const remembering = rememberingEmitter();
  const first = remembering({ edition: 1, groups });
  const changed = [cancer, change(everyKind), variants];
  const second = remembering({ edition: 1, groups: changed });
  expect(second).toEqual(emit({ edition: 1, groups: changed }));
  const made = second.filter((artefact) => !first.includes(artefact)).map(({ path }) => path);
  expect(made).toEqual([
    'validators/gruppe.ts',
    'validators/gruppe.criteria.ts',
    'validators/gruppe.reasons.ts',
    'validators/gruppe.texts.ts',
  ]);
});

test('a group that is gone is forgotten, and made again when it comes back', () => {
  const remembering = rememberingEmitter();
  const first = remembering({ edition: 1, groups });
  expect(remembering({ edition: 1, groups: [cancer] })).toEqual(emit({ edition: 1, groups: [cancer] }));
  expect(remembering({ edition: 1, groups })).toEqual(first);
});
