import { slugOf } from '@kriterion/catalogue';
import type { Group } from '@kriterion/catalogue';
import { phrase } from './phrases.ts';
import type { ArtefactPaths, Identity, Language } from './plan.ts';
import { dateText, textIn } from './texts.ts';

const MARK_LENGTH = 12;

/** What stands on everything until Nationalt Genom Center adopts it. */
export function noticeText(lang: Language): string {
  return phrase('notice', lang);
}

/** What every artefact of the group says of itself, in the language. */
export function identityOf(group: Group, lang: Language): Identity {
  return {
    name: textIn(group.name, lang),
    notice: noticeText(lang),
    version: group.version === undefined ? phrase('noVersion', lang) : phrase('version', lang, group.version),
    validity: validityText(group, lang),
    contentMark: group.contentHash.slice(0, MARK_LENGTH),
    meaningMark: group.meaningHash.slice(0, MARK_LENGTH),
  };
}

function validityText({ validFrom, validTo }: Group, lang: Language): string {
  const from = validFrom === undefined ? phrase('notStated', lang) : dateText(validFrom, lang);
  if (validTo === undefined) return phrase('validFrom', lang, from);
  const to = dateText(validTo, lang);
  return validFrom === undefined
    ? phrase('groupValidTo', lang, to)
    : phrase('groupValidFromTo', lang, from, to);
}

/** Where the group's artefacts lie under `generated/`; those of its form, where it has variants, by variant. */
export function artefactPaths(group: Group): ArtefactPaths {
  const slug = slugOf(group.id);
  const { variant } = group.requisition ?? {};
  // Slugs hold no dot, so that a variant's name never meets another group's.
  const form = variant === undefined ? slug : `${slug}.${slugOf(variant.id)}`;
  return {
    validator: `validators/${form}.ts`,
    validatorCriteria: `validators/${slug}.criteria.ts`,
    validatorTexts: `validators/${form}.texts.ts`,
    formSchema: `forms/${form}/schema.json`,
    formUiSchema: `forms/${form}/ui.json`,
    formTexts: `forms/${form}/texts.json`,
    formValidator: `forms/${form}/validate.js`,
    formRules: `forms/${form}/rules.json`,
    pdf: `pdf/${form}.pdf`,
    overviewPage: `overview/${slug}.html`,
  };
}
