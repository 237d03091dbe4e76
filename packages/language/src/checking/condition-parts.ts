/**
 * What stands inside a condition or a term. All who need to look through the tree do it from here, so that a new kind of
 * condition is added in one place.
 */

import type { Condition, Path, Rows, RowSource, Term } from '@kriterion/catalogue';

/** A condition or a term somewhere in the tree. */
export type Part =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'term'; readonly term: Term };

/** A part, and the rows around it that may be the patient: what is asked of such a row is asked of the patient's facts. */
export interface PartWithin {
  readonly part: Part;
  readonly patientRows: ReadonlySet<string>;
}

const NO_ROWS: ReadonlySet<string> = new Set();

/** The part itself and all below it, from left to right; iterative, for a tree may be as deep as its source. */
export function partsWithin(root: Part, patientRows: ReadonlySet<string> = NO_ROWS): readonly PartWithin[] {
  const found: PartWithin[] = [];
  const waiting: PartWithin[] = [{ part: root, patientRows }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    const below = partsBelow(next);
    for (let index = below.length - 1; index >= 0; index -= 1) {
      const part = below[index];
      if (part !== undefined) waiting.push(part);
    }
  }
  return found;
}

function partsBelow({ part, patientRows }: PartWithin): readonly PartWithin[] {
  const inside = (parts: readonly (Part | undefined)[], rows = patientRows): PartWithin[] =>
    parts.filter((below) => below !== undefined).map((below) => ({ part: below, patientRows: rows }));
  const rows = rowsOf(part);
  if (rows === undefined) return inside(directParts(part));
  return inside(directParts(part), withRow(patientRows, rows.names, rows.sources));
}

/** The rows that a part names for what stands below it. */
function rowsOf(
  part: Part,
): { readonly names: readonly string[]; readonly sources: readonly RowSource[] } | undefined {
  const of = part.kind === 'condition' ? part.condition : part.term;
  switch (of.kind) {
    case 'rows':
    case 'every':
    case 'distinct':
    case 'aggregate':
      return { names: [of.rows.row], sources: of.rows.sources };
    case 'count':
      return 'rows' in of ? { names: [of.rows.row], sources: of.rows.sources } : undefined;
    case 'different':
      return of;
    default:
      return undefined;
  }
}

function withRow(
  patientRows: ReadonlySet<string>,
  names: readonly string[],
  sources: readonly RowSource[],
): ReadonlySet<string> {
  if (!sources.some(({ kind }) => kind === 'patient')) return patientRows;
  return new Set([...patientRows, ...names]);
}

function directParts(part: Part): readonly (Part | undefined)[] {
  return part.kind === 'condition' ? belowCondition(part.condition) : belowTerm(part.term);
}

function condition(of: Condition | undefined): Part | undefined {
  return of === undefined ? undefined : { kind: 'condition', condition: of };
}

function term(of: Term | undefined): Part | undefined {
  return of === undefined ? undefined : { kind: 'term', term: of };
}

function belowCondition(of: Condition): readonly (Part | undefined)[] {
  switch (of.kind) {
    case 'relation':
      return [term(of.left), term(of.right)];
    case 'rows':
      return [condition(of.rows.where)];
    case 'every':
      return [condition(of.rows.where), condition(of.satisfies)];
    case 'different':
      return [condition(of.where)];
    default:
      return partsOf(of).map(condition);
  }
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

function belowTerm(of: Term): readonly (Part | undefined)[] {
  switch (of.kind) {
    case 'count':
      return [...belowRows(of.rows), term(of.weight)];
    case 'distinct':
    case 'aggregate':
      return [...belowRows(of.rows), term(of.of)];
    case 'elapsed':
      return [term(of.from), term(of.to)];
    case 'shifted':
      return [term(of.date)];
    case 'choice':
      return [condition(of.when), term(of.then), term(of.otherwise)];
    case 'table':
      return of.rows.map(({ when }) => condition(when));
    case 'score':
      return of.groups.flatMap(({ rows }) => rows.map((row) => condition(row.condition)));
    case 'condition':
      return [condition(of.condition)];
    case 'value':
    case 'path':
    case 'parameter':
    case 'variable':
    case 'values-among':
      return [];
  }
}

function belowRows({ where }: Rows): readonly (Part | undefined)[] {
  return [condition(where)];
}

function ofCondition(root: Condition): readonly PartWithin[] {
  return partsWithin({ kind: 'condition', condition: root });
}

function ofTerm(root: Term): readonly PartWithin[] {
  return partsWithin({ kind: 'term', term: root });
}

/** The criteria that a condition names directly, those about a row too. */
export function referencesOf(root: Condition): readonly string[] {
  return referencesIn(ofCondition(root));
}

/** The criteria that a derived fact's term names; none in a source that is right. */
export function referencesOfTerm(root: Term): readonly string[] {
  return referencesIn(ofTerm(root));
}

function referencesIn(parts: readonly PartWithin[]): readonly string[] {
  return parts.flatMap(({ part }) =>
    part.kind === 'condition' &&
    (part.condition.kind === 'criterion' || part.condition.kind === 'row-criterion')
      ? [part.condition.id]
      : [],
  );
}

/** The indications whose verdict a condition asks for directly, with the route where it names one. */
export function verdictsOf(
  root: Condition,
): readonly { readonly indication: string; readonly route?: string }[] {
  return ofCondition(root).flatMap(({ part }) => {
    if (part.kind !== 'condition' || part.condition.kind !== 'indication') return [];
    const { id, route } = part.condition;
    return [route === undefined ? { indication: id } : { indication: id, route }];
  });
}

/** The questions on whose readings a condition depends directly. */
export function questionsOf(root: Condition): readonly string[] {
  return ofCondition(root).flatMap(({ part }) =>
    part.kind === 'condition' && part.condition.kind === 'by-reading' ? [part.condition.question] : [],
  );
}

/** Facts that a condition asks for directly; of a list or a group of facts the list or group. */
export function factsOf(root: Condition, patientRows: ReadonlySet<string> = NO_ROWS): readonly string[] {
  return partsWithin({ kind: 'condition', condition: root }, patientRows).flatMap(factsOfPart);
}

/** Facts that a term is computed from. */
export function factsOfTerm(root: Term): readonly string[] {
  return ofTerm(root).flatMap(factsOfPart);
}

function factsOfPart({ part, patientRows }: PartWithin): readonly string[] {
  const { names, paths } = mentionsOf(part);
  return [...names, ...paths.flatMap((path) => factAt(path, patientRows))];
}

function factAt({ row, names: [first] }: Path, patientRows: ReadonlySet<string>): readonly string[] {
  const isFact = row === undefined || patientRows.has(row);
  return isFact && first !== undefined ? [first] : [];
}

interface Mentions {
  readonly names: readonly string[];
  readonly paths: readonly Path[];
}

/** What the part itself names, apart from what stands below it. */
function mentionsOf(part: Part): Mentions {
  if (part.kind === 'term') return { names: [], paths: pathsOfTerm(part.term) };
  const of = part.condition;
  switch (of.kind) {
    case 'compare':
    case 'among':
      return { names: [of.fact], paths: [] };
    case 'member':
      return { names: [], paths: of.others === undefined ? [of.path] : [of.path, of.others] };
    case 'subset':
      return { names: [], paths: of.within.kind === 'path' ? [of.path, of.within.path] : [of.path] };
    case 'verdict':
      return { names: [], paths: [of.path] };
    case 'rows':
    case 'every':
      return { names: [], paths: listsOf(of.rows.sources) };
    case 'different':
      return { names: [], paths: listsOf(of.sources) };
    default:
      return { names: [], paths: [] };
  }
}

function pathsOfTerm(of: Term): readonly Path[] {
  switch (of.kind) {
    case 'path':
    case 'values-among':
      return [of.path];
    case 'count':
    case 'distinct':
    case 'aggregate':
      return listsOf(of.rows.sources);
    case 'table':
      return of.keys;
    default:
      return [];
  }
}

function listsOf(sources: readonly RowSource[]): readonly Path[] {
  return sources.flatMap((source) => (source.kind === 'list' ? [source.path] : []));
}

/** The code lists that sets in a condition are taken from. */
export function codeListsOf(root: Condition): readonly string[] {
  return ofCondition(root).flatMap(({ part }) => codeListOfPart(part));
}

/** The code lists that sets in a term are taken from. */
export function codeListsOfTerm(root: Term): readonly string[] {
  return ofTerm(root).flatMap(({ part }) => codeListOfPart(part));
}

function codeListOfPart(part: Part): readonly string[] {
  const list = part.kind === 'term' ? listOfTerm(part.term) : listOfCondition(part.condition);
  return list === undefined ? [] : [list];
}

function listOfTerm(of: Term): string | undefined {
  return of.kind === 'values-among' ? of.list : undefined;
}

function listOfCondition(of: Condition): string | undefined {
  if (of.kind === 'member') return of.list;
  return of.kind === 'subset' && of.within.kind === 'set' ? of.within.list : undefined;
}

/** The parameters that a condition takes limits from. */
export function parametersOf(root: Condition): readonly string[] {
  return ofCondition(root).flatMap(({ part }) => parameterOfPart(part));
}

/** The parameters that a term takes numbers from. */
export function parametersOfTerm(root: Term): readonly string[] {
  return ofTerm(root).flatMap(({ part }) => parameterOfPart(part));
}

function parameterOfPart(part: Part): readonly string[] {
  return part.kind === 'term' && part.term.kind === 'parameter' ? [part.term.id] : [];
}

/** The row criteria that a condition asks of a row, with whether that row may be the patient. */
export function rowCriteriaOf(
  root: Condition,
  patientRows: ReadonlySet<string> = NO_ROWS,
): readonly { readonly id: string; readonly ofPatient: boolean }[] {
  return partsWithin({ kind: 'condition', condition: root }, patientRows).flatMap(
    ({ part, patientRows: around }) =>
      part.kind === 'condition' && part.condition.kind === 'row-criterion'
        ? [{ id: part.condition.id, ofPatient: around.has(part.condition.row) }]
        : [],
  );
}
