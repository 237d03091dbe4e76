import type { CriteriaPlan, CriterionLine, PlannedNote, PlannedRoute } from '@kriterion/presentation';

/** Sources and questions by number, so that the lines that cite them stay short. */
export interface References {
  /** In order of first mention; number n is `sources[n - 1]`. */
  readonly sources: readonly string[];
  /** `[1, 3]`; empty without sources. */
  readonly citing: (sources: readonly string[]) => string;
  /** The number of a question, counted from 1; undefined for one that the plan does not hold. */
  readonly questionNumber: (id: string) => number | undefined;
}

/** Numbers everything the plan cites. */
export function referencesOf(plan: CriteriaPlan): References {
  const sources = [...new Set(citedBy(plan))];
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  const questions = new Map(plan.questions.map(({ id }, index) => [id, index + 1]));
  return {
    sources,
    citing: (cited) =>
      bracketed(cited.map((source) => numbers.get(source)).filter((number) => number !== undefined)),
    questionNumber: (id) => questions.get(id),
  };
}

function bracketed(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${[...new Set(numbers)].sort((a, b) => a - b).join(', ')}]`;
}

/** In the order in which the form prints them. */
function citedBy(plan: CriteriaPlan): readonly string[] {
  return [
    ...plan.groupLines.flatMap(citedByLine),
    ...plan.indications.flatMap(({ sources, routes, exclusions, overrides, clarifications, notes }) => [
      ...sources,
      ...routes.flatMap(citedByRoute),
      ...exclusions.flatMap(citedByLine),
      ...[...overrides, ...clarifications].flatMap(sourcesOf),
      ...notes.flatMap(sourcesOf),
    ]),
    ...plan.questions.flatMap(({ sources, notes }) => [...sources, ...notes.flatMap(sourcesOf)]),
  ];
}

function citedByRoute({ sources, lines, exemptions, notes }: PlannedRoute): readonly string[] {
  return [
    ...sources,
    ...lines.flatMap(citedByLine),
    ...exemptions.flatMap(sourcesOf),
    ...notes.flatMap(sourcesOf),
  ];
}

function citedByLine({ sources, notes }: CriterionLine): readonly string[] {
  return [...sources, ...notes.flatMap(sourcesOf)];
}

function sourcesOf({ sources }: PlannedNote): readonly string[] {
  return sources;
}
