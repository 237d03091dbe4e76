/** Whether an answer is one of its kind, as an expression; nested answers have a function of their own. */

import type { Fact, FieldPath, Group, ValueType } from '@kriterion/catalogue';
import { camelCaseOf } from '@kriterion/catalogue';

import { fieldValue } from '../names.ts';
import type { Declaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { rangeCode, setCode } from '../values.ts';
import { choiceIds } from './choices.ts';

/** What the answer of a field or member may be. */
export interface Asked {
  readonly type: ValueType;
  readonly unknownAllowed?: boolean;
}

/** A value to look at, and the name under which sets and functions for it are declared. */
interface Subject {
  readonly value: string;
  readonly name: string;
  readonly runtime: Runtime;
}

/** `isCpr(patient__cpr)`: whether the answer of the field is a right one. */
export function rightCode(asked: Asked, path: FieldPath, runtime: Runtime): string {
  const value = fieldValue(path);
  return askedCode(asked, { value, name: value, runtime });
}

function askedCode({ type, unknownAllowed }: Asked, subject: Subject): string {
  const code = typeCode(type, subject);
  return unknownAllowed === true
    ? `(${code} || ${subject.runtime.use('isUnknown')}(${subject.value}))`
    : code;
}

function typeCode(type: ValueType, subject: Subject): string {
  const { value, name, runtime } = subject;
  switch (type.kind) {
    case 'integer':
    case 'decimal':
      return `${runtime.use(type.kind === 'integer' ? 'isInteger' : 'isNumber')}(${value}, ${rangeCode(type).join(', ')})`;
    case 'date':
      return dateCode(type, value, runtime);
    case 'text':
      return textCode(type, value, name, runtime);
    case 'either':
      return eitherCode(type, subject);
    case 'record':
    case 'rows':
      return `${rightName(name)}(${value})`;
    case 'signature':
    case 'label-area':
      return 'false';
    default:
      return plainCode(type.kind, subject);
  }
}

type PlainKind = keyof typeof PLAIN | keyof typeof CHOICES;

function plainCode(kind: PlainKind, { value, name, runtime }: Subject): string {
  return isChoiceKind(kind)
    ? `${runtime.use(CHOICES[kind])}(${value}, ${optionsName(name)})`
    : `${runtime.use(PLAIN[kind])}(${value})`;
}

function isChoiceKind(kind: PlainKind): kind is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, kind);
}

const CHOICES = {
  'one-of': 'isChoice',
  indication: 'isChoice',
  verdict: 'isChoice',
  code: 'isChoice',
  'several-of': 'areChoices',
  codes: 'areChoices',
} as const;

const PLAIN = {
  'yes-no': 'isBoolean',
  tick: 'isBoolean',
  time: 'isTime',
  'date-time': 'isMoment',
  cpr: 'isCpr',
  'x-ecpr': 'isXEcpr',
  'd-ecpr': 'isDEcpr',
  sks: 'isSks',
  sor: 'isSor',
  gln: 'isGln',
  'authorisation-id': 'isAuthorisationId',
  phone: 'isPhone',
  email: 'isEmail',
  attachment: 'isFileName',
} as const;

function eitherCode(
  { of }: Extract<ValueType, { readonly kind: 'either' }>,
  { value, name, runtime }: Subject,
): string {
  const parts = of.map((part, at) => typeCode(part, { value, name: `${name}_${String(at)}`, runtime }));
  return `(${parts.join(' || ')})`;
}

/** `2026` has four characters, `2026-03` seven. */
const SHORTEST = { month: 7, year: 4 } as const;

function dateCode(
  { leastExact }: Extract<ValueType, { readonly kind: 'date' }>,
  value: string,
  runtime: Runtime,
): string {
  return leastExact === undefined
    ? `${runtime.use('isDay')}(${value})`
    : `${runtime.use('isPartialDate')}(${value}, ${SHORTEST[leastExact]})`;
}

function textCode(
  { maxLength, pattern }: Extract<ValueType, { readonly kind: 'text' }>,
  value: string,
  name: string,
  runtime: Runtime,
): string {
  const code = `${runtime.use('isText')}(${value}, ${maxLength})`;
  return pattern === undefined ? code : `(${code} && ${patternName(name)}.test(String(${value})))`;
}

const optionsName = (name: string): string => `${name}__options`;
const patternName = (name: string): string => `${name}__pattern`;
const rightName = (name: string): string => `${name}__right`;
const keysName = (name: string): string => `${name}__keys`;

/** The sets, patterns and functions that the check of a field's answer calls. */
export function answerDeclarations(
  { type }: Asked,
  path: FieldPath,
  group: Group,
  runtime: Runtime,
): readonly Declaration[] {
  return declarationsFor(type, fieldValue(path), group, runtime);
}

function declarationsFor(
  type: ValueType,
  name: string,
  group: Group,
  runtime: Runtime,
): readonly Declaration[] {
  const ids = choiceIds(type, group);
  if (ids !== undefined) return [set(optionsName(name), ids)];
  switch (type.kind) {
    case 'text':
      return type.pattern === undefined ? [] : [patternConstant(name, type.pattern)];
    case 'either':
      return type.of.flatMap((part, at) => declarationsFor(part, `${name}_${String(at)}`, group, runtime));
    case 'record':
    case 'rows':
      return nestedDeclarations(type, name, group, runtime);
    default:
      return [];
  }
}

function set(name: string, ids: readonly string[]): Declaration {
  return { kind: 'constant', name, type: 'ReadonlySet<string>', value: setCode(ids) };
}

/** The pattern holds for the whole text. */
function patternConstant(name: string, pattern: string): Declaration {
  return {
    kind: 'constant',
    name: patternName(name),
    value: `new RegExp(${literal(`^(?:${pattern})$`)}, 'u')`,
  };
}

const memberName = (name: string, { id }: Fact): string => `${name}__${camelCaseOf(id)}`;

function nestedDeclarations(
  type: Extract<ValueType, { readonly kind: 'record' | 'rows' }>,
  name: string,
  group: Group,
  runtime: Runtime,
): readonly Declaration[] {
  const { members } = type;
  return [
    set(
      keysName(name),
      members.map(({ id }) => id),
    ),
    type.kind === 'record' ? recordFunction(members, name, runtime) : rowsFunction(type, name, runtime),
    ...members.flatMap((member) => declarationsFor(member.type, memberName(name, member), group, runtime)),
  ];
}

/** A group of facts: something is answered, and what is answered is right. */
function recordFunction(members: readonly Fact[], name: string, runtime: Runtime): Declaration {
  return {
    kind: 'function',
    name: rightName(name),
    parameters: [{ name: 'data', type: 'unknown' }],
    returns: 'boolean',
    body: [
      `if (!${runtime.use('isRecord')}(data) || !${runtime.use('hasOnly')}(data, ${keysName(name)})) return false;`,
      ...memberLines(members, name, 'data', runtime),
      'return Object.keys(data).length > 0;',
    ],
  };
}

function rowsFunction(
  { members, min, max }: Extract<ValueType, { readonly kind: 'rows' }>,
  name: string,
  runtime: Runtime,
): Declaration {
  return {
    kind: 'function',
    name: rightName(name),
    parameters: [{ name: 'data', type: 'unknown' }],
    returns: 'boolean',
    body: [
      `const rows = ${runtime.use('listed')}(data, ${min ?? 0}, ${max ?? 1000});`,
      'if (rows === undefined) return false;',
      'for (const row of rows) {',
      `  if (!${runtime.use('isRecord')}(row) || !${runtime.use('hasOnly')}(row, ${keysName(name)})) return false;`,
      ...memberLines(members, name, 'row', runtime).map((line) => `  ${line}`),
      '}',
      'return true;',
    ],
  };
}

function memberLines(
  members: readonly Fact[],
  name: string,
  holder: string,
  runtime: Runtime,
): readonly string[] {
  return members.flatMap((member) => {
    const value = memberName(name, member);
    const right = askedCode(member, { value, name: value, runtime });
    return [
      `const ${value} = ${runtime.use('own')}(${holder}, ${literal(member.id)});`,
      `if (${value} !== undefined && !${right}) return false;`,
    ];
  });
}
