/** Facts that are computed from others: one function for each, in each kind of place. */

import { pascalCaseOf, type Fact } from '@kriterion/catalogue';

import type { FunctionDeclaration } from '../printing/declarations.ts';
import { told } from '../telling.ts';
import { asking } from './asking.ts';
import { Body } from './body.ts';
import type { Making } from './making.ts';
import { scopeInside } from './scope.ts';
import type { Shape } from './shapes.ts';

/** The call that gives what a fact comes to where it stands. */
export function derivedCall(fact: Fact, shape: Shape, holder: string, making: Making): string {
  const name = `computed${shape.index === 0 ? '' : `${shape.name}_`}${pascalCaseOf(fact.id)}`;
  making.ask(name, () => declaration(name, fact, shape, making));
  return `${name}(patient, ${holder})`;
}

function declaration(name: string, fact: Fact, shape: Shape, making: Making): FunctionDeclaration {
  const { derived } = fact;
  if (derived === undefined) throw new Error(`the fact is not derived: ${fact.id}`);
  const body = new Body();
  const slot = making.slot(`computed ${name}`, making.references.ofTerm(derived));
  body.line(`const slot = ${slot};`);
  body.line('const known = here.$computed[slot];');
  body.line('if (known !== undefined) return known;');
  const value = making.write.term(derived, {
    making,
    body,
    scope: scopeInside(shape),
    judged: asking(making),
  });
  body.line(`here.$computed[slot] = ${value};`);
  body.line(`return ${value};`);
  return {
    kind: 'function',
    name,
    docs: told(fact.label.da, fact.evidence, making.group),
    parameters: [
      { name: 'patient', type: 'Patient' },
      { name: 'here', type: shape.name },
    ],
    returns: making.use('Known'),
    body: body.lines,
  };
}
