/**
 * Whether a verdict is within reach, told from an explanation without judging anything: what is definite stays as it
 * is, and what is undetermined can change only by a fact it uses. It may say yes too often and never says no wrongly.
 */

import type { ExplanationNode } from '../explanation.ts';
import type { Assignment } from '../readings.ts';

/** A definite verdict that is aimed at. */
export type Aim = 'met' | 'not-met';

/** Which of the facts that an explanation names, and which reasons for departing, may be answered. */
export interface Answerable {
  readonly facts: ReadonlySet<string>;
  /** Requirements by id. */
  readonly departures: ReadonlySet<string>;
}

/** What may help, and in how many places: paths of facts, and requirements that may be departed from. */
export interface Prospect {
  readonly isWithinReach: boolean;
  readonly facts: ReadonlyMap<string, number>;
  readonly departures: ReadonlyMap<string, number>;
}

/** The most facts that a node names; where it names so many there may be more. */
export const MOST_NAMED = 100;

/**
 * Looks at the whole tree of an indication: the verdict must be within reach under every combination of readings. The
 * tree may be one in which parts are shared; it is not the one that is told.
 */
export function prospectOf(
  node: ExplanationNode,
  aim: Aim,
  answerable: Answerable,
  assignments: readonly Assignment[],
): Prospect {
  const facts = new Map<string, number>();
  const departures = new Map<string, number>();
  for (const assignment of assignments) {
    const looking = new Looking(answerable, assignment, { facts, departures });
    if (!looking.reaches(node, aim)) return { isWithinReach: false, facts: new Map(), departures: new Map() };
    looking.collect(node, aim);
  }
  return { isWithinReach: true, facts, departures };
}

type Aimed = readonly [node: ExplanationNode, aim: Aim];

/** What an aim comes down to: all or some of these, or what no further look is taken at. */
interface Parts {
  readonly takes: 'all' | 'some' | 'leaf';
  readonly of: readonly Aimed[];
}

/** Chains of references that are longer are not followed. */
const DEEPEST = 1000;

const LEAF: Parts = { takes: 'leaf', of: [] };

interface Counts {
  readonly facts: Map<string, number>;
  readonly departures: Map<string, number>;
}

/** A look at a tree under one combination of readings. */
class Looking {
  readonly #answerable: Answerable;
  readonly #assignment: Assignment;
  readonly #counts: Counts;
  readonly #reached: Readonly<Record<Aim, Map<ExplanationNode, boolean>>> = {
    met: new Map(),
    'not-met': new Map(),
  };
  readonly #collected: Readonly<Record<Aim, Set<ExplanationNode>>> = { met: new Set(), 'not-met': new Set() };

  constructor(answerable: Answerable, assignment: Assignment, counts: Counts) {
    this.#answerable = answerable;
    this.#assignment = assignment;
    this.#counts = counts;
  }

  reaches(node: ExplanationNode, aim: Aim, depth = 0): boolean {
    if (node.value !== 'undetermined') return node.value === aim;
    const known = this.#reached[aim].get(node);
    if (known !== undefined) return known;
    const reached = this.#looked(node, aim, depth);
    this.#reached[aim].set(node, reached);
    return reached;
  }

  /** Counts what may help, in each place once. */
  collect(node: ExplanationNode, aim: Aim, depth = 0): void {
    if (node.value !== 'undetermined' || this.#collected[aim].has(node) || !this.reaches(node, aim, depth))
      return;
    this.#collected[aim].add(node);
    const { takes, of } = this.#partsOf(node, aim, depth);
    if (takes === 'leaf') this.#collectLeaf(node);
    else for (const [part, its] of of) this.collect(part, its, depth + 1);
    const { id = '' } = node;
    if (aim === 'met' && this.#isDepartable(node)) counted(this.#counts.departures, id);
  }

  #looked(node: ExplanationNode, aim: Aim, depth: number): boolean {
    const { takes, of } = this.#partsOf(node, aim, depth);
    if (aim === 'met' && this.#isDepartable(node)) return true;
    if (takes === 'leaf') return this.#canChange(node);
    const test = ([part, its]: Aimed): boolean => this.reaches(part, its, depth + 1);
    return takes === 'all' ? of.every(test) : of.some(test);
  }

  #partsOf(node: ExplanationNode, aim: Aim, depth: number): Parts {
    return depth > DEEPEST ? LEAF : partsOf(node, aim, this.#assignment);
  }

  #isDepartable({ kind, strength, id = '' }: ExplanationNode): boolean {
    return kind === 'requirement' && strength === 'default' && this.#answerable.departures.has(id);
  }

  /**
   * What is not looked into can change if one of the facts it uses is answered. Where readings may differ inside it, it
   * may be definite under this one.
   */
  #canChange(node: ExplanationNode): boolean {
    if (node.facts.length >= MOST_NAMED) return true;
    if (node.facts.some((path) => this.#answerable.facts.has(path))) return true;
    const below = someBelow(node, (one) => one.kind === 'by-reading' || one.more !== undefined);
    return below || (this.#answerable.departures.size > 0 && someBelow(node, isOfIndication));
  }

  #collectLeaf(node: ExplanationNode): void {
    for (const path of node.facts) if (this.#answerable.facts.has(path)) counted(this.#counts.facts, path);
    if (this.#answerable.departures.size > 0 && someBelow(node, isOfIndication))
      for (const id of this.#answerable.departures) counted(this.#counts.departures, id);
  }
}

function partsOf(node: ExplanationNode, aim: Aim, assignment: Assignment): Parts {
  switch (node.kind) {
    case 'indication':
    case 'route':
      return standing(node, aim);
    case 'requirement':
      // What holds by default is never not met.
      return node.strength === 'default' && aim === 'not-met' ? { takes: 'some', of: [] } : all(node.of, aim);
    case 'by-reading':
      return all(
        node.of.filter(({ reading }) => reading === assignment[node.id ?? '']),
        aim,
      );
    case 'clause':
    case 'criterion':
    case 'row-criterion':
    case 'exclusion':
      return all(node.of, aim);
    default:
      return partsOfCondition(node, aim);
  }
}

/** An indication is met by a route, unless an exclusion is met; a route by all that it requires. */
function standing({ kind, of }: ExplanationNode, aim: Aim): Parts {
  const deciding = of.filter(({ strength }) => strength !== 'should');
  const isMet = aim === 'met';
  if (kind === 'route')
    return {
      takes: isMet ? 'all' : 'some',
      of: deciding.map((part) => [part, part.kind === 'exclusion' ? opposite(aim) : aim]),
    };
  const routes: ExplanationNode = groupedAs(
    'any',
    deciding.filter((part) => part.kind === 'route'),
  );
  const exclusions = deciding.filter((part) => part.kind === 'exclusion');
  return {
    takes: isMet ? 'all' : 'some',
    of: [[routes, aim], ...exclusions.map((one): Aimed => [one, opposite(aim)])],
  };
}

/** Parts under a node of their own, which stands in no explanation. */
function groupedAs(kind: 'any', of: readonly ExplanationNode[]): ExplanationNode {
  const values = of.map(({ value }) => value);
  const value = values.includes('met')
    ? 'met'
    : values.every((one) => one === 'not-met')
      ? 'not-met'
      : 'undetermined';
  return { kind, value, facts: [], of };
}

function partsOfCondition(node: ExplanationNode, aim: Aim): Parts {
  const isMet = aim === 'met';
  const [first, second] = node.of;
  switch (node.kind) {
    case 'all':
      return { takes: isMet ? 'all' : 'some', of: aimed(node.of, aim) };
    case 'any':
      return { takes: isMet ? 'some' : 'all', of: aimed(node.of, aim) };
    case 'none':
      return { takes: isMet ? 'all' : 'some', of: aimed(node.of, opposite(aim)) };
    case 'not':
      return all(node.of, opposite(aim));
    case 'except':
      return {
        takes: isMet ? 'all' : 'some',
        of: [...aimed([first], aim), ...aimed([second], opposite(aim))],
      };
    case 'waived':
      return { takes: isMet ? 'some' : 'all', of: aimed([first, second], aim) };
    case 'if-then':
      return {
        takes: isMet ? 'some' : 'all',
        of: [...aimed([first], opposite(aim)), ...aimed([second], aim)],
      };
    default:
      return LEAF;
  }
}

function all(nodes: readonly ExplanationNode[], aim: Aim): Parts {
  return { takes: 'all', of: aimed(nodes, aim) };
}

function aimed(nodes: readonly (ExplanationNode | undefined)[], aim: Aim): readonly Aimed[] {
  return nodes.flatMap((node): readonly Aimed[] => (node === undefined ? [] : [[node, aim]]));
}

function someBelow(node: ExplanationNode, test: (node: ExplanationNode) => boolean): boolean {
  const seen = new Set<ExplanationNode>();
  const waiting = [node];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one)) continue;
    if (test(one)) return true;
    seen.add(one);
    waiting.push(...one.of);
  }
  return false;
}

/** Requirements stand below references to indications. */
function isOfIndication({ kind, more }: ExplanationNode): boolean {
  return kind === 'indication' || kind === 'route' || kind === 'requirement' || more !== undefined;
}

function opposite(aim: Aim): Aim {
  return aim === 'met' ? 'not-met' : 'met';
}

function counted(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
