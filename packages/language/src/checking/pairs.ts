import type { ValueType } from '@kriterion/catalogue';

import { type Said, term } from '../diagnostics/saying.ts';
import type { CheckedTerm, Context } from './context.ts';
import { isChoice, isDay, isNumber, isOrdered, isTruth, sameOptions, sameOrder } from './fitting-types.ts';
import { sameUnit } from './units.ts';

/** Whether two terms can stand on either side of a comparison, or in two branches of one; reported where they cannot. */
export function fitTogether(
  left: CheckedTerm,
  right: CheckedTerm,
  context: Context,
  ordering = false,
): boolean {
  const [a, b] = [left.type, right.type];
  if (a === undefined || b === undefined) return true;
  const { reporter } = context.scope.unit;
  if (isNumber(a) && isNumber(b)) return sameMeasure(left, right, context);
  if (isChoice(a) && isChoice(b)) {
    const fit = ordering
      ? isOrdered(a) && sameOrder(a.options, b.options)
      : sameOptions(a.options, b.options);
    if (!fit) reporter.report('KRIT4063', right.at, { name: left.name, other: right.name });
    return fit;
  }
  const fit = isSameKind(a, b);
  if (!fit) reporter.report('KRIT4051', right.at, { name: left.name, other: right.name });
  return fit;
}

function isSameKind(a: ValueType, b: ValueType): boolean {
  return (isTruth(a) && isTruth(b)) || (isDay(a) && isDay(b)) || isTime(a, b) || sameCodes(a, b);
}

function isTime(a: ValueType, b: ValueType): boolean {
  return a.kind === 'time' && b.kind === 'time';
}

function sameCodes(a: ValueType, b: ValueType): boolean {
  return a.kind === 'code' && b.kind === 'code' && a.list === b.list;
}

function sameMeasure(left: CheckedTerm, right: CheckedTerm, { scope }: Context): boolean {
  if (!isNumber(left.type) || !isNumber(right.type)) return true;
  const [a, b] = [left.type.unit, right.type.unit];
  if (sameUnit(a, b, scope.run.languages)) return true;
  scope.unit.reporter.report('KRIT4050', right.at, {
    name: left.name,
    unit: unitWords(a),
    other: right.name,
    otherUnit: unitWords(b),
  });
  return false;
}

function unitWords(unit: string | undefined): Said {
  return unit === undefined ? term('withoutUnit') : term('inUnit', { unit });
}
