import type { FormRules } from '@kriterion/presentation';
import { answerAt, dataOf } from './data.ts';
import type { Answers, Data } from './data.ts';
import { firstAnswers } from './first-answers.ts';
import { shownFields } from './shown.ts';
import type { FormSchema } from './shown.ts';
import { withVisibleRows } from './visible-rows.ts';

/** Everything answered so far, and what of it is shown. */
export interface Settled {
  readonly answers: Answers;
  readonly shown: ReadonlySet<string>;
  /** The answers of shown fields alone: what is validated and exported. */
  readonly data: Data;
}

/** The form before anything is answered: only what it holds from the start. */
export function nothingAnswered(schema: FormSchema, rules?: FormRules): Settled {
  return settled(firstAnswers(schema), schema, rules);
}

/**
 * The state after a change that leaves `next` in the form. A field that the change hides keeps its answer aside, and
 * gets it back when it is shown again: a slip on a choice must not cost what was typed below it.
 */
export function settle(before: Settled, next: Data, schema: FormSchema, rules?: FormRules): Settled {
  const answers = new Map(before.answers);
  const shown = shownFields(schema, next, rules);
  for (const path of before.shown) {
    if (!shown.has(path)) continue;
    const value = answerAt(next, path);
    if (value === undefined) answers.delete(path);
    else answers.set(path, value);
  }
  return settled(answers, schema, rules);
}

/** Restored answers may show further fields, so this goes on until nothing changes; at most once for each field. */
function settled(answers: Answers, schema: FormSchema, rules: FormRules | undefined): Settled {
  let data: Data = {};
  let shown = shownFields(schema, data, rules);
  for (let round = 0; round <= answers.size; round += 1) {
    data = dataOf(answers, shown);
    const next = shownFields(schema, data, rules);
    if (next.size === shown.size && [...next].every((path) => shown.has(path))) break;
    shown = next;
  }
  return { answers, shown, data: withVisibleRows(dataOf(answers, shown), rules) };
}
