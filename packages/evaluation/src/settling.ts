/** Who settles what the verdict leaves open. */

import type { Criterion, Group, Question, Text } from '@kriterion/catalogue';

import type { Departure } from './evaluation.ts';
import type { ExplanationNode } from './explanation.ts';
import type { JudgedRequirement } from './routes.ts';

/**
 * The bodies named by the questions on which the readings disagree, and by the criteria that are undetermined or
 * departed from; each text once, questions first. Advice settles nothing and is left out.
 */
export function settlingBodies(
  group: Group,
  disagreeing: readonly Question[],
  requirements: readonly JudgedRequirement[],
  departures: readonly Departure[],
): readonly Text[] {
  const open = openCriteria(requirements, departures);
  const ofQuestions = disagreeing.map((question) => question.settledBy);
  const ofCriteria = group.criteria
    .filter((criterion) => open.has(criterion.id))
    .map((criterion: Criterion) => criterion.decidedBy);
  const texts = new Map<string, Text>();
  for (const text of [...ofQuestions, ...ofCriteria])
    if (text !== undefined && !texts.has(text.da)) texts.set(text.da, text);
  return [...texts.values()];
}

function openCriteria(
  requirements: readonly JudgedRequirement[],
  departures: readonly Departure[],
): ReadonlySet<string> {
  const open = new Set<string>();
  const departed = new Set(departures.map((departure) => departure.requirement));
  for (const { requirement, node } of requirements) {
    if (requirement.strength === 'should') continue;
    const isOpen = node.value === 'undetermined' || departed.has(requirement.id);
    if (isOpen && requirement.criterion !== undefined) open.add(requirement.criterion);
    addUndetermined(node, open);
  }
  return open;
}

function addUndetermined(node: ExplanationNode, open: Set<string>): void {
  if (node.kind === 'criterion' && node.id !== undefined && node.value === 'undetermined') open.add(node.id);
  for (const part of node.of) addUndetermined(part, open);
}
