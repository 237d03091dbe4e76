import type { Catalogue, Group } from '@kriterion/catalogue';
import { electronicRequisition, requisitionVariants, type Artefact } from '@kriterion/presentation';

import { criteriaModule } from './criteria/module.ts';
import { printModules } from './printing/morph.ts';
import type { RequisitionGroup } from './rules/fields.ts';
import { rulesModule } from './rules/module.ts';
import { textsModule } from './rules/texts-module.ts';

/**
 * TypeScript modules for each group with a requisition, each whole in itself: the rules of the requisition, or of each of
 * its variants, and the criteria.
 */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  const modules = catalogue.groups.filter(hasRequisition).flatMap((group) => {
    const forms = requisitionVariants(group).map(electronicRequisition).filter(hasRequisition);
    return [...forms.map(rulesModule), criteriaModule(group), ...forms.map(textsModule)];
  });
  const texts = printModules(modules);
  return modules.map((module, at) => ({ path: module.path, contents: texts[at] ?? '' }));
}

function hasRequisition(group: Group): group is RequisitionGroup {
  return group.requisition !== undefined;
}
