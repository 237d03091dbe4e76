/** From a valid requisition to the facts of the criteria. */

import { pascalCaseOf } from '@kriterion/catalogue';

import { fieldValue, requisitionFactsType, requisitionType } from '../names.ts';
import type { FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { electronicFields, type RequisitionGroup } from './fields.ts';

/** `factsOf<Group>(requisition)`: a field without an answer gives no fact, except a tick box, which then says no. */
export function factsFunction(group: RequisitionGroup, runtime: Runtime): FunctionDeclaration {
  // A row's answer is not the patient's.
  const answering = electronicFields(group).filter(
    ({ field, isRepeated }) => field.fact !== undefined && !isRepeated,
  );
  const type = requisitionFactsType(group.id);
  const body = answering.flatMap(({ field, path }) => {
    const value = fieldValue(path);
    const section = `requisition[${literal(path.section)}]`;
    const read = `${runtime.use('answerIn')}(${section}, ${literal(path.field)})`;
    // An empty tick box that nothing can hide was seen and left empty.
    const isNo = field.type.kind === 'tick' && field.shownWhen === undefined;
    return [
      `const ${value} = ${read}${isNo ? ' ?? false' : ''};`,
      `if (${value} !== undefined) facts[${literal(field.fact ?? '')}] = ${value};`,
    ];
  });
  return {
    kind: 'function',
    name: `factsOf${pascalCaseOf(group.id)}`,
    exported: true,
    docs: ['The facts that a valid requisition answers, for the functions of the criteria.'],
    parameters: [
      { name: answering.length === 0 ? '_requisition' : 'requisition', type: requisitionType(group.id) },
    ],
    returns: type,
    body: [
      `const facts: { -readonly [Fact in keyof ${type}]: ${type}[Fact] } = {};`,
      ...body,
      'return facts;',
    ],
  };
}
