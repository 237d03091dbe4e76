/** What conditions and terms name: criteria, verdicts, questions, facts, code lists, parameters. */

import type { Condition, Term } from '@kriterion/catalogue';

import { eachPart, eachPath, type Part, type PatientRows } from './condition-parts.ts';

/** The verdict of an indication, or of one of its routes. */
export interface NamedVerdict {
  readonly indication: string;
  readonly route?: string;
}

/** A criterion about a row, asked of a row that may be the patient or never is. */
export interface NamedRowCriterion {
  readonly id: string;
  readonly ofPatient: boolean;
}

/** Everything that a condition or term names directly, in the order of the source. */
interface Mentions {
  readonly criteria: string[];
  readonly rowCriteria: NamedRowCriterion[];
  readonly verdicts: NamedVerdict[];
  readonly questions: string[];
  readonly facts: string[];
  readonly codeLists: string[];
  readonly parameters: string[];
}

/** One walk through the tree, noting all that anybody asks of it. */
function mentionsOf(root: Part, patientRows?: PatientRows): Mentions {
  const found: Mentions = {
    criteria: [],
    rowCriteria: [],
    verdicts: [],
    questions: [],
    facts: [],
    codeLists: [],
    parameters: [],
  };
  eachPart(root, (part, rows) => note(part, rows, found), patientRows);
  return found;
}

function note(part: Part, patientRows: PatientRows, found: Mentions): void {
  switch (part.kind) {
    case 'criterion':
      found.criteria.push(part.id);
      break;
    case 'row-criterion':
      found.criteria.push(part.id);
      found.rowCriteria.push({ id: part.id, ofPatient: patientRows.has(part.row) });
      break;
    case 'indication':
      found.verdicts.push({
        indication: part.id,
        ...(part.route === undefined ? {} : { route: part.route }),
      });
      break;
    case 'by-reading':
      found.questions.push(part.question);
      break;
    case 'compare':
    case 'among':
      found.facts.push(part.fact);
      break;
    case 'parameter':
      found.parameters.push(part.id);
      break;
    default:
      noteSet(part, found);
      eachPath(part, ({ row, names: [first] }) => {
        const isFact = row === undefined || patientRows.has(row);
        if (isFact && first !== undefined) found.facts.push(first);
      });
  }
}

function noteSet(part: Part, found: Mentions): void {
  const set = part.kind === 'subset' && part.within.kind === 'set' ? part.within : part;
  if ('set' in set && set.list !== undefined) found.codeLists.push(set.list);
}

/** The criteria that a condition names directly, those about a row too. */
export function referencesOf(root: Condition): readonly string[] {
  return mentionsOf(root).criteria;
}

/** The criteria that a derived fact's term names; none in a source that is right. */
export function referencesOfTerm(root: Term): readonly string[] {
  return mentionsOf(root).criteria;
}

/** The row criteria that a condition asks of a row, with whether that row may be the patient. */
export function rowCriteriaOf(root: Condition, patientRows?: PatientRows): readonly NamedRowCriterion[] {
  return mentionsOf(root, patientRows).rowCriteria;
}

/** The indications whose verdict a condition asks for directly, with the route where it names one. */
export function verdictsOf(root: Condition): readonly NamedVerdict[] {
  return mentionsOf(root).verdicts;
}

/** The questions on whose readings a condition depends directly. */
export function questionsOf(root: Condition): readonly string[] {
  return mentionsOf(root).questions;
}

/** Facts that a condition asks for directly; of a list or a group of facts the list or group. */
export function factsOf(root: Condition, patientRows?: PatientRows): readonly string[] {
  return mentionsOf(root, patientRows).facts;
}

/** Facts that a term is computed from. */
export function factsOfTerm(root: Term): readonly string[] {
  return mentionsOf(root).facts;
}

/** The code lists that sets in a condition are taken from. */
export function codeListsOf(root: Condition): readonly string[] {
  return mentionsOf(root).codeLists;
}

/** The code lists that sets in a term are taken from. */
export function codeListsOfTerm(root: Term): readonly string[] {
  return mentionsOf(root).codeLists;
}

/** The parameters that a condition takes limits from. */
export function parametersOf(root: Condition): readonly string[] {
  return mentionsOf(root).parameters;
}

/** The parameters that a term takes numbers from. */
export function parametersOfTerm(root: Term): readonly string[] {
  return mentionsOf(root).parameters;
}
