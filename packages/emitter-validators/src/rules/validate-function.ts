/** `validate<Group>Requisition`, `is<Group>Requisition` and `warningsOf<Group>Requisition`: one way through the fields, told in three ways. */

import { pascalCaseOf } from '@kriterion/catalogue';
import type { FieldCondition, Section } from '@kriterion/catalogue';
import { fieldsIn } from '@kriterion/presentation';

import {
  fieldShown,
  fieldValue,
  requisitionType,
  sectionFields,
  sectionRows,
  sectionSound,
  sectionValue,
} from '../names.ts';
import { statement } from '../printing/code.ts';
import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { answerLines, fieldCheck } from './checks.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import {
  byDependence,
  electronicFields,
  placedFields,
  type PlacedField,
  type RequisitionGroup,
} from './fields.ts';
import { checkLines, hasWarnings, purposed, senderLines, sendersOf } from './form-rules.ts';
import { found } from './purpose.ts';
import { countLines } from './records.ts';
import { answerDeclarations, set } from './right-answers.ts';

/** What the validator looks keys and options up in, and the checks of answers that hold others. */
export function lookups(group: RequisitionGroup, runtime: Runtime): readonly Declaration[] {
  const sections = group.requisition.sections;
  return [
    set(
      'requisitionSections',
      sections.map((section) => section.id),
    ),
    ...sections.map((section) =>
      set(
        sectionFields(section.id),
        section.fields.map((field) => field.id),
      ),
    ),
    ...electronicFields(group).flatMap(({ field, path }) => answerDeclarations(field, path, group, runtime)),
  ];
}

/** The function that gives every error, the guard, and where the source warns of something the one that gives every warning. */
export function validateFunctions(group: RequisitionGroup, runtime: Runtime): readonly FunctionDeclaration[] {
  return [
    ...isFunctions(group, runtime),
    ...findFunctions(group, runtime),
    ...(hasWarnings(group) ? warnFunctions(group, runtime) : []),
  ];
}

/** What is exported, and the function with the same result that reads the data it is given as they are. */
interface Told {
  readonly name: string;
  readonly docs: string;
  readonly returns: string;
  readonly inner: string;
  readonly innerReturns: string;
  /** What is given where the data are no record, and where the end is reached. */
  readonly noRecord: string;
  readonly atEnd: string;
  readonly start: readonly string[];
}

const COLLECTED = { returns: 'readonly Finding[]', innerReturns: 'readonly Finding[]' } as const;
const LIST = ['let findings: Finding[] | undefined;'] as const;

function toldFunctions(told: Told, context: FieldContext): readonly FunctionDeclaration[] {
  return [
    {
      kind: 'function',
      name: told.name,
      exported: true,
      docs: [told.docs],
      parameters: [{ name: 'data', type: 'unknown' }],
      returns: told.returns,
      body: [`return ${told.inner}(data, plainPrototype());`],
    },
    {
      kind: 'function',
      name: told.inner,
      docs: ['The same; begins again with a copy where data could inherit.'],
      parameters: [
        { name: 'data', type: 'unknown' },
        { name: 'plain', type: 'object | null' },
      ],
      returns: told.innerReturns,
      body: [
        `if (!${context.runtime.use('isRecord')}(data)) return ${told.noRecord};`,
        ...told.start,
        ...examined(context, `return ${told.inner}(${context.runtime.use('ownOnly')}(data), null);`),
        `return ${told.atEnd};`,
      ],
    },
  ];
}

/** The type guard: the shape and the rules of the requisition; it says nothing of the criteria. */
function isFunctions(group: RequisitionGroup, runtime: Runtime): readonly FunctionDeclaration[] {
  const told: Told = {
    name: `is${pascalCaseOf(group.id)}Requisition`,
    docs: 'Whether the data are a valid requisition: its shape and rules only. Says nothing of the criteria. Stops at the first error.',
    returns: `data is ${requisitionType(group.id)}`,
    inner: 'isValid',
    innerReturns: 'boolean',
    noRecord: 'false',
    atEnd: 'true',
    start: [],
  };
  return toldFunctions(told, { group, runtime, purpose: 'guard' });
}

function findFunctions(group: RequisitionGroup, runtime: Runtime): readonly FunctionDeclaration[] {
  const told: Told = {
    ...COLLECTED,
    name: `validate${pascalCaseOf(group.id)}Requisition`,
    docs: 'Every error of a filled requisition, in the order of its fields; none if it is valid. Takes any JSON.',
    inner: 'errorsIn',
    noRecord: "[{ path: '', code: 'not-an-object' }]",
    atEnd: `findings ?? ${runtime.use('noFindings')}`,
    start: LIST,
  };
  return toldFunctions(told, { group, runtime, purpose: 'findings' });
}

function warnFunctions(group: RequisitionGroup, runtime: Runtime): readonly FunctionDeclaration[] {
  const told: Told = {
    ...COLLECTED,
    name: `warningsOf${pascalCaseOf(group.id)}Requisition`,
    docs: 'What somebody should look at in a filled requisition; a requisition with warnings is valid.',
    inner: 'warningsIn',
    noRecord: runtime.use('noFindings'),
    atEnd: `findings ?? ${runtime.use('noFindings')}`,
    start: LIST,
  };
  return toldFunctions(told, { group, runtime, purpose: 'warnings' });
}

/** The fields that the function loads, and those whose answers its conditions look at. */
interface Needs {
  readonly loaded: readonly PlacedField[];
  readonly lookedAt: ReadonlySet<string>;
}

/** The whole way: sections and their keys, then the fields that stand once, then what each section checks. */
function examined(context: FieldContext, again: string): readonly string[] {
  const { sections, checks } = context.group.requisition;
  const needs = needsOf(context);
  const single = needs.loaded.filter(({ isRepeated }) => !isRepeated);
  return [
    ...sections.filter((section) => isRead(section, needs, context)).map(sectionLine),
    inheritsLine('data', again),
    ...strangeSections(context),
    ...sections.flatMap((section) => loadLines(section, needs, again, context)),
    ...answersAndShown(single, needs, context),
    ...sections.flatMap((section) => sectionLines(section, needs, context)),
    ...senderLines(context),
    ...checkLines(checks, context),
  ];
}

function needsOf(context: FieldContext): Needs {
  const fields = placedFields(context.group);
  const { sections, checks } = context.group.requisition;
  const rules: readonly FieldCondition[] = [
    ...purposed([...(checks ?? []), ...sections.flatMap((section) => section.checks ?? [])], context),
    ...sendersOf(context),
  ].map(({ condition }) => condition);
  if (context.purpose === 'warnings') {
    const lookedAt = closureOf(rules, fields);
    return { loaded: fields.filter(({ place }) => lookedAt.has(place)), lookedAt };
  }
  return {
    loaded: fields,
    lookedAt: placesIn([
      ...rules,
      ...fields.flatMap(({ field }) => [
        ...(field.shownWhen === undefined ? [] : [field.shownWhen]),
        ...(field.required.kind === 'when' ? [field.required.condition] : []),
      ]),
      ...sections.flatMap((section) => countCondition(section)),
    ]),
  };
}

/** The places that the conditions look at, and those that decide whether these are shown. */
function closureOf(
  conditions: readonly FieldCondition[],
  fields: readonly PlacedField[],
): ReadonlySet<string> {
  const places = placesIn(conditions);
  const further = fields.flatMap(({ place, field }) =>
    places.has(place) && field.shownWhen !== undefined ? [field.shownWhen] : [],
  );
  const all = placesIn([...conditions, ...further]);
  return all.size === places.size ? all : closureOf([...conditions, ...further], fields);
}

function placesIn(conditions: readonly FieldCondition[]): ReadonlySet<string> {
  return new Set(conditions.flatMap(fieldsIn).map(({ section, field }) => `${section}.${field}`));
}

/** Warnings look at the sections alone that hold what they ask for. */
/** Warnings look at the sections whose fields they need, and at those with checks, which rest where the section is no record. */
function isRead(section: Section, { loaded }: Needs, context: FieldContext): boolean {
  const needsField = loaded.some(({ path }) => path.section === section.id);
  return context.purpose !== 'warnings' || needsField || checkLines(section.checks, context).length > 0;
}

function sectionLine({ id }: Section): string {
  return `const ${sectionValue(id)} = data[${literal(id)}];`;
}

/** Asked after the values are loaded: an engine then knows the answer from the shape of the object. */
function inheritsLine(holder: string, again: string): string {
  return `if (Object.getPrototypeOf(${holder}) !== plain) ${again}`;
}

/** Keys of the requisition that are no section of it. */
function strangeSections(context: FieldContext): readonly string[] {
  if (context.purpose === 'warnings') return [];
  const values = context.group.requisition.sections.map(({ id }) => sectionValue(id));
  return strangeKeys(values, 'data', "''", 'requisitionSections', context);
}

/** Looks at the keys of a record one by one only where it has another number of them than values were found. */
function strangeKeys(
  values: readonly string[],
  holder: string,
  prefix: string,
  known: string,
  { purpose, runtime }: FieldContext,
  between: readonly string[] = [],
): readonly string[] {
  const count = statement('const known = ', countLines(values), ';').map((line) => `  ${line}`);
  const differs = `known !== ${runtime.use('keysIn')}(${holder})`;
  const line =
    purpose === 'guard'
      ? `  if (${differs} && ${runtime.use('isStrange')}(${holder}, ${known})) return false;`
      : `  if (${differs}) findings = ${runtime.use('addStrange')}(findings, ${holder}, ${prefix}, ${known});`;
  return ['{', ...count, ...between.map((one) => `  ${one}`), line, '}'];
}

function loadLines(section: Section, needs: Needs, again: string, context: FieldContext): readonly string[] {
  if (!isRead(section, needs, context)) return [];
  return section.repeated === undefined
    ? loadSection(section, needs, again, context)
    : loadRows(section, needs, again, context);
}

/** The values of a section's fields, where the section is there and is one. */
function loadSection(
  section: Section,
  needs: Needs,
  again: string,
  context: FieldContext,
): readonly string[] {
  const { purpose, runtime } = context;
  const value = sectionValue(section.id);
  const fields = needs.loaded.filter(({ path }) => path.section === section.id);
  const values = fields.map(({ path }) => fieldValue(path));
  const loads = fields.map(({ field, path }) => `${fieldValue(path)} = ${value}[${literal(field.id)}];`);
  const strange =
    purpose === 'warnings'
      ? []
      : strangeKeys(values, value, literal(`${section.id}.`), sectionFields(section.id), context);
  return [
    `// ${commentText(section.title.da)}`,
    ...values.map((name) => `let ${name}: unknown;`),
    ...(hasFlag(section, context) ? [`let ${sectionSound(section.id)} = true;`] : []),
    `if (${runtime.use('isRecord')}(${value})) {`,
    ...[...loads, inheritsLine(value, again), ...strange].map((line) => `  ${line}`),
    ...notARecord(section, `${value} !== undefined`, context),
  ];
}

/** Whether it must be remembered that the section is no record: the guard has then said so. */
function hasFlag(section: Section, context: FieldContext): boolean {
  return context.purpose !== 'guard' && sectionChecks(section, undefined, context).length > 0;
}

function notARecord(section: Section, isThere: string, context: FieldContext): readonly string[] {
  const flag = hasFlag(section, context) ? [`  ${sectionSound(section.id)} = false;`] : [];
  const told =
    context.purpose === 'warnings' ? [] : [`  ${found(literal(section.id), 'not-an-object', context)}`];
  return flag.length + told.length === 0 ? ['}'] : [`} else if (${isThere}) {`, ...flag, ...told, '}'];
}

/** The rows of a section that is repeated, and what is wrong with their shape. */
function loadRows(section: Section, needs: Needs, again: string, context: FieldContext): readonly string[] {
  const { purpose, runtime } = context;
  const value = sectionValue(section.id);
  const rows = sectionRows(section.id);
  const told = found(literal(section.id), 'not-an-object', context);
  return [
    `// ${commentText(section.title.da)}`,
    `let ${rows} = ${runtime.use('noRows')};`,
    `if (Array.isArray(${value})) ${rows} = ${value};`,
    ...(purpose === 'warnings' ? [] : [`else if (${value} !== undefined) ${told}`]),
    ...rowShapes(section, needs, again, context),
  ];
}

function rowShapes(section: Section, needs: Needs, again: string, context: FieldContext): readonly string[] {
  const fields = needs.loaded.filter(({ path }) => path.section === section.id);
  const values = fields.map(({ field }) => `given[${literal(field.id)}]`);
  const prefix = `\`${section.id}[\${row}].\``;
  const isWarning = context.purpose === 'warnings';
  const inherits = inheritsLine('given', again);
  const lines = isWarning
    ? [inherits]
    : strangeKeys(values, 'given', prefix, sectionFields(section.id), context, [inherits]);
  const noRow = isWarning ? '}' : `} else ${found(`\`${section.id}[\${row}]\``, 'not-an-object', context)}`;
  return [
    `for (let row = 0; row < ${sectionRows(section.id)}.length; row += 1) {`,
    `  const given: unknown = ${sectionRows(section.id)}[row];`,
    `  if (${context.runtime.use('isRecord')}(given)) {`,
    ...lines.map((line) => `    ${line}`),
    `  ${noRow}`,
    '}',
  ];
}

/** Answers where a condition asks, and whether fields are shown. */
function answersAndShown(
  fields: readonly PlacedField[],
  { lookedAt }: Needs,
  context: FieldContext,
): readonly string[] {
  return [
    ...fields.filter(({ place }) => lookedAt.has(place)).flatMap((placed) => answerLines(placed, context)),
    ...byDependence(fields).flatMap(({ field, path }) =>
      field.shownWhen === undefined
        ? []
        : statement(`const ${fieldShown(path)} = `, fieldConditionCode(field.shownWhen, context), ';'),
    ),
  ];
}

function sectionLines(section: Section, needs: Needs, context: FieldContext): readonly string[] {
  const checks = sectionChecks(section, needs, context).map((line) => `  ${line}`);
  if (section.repeated !== undefined) return rowLines(section, section.repeated, checks, needs, context);
  if (checks.length === 0) return [];
  return hasFlag(section, context)
    ? [`if (${sectionSound(section.id)}) {`, ...checks, '}']
    : ['{', ...checks, '}'];
}

function sectionChecks(section: Section, needs: Needs | undefined, context: FieldContext): readonly string[] {
  const fields = context.purpose === 'warnings' ? [] : placedFields(context.group);
  return [
    ...fields
      .filter(({ path }) => path.section === section.id)
      .flatMap((placed) => fieldCheck(placed, needs?.lookedAt.has(placed.place) === true, context)),
    ...checkLines(section.checks, context),
  ];
}

function rowLines(
  section: Section,
  repeated: NonNullable<Section['repeated']>,
  checks: readonly string[],
  needs: Needs,
  context: FieldContext,
): readonly string[] {
  const fields = needs.loaded.filter(({ path }) => path.section === section.id);
  const loads = fields.map(({ field, path }) => `const ${fieldValue(path)} = given[${literal(field.id)}];`);
  const rows = sectionRows(section.id);
  const lines = [...loads, ...answersAndShown(fields, needs, context)].map((line) => `  ${line}`);
  if (checks.length === 0) return countChecks(section, repeated, context);
  return [
    ...countChecks(section, repeated, context),
    `for (let row = 0; row < ${rows}.length; row += 1) {`,
    `  const given = ${context.runtime.use('rowOf')}(${rows}[row]);`,
    ...lines,
    ...checks,
    '}',
  ];
}

/** Too few rows are missing answers, unless the section may be hidden; too many are wrong ones. */
function countChecks(
  section: Section,
  { min, max }: NonNullable<Section['repeated']>,
  context: FieldContext,
): readonly string[] {
  if (context.purpose === 'warnings') return [];
  const place = literal(section.id);
  const rows = sectionRows(section.id);
  return [
    ...fewestLines(section, min, context),
    `if (${rows}.length > ${String(max)}) ${found(place, 'wrong', context)}`,
  ];
}

function fewestLines(section: Section, min: number, context: FieldContext): readonly string[] {
  if (min === 0) return [];
  const missing = found(literal(section.id), 'missing', context);
  const tooFew = `if (${sectionRows(section.id)}.length < ${String(min)}`;
  const [shownWhen] = countCondition(section);
  if (shownWhen === undefined) return [`${tooFew}) ${missing}`];
  return [
    '{',
    ...statement('  const shown = ', fieldConditionCode(shownWhen, context), ';'),
    `  ${tooFew} && shown === 3) ${missing}`,
    '}',
  ];
}

/** On what it depends that too few rows are missing answers. */
function countCondition({ repeated, shownWhen }: Section): readonly FieldCondition[] {
  return repeated === undefined || repeated.min === 0 || shownWhen === undefined ? [] : [shownWhen];
}
