/** Conditions as straight-line code: one constant for each node, loops for rows, nothing interpreted when it runs. */

import type { Clause, Condition } from '@kriterion/catalogue';

import type { At } from './at.ts';
import { comparisonCode, amongCode } from './comparisons.ts';
import { questionIndex } from './limits.ts';
import type { Making } from './making.ts';
import { pathValue } from './paths.ts';
import { differentCode, everyCode, forSameCode, rowsCode } from './rows.ts';

/** The condition as the name of a constant (or a number) that holds its verdict: met 3, undetermined 2, not met 0. */
export function conditionCode(condition: Condition, at: At): string {
  switch (condition.kind) {
    case 'criterion':
      return criterionCode(condition.id, at);
    case 'row-criterion':
      return at.body.constant('t', at.making.write.ofRow(condition.id, condition.row, at.scope, at.making));
    case 'indication':
      return at.judged.indication(condition.id, condition.route);
    default: {
      const code = codeOf(condition, at);
      const name = /^\w+$/u.test(code) ? code : at.body.constant('t', code);
      at.nodes?.add(condition, agreedCode(condition, name, at));
      return name;
    }
  }
}

function criterionCode(id: string, at: At): string {
  const { about } = at.making.references.criterion(id);
  if (about === undefined) return at.judged.criterion(id);
  const rows = new Map([['', { code: 'patient', shapes: [at.making.shapes.patient] }]]);
  return at.body.constant('t', at.making.write.ofRow(id, '', { rows, held: new Map() }, at.making));
}

/** What all combinations of readings agree on, where they are judged at once. */
export function agreedCode(condition: Condition, code: string, { making }: At): string {
  return isEach(condition, making) ? `${making.use('agreedIn')}(patient, ${code})` : code;
}

function isEach(condition: Condition, making: Making): boolean {
  return making.isEach(making.references.of(condition));
}

/** A part as it is judged beside parts that are judged for each combination of readings. */
function eachCode(condition: Condition, at: At): string {
  const code = conditionCode(condition, at);
  return isEach(condition, at.making) ? code : `${at.making.use('forEach')}(${code})`;
}

type Own = Exclude<Condition, { readonly kind: 'criterion' | 'row-criterion' | 'indication' }>;

function codeOf(condition: Own, at: At): string {
  const judged = isEach(condition, at.making) ? eachCode : conditionCode;
  const opposite = (): string => at.making.use(isEach(condition, at.making) ? 'oppositeOfEach' : 'opposite');
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return isEach(condition, at.making) ? eachListingCode(condition, at) : listingCode(condition, at);
    case 'not':
      return `${opposite()}(${judged(condition.condition, at)})`;
    case 'if-then': {
      const when = judged(condition.when, at);
      return `${opposite()}(${when}) | ${judged(condition.then, at)}`;
    }
    case 'except':
    case 'waived': {
      const value = judged(condition.condition, at);
      const when = judged(condition.when, at);
      return condition.kind === 'waived' ? `${value} | ${when}` : `${value} & ${opposite()}(${when})`;
    }
    case 'by-reading':
      return isEach(condition, at.making) ? eachReadingCode(condition, at) : byReadingCode(condition, at);
    case 'always':
      return '3';
    default:
      return onRowsAndValues(condition, at);
  }
}

/** Parts that depend on no reading are put together before they are judged for each. */
function eachListingCode(condition: Listing, at: At): string {
  const { making } = at;
  if (condition.kind === 'count') {
    const parts = condition.of.map((clause) => eachCode(clause.condition, at));
    const { min = 0, max = Infinity } = condition;
    return `${making.use('withinEach')}([${parts.join(', ')}], ${min}, ${max})`;
  }
  const sign = condition.kind === 'all' ? ' & ' : ' | ';
  const parts = condition.of.map(({ condition: part }) => ({
    code: conditionCode(part, at),
    isEach: isEach(part, making),
  }));
  const code = eachJoined(parts, sign, at);
  return condition.kind === 'none' ? `${making.use('oppositeOfEach')}(${code})` : code;
}

/** Verdicts joined, some of them for each combination of readings. */
export function eachJoined(
  parts: readonly { readonly code: string; readonly isEach: boolean }[],
  sign: ' & ' | ' | ',
  { making }: At,
): string {
  const plain = parts.filter((part) => !part.isEach).map(({ code }) => code);
  const each = parts.filter((part) => part.isEach).map(({ code }) => code);
  const spread = plain.length === 0 ? [] : [`${making.use('forEach')}(${plain.join(sign)})`];
  return [...each, ...spread].join(sign);
}

function eachReadingCode(condition: ByReading, at: At): string {
  const { group } = at.making;
  const index = questionIndex(group, condition.question);
  const cases = condition.cases.map((one) => ({ reading: one.reading, code: eachCode(one.condition, at) }));
  const taken = (group.questions[index]?.readings ?? []).map(({ id }, n) => {
    const code = cases.find(({ reading }) => reading === id)?.code ?? `${at.making.use('forEach')}(2)`;
    return `(${code} & (patient.$masks[${index}]?.[${n}] ?? 0))`;
  });
  return taken.join(' | ');
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
function oppositeCode(code: string, { making }: At): string {
  return `${making.use('opposite')}(${code})`;
}

type ByReading = Extract<Condition, { readonly kind: 'by-reading' }>;

function byReadingCode(condition: ByReading, at: At): string {
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
