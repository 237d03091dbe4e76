import type { Catalogue, Group } from '@kriterion/catalogue';
import type { Artefact } from '@kriterion/presentation';

import { criteriaModule } from './criteria/module.ts';
import { printModules } from './printing/morph.ts';
import type { RequisitionGroup } from './rules/fields.ts';
import { rulesModule } from './rules/module.ts';

/** Two TypeScript modules for each group with a requisition: its rules, and its criteria. Each is whole in itself. */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  const modules = catalogue.groups
    .filter(hasRequisition)
    .flatMap((group) => [rulesModule(group), criteriaModule(group)]);
  const texts = printModules(modules);
  return modules.map((module, at) => ({ path: module.path, contents: texts[at] ?? '' }));
}

function hasRequisition(group: Group): group is RequisitionGroup {
  return group.requisition !== undefined;
}
