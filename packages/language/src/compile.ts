import type { Catalogue, Group } from '@kriterion/catalogue';

import { type AcceptedFinding, acceptancesOf, weighed } from './checking/accepted.ts';
import { listedCodes } from './checking/code-lists.ts';
import { checkLibraryCriteria } from './checking/criteria.ts';
import { sourceOf } from './checking/decision.ts';
import { checkDerivedCircles } from './checking/derived-circles.ts';
import { factOf } from './checking/facts.ts';
import { checkFilePaths, scopesOf } from './checking/files.ts';
import { declareMembers, groupOf } from './checking/group.ts';
import { parameterOf } from './checking/parameters.ts';
import { checkSection } from './checking/requisition.ts';
import type { Run, Scope } from './checking/scope.ts';
import { isTablePath, TableFiles } from './checking/table-files.ts';
import { checkUnused } from './checking/unused.ts';
import { checkCodeSet } from './checking/value-sets.ts';
import type { Diagnostic, RelatedPlace } from './diagnostics/diagnostic.ts';
import { relatedPlace } from './diagnostics/saying.ts';
import { LANGUAGES, type LanguagePack } from './languages/languages.ts';
import { readSource, type SourceUnit } from './reading/source-unit.ts';
import type { DeclarationNode, GroupNode } from './syntax/tree.ts';

/** A source as given: its path (slashes, relative to the workspace) and its text. Codes stand in `.csv` and `.tsv`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What came of a set of sources. */
export interface Compilation {
  /** Present only when no diagnostic is an error. */
  readonly catalogue?: Catalogue;
  /** Ordered by file, place and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would stand among the diagnostics, had nobody accepted it beside the thing it concerns. */
  readonly accepted: readonly AcceptedFinding[];
}

/** How sources are to be read. */
export interface CompileOptions {
  /** The languages that sources may be written in and that findings are told in; all there are if left out. */
  readonly languages?: readonly LanguagePack[];
}

/** Turns sources into the checked catalogue; imports are looked up among the files given. Never throws on any text. */
export function compile(files: readonly SourceFile[], options: CompileOptions = {}): Compilation {
  const { languages = LANGUAGES } = options;
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tables = new TableFiles(
    inOrder.filter(({ path }) => isTablePath(path)),
    languages,
  );
  const units = inOrder.filter(({ path }) => !isTablePath(path)).map((file) => readSource(file, languages));
  return compiled(units, { languages, tables });
}

function compiled(units: readonly SourceUnit[], run: Run): Compilation {
  checkFilePaths(units);
  const scopes = scopesOf(units, run);
  for (const scope of scopes.values()) for (const node of groupsIn(scope)) declareMembers(node, scope);
  const groups = [...scopes.values()].flatMap(checkedGroups);
  checkGroupNames(units);
  const read = [...scopes.values()].map((scope) => ({ scope, acceptances: acceptancesOf(scope) }));
  checkUnused(scopes);
  const weighings = read.map(({ scope, acceptances }) => weighed(scope, acceptances));
  const found = [
    ...weighings.flatMap(({ diagnostics }) => diagnostics),
    ...run.tables.reporters.flatMap(({ diagnostics }) => diagnostics),
  ];
  // Files stand in order already; sorting keeps the order within each.
  const diagnostics = found.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  const accepted = weighings.flatMap((weighing) => weighing.accepted);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return failed ? { diagnostics, accepted } : { catalogue: { edition: 1, groups }, diagnostics, accepted };
}

function groupsIn({ unit }: Scope): readonly GroupNode[] {
  return unit.tree.declarations.filter((node) => node.kind === 'group');
}

/** Checks a file's declarations; a library's are checked even if no group uses them. */
function checkedGroups(scope: Scope): Group[] {
  checkHeader(scope.unit);
  const { declarations } = scope.unit.tree;
  for (const node of declarations) checkDeclaration(node, scope);
  const members = groupsIn(scope).flatMap((node) => node.members);
  for (const node of members) if (node.kind !== 'section') checkDeclaration(node, scope);
  checkLibraryCriteria(
    declarations.filter((node) => node.kind === 'criterion'),
    scope,
  );
  const groups = groupsIn(scope).map((node) => groupOf(node, scope));
  checkDerivedCircles(scope);
  return groups;
}

/** Declarations that stand for themselves, in a file or in a group. */
function checkDeclaration(
  node: { readonly kind: string } & (DeclarationNode | GroupNode['members'][number]),
  scope: Scope,
): void {
  const { unit } = scope;
  if (node.kind === 'source') sourceOf(node, scope);
  if (node.kind === 'fact') factOf(node, scope);
  if (node.kind === 'parameter') parameterOf(node, scope);
  if (node.kind === 'code-list') listedCodes({ node, unit, scope });
  if (node.kind === 'code-set') checkCodeSet({ node, unit, scope });
  if (node.kind === 'section') checkSection(node, scope);
}

function checkHeader({ tree, reporter, broken }: SourceUnit): void {
  if (tree.header === undefined && !broken) reporter.report('KRIT2006', { from: 0, to: 0 }, {});
  if (tree.edition !== undefined && tree.edition.text !== '1') {
    reporter.report('KRIT2007', tree.edition.span, { edition: tree.edition.text });
  }
}

/** A group's id is its address: no two files may give the same one. */
function checkGroupNames(units: readonly SourceUnit[]): void {
  const first = new Map<string, RelatedPlace>();
  for (const { tree, reporter } of units) {
    for (const node of tree.declarations) {
      if (node.kind !== 'group') continue;
      const { name, span } = node.id;
      const related = first.get(name);
      if (related === undefined) first.set(name, reporter.place(span, relatedPlace('firstDeclared')));
      else reporter.report('KRIT3002', span, { kind: 'group', name }, { related: [related] });
    }
  }
}
