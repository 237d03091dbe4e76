/** Answers to computed facts that do not agree with what they are computed from. */

import { readAnswers } from '../reading.ts';
import { assignmentsOf } from '../readings.ts';
import { datedBy } from '../force.ts';
import type { FactInput } from '../facts.ts';
import { Judge } from '../judge.ts';
import type { RequisitionFinding } from './findings.ts';
import { keyOf, type Form, type FormField } from './form.ts';
import type { Sheet } from './sheet.ts';

/** An error at each field whose answer contradicts what follows from the other fields, whatever an open question means. */
export function contradictions(
  form: Form,
  sheet: Sheet,
  on: string | undefined,
): readonly RequisitionFinding[] {
  const answering = answeringFields(form, sheet);
  const { facts } = datedBy(
    form.group,
    Object.fromEntries(answering.map(({ fact, answer }) => [fact, answer])),
    on,
  );
  const { answers, errors } = readAnswers(form.group, facts);
  // An answer that is right for the form is right for its fact; should one not be, nothing is concluded from any.
  if (errors.length > 0) return [];
  const assignments = assignmentsOf(form.group.questions);
  const judge = new Judge(form.group, answers, { assignments, departures: {} });
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

interface Answering {
  readonly field: FormField;
  readonly fact: string;
  readonly answer: FactInput;
}

/** The fields with a right answer to a fact. A row's answer is not the patient's. */
function answeringFields(form: Form, sheet: Sheet): readonly Answering[] {
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
