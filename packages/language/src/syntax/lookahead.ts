import {
  Alternation,
  type ILookaheadStrategy,
  type IOrAlt,
  type IProduction,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  type TokenType,
} from 'chevrotain';

import { partsOf, startsOf } from './recovery/first-sets.ts';

/** What a lookahead needs of the parser that asks. */
interface Asking {
  readonly nextTypeIndex: () => number;
}

type Found = readonly ReadonlySet<TokenType>[];

/**
 * One token of lookahead, worked out when a place in the grammar is first come to: most texts use few of its places, and
 * working all of them out beforehand would take longer than reading such a text.
 */
export class LazyLookahead implements ILookaheadStrategy {
  readonly maxLookahead = 1;

  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation({
    rule,
    prodOccurrence,
    hasPredicates,
  }: {
    readonly rule: Rule;
    readonly prodOccurrence: number;
    readonly hasPredicates: boolean;
  }): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    let choices: ReadonlyMap<number, readonly number[]> | undefined;
    return function (this: Asking, alternatives?: IOrAlt<unknown>[]): number | undefined {
      choices ??= choicesOf(placeIn(rule, 'Alternation', prodOccurrence).map((part) => startsOf(part)));
      const able = choices.get(this.nextTypeIndex());
      if (able === undefined || !hasPredicates) return able?.[0];
      return able.find((index) => alternatives?.[index]?.GATE?.() !== false);
    };
  }

  buildLookaheadForOptional({
    rule,
    prodOccurrence,
    prodType,
  }: {
    readonly rule: Rule;
    readonly prodOccurrence: number;
    readonly prodType: string;
  }): () => boolean {
    let starts: ReadonlySet<number> | undefined;
    return function (this: Asking): boolean {
      starts ??= indicesOf(startsOf(...placeIn(rule, prodType, prodOccurrence)));
      return starts.has(this.nextTypeIndex());
    };
  }
}

/** For each token type the alternatives that can begin with it, in order. */
function choicesOf(alternatives: Found): ReadonlyMap<number, readonly number[]> {
  const choices = new Map<number, number[]>();
  alternatives.forEach((types, alternative) => {
    for (const index of indicesOf(types)) choices.set(index, [...(choices.get(index) ?? []), alternative]);
  });
  return choices;
}

function indicesOf(types: ReadonlySet<TokenType>): ReadonlySet<number> {
  return new Set([...types].map(({ tokenTypeIdx = 0 }) => tokenTypeIdx));
}

/** The parts of a place in a rule: the alternatives of a choice, or what is optional or repeated. */
function placeIn(rule: Rule, kind: string, occurrence: number): readonly IProduction[] {
  const found = placesIn(rule.definition).find(
    (part) => kindOf(part) === kind && 'idx' in part && part.idx === occurrence,
  );
  return found === undefined ? [] : partsOf(found);
}

function placesIn(parts: readonly IProduction[]): readonly IProduction[] {
  return parts.flatMap((part) => [part, ...placesIn(partsOf(part))]);
}

/** The kinds of places, by the names that chevrotain asks for them with. */
const KINDS = {
  Alternation,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
};

function kindOf(part: IProduction): string | undefined {
  return Object.entries(KINDS).find(([, kind]) => part instanceof kind)?.[0];
}
