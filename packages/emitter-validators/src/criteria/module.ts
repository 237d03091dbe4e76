/** The criteria module of a group. */

import type { Group } from '@kriterion/catalogue';
import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import type { ModuleDescription } from '../printing/declarations.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { criterionDeclaration, indicationDeclaration, weighDeclaration } from './criterion-functions.ts';
import { groupEntry, groupWithoutCriteria, indicationEntries, patientFrom } from './entries.ts';
import { factsDeclarations } from './facts.ts';
import { Making } from './making.ts';
import { contradictions, placeType, readers } from './places.ts';
import { reasonsModule } from './reasons.ts';
import { conditionsOfIndication, conditionsOnDerived } from './references.ts';
import { RESULT_TYPES } from './result-types.ts';
import { statementDeclaration } from './statements.ts';
import { WRITING } from './writing.ts';

/**
 * The module of the criteria: types of the facts, the exported functions of each indication and of the group, and all
 * that they stand on. And the module of reasons, where there is something to tell.
 */
export function criteriaModules(group: Group): readonly ModuleDescription[] {
  const runtime = new Runtime();
  const making = new Making(group, runtime, WRITING);
  const described = (declarations: ModuleDescription['declarations']): ModuleDescription => ({
    path: artefactPaths(group).validatorCriteria,
    header: headerOf(group),
    declarations: [...RESULT_TYPES, ...metadataOf(group), ...factsDeclarations(making), ...declarations],
  });
  if (group.indications.length === 0) return [described([groupWithoutCriteria(group)])];
  const steps = making.references.inOrder([
    ...group.indications.flatMap(conditionsOfIndication),
    ...conditionsOnDerived(group),
  ]);
  const criteria = steps.flatMap((step) =>
    step.kind === 'criterion' ? [criterionDeclaration(step.criterion, making)] : [],
  );
  const indications = group.indications.map((indication) => indicationDeclaration(indication, making));
  const noted = contradictions(making);
  const entries = group.indications.flatMap((indication) => indicationEntries(indication, making));
  making.finish();
  const weighing = group.indications.map((indication) => weighDeclaration(indication, making));
  const statements = group.indications.map((indication) => statementDeclaration(indication, making));
  const ofGroup = [groupEntry(making), patientFrom(making)];
  const places = [...readers(making), ...making.shapes.all.map((shape) => placeType(shape, making))];
  making.finish();
  const criteriaModule = described([
    ...entries,
    ...ofGroup,
    ...statements,
    ...weighing,
    ...indications,
    ...criteria,
    ...making.functions,
    ...noted,
    ...places,
    ...runtime.pieces(),
    // Last: a constant may be made by a function that needs those of the runtime.
    ...making.constants,
  ]);
  return [criteriaModule, reasonsModule(making)];
}
