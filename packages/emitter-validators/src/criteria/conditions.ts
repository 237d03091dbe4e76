/** Conditions as straight-line code: every node becomes one call, nothing is interpreted when it runs. */

import type { Clause, Condition } from '@kriterion/catalogue';

import { comparisonCode, negated } from '../comparisons.ts';
import { criterionValue } from '../names.ts';
import { call, type Code, type Part } from '../printing/code.ts';
import { commentText, literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { wordingOf } from '../telling.ts';

/** The condition as an expression over `facts`, `reading` and the values of the criteria it names. */
export function conditionCode(condition: Condition, runtime: Runtime): Code {
  const of = (part: Condition): Code => conditionCode(part, runtime);
  const not = (part: Condition): Code => negated(of(part), runtime);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(condition.kind, [], condition.of, runtime);
    case 'none':
      return negated(joined('any', [], condition.of, runtime), runtime);
    case 'count': {
      const { min = 0, max = condition.of.length } = condition;
      return joined('countBetween', [String(min), String(max)], condition.of, runtime);
    }
    case 'not':
      return not(condition.condition);
    case 'if-then':
      return call(runtime.use('any'), not(condition.when), of(condition.then));
    case 'except':
      return call(runtime.use('all'), of(condition.condition), not(condition.when));
    case 'waived':
      return call(runtime.use('any'), of(condition.condition), of(condition.when));
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
