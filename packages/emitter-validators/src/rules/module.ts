/** The rules module of a group's requisition. */

import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import type { Declaration, ModuleDescription } from '../printing/declarations.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { factsFunction } from './facts-function.ts';
import { byDependence, electronicFields, type RequisitionGroup } from './fields.ts';
import { textsConstant } from './messages.ts';
import { typeDeclarations } from './types.ts';
import { isFunction, lookupSets, validateFunction } from './validate-function.ts';

/** Types of the requisition, its validator and guard, and the way to the facts of the criteria. */
export function rulesModule(group: RequisitionGroup): ModuleDescription {
  const runtime = new Runtime();
  const functions = [
    validateFunction(group, { group, runtime }),
    isFunction(group),
    factsFunction(group, runtime),
  ];
  return {
    path: artefactPaths(group).validator,
    header: headerOf(group),
    declarations: [
      ...metadataOf(group),
      FINDING_TYPES,
      ...typeDeclarations(group),
      ...(usesVerdict(group) ? [VERDICT_TYPE] : []),
      ...functions,
      textsConstant(group),
      GENERAL_TEXTS,
      ...lookupSets(group),
      ...runtime.pieces(),
    ],
  };
}

function usesVerdict(group: RequisitionGroup): boolean {
  const fields = electronicFields(group);
  return byDependence(fields).length > 0 || fields.some(({ field }) => field.required.kind === 'when');
}

const FINDING_TYPES: Declaration = {
  kind: 'verbatim',
  text: `
/** What is wrong: no answer, a wrong one, one where the field is not shown, a key that does not exist, no section. */
export type FindingCode = 'missing' | 'wrong' | 'hidden' | 'unknown-field' | 'not-an-object';

/** One error, at a path such as \`patient.cpr\`. */
export interface Finding {
  readonly path: string;
  readonly code: FindingCode;
  readonly message: Message;
}`.trim(),
};

const VERDICT_TYPE: Declaration = {
  kind: 'verbatim',
  text: `
/** A condition on fields has three values: what depends on an unanswered field is neither demanded nor hidden. */
type Verdict = 'met' | 'not-met' | 'undetermined';`.trim(),
};

const GENERAL_TEXTS: Declaration = {
  kind: 'verbatim',
  text: `
const unknownField: Message = {
  da: 'Feltet findes ikke i rekvisitionen; fjern det',
  en: 'The requisition has no such field; remove it',
};
const notAnObject: Message = {
  da: 'Her skal stå et afsnit med felter',
  en: 'A section with fields is expected here',
};`.trim(),
};
