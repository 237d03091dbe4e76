/**
 * What conditions on fields come to. Each condition has two verdicts: that it holds, and that its contrary does. On
 * answers that are in sight the one is the negation of the other. Of a field that is hidden nothing holds, neither a
 * comparison nor its contrary: what depends on a hidden field is hidden, whichever way it is asked.
 */

import type { FieldCondition, Verdict } from '@kriterion/catalogue';

import { all, any, not } from '../kleene.ts';
import { compared } from './comparisons.ts';
import { pathsIn } from './form.ts';
import { isBlank } from './right-answers.ts';
import type { Sheet } from './sheet.ts';

/** That a condition holds, and that its contrary does. */
export interface Verdicts {
  readonly holds: Verdict;
  readonly fails: Verdict;
}

/** What is asked of single fields. */
export type Leaf = Extract<FieldCondition, { readonly kind: 'answered' | 'among' | 'compare' }>;

/** Strong Kleene logic over the tree. */
export function verdictsOf(condition: FieldCondition, leaf: (leaf: Leaf) => Verdicts): Verdicts {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of, leaf);
    case 'any':
      return anyOf(condition.of, leaf);
    case 'none':
      return contrary(anyOf(condition.of, leaf));
    case 'not':
      return contrary(verdictsOf(condition.condition, leaf));
    default:
      return leaf(condition);
  }
}

function allOf(of: readonly FieldCondition[], leaf: (leaf: Leaf) => Verdicts): Verdicts {
  const verdicts = of.map((one) => verdictsOf(one, leaf));
  return { holds: all(verdicts.map(({ holds }) => holds)), fails: any(verdicts.map(({ fails }) => fails)) };
}

function anyOf(of: readonly FieldCondition[], leaf: (leaf: Leaf) => Verdicts): Verdicts {
  const verdicts = of.map((one) => verdictsOf(one, leaf));
  return { holds: any(verdicts.map(({ holds }) => holds)), fails: all(verdicts.map(({ fails }) => fails)) };
}

function contrary({ holds, fails }: Verdicts): Verdicts {
  return { holds: fails, fails: holds };
}

function certain(holds: Verdict): Verdicts {
  return { holds, fails: not(holds) };
}

/** For what a field depends on: about a field that is not surely shown, nothing surely holds. */
export function dependenceOn(sheet: Sheet): (leaf: Leaf) => Verdicts {
  return (leaf) => {
    const shown = all(pathsIn(leaf).map((path) => sheet.shown(path)));
    const seen = asked(leaf, sheet);
    // That a hidden field is not filled in holds.
    if (leaf.kind === 'answered') return certain(all([shown, seen]));
    return { holds: all([shown, seen]), fails: all([shown, not(seen)]) };
  };
}

/** For checks: what is said of a field that is not surely shown is open, so that nobody is told of what they cannot see. */
export function checking(sheet: Sheet): (leaf: Leaf) => Verdicts {
  return (leaf) => {
    const shown = all(pathsIn(leaf).map((path) => sheet.shown(path)));
    const seen = asked(leaf, sheet);
    if (leaf.kind === 'answered') return certain(all([shown, seen]));
    return certain(shown === 'met' ? seen : 'undetermined');
  };
}

/** Whether all that a condition asks about is surely hidden. */
export function isAllHidden(condition: FieldCondition, sheet: Sheet): boolean {
  return pathsIn(condition).every((path) => sheet.shown(path) === 'not-met');
}

function asked(leaf: Leaf, sheet: Sheet): Verdict {
  const answer = sheet.answer(leaf.field);
  switch (leaf.kind) {
    case 'answered':
      return sheet.kind(leaf.field) === 'tick' ? isYes(answer) : isAnswered(sheet.given(leaf.field), answer);
    case 'among':
      return isAmong(answer, leaf.options);
    case 'compare':
      return compared(leaf, sheet);
  }
}

/** A tick box is filled in where it is ticked. */
function isYes(answer: unknown): Verdict {
  if (typeof answer !== 'boolean') return 'undetermined';
  return answer ? 'met' : 'not-met';
}

/** A text without words and an empty choice are nothing; whether a wrong answer will do is open. */
function isAnswered(given: unknown, answer: unknown): Verdict {
  if (answer !== undefined) return 'met';
  return isNothing(given) ? 'not-met' : 'undetermined';
}

function isNothing(given: unknown): boolean {
  if (typeof given === 'string') return isBlank(given);
  return given === undefined || (Array.isArray(given) && given.length === 0);
}

function isAmong(answer: unknown, options: readonly string[]): Verdict {
  if (typeof answer === 'string') return options.includes(answer) ? 'met' : 'not-met';
  if (!Array.isArray(answer)) return 'undetermined';
  return answer.some((one: unknown) => typeof one === 'string' && options.includes(one)) ? 'met' : 'not-met';
}
