import type { Catalogue, Group } from '@kriterion/catalogue';
import { artefactPaths } from '@kriterion/presentation';
import type { Artefact } from '@kriterion/presentation';
import { groupPage } from './group-page.ts';
import { indexPage } from './index-page.ts';
import { styleSheet } from './style/style-sheet.ts';

export {
  examplePlace,
  indicationPlace,
  questionPlace,
  requirementPlace,
  routePlace,
} from './group/places.ts';

/** The public overview: the list of all groups, one page for each, and their style sheet. Danish, without scripts. */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  return [
    { path: 'overview/index.html', contents: indexPage(catalogue) },
    { path: 'overview/style.css', contents: styleSheet() },
    ...catalogue.groups.map(pageOf),
  ];
}

function pageOf(group: Group): Artefact {
  return { path: artefactPaths(group).overviewPage, contents: groupPage(group) };
}
