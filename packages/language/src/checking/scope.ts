import type { ValueType } from '@kriterion/catalogue';

import { relatedPlace, type NameKind } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import { foldedName } from '../names/folded.ts';
import { type Candidates, nearest } from '../names/nearest.ts';
import type { SourceUnit } from '../reading/source-unit.ts';
import type {
  CodeListNode,
  CodeSetNode,
  CriterionNode,
  FactNode,
  NameNode,
  ParameterNode,
  SectionNode,
  SourceNode,
} from '../syntax/tree.ts';
import { writeInstead } from './offers.ts';
import type { TableFiles } from './table-files.ts';
import { type AnswerType, answerTypeOf, evidenceForMembers } from './types.ts';

/** A declaration and the file it stands in. */
export interface Declared<N> {
  readonly node: N;
  readonly unit: SourceUnit;
  /** Names inside the declaration are looked up here. */
  readonly scope: Scope;
}

/** The declarations of one kind that can be named somewhere, in order of declaration. */
export type Names<N> = Map<string, Declared<N>>;

/** What the files of one run have in common. */
export interface Run {
  readonly languages: readonly LanguagePack[];
  /** The CSV and TSV files that code lists name. */
  readonly tables: TableFiles;
}

/** What can be named in one file: its own declarations and those of the files it uses. */
export class Scope {
  readonly sources: Names<SourceNode> = new Map();
  readonly facts: Names<FactNode> = new Map();
  readonly parameters: Names<ParameterNode> = new Map();
  readonly codeLists: Names<CodeListNode> = new Map();
  readonly codeSets: Names<CodeSetNode> = new Map();
  readonly sections: Names<SectionNode> = new Map();
  readonly criteria: Names<CriterionNode> = new Map();
  /** Names that a broken declaration, here or in a file used, tried to declare. */
  readonly attempted: Set<string>;
  /** Names that a file used declares and does not export, and the path of that file. */
  readonly hidden = new Map<string, string>();
  /** Which declarations were used; for those that nothing uses. */
  readonly used = new Set<object>();

  /** A file that this one uses was not found: what it would have declared cannot be told from a slip of the pen. */
  incomplete = false;
  readonly unit: SourceUnit;
  readonly run: Run;
  readonly #types = new WeakMap<FactNode, AnswerType>();
  /** The names of each kind by what they look like. */
  readonly #looks = new WeakMap<object, Map<string, Declared<{ readonly id: NameNode }>>>();

  constructor(unit: SourceUnit, run: Run) {
    this.unit = unit;
    this.run = run;
    this.attempted = new Set(unit.broken ? unit.attemptedNames : []);
  }

  /** Looks a name up; an unknown one is reported with the name most alike. */
  find<N extends object>(
    names: ReadonlyMap<string, Declared<N>>,
    kind: NameKind,
    name: NameNode,
  ): Declared<N> | undefined {
    const found = names.get(name.name);
    if (found === undefined) this.unknown(kind, name, names);
    else this.used.add(found.node);
    return found;
  }

  /** Reports an unknown name, unless a broken declaration tried to give it. */
  unknown(kind: NameKind, name: NameNode, names: Candidates): void {
    if (this.attempted.has(name.name) || (this.incomplete && IMPORTABLE.has(kind))) return;
    const hiddenIn = IMPORTABLE.has(kind) ? this.hidden.get(name.name) : undefined;
    if (hiddenIn !== undefined) {
      this.unit.reporter.report('KRIT3025', name.span, { name: name.name, path: hiddenIn });
      return;
    }
    const suggestion = nearest(name.name, names);
    const fix = writeInstead(suggestion, name.name);
    this.unit.reporter.report('KRIT3001', name.span, { kind, name: name.name, suggestion }, { fix });
  }

  /** What answer a fact takes, without reporting again what its own declaration reports; cheap to ask again. */
  typeOf(fact: Declared<FactNode>): ValueType {
    return this.answerOf(fact).type;
  }

  /** What answer a fact takes, and whether "not known" is one. */
  answerOf({ node, scope }: Declared<FactNode>): AnswerType {
    const known = scope.#types.get(node);
    if (known !== undefined) return known;
    const found = answerTypeOf(node.type, scope, evidenceForMembers(node, scope));
    scope.#types.set(node, found);
    return found;
  }

  /**
   * Declares a name. A second declaration of it, or one that looks like it, is reported with the place of the first.
   */
  declare<N extends { readonly id: NameNode }>(names: Names<N>, kind: NameKind, node: N): void {
    const declared = { node, unit: this.unit, scope: this };
    const first = names.get(node.id.name);
    if (first === undefined) {
      names.set(node.id.name, declared);
      this.#checkLook(names, declared);
    } else {
      const related = [first.unit.reporter.place(first.node.id.span, relatedPlace('firstDeclared'))];
      this.unit.reporter.report('KRIT3002', node.id.span, { kind, name: node.id.name }, { related });
    }
  }

  /** Takes over a declaration of a file that this one uses; reports at `at` where its name looks like another one. */
  admit<N extends { readonly id: NameNode }>(
    names: Names<N>,
    declared: Declared<N>,
    at: NameNode['span'],
  ): void {
    names.set(declared.node.id.name, declared);
    this.#checkLook(names, declared, at);
  }

  #checkLook(
    names: Names<{ readonly id: NameNode }>,
    declared: Declared<{ readonly id: NameNode }>,
    at: NameNode['span'] = declared.node.id.span,
  ): void {
    const looks = this.#looks.get(names) ?? new Map<string, Declared<{ readonly id: NameNode }>>();
    this.#looks.set(names, looks);
    const { name } = declared.node.id;
    const look = foldedName(name);
    const like = looks.get(look);
    looks.set(look, declared);
    if (like === undefined || like.node.id.name === name) return;
    const related = [like.unit.reporter.place(like.node.id.span, relatedPlace('otherName'))];
    this.unit.reporter.report('KRIT3027', at, { name, other: like.node.id.name }, { related });
  }
}

/** Kinds of names that a file may take from another. */
const IMPORTABLE: ReadonlySet<NameKind> = new Set([
  'source',
  'fact',
  'parameter',
  'code-list',
  'code-set',
  'section',
  'criterion',
  'shared-criterion',
]);
