/** The facts of a group as the callers of a module know them: types. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';

import { factsType } from '../names.ts';
import type { Declaration, Property } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { told } from '../telling.ts';
import { optionIds, unionType } from '../values.ts';
import type { Making } from './making.ts';
import type { Shape } from './shapes.ts';

/** The types of the group's facts, of its records and rows; every fact may be left out, which is "not answered". */
export function factsDeclarations(making: Making): readonly Declaration[] {
  return making.shapes.all.map((shape) => ({
    kind: 'interface',
    name: typeOf(shape, making),
    exported: true,
    docs:
      shape.outer === undefined
        ? ['What is known about a patient; left out is not answered. Numbers may be exact decimals as text.']
        : told(shape.outer.fact.label.da, undefined, making.group),
    properties: shape.members.map((fact): Property => ({
      name: literal(fact.id),
      type: `${answerType(fact, making)} | Unanswered`,
      optional: true,
      docs: told(fact.label.da, fact.evidence, making.group),
    })),
  }));
}

function typeOf(shape: Shape, making: Making): string {
  const name = factsType(making.group.id);
  return shape.outer === undefined ? name : `${name}_${shape.name}`;
}

function answerType(fact: Fact, making: Making): string {
  const { type } = fact;
  if (type.kind === 'record') return typeOf(making.shapes.inside(fact), making);
  if (type.kind !== 'rows') return plainType(type, making.group);
  const row = `readonly (${typeOf(making.shapes.inside(fact), making)} | Unanswered)[]`;
  return `${row} | { readonly rows: ${row}; readonly complete: boolean }`;
}

function plainType(type: ValueType, group: Group): string {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return 'boolean';
    case 'integer':
    case 'decimal':
      return 'number | string';
    case 'one-of':
    case 'indication':
      return unionType(optionIds(type, group) ?? []);
    case 'several-of':
      return `readonly (${unionType(optionIds(type, group) ?? [])})[]`;
    case 'codes':
      return 'readonly string[]';
    case 'verdict':
      return 'Verdict';
    case 'either':
      return type.of.map((one) => plainType(one, group)).join(' | ');
    default:
      return HAS_NO_ANSWER.has(type.kind) ? 'never' : 'string';
  }
}

const HAS_NO_ANSWER: ReadonlySet<ValueType['kind']> = new Set<ValueType['kind']>([
  'signature',
  'label-area',
  'record',
  'rows',
]);
