import {
  Alternation,
  Alternative,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';

import { VOCABULARY } from '../../lexing/tokens.ts';

/** The token types with which a part of the grammar can begin, and whether it can be empty. */
interface Beginning {
  readonly types: ReadonlySet<TokenType>;
  readonly optional: boolean;
}

/** With which tokens the entries of each block can begin: read off the grammar, so that neither can leave the other. */
export function entryStarts(
  rules: Readonly<Record<string, Rule>>,
): ReadonlyMap<string, ReadonlySet<TokenType>> {
  const starts = new Map<string, ReadonlySet<TokenType>>();
  for (const rule of Object.values(rules)) {
    const entries = rule.definition.filter((part) => part instanceof Repetition);
    if (entries.length === 0) continue;
    const types = entries.flatMap((part) => [...sequence(part.definition).types]);
    starts.set(rule.name, withCategories(types));
  }
  return starts;
}

/** With which tokens a rule can begin. */
export function ruleStarts(rule: Rule): ReadonlySet<TokenType> {
  return withCategories(sequence(rule.definition).types);
}

/** With which tokens parts side by side can begin. */
export function startsOf(...parts: readonly IProduction[]): ReadonlySet<TokenType> {
  return withCategories(sequence(parts).types);
}

/** The productions that one is made of; a rule's name has none of its own. */
export function partsOf(part: IProduction): readonly IProduction[] {
  return 'definition' in part && !(part instanceof NonTerminal)
    ? (part.definition as readonly IProduction[])
    : [];
}

function sequence(parts: readonly IProduction[]): Beginning {
  const types = new Set<TokenType>();
  for (const part of parts) {
    const first = beginning(part);
    for (const type of first.types) types.add(type);
    if (!first.optional) return { types, optional: false };
  }
  return { types, optional: true };
}

function beginning(part: IProduction): Beginning {
  if (part instanceof Terminal) return { types: new Set([part.terminalType]), optional: false };
  if (part instanceof NonTerminal) return sequence(part.referencedRule.definition);
  if (part instanceof Alternation) return alternation(part);
  if (part instanceof Option || part instanceof Repetition || part instanceof RepetitionWithSeparator) {
    return { types: sequence(part.definition).types, optional: true };
  }
  if (part instanceof Alternative) return sequence(part.definition);
  if (part instanceof RepetitionMandatory || part instanceof RepetitionMandatoryWithSeparator) {
    return sequence(part.definition);
  }
  return { types: new Set(), optional: true };
}

function alternation({ definition }: Alternation): Beginning {
  const alternatives = definition.map(beginning);
  return {
    types: new Set(alternatives.flatMap(({ types }) => [...types])),
    optional: alternatives.some(({ optional }) => optional),
  };
}

/** A type that stands for several stands for each of them here. */
function withCategories(types: Iterable<TokenType>): ReadonlySet<TokenType> {
  const all = new Set(types);
  for (const type of VOCABULARY) {
    if (type.CATEGORIES?.some((category) => all.has(category)) === true) all.add(type);
  }
  return all;
}
