import type { Fact, ValueType } from '@kriterion/catalogue';

import { circlesIn } from '../names/circles.ts';
import type { NameNode, TypeNode } from '../syntax/tree.ts';
import { factOf } from './facts.ts';
import type { Scope } from './scope.ts';

/** A fact by its address, `slægtninge.alder`, and what it is derived from. */
interface Derived {
  readonly id: NameNode;
  readonly from: readonly string[];
}

/** Reports facts of a file that are derived from each other in a circle; between files only a circle of files makes one. */
export function checkDerivedCircles(scope: Scope): void {
  const derived = new Map<string, Derived>();
  for (const declared of scope.facts.values()) {
    if (declared.scope !== scope) continue;
    const { node } = declared;
    collect(factOf(node, scope), node, { address: node.id.name, rows: new Map() }, derived);
  }
  const references = new Map([...derived].map(([address, { from }]) => [address, from]));
  for (const circle of circlesIn(references)) {
    const at = derived.get(circle[0] ?? '')?.id.span;
    if (at !== undefined) scope.unit.reporter.report('KRIT3035', at, { chain: circle.join(' → ') });
  }
}

/** Where a fact stands: its address, and the lists that the rows in hand come from. */
interface Standing {
  readonly address: string;
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

interface Declaring {
  readonly id: NameNode;
  readonly type: TypeNode;
}

function collect(fact: Fact, node: Declaring, { address, rows }: Standing, into: Map<string, Derived>): void {
  if (fact.derived !== undefined) into.set(address, { id: node.id, from: addressesIn(fact.derived, rows) });
  const members = membersIn(fact.type);
  const inside = fact.type.kind === 'rows' ? new Map([...rows, [fact.type.row, [address]]]) : rows;
  memberNodes(node.type).forEach((member, index) => {
    const own = members[index];
    if (own !== undefined) collect(own, member, { address: `${address}.${own.id}`, rows: inside }, into);
  });
}

function membersIn(type: ValueType): readonly Fact[] {
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}

function memberNodes(type: TypeNode): readonly Declaring[] {
  if (type.kind === 'or-unknown') return memberNodes(type.type);
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}

/** The facts that a term asks for at any depth, by address; rows may come from several lists. */
function addressesIn(part: unknown, rows: Standing['rows']): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((one: unknown) => addressesIn(one, rows));
  if (typeof part !== 'object' || part === null) return [];
  if (isPath(part)) return addressesOf(part, rows);
  const inside = withRows(part, rows);
  const own = 'fact' in part && typeof part.fact === 'string' ? [part.fact] : [];
  return [...own, ...Object.values(part).flatMap((below: unknown) => addressesIn(below, inside))];
}

interface AnyPath {
  readonly names: readonly string[];
  readonly row?: string;
}

/** A path has names and nothing else but a row; `different` has names too, and a kind. */
function isPath(part: object): part is AnyPath {
  return 'names' in part && Array.isArray(part.names) && !('kind' in part);
}

function addressesOf({ row, names }: AnyPath, rows: Standing['rows']): readonly string[] {
  if (row === undefined) return [names.join('.')];
  return (rows.get(row) ?? []).map((list) => [...(list === '' ? [] : [list]), ...names].join('.'));
}

/** The rows that a part names for what stands inside it, and the lists they come from. */
function withRows(part: object, rows: Standing['rows']): Standing['rows'] {
  if ('row' in part && typeof part.row === 'string' && 'sources' in part)
    return new Map([...rows, [part.row, listsOf(part.sources, rows)]]);
  if ('names' in part && Array.isArray(part.names) && 'sources' in part) {
    const lists = listsOf(part.sources, rows);
    return new Map([
      ...rows,
      ...part.names.map((name): [string, readonly string[]] => [String(name), lists]),
    ]);
  }
  return 'rows' in part && typeof part.rows === 'object' && part.rows !== null
    ? withRows(part.rows, rows)
    : rows;
}

function listsOf(sources: unknown, rows: Standing['rows']): readonly string[] {
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) => {
    if (typeof source !== 'object' || source === null) return [];
    // The patient as a row has the facts themselves as members.
    if (!('path' in source)) return [''];
    return typeof source.path === 'object' && source.path !== null && isPath(source.path)
      ? addressesOf(source.path, rows)
      : [];
  });
}
