import type { Fact, Group } from '@kriterion/catalogue';
import { textIn } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { answerText } from './answers.ts';
import { evidenceOf } from './evidence.ts';

/** What has to be known of the patient: each fact with its answer, and whose judgement it is. */
export function factList(group: Group): Child {
  if (group.facts.length === 0) return undefined;
  return h(
    'ul',
    { class: 'fields' },
    group.facts.map((fact) => factItem(fact, group)),
  );
}

function factItem(fact: Fact, group: Group): Child {
  const { question, help, judgement } = fact;
  return h(
    'li',
    {},
    h('strong', {}, textIn(fact.label, 'da')),
    evidenceOf(fact.evidence, group),
    question === undefined ? undefined : h('p', {}, textIn(question, 'da')),
    h(
      'p',
      { class: 'meta' },
      answerText(fact.type, group),
      judgement === undefined ? undefined : `. Vurderes af ${textIn(judgement, 'da')}`,
    ),
    help === undefined ? undefined : h('p', { class: 'meta' }, textIn(help, 'da')),
  );
}
