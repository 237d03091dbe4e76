import type { Group } from '@kriterion/catalogue';
import { slugOf } from '@kriterion/catalogue';
import type { CriteriaPlan, PlannedIndication, PlannedNote, PlannedRoute } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { heading } from './chapter.ts';
import { criteriaList } from './criteria.ts';
import { citationLinks, sourceLine } from './evidence.ts';
import { plannedNoteList, plannedNoteText } from './notes.ts';
import { indicationPlace, routePlace } from './places.ts';
import { questionCards } from './questions.ts';

/** Each indication with its own criteria, what it steps out of, and the questions raised for it. */
export function indicationSections(plan: CriteriaPlan, group: Group): readonly Child[] {
  return plan.indications.map((one) => indicationSection(one, plan, group));
}

function indicationSection(indication: PlannedIndication, plan: CriteriaPlan, group: Group): Child {
  const place = indicationPlace(indication.id);
  return h(
    'article',
    { id: place, class: 'indication' },
    heading('h3', place, indication.title),
    evidenceLine(indication.id, group),
    plannedNoteList(indication.notes, group),
    introduction(indication, plan),
    indication.routes.map((route) => routePart(route, indication, plan, group)),
    exclusions(indication, group),
    remarks('Det skal præciseres:', indication.clarifications, group),
    remarks('Kan aftales uden for kriterierne:', indication.overrides, group),
    questionCards(indication.questions, plan, group),
  );
}

/** What the lists below are: what is demanded beside the group's criteria, and whether one of several is enough. */
function introduction(indication: PlannedIndication, plan: CriteriaPlan): Child {
  const isSeveral = indication.routes.length > 1;
  const demand = isSeveral ? 'skal mindst en af følgende være opfyldt:' : 'gælder:';
  if (plan.groupLines.length === 0) return isSeveral ? h('p', {}, `Her ${demand}`) : undefined;
  const isExempt = indication.routes.some((route) => route.exemptions.length > 0);
  const link = h('a', { href: toPlace('kriterier') }, 'de fælles kriterier');
  return h('p', {}, 'Ud over ', link, isExempt ? ' (med de undtagelser, der står her) ' : ' ', demand);
}

function routePart(
  route: PlannedRoute,
  indication: PlannedIndication,
  plan: CriteriaPlan,
  group: Group,
): Child {
  const list = slugOf(indication.id) + (route.id === undefined ? '' : `--${slugOf(route.id)}`);
  const readDifferently = route.lines.filter((line) => line.from === 'group' && line.depth === 0);
  const own = route.lines.filter((line) => line.from !== 'group');
  return [
    routeHeading(route, indication, group),
    criteriaList(own, { group, list, above: indication.citations }),
    readDifferently.length === 0
      ? undefined
      : [
          h('p', {}, 'Fælles kriterier, der læses på en særlig måde her:'),
          criteriaList(
            route.lines.filter((line) => line.from === 'group'),
            { group, list: `${list}--gruppe` },
          ),
        ],
    exemptions(route, group),
    plannedNoteList(route.notes, group),
    questionCards(route.questions, plan, group),
  ];
}

function routeHeading(route: PlannedRoute, indication: PlannedIndication, group: Group): Child {
  if (route.id === undefined || route.name === undefined) return undefined;
  const place = routePlace(indication.id, route.id);
  return h('h4', { id: place }, route.name, citationLinks(route.citations, group));
}

/** What beats every route stands apart from what is demanded. */
function exclusions({ id, exclusions: lines }: PlannedIndication, group: Group): Child {
  if (lines.length === 0) return undefined;
  return [
    h('p', {}, 'Er noget af dette opfyldt, er indikationen ikke opfyldt:'),
    criteriaList(lines, { group, list: `${slugOf(id)}--udelukkelser` }),
  ];
}

function remarks(title: string, notes: readonly PlannedNote[], group: Group): Child {
  if (notes.length === 0) return undefined;
  return [
    h('p', {}, title),
    h(
      'ul',
      { class: 'notes' },
      notes.map((one) => h('li', {}, plannedNoteText(one, group))),
    ),
  ];
}

function exemptions(route: PlannedRoute, group: Group): Child {
  if (route.exemptions.length === 0) return undefined;
  return h(
    'ul',
    { class: 'exemptions' },
    route.exemptions.map((one) => h('li', {}, plannedNoteText(one, group))),
  );
}

function evidenceLine(id: string, group: Group): Child {
  const evidence = group.indications.find((one) => one.id === id)?.evidence;
  return evidence === undefined ? undefined : sourceLine(evidence, group);
}
