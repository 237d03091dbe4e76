/** The criteria module of a group. */

import type { Group } from '@kriterion/catalogue';
import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import { readingType } from '../names.ts';
import type { Declaration, ModuleDescription } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { unionType } from '../values.ts';
import { criterionDeclaration } from './criterion-functions.ts';
import { factChecks, factsDeclaration } from './facts.ts';
import { hasReadings, indicationDeclarations, requirementsOf } from './indication-functions.ts';
import { reachedCriteria } from './order.ts';
import { RESULT_TYPES } from './result-types.ts';

/** Types of the facts, one exported function for each indication, and all that they stand on. */
export function criteriaModule(group: Group): ModuleDescription {
  const runtime = new Runtime();
  const conditions = group.indications.flatMap(requirementsOf).map((requirement) => requirement.condition);
  const indications = group.indications.flatMap((indication) => indicationDeclarations(indication, group, runtime));
  const criteria = reachedCriteria(group, conditions).map((criterion) => criterionDeclaration(criterion, group, runtime));
  const checks = group.indications.length === 0 ? [] : factChecks(group, runtime);
  return {
    path: artefactPaths(group).validatorCriteria,
    header: headerOf(group),
    declarations: [
      ...RESULT_TYPES,
      ...metadataOf(group),
      factsDeclaration(group),
      ...(hasReadings(group) ? [readingDeclaration(group)] : []),
      ...indications,
      ...criteria,
      ...checks,
      ...runtime.pieces(),
    ],
  };
}

function readingDeclaration(group: Group): Declaration {
  const questions = group.questions.filter((question) => question.readings.length > 0);
  return {
    kind: 'alias',
    name: readingType(group.id),
    exported: true,
    docs: ['One reading for each open question that decides.'],
    type: `{\n${questions
      .map((question) => `  /** ${commentText(question.text.da)} */\n  readonly ${literal(question.id)}?: ${unionType(question.readings.map((reading) => reading.id))};`)
      .join('\n')}\n}`,
  };
}
