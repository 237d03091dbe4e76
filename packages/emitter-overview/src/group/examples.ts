import type { Example, Fact, FactValue, Group, Verdict } from '@kriterion/catalogue';
import { dateText, quantityText, textIn, wordingText } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { toPlace } from '../html/href.ts';
import { heading } from './chapter.ts';
import { indicationPlace } from './places.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  met: 'Opfyldt',
  'not-met': 'Ikke opfyldt',
  undetermined: 'Uafgjort',
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
  const place = `eksempel-${String(index + 1)}`;
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
  return ['Forventet: ', h('strong', { class: `verdict ${example.expected}` }, VERDICT[example.expected])];
}

function indicationLink(example: Example, group: Group): Child {
  const indication = group.indications.find((one) => one.id === example.indication);
  const name = indication === undefined ? example.indication : textIn(indication.name, 'da');
  const decided =
    example.decidedBy === undefined
      ? ''
      : `, fordi dette ikke er opfyldt: »${requirementText(example.decidedBy, group)}«`;
  return [h('a', { href: toPlace(indicationPlace(example.indication)) }, name), decided];
}

function departures(example: Example, group: Group): Child {
  const all = Object.entries(example.departures);
  if (all.length === 0) return undefined;
  return h(
    'ul',
    { class: 'notes' },
    all.map(([id, reason]) => h('li', {}, `Fraviger »${requirementText(id, group)}«: ${reason}`)),
  );
}

function factEntry(id: string, value: FactValue, group: Group): Child {
  const fact = group.facts.find((one) => one.id === id);
  return h(
    'div',
    {},
    h('dt', {}, fact === undefined ? id : fact.label.da),
    h('dd', {}, valueText(value, fact)),
  );
}

function valueText(value: FactValue, fact: Fact | undefined): string {
  if ('boolean' in value) return value.boolean ? 'ja' : 'nej';
  if ('date' in value) return dateText(value.date, 'da');
  if ('text' in value) return value.text;
  if ('option' in value) return optionText(value.option, fact);
  const unit = fact !== undefined && 'unit' in fact.type ? fact.type.unit : undefined;
  return quantityText({ value: value.number, ...(unit === undefined ? {} : { unit }) }, 'da');
}

function optionText(id: string, fact: Fact | undefined): string {
  const options = fact !== undefined && 'options' in fact.type ? fact.type.options : [];
  return options.find((option) => option.id === id)?.label.da ?? id;
}

function requirementText(id: string, group: Group): string {
  const routes = group.indications.flatMap((indication) => indication.routes);
  const requirement = routes.flatMap((route) => route.requirements).find((one) => one.id === id);
  const wording = requirement?.wording ?? group.criteria.find((one) => one.id === id)?.wording;
  return wording === undefined ? id : wordingText(wording, 'da');
}
