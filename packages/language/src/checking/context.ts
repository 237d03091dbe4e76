/** What a condition can name, and how its parts are read: handed down from the outermost condition to the innermost term. */

import type { Condition, Path, Term, ValueType } from '@kriterion/catalogue';

import type {
  ConditionNode,
  IndicationNode,
  NameNode,
  QuestionNode,
  Span,
  TermNode,
} from '../syntax/tree.ts';
import type { CriterionStore } from './criterion-store.ts';
import type { AskedOfRow } from './row-needs.ts';
import type { Names, Scope } from './scope.ts';

/** Where the names of a condition are looked up. */
export interface ConditionScope {
  readonly scope: Scope;
  readonly questions: Names<QuestionNode>;
  /** Ids of requirements and clauses given so far in the group; each may be given once. */
  readonly clauseIds: Map<string, NameNode>;
  /** Those of the group and their sub-indications; absent in a library, where none is known. */
  readonly indications?: ReadonlyMap<string, IndicationNode>;
  /** The group whose indications these are, and the scope of its own file. */
  readonly group?: { readonly id: string; readonly scope: Scope };
  /** Takes up criteria of libraries as they are named, and what is asked of rows; absent where nothing is collected. */
  readonly store?: CriterionStore;
  /** What the criterion that holds the condition has given names to. */
  readonly inHand?: InHand;
}

/** The names that hold inside one condition alone. */
export interface InHand {
  readonly rows: ReadonlyMap<string, RowInHand>;
  /** The values that a `for-same` may hold on to, by its name. */
  readonly variables: ReadonlyMap<string, Extract<ValueType, { kind: 'one-of' }>>;
  /** Definitions of the criterion. */
  readonly definitions: ReadonlyMap<string, NameNode>;
  /** The row that the criterion is about. */
  readonly about?: string;
  /** The facts beside a derived one that is a member of a list or group. */
  readonly siblings?: Siblings;
}

export interface Siblings {
  readonly type: ValueType;
  /** Where the members are found: `{ row, names: [] }`, or the names of the groups that hold them. */
  readonly path: Path;
}

export const NOTHING_IN_HAND: InHand = { rows: new Map(), variables: new Map(), definitions: new Map() };

/** A row that has a name, and the lists it may come from. */
export interface RowInHand {
  readonly sources: readonly MemberSource[];
  /** What conditions ask of it; for criteria that are about a row of any list. */
  readonly asked: AskedOfRow;
}

/** What a row's members are: those of a list, or the patient's facts. */
export type MemberSource =
  { readonly kind: 'list'; readonly name: string; readonly type: ValueType } | { readonly kind: 'patient' };

/** A value with its type, as one side of a comparison or what a fact is derived from. */
export interface CheckedTerm {
  readonly term: Term;
  /** Absent for a parameter whose value is not known here: it may be compared with anything. */
  readonly type: ValueType | undefined;
  /** As it stands in the source, for messages. */
  readonly name: string;
  readonly at: Span;
  /** Takes up the options that a member of a row is compared with. */
  readonly options?: Set<string>;
}

/** A condition scope in the midst of reading. */
export interface Context extends ConditionScope {
  readonly inHand: InHand;
  readonly read: Readers;
}

/** Conditions hold terms and terms hold conditions; neither file needs to know the other. */
export interface Readers {
  readonly condition: (node: ConditionNode, context: Context) => Condition | undefined;
  /** `expected` is what the term is compared with: names of options are looked up there. */
  readonly term: (node: TermNode, context: Context, expected?: Expected) => CheckedTerm | undefined;
}

/** What a value is to be, and of what: `alder`. */
export interface Expected {
  readonly name: string;
  readonly type: ValueType;
}

/** The words of the source at a place, on one line. */
export function wordsAt(span: Span, { scope }: Pick<ConditionScope, 'scope'>): string {
  return scope.unit.text.slice(span.from, span.to).replaceAll(/\s+/gu, ' ').trim();
}
