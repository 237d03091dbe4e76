import type { FileNode, Span } from '@kriterion/language';

/** What a list in braces holds; each kind is laid out in its own way. */
export type ListKind = 'items' | 'options' | 'set' | 'cases' | 'facts' | 'values' | 'names';

/** Where the elements of lists begin, by offset. What begins with a keyword of its own is told by that keyword. */
export type ElementStarts = ReadonlyMap<number, ListKind>;

/** The members of tree nodes that hold lists in braces. The same name may stand for something else where a kind is given. */
const LISTS: readonly {
  readonly member: string;
  readonly kind: ListKind;
  readonly of?: readonly string[];
}[] = [
  { member: 'items', kind: 'items' },
  { member: 'options', kind: 'options', of: ['one-of', 'several-of'] },
  { member: 'include', kind: 'set' },
  { member: 'exclude', kind: 'set' },
  { member: 'cases', kind: 'cases' },
  { member: 'rows', kind: 'cases' },
  { member: 'facts', kind: 'facts' },
  { member: 'members', kind: 'facts', of: ['record'] },
  { member: 'values', kind: 'values' },
  { member: 'names', kind: 'names', of: ['shared-criteria'] },
  { member: 'sources', kind: 'names' },
  { member: 'runningHeader', kind: 'names' },
];

/** Looks through a tree for the lists whose layout depends on where their elements begin. */
export function elementStarts(tree: FileNode): ElementStarts {
  const starts = new Map<number, ListKind>();
  visit(tree, starts);
  for (const name of tree.exports?.names ?? []) starts.set(name.span.from, 'names');
  return starts;
}

function visit(node: unknown, starts: Map<number, ListKind>): void {
  if (Array.isArray(node)) for (const part of node) visit(part, starts);
  if (!isNode(node)) return;
  for (const [member, part] of Object.entries(node)) {
    if (Array.isArray(part)) addStarts(node, member, part, starts);
    if (member !== 'span') visit(part, starts);
  }
}

function addStarts(
  node: Readonly<Record<string, unknown>>,
  member: string,
  parts: readonly unknown[],
  starts: Map<number, ListKind>,
): void {
  const list = LISTS.find((one) => one.member === member && (one.of?.includes(String(node['kind'])) ?? true));
  // One list of rows stands without braces.
  if (list === undefined || (member === 'sources' && parts.length < 2)) return;
  for (const part of parts) {
    // Facts that a kind of answer holds begin with a keyword; the answers of a row do not.
    if (isNode(part) && part['kind'] === 'fact') continue;
    const from = startOf(part);
    if (from !== undefined) starts.set(from, list.kind);
  }
}

/** An element begins where it says, or where the name, path or option that leads it stands. */
function startOf(part: unknown): number | undefined {
  if (!isNode(part)) return undefined;
  const span = [part, part['id'], part['path'], part['fact'], part['reading'], part['option']]
    .map((leading) => (isNode(leading) ? leading['span'] : undefined))
    .find(isSpan);
  return span?.from;
}

/** Where names stand, by offset: a keyword that stands as a name is no keyword there. */
export function namePlaces(tree: FileNode): ReadonlySet<number> {
  const places = new Set<number>();
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) look(part);
    if (!isNode(node)) return;
    if (typeof node['quoted'] === 'boolean' && isSpan(node['span'])) places.add(node['span'].from);
    for (const [member, part] of Object.entries(node)) if (member !== 'span') look(part);
  };
  look(tree);
  return places;
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown): value is Span {
  return isNode(value) && typeof value['from'] === 'number';
}
