/** Declarations that nothing uses, and files that are used for nothing: warnings, and only where nothing is wrong. */

import type { NameNode, Span, TextNode } from '../syntax/tree.ts';
import { pathFrom } from './file-paths.ts';
import { deleteUse, deleteWhole } from './offers.ts';
import type { Names, Scope } from './scope.ts';

/** Codes that say of one name that nothing uses it. */
type UnusedCode = 'KRIT5040' | 'KRIT5041' | 'KRIT5042' | 'KRIT5043';

/**
 * Warns of facts, parameters, code lists and code sets that no file of the run uses, and of uses of files that are
 * none. What a file exports is for others to use: it is unused only where another file uses the file and not that.
 */
export function checkUnused(scopes: ReadonlyMap<string, Scope>): void {
  const used = new Set<object>([...scopes.values()].flatMap((scope) => [...scope.used]));
  const imported = new Set(
    [...scopes.values()].flatMap(({ unit }) => unit.tree.imports.map((text) => pathFrom(unit.path, text.da))),
  );
  // Where something is wrong anywhere, what a library offers may have been meant there.
  const sound = [...scopes.values()].every(isSound);
  for (const scope of scopes.values()) {
    if (!isSound(scope)) continue;
    const isImported = imported.has(scope.unit.path);
    const offers = isImported && sound ? NOTHING : offered(scope, isImported);
    warn(scope.facts, 'KRIT5040', { scope, used, offers });
    warn(scope.parameters, 'KRIT5041', { scope, used, offers });
    warn(scope.codeLists, 'KRIT5042', { scope, used, offers });
    warn(scope.codeSets, 'KRIT5043', { scope, used, offers });
    for (const text of scope.unit.tree.imports) checkImport(text, scope, scopes);
  }
}

function isSound({ unit, incomplete }: Scope): boolean {
  return !unit.broken && !unit.reporter.failed && !incomplete;
}

const NOTHING: ReadonlySet<object> = new Set();

/** What a file holds ready for others; without saying so, all if another file uses it. */
function offered({ unit }: Scope, isImported: boolean): ReadonlySet<object> {
  const { exports, declarations } = unit.tree;
  if (exports === undefined) return isImported ? new Set(declarations) : NOTHING;
  const names = new Set(exports.names.map(({ name }) => name));
  return new Set(declarations.filter(({ id }) => exports.everything || names.has(id.name)));
}

interface Use {
  readonly scope: Scope;
  readonly used: ReadonlySet<object>;
  readonly offers: ReadonlySet<object>;
}

interface Declaration {
  readonly id: NameNode;
  readonly span: Span;
}

function warn(names: Names<Declaration>, code: UnusedCode, { scope, used, offers }: Use): void {
  const { reporter, text } = scope.unit;
  for (const { node, scope: own } of names.values()) {
    if (own !== scope || used.has(node) || offers.has(node)) continue;
    const { name } = node.id;
    reporter.report(code, node.id.span, { name }, { fix: deleteWhole(name, node.span, text) });
  }
}

function checkImport(text: TextNode, scope: Scope, scopes: ReadonlyMap<string, Scope>): void {
  const { unit } = scope;
  const imported = scopes.get(pathFrom(unit.path, text.da) ?? '');
  if (imported === undefined || imported.unit.broken || usesAny(scope, imported)) return;
  const fix = deleteUse(text, unit);
  unit.reporter.report('KRIT5045', text.span, { path: text.da }, { fix });
}

function usesAny(scope: Scope, { unit }: Scope): boolean {
  const rooms: readonly Names<{ readonly id: NameNode }>[] = [
    scope.sources,
    scope.facts,
    scope.parameters,
    scope.codeLists,
    scope.codeSets,
    scope.sections,
    scope.criteria,
  ];
  return rooms.some((names) =>
    [...names.values()].some((declared) => declared.unit === unit && scope.used.has(declared.node)),
  );
}
