/**
 * What conditions on fields come to for the answers in sight, in three values. The data hold the answers of shown fields
 * alone, so that what is said of a hidden field is open; that it is filled in does not hold.
 */

import type { FieldCondition, FieldPath, ValueType } from '@kriterion/catalogue';
import { answerAt } from '../answers/data.ts';
import type { Data, Row } from '../answers/data.ts';
import { comparedFields, comparedValue } from './comparing.ts';
import { negated } from './kleene.ts';
import type { Verdict } from './kleene.ts';

/** The answers that a condition looks at. */
export interface View {
  readonly data: Data;
  /** The row in hand, where the condition stands in a section that is repeated. */
  readonly row?: { readonly section: string; readonly answers: Row };
  readonly kinds: Readonly<Record<string, ValueType['kind']>>;
  /** The fields in sight, by path. */
  readonly shown?: ReadonlySet<string>;
  /** Fields whose answer is wrong, by path: a wrong answer is no answer. */
  readonly wrong?: ReadonlySet<string>;
}

/** Strong Kleene logic: what is not answered is open, also under `not`. */
export function verdictOf(condition: FieldCondition, view: View): Verdict {
  switch (condition.kind) {
    case 'all':
      return all(condition.of, view);
    case 'any':
      return negated(all(condition.of.map(turned), view));
    case 'none':
      return all(condition.of.map(turned), view);
    case 'not':
      return negated(verdictOf(condition.condition, view));
    case 'answered':
      return answeredVerdict(condition.field, view);
    case 'among':
      return among(answerIn(condition.field, view), condition.options);
    case 'compare': {
      const { field, operator, value } = condition;
      const answer = answerIn(field, view);
      return value.kind === 'field'
        ? comparedFields(answer, operator, answerIn(value.field, view), {
            value,
            kinds: kindsOf(field, value.field, view),
          })
        : comparedValue(answer, operator, value);
    }
  }
}

function turned(condition: FieldCondition): FieldCondition {
  return { kind: 'not', condition };
}

function all(conditions: readonly FieldCondition[], view: View): Verdict {
  const verdicts = conditions.map((condition) => verdictOf(condition, view));
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'met';
}

function kindsOf(
  a: FieldPath,
  b: FieldPath,
  { kinds }: View,
): readonly [ValueType['kind'] | undefined, ValueType['kind'] | undefined] {
  return [kinds[`${a.section}.${a.field}`], kinds[`${b.section}.${b.field}`]];
}

/** The answer, in the row in hand where the field is one of its own. */
function answerIn({ section, field }: FieldPath, { data, row, kinds, wrong }: View): unknown {
  const path = `${section}.${field}`;
  if (wrong?.has(path) === true) return undefined;
  const answer = row?.section === section ? row.answers[field] : answerAt(data, path);
  // An empty tick box says no.
  return answer === undefined && kinds[path] === 'tick' ? false : answer;
}

/** Whether a wrong answer will do is open. */
function answeredVerdict(path: FieldPath, view: View): Verdict {
  if (view.wrong?.has(`${path.section}.${path.field}`) === true) return 'undetermined';
  return isAnswered(path, view) ? 'met' : 'not-met';
}

function isAnswered(path: FieldPath, view: View): boolean {
  const answer = answerIn(path, view);
  const kind = view.kinds[`${path.section}.${path.field}`];
  if (answer === undefined || (answer === false && kind === 'tick')) return false;
  // That there are no rows is an answer; that nothing is chosen is none.
  if (Array.isArray(answer) && kind !== 'rows') return answer.length > 0;
  return typeof answer !== 'string' || answer.trim() !== '';
}

function among(answer: unknown, options: readonly string[]): Verdict {
  const chosen: readonly unknown[] | undefined = Array.isArray(answer)
    ? answer
    : typeof answer === 'string'
      ? [answer]
      : undefined;
  if (chosen === undefined) return 'undetermined';
  return chosen.some((one) => typeof one === 'string' && options.includes(one)) ? 'met' : 'not-met';
}
