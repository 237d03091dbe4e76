/** Coverage in figures and places, ready to be told. */

import type { Group } from '@kriterion/catalogue';
import { coverageOf, type ConditionCoverage } from '@kriterion/evaluation';
import { conditionSentence, wordingText } from '@kriterion/presentation';
import type { SourceFile } from '@kriterion/language';

import type { Language } from '../words.ts';
import { Places } from './places.ts';

/** A condition that no two examples prove to matter. */
export interface Unproved {
  readonly condition: string;
  readonly wording: string;
  readonly file: string;
  readonly line: number;
  readonly criterion?: string;
  /** What the examples show it to be. */
  readonly met: boolean;
  readonly notMet: boolean;
  readonly undetermined: boolean;
}

/** One indication in figures. */
export interface Covered {
  readonly indication: string;
  readonly examples: number;
  readonly conditions: number;
  /** How many the examples show both met and not met. */
  readonly shown: number;
  /** How many are proved to matter. */
  readonly proved: number;
  readonly unproved: readonly Unproved[];
}

/** The coverage of a group's indications. */
export function coveredIn(
  group: Group,
  files: readonly SourceFile[],
  language: Language,
): readonly Covered[] {
  return coverageOf(group).map(({ indication, examples, conditions }) => {
    const places = new Places(files);
    const told = conditions.map((one) => ({ one, line: places.lineOf(one.wording, one.origin) }));
    const unproved = told.filter(({ one }) => one.provedBy === undefined);
    return {
      indication: indication.id,
      examples,
      conditions: conditions.length,
      shown: conditions.filter(({ shown }) => shown.met && shown['not-met']).length,
      proved: conditions.length - unproved.length,
      unproved: unproved.map(({ one, line }) => unprovedOf(one, line, group, language)),
    };
  });
}

function unprovedOf(
  { condition, wording, criterion, origin, shown }: ConditionCoverage,
  line: number,
  group: Group,
  language: Language,
): Unproved {
  return {
    condition: conditionSentence(condition, group, language),
    wording: wording === undefined ? '' : wordingText(wording, language),
    file: origin.file,
    line,
    ...(criterion === undefined ? {} : { criterion }),
    met: shown.met,
    notMet: shown['not-met'],
    undetermined: shown.undetermined,
  };
}
