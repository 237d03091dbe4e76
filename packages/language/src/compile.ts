import type { Catalogue, Group } from '@kriterion/catalogue';

import { criterionOf } from './checking/criteria.ts';
import { sourceOf } from './checking/decision.ts';
import { factOf } from './checking/facts.ts';
import { scopesOf } from './checking/files.ts';
import { groupOf } from './checking/group.ts';
import { checkSection } from './checking/requisition.ts';
import type { Scope } from './checking/scope.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { readSource, type SourceUnit } from './reading/source-unit.ts';

/** A source as given: its path (slashes, relative to the workspace) and its text. */
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
}

/** Turns sources into the checked catalogue; imports are looked up among the files given. Never throws on any text. */
export function compile(files: readonly SourceFile[]): Compilation {
  const units = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readSource);
  const scopes = scopesOf(units);
  const groups = units.flatMap((unit) => groupsOf(unit, scopes.get(unit.path)));
  checkGroupNames(units);
  const diagnostics = units.flatMap((unit) => unit.reporter.diagnostics);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return failed ? { diagnostics } : { catalogue: { edition: 1, groups }, diagnostics };
}

/** Checks a file's declarations; a library's are checked even if no group uses them. */
function groupsOf(unit: SourceUnit, scope: Scope | undefined): Group[] {
  if (scope === undefined) return [];
  checkHeader(unit);
  const groups: Group[] = [];
  for (const node of unit.tree.declarations) {
    if (node.kind === 'source') sourceOf(node, scope);
    if (node.kind === 'fact') factOf(node, scope);
    if (node.kind === 'section') checkSection(node, scope);
    if (node.kind === 'criterion') criterionOf(node, { scope, questions: new Map(), clauseIds: new Map() });
    if (node.kind === 'group') groups.push(groupOf(node, scope));
  }
  return groups;
}

function checkHeader({ tree, reporter, broken }: SourceUnit): void {
  if (tree.header === undefined && !broken) reporter.report('KRIT2006', { from: 0, to: 0 }, {});
  if (tree.edition !== undefined && tree.edition.text !== '1') {
    reporter.report('KRIT2007', tree.edition.span, { edition: tree.edition.text });
  }
}

/** A group's id is its address: no two files may give the same one. */
function checkGroupNames(units: readonly SourceUnit[]): void {
  const first = new Map<string, SourceUnit>();
  for (const unit of units) {
    for (const node of unit.tree.declarations) {
      if (node.kind !== 'group') continue;
      if (first.has(node.id.name))
        unit.reporter.report('KRIT3002', node.id.span, { kind: 'group', name: node.id.name });
      first.set(node.id.name, unit);
    }
  }
}
