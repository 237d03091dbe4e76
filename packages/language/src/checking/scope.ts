import type { NameKind } from '../diagnostics/messages-names.ts';
import type { SourceUnit } from '../reading/source-unit.ts';
import type { CriterionNode, FactNode, NameNode, SectionNode, SourceNode } from '../syntax/tree.ts';
import { nearest } from '../names/nearest.ts';

/** A declaration and the file it stands in. */
export interface Declared<N> {
  readonly node: N;
  readonly unit: SourceUnit;
  /** Names inside the declaration are looked up here. */
  readonly scope: Scope;
}

/** The declarations of one kind that can be named somewhere, in order of declaration. */
export type Names<N> = Map<string, Declared<N>>;

/** What can be named in one file: its own declarations and those of the files it uses. */
export class Scope {
  readonly sources: Names<SourceNode> = new Map();
  readonly facts: Names<FactNode> = new Map();
  readonly sections: Names<SectionNode> = new Map();
  readonly criteria: Names<CriterionNode> = new Map();
  /** Names that a broken declaration, here or in a file used, tried to declare. */
  readonly attempted: Set<string>;
  /** Which declarations were used; for those that nothing uses. */
  readonly used = new Set<object>();

  /** A file that this one uses was not found: what it would have declared cannot be told from a slip of the pen. */
  incomplete = false;
  readonly unit: SourceUnit;

  constructor(unit: SourceUnit) {
    this.unit = unit;
    this.attempted = new Set(unit.broken ? unit.attemptedNames : []);
  }

  /** Looks a name up; an unknown one is reported with the name most alike. */
  find<N extends object>(
    names: ReadonlyMap<string, Declared<N>>,
    kind: NameKind,
    name: NameNode,
  ): Declared<N> | undefined {
    const found = names.get(name.name);
    if (found === undefined) this.unknown(kind, name, names.keys());
    else this.used.add(found.node);
    return found;
  }

  /** Reports an unknown name, unless a broken declaration tried to give it. */
  unknown(kind: NameKind, name: NameNode, names: Iterable<string>): void {
    if (this.attempted.has(name.name) || (this.incomplete && IMPORTABLE.has(kind))) return;
    const suggestion = nearest(name.name, names);
    const fix = suggestion === undefined ? {} : { fix: replacement(suggestion) };
    this.unit.reporter.report('KRIT3001', name.span, { kind, name: name.name, suggestion }, fix);
  }

  /** Declares a name; a second declaration of it is reported with the place of the first. */
  declare<N extends { readonly id: NameNode }>(names: Names<N>, kind: NameKind, node: N): void {
    const first = names.get(node.id.name);
    if (first === undefined) {
      names.set(node.id.name, { node, unit: this.unit, scope: this });
      return;
    }
    this.unit.reporter.report(
      'KRIT3002',
      node.id.span,
      { kind, name: node.id.name },
      {
        related: [
          first.unit.reporter.place(first.node.id.span, {
            da: 'Første gang står her',
            en: 'First declared here',
          }),
        ],
      },
    );
  }
}

/** Kinds of names that a file may take from another. */
const IMPORTABLE: ReadonlySet<NameKind> = new Set([
  'source',
  'fact',
  'section',
  'criterion',
  'shared-criterion',
]);

function replacement(name: string): { readonly title: { da: string; en: string }; readonly text: string } {
  return { title: { da: `Skriv ${name}`, en: `Write ${name}` }, text: name };
}
