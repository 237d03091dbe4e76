/** The rules module of a group's requisition. */

import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import type { Declaration, ModuleDescription } from '../printing/declarations.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { factsFunction } from './facts-function.ts';
import type { RequisitionGroup } from './fields.ts';
import { hasFormRules } from './form-rules.ts';
import { pristineDeclaration } from './records.ts';
import { typeDeclarations } from './types.ts';
import { lookups, validateFunctions } from './validate-function.ts';

/** Types of the requisition, its validator and guard, and the way to the facts of the criteria. */
export function rulesModule(group: RequisitionGroup): ModuleDescription {
  const runtime = new Runtime();
  const functions = [...validateFunctions(group, runtime), factsFunction(group, runtime)];
  const sets = lookups(group, runtime);
  return {
    path: artefactPaths(group).validator,
    header: headerOf(group),
    declarations: [
      ...metadataOf(group),
      findingTypes(group),
      ...typeDeclarations(group),
      ...functions,
      ...sets,
      pristineDeclaration(group),
      ...runtime.pieces(),
    ],
  };
}

/** Findings of rules between fields are there only where the requisition has such rules. */
function findingTypes(group: RequisitionGroup): Declaration {
  const texts = artefactPaths(group).validatorTexts.split('/').at(-1) ?? '';
  const withRules = hasFormRules(group);
  const said = withRules
    ? `, a check between
 * fields that fails (an error or a warning), a form that may not be sent`
    : '';
  const codes = withRules ? " | 'check' | 'warning' | 'sender'" : '';
  const rule = withRules
    ? `
  /** The id of the check, or which rule of who may send the form. */
  readonly rule?: string;`
    : '';
  const comment = withRules
    ? `/**
 * What is wrong: no answer, a wrong one, one where the field is not shown, a key that does not exist, no section${said}.
 */`
    : '/** What is wrong: no answer, a wrong one, one where the field is not shown, a key that does not exist, no section. */';
  return {
    kind: 'verbatim',
    text: `
${comment}
export type FindingCode = 'missing' | 'wrong' | 'hidden' | 'unknown-field' | 'not-an-object'${codes};

/** What is wrong where, at a path such as \`patient.cpr\`; told by \`${texts}\`. */
export interface Finding {
  readonly path: string;
  readonly code: FindingCode;${rule}
}`.trim(),
  };
}
