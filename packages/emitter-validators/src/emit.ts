import type { Catalogue, Group } from '@kriterion/catalogue';
import type { Artefact } from '@kriterion/presentation';

import { criteriaModule } from './criteria/module.ts';
import { printModules } from './printing/morph.ts';
import type { RequisitionGroup } from './rules/fields.ts';
import { rulesModule } from './rules/module.ts';

/**
 * Two TypeScript modules for each group with a requisition: its rules, and its criteria. Each is whole in itself.
 * Asynchronous because the printer is loaded only when something is to be printed.
 */
export async function emit(catalogue: Catalogue): Promise<readonly Artefact[]> {
  const modules = catalogue.groups
    .filter(hasRequisition)
    .flatMap((group) => [rulesModule(group), criteriaModule(group)]);
  const texts = await printModules(modules);
  return modules.map((module, at) => ({ path: module.path, contents: texts[at] ?? '' }));
}

function hasRequisition(group: Group): group is RequisitionGroup {
  return group.requisition !== undefined;
}
