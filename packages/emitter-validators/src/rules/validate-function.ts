/** `validate<Group>Requisition` and `is<Group>Requisition`. */

import { pascalCaseOf } from '@kriterion/catalogue';

import {
  fieldOptions,
  fieldShown,
  fieldValue,
  requisitionType,
  sectionFields,
  sectionValue,
} from '../names.ts';
import { statement } from '../printing/code.ts';
import type { ConstantDeclaration, FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { optionIds, setCode } from '../values.ts';
import { answerLine, fieldCheck } from './checks.ts';
import { fieldConditionCode, type FieldContext } from './conditions.ts';
import { byDependence, electronicFields, lookedAt, placedFields, type RequisitionGroup } from './fields.ts';

/** The sets that the validator looks keys and options up in. */
export function lookupSets(group: RequisitionGroup): readonly ConstantDeclaration[] {
  const sections = group.requisition.sections;
  const set = (name: string, ids: readonly string[]): ConstantDeclaration => ({
    kind: 'constant',
    name,
    type: 'ReadonlySet<string>',
    value: setCode(ids),
  });
  const options = electronicFields(group).flatMap(({ field, path }) => {
    const ids = optionIds(field.type, group);
    return ids === undefined ? [] : [set(fieldOptions(path), ids)];
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
    ...options,
  ];
}

/** The function that gives every finding. */
export function validateFunction(group: RequisitionGroup, context: FieldContext): FunctionDeclaration {
  const { runtime } = context;
  runtime.use('isRecord');
  const fields = placedFields(group);
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
      `  if (!requisitionSections.has(key)) ${runtime.use('report')}(findings, key, 'unknown-field', unknownField);`,
      '}',
      ...group.requisition.sections.map(
        ({ id }) =>
          `const ${sectionValue(id)} = ${runtime.use('sectionOf')}(data, ${literal(id)}, ${sectionFields(id)}, findings);`,
      ),
      ...fields.map(
        ({ path }) =>
          `const ${fieldValue(path)} = ${runtime.use('fieldOf')}(${sectionValue(path.section)}, ${literal(path.field)});`,
      ),
      ...lookedAt(fields).map((placed) => answerLine(placed, context)),
      ...byDependence(fields).flatMap(({ field, path }) =>
        field.shownWhen === undefined
          ? []
          : statement(`const ${fieldShown(path)} = `, fieldConditionCode(field.shownWhen, context), ';'),
      ),
      ...group.requisition.sections.flatMap(({ id }) => [
        `if (${sectionValue(id)} !== undefined) {`,
        ...fields
          .filter(({ path }) => path.section === id)
          .flatMap((placed) => fieldCheck(placed, context).map((line) => `  ${line}`)),
        '}',
      ]),
      'return findings;',
    ],
  };
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
