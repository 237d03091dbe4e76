/** What an edit made of a file, judged by the peggy grammar alone: the parser under test has no say. */

import { isDeepStrictEqual } from 'node:util';

import { peggyComplaint, readWithPeggy } from '../peers/peggy-peer.ts';
import { withoutPositions } from '../peers/trees.ts';

/** The file is in the language no more; it says something else; it says the same. */
export type Judgement = 'illegal' | 'other' | 'same';

/** Judges versions of one text. */
export function judgeOf(original: string, name = 'the text'): (edited: string) => Judgement {
  const before = withoutPositions(readWithPeggy(original));
  if (before === undefined)
    throw new Error(`${name} is not in the language before any edit: ${peggyComplaint(original) ?? ''}`);
  return (edited) => {
    const after = withoutPositions(readWithPeggy(edited));
    if (after === undefined) return 'illegal';
    return isDeepStrictEqual(before, after) ? 'same' : 'other';
  };
}
