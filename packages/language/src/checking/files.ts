import type { SourceUnit } from '../reading/source-unit.ts';
import type { TextNode } from '../syntax/tree.ts';
import { Scope, type Names } from './scope.ts';

/** The scopes of all files, each with what the files it uses declare. */
export function scopesOf(units: readonly SourceUnit[]): ReadonlyMap<string, Scope> {
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const own = new Map(units.map((unit) => [unit.path, ownScope(unit)]));
  for (const unit of units) reportCircle(unit, byPath);
  return new Map(units.map((unit) => [unit.path, withImports(unit, own)]));
}

/** What a file declares by itself at its top level. */
function ownScope(unit: SourceUnit): Scope {
  const scope = new Scope(unit);
  for (const node of unit.tree.declarations) {
    if (node.kind === 'source') scope.declare(scope.sources, 'source', node);
    if (node.kind === 'fact') scope.declare(scope.facts, 'fact', node);
    if (node.kind === 'section') scope.declare(scope.sections, 'section', node);
    if (node.kind === 'criterion') scope.declare(scope.criteria, 'criterion', node);
  }
  return scope;
}

function withImports(unit: SourceUnit, own: ReadonlyMap<string, Scope>): Scope {
  const scope = own.get(unit.path) ?? new Scope(unit);
  const { reporter } = unit;
  const seen = new Set<string>();
  for (const text of unit.tree.imports) {
    const path = resolvedPath(unit.path, text.da);
    const imported = own.get(path);
    if (imported === undefined) {
      scope.incomplete = true;
      reporter.report('KRIT3004', text.span, { path: text.da });
    } else if (seen.has(path)) reporter.report('KRIT3009', text.span, { path: text.da });
    else addImported(scope, imported, text);
    seen.add(path);
  }
  return scope;
}

function addImported(scope: Scope, imported: Scope, text: TextNode): void {
  addNames(scope, scope.sources, imported.sources, imported, text);
  addNames(scope, scope.facts, imported.facts, imported, text);
  addNames(scope, scope.sections, imported.sections, imported, text);
  addNames(scope, scope.criteria, imported.criteria, imported, text);
  if (imported.unit.broken) for (const name of imported.unit.attemptedNames) scope.attempted.add(name);
}

/** Adds what the imported file itself declares, not what it uses in turn. */
function addNames<N extends object>(
  scope: Scope,
  into: Names<N>,
  from: Names<N>,
  imported: Scope,
  text: TextNode,
): void {
  for (const [name, declared] of from) {
    if (declared.unit !== imported.unit) continue;
    if (into.has(name) && into.get(name)?.unit !== declared.unit) {
      scope.unit.reporter.report('KRIT3008', text.span, { name });
    } else {
      into.set(name, declared);
    }
  }
}

/** `a/b.krit` using `../c.krit` means `c.krit`. */
function resolvedPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.normalize('NFC').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function reportCircle(unit: SourceUnit, byPath: ReadonlyMap<string, SourceUnit>): void {
  for (const text of unit.tree.imports) {
    const chain = chainTo(unit.path, resolvedPath(unit.path, text.da), byPath);
    if (chain !== undefined)
      unit.reporter.report('KRIT3005', text.span, { chain: [unit.path, ...chain].join(' → ') });
  }
}

/** The way from a file over what it uses to the goal, breadth first. */
function chainTo(
  goal: string,
  start: string,
  byPath: ReadonlyMap<string, SourceUnit>,
): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [path, way] of ways) {
    if (path === goal) return way;
    for (const text of byPath.get(path)?.tree.imports ?? []) {
      const next = resolvedPath(path, text.da);
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}
