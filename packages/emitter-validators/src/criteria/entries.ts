/** The functions that callers of a module use. */

import type { Fact, Group, Indication } from '@kriterion/catalogue';

import {
  evaluateFunction,
  evaluateGroupFunction,
  factsType,
  judgeFunction,
  statementConstant,
  weighFunction,
} from '../names.ts';
import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { told } from '../telling.ts';
import { daysOfDate } from './limits.ts';
import type { Making } from './making.ts';
import { plainFacts } from './criterion-functions.ts';
import { handedCode } from './fields.ts';
import { openingCall } from './openings.ts';
import { hasDerived } from './places.ts';
import { propertyOf } from './shapes.ts';

/** `evaluateSarkom(facts, departures, recorded)` and `judgeSarkom(facts, out)`. */
export function indicationEntries(indication: Indication, making: Making): readonly FunctionDeclaration[] {
  const { group } = making;
  const docs = [
    ...told(indication.name.da, indication.evidence, group),
    commentText(`${indication.origin.file}:${indication.origin.line}`),
  ];
  const statement = statementConstant(indication.id);
  making.use('concluded');
  return [
    {
      kind: 'function',
      name: evaluateFunction(indication.id),
      exported: true,
      docs,
      parameters: evaluateParameters(group),
      returns: 'CriteriaResult',
      body: [
        'const faults: FactError[] = [];',
        `const patient = patientFrom(facts, departures, recorded, [${statement}], faults);`,
        ...forceLines(indication, making),
        'if (faults.length > 0) return { ok: false, errors: faults };',
        ...weighedLines(indication, making),
        `return concluded(patient, ${statement}, recorded.overriddenBy ?? [], ${openingCall(indication, making)});`,
      ],
    },
    {
      kind: 'function',
      name: judgeFunction(indication.id),
      exported: true,
      docs: [
        ...docs,
        '',
        `The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills \`out\` (at least ${making.numbering.words} words) with the reasons; an answer of a wrong kind is unknown.`,
      ],
      parameters: [
        { name: 'facts', type: factsType(group.id) },
        { name: 'out', type: 'Uint32Array' },
      ],
      returns: 'number',
      body: judgeBody(indication, making),
    },
  ];
}

function judgeBody(indication: Indication, making: Making): readonly string[] {
  const facts = plainFacts(indication, making);
  const lines = assignmentLines(statementConstant(indication.id));
  const verdict = `return ${weighFunction(indication.id)}(patient);`;
  if (facts === undefined)
    return ['const patient = readPatient(facts, out, []);', ...dateLines(making), ...lines, verdict];
  const patient = making.constant(
    'hand',
    'Patient',
    '/* @__PURE__ */ blankPatient(/* @__PURE__ */ new Uint32Array(0))',
  );
  // What an empty record inherits under no such name, a record of its kind does not inherit either.
  const bare = facts.length === 0 ? '' : making.constant('bare', 'Readonly<Record<string, unknown>>', '{}');
  const given = facts.map((fact) => {
    const id = literal(fact.id);
    return `const ${propertyOf(fact)}Given = isBare && ${bare}[${id}] === undefined ? given[${id}] : Object.hasOwn(given, ${id}) ? given[${id}] : undefined;`;
  });
  return [
    '// All is read before anything is written: nothing of the caller runs in between.',
    ...(facts.length === 0
      ? ["if (typeof facts !== 'object') return 2;"]
      : [`const given: Readonly<Record<string, unknown>> = ${making.use('isRecord')}(facts) ? facts : {};`]),
    ...(facts.length === 0 ? [] : [`const isBare = Object.getPrototypeOf(given) === Object.prototype;`]),
    ...given,
    `const patient = ${patient};`,
    'patient.$out = out;',
    ...lines,
    ...facts.flatMap((fact) => handedCode(fact, `${propertyOf(fact)}Given`, making)),
    verdict,
  ];
}

/** The date of the request, where what is in force on it makes a difference. */
function dateLines({ group }: Making): readonly string[] {
  const path = requestDatePath(group.facts);
  const isDated = group.parameters?.some(({ validity }) => validity !== undefined) === true;
  if (path === undefined || !isDated) return [];
  return [`patient.$on = daysKnown(answerAt(facts, [${path.map(literal).join(', ')}]));`];
}

function evaluateParameters(group: Group): FunctionDeclaration['parameters'] {
  return [
    { name: 'facts', type: factsType(group.id) },
    { name: 'departures', type: 'Departures', initializer: '{}' },
    { name: 'recorded', type: 'Recorded', initializer: '{}' },
  ];
}

function assignmentLines(statement: string): readonly string[] {
  return [
    `patient.$assignments = ${statement}.assignments;`,
    `patient.$combinations = ${statement}.assignments.length;`,
    `patient.$allMasks = ${statement}.masks;`,
  ];
}

function weighedLines(indication: Indication, making: Making): readonly string[] {
  const contradictions = hasDerived(making)
    ? [
        "noteContradictionsPatient(patient, patient, '', faults);",
        'if (faults.length > 0) return { ok: false, errors: faults };',
        'patient.$out.fill(0);',
      ]
    : [];
  return [
    ...assignmentLines(statementConstant(indication.id)),
    ...contradictions,
    `${weighFunction(indication.id)}(patient);`,
  ];
}

function forceLines(indication: Indication, making: Making): readonly string[] {
  const { from, to } = indication.validity ?? {};
  if (from === undefined && to === undefined) return [];
  const statement = statementConstant(indication.id);
  return [
    `if (!${making.use('isInForce')}(patient.$on, ${statement}.from, ${statement}.to)) faults.push({ code: 'not-in-force', path: ${literal(indication.id)} });`,
  ];
}

/** `patientFrom(facts, …)`: reads the answers and all that is recorded beside them, and notes every fault. */
export function patientFrom(making: Making): FunctionDeclaration {
  const { group } = making;
  const [from, to] = [group.validFrom, group.validTo].map((date, end) =>
    date === undefined ? undefined : daysOfDate(date)?.[end === 0 ? 0 : 1],
  );
  for (const name of ['datedBy', 'noteDepartures', 'noteOverrides', 'Statement']) making.use(name);
  const path = requestDatePath(group.facts) ?? [];
  return {
    kind: 'function',
    name: 'patientFrom',
    parameters: [
      { name: 'facts', type: 'unknown' },
      { name: 'departures', type: 'Departures' },
      { name: 'recorded', type: 'Recorded' },
      { name: 'statements', type: 'readonly Statement[]' },
      { name: 'faults', type: 'FactError[]' },
    ],
    returns: 'Patient',
    body: [
      `const dated = datedBy(facts, recorded.on, [${path.map(literal).join(', ')}], faults);`,
      `const patient = readPatient(dated.facts, new Uint32Array(${making.numbering.words}), faults);`,
      'patient.$departures = departures;',
      'patient.$on = dated.on;',
      'noteDepartures(departures, statements, faults);',
      'noteOverrides(recorded.overriddenBy ?? [], statements, faults);',
      ...(from === undefined && to === undefined
        ? []
        : [
            `if (!${making.use('isInForce')}(dated.on, ${from ?? 'undefined'}, ${to ?? 'undefined'})) faults.push({ code: 'not-in-force', path: ${literal(group.id)} });`,
          ]),
      'return patient;',
    ],
  };
}

/** The fact that is the date of the request: the only date asked about it, alone or in one record. */
function requestDatePath(facts: readonly Fact[]): readonly string[] | undefined {
  const paths = facts.flatMap((fact): readonly (readonly string[])[] => {
    if (isRequestDate(fact, fact.about)) return [[fact.id]];
    if (fact.type.kind !== 'record') return [];
    return fact.type.members
      .filter((member) => isRequestDate(member, member.about ?? fact.about))
      .map((member) => [fact.id, member.id]);
  });
  return paths.length === 1 ? paths[0] : undefined;
}

function isRequestDate(fact: Fact, about: Fact['about']): boolean {
  return about === 'request' && fact.type.kind === 'date' && fact.derived === undefined;
}

/** `evaluateGroup(facts, departures, recorded)`: met where one of the indications in force is. */
export function groupEntry(making: Making): FunctionDeclaration {
  const { group } = making;
  const docs = told(`${group.name.da}: mindst én af indikationerne`, group.evidence, group);
  return {
    kind: 'function',
    name: evaluateGroupFunction(group),
    exported: true,
    docs,
    parameters: evaluateParameters(group),
    returns: 'GroupResult',
    body: groupBody(making),
  };
}

function groupBody(making: Making): readonly string[] {
  const { group } = making;
  const refused = (code: string): string =>
    `return { ok: false, errors: [{ code: '${code}', path: ${literal(group.id)} }] };`;
  making.use('verdictOf');
  const statements = group.indications.map(({ id }) => statementConstant(id)).join(', ');
  const validities = group.indications.map(
    ({ id }) =>
      `${making.use('isInForce')}(first.$on, ${statementConstant(id)}.from, ${statementConstant(id)}.to)`,
  );
  return [
    'const faults: FactError[] = [];',
    `const statements = [${statements}];`,
    'const first = patientFrom(facts, departures, recorded, statements, faults);',
    'if (faults.length > 0) return { ok: false, errors: faults };',
    'let isOneInForce = false;',
    'let verdict = 0;',
    ...group.indications.flatMap((indication, n) => [
      `if (${validities[n] ?? 'true'}) {`,
      '  isOneInForce = true;',
      '  const patient = patientFrom(facts, departures, recorded, statements, faults);',
      ...weighedLines(indication, making)
        .slice(0, -1)
        .map((line) => `  ${line}`),
      `  verdict |= ${weighFunction(indication.id)}(patient);`,
      '}',
    ]),
    `if (!isOneInForce) ${refused('not-in-force')}`,
    'return { ok: true, verdict: verdictOf(verdict) };',
  ];
}

/** The entry of a group whose criteria are not entered. */
export function groupWithoutCriteria(group: Group): Declaration {
  return {
    kind: 'function',
    name: evaluateGroupFunction(group),
    exported: true,
    docs: [commentText(`${group.name.da}: kriterierne er ikke indtastet.`)],
    parameters: [],
    returns: 'GroupResult',
    body: [`return { ok: false, errors: [{ code: 'no-criteria', path: ${literal(group.id)} }] };`],
  };
}
