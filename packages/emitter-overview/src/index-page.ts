import { slugOf } from '@kriterion/catalogue';
import type { Catalogue, Group } from '@kriterion/catalogue';
import { identityOf, noticeText } from '@kriterion/presentation';
import { STATUS_TEXT } from './group/identity.ts';
import { h } from './html/element.ts';
import type { Child } from './html/element.ts';
import { toFile } from './html/href.ts';
import { pageHtml } from './page.ts';

/** The list of all patient groups: those with criteria first, then those that are known by name. */
export function indexPage(catalogue: Catalogue): string {
  const entered = catalogue.groups.filter((group) => group.status !== 'criteria-not-entered');
  const named = catalogue.groups.filter((group) => group.status === 'criteria-not-entered');
  return pageHtml({
    title: 'Patientgrupper til helgenomsekventering – Kriterion',
    notice: noticeText('da'),
    isIndex: true,
    contents: [
      h('h1', {}, 'Patientgrupper til helgenomsekventering'),
      introduction(),
      listOf('med-kriterier', 'Patientgrupper med kriterier', entered),
      listOf('uden-kriterier', 'Patientgrupper, hvor kriterierne ikke er indtastet', named),
    ],
  });
}

function introduction(): Child {
  return [
    h(
      'p',
      { class: 'lead' },
      'Her kan du læse, hvilke patienter der kan tilbydes helgenomsekventering: patientgruppernes indikationer, kliniske ' +
        'kriterier og rekvisitioner, med kilde til hver oplysning.',
    ),
    h(
      'p',
      {},
      'Siderne er et forslag til, hvordan kriterierne kan skrives, og er ikke udgivet af Nationalt Genom Center. ' +
        'Det, som ingen kilde siger, er mærket ',
      h('strong', { class: 'proposal' }, 'Forslag'),
      ' med en begrundelse. Hvor en kilde kan læses på flere måder, står læsningerne side om side.',
    ),
  ];
}

function listOf(id: string, title: string, groups: readonly Group[]): Child {
  if (groups.length === 0) return undefined;
  return h(
    'section',
    { 'aria-labelledby': id },
    h('h2', { id }, title),
    h('ul', { class: 'groups' }, groups.map(entry)),
  );
}

function entry(group: Group): Child {
  const { name, version } = identityOf(group, 'da');
  const facts = [
    STATUS_TEXT[group.status],
    ...(group.version === undefined ? [] : [version]),
    ...counts(group),
  ];
  return h(
    'li',
    {},
    h('a', { href: toFile(`${slugOf(group.id)}.html`) }, name),
    h('p', { class: 'meta' }, facts.join(' · ')),
  );
}

function counts(group: Group): readonly string[] {
  return [
    counted(group.indications.length, 'indikation', 'indikationer'),
    counted(group.questions.length, 'åbent spørgsmål', 'åbne spørgsmål'),
  ].flat();
}

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : several}`];
}
