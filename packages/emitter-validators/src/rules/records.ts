/** How the records of a requisition are read: their values loaded by name, their strange keys found by counting. */

import type { Fact, ValueType } from '@kriterion/catalogue';

import type { Code } from '../printing/code.ts';
import type { Declaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { placedFields, type RequisitionGroup } from './fields.ts';

/** `((a === undefined ? 0 : 1) + …)`: how many of the values are there. */
export function countCode(values: readonly string[]): string {
  return values.length === 0
    ? '0'
    : `(${values.map((value) => `(${value} === undefined ? 0 : 1)`).join(' + ')})`;
}

/** The same, laid out over lines. */
export function countLines(values: readonly string[]): Code {
  if (values.length === 0) return '0';
  const parts = values.map((value) => ({ code: `(${value} === undefined ? 0 : 1)` }));
  return { open: '', parts, close: '', between: ' + ' };
}

/** `plainPrototype()`: Object.prototype as long as nobody has put a name of the requisition into it. */
export function pristineDeclaration(group: RequisitionGroup): Declaration {
  const names = [...namesOf(group)].map((name) => `nothing[${literal(name)}] === undefined`);
  return {
    kind: 'verbatim',
    text: [
      'const nothing: Readonly<Record<string, unknown>> = {};',
      '',
      '/** Object.prototype as long as nobody has put a name of the requisition into it: what inherits from it can be read as it is. */',
      'function plainPrototype(): object {',
      ...(names.length === 0
        ? ['  return Object.prototype;']
        : [
            '  const isPristine =',
            `    ${names.join(' &&\n    ')};`,
            '  return isPristine ? Object.prototype : nothing;',
          ]),
      '}',
    ]
      .slice(names.length === 0 ? 2 : 0)
      .join('\n'),
  };
}

/** Every name that is read from a record. */
function namesOf(group: RequisitionGroup): ReadonlySet<string> {
  return new Set([
    ...group.requisition.sections.map(({ id }) => id),
    ...placedFields(group).flatMap(({ field }) => [field.id, ...memberNames(field.type)]),
  ]);
}

function memberNames(type: ValueType): readonly string[] {
  switch (type.kind) {
    case 'record':
    case 'rows':
      return type.members.flatMap(({ id, type: inner }: Fact) => [id, ...memberNames(inner)]);
    case 'either':
      return type.of.flatMap(memberNames);
    default:
      return [];
  }
}
