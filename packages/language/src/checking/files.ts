import { fixTitle, relatedPlace } from '../diagnostics/saying.ts';
import { circlesIn } from '../names/circles.ts';
import { nearest } from '../names/nearest.ts';
import type { SourceUnit } from '../reading/source-unit.ts';
import type { NameNode, Span, TextNode } from '../syntax/tree.ts';
import { isUsableFilePath, isUsablePath, pathBetween, pathFrom } from './file-paths.ts';
import { deleteItem, deleteUse, writeInstead, writeQuoted } from './offers.ts';
import { type Names, type Run, Scope } from './scope.ts';

/** The scopes of all files, each with what the files it uses export. */
export function scopesOf(units: readonly SourceUnit[], run: Run): ReadonlyMap<string, Scope> {
  const own = new Map(units.map((unit) => [unit.path, ownScope(unit, run)]));
  reportCircles(new Map(units.map((unit) => [unit.path, unit])));
  const exported = new Map([...own].map(([path, scope]) => [path, exportedNames(scope)]));
  for (const scope of own.values()) addImports(scope, own, exported);
  return own;
}

/** What a file declares by itself at its top level. */
function ownScope(unit: SourceUnit, run: Run): Scope {
  const scope = new Scope(unit, run);
  for (const node of unit.tree.declarations) {
    if (node.kind === 'source') scope.declare(scope.sources, 'source', node);
    if (node.kind === 'fact') scope.declare(scope.facts, 'fact', node);
    if (node.kind === 'parameter') scope.declare(scope.parameters, 'parameter', node);
    if (node.kind === 'code-list') scope.declare(scope.codeLists, 'code-list', node);
    if (node.kind === 'code-set') scope.declare(scope.codeSets, 'code-set', node);
    if (node.kind === 'section') scope.declare(scope.sections, 'section', node);
    if (node.kind === 'criterion') scope.declare(scope.criteria, 'criterion', node);
  }
  return scope;
}

/** The rooms of names that files share with each other. */
function rooms(scope: Scope): readonly Names<{ readonly id: NameNode }>[] {
  const { sources, facts, parameters, codeLists, codeSets, sections, criteria } = scope;
  return [sources, facts, parameters, codeLists, codeSets, sections, criteria];
}

/** What others may name: all, or the names listed; a listed name that the file does not declare is reported. */
function exportedNames(scope: Scope): ReadonlySet<string> | 'everything' {
  const { tree, reporter, broken } = scope.unit;
  if (tree.exports === undefined || tree.exports.everything) return 'everything';
  const declared = new Set(rooms(scope).flatMap((names) => [...names.keys()]));
  const exported = new Set<string>();
  const { names } = tree.exports;
  const listed = new Set(names.map(({ name }) => name));
  const unlisted = new Set([...declared].filter((name) => !listed.has(name)));
  names.forEach(({ name, span }, index) => {
    const deletion = deleteItem(name, names, index);
    if (exported.has(name))
      reporter.report('KRIT4015', span, { option: name }, { fix: { ...deletion, safe: true } });
    exported.add(name);
    if (declared.has(name) || scope.attempted.has(name)) return;
    const suggestion = nearest(name, unlisted);
    const fix = writeInstead(suggestion, name) ?? deletion;
    reporter.report('KRIT3024', span, { name, suggestion }, { fix });
  });
  return broken && exported.size === 0 ? 'everything' : exported;
}

type Exported = ReadonlyMap<string, ReadonlySet<string> | 'everything'>;

function addImports(scope: Scope, own: ReadonlyMap<string, Scope>, exported: Exported): void {
  const { unit } = scope;
  const seen = new Set<string>();
  for (const text of unit.tree.imports) {
    const path = importedPath(unit, text);
    if (path === undefined) {
      scope.incomplete = true;
      continue;
    }
    const imported = own.get(path);
    if (imported === undefined) {
      scope.incomplete = true;
      reportMissing(unit, text, own.keys());
    } else if (seen.has(path)) reportTwice(unit, text);
    else addImported(scope, imported, exported.get(path) ?? 'everything', text);
    seen.add(path);
  }
}

/** The path that an import means; one that no system could follow, or that leaves the workspace, is reported. */
function importedPath({ path, reporter, text: whole }: SourceUnit, text: TextNode): string | undefined {
  // As it is written: in a text a backslash stands for the character after it, which no path means.
  const written = whole.slice(text.span.from + 1, text.span.to - 1);
  const hasBackslash = written.includes('\\');
  const found = !hasBackslash && isUsablePath(text.da) ? pathFrom(path, text.da) : undefined;
  if (found !== undefined) return found;
  const slashed = written.replaceAll(/\\+/gu, '/');
  const right = isUsablePath(slashed) && pathFrom(path, slashed) !== undefined;
  const fix = right
    ? { title: fixTitle('write', { text: `"${slashed}"` }), safe: true, text: `"${slashed}"` }
    : undefined;
  reporter.report('KRIT3020', text.span, { path: written }, { fix });
  return undefined;
}

function reportMissing({ path, reporter }: SourceUnit, text: TextNode, paths: Iterable<string>): void {
  const others = [...paths].filter((other) => other !== path);
  const known = others.map((other) => pathBetween(path, other));
  const suggestion = nearest(text.da, known);
  const fix = writeQuoted(suggestion, text.da);
  reporter.report('KRIT3004', text.span, { path: text.da, suggestion }, { fix });
}

function reportTwice({ reporter, text: whole }: SourceUnit, text: TextNode): void {
  const fix = deleteUse(text, { reporter, text: whole });
  reporter.report('KRIT3009', text.span, { path: text.da }, { fix });
}

function addImported(
  scope: Scope,
  imported: Scope,
  exported: ReadonlySet<string> | 'everything',
  text: TextNode,
): void {
  if (imported.unit.tree.exports === undefined) reportNoExports(imported.unit);
  const from = rooms(imported);
  rooms(scope).forEach((into, index) => {
    const names = from[index];
    if (names !== undefined) addNames(scope, { into, names, exported }, imported, text);
  });
  if (imported.unit.broken) for (const name of imported.unit.attemptedNames) scope.attempted.add(name);
}

/** A file that others use says what is theirs to use. */
function reportNoExports({ tree, reporter, broken }: SourceUnit): void {
  if (broken) return;
  const header = tree.header ?? { from: 0, to: 0 };
  const at = tree.imports.at(-1)?.span.to ?? header.to;
  const { Exports, Everything } = reporter.written.keywords;
  const text = `${Exports} ${Everything}`;
  const fix = {
    title: fixTitle('write', { text }),
    safe: true,
    text: `\n\n${text}`,
    span: { from: at, to: at },
  };
  reporter.report('KRIT3023', header, {}, { fix });
}

interface Transfer {
  readonly into: Names<{ readonly id: NameNode }>;
  readonly names: Names<{ readonly id: NameNode }>;
  readonly exported: ReadonlySet<string> | 'everything';
}

/** Adds what the imported file itself declares and exports, not what it uses in turn. */
function addNames(scope: Scope, { into, names, exported }: Transfer, imported: Scope, text: TextNode): void {
  for (const [name, declared] of names) {
    if (declared.unit !== imported.unit) continue;
    if (exported !== 'everything' && !exported.has(name)) {
      scope.hidden.set(name, text.da);
    } else if (into.has(name) && into.get(name)?.unit !== declared.unit) {
      const first = into.get(name);
      const places = [first, declared].flatMap((one) =>
        one === undefined ? [] : [one.unit.reporter.place(one.node.id.span, relatedPlace('declaredHere'))],
      );
      scope.unit.reporter.report('KRIT3008', text.span, { name }, { related: places });
    } else scope.admit(into, declared, text.span);
  }
}

/** How many files of a circle are named. */
const NAMED_IN_CIRCLE = 8;

/** Reports files that use each other in a circle, at each use that belongs to it. */
function reportCircles(units: ReadonlyMap<string, SourceUnit>): void {
  const uses = new Map(
    [...units].map(([path, { tree }]) => [path, tree.imports.map((text) => usedBy(path, text))]),
  );
  for (const circle of circlesIn(uses)) {
    circle.slice(0, -1).forEach((path, index) => {
      const unit = units.get(path);
      const next = circle[index + 1];
      const text = unit?.tree.imports.find((one) => usedBy(path, one) === next);
      if (unit === undefined || text === undefined) return;
      const way = [...circle.slice(index, -1), ...circle.slice(0, index + 1)].slice(0, NAMED_IN_CIRCLE + 1);
      const chain = circle.length > NAMED_IN_CIRCLE + 1 ? [...way, '…'] : way;
      unit.reporter.report('KRIT3005', text.span, { chain: chain.join(' → ') });
    });
  }
}

function usedBy(path: string, text: TextNode): string {
  return pathFrom(path, text.da) ?? '';
}

const WHOLE_FILE: Span = { from: 0, to: 0 };

/** Reports files whose path some system could not hold, or could not tell from that of another file. */
export function checkFilePaths(units: readonly Pick<SourceUnit, 'path' | 'reporter'>[]): void {
  const looks = new Map<string, string>();
  for (const { path, reporter } of units) {
    if (!isUsableFilePath(path)) reporter.report('KRIT3021', WHOLE_FILE, { path });
    const look = path.normalize('NFC').toLowerCase();
    const other = looks.get(look);
    looks.set(look, path);
    if (other !== undefined && other !== path) reporter.report('KRIT3022', WHOLE_FILE, { path, other });
  }
}
