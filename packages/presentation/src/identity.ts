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
  const from = group.validFrom === undefined ? phrase('notStated', lang) : dateText(group.validFrom, lang);
  return {
    name: textIn(group.name, lang),
    notice: noticeText(lang),
    version: group.version === undefined ? phrase('noVersion', lang) : phrase('version', lang, group.version),
    validity: phrase('validFrom', lang, from),
    contentMark: group.contentHash.slice(0, MARK_LENGTH),
    meaningMark: group.meaningHash.slice(0, MARK_LENGTH),
  };
}

/** Where the group's artefacts lie under `generated/`. */
export function artefactPaths(group: Group): ArtefactPaths {
  const slug = slugOf(group.id);
  return {
    validator: `validators/${slug}.ts`,
    validatorCriteria: `validators/${slug}.criteria.ts`,
    formSchema: `forms/${slug}/schema.json`,
    formUiSchema: `forms/${slug}/ui.json`,
    formTexts: `forms/${slug}/texts.json`,
    formValidator: `forms/${slug}/validate.js`,
    pdf: `pdf/${slug}.pdf`,
    overviewPage: `overview/${slug}.html`,
  };
}
