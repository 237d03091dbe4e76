import { canonicalJson } from '@kriterion/catalogue';
import type { Criterion, Exclusion, Group, Requirement, Strength } from '@kriterion/catalogue';
import { statedLines, wordedLines } from './condition-lines.ts';
import { criterionOf, questionsIn } from './condition-parts.ts';
import { plannedNote, shown } from './evidence.ts';
import { identified, lineOf, wordedText } from './line.ts';
import type { Line, LineSetting } from './line.ts';
import { phrase } from './phrases.ts';
import type { CriterionLine, Language } from './plan.ts';
import { NO_ROWS } from './rows-in-hand.ts';
import { textIn } from './texts.ts';

/** The lines of a requirement: what it says, how strongly, who settles it, and what it consists of. */
export function requirementLines(
  requirement: Requirement,
  group: Group,
  lang: Language,
  isExplained = false,
): readonly CriterionLine[] {
  const criterion =
    requirement.criterion === undefined ? undefined : criterionOf(requirement.criterion, group);
  const at = {
    group,
    lang,
    from: requirement.from,
    isExplained,
    rows: NO_ROWS,
    ...(criterion === undefined ? {} : { criterion }),
  };
  const [first, ...below] = saidLines(requirement, criterion, at);
  if (first === undefined) return [];
  const top = { ...first, ...topOf(requirement, criterion, isExplained, group, lang), id: requirement.id };
  return identified([top, ...below], requirement.id);
}

/** The lines of an exclusion: what it says, where the patient belongs instead, and what it consists of. */
export function exclusionLines(exclusion: Exclusion, group: Group, lang: Language): readonly CriterionLine[] {
  const { id, wording, condition, evidence, belongsTo, notes, from } = exclusion;
  const at: LineSetting = { group, lang, from, isExplained: false, rows: NO_ROWS };
  const said = wordedText(wording, condition, at);
  const text = belongsTo === undefined ? said : phrase('belongsTo', lang, said, textIn(belongsTo, lang));
  const top = {
    ...lineOf(text, 0, at, evidence),
    notes: notes.map((note) => plannedNote(note, group, lang)),
    id,
  };
  return identified(wordedLines(top, condition, at), id);
}

/**
 * The requirements that the group makes, each once, in the order of its criteria. Where indications read one
 * differently, the reading that most of them share stands for it.
 */
export function groupRequirements(group: Group): readonly Requirement[] {
  const byId = Map.groupBy(allFromGroup(group), (one) => one.id);
  const order = new Map(group.criteria.map((criterion, index) => [criterion.id, index]));
  const place = (one: Requirement): number => order.get(one.criterion ?? one.id) ?? order.size;
  return [...byId.values()].flatMap((same) => mostShared(same) ?? []).sort((a, b) => place(a) - place(b));
}

/** Whether this requirement of the group is read here in another way than the group's list says. */
export function isReadDifferently(requirement: Requirement, group: Group): boolean {
  const shared = groupRequirements(group).find((one) => one.id === requirement.id);
  return shared === undefined || canonicalJson(shared.condition) !== canonicalJson(requirement.condition);
}

function allFromGroup(group: Group): readonly Requirement[] {
  const routes = group.indications.flatMap((indication) => indication.routes);
  return routes.flatMap((route) => route.requirements).filter((one) => one.from === 'group');
}

function mostShared(same: readonly Requirement[]): Requirement | undefined {
  const byCondition = [...Map.groupBy(same, (one) => canonicalJson(one.condition)).values()];
  const [most] = byCondition.toSorted((a, b) => b.length - a.length);
  return most?.[0];
}

function saidLines(
  requirement: Requirement,
  criterion: Criterion | undefined,
  at: LineSetting,
): readonly Line[] {
  const wording = requirement.wording ?? criterion?.wording;
  if (wording === undefined) return statedLines(requirement.condition, 0, at);
  return wordedLines(
    lineOf(wordedText(wording, requirement.condition, at), 0, at),
    requirement.condition,
    at,
  );
}

function topOf(
  requirement: Requirement,
  criterion: Criterion | undefined,
  isExplained: boolean,
  group: Group,
  lang: Language,
): Partial<Line> & Pick<Line, 'strength'> {
  const notes = isExplained ? [] : (criterion?.notes ?? []);
  return {
    strength: requirement.strength,
    ...strengthText(requirement.strength, lang),
    ...shown(requirement.evidence ?? criterion?.evidence, group, lang),
    ...settledBy(criterion, lang),
    notes: notes.map((note) => plannedNote(note, group, lang)),
    questions: questionsIn(requirement.condition, group),
  };
}

function strengthText(strength: Strength, lang: Language): Pick<CriterionLine, 'strengthText'> {
  return strength === 'must' ? {} : { strengthText: phrase(strength, lang) };
}

function settledBy(criterion: Criterion | undefined, lang: Language): Pick<CriterionLine, 'decidedBy'> {
  if (criterion?.decidedBy === undefined) return {};
  return { decidedBy: phrase('decidedBy', lang, textIn(criterion.decidedBy, lang)) };
}
