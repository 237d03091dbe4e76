/** Criteria and indications asked for from inside rows and computed facts: worked out once, then remembered. */

import type { Criterion } from '@kriterion/catalogue';

import { askFunction, askVerdictFunction, criterionFunction, indicationFunction } from '../names.ts';
import type { FunctionDeclaration } from '../printing/declarations.ts';
import { told, wordingOf } from '../telling.ts';
import type { Judged } from './at.ts';
import { Body } from './body.ts';
import type { Making } from './making.ts';
import { needsOf, needsOfIndication, type Need } from './needs.ts';
import { possibleRows, type Scope } from './scope.ts';

/** Names what was judged before by a call that asks for it. */
export function asking(making: Making): Judged {
  return {
    criterion: (id) => askCriterion(id, making),
    indication: (id, route) => askIndication(id, route, making),
  };
}

/** The call that gives a criterion of the patient. */
function askCriterion(id: string, making: Making): string {
  const name = askFunction(id);
  making.ask(name, () => {
    const { condition } = making.references.criterion(id);
    return remembering(name, making.slot(`criterion ${id}`, making.references.of(condition)), making, [
      `const truth = ${criterionFunction(id)}(${['patient', ...argumentsOf(needsOf([condition], making), making)].join(', ')});`,
    ]);
  });
  return `${name}(patient)`;
}

function askIndication(id: string, route: string | undefined, making: Making): string {
  const name = askVerdictFunction(id, route);
  making.ask(name, () => {
    const indication = making.references.indication(id);
    const call = `${indicationFunction(id)}(${['patient', ...argumentsOf(needsOfIndication(indication, making), making)].join(', ')})`;
    const slot = verdictSlot(id, route, making);
    return remembering(
      name,
      slot,
      making,
      route === undefined
        ? [`const truth = ${call};`]
        : [`${call};`, 'const truth = patient.$judged[slot] ?? 2;'],
    );
  });
  return `${name}(patient)`;
}

/** Where the verdict of an indication, or of one route of it, is remembered. */
export function verdictSlot(id: string, route: string | undefined, making: Making): string {
  return making.slot(`indication ${id} ${route ?? ''}`, making.references.ofIndication(id));
}

/** The arguments that give what a function needs, asked for. */
function argumentsOf(needs: readonly Need[], making: Making): readonly string[] {
  return needs.map((need) =>
    need.kind === 'criterion' ? askCriterion(need.id, making) : askIndication(need.id, need.route, making),
  );
}

function remembering(
  name: string,
  slot: string,
  making: Making,
  work: readonly string[],
): FunctionDeclaration {
  return {
    kind: 'function',
    name,
    parameters: [{ name: 'patient', type: 'Patient' }],
    returns: making.use('Truth'),
    body: [
      `const slot = ${slot};`,
      'const known = patient.$judged[slot];',
      'if (known !== undefined) return known;',
      ...work,
      'patient.$judged[slot] = truth;',
      'return truth;',
    ],
  };
}

/** The call that asks a criterion about a row of the row in hand. */
export function askOfRow(id: string, row: string, scope: Scope, making: Making): string {
  const inHand = scope.rows.get(row);
  if (inHand === undefined) throw new Error(`the catalogue names a row that is not in hand: ${row}`);
  const name = criterionFunction(id);
  making.ask(name, () => rowCriterion(name, making.references.criterion(id), making));
  return `${name}(patient, ${inHand.code})`;
}

function rowCriterion(name: string, criterion: Criterion, making: Making): FunctionDeclaration {
  const body = new Body();
  body.line(
    `const slot = ${making.slot(`criterion ${criterion.id}`, making.references.of(criterion.condition))};`,
  );
  body.line('const known = row.$judged[slot];');
  body.line('if (known !== undefined) return known;');
  const shapes = possibleRows(making.shapes);
  const rows = new Map([[criterion.about?.row ?? '', { code: 'row', shapes }]]);
  const truth = making.write.condition(criterion.condition, {
    making,
    body,
    scope: { rows, held: new Map() },
    judged: asking(making),
  });
  body.line(`row.$judged[slot] = ${truth};`);
  body.line(`return ${truth};`);
  return {
    kind: 'function',
    name,
    docs: told(wordingOf(criterion.wording), criterion.evidence, making.group),
    parameters: [
      { name: 'patient', type: 'Patient' },
      { name: 'row', type: shapes.map((shape) => shape.name).join(' | ') },
    ],
    returns: making.use('Truth'),
    body: body.lines,
  };
}
