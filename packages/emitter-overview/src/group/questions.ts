import type { Group } from '@kriterion/catalogue';
import type { CriteriaPlan, PlannedQuestion } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { permalink } from './chapter.ts';
import { citationLinks, proposalMark } from './evidence.ts';
import { plannedNoteList } from './notes.ts';
import { questionPlace } from './places.ts';

/** The questions with these ids, each with its readings side by side. */
export function questionCards(ids: readonly string[], plan: CriteriaPlan, group: Group): Child {
  return plan.questions
    .filter((question) => ids.includes(question.id))
    .map((question) => card(question, group));
}

/** All questions: those of the group in full, links to those that stand at their indication. */
export function questionChapter(plan: CriteriaPlan, group: Group): readonly Child[] {
  const elsewhere = new Set(
    plan.indications.flatMap((one) => [...one.questions, ...one.routes.flatMap((route) => route.questions)]),
  );
  const here = plan.questions.filter((question) => !elsewhere.has(question.id));
  const there = plan.questions.filter((question) => elsewhere.has(question.id));
  return [
    here.map((question) => card(question, group)),
    there.length === 0
      ? undefined
      : [h('p', {}, 'Spørgsmål, der står ved den indikation, de angår:'), h('ul', {}, there.map(link))],
  ];
}

function link(question: PlannedQuestion): Child {
  return h('li', {}, h('a', { href: toPlace(questionPlace(question.id)) }, question.text));
}

function card(question: PlannedQuestion, group: Group): Child {
  const place = questionPlace(question.id);
  return h(
    'div',
    { id: place, class: 'question' },
    h(
      'p',
      { class: 'asked' },
      h('strong', {}, 'Åbent spørgsmål: '),
      question.text,
      citationLinks(question.citations, group),
      proposalMark(question.proposal),
      ' ',
      permalink(place, 'Link til dette spørgsmål'),
    ),
    readings(question),
    plannedNoteList(question.notes, group),
    question.settledBy === undefined
      ? undefined
      : h('p', { class: 'settled' }, `Afgøres af ${question.settledBy}`),
  );
}

function readings({ readings: all }: PlannedQuestion): Child {
  if (all.length === 0) return undefined;
  const items = all.map((reading, index) =>
    h('li', {}, h('strong', {}, `Læsning ${String(index + 1)}`), h('span', {}, reading)),
  );
  return h('ol', { class: 'readings' }, items);
}
