/** The facts of a group: their type, and the check that every answer is of its kind. */

import type { Fact, Group, ValueType } from '@kriterion/catalogue';

import { factsType, optionsConstant } from '../names.ts';
import type { Declaration, Property } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { told } from '../telling.ts';
import { optionIds, rangeCode, setCode, unionType } from '../values.ts';

/** The type of the group's facts; every fact may be left out, which is "not answered". */
export function factsDeclaration(group: Group): Declaration {
  return {
    kind: 'interface',
    name: factsType(group.id),
    exported: true,
    docs: ['What is known about a patient; left out is not answered. Numbers may be exact decimals as text.'],
    properties: group.facts.map((fact): Property => ({
      name: literal(fact.id),
      type: `${answerType(fact.type, group)} | Unanswered`,
      optional: true,
      docs: told(fact.label.da, fact.evidence, group),
    })),
  };
}

/** `factErrors(facts)` and the option sets it looks things up in. */
export function factChecks(group: Group, runtime: Runtime): readonly Declaration[] {
  const sets = group.facts.flatMap((fact): readonly Declaration[] => {
    const ids = optionIds(fact.type, group);
    return ids === undefined
      ? []
      : [
          {
            kind: 'constant',
            name: optionsConstant(fact.id),
            type: 'ReadonlySet<string>',
            value: setCode(ids),
          },
        ];
  });
  runtime.use('isRecord');
  return [...sets, errorsDeclaration(), faultDeclaration(group, runtime)];
}

function errorsDeclaration(): Declaration {
  return {
    kind: 'function',
    name: 'factErrors',
    docs: ['Every answer that is of a wrong kind; with one of them there is no verdict.'],
    parameters: [{ name: 'facts', type: 'unknown' }],
    returns: 'readonly FactError[]',
    body: [
      "if (!isRecord(facts)) return [{ code: 'wrong-type', path: '' }];",
      'const errors: FactError[] = [];',
      'for (const [id, answer] of Object.entries(facts)) {',
      '  const code = factFault(id, answer);',
      '  if (code !== undefined) errors.push({ code, path: id });',
      '}',
      'return errors;',
    ],
  };
}

function faultDeclaration(group: Group, runtime: Runtime): Declaration {
  runtime.use('saysUnknown');
  const cases = group.facts.flatMap((fact) => [
    `  case ${literal(fact.id)}:`,
    `    return isOpen ? undefined : ${faultCode(fact, runtime)};`,
  ]);
  return {
    kind: 'function',
    name: 'factFault',
    parameters: [
      { name: 'id', type: 'string' },
      { name: 'answer', type: 'unknown' },
    ],
    returns: 'FactErrorCode | undefined',
    body:
      cases.length === 0
        ? ["return id === undefined && answer === undefined ? undefined : 'unknown-fact';"]
        : [
            'const isOpen = answer === undefined || saysUnknown(answer);',
            'switch (id) {',
            ...cases,
            '  default:',
            "    return 'unknown-fact';",
            '}',
          ],
  };
}

function faultCode(fact: Fact, runtime: Runtime): string {
  const { type } = fact;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return `${runtime.use('booleanFault')}(answer)`;
    case 'integer':
    case 'decimal':
      return `${runtime.use(type.kind === 'integer' ? 'integerFault' : 'numberFault')}(answer, ${rangeCode(type).join(', ')})`;
    case 'date':
      return `${runtime.use('dateFault')}(answer)`;
    case 'one-of':
    case 'indication':
      return `${runtime.use('optionFault')}(answer, ${optionsConstant(fact.id)})`;
    case 'several-of':
      return `${runtime.use('optionsFault')}(answer, ${optionsConstant(fact.id)})`;
    case 'signature':
    case 'label-area':
      return literal('wrong-type');
    default:
      return `${runtime.use('textFault')}(answer)`;
  }
}

function answerType(type: ValueType, group: Group): string {
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
    case 'signature':
    case 'label-area':
      return 'never';
    default:
      return 'string';
  }
}
