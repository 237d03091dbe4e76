import type { Question } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { GroupNode, IndicationNode, NameNode, QuestionNode } from '../syntax/tree.ts';
import { evidenceOf, noteOf, originOf, textOf } from './evidence.ts';
import type { Names, Scope } from './scope.ts';
import { checkId } from './values.ts';

/** A question and where it was raised: the group, an indication or a sub-indication. */
export interface RaisedQuestion {
  readonly node: QuestionNode;
  readonly raisedAt: NameNode;
}

/** All questions of a group, in order. */
export function raisedQuestions(group: GroupNode): RaisedQuestion[] {
  return group.members.flatMap((member) => {
    if (member.kind === 'question') return [{ node: member, raisedAt: group.id }];
    return member.kind === 'indication' ? questionsOfIndication(member) : [];
  });
}

function questionsOfIndication(indication: IndicationNode): RaisedQuestion[] {
  const own = indication.questions.map((node) => ({ node, raisedAt: indication.id }));
  return [...own, ...indication.routes.flatMap(questionsOfIndication)];
}

/** Declares the questions, so that conditions can name them. */
export function declareQuestions(raised: readonly RaisedQuestion[], scope: Scope): Names<QuestionNode> {
  const names: Names<QuestionNode> = new Map();
  for (const { node } of raised) scope.declare(names, 'question', node);
  return names;
}

export function questionOf({ node, raisedAt }: RaisedQuestion, scope: Scope): Question {
  checkQuestion(node, scope);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  return given({
    id: node.id.name,
    text: textOf(node.text),
    readings: node.readings.map(({ id, text }) => ({ id: id.name, text: textOf(text) })),
    settledBy: node.settledBy === undefined ? undefined : textOf(node.settledBy),
    notes: node.notes.map((note) => noteOf(note, scope, evidence)),
    evidence,
    raisedAt: raisedAt.name,
    origin: originOf(node.id.span, scope),
  });
}

function checkQuestion(node: QuestionNode, scope: Scope): void {
  const { reporter, broken } = scope.unit;
  checkId(node.id, reporter);
  const seen = new Set<string>();
  for (const { id } of node.readings) {
    checkId(id, reporter);
    if (seen.has(id.name)) reporter.report('KRIT3002', id.span, { kind: 'reading', name: id.name });
    seen.add(id.name);
  }
  const incomplete = node.readings.length === 1 || (node.readings.length > 0 && node.settledBy === undefined);
  if (incomplete && !broken) reporter.report('KRIT5009', node.id.span, {});
  const silent = node.readings.filter(({ effects }) => effects === undefined);
  if (silent.length > 0 && silent.length < node.readings.length) {
    reporter.report('KRIT5007', node.id.span, { question: node.id.name });
  }
}
