/** `validate<Group>Requisition` and `is<Group>Requisition`. */

import { pascalCaseOf } from '@kriterion/catalogue';
import type { Section } from '@kriterion/catalogue';

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
import { checkLines, hasWarnings, senderLines } from './form-rules.ts';
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

/** The function that gives every error, and where the source warns of something, the one that gives every warning. */
export function validateFunctions(
  group: RequisitionGroup,
  context: FieldContext,
): readonly FunctionDeclaration[] {
  const lines = [
    'for (const key of Object.keys(data)) {',
    `  if (!requisitionSections.has(key)) ${context.runtime.use('report')}(findings, key, 'unknown-field', unknownField);`,
    '}',
    ...answersAndChecks(group, context),
  ];
  if (!hasWarnings(group))
    return [validateFunction(group, ['const findings: Finding[] = [];', ...lines, 'return findings;'])];
  return [
    validateFunction(group, [
      'const findings: Finding[] = [];',
      'examine(data, findings, []);',
      'return findings;',
    ]),
    warningsFunction(group),
    examineFunction(lines),
  ];
}

function validateFunction(group: RequisitionGroup, lines: readonly string[]): FunctionDeclaration {
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
      ...lines,
    ],
  };
}

function warningsFunction(group: RequisitionGroup): FunctionDeclaration {
  return {
    kind: 'function',
    name: `warningsOf${pascalCaseOf(group.id)}Requisition`,
    exported: true,
    docs: ['What somebody should look at in a filled requisition; a requisition with warnings is valid.'],
    parameters: [{ name: 'data', type: 'unknown' }],
    returns: 'readonly Finding[]',
    body: [
      'const warnings: Finding[] = [];',
      'if (isRecord(data)) examine(data, [], warnings);',
      'return warnings;',
    ],
  };
}

function examineFunction(lines: readonly string[]): FunctionDeclaration {
  return {
    kind: 'function',
    name: 'examine',
    docs: ['Adds the errors and the warnings of a filled requisition to the two lists.'],
    parameters: [
      { name: 'data', type: 'Readonly<Record<string, unknown>>' },
      { name: 'findings', type: 'Finding[]' },
      { name: 'warnings', type: 'Finding[]' },
    ],
    returns: 'void',
    body: lines,
  };
}

function answersAndChecks(group: RequisitionGroup, context: FieldContext): readonly string[] {
  context.runtime.use('isRecord');
  const { sections, checks, senders } = group.requisition;
  const single = placedFields(group).filter(({ isRepeated }) => !isRepeated);
  return [
    ...sections.map((section) => sectionLine(section, context)),
    ...fieldLines(single, (path) => sectionValue(path.section), group, context),
    ...sections
      .filter(({ repeated, shownWhen }) => repeated !== undefined && shownWhen !== undefined)
      .flatMap((section) => sectionShownLines(section, context)),
    ...sections.flatMap((section) => sectionLines(section, group, context)),
    ...senderLines(senders, context),
    ...checkLines(checks, context),
  ];
}

function sectionLine(section: Section, { runtime }: FieldContext): string {
  const name = section.repeated === undefined ? 'sectionOf' : 'rowsOf';
  return `const ${sectionValue(section.id)} = ${runtime.use(name)}(data, ${literal(section.id)}, ${sectionFields(section.id)}, findings);`;
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

function sectionLines(section: Section, group: RequisitionGroup, context: FieldContext): readonly string[] {
  const fields = placedFields(group).filter(({ path }) => path.section === section.id);
  const checks = [
    ...fields.flatMap((placed) => fieldCheck(placed, context)),
    ...checkLines(section.checks, context),
  ].map((line) => `  ${line}`);
  if (section.repeated === undefined)
    return [`if (${sectionValue(section.id)} !== undefined) {`, ...checks, '}'];
  const rowLines = fieldLines(fields, () => 'given', group, context).map((line) => `  ${line}`);
  return [
    ...countLines(section, section.repeated, context),
    `for (const [row, given] of ${sectionValue(section.id)}.entries()) {`,
    ...rowLines,
    ...checks,
    '}',
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
