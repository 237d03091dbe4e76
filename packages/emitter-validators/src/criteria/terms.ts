/** Terms as code: each comes to a value that may not be known. */

import type { Parameter, Term } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';
import type { At } from './at.ts';
import { daysOfDate, numberCode, valueCode } from './limits.ts';
import type { Making } from './making.ts';
import { overRowsValue } from './over-rows.ts';
import { pathValue } from './paths.ts';

/** The term as the name of a constant that holds its value. */
export function termValue(term: Term, at: At): string {
  const { body, making } = at;
  switch (term.kind) {
    case 'value':
      return making.constant('value', making.use('Known'), valueCode(term.value));
    case 'path':
      return pathValue(term.path, at);
    case 'parameter':
      return parameterValue(term.id, at);
    case 'variable': {
      const held = at.scope.held.get(term.name);
      if (held === undefined)
        throw new Error(`the catalogue names a value that is not in hand: ${term.name}`);
      return body.constant('v', `${making.use('oneText')}(${held})`);
    }
    case 'count':
    case 'distinct':
    case 'aggregate':
      return overRowsValue(term, at);
    case 'values-among':
      return body.constant(
        'v',
        `${making.use('numberIn')}(${pathValue(term.path, at)}, ${making.standing(term.set, term.list)})`,
      );
    default:
      return fromParts(term, at);
  }
}

type FromParts = Extract<
  Term,
  { readonly kind: 'elapsed' | 'shifted' | 'choice' | 'table' | 'score' | 'condition' }
>;

function fromParts(term: FromParts, at: At): string {
  const { body, making } = at;
  const computed = (name: string, ...args: readonly string[]): string =>
    body.constant('v', `${making.use(name)}(${args.join(', ')})`);
  switch (term.kind) {
    case 'elapsed':
      return computed('elapsed', termValue(term.from, at), termValue(term.to, at), literal(term.unit));
    case 'shifted':
      return computed('shifted', termValue(term.date, at), String(term.by), literal(term.unit));
    case 'choice': {
      const when = at.making.write.condition(term.when, at);
      return computed('chosen', when, termValue(term.then, at), termValue(term.otherwise, at));
    }
    case 'table': {
      const whens = term.rows.map((row) => at.making.write.condition(row.when, at));
      return term.rows.reduceRight(
        (below, { value }, n) =>
          computed('chosen', whens[n] ?? '2', termValue({ kind: 'value', value }, at), below),
        making.use('nothing'),
      );
    }
    case 'score':
      return computed('scoreOf', `[${term.groups.map((group) => pointsCode(group, at)).join(', ')}]`);
    case 'condition':
      return computed('valueOfTruth', at.making.write.condition(term.condition, at));
  }
}

function pointsCode(group: Extract<Term, { readonly kind: 'score' }>['groups'][number], at: At): string {
  const { making } = at;
  const truths = group.rows.map(({ condition }) => at.making.write.condition(condition, at));
  const points = making.constant(
    'points',
    `readonly ${making.use('Num')}[]`,
    `[${group.rows.map((row) => numberCode(row.points)).join(', ')}]`,
  );
  return `${making.use('pointsOf')}(${points}, [${truths.join(', ')}])`;
}

function parameterValue(id: string, { body, making }: At): string {
  const parameter = making.group.parameters?.find((one) => one.id === id);
  if (parameter?.value === undefined) return making.use('absent');
  const value = making.constant('value', making.use('Known'), valueCode(parameter.value));
  const inForce = inForceCode(parameter.validity, making);
  return inForce === undefined
    ? value
    : body.constant('v', `${inForce} ? ${value} : ${making.use('absent')}`);
}

/** Whether something may hold on the date of the request; undefined where it always does. */
export function inForceCode(validity: Parameter['validity'], making: Making): string | undefined {
  const start = validity?.from === undefined ? undefined : daysOfDate(validity.from)?.[0];
  const end = validity?.to === undefined ? undefined : daysOfDate(validity.to)?.[1];
  if (start === undefined && end === undefined) return undefined;
  // The date is read apart from the facts.
  making.noteRead(undefined);
  return `${making.use('isInForce')}(patient.$on, ${start ?? 'undefined'}, ${end ?? 'undefined'})`;
}
