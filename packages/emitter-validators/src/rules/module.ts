/** The rules module of a group's requisition. */

import { artefactPaths } from '@kriterion/presentation';

import { metadataOf } from '../metadata.ts';
import type { Declaration, ModuleDescription } from '../printing/declarations.ts';
import { Runtime } from '../runtime/pieces.ts';
import { headerOf } from '../telling.ts';
import { factsFunction } from './facts-function.ts';
import { byDependence, electronicFields, type RequisitionGroup } from './fields.ts';
import { hasFormRules, ruleTexts } from './form-rules.ts';
import { rowTexts, textsConstant } from './messages.ts';
import { typeDeclarations } from './types.ts';
import { isFunction, lookups, validateFunctions } from './validate-function.ts';

/** Types of the requisition, its validator and guard, and the way to the facts of the criteria. */
export function rulesModule(group: RequisitionGroup): ModuleDescription {
  const runtime = new Runtime();
  const context = { group, runtime };
  const functions = [...validateFunctions(group, context), isFunction(group), factsFunction(group, runtime)];
  const sets = lookups(group, context);
  return {
    path: artefactPaths(group).validator,
    header: headerOf(group),
    declarations: [
      ...metadataOf(group),
      findingTypes(group),
      ...typeDeclarations(group),
      ...(usesVerdict(group) ? [VERDICT_TYPE] : []),
      ...functions,
      textsConstant(group),
      ...ruleTexts(group),
      ...rowTexts(group),
      generalTexts(group),
      ...sets,
      ...runtime.pieces(),
    ],
  };
}

function usesVerdict(group: RequisitionGroup): boolean {
  const fields = electronicFields(group);
  return (
    hasFormRules(group) ||
    byDependence(fields).length > 0 ||
    fields.some(({ field }) => field.required.kind === 'when')
  );
}

/** Findings of rules between fields are there only where the requisition has such rules. */
function findingTypes(group: RequisitionGroup): Declaration {
  const withRules = hasFormRules(group);
  const said = withRules
    ? `, a check between
 * fields that fails (an error or a warning), a form that may not be sent`
    : '';
  const codes = withRules ? " | 'check' | 'warning' | 'sender'" : '';
  const rule = withRules
    ? `
  /** The id of the check. */
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

/** One error, at a path such as \`patient.cpr\`. */
export interface Finding {
  readonly path: string;
  readonly code: FindingCode;
  readonly message: Message;${rule}
}`.trim(),
  };
}

const VERDICT_TYPE: Declaration = {
  kind: 'verbatim',
  text: `
/** A condition on fields has three values: what depends on an unanswered field is neither demanded nor hidden. */
type Verdict = 'met' | 'not-met' | 'undetermined';`.trim(),
};

function generalTexts(group: RequisitionGroup): Declaration {
  const isRepeating = group.requisition.sections.some(({ repeated }) => repeated !== undefined);
  const text = `
const unknownField: Message = {
  da: 'Feltet findes ikke i rekvisitionen; fjern det',
  en: 'The requisition has no such field; remove it',
};
const notAnObject: Message = {
  da: 'Her skal stå et afsnit med felter',
  en: 'A section with fields is expected here',
};${isRepeating ? NOT_ROWS : ''}`;
  return { kind: 'verbatim', text: text.trim() };
}

const NOT_ROWS = `
const notRows: Message = {
  da: 'Her skal stå en liste af afsnit med felter',
  en: 'A list of sections with fields is expected here',
};`;
