import { fixTitle, relatedPlace } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type {
  FieldModifiersNode,
  FieldNode,
  InsertNode,
  NameNode,
  RequisitionNode,
  SectionNode,
  Span,
} from '../syntax/tree.ts';
import type { Place } from './requisition-scope.ts';
import type { Scope } from './scope.ts';

type ChangeNode = InsertNode['changed'][number];

/** A field where it stands: declared in the section, or added by the requisition; perhaps changed by it. */
export interface PlacedField {
  readonly node: FieldNode;
  /** The file that declares it. */
  readonly scope: Scope;
  /** It is not the library's: what it rests on must be said. */
  readonly added: boolean;
  readonly change?: { readonly node: ChangeNode; readonly scope: Scope };
}

/** A section where it stands in the requisition, with the requisition's own changes. */
export interface PlacedSection {
  readonly node: SectionNode;
  readonly scope: Scope;
  readonly fields: readonly PlacedField[];
  readonly omitted: readonly (Place & { readonly name: string })[];
  /** Where it is inserted, if it is a library's. */
  readonly insertedAt?: Place;
}

/** The section as it is declared. */
export function asDeclared(node: SectionNode, scope: Scope): PlacedSection {
  const fields = node.fields.map((field) => ({ node: field, scope, added: false }));
  return { node, scope, fields, omitted: [] };
}

/** The sections in order, each once. */
export function placedSections({ parts }: RequisitionNode, scope: Scope): readonly PlacedSection[] {
  const seen = new Map<string, NameNode>();
  return parts.flatMap((part) => {
    const name = part.kind === 'insert' ? part.section : part.id;
    const first = seen.get(name.name);
    if (first !== undefined) reportTwice(name, first, scope);
    else seen.set(name.name, name);
    if (part.kind !== 'insert') return first === undefined ? [asDeclared(part, scope)] : [];
    const declared = scope.find(scope.sections, 'section', name);
    if (declared === undefined || first !== undefined) return [];
    return [inserted(part, asDeclared(declared.node, declared.scope), scope)];
  });
}

function reportTwice(name: NameNode, first: NameNode, scope: Scope): void {
  const { reporter } = scope.unit;
  const place = reporter.place(first.span, relatedPlace('firstDeclared'));
  reporter.report('KRIT3002', name.span, { kind: 'section', name: name.name }, { related: [place] });
}

function inserted(insert: InsertNode, section: PlacedSection, scope: Scope): PlacedSection {
  const known = section.fields.map(({ node }) => node.id.name);
  const gone = new Set(insert.omitted.map(({ name }) => name));
  for (const name of [...insert.omitted, ...insert.changed.map(({ field }) => field)]) {
    if (!known.includes(name.name)) scope.unknown('field', name, known);
  }
  const changes = changesOf(insert, gone, scope);
  const kept = section.fields
    .filter(({ node }) => !gone.has(node.id.name))
    .map((field) => given({ ...field, change: changes.get(field.node.id.name) }));
  return {
    ...section,
    fields: [...kept, ...insert.added.map((node) => ({ node, scope, added: true }))],
    omitted: insert.omitted.map(({ name, span }) => ({ name, span, scope })),
    insertedAt: { span: insert.section.span, scope },
  };
}

function changesOf(insert: InsertNode, gone: ReadonlySet<string>, scope: Scope) {
  const changes = new Map<string, { readonly node: ChangeNode; readonly scope: Scope }>();
  const { reporter } = scope.unit;
  for (const node of insert.changed) {
    const { name, span } = node.field;
    if (gone.has(name)) {
      const fix = {
        title: fixTitle('remove', { text: wordsOf(node.span, scope) }),
        text: '',
        span: node.span,
      };
      reporter.report('KRIT6001', span, { field: name }, { fix });
    }
    if (changes.has(name)) reporter.report('KRIT3002', span, { kind: 'field', name });
    changes.set(name, { node, scope });
  }
  return changes;
}

function wordsOf({ from, to }: Span, { unit }: Scope): string {
  return unit.text.slice(from, to).replaceAll(/\s+/gu, ' ');
}

/** A modifier with the file whose names it uses. */
export interface Stated<T> {
  readonly value: T;
  readonly scope: Scope;
}

/** What is said of the field by the requisition's change, or else where it is declared. */
export function modifierOf<K extends keyof FieldModifiersNode>(
  { node, scope, change }: PlacedField,
  key: K,
): Stated<NonNullable<FieldModifiersNode[K]>> | undefined {
  const changed = change?.node.modifiers[key];
  if (change !== undefined && changed !== undefined) return { value: changed, scope: change.scope };
  const own = node[key];
  return own === undefined || isReplaced(key, change?.node.modifiers) ? undefined : { value: own, scope };
}

/** That a field is required, and that somebody judges whether it is, take each other's place. */
function isReplaced(key: keyof FieldModifiersNode, changed: FieldModifiersNode | undefined): boolean {
  if (changed === undefined) return false;
  if (key === 'required') return changed.requiredByJudgement !== undefined;
  return key === 'requiredByJudgement' && changed.required !== undefined;
}
