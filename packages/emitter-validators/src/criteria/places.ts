/** Types and readers of the places where answers stand. */

import type { Fact } from '@kriterion/catalogue';

import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { told } from '../telling.ts';
import { derivedCall } from './derived.ts';
import { holdingOf, knownReaderBody, propertiesOf, readingCode } from './fields.ts';
import type { Making } from './making.ts';
import { propertyOf, type Shape } from './shapes.ts';

const PLACE = ['  readonly $judged: (Truth | undefined)[];', '  readonly $computed: (Known | undefined)[];'];

/** The type of a place. */
export function placeType(shape: Shape, making: Making): Declaration {
  making.use('Known');
  const own =
    shape.outer === undefined
      ? [
          ...['out: Uint32Array', 'verdicts: Truth[]', 'departures: Departures', 'combinations: number'].map(
            (property) => `  $${property};`,
          ),
          '  $combination: number;',
          '  $readings: readonly number[];',
          '  $masks: readonly (readonly number[])[];',
          '  $allMasks: readonly (readonly (readonly number[])[])[];',
          '  $width: number;',
          '  $assignments: readonly (readonly number[])[];',
          `  $on: ${making.use('DaysKnown')} | undefined;`,
        ]
      : [`  readonly $outer: ${shape.outer.shape.name};`];
  const properties = shape.members.flatMap((fact) =>
    propertiesOf(fact, making).map(({ name, type }) => `  ${name}: ${type};`),
  );
  const what =
    shape.outer === undefined
      ? 'What was read of a patient, and what is worked out from it.'
      : `What was read in ${shape.outer.fact.label.da}.`;
  return {
    kind: 'verbatim',
    text: [
      `/** ${told(what, undefined, making.group).join('')} */`,
      `interface ${shape.name} {`,
      `  readonly $shape: ${shape.index};`,
      `  readonly $further: ${shape.outer === undefined ? 'false' : 'boolean'};`,
      ...own,
      ...PLACE,
      ...properties,
      '}',
    ].join('\n'),
  };
}

/** `blankSlaegtningeRow(outer, isFurther)`: a place where nothing is answered. */
function blankDeclaration(shape: Shape, making: Making): FunctionDeclaration {
  const own =
    shape.outer === undefined
      ? [
          '$out: out,',
          '$verdicts: [],',
          `$departures: ${making.use('noDepartures')},`,
          '$combinations: 1,',
          '$combination: 0,',
          '$readings: [],',
          '$masks: [],',
          '$allMasks: [],',
          '$width: 1,',
          '$assignments: [[]],',
          '$on: undefined,',
        ]
      : ['$outer: outer,'];
  const properties = shape.members.flatMap((fact) =>
    propertiesOf(fact, making).map(({ name, unanswered }) => `${name}: ${unanswered},`),
  );
  return {
    kind: 'function',
    name: `blank${shape.name}`,
    parameters:
      shape.outer === undefined
        ? [{ name: 'out', type: 'Uint32Array' }]
        : [
            { name: 'outer', type: shape.outer.shape.name },
            { name: 'isFurther', type: 'boolean' },
          ],
    returns: shape.name,
    body: [
      'return {',
      ...[
        `$shape: ${shape.index},`,
        `$further: ${shape.outer === undefined ? 'false' : 'isFurther'},`,
        ...own,
        '$judged: [],',
        '$computed: [],',
        ...properties,
      ].map((line) => `  ${line}`),
      '};',
    ],
  };
}

/** `readSlaegtningeRow(input, at, outer, faults)`: reads answers, and notes every fault in them. */
function readerDeclaration(shape: Shape, making: Making): FunctionDeclaration {
  const { outer } = shape;
  const cases = shape.members.flatMap((fact) => caseOf(fact, making));
  making.use('entriesOf');
  making.use('pathIn');
  return {
    kind: 'function',
    name: `read${shape.name}`,
    parameters:
      outer === undefined
        ? [
            { name: 'input', type: 'unknown' },
            { name: 'out', type: 'Uint32Array' },
            { name: 'faults', type: 'FactError[]' },
          ]
        : [
            { name: 'input', type: 'unknown' },
            { name: 'place', type: 'string' },
            { name: 'outer', type: outer.shape.name },
            { name: 'faults', type: 'FactError[]' },
          ],
    returns: shape.name,
    body: [
      `const here = blank${shape.name}(${outer === undefined ? 'out' : 'outer, false'});`,
      ...(outer === undefined ? ["const place = '';"] : []),
      'for (const [id, answer] of entriesOf(input, place, faults)) {',
      `  const at = pathIn(place, id);`,
      ...(cases.length === 0
        ? ["  faults.push({ code: 'unknown-fact', path: at });", '  if (answer === here) break;']
        : [
            `  const isOpen = answer === undefined || ${making.use('saysOpen')}(answer);`,
            '  switch (id) {',
            ...cases.map((line) => `    ${line}`),
            '    default:',
            "      faults.push({ code: 'unknown-fact', path: at });",
            '  }',
          ]),
      '}',
      'return here;',
    ],
  };
}

function caseOf(fact: Fact, making: Making): readonly string[] {
  return [
    `case ${literal(fact.id)}:`,
    '  if (!isOpen) {',
    ...readCase(fact, making).map((line) => `    ${line}`),
    '  }',
    '  break;',
  ];
}

function readCase(fact: Fact, making: Making): readonly string[] {
  const held = `here.${propertyOf(fact)}`;
  const { type } = fact;
  if (type.kind === 'record')
    return [`${held} = read${making.shapes.inside(fact).name}(answer, at, here, faults);`];
  if (type.kind !== 'rows') return readingCode(fact, making);
  const shape = making.shapes.inside(fact);
  making.blanks.add(shape);
  return [
    `const { rows, complete } = ${making.use('readRows')}(answer, ${type.min ?? 0}, ${type.max ?? 'Infinity'}, at, faults);`,
    `const read: ${shape.name}[] = [];`,
    'for (const [n, row] of rows.entries())',
    `  read.push(read${shape.name}(${making.use('saysOpen')}(row) ? {} : row, at + '[' + String(n) + ']', here, faults));`,
    `if (!complete) read.push(blank${shape.name}(here, true));`,
    `${held} = read;`,
  ];
}

/** Readers of every kind of place. */
export function readers(making: Making): readonly Declaration[] {
  const read = making.shapes.all.map((shape) => readerDeclaration(shape, making));
  const blanks = making.shapes.all.map((shape) => blankDeclaration(shape, making));
  const known: Declaration[] = [];
  // A reader of several kinds asks for those of each kind while it is written.
  for (const [type, name] of making.knownReaders)
    known.push({
      kind: 'function',
      name,
      parameters: [
        { name: 'answer', type: 'unknown' },
        { name: 'at', type: 'string' },
        { name: 'faults', type: 'FactError[]' },
      ],
      returns: `${making.use('Known')} | undefined`,
      body: knownReaderBody(type, making),
    });
  return [...read, ...blanks, ...known];
}

/** Whether any fact there, or in what stands inside it, is computed. */
function isDerivedInside(shape: Shape, making: Making): boolean {
  return shape.members.some(
    (fact) =>
      (fact.derived !== undefined && holdingOf(fact) === 'known') ||
      ((fact.type.kind === 'record' || fact.type.kind === 'rows') &&
        isDerivedInside(making.shapes.inside(fact), making)),
  );
}

/** The functions that find answers which contradict what follows from the others; none where nothing is computed. */
export function contradictions(making: Making): readonly FunctionDeclaration[] {
  return making.shapes.all
    .filter((shape) => isDerivedInside(shape, making))
    .map((shape) => contradictionsIn(shape, making));
}

function contradictionsIn(shape: Shape, making: Making): FunctionDeclaration {
  const body = shape.members.flatMap((fact): readonly string[] => {
    const held = `here.${propertyOf(fact)}`;
    const at = `${making.use('pathIn')}(at, ${literal(fact.id)})`;
    if (fact.type.kind === 'record' || fact.type.kind === 'rows') {
      const inner = making.shapes.inside(fact);
      if (!isDerivedInside(inner, making)) return [];
      const call = `noteContradictions${inner.name}`;
      if (fact.type.kind === 'record')
        return [`if (${held} !== undefined) ${call}(patient, ${held}, ${at}, faults);`];
      return [
        `for (const [n, row] of ${held}?.entries() ?? [])`,
        `  if (!row.$further) ${call}(patient, row, ${at} + '[' + String(n) + ']', faults);`,
      ];
    }
    if (fact.derived === undefined || holdingOf(fact) !== 'known') return [];
    making.use('reconciled');
    making.use('under');
    return [
      `if (${held} !== undefined) {`,
      '  let agrees = false;',
      '  for (let combination = 0; combination < patient.$combinations; combination += 1) {',
      '    under(patient, combination);',
      `    agrees ||= reconciled(${derivedCall(fact, shape, 'here', making)}, ${held}) !== undefined;`,
      '  }',
      `  if (!agrees) faults.push({ code: 'contradiction', path: ${at} });`,
      '}',
    ];
  });
  return {
    kind: 'function',
    name: `noteContradictions${shape.name}`,
    parameters: [
      { name: 'patient', type: 'Patient' },
      { name: 'here', type: shape.name },
      { name: 'at', type: 'string' },
      { name: 'faults', type: 'FactError[]' },
    ],
    returns: 'void',
    body,
  };
}

/** Whether the group computes any fact. */
export function hasDerived(making: Making): boolean {
  return isDerivedInside(making.shapes.patient, making);
}
