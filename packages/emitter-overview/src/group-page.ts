import type { Group } from '@kriterion/catalogue';
import { criteriaPlan, identityOf } from '@kriterion/presentation';
import { chapter, chapterElement, contentsList } from './group/chapter.ts';
import type { Chapter } from './group/chapter.ts';
import { criteriaList, strengthLegend } from './group/criteria.ts';
import { accountPlace, accountSections, analysisList } from './group/decision.ts';
import { exampleList } from './group/examples.ts';
import { factList } from './group/facts.ts';
import { frameTable } from './group/frame.ts';
import { identityDetails, identityHead } from './group/identity.ts';
import { indicationSections } from './group/indications.ts';
import { noteList, pointList } from './group/notes.ts';
import { indicationPlace } from './group/places.ts';
import { questionChapter } from './group/questions.ts';
import { requisitionSummary } from './group/requisition.ts';
import { sourceList } from './group/sources.ts';
import { h } from './html/element.ts';
import { pageHtml } from './page.ts';

/** The page of one patient group: everything the catalogue knows of it, with sources. */
export function groupPage(group: Group): string {
  const chapters = [...criteriaChapters(group), ...decisionChapters(group)];
  const { name, notice } = identityOf(group, 'da');
  return pageHtml({
    title: name,
    notice,
    isIndex: false,
    contents: [
      h('div', { class: 'identity' }, identityHead(group)),
      h(
        'div',
        { class: 'columns' },
        contentsList(chapters),
        h('div', { class: 'text' }, chapters.map(chapterElement)),
      ),
    ],
  });
}

function criteriaChapters(group: Group): readonly Chapter[] {
  const plan = criteriaPlan(group, 'da');
  const criteria = criteriaList(plan.groupLines, { group, list: 'gruppe' });
  const parts = plan.indications.map((one) => ({ id: indicationPlace(one.id), title: one.title }));
  return [
    ...chapter('ramme', 'Ramme', [frameTable(group)]),
    ...chapter('kriterier', 'Fælles kriterier', [
      criteria === undefined ? undefined : strengthLegend(),
      criteria,
    ]),
    ...chapter('indikationer', 'Indikationer', indicationSections(plan, group), parts),
    ...chapter('spoergsmaal', 'Åbne spørgsmål', questionChapter(plan, group)),
  ];
}

function decisionChapters(group: Group): readonly Chapter[] {
  const parts = group.accounts.map((account, index) => ({
    id: accountPlace(account, index),
    title: account.title.da,
  }));
  return [
    ...chapter('analyser', 'Analyser', analysisList(group)),
    ...chapter('beslutning', 'Beslutningens øvrige indhold', accountSections(group), parts),
    ...chapter('eksempler', 'Eksempler', exampleList(group)),
    ...chapter('oplysninger', 'Oplysninger, som kriterierne og rekvisitionen bygger på', [factList(group)]),
    ...chapter('rekvisition', 'Rekvisitionens felter', requisitionSummary(group)),
    ...chapter('kendt', 'Kendte oplysninger', [pointList(group.known, group)]),
    ...chapter('bemaerkninger', 'Bemærkninger', [noteList(group.notes, group)]),
    ...chapter('kilder', 'Kilder', [sourceList(group)]),
    ...chapter('om', 'Om denne side', [identityDetails(group)]),
  ];
}
