/** Places that follow from ids alone: anchors of the overview, and names of the fields in the PDF. */

import { slugOf, type Group } from '@kriterion/catalogue';
import {
  examplePlace,
  indicationPlace,
  questionPlace,
  requirementPlace,
  routePlace,
} from '@kriterion/emitter-overview';
import { artefactPaths, criteriaPlan, type CriteriaPlan, type CriterionLine } from '@kriterion/presentation';

import { placeOf, type Place } from './places.ts';
import type { Subject, SubjectIndex } from './subjects.ts';

/** The anchors of the group's page; those of the page that belong to nothing smaller belong to the group. */
export function overviewPlaces(group: Group, page: string, subjects: SubjectIndex): readonly Place[] {
  const { overviewPage } = artefactPaths(group);
  const known = new Map([
    ...group.questions.map(({ id }) => [questionPlace(id), subjects.find('question', id)] as const),
    ...group.examples.map(
      (_example, at) => [examplePlace(at), subjects.find('example', String(at + 1))] as const,
    ),
    ...requirementAnchors(criteriaPlan(group, 'da'), subjects),
  ]);
  const anchors = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, anchor = '']) => anchor);
  return anchors.map((anchor) => placeOf(overviewPage, `#${anchor}`, known.get(anchor) ?? subjects.group));
}

type Anchors = readonly (readonly [string, Subject | undefined])[];

function requirementAnchors({ groupLines, indications }: CriteriaPlan, subjects: SubjectIndex): Anchors {
  return [
    ...lineAnchors('gruppe', groupLines, subjects.group, subjects),
    ...indications.flatMap((indication): Anchors => {
      const { id, routes, exclusions } = indication;
      const subject = subjects.find('indication', id);
      return [
        [indicationPlace(id), subject],
        ...lineAnchors(`${slugOf(id)}--udelukkelser`, exclusions, subject, subjects),
        ...routes.flatMap(({ id: route, lines }): Anchors => {
          const list = slugOf(id) + (route === undefined ? '' : `--${slugOf(route)}`);
          return [
            ...(route === undefined ? [] : [[routePlace(id, route), subject] as const]),
            ...lineAnchors(list, lines, subject, subjects),
            ...lineAnchors(`${list}--gruppe`, lines, subject, subjects),
          ];
        }),
      ];
    }),
  ];
}

/** A requirement that is no named criterion belongs to what holds it. */
function lineAnchors(
  list: string,
  lines: readonly CriterionLine[],
  holder: Subject | undefined,
  subjects: SubjectIndex,
): Anchors {
  return lines.map(({ id }) => [requirementPlace(list, id), subjects.find('criterion', id) ?? holder]);
}

/** The fields of the PDF are named by section and field, each as a slug. */
export function pdfPlaces(group: Group, subjects: SubjectIndex): readonly Place[] {
  const { pdf } = artefactPaths(group);
  const fields = group.requisition?.sections.flatMap((section) =>
    section.fields.map((field) => ({ section: section.id, field: field.id })),
  );
  return (fields ?? []).flatMap(({ section, field }) => {
    const subject = subjects.find('field', `${section}.${field}`);
    return subject === undefined ? [] : [placeOf(pdf, `#${slugOf(section)}.${slugOf(field)}`, subject)];
  });
}
