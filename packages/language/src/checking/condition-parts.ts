/**
 * What stands inside a condition or a term. All who need to look through the tree do it from here, so that a new kind of
 * condition is added in one place. The walks are recursive: no tree is deeper than its source, which is bounded.
 */

import type { Condition, Path, Rows, RowSource, Term } from '@kriterion/catalogue';

/** A condition or a term somewhere in the tree. */
export type Part = Condition | Term;

/** Rows that may be the patient: what is asked of such a row is asked of the patient's facts. */
export type PatientRows = ReadonlySet<string>;

const NO_ROWS: PatientRows = new Set();

/** Shows the part itself and all below it, from left to right. */
export function eachPart(
  root: Part,
  see: (part: Part, patientRows: PatientRows) => void,
  patientRows: PatientRows = NO_ROWS,
): void {
  see(root, patientRows);
  const rows = rowsNamedBy(root);
  const inside = rows === undefined ? patientRows : withRows(patientRows, rows.names, rows.sources);
  eachBelow(root, (part) => eachPart(part, see, inside));
}

/** The rows that a part names for what stands below it. */
function rowsNamedBy(
  part: Part,
): { readonly names: readonly string[]; readonly sources: readonly RowSource[] } | undefined {
  switch (part.kind) {
    case 'rows':
    case 'every':
    case 'distinct':
    case 'aggregate':
      return namedRows(part.rows);
    case 'count':
      return 'rows' in part ? namedRows(part.rows) : undefined;
    case 'different':
      return part;
    default:
      return undefined;
  }
}

function namedRows({ row, sources }: Rows) {
  return { names: [row], sources };
}

function withRows(
  patientRows: PatientRows,
  names: readonly string[],
  sources: readonly RowSource[],
): PatientRows {
  if (!sources.some(({ kind }) => kind === 'patient')) return patientRows;
  return new Set([...patientRows, ...names]);
}

type See = (part: Part) => void;

function eachBelow(part: Part, see: See): void {
  switch (part.kind) {
    case 'relation':
      see(part.left);
      see(part.right);
      break;
    case 'rows':
    case 'every':
      seeWhere(part.rows, see);
      if (part.kind === 'every') see(part.satisfies);
      break;
    case 'different':
      see(part.where);
      break;
    case 'count':
      if ('rows' in part) eachBelowTerm(part, see);
      else for (const { condition } of part.of) see(condition);
      break;
    default:
      if (isTerm(part)) eachBelowTerm(part, see);
      else for (const below of partsOf(part)) see(below);
  }
}

function seeWhere({ where }: Rows, see: See): void {
  if (where !== undefined) see(where);
}

/** Kinds of terms; a count of rows is told from a count of clauses by its rows. */
const TERMS: ReadonlySet<Part['kind']> = new Set([
  'value',
  'path',
  'parameter',
  'variable',
  'distinct',
  'aggregate',
  'values-among',
  'elapsed',
  'shifted',
  'choice',
  'table',
  'score',
  'condition',
] satisfies readonly Term['kind'][]);

function isTerm(part: Part): part is Term {
  return TERMS.has(part.kind);
}

/** The conditions right below a condition, rows and numbers left out: the parts that are told one by one. */
export function partsOf(of: Condition): readonly Condition[] {
  switch (of.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return of.of.map((clause) => clause.condition);
    case 'not':
    case 'for-same':
      return [of.condition];
    case 'if-then':
      return [of.when, of.then];
    case 'except':
    case 'waived':
      return [of.condition, of.when];
    case 'by-reading':
      return of.cases.map((reading) => reading.condition);
    default:
      return [];
  }
}

function eachBelowTerm(of: Term, see: See): void {
  switch (of.kind) {
    case 'count':
    case 'distinct':
    case 'aggregate':
      seeWhere(of.rows, see);
      eachBelowNumber(of, see);
      break;
    case 'elapsed':
      see(of.from);
      see(of.to);
      break;
    case 'shifted':
      see(of.date);
      break;
    case 'choice':
      see(of.when);
      see(of.then);
      see(of.otherwise);
      break;
    case 'table':
      for (const { when } of of.rows) see(when);
      break;
    case 'score':
      for (const { rows } of of.groups) for (const { condition } of rows) see(condition);
      break;
    case 'condition':
      see(of.condition);
      break;
    default:
  }
}

function eachBelowNumber(of: Extract<Term, { rows: Rows }>, see: See): void {
  if (of.kind !== 'count') see(of.of);
  else if (of.weight !== undefined) see(of.weight);
}

/** The facts that a part itself asks for, apart from what stands below it: by id, and by path. */
export function eachPath(part: Part, see: (path: Path) => void): void {
  switch (part.kind) {
    case 'path':
    case 'values-among':
    case 'verdict':
      see(part.path);
      break;
    case 'member':
      see(part.path);
      if (part.others !== undefined) see(part.others);
      break;
    case 'subset':
      see(part.path);
      if (part.within.kind === 'path') see(part.within.path);
      break;
    case 'table':
      part.keys.forEach(see);
      break;
    default:
      for (const source of rowsNamedBy(part)?.sources ?? []) if (source.kind === 'list') see(source.path);
  }
}
