/** Conditions as straight-line code: every node becomes one call, nothing is interpreted when it runs. */

import type { Clause, Condition } from '@kriterion/catalogue';

import { comparisonCode, negated } from '../comparisons.ts';
import { criterionValue } from '../names.ts';
import { call, type Code, type Part } from '../printing/code.ts';
import { commentText, literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { wordingOf } from '../telling.ts';
import { said } from './unsaid.ts';

/** The condition as an expression over `facts`, `reading` and the values of the criteria it names. */
export function conditionCode(any: Condition, runtime: Runtime): Code {
  const condition = said(any);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(condition.kind, [], condition.of, runtime);
    case 'none':
      return negated(joined('any', [], condition.of, runtime), runtime);
    case 'count':
      return countCode(condition, runtime);
    case 'not':
      return negated(conditionCode(condition.condition, runtime), runtime);
    case 'if-then':
    case 'except':
    case 'waived':
      return pairCode(condition, runtime);
    case 'compare':
      return comparisonCode(factCode(condition.fact, runtime), condition.operator, condition.value, runtime);
    case 'among':
      return call(
        runtime.use('isAmong'),
        factCode(condition.fact, runtime),
        ...condition.options.map(literal),
      );
    case 'criterion':
      return criterionValue(condition.id);
    case 'always':
      return literal('met');
    case 'by-reading':
      return byReadingCode(condition, runtime);
  }
}

type Pair = Extract<Condition, { readonly kind: 'if-then' | 'except' | 'waived' }>;

function pairCode(pair: Pair, runtime: Runtime): Code {
  const when = conditionCode(pair.when, runtime);
  if (pair.kind === 'if-then') {
    return call(runtime.use('any'), negated(when, runtime), conditionCode(pair.then, runtime));
  }
  const condition = conditionCode(pair.condition, runtime);
  if (pair.kind === 'waived') return call(runtime.use('any'), condition, when);
  return call(runtime.use('all'), condition, negated(when, runtime));
}

function countCode(count: Extract<Condition, { readonly kind: 'count' }>, runtime: Runtime): Code {
  const { min = 0, max = count.of.length, of } = count;
  return joined('countBetween', [String(min), String(max)], of, runtime);
}

function joined(name: string, first: readonly string[], clauses: readonly Clause[], runtime: Runtime): Code {
  return {
    open: `${runtime.use(name)}(`,
    parts: [...first.map((code) => ({ code })), ...clauses.map((clause) => partOf(clause, runtime))],
    close: ')',
  };
}

function partOf(clause: Clause, runtime: Runtime): Part {
  const code = conditionCode(clause.condition, runtime);
  const wording = wordingOf(clause.wording);
  return wording === undefined ? { code } : { code, remark: commentText(wording) };
}

function factCode(fact: string, runtime: Runtime): string {
  return `${runtime.use('own')}(facts, ${literal(fact)})`;
}

function byReadingCode(
  condition: Extract<Condition, { readonly kind: 'by-reading' }>,
  runtime: Runtime,
): Code {
  return condition.cases.reduceRight<Code>((otherwise, one) => {
    const isReadSo = `reading[${literal(condition.question)}] === ${literal(one.reading)}`;
    return call(runtime.use('whenRead'), isReadSo, conditionCode(one.condition, runtime), otherwise);
  }, literal('undetermined'));
}
