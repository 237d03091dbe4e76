/** The criteria module of a group. */

import type { Group } from '@kriterion/catalogue';
import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import type { ModuleDescription } from '../printing/declarations.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { criterionDeclaration } from './criterion-functions.ts';
import { factChecks, factsDeclaration } from './facts.ts';
import { requirementsOf } from './indication-constants.ts';
import { indicationDeclarations } from './indication-functions.ts';
import { reachedCriteria } from './order.ts';
import { RESULT_TYPES } from './result-types.ts';
import { refuseUnsaid } from './unsaid.ts';

/**
 * Types of the facts, one exported function for each indication, and all that they stand on. Throws `Unmakeable` for
 * criteria that the code cannot say yet: a function that left something out would be wrong.
 */
export function criteriaModule(group: Group): ModuleDescription {
  refuseUnsaid(group);
  const runtime = new Runtime();
  const conditions = group.indications.flatMap(requirementsOf).map((requirement) => requirement.condition);
  const indications = group.indications.flatMap((indication) =>
    indicationDeclarations(indication, group, runtime),
  );
  const criteria = reachedCriteria(group, conditions).map((criterion) =>
    criterionDeclaration(criterion, group, runtime),
  );
  const checks = group.indications.length === 0 ? [] : factChecks(group, runtime);
  return {
    path: artefactPaths(group).validatorCriteria,
    header: headerOf(group),
    declarations: [
      ...RESULT_TYPES,
      ...metadataOf(group),
      factsDeclaration(group),
      ...indications,
      ...criteria,
      ...checks,
      ...runtime.pieces(),
    ],
  };
}
