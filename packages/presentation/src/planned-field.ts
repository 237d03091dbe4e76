import type { Fact, Field, FieldCondition, Group, Section } from '@kriterion/catalogue';
import { openingOption } from './electronic-requisition.ts';
import { proposalOf } from './evidence.ts';
import { missingMessage, wrongMessage } from './field-messages.ts';
import { fieldConditionPhrase } from './field-sentences.ts';
import { phrase } from './phrases.ts';
import type { FieldMessages, Language, PlannedField, PlannedMember } from './plan.ts';
import { optionsOf } from './subjects.ts';
import { textIn } from './texts.ts';

/** A field with all its texts. */
export function plannedField(field: Field, section: Section, group: Group, lang: Language): PlannedField {
  const when = (condition: FieldCondition): string => fieldConditionPhrase(condition, group, lang);
  return {
    path: { section: section.id, field: field.id },
    label: textIn(field.label, lang),
    ...(field.help === undefined ? {} : { help: textIn(field.help, lang) }),
    type: field.type,
    options: plannedOptions(field, group, lang),
    ...membersOf(field, group, lang),
    required: field.required.kind,
    ...requiredWhen(field, when, lang),
    ...shownWhen(field, when, lang),
    ...bearings(field, when, lang),
    ...(field.unknownAllowed === true ? { unknownAllowed: true } : {}),
    paperOnly: field.paperOnly,
    ...(field.screenOnly === true ? { screenOnly: true } : {}),
    ...(field.fact === undefined ? {} : { fact: field.fact }),
    ...proposalOf(field.evidence, lang),
    messages: messagesOf(field, section, group, lang),
  };
}

function plannedOptions({ type }: Pick<Fact, 'type'>, group: Group, lang: Language): PlannedField['options'] {
  return optionsOf(type, group).map(({ id, label, opensText }) => ({
    id,
    label: textIn(label, lang),
    opensText: opensText ?? false,
  }));
}

/** The facts inside a group of facts or a row, each with its texts. */
function membersOf(
  { type }: Pick<Fact, 'type'>,
  group: Group,
  lang: Language,
): { readonly members?: readonly PlannedMember[] } {
  if (type.kind !== 'record' && type.kind !== 'rows') return {};
  return { members: type.members.map((member) => plannedMember(member, group, lang)) };
}

function plannedMember(member: Fact, group: Group, lang: Language): PlannedMember {
  const label = textIn(member.question ?? member.label, lang);
  return {
    id: member.id,
    label,
    ...(member.help === undefined ? {} : { help: textIn(member.help, lang) }),
    type: member.type,
    options: plannedOptions(member, group, lang),
    ...membersOf(member, group, lang),
    ...(member.unknownAllowed === true ? { unknownAllowed: true } : {}),
    messages: {
      missing: missingMessage(member.type, label, lang),
      wrong: wrongMessage(member.type, label, lang),
      hidden: phrase('hiddenNever', lang, label),
    },
  };
}

type Phrased = (condition: FieldCondition) => string;

function requiredWhen(
  { required }: Field,
  when: Phrased,
  lang: Language,
): Pick<PlannedField, 'requiredWhen' | 'requiredSentence'> {
  if (required.kind !== 'when') return {};
  const { condition } = required;
  return {
    requiredWhen: condition,
    requiredSentence: phrase('requiredWhen', lang, when(condition)),
  };
}

function shownWhen(
  field: Field,
  when: Phrased,
  lang: Language,
): Pick<PlannedField, 'shownWhen' | 'shownSentence'> {
  if (field.shownWhen === undefined) return {};
  return {
    shownWhen: field.shownWhen,
    shownSentence: phrase('shownWhen', lang, when(field.shownWhen)),
  };
}

/** How the field bears itself beside being shown and required. */
function bearings(
  { called, lockedWhen, replacedWhen, prefilled, computed, requiredByJudgement }: Field,
  when: Phrased,
  lang: Language,
): Partial<PlannedField> {
  const remarks = [
    ...(requiredByJudgement === true ? [phrase('byJudgement', lang)] : []),
    ...(computed === true ? [phrase('computed', lang)] : []),
  ];
  const sentences = [
    ...(called ?? []).map(({ label, when: condition }) =>
      phrase('calledWhen', lang, when(condition), textIn(label, lang)),
    ),
    ...(lockedWhen === undefined
      ? []
      : [
          lockedWhen === 'always'
            ? phrase('lockedAlways', lang)
            : phrase('lockedWhen', lang, when(lockedWhen)),
        ]),
    ...(replacedWhen === undefined ? [] : [phrase('replacedWhen', lang, when(replacedWhen))]),
    ...remarks,
  ];
  return {
    ...(called === undefined
      ? {}
      : { called: called.map((one) => ({ label: textIn(one.label, lang), when: one.when })) }),
    ...(lockedWhen === undefined ? {} : { lockedWhen }),
    ...(prefilled === undefined ? {} : { prefilled }),
    ...(computed === true ? { computed } : {}),
    ...(sentences.length === 0 ? {} : { sentences }),
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

function messagesOf(field: Field, section: Section, group: Group, lang: Language): FieldMessages {
  const option = openingOption(field, section, group);
  if (option !== undefined) {
    const label = textIn(option.label, lang);
    return {
      missing: phrase('openedTextMissing', lang, label),
      wrong: phrase('openedTextWrong', lang, label),
      hidden: phrase('openedTextHidden', lang, label),
    };
  }
  const label = textIn(field.label, lang);
  return {
    missing: missingMessage(field.type, label, lang),
    wrong: wrongMessage(field.type, label, lang),
    hidden: hiddenMessage(field, label, group, lang),
  };
}

function hiddenMessage(field: Field, label: string, group: Group, lang: Language): string {
  if (field.paperOnly) return phrase('hiddenOnPaper', lang, label);
  if (field.shownWhen === undefined) return phrase('hiddenNever', lang, label);
  return phrase('hidden', lang, label, fieldConditionPhrase(field.shownWhen, group, lang));
}
