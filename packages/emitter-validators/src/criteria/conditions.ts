/** Conditions as straight-line code: one constant for each node, loops for rows, nothing interpreted when it runs. */

import type { Clause, Condition } from '@kriterion/catalogue';

import { askOfRow } from './asking.ts';
import type { At } from './at.ts';
import { comparisonCode, amongCode } from './comparisons.ts';
import { questionIndex } from './limits.ts';
import { pathValue } from './paths.ts';
import { differentCode, everyCode, forSameCode, rowsCode } from './rows.ts';

/** The condition as the name of a constant (or a number) that holds its verdict: met 3, undetermined 2, not met 0. */
export function conditionCode(condition: Condition, at: At): string {
  switch (condition.kind) {
    case 'criterion':
      return criterionCode(condition.id, at);
    case 'row-criterion':
      return at.body.constant('t', askOfRow(condition.id, condition.row, at.scope, at.making));
    case 'indication':
      return at.judged.indication(condition.id, condition.route);
    default: {
      const code = codeOf(condition, at);
      const name = /^\w+$/u.test(code) ? code : at.body.constant('t', code);
      at.nodes?.add(condition, name);
      return name;
    }
  }
}

function criterionCode(id: string, at: At): string {
  const { about } = at.making.references.criterion(id);
  if (about === undefined) return at.judged.criterion(id);
  const rows = new Map([['', { code: 'patient', shapes: [at.making.shapes.patient] }]]);
  return at.body.constant('t', askOfRow(id, '', { rows, held: new Map() }, at.making));
}

type Own = Exclude<Condition, { readonly kind: 'criterion' | 'row-criterion' | 'indication' }>;

function codeOf(condition: Own, at: At): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return listingCode(condition, at);
    case 'not':
      return oppositeCode(conditionCode(condition.condition, at), at);
    case 'if-then': {
      const when = conditionCode(condition.when, at);
      return `${oppositeCode(when, at)} | ${conditionCode(condition.then, at)}`;
    }
    case 'except':
    case 'waived': {
      const value = conditionCode(condition.condition, at);
      const when = conditionCode(condition.when, at);
      return condition.kind === 'waived' ? `${value} | ${when}` : `${value} & ${oppositeCode(when, at)}`;
    }
    case 'by-reading':
      return byReadingCode(condition, at);
    case 'always':
      return '3';
    default:
      return onRowsAndValues(condition, at);
  }
}

type OnRowsAndValues = Extract<
  Own,
  {
    readonly kind:
      | 'compare'
      | 'among'
      | 'relation'
      | 'member'
      | 'subset'
      | 'verdict'
      | 'rows'
      | 'every'
      | 'different'
      | 'for-same';
  }
>;

function onRowsAndValues(condition: OnRowsAndValues, at: At): string {
  const { making } = at;
  switch (condition.kind) {
    case 'compare':
    case 'relation':
      return comparisonCode(condition, at);
    case 'among':
      return amongCode(condition, at);
    case 'member': {
      const others = condition.others === undefined ? undefined : pathValue(condition.others, at);
      const otherwise = others === undefined ? '0' : `${making.use('contains')}(${others}, 'yes')`;
      const standing = making.standing(condition.set, condition.list);
      return `${making.use('atLeastOne')}(${pathValue(condition.path, at)}, ${standing}, ${otherwise})`;
    }
    case 'subset': {
      const { within } = condition;
      const value = pathValue(condition.path, at);
      return within.kind === 'path'
        ? `${making.use('everyAmong')}(${value}, ${pathValue(within.path, at)})`
        : `${making.use('everyOne')}(${value}, ${making.standing(within.set, within.list)})`;
    }
    case 'verdict':
      return `${making.use('contains')}(${pathValue(condition.path, at)}, 'met')`;
    case 'rows':
      return rowsCode(condition, at);
    case 'every':
      return everyCode(condition, at);
    case 'different':
      return differentCode(condition, at);
    case 'for-same':
      return forSameCode(condition, at);
  }
}

type Listing = Extract<Condition, { readonly kind: 'all' | 'any' | 'none' | 'count' }>;

function listingCode(condition: Listing, at: At): string {
  const parts = condition.of.map((clause: Clause) => conditionCode(clause.condition, at));
  switch (condition.kind) {
    case 'all':
      return parts.length === 0 ? '3' : parts.join(' & ');
    case 'any':
      return parts.length === 0 ? '0' : parts.join(' | ');
    case 'none':
      return parts.length === 0 ? '3' : oppositeCode(parts.join(' | '), at);
    case 'count': {
      const sure = parts.map((part) => `(${part} & 1)`).join(' + ') || '0';
      const possible = parts.map((part) => `(${part} >> 1)`).join(' + ') || '0';
      const { min = 0, max = Infinity } = condition;
      return `${at.making.use('within')}(${sure}, ${possible}, ${min}, ${max})`;
    }
  }
}

/** Met and not met change places. */
export function oppositeCode(code: string, { making }: At): string {
  return `${making.use('opposite')}(${code})`;
}

function byReadingCode(condition: Extract<Condition, { readonly kind: 'by-reading' }>, at: At): string {
  const { group } = at.making;
  const index = questionIndex(group, condition.question);
  const readings = group.questions[index]?.readings ?? [];
  const cases = condition.cases.map((one) => ({
    code: conditionCode(one.condition, at),
    reading: readings.findIndex(({ id }) => id === one.reading),
  }));
  return cases.reduceRight(
    (otherwise, { code, reading }) =>
      reading < 0 ? otherwise : `patient.$readings[${index}] === ${reading} ? ${code} : ${otherwise}`,
    '2',
  );
}
