/** Who settles what the verdict leaves open. */

import type { Group, Question, Text } from '@kriterion/catalogue';

import type { Departure } from './evaluation.ts';
import type { ExplanationNode } from './explanation.ts';
import type { JudgedIndication } from './routes.ts';

/**
 * The bodies named by the questions on which the readings disagree, and by the criteria that are undetermined or
 * departed from; each text once, questions first. Advice settles nothing and is left out.
 */
export function settlingBodies(
  group: Group,
  disagreeing: readonly Question[],
  judged: JudgedIndication,
  departures: readonly Departure[],
): readonly Text[] {
  const open = openCriteria(judged, departures);
  const ofQuestions = disagreeing.map((question) => question.settledBy);
  const ofCriteria = group.criteria
    .filter((criterion) => open.has(criterion.id))
    .map((criterion) => criterion.decidedBy);
  const texts = new Map<string, Text>();
  for (const text of [...ofQuestions, ...ofCriteria])
    if (text !== undefined && !texts.has(text.da)) texts.set(text.da, text);
  return [...texts.values()];
}

function openCriteria(judged: JudgedIndication, departures: readonly Departure[]): ReadonlySet<string> {
  const departed = new Set(departures.map((departure) => departure.requirement));
  const deciding = judged.routes
    .flatMap((route) => route.requirements)
    .filter(({ requirement }) => requirement.strength !== 'should');
  const open = undeterminedCriteria([...deciding, ...judged.exclusions].map(({ node }) => node));
  for (const { requirement, node } of deciding)
    if (
      requirement.criterion !== undefined &&
      (node.value === 'undetermined' || departed.has(requirement.id))
    )
      open.add(requirement.criterion);
  return open;
}

/** Walks what was judged, each node once however many places refer to it. */
function undeterminedCriteria(roots: readonly ExplanationNode[]): Set<string> {
  const open = new Set<string>();
  const seen = new Set<ExplanationNode>();
  const waiting = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node) || isAdvice(node)) continue;
    seen.add(node);
    const { kind, id, value } = node;
    if ((kind === 'criterion' || kind === 'row-criterion') && id !== undefined && value === 'undetermined')
      open.add(id);
    waiting.push(...node.of);
  }
  return open;
}

/** Of an indication that is referred to. */
function isAdvice(node: ExplanationNode): boolean {
  return node.kind === 'requirement' && node.strength === 'should';
}
