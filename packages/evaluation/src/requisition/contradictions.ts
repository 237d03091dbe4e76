/** Answers to computed facts that do not agree with what they are computed from. */

import { readAnswers } from '../reading.ts';
import { assignmentsOf } from '../readings.ts';
import type { FactInput } from '../facts.ts';
import { Judge } from '../judge.ts';
import type { RequisitionFinding } from './findings.ts';
import { keyOf, type Form, type FormField } from './form.ts';
import type { Sheet } from './sheet.ts';

/** An error at each field whose answer contradicts what follows from the other fields, whatever an open question means. */
export function contradictions(
  { group }: Form,
  answering: readonly Answering[],
  facts: unknown,
): readonly RequisitionFinding[] {
  const { answers, errors } = readAnswers(group, facts);
  // An answer that is right for the form is right for its fact; should one not be, nothing is concluded from any.
  if (errors.length > 0) return [];
  const judge = new Judge(group, answers, { assignments: assignmentsOf(group.questions), departures: {} });
  const contradicted = new Set(judge.contradictions().map(({ path }) => factIn(path)));
  return answering
    .filter(({ fact }) => contradicted.has(fact))
    .map(({ field: { path, origin } }) => {
      const at = keyOf(path);
      return { severity: 'error', code: 'contradiction', path: at, ...path, origin };
    });
}

/** `slægtninge[0].alder` lies in the fact `slægtninge`. */
function factIn(path: string): string {
  return /^[^.[]+/u.exec(path)?.[0] ?? '';
}

/** A field that answers a fact of the criteria, and its right answer. */
export interface Answering {
  readonly field: FormField;
  readonly fact: string;
  readonly answer: FactInput;
}

/** The fields that are surely shown, with a right answer to a fact. A row's answer is not the patient's. */
export function answeringFields(form: Form, sheet: Sheet): readonly Answering[] {
  const single = form.sections.filter(({ repeated }) => repeated === undefined);
  return single
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const fact = field.declared?.fact;
      const answer = sheet.answer(field.path);
      const isSeen = !field.onPaper && sheet.shown(field.path) === 'met';
      return fact === undefined || !isSeen || !isFactInput(answer) ? [] : [{ field, fact, answer }];
    });
}

/** A right answer is one; this says so to the types. */
function isFactInput(answer: unknown): answer is FactInput {
  return answer !== undefined && answer !== null;
}
