import type { Condition, Criterion } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { CriterionNode, DefinitionNode, NameNode } from '../syntax/tree.ts';
import { conditionIn, contextOf, declareClause } from './conditions.ts';
import { NOTHING_IN_HAND, type ConditionScope, type Context, type RowInHand } from './context.ts';
import { CriterionStore } from './criterion-store.ts';
import { evidenceOf, noteOf, originOf, ownEvidence, textOf } from './evidence.ts';
import { checkHiding } from './hiding.ts';
import { placeOf, type Place } from './places.ts';
import { publishedOf } from './published.ts';
import { checkRowQuestions } from './row-criteria.ts';
import { nothingAsked } from './row-needs.ts';
import type { Scope } from './scope.ts';
import { checkId } from './values.ts';
import { wordingOf } from './wording.ts';

export { factsOf, questionsOf, referencesOf } from './mentions.ts';

/** What a criterion becomes: itself and its definitions, in that order. */
type ReadCriterion = readonly Criterion[];

/** The criterion and its definitions; none of those whose condition could not be made out (reported). */
export function criterionOf(node: CriterionNode, within: ConditionScope): ReadCriterion {
  const { scope } = within;
  declareClause(node.id, within);
  const about = aboutOf(node, within);
  const { context, definitions } = definitionsOf(node, aboutRow(node, about, within));
  const faulty = node.about !== undefined && about === undefined;
  const condition = faulty ? undefined : conditionIn(node.condition, context);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  const notes = node.notes.map((note) => noteOf(note, scope, evidence));
  const published = publishedOf(node, scope);
  checkDefinitionsUsed(node, condition, within);
  if (condition === undefined) return definitions;
  const own: Criterion = given({
    id: node.id.name,
    ...published,
    about,
    strength: node.strength,
    wording: wordingOf(node.wording, condition, within),
    condition,
    evidence,
    notes,
    decidedBy: node.settledBy === undefined ? undefined : textOf(node.settledBy),
    origin: originOf(node.id.span, scope),
  });
  return [own, ...definitions];
}

function aboutOf({ about }: CriterionNode, within: ConditionScope): Criterion['about'] {
  if (about === undefined) return undefined;
  const place = listOf(about, within);
  return place === undefined ? undefined : { row: about.row.name, of: place.path };
}

/** The list that a criterion about a row is written for. */
function listOf({ of }: NonNullable<CriterionNode['about']>, within: ConditionScope): Place | undefined {
  const place = placeOf(of, contextOf(within));
  if (place === undefined || place.type.kind === 'rows') return place;
  within.scope.unit.reporter.report('KRIT4058', of.span, { name: place.name });
  return undefined;
}

/** The context of a criterion's conditions: the row it is about has its name there. */
function aboutRow({ about, id }: CriterionNode, found: Criterion['about'], within: ConditionScope): Context {
  const context = contextOf({ ...within, inHand: NOTHING_IN_HAND });
  const place = about === undefined || found === undefined ? undefined : listOf(about, within);
  if (about === undefined || place === undefined) return context;
  checkId(about.row, within.scope.unit.reporter);
  checkHiding(about.row, context);
  const asked = nothingAsked();
  within.store?.needs.set(id.name, asked);
  const row: RowInHand = { sources: [{ kind: 'list', name: place.name, type: place.type }], asked };
  const inHand = { ...context.inHand, rows: new Map([[about.row.name, row]]), about: about.row.name };
  return { ...context, inHand };
}

/** Definitions in order: each knows those before it, and the criterion knows all of them. */
function definitionsOf(
  node: CriterionNode,
  outer: Context,
): { readonly context: Context; readonly definitions: readonly Criterion[] } {
  // One map for all: when a definition is read, those after it are not in it yet.
  const known = new Map<string, NameNode>();
  const context = { ...outer, inHand: { ...outer.inHand, definitions: known } };
  const definitions: Criterion[] = [];
  for (const definition of node.definitions) {
    const read = definitionOf(definition, node, context);
    if (read !== undefined) definitions.push(read);
    known.set(definition.id.name, definition.id);
  }
  return { context, definitions };
}

function definitionOf(node: DefinitionNode, holder: CriterionNode, context: Context): Criterion | undefined {
  const { scope, inHand, store } = context;
  // A name that hides another is told once.
  // A definition that hides another name is told once; whether it is used cannot be seen then.
  if (checkHiding(node.id, context)) store?.definitionsUsed.add(node.id.name);
  else declareClause(node.id, context);
  const condition = conditionIn(node.condition, context);
  if (condition === undefined) return undefined;
  const holderNeeds = store?.needs.get(holder.id.name);
  if (holderNeeds !== undefined) store?.needs.set(node.id.name, holderNeeds);
  const of = holder.about === undefined ? undefined : aboutOf(holder, context)?.of;
  return given({
    id: node.id.name,
    about: inHand.about === undefined || of === undefined ? undefined : { row: inHand.about, of },
    definedIn: holder.id.name,
    strength: 'must' as const,
    wording:
      node.wording === undefined
        ? { da: [{ kind: 'text' as const, text: node.id.name }] }
        : wordingOf(node.wording, condition, context),
    condition,
    evidence: ownEvidence(node.evidence, scope) ?? ownEvidence(holder.evidence, scope) ?? { citations: [] },
    notes: [],
    origin: originOf(node.id.span, scope),
  });
}

/** Warns of definitions that nothing in their criterion names; in a criterion with errors the use may be what is wrong. */
function checkDefinitionsUsed(
  { definitions }: CriterionNode,
  condition: Condition | undefined,
  { scope, store }: ConditionScope,
): void {
  if (condition === undefined || store === undefined) return;
  for (const { id } of definitions)
    if (!store.definitionsUsed.has(id.name))
      scope.unit.reporter.report('KRIT5028', id.span, { name: id.name });
}

/** The group's own criteria in order, each followed by its definitions, and as they are named those of libraries. */
export class Criteria {
  readonly #read = new Set<CriterionNode>();
  readonly #within: ConditionScope;
  readonly #store: CriterionStore;
  readonly all: Criterion[] = [];

  constructor(within: ConditionScope, store: CriterionStore) {
    this.#within = { ...within, store };
    this.#store = store;
  }

  /** Reads the criteria, and those that their conditions name. */
  add(nodes: readonly CriterionNode[]): void {
    for (const node of nodes) this.#add(node, this.#within.scope);
    this.follow();
  }

  /** Reads what was named since; what is read may name further ones. */
  follow(): void {
    for (const { node, scope } of this.#store.named) this.#add(node, scope);
  }

  #add(node: CriterionNode, scope: Scope): void {
    if (this.#read.has(node)) return;
    this.#read.add(node);
    for (const criterion of criterionOf(node, { ...this.#within, scope })) this.all.push(criterion);
  }
}

/** Checks the criteria of a library, whether or not a group uses them. */
export function checkLibraryCriteria(nodes: readonly CriterionNode[], scope: Scope): void {
  const store = new CriterionStore();
  const within: ConditionScope = { scope, questions: new Map(), clauseIds: new Map(), store };
  new Criteria(within, store).add(nodes);
  checkRowQuestions(store);
}
