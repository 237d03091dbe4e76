import type { Group, ValueType } from '@kriterion/catalogue';

import { optionIds } from '../values.ts';

const VERDICTS = ['met', 'not-met', 'undetermined'] as const;

/** The ids or codes that an answer is taken from; undefined if it is no choice. */
export function choiceIds(type: ValueType, group: Group): readonly string[] | undefined {
  switch (type.kind) {
    case 'code':
    case 'codes':
      return group.codeLists?.find(({ id }) => id === type.list)?.codes.map(({ code }) => code) ?? [];
    case 'verdict':
      return VERDICTS;
    case 'one-of':
    case 'several-of':
    case 'indication':
      return optionIds(type, group);
    default:
      return undefined;
  }
}
