/** `validate<Group>Requisition` and `is<Group>Requisition`. */

import { pascalCaseOf } from '@kriterion/catalogue';
import type { FieldCheck, Section } from '@kriterion/catalogue';

import { fieldShown, fieldValue, requisitionType, sectionFields, sectionValue } from '../names.ts';
import { statement } from '../printing/code.ts';
import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { setCode } from '../values.ts';
import { answerLine, fieldCheck } from './checks.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import {
  byDependence,
  electronicFields,
  lookedAt,
  placedFields,
  type PlacedField,
  type RequisitionGroup,
} from './fields.ts';
import { checkLines, checksOf, senderLines } from './form-rules.ts';
import { answerDeclarations } from './right-answers.ts';

/** What the validator looks keys and options up in, and the checks of answers that hold others. */
export function lookups(group: RequisitionGroup, { runtime }: FieldContext): readonly Declaration[] {
  const sections = group.requisition.sections;
  const set = (name: string, ids: readonly string[]): Declaration => ({
    kind: 'constant',
    name,
    type: 'ReadonlySet<string>',
    value: setCode(ids),
  });
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

/** What one of the two functions tells: every error, or every warning. */
type Telling = FieldCheck['severity'];

/** The function that gives every error. */
export function validateFunction(group: RequisitionGroup, context: FieldContext): FunctionDeclaration {
  return {
    kind: 'function',
    name: `validate${pascalCaseOf(group.id)}Requisition`,
    exported: true,
    docs: [
      'Every error of a filled requisition, in the order of its fields; none if it is valid. Takes any JSON.',
    ],
    parameters: [{ name: 'data', type: 'unknown' }],
    returns: 'readonly Finding[]',
    body: [
      "if (!isRecord(data)) return [{ path: '', code: 'not-an-object', message: notAnObject }];",
      'const findings: Finding[] = [];',
      'for (const key of Object.keys(data)) {',
      `  if (!requisitionSections.has(key)) ${context.runtime.use('report')}(findings, key, 'unknown-field', unknownField);`,
      '}',
      ...answersAndChecks(group, 'error', context),
      'return findings;',
    ],
  };
}

/** The function that gives every warning, where the source has some. */
export function warningsFunction(
  group: RequisitionGroup,
  context: FieldContext,
): readonly FunctionDeclaration[] {
  if (!checksOf(group).some(({ severity }) => severity === 'warning')) return [];
  return [
    {
      kind: 'function',
      name: `warningsOf${pascalCaseOf(group.id)}Requisition`,
      exported: true,
      docs: ['What somebody should look at in a filled requisition; a requisition with warnings is valid.'],
      parameters: [{ name: 'data', type: 'unknown' }],
      returns: 'readonly Finding[]',
      body: [
        'if (!isRecord(data)) return [];',
        'const findings: Finding[] = [];',
        'const faults: Finding[] = [];',
        ...answersAndChecks(group, 'warning', context),
        'return findings;',
      ],
    },
  ];
}

function answersAndChecks(
  group: RequisitionGroup,
  telling: Telling,
  context: FieldContext,
): readonly string[] {
  context.runtime.use('isRecord');
  const { sections, checks, senders } = group.requisition;
  const single = placedFields(group).filter(({ isRepeated }) => !isRepeated);
  return [
    ...sections.map((section) => sectionLine(section, telling, context)),
    ...fieldLines(single, (path) => sectionValue(path.section), group, context),
    ...sections
      .filter(({ repeated, shownWhen }) => repeated !== undefined && shownWhen !== undefined)
      .flatMap((section) => sectionShownLines(section, context)),
    ...sections.flatMap((section) => sectionLines(section, telling, group, context)),
    ...(telling === 'error' ? senderLines(senders, context) : []),
    ...checkLines(checks, telling, context),
  ];
}

/** A wrong shape is an error; where warnings are looked for, it goes unheard. */
function sectionLine(section: Section, telling: Telling, { runtime }: FieldContext): string {
  const name = section.repeated === undefined ? 'sectionOf' : 'rowsOf';
  const found = telling === 'error' ? 'findings' : 'faults';
  return `const ${sectionValue(section.id)} = ${runtime.use(name)}(data, ${literal(section.id)}, ${sectionFields(section.id)}, ${found});`;
}

/** The values of fields, their answers where a condition asks, and whether they are shown. */
function fieldLines(
  fields: readonly PlacedField[],
  holder: (path: PlacedField['path']) => string,
  group: RequisitionGroup,
  context: FieldContext,
): readonly string[] {
  const places = new Set(fields.map(({ place }) => place));
  return [
    ...fields.map(
      ({ path }) =>
        `const ${fieldValue(path)} = ${context.runtime.use('fieldOf')}(${holder(path)}, ${literal(path.field)});`,
    ),
    ...lookedAt(group)
      .filter(({ place }) => places.has(place))
      .map((placed) => answerLine(placed, context)),
    ...byDependence(fields).flatMap(({ field, path }) =>
      field.shownWhen === undefined
        ? []
        : statement(`const ${fieldShown(path)} = `, fieldConditionCode(field.shownWhen, context), ';'),
    ),
  ];
}

const sectionShown = (section: string): string => `${sectionValue(section)}__shown`;

function sectionShownLines({ id, shownWhen }: Section, context: FieldContext): readonly string[] {
  return shownWhen === undefined
    ? []
    : statement(`const ${sectionShown(id)} = `, fieldConditionCode(shownWhen, context), ';');
}

function sectionLines(
  section: Section,
  telling: Telling,
  group: RequisitionGroup,
  context: FieldContext,
): readonly string[] {
  const fields = placedFields(group).filter(({ path }) => path.section === section.id);
  const checks = [
    ...(telling === 'error' ? fields.flatMap((placed) => fieldCheck(placed, context)) : []),
    ...checkLines(section.checks, telling, context),
  ].map((line) => `  ${line}`);
  if (section.repeated === undefined)
    return checks.length === 0 ? [] : [`if (${sectionValue(section.id)} !== undefined) {`, ...checks, '}'];
  const rowLines = fieldLines(fields, () => 'given', group, context).map((line) => `  ${line}`);
  return [
    ...(telling === 'error' ? countLines(section, section.repeated, context) : []),
    ...(checks.length === 0
      ? []
      : [`for (const [row, given] of ${sectionValue(section.id)}.entries()) {`, ...rowLines, ...checks, '}']),
  ];
}

/** Too few rows are missing answers, unless the section may be hidden; too many are wrong ones. */
function countLines(
  { id, shownWhen }: Section,
  { min, max }: NonNullable<Section['repeated']>,
  { runtime }: FieldContext,
): readonly string[] {
  const rows = sectionValue(id);
  const shown = shownWhen === undefined ? '' : ` && ${sectionShown(id)} === 'met'`;
  const report = runtime.use('report');
  const text = (code: string): string => `rowTexts[${literal(id)}].${code}`;
  return [
    ...(min === 0
      ? []
      : [
          `if (${rows}.length < ${String(min)}${shown}) ${report}(findings, ${literal(id)}, 'missing', ${text('missing')});`,
        ]),
    `if (${rows}.length > ${String(max)}) ${report}(findings, ${literal(id)}, 'wrong', ${text('wrong')});`,
  ];
}

/** The type guard: the shape and the rules of the requisition; it says nothing of the criteria. */
export function isFunction(group: RequisitionGroup): FunctionDeclaration {
  const name = pascalCaseOf(group.id);
  return {
    kind: 'function',
    name: `is${name}Requisition`,
    exported: true,
    docs: [
      'Whether the data are a valid requisition: its shape and rules only. Says nothing of the criteria.',
    ],
    parameters: [{ name: 'data', type: 'unknown' }],
    returns: `data is ${requisitionType(group.id)}`,
    body: [`return validate${name}Requisition(data).length === 0;`],
  };
}
