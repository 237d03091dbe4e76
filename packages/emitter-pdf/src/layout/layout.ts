import { typefaces } from '../fonts/typefaces.ts';
import { wordsIn } from '../words.ts';
import { criteriaParts } from './criteria.ts';
import type { Desk } from './desk.ts';
import { shifted } from './marks.ts';
import type { Mark } from './marks.ts';
import { PAGE } from './measures.ts';
import { openingPart } from './opening.ts';
import { paginate } from './paginate.ts';
import { referencesOf } from './references.ts';
import { headHeight, headTags, runningHead } from './running-head.ts';
import { sectionPart } from './section.ts';
import type { Sheet } from './sheet.ts';
import { tagBuilder } from './tags.ts';
import type { TagTree } from './tags.ts';

/** A requisition laid out: marks on pages and the structure they belong to. Equal sheets give equal layouts. */
export interface Layout {
  readonly pages: readonly (readonly Mark[])[];
  readonly tags: TagTree;
}

/** Lays the requisition out, without drawing anything. @throws UnprintableLetter */
export function layoutOf(sheet: Sheet): Layout {
  const desk: Desk = { typefaces: typefaces(), words: wordsIn(sheet.language), tags: tagBuilder() };
  const tags = headTags(desk);
  const parts = [
    openingPart(sheet.requisition, desk),
    ...sheet.requisition.sections
      .filter(({ medium }) => medium !== 'screen')
      .map((section) => sectionPart(section, desk)),
    ...criteriaParts(sheet, referencesOf(sheet.criteria), desk),
  ];
  const head = headHeight(sheet);
  const pages = paginate(parts, PAGE.height - PAGE.bottom - PAGE.top - head);
  return {
    tags: desk.tags.tree,
    pages: pages.map((content, index) => [
      ...shifted(
        runningHead(sheet, index + 1, pages.length, index === 0 ? tags : undefined, desk),
        PAGE.left,
        PAGE.top,
      ),
      ...shifted(content, PAGE.left, PAGE.top + head),
    ]),
  };
}
