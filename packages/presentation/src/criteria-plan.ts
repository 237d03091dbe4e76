import type { Exemption, Group, Indication, Override, Question, Route } from '@kriterion/catalogue';
import { criterionOf } from './condition-parts.ts';
import { plannedNote, shown } from './evidence.ts';
import {
  exclusionLines,
  groupRequirements,
  isReadDifferently,
  requirementLines,
} from './requirement-lines.ts';
import { phrase } from './phrases.ts';
import type {
  CriteriaPlan,
  CriterionLine,
  Language,
  PlannedIndication,
  PlannedNote,
  PlannedQuestion,
  PlannedRoute,
} from './plan.ts';
import { textIn, wordingText } from './texts.ts';

/** The group's criteria as people read them: those of the group once, then each indication with its own. */
export function criteriaPlan(group: Group, lang: Language): CriteriaPlan {
  return {
    groupLines: groupRequirements(group).flatMap((one) => requirementLines(one, group, lang)),
    indications: group.indications.map((one) => plannedIndication(one, group, lang)),
    questions: group.questions.map((one) => plannedQuestion(one, group, lang)),
  };
}

function plannedIndication(indication: Indication, group: Group, lang: Language): PlannedIndication {
  const name = textIn(indication.name, lang);
  const { sources, citations } = shown(indication.evidence, group, lang);
  return {
    id: indication.id,
    title: phrase('numbered', lang, String(indication.number), name),
    name,
    sources,
    citations,
    routes: indication.routes.map((route) => plannedRoute(route, indication, group, lang)),
    exclusions: (indication.exclusions ?? []).flatMap((one) => exclusionLines(one, group, lang)),
    clarifications: (indication.clarifications ?? []).map(({ wording, evidence }) => ({
      text: textIn(wording, lang),
      ...shown(evidence, group, lang),
    })),
    overrides: (indication.overrides ?? []).map((one) => plannedOverride(one, group, lang)),
    notes: indication.notes.map((note) => plannedNote(note, group, lang)),
    questions: indication.questions,
  };
}

function plannedOverride({ text, body, evidence }: Override, group: Group, lang: Language): PlannedNote {
  const said = textIn(text, lang);
  const by = body === undefined ? said : phrase('agreedBy', lang, said, textIn(body, lang));
  return { text: by, ...shown(evidence, group, lang) };
}

function plannedRoute(route: Route, indication: Indication, group: Group, lang: Language): PlannedRoute {
  const { sources, citations } = shown(route.evidence, group, lang);
  return {
    ...(route.id === undefined ? {} : { id: route.id }),
    ...(route.name === undefined ? {} : { name: textIn(route.name, lang) }),
    sources,
    citations,
    lines: routeLines(route, indication, group, lang),
    exemptions: route.exemptions.map((one) => plannedExemption(one, group, lang)),
    notes: route.notes.map((note) => plannedNote(note, group, lang)),
    questions: route.questions,
  };
}

/** The group's criteria are said once for all; here they stand only where they are read differently. */
function routeLines(
  route: Route,
  indication: Indication,
  group: Group,
  lang: Language,
): readonly CriterionLine[] {
  const evidence = route.evidence ?? indication.evidence;
  return route.requirements
    .filter((one) => one.from !== 'group' || isReadDifferently(one, group))
    .flatMap((one) => requirementLines({ evidence, ...one }, group, lang, one.from === 'group'));
}

function plannedExemption(exemption: Exemption, group: Group, lang: Language): PlannedNote {
  const criterion = criterionOf(exemption.criterion, group);
  const wording = criterion === undefined ? exemption.criterion : wordingText(criterion.wording, lang);
  const text = phrase('exempted', lang, wording, textIn(exemption.reason, lang));
  return { text, ...shown(exemption.evidence, group, lang) };
}

function plannedQuestion(question: Question, group: Group, lang: Language): PlannedQuestion {
  return {
    id: question.id,
    text: textIn(question.text, lang),
    readings: question.readings.map((reading) => textIn(reading.text, lang)),
    ...(question.settledBy === undefined ? {} : { settledBy: textIn(question.settledBy, lang) }),
    notes: question.notes.map((note) => plannedNote(note, group, lang)),
    ...shown(question.evidence, group, lang),
  };
}
