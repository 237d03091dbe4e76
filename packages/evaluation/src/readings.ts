/** The ways in which the open questions of an indication can be read, side by side. */

import type { Question, Verdict } from '@kriterion/catalogue';

/** One reading for each question, by question id. */
export type Assignment = Readonly<Record<string, string>>;

/** Every combination of readings; one empty combination where no question decides. The checker bounds their number. */
export function assignmentsOf(questions: readonly Question[]): readonly Assignment[] {
  return questions.reduce<readonly Assignment[]>(
    (assignments, question) =>
      assignments.flatMap((assignment) =>
        question.readings.map((reading) => ({ ...assignment, [question.id]: reading.id })),
      ),
    [{}],
  );
}

/** The questions whose answer alone, all else read alike, changes what is concluded. */
export function disagreeingQuestions(
  questions: readonly Question[],
  assignments: readonly Assignment[],
  verdicts: readonly Verdict[],
): readonly Question[] {
  return questions.filter((question) =>
    assignments.some((one, i) =>
      assignments.some((other, j) => verdicts[i] !== verdicts[j] && differOnlyIn(question.id, one, other)),
    ),
  );
}

function differOnlyIn(question: string, one: Assignment, other: Assignment): boolean {
  return Object.keys(one).every((id) => id === question || one[id] === other[id]);
}
