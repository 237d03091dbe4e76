import type { Example, FactValue, Group, Verdict } from '@kriterion/catalogue';
import { dateText, textIn, wordingText } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { heading } from './chapter.ts';
import { givenText } from './given.ts';
import { examplePlace, indicationPlace } from './places.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  met: 'Opfyldt',
  'not-met': 'Ikke opfyldt',
  undetermined: 'Uafgjort',
};

/** Why the requirement named decides, by what is expected. */
const BECAUSE: Readonly<Record<Verdict, string>> = {
  met: 'fordi dette er opfyldt',
  'not-met': 'fordi dette ikke er opfyldt',
  undetermined: 'fordi dette er uafgjort',
};

/** Fictitious patients with the verdict expected of the criteria. */
export function exampleList(group: Group): readonly Child[] {
  if (group.examples.length === 0) return [];
  return [
    h(
      'p',
      {},
      'Alle patienter er opdigtede. Hvert eksempel er også en prøve på, at kriterierne er skrevet rigtigt.',
    ),
    group.examples.map((example, index) => examplePart(example, index, group)),
  ];
}

function examplePart(example: Example, index: number, group: Group): Child {
  const place = examplePlace(index);
  return h(
    'article',
    { id: place, class: 'example' },
    heading('h3', place, example.name.da),
    h('p', {}, expectation(example), ' for ', indicationLink(example, group)),
    h(
      'dl',
      { class: 'facts dense' },
      Object.entries(example.facts).map(([id, value]) => factEntry(id, value, group)),
    ),
    departures(example, group),
  );
}

function expectation(example: Example): Child {
  return [
    'Forventet: ',
    h('strong', { class: `verdict ${example.expected}` }, VERDICT[example.expected]),
    example.outcome === undefined ? undefined : [' (udfald: ', VERDICT[example.outcome], ')'],
    example.on === undefined ? undefined : ` den ${dateText(example.on, 'da')}`,
  ];
}

function indicationLink(example: Example, group: Group): Child {
  const indication = group.indications.find((one) => one.id === example.indication);
  const name = indication === undefined ? example.indication : textIn(indication.name, 'da');
  const decided =
    example.decidedBy === undefined
      ? ''
      : `, ${because(example, group)}: »${requirementText(example.decidedBy, group)}«`;
  return [h('a', { href: toPlace(indicationPlace(example.indication)) }, name), decided];
}

/** An exclusion decides by being met. */
function because({ decidedBy, expected }: Example, group: Group): string {
  const excludes = group.indications.some(
    (one) => one.exclusions?.some(({ id }) => id === decidedBy) === true,
  );
  return BECAUSE[excludes ? 'met' : expected];
}

function departures(example: Example, group: Group): Child {
  const departed = Object.entries(example.departures).map(
    ([id, reason]) => `Fraviger »${requirementText(id, group)}«: ${reason}`,
  );
  const overridden = (example.overriddenBy ?? []).map((id) => `Tilsidesat: »${overrideText(id, group)}«`);
  const all = [...departed, ...overridden];
  if (all.length === 0) return undefined;
  return h(
    'ul',
    { class: 'notes' },
    all.map((one) => h('li', {}, one)),
  );
}

function factEntry(id: string, value: FactValue, group: Group): Child {
  const fact = group.facts.find((one) => one.id === id);
  return h(
    'div',
    {},
    h('dt', {}, fact === undefined ? id : fact.label.da),
    h('dd', {}, givenText(value, fact?.type, group)),
  );
}

function requirementText(id: string, group: Group): string {
  const routes = group.indications.flatMap((indication) => indication.routes);
  const requirement = routes.flatMap((route) => route.requirements).find((one) => one.id === id);
  const exclusion = group.indications.flatMap((one) => one.exclusions ?? []).find((one) => one.id === id);
  const wording =
    requirement?.wording ?? group.criteria.find((one) => one.id === id)?.wording ?? exclusion?.wording;
  return wording === undefined ? id : wordingText(wording, 'da');
}

function overrideText(id: string, group: Group): string {
  const override = group.indications.flatMap((one) => one.overrides ?? []).find((one) => one.id === id);
  return override === undefined ? id : textIn(override.text, 'da');
}
