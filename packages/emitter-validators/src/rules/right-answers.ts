/** Whether an answer is one of its kind, as an expression; nested answers have a function of their own. */

import type { Decimal, Fact, FieldPath, Group, ValueType } from '@kriterion/catalogue';
import { camelCaseOf } from '@kriterion/catalogue';

import { fieldValue } from '../names.ts';
import type { Declaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { decimalCode, rangeCode, setCode } from '../values.ts';
import { choiceIds } from './choices.ts';
import { countCode } from './records.ts';

/** What the answer of a field or member may be. */
export interface Asked {
  readonly type: ValueType;
  readonly unknownAllowed?: boolean;
}

/** A value to look at, and the name under which sets and functions for it are declared. */
interface Subject {
  readonly value: string;
  readonly name: string;
  readonly group: Group;
  readonly runtime: Runtime;
  /** A blank text counts as no answer and has been told apart. */
  readonly isNotBlank?: boolean;
}

/** `isCpr(patient__cpr)`: whether the answer of the field is a right one. */
export function rightCode(asked: Asked, path: FieldPath, group: Group, runtime: Runtime): string {
  const value = fieldValue(path);
  return askedCode(asked, { value, name: value, group, runtime });
}

/** The same where a blank text has been told apart. */
export function rightUnlessBlank(asked: Asked, path: FieldPath, group: Group, runtime: Runtime): string {
  const value = fieldValue(path);
  return askedCode(asked, { value, name: value, group, runtime, isNotBlank: true });
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
    case 'yes-no':
    case 'tick':
      return `typeof ${value} === 'boolean'`;
    case 'integer':
    case 'decimal':
      return numberCode(type, value, runtime);
    case 'date':
      return dateCode(type, value, runtime);
    case 'text':
      return textCode(type, subject);
    case 'either':
      return eitherCode(type, subject);
    case 'record':
    case 'rows':
      return `${rightName(name)}(${value}, plain)`;
    case 'signature':
    case 'label-area':
      return 'false';
    default:
      return plainCode(type, subject);
  }
}

/** More options than this are looked up in a set. */
const MOST_IN_PLACE = 8;

function plainCode(type: Extract<ValueType, { readonly kind: PlainKind }>, subject: Subject): string {
  const { value, name, group, runtime } = subject;
  if (!isChoiceKind(type.kind)) return `${runtime.use(PLAIN[type.kind])}(${value})`;
  const ids = choiceIds(type, group) ?? [];
  if (CHOICES[type.kind] === 'isChoice' && isFew(ids))
    return `(${ids.map((id) => `${value} === ${literal(id)}`).join(' || ')})`;
  return `${runtime.use(CHOICES[type.kind])}(${value}, ${optionsName(name)})`;
}

function isFew(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.length <= MOST_IN_PLACE;
}

type PlainKind = keyof typeof PLAIN | keyof typeof CHOICES;

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

/** In place where the limits are exactly numbers; otherwise digit by digit. */
function numberCode(
  type: Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>,
  value: string,
  runtime: Runtime,
): string {
  const limits = [limitCode(value, '>=', type.min), limitCode(value, '<=', type.max)];
  if (limits.some((limit) => limit?.endsWith("'") === true))
    return `${runtime.use(type.kind === 'integer' ? 'isInteger' : 'isNumber')}(${value}, ${rangeCode(type).join(', ')})`;
  const kind = `Number.${type.kind === 'integer' ? 'isSafeInteger' : 'isFinite'}(${value})`;
  const parts = [`typeof ${value} === 'number'`, kind, ...limits.filter((limit) => limit !== undefined)];
  return `(${parts.join(' && ')})`;
}

function limitCode(value: string, operator: string, limit: Decimal | undefined): string | undefined {
  return limit === undefined ? undefined : `${value} ${operator} ${decimalCode(limit)}`;
}

function eitherCode({ of }: Extract<ValueType, { readonly kind: 'either' }>, subject: Subject): string {
  const parts = of.map((part, at) => typeCode(part, { ...subject, name: `${subject.name}_${String(at)}` }));
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
  { value, name, runtime, isNotBlank }: Subject,
): string {
  const code = `${runtime.use(isNotBlank === true ? 'isShort' : 'isText')}(${value}, ${maxLength})`;
  return pattern === undefined ? code : `(${code} && ${patternName(name)}.test(String(${value})))`;
}

const optionsName = (name: string): string => `${name}__options`;
const patternName = (name: string): string => `${name}__pattern`;
const rightName = (name: string): string => `${name}__isRight`;
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
  if (ids !== undefined) {
    const isInPlace = type.kind !== 'several-of' && type.kind !== 'codes' && isFew(ids);
    return isInPlace ? [] : [set(optionsName(name), ids)];
  }
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

/** A set of ids that a bundle leaves out where nothing looks into it. */
export function set(name: string, ids: readonly string[]): Declaration {
  return { kind: 'constant', name, type: 'ReadonlySet<string>', value: `/* @__PURE__ */ ${setCode(ids)}` };
}

/** The pattern holds for the whole text. */
function patternConstant(name: string, pattern: string): Declaration {
  return {
    kind: 'constant',
    name: patternName(name),
    type: 'RegExp',
    value: `/* @__PURE__ */ new RegExp(${literal(`^(?:${pattern})$`)}, 'u')`,
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
    rightFunction(name, type.kind === 'record' ? recordBody : rowsBody(type), members, group, runtime),
    ...members.flatMap((member) => declarationsFor(member.type, memberName(name, member), group, runtime)),
  ];
}

type Body = (holder: MemberHolder) => readonly string[];

/** The lines that look at the members of a record, and the code of how many of them it has. */
interface MemberHolder {
  readonly runtime: Runtime;
  readonly known: string;
  readonly lines: (record: string) => readonly string[];
}

function rightFunction(
  name: string,
  body: Body,
  members: readonly Fact[],
  group: Group,
  runtime: Runtime,
): Declaration {
  const known = countCode(members.map((member) => memberName(name, member)));
  return {
    kind: 'function',
    name: rightName(name),
    parameters: [
      { name: 'data', type: 'unknown' },
      { name: 'plain', type: 'object | null' },
    ],
    returns: 'boolean',
    body: body({ runtime, known, lines: (record) => memberLines(members, name, record, group, runtime) }),
  };
}

/** A group of facts: something is answered, and what is answered is right. */
const recordBody: Body = ({ runtime, known, lines }) => [
  `if (!${runtime.use('isRecord')}(data)) return false;`,
  `const given = ${runtime.use('ownOf')}(data, plain);`,
  ...lines('given'),
  `return ${known} > 0;`,
];

function rowsBody({ min, max }: Extract<ValueType, { readonly kind: 'rows' }>): Body {
  return ({ runtime, lines }) => [
    `const rows = ${runtime.use('listed')}(data, ${min ?? 0}, ${max ?? 1000});`,
    'if (rows === undefined) return false;',
    'for (let at = 0; at < rows.length; at += 1) {',
    '  const row = rows[at];',
    `  if (!${runtime.use('isRecord')}(row)) return false;`,
    `  const given = ${runtime.use('ownOf')}(row, plain);`,
    ...lines('given').map((line) => `  ${line}`),
    '}',
    'return true;',
  ];
}

function memberLines(
  members: readonly Fact[],
  name: string,
  holder: string,
  group: Group,
  runtime: Runtime,
): readonly string[] {
  const values = members.map((member) => memberName(name, member));
  const [keysIn, isStrange] = [runtime.use('keysIn'), runtime.use('isStrange')];
  return [
    ...members.map((member) => `const ${memberName(name, member)} = ${holder}[${literal(member.id)}];`),
    `if (${countCode(values)} !== ${keysIn}(${holder}) && ${isStrange}(${holder}, ${keysName(name)})) return false;`,
    ...members.map((member) => {
      const value = memberName(name, member);
      const right = askedCode(member, { value, name: value, group, runtime });
      return `if (${value} !== undefined && !(${right})) return false;`;
    }),
  ];
}
