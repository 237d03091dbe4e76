/** The numbers of all that is judged once for a patient: sixteen verdicts of two bits stand in one word. */

import type { Exclusion, Requirement, Route } from '@kriterion/catalogue';

import type { Nodes } from './at.ts';
import type { Body } from './body.ts';

const VERDICTS_IN_WORD = 16;

/** Something that is judged, with the code of its verdict. */
interface Node {
  readonly key: object;
  readonly code: string;
}

/** The nodes of one function, as they are written. */
export class OwnNodes implements Nodes {
  readonly nodes: Node[] = [];

  /** Takes a node; its place among those of the function. */
  add(key: object, code: string): number {
    this.nodes.push({ key, code });
    return this.nodes.length - 1;
  }
}

/** The numbers of the conditions of one criterion or indication. */
export type ConditionNumbers = ReadonlyMap<object, number>;

/** A requirement with the number of its verdict, and of that of its condition beside departures. */
export interface NumberedRequirement {
  readonly requirement: Requirement;
  readonly number: number;
  readonly condition: number;
}

/** The numbers of an indication and of what it is put together from. */
export interface NumberedIndication {
  readonly number: number;
  readonly routes: readonly {
    readonly route: Route;
    readonly number: number;
    readonly requirements: readonly NumberedRequirement[];
  }[];
  readonly exclusions: readonly { readonly exclusion: Exclusion; readonly number: number }[];
  readonly conditions: ConditionNumbers;
}

/** The numbers of a criterion of the patient. */
export interface NumberedCriterion {
  readonly number: number;
  readonly conditions: ConditionNumbers;
}

/** The numbers of the nodes of a group. */
export class Numbering {
  readonly criteria = new Map<string, NumberedCriterion>();
  readonly indications = new Map<string, NumberedIndication>();
  #words = 0;

  /** How many words hold them all. */
  get words(): number {
    return this.#words;
  }

  /** Numbers the nodes and writes their verdicts into words of their own; the numbers, in order. */
  write(
    { nodes }: OwnNodes,
    body: Body,
    wordStatement: (word: number, code: string) => string,
  ): readonly number[] {
    const first = this.#words * VERDICTS_IN_WORD;
    for (let from = 0; from < nodes.length; from += VERDICTS_IN_WORD) {
      const here = nodes.slice(from, from + VERDICTS_IN_WORD);
      const code = here.map((node, n) => (n === 0 ? node.code : `(${node.code} << ${2 * n})`)).join(' | ');
      body.line(wordStatement(this.#words, code));
      this.#words += 1;
    }
    return nodes.map((_, n) => first + n);
  }
}

/** The numbers of the nodes by what they are of. */
export function numbersByKey({ nodes }: OwnNodes, numbers: readonly number[]): ConditionNumbers {
  return new Map(nodes.map(({ key }, n) => [key, numbers[n] ?? 0]));
}
