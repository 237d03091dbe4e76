import type { Catalogue, Group } from '@kriterion/catalogue';
import { electronicRequisition, requisitionVariants, type Artefact } from '@kriterion/presentation';

import { criteriaModules } from './criteria/module.ts';
import type { ModuleDescription } from './printing/declarations.ts';
import { printModules } from './printing/morph.ts';
import type { RequisitionGroup } from './rules/fields.ts';
import { rulesModule } from './rules/module.ts';

/**
 * TypeScript modules for each group with a requisition, each whole in itself: the rules of the requisition, or of each of
 * its variants, and the criteria.
 */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  const modules = catalogue.groups
    .filter(hasRequisition)
    .flatMap((group) => [
      ...requisitionVariants(group).map(electronicRequisition).filter(hasRequisition).map(rulesModule),
      ...criteriaModules(group),
    ]);
  return printed(modules);
}

function printed(modules: readonly ModuleDescription[]): readonly Artefact[] {
  const texts = printModules(modules);
  return modules.map((module, at) => ({ path: module.path, contents: texts[at] ?? '' }));
}

/** The criteria of any group, whether it has a requisition or is an illustration: their module, and that of the reasons. */
export function emitCriteria(group: Group): readonly Artefact[] {
  return printed(criteriaModules(group));
}

function hasRequisition(group: Group): group is RequisitionGroup {
  return group.requisition !== undefined;
}
