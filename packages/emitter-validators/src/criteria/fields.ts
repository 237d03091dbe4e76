/** How the answer to a fact is held once it is read, and how it becomes a value. */

import type { Decimal, Fact, Group, ValueType } from '@kriterion/catalogue';

import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { decimalCode, optionIds, rangeCode } from '../values.ts';
import { numberCode } from './limits.ts';
import type { Making } from './making.ts';
import { propertyOf } from './shapes.ts';

/** What an answer is held as: by what conditions need of it. */
export type Holding =
  'truth' | 'number' | 'days' | 'time' | 'moment' | 'text' | 'several' | 'known' | 'record' | 'rows' | 'none';

/** How the answer to a fact is held; what is computed is held as a value, which only fills in what is missing. */
export function holdingOf(fact: Fact): Holding {
  const kind = holdingOfType(fact.type);
  const isPlain = kind !== 'record' && kind !== 'rows' && kind !== 'none';
  return fact.derived !== undefined && isPlain ? 'known' : kind;
}

function holdingOfType({ kind }: ValueType): Holding {
  switch (kind) {
    case 'yes-no':
    case 'tick':
      return 'truth';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'date':
      return 'days';
    case 'time':
      return 'time';
    case 'date-time':
      return 'moment';
    case 'several-of':
    case 'codes':
      return 'several';
    case 'either':
      return 'known';
    case 'record':
    case 'rows':
      return kind;
    case 'signature':
    case 'label-area':
      return 'none';
    default:
      return 'text';
  }
}

/** A property of what is read, with its type and its value where nothing is answered. */
export interface HeldProperty {
  readonly name: string;
  readonly type: string;
  readonly unanswered: string;
}

/** The properties that hold a fact's answer: a number both as it is compared and exactly, where conditions need both. */
export function propertiesOf(fact: Fact, making: Making): readonly HeldProperty[] {
  const name = propertyOf(fact);
  switch (holdingOf(fact)) {
    case 'truth':
      return [{ name, type: making.use('Truth'), unanswered: '2' }];
    case 'number':
      return [
        { name, type: 'number', unanswered: 'NaN' },
        ...(making.exact.has(fact)
          ? [{ name: `${name}$exact`, type: `${making.use('Num')} | undefined`, unanswered: 'undefined' }]
          : []),
      ];
    case 'days':
      return ['first', 'last'].map((end) => ({ name: `${name}$${end}`, type: 'number', unanswered: 'NaN' }));
    case 'time':
    case 'moment':
      return [{ name, type: 'number', unanswered: 'NaN' }];
    case 'text':
      return [{ name, type: 'string | undefined', unanswered: 'undefined' }];
    case 'several':
      return [{ name, type: 'readonly string[] | undefined', unanswered: 'undefined' }];
    case 'known':
      return [{ name, type: `${making.use('Known')} | undefined`, unanswered: 'undefined' }];
    case 'record':
      return [{ name, type: `${making.shapes.inside(fact).name} | undefined`, unanswered: 'undefined' }];
    case 'rows':
      return [
        {
          name,
          type: `readonly ${making.shapes.inside(fact).name}[] | undefined`,
          unanswered: 'undefined',
        },
      ];
    case 'none':
      return [];
  }
}

/** What a fact that is not computed is known to be, as a value. */
export function answerValue(fact: Fact, holder: string, making: Making): string {
  const held = `${holder}.${propertyOf(fact)}`;
  const { type } = fact;
  switch (holdingOf(fact)) {
    case 'truth':
      return `${making.use('valueOfAnswer')}(${held})`;
    case 'number':
      making.exact.add(fact);
      return `${making.use('valueOfNum')}(${held}$exact, ${numberRange(type)})`;
    case 'days':
      return `${making.use('valueOfDays')}(${held}$first, ${held}$last)`;
    case 'time':
    case 'moment':
      return `${making.use('valueOfMinutes')}('${holdingOf(fact) === 'time' ? 'time' : 'moment'}', ${held})`;
    case 'text':
      return `${making.use('valueOfText')}(${held})`;
    case 'several':
      return `${making.use('valueOfSeveral')}(${held})`;
    case 'known':
      return `(${held} ?? ${making.use('absent')})`;
    case 'record':
    case 'rows':
    case 'none':
      return making.use('absent');
  }
}

function numberRange(type: ValueType): string {
  if (type.kind !== 'integer' && type.kind !== 'decimal') return 'undefined, undefined';
  return [type.min, type.max].map((end) => (end === undefined ? 'undefined' : numberCode(end))).join(', ');
}

/** The statements that read one answer, which is at `answer`, into the properties of `here`. */
export function readingCode(fact: Fact, making: Making): readonly string[] {
  const held = `here.${propertyOf(fact)}`;
  switch (holdingOf(fact)) {
    case 'number': {
      const read = `const value = ${readCode(fact.type, making, 'faults')};`;
      const exact = making.exact.has(fact) ? [`  ${held}$exact = ${making.use('numOf')}(value);`] : [];
      const near = `  ${held} = ${making.use('nearNumber')}(value);`;
      return [read, 'if (value !== undefined) {', near, ...exact, '}'];
    }
    case 'days':
      return [
        `const days = ${readCode(fact.type, making, 'faults')};`,
        `${held}$first = ${making.use('firstDay')}(days);`,
        `${held}$last = ${making.use('lastDay')}(days);`,
      ];
    case 'known':
      return [`${held} = ${knownCode(fact.type, making)};`];
    case 'none':
      return [`${making.use('refused')}(at, faults);`];
    default:
      return [`${held} = ${readCode(fact.type, making, 'faults')};`];
  }
}

/** The statements that take an answer as it is given, unknown where it is of a wrong kind. */
export function handedCode(fact: Fact, given: string, making: Making): readonly string[] {
  const held = `patient.${propertyOf(fact)}`;
  const taken = (name: string): string => `${making.use(name)}(${given})`;
  switch (holdingOf(fact)) {
    case 'truth':
      return [`${held} = ${taken('truthGiven')};`];
    case 'number':
      return [
        `${held} = ${taken('numberGiven')};`,
        ...(making.exact.has(fact) ? [`${held}$exact = ${taken('exactGiven')};`] : []),
      ];
    case 'days':
      return [
        `const ${propertyOf(fact)}Days = ${taken('daysGiven')};`,
        `${held}$first = ${making.use('firstDay')}(${propertyOf(fact)}Days);`,
        `${held}$last = ${making.use('lastDay')}(${propertyOf(fact)}Days);`,
      ];
    case 'time':
      return [`${held} = ${taken('timeGiven')};`];
    case 'moment':
      return [`${held} = ${taken('momentGiven')};`];
    case 'text':
      return fact.type.kind === 'verdict'
        ? [`${held} = ${taken('verdictGiven')};`]
        : [`${held} = ${taken('textGiven')};`];
    case 'several':
      return [`${held} = ${taken('severalGiven')};`];
    case 'known':
      return [
        `${held} = ${given} === undefined ? undefined : ${making.knownReader(fact.type)}(${given}, '', []);`,
      ];
    default:
      return [];
  }
}

/** The call that reads an answer as its type asks. */
function readCode(type: ValueType, making: Making, faults: string): string {
  const read: Read = (name, ...more) =>
    `${making.use(name)}(${['answer', ...more, 'at', faults].join(', ')})`;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return read('readTruth');
    case 'integer':
    case 'decimal':
      return read('readNumber', String(type.kind === 'integer'), ...rangeCode(type));
    case 'date':
      return read('readDays', String({ day: 10, month: 7, year: 4 }[type.leastExact ?? 'day']));
    case 'time':
    case 'date-time':
    case 'verdict':
      return read({ time: 'readTime', 'date-time': 'readMoment', verdict: 'readVerdict' }[type.kind]);
    default:
      return readChoice(type, making, read);
  }
}

type Read = (name: string, ...more: readonly string[]) => string;

function readChoice(type: ValueType, making: Making, read: Read): string {
  switch (type.kind) {
    case 'one-of':
    case 'indication':
    case 'several-of': {
      const name = type.kind === 'several-of' ? 'readSeveral' : 'readOne';
      return read(name, making.texts(optionIds(type, making.group) ?? []), literal('not-an-option'));
    }
    case 'code':
    case 'codes':
      return codesCode(type, making, read);
    default:
      return read(IS_NO_VALUE.has(type.kind) ? 'refused' : 'readText');
  }
}

const IS_NO_VALUE: ReadonlySet<ValueType['kind']> = new Set<ValueType['kind']>([
  'signature',
  'label-area',
  'record',
  'rows',
  'either',
]);

function codesCode(
  type: Extract<ValueType, { readonly kind: 'code' | 'codes' }>,
  making: Making,
  read: Read,
): string {
  const list = codesOf(making.group, type.list);
  const codes = list === undefined ? undefined : making.texts(list);
  if (type.kind === 'codes') return read('readSeveral', codes ?? 'undefined', literal('not-in-list'));
  return codes === undefined ? read('readText') : read('readOne', codes, literal('not-in-list'));
}

/** The codes of a list; undefined where the group does not have it. */
export function codesOf(group: Group, list: string): readonly string[] | undefined {
  return group.codeLists?.find(({ id }) => id === list)?.codes.map(({ code }) => code);
}

/** An answer that is held as a value; undefined where there is none. */
function knownCode(type: ValueType, making: Making): string {
  return `${making.knownReader(type)}(answer, at, faults)`;
}

/** The body of a function that reads an answer of a type as a value. */
export function knownReaderBody(type: ValueType, making: Making): readonly string[] {
  if (type.kind === 'either') return eitherBody(type.of, making);
  const kind = holdingOfType(type);
  const value = readCode(type, making, 'faults');
  switch (kind) {
    case 'truth':
      return [
        `const value = ${value};`,
        `return value === 2 ? undefined : ${making.use('valueOfTruth')}(value);`,
      ];
    case 'number':
      return [
        `const value = ${value};`,
        `if (value === undefined) return undefined;`,
        `return ${making.use('valueOfNum')}(${making.use('numOf')}(value), undefined, undefined);`,
      ];
    case 'days':
      return [
        `const days = ${value};`,
        `return ${making.use('valueOfDays')}(${making.use('firstDay')}(days), ${making.use('lastDay')}(days));`,
      ];
    case 'time':
    case 'moment':
      return [`return ${making.use('valueOfMinutes')}('${kind}', ${value});`];
    case 'text':
      return [`return ${making.use('valueOfText')}(${value});`];
    case 'several':
      return [`return ${making.use('valueOfSeveral')}(${value});`];
    default:
      return [`return ${value};`];
  }
}

/** The first kind that the answer fits; where it fits none, the first kind's complaint. */
function eitherBody(types: readonly ValueType[], making: Making): readonly string[] {
  return [
    ...types.flatMap((type, n) => [
      `const faults${n + 1}: FactError[] = [];`,
      `const value${n + 1} = ${making.knownReader(type)}(answer, at, faults${n + 1});`,
      `if (faults${n + 1}.length === 0) return value${n + 1};`,
    ]),
    'faults.push(...faults1);',
    'return undefined;',
  ];
}

/** Whether a limit is exact enough for the binary number that an answer is held as beside its exact value. */
export function isNear(decimal: Decimal): boolean {
  return decimal.replaceAll(/[-.]/gu, '').length <= 14 && decimalCode(decimal) === decimal;
}

/** The runtime pieces every reader stands on. */
export function useReaders(runtime: Runtime): void {
  for (const name of ['saysOpen', 'pathIn', 'entriesOf']) runtime.use(name);
}
