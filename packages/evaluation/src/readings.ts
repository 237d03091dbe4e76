/** The ways in which the open questions of an indication can be read, side by side. */

import type { Clause, Condition, Group, Indication, Question, Verdict } from '@kriterion/catalogue';

/** One reading for each question, by question id. */
export type Assignment = Readonly<Record<string, string>>;

/** The questions that decide a condition of the indication, in the order of the group. */
export function questionsOf(group: Group, indication: Indication): readonly Question[] {
  const criteria = new Map(group.criteria.map((criterion) => [criterion.id, criterion.condition]));
  const asked = new Set<string>();
  const seen = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'by-reading') asked.add(condition.question);
    if (condition.kind === 'criterion' && !seen.has(condition.id)) {
      seen.add(condition.id);
      const referred = criteria.get(condition.id);
      if (referred !== undefined) visit(referred);
    }
    partsOf(condition).forEach(visit);
  };
  for (const route of indication.routes)
    for (const requirement of route.requirements) visit(requirement.condition);
  return group.questions.filter((question) => asked.has(question.id));
}

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

function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return condition.of.map((clause: Clause) => clause.condition);
    case 'not':
      return [condition.condition];
    case 'if-then':
      return [condition.when, condition.then];
    case 'except':
    case 'waived':
      return [condition.condition, condition.when];
    case 'by-reading':
      return condition.cases.map((one) => one.condition);
    case 'compare':
    case 'among':
    case 'criterion':
    case 'always':
      return [];
  }
}
