/**
 * Which criteria are left open, as far as the explanation of a verdict tells of them: a second walk over what was judged,
 * written only where some body settles a criterion. Rows are told where they decide, and no more of them than a reader
 * can use.
 */

import {
  pascalCaseOf,
  type Clause,
  type Condition,
  type Indication,
  type Path,
  type Route,
  type Term,
} from '@kriterion/catalogue';

import { criterionFunction } from '../names.ts';
import type { FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import { asking, askOfRow } from './asking.ts';
import { inside, type At } from './at.ts';
import { Body } from './body.ts';
import { conditionCode } from './conditions.ts';
import { holdingOf } from './fields.ts';
import type { Making } from './making.ts';
import { endingsOf, throughLoops } from './paths.ts';
import type { References } from './references.ts';
import { candidatesCode, forEachRow } from './rows.ts';
import {
  PATIENT_SCOPE,
  possibleRows,
  scopeInside,
  withHeld,
  withRow,
  type RowInHand,
  type Scope,
} from './scope.ts';
import type { Shape } from './shapes.ts';

/** Whether a body settles anything that is reached. */
export function isSettled(references: References, making: Making): boolean {
  const { criteria } = making.references.reached(references);
  return making.group.criteria.some(({ id, decidedBy }) => decidedBy !== undefined && criteria.has(id));
}

/** `openInSarkom(patient)`: the criteria left open below the requirements that decide, and the exclusions. */
export function openingCall(indication: Indication, making: Making): string {
  if (!isSettled(making.references.ofIndication(indication.id), making)) return 'new Set()';
  const opening = `{ open: new Set(), seen: new Map() }`;
  return `${indicationCall(indication, undefined, making)}(patient, ${opening}).open`;
}

function indicationCall(indication: Indication, route: Route | undefined, making: Making): string {
  const name = `openIn${pascalCaseOf(indication.id)}${route?.id === undefined ? '' : `_${pascalCaseOf(route.id)}`}`;
  return making.ask(name, () =>
    opener(name, making, [], (at) => {
      for (const one of route === undefined ? indication.routes : [route])
        for (const { strength, condition } of one.requirements)
          if (strength !== 'should') openCondition(condition, at);
      for (const { condition } of indication.exclusions ?? []) openCondition(condition, at);
    }),
  );
}

function opener(
  name: string,
  making: Making,
  more: FunctionDeclaration['parameters'],
  write: (at: At) => void,
  scope: Scope = PATIENT_SCOPE,
): FunctionDeclaration {
  const body = new Body();
  const place = more[0]?.name ?? 'patient';
  body.line(`if (!${making.use('isFirstVisit')}(opening, ${literal(name)}, ${place})) return opening;`);
  write({ making, body, scope, judged: asking(making) });
  body.line('return opening;');
  return {
    kind: 'function',
    name,
    parameters: [
      { name: 'patient', type: 'Patient' },
      ...more,
      { name: 'opening', type: making.use('Opening') },
    ],
    returns: 'Opening',
    body: body.lines,
  };
}

/** Writes the walk below a condition; nothing where no body settles anything there. */
function openCondition(condition: Condition, at: At): void {
  if (!isSettled(at.making.references.of(condition), at.making)) return;
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      condition.of.forEach((clause: Clause) => openCondition(clause.condition, at));
      break;
    case 'not':
      openCondition(condition.condition, at);
      break;
    case 'if-then':
      openCondition(condition.when, at);
      openCondition(condition.then, at);
      break;
    case 'except':
    case 'waived':
      openCondition(condition.condition, at);
      openCondition(condition.when, at);
      break;
    case 'by-reading':
      condition.cases.forEach((one) => openCondition(one.condition, at));
      break;
    case 'criterion':
    case 'row-criterion':
    case 'indication':
      openReference(condition, at);
      break;
    default:
      openOnRowsAndValues(condition, at);
  }
}

function openOnRowsAndValues(condition: Condition, at: At): void {
  switch (condition.kind) {
    case 'compare':
    case 'among':
      openPath({ names: [condition.fact] }, at);
      break;
    case 'relation':
      openTerm(condition.left, at);
      openTerm(condition.right, at);
      break;
    case 'member':
      openPath(condition.path, at);
      if (condition.others !== undefined) openPath(condition.others, at);
      break;
    case 'subset':
      openPath(condition.path, at);
      if (condition.within.kind === 'path') openPath(condition.within.path, at);
      break;
    case 'verdict':
      openPath(condition.path, at);
      break;
    case 'rows':
      openRows(condition, at);
      break;
    case 'every':
      openEvery(condition, at);
      break;
    case 'different':
      openDifferent(condition, at);
      break;
    case 'for-same':
      openForSame(condition, at);
      break;
    default:
  }
}

function openReference(
  condition: Extract<Condition, { readonly kind: 'criterion' | 'row-criterion' | 'indication' }>,
  at: At,
): void {
  const { making, body } = at;
  if (condition.kind === 'indication') {
    const indication = making.references.indication(condition.id);
    const route = indication.routes.find(({ id }) => id !== undefined && id === condition.route);
    body.line(`${indicationCall(indication, route, making)}(patient, opening);`);
    return;
  }
  const criterion = making.references.criterion(condition.id);
  if (criterion.about === undefined) {
    body.line(`${patientCriterion(condition.id, making)}(patient, opening);`);
    return;
  }
  const row =
    condition.kind === 'row-criterion'
      ? at.scope.rows.get(condition.row)
      : { code: 'patient', shapes: [making.shapes.patient] };
  body.line(`${rowCriterion(condition.id, making)}(patient, ${row?.code ?? 'patient'}, opening);`);
}

function patientCriterion(id: string, making: Making): string {
  const name = `open${criterionFunction(id)}`;
  const { condition, decidedBy } = making.references.criterion(id);
  return making.ask(name, () =>
    opener(name, making, [], (at) => {
      const number = making.numbering.criteria.get(id)?.number ?? 0;
      if (decidedBy !== undefined)
        at.body.line(
          `if (${making.use('truthAt')}(patient.$out, ${number}) === 2) opening.open.add(${literal(id)});`,
        );
      openCondition(condition, at);
    }),
  );
}

function rowCriterion(id: string, making: Making): string {
  const name = `open${criterionFunction(id)}`;
  const { about, condition, decidedBy } = making.references.criterion(id);
  const shapes = possibleRows(making.shapes);
  const row: RowInHand = { code: 'row', shapes };
  const scope = withRow(PATIENT_SCOPE, about?.row ?? '', row);
  return making.ask(name, () =>
    opener(
      name,
      making,
      [{ name: 'row', type: shapes.map((shape) => shape.name).join(' | ') }],
      (at) => {
        if (decidedBy !== undefined) {
          const truth = agreedCode(making.references.of(condition), at, () =>
            askOfRow(id, about?.row ?? '', scope, making),
          );
          at.body.line(`if (${truth} === 2) opening.open.add(${literal(id)});`);
        }
        openCondition(condition, at);
      },
      scope,
    ),
  );
}

/** What all combinations of readings agree on, as the name of a variable. */
function agreedCode(references: References, at: At, judge: () => string): string {
  const { body, making } = at;
  if (!making.references.dependsOnReading(references))
    return body.constant('truth', judge(), making.use('Truth'));
  const [sure, possible, combination] = [
    body.fresh('sure'),
    body.fresh('possible'),
    body.fresh('combination'),
  ];
  body.line(`let [${sure}, ${possible}] = [1, 0];`);
  body.block(
    `for (let ${combination} = 0; ${combination} < patient.$combinations; ${combination} += 1) {`,
    () => {
      body.line(`${making.use('under')}(patient, ${combination});`);
      const code = judge();
      body.line(`${sure} &= ${code};`);
      body.line(`${possible} |= (${code}) & 2;`);
    },
  );
  return body.constant('truth', `${sure} | ${possible}`);
}

function agreedCondition(condition: Condition, at: At): string {
  return agreedCode(at.making.references.of(condition), at, () => conditionCode(condition, at));
}

/** Writes the walk below a term. */
function openTerm(term: Term, at: At): void {
  if (!isSettled(at.making.references.ofTerm(term), at.making)) return;
  switch (term.kind) {
    case 'path':
    case 'values-among':
      openPath(term.path, at);
      break;
    case 'elapsed':
      openTerm(term.from, at);
      openTerm(term.to, at);
      break;
    case 'shifted':
      openTerm(term.date, at);
      break;
    case 'choice':
      openCondition(term.when, at);
      openTerm(term.then, at);
      openTerm(term.otherwise, at);
      break;
    case 'table':
      term.rows.forEach(({ when }) => openIfPossible(when, at));
      break;
    case 'score':
      term.groups.flatMap(({ rows }) => rows).forEach(({ condition }) => openIfPossible(condition, at));
      break;
    case 'condition':
      openCondition(term.condition, at);
      break;
    case 'count':
    case 'distinct':
    case 'aggregate':
      openOverRows(term, at);
      break;
    default:
  }
}

/** Rows of tables and scores that are surely not met are not told. */
function openIfPossible(condition: Condition, at: At): void {
  if (!isSettled(at.making.references.of(condition), at.making)) return;
  const truth = agreedCondition(condition, at);
  at.body.block(`if (${truth} !== 0) {`, () => openCondition(condition, at));
}

/** What the facts at a path are computed from. */
function openPath(path: Path, at: At): void {
  const { body } = at;
  for (const ending of endingsOf(path, at)) {
    const { fact, guard, holder, shape } = ending;
    if (fact?.derived === undefined || !isSettled(at.making.references.ofTerm(fact.derived), at.making))
      continue;
    const name = computedOpener(fact.id, fact.derived, shape, at.making);
    const write = (): void =>
      throughLoops(ending, at, () => body.line(`${name}(patient, ${holder}, opening);`));
    if (guard === undefined || holdingOf(fact) === 'none') write();
    else body.block(`if (${guard}) {`, write);
  }
}

function computedOpener(fact: string, derived: Term, shape: Shape, making: Making): string {
  const name = `openComputed${shape.name}_${pascalCaseOf(fact)}`;
  return making.ask(name, () =>
    opener(
      name,
      making,
      [{ name: 'here', type: shape.name }],
      (at) => openTerm(derived, at),
      scopeInside(shape),
    ),
  );
}

type RowsCondition = Extract<Condition, { readonly kind: 'rows' }>;

function openRows(condition: RowsCondition, at: At): void {
  const { where } = condition.rows;
  if (where === undefined || !isSettled(at.making.references.of(where), at.making)) return;
  const value = agreedCondition(condition, at);
  const decisive = `${value} === 2 ? [2, 3, 0] : ${value} === 3${condition.max === undefined ? '' : ` || ${value} === 0`} ? [3, 2, 0] : [2, 0, 3]`;
  openTold(
    condition.rows,
    at,
    decisive,
    (inRow) => agreedCondition(where, inRow),
    (inRow) => openCondition(where, inRow),
  );
}

/** Writes the walk below those rows that are told. */
function openTold(
  rows: RowsCondition['rows'],
  at: At,
  decisive: string,
  judge: (at: At) => string,
  open: (at: At) => void,
  isToldIf = 'true',
): void {
  const { body, making } = at;
  const told = body.fresh('told');
  const before = body.lines.length;
  const { shapes } = forEachRow(rows, at, (inRow) => {
    const truth = judge(inRow.at);
    const push = `${told}.push({ row: ${inRow.row}, truth: ${truth} });`;
    body.line(isToldIf === 'true' ? push : `if (${truth} ${isToldIf}) ${push}`);
  });
  const types = shapes.map(({ name }) => name).join(' | ') || 'Patient';
  const indent = /^ */u.exec(body.lines[before] ?? '')?.[0] ?? '';
  body.lines.splice(before, 0, `${indent}const ${told}: ${making.use('ToldRow')}<${types}>[] = [];`);
  const row = body.fresh('row');
  body.block(`for (const ${row} of ${making.use('deciding')}(${told}, ${decisive})) {`, () =>
    open(inside(at, withRow(at.scope, rows.row, { code: row, shapes }))),
  );
}

function openEvery(condition: Extract<Condition, { readonly kind: 'every' }>, at: At): void {
  const { rows, satisfies } = condition;
  if (!isSettled(at.making.references.of(satisfies), at.making)) return;
  const value = agreedCondition(condition, at);
  const { making } = at;
  openTold(
    rows,
    at,
    `[${value}, 2, 3]`,
    (inRow) => {
      const row = inRow.scope.rows.get(rows.row)?.code ?? '';
      return agreedCode(making.references.of(condition), inRow, () => {
        const where = rows.where === undefined ? '3' : conditionCode(rows.where, inRow);
        const code = `${making.use('opposite')}(${where}) | ${conditionCode(satisfies, inRow)}`;
        return inRow.body.constant('t', `${row}.$further ? ${code} | 2 : ${code}`);
      });
    },
    (inRow) => openCondition(satisfies, inRow),
  );
}

function openOverRows(
  term: Extract<Term, { readonly kind: 'count' | 'distinct' | 'aggregate' }>,
  at: At,
): void {
  const of = term.kind === 'count' ? term.weight : term.of;
  const { where } = term.rows;
  openTold(
    term.rows,
    at,
    '[3, 2]',
    (inRow) =>
      where === undefined
        ? inRow.body.constant('truth', '3', at.making.use('Truth'))
        : agreedCondition(where, inRow),
    (inRow) => {
      if (where !== undefined) openCondition(where, inRow);
      if (of !== undefined) openTerm(of, inRow);
      inRow.body.line(`if (${inRow.scope.rows.get(term.rows.row)?.code ?? ''}.$shape < 0) break;`);
    },
    '!== 0',
  );
}

function openForSame(condition: Extract<Condition, { readonly kind: 'for-same' }>, at: At): void {
  const { body, making } = at;
  const value = agreedCondition(condition, at);
  const values = making.constant(
    'order',
    'readonly string[]',
    `[${condition.values.map(literal).join(', ')}]`,
  );
  const [told, held, chosen] = [body.fresh('told'), body.fresh('_held'), body.fresh('_held')];
  body.line(`const ${told}: ${making.use('ToldRow')}<string>[] = [];`);
  body.block(`for (const ${held} of ${values}) {`, () => {
    const truth = agreedCondition(condition.condition, inside(at, withHeld(at.scope, condition.name, held)));
    body.line(`${told}.push({ row: ${held}, truth: ${truth} });`);
  });
  body.block(`for (const ${chosen} of ${making.use('deciding')}(${told}, [${value}, 2, 0])) {`, () =>
    openCondition(condition.condition, inside(at, withHeld(at.scope, condition.name, chosen))),
  );
}

type Different = Extract<Condition, { readonly kind: 'different' }>;

/** The names of what a search for different rows holds. */
interface Search {
  readonly condition: Different;
  readonly shapes: readonly Shape[];
  readonly rows: readonly string[];
  readonly all: string;
  readonly found: string;
  readonly first: string;
  readonly label: string;
}

/** The first rows for which it comes out as it does on the whole. */
function openDifferent(condition: Different, at: At): void {
  const { body, making } = at;
  const candidates = candidatesCode(condition.sources, at);
  const type = candidates.shapes.map(({ name }) => name).join(' | ') || 'Patient';
  const search: Search = {
    condition,
    shapes: candidates.shapes,
    rows: condition.names.map(() => body.fresh('row')),
    all: body.fresh('rows'),
    found: body.fresh('founds'),
    first: body.fresh('firsts'),
    label: body.fresh('search'),
  };
  body.line(`const ${search.all} = ${candidates.code};`);
  body.line(`const ${search.found}: ${making.use('Truth')}[] = [];`);
  body.line(`const ${search.first} = new Map<Truth, readonly (${type})[]>();`);
  chooseRows(search, 0, at);
  const chosen = condition.names.map(() => body.fresh('chosen'));
  const agreed = `${making.use('agreedOf')}(${search.found})`;
  body.line(`const [${chosen.join(', ')}] = ${search.first}.get(${agreed}) ?? [];`);
  body.block(`if (${chosen.map((row) => `${row} !== undefined`).join(' && ')}) {`, () =>
    openCondition(condition.where, withRows(search, chosen, at)),
  );
}

function withRows({ condition, shapes }: Search, rows: readonly string[], at: At): At {
  const scope = condition.names.reduce(
    (before, name, n) => withRow(before, name, { code: rows[n] ?? '', shapes }),
    at.scope,
  );
  return inside(at, scope);
}

function chooseRows(search: Search, n: number, at: At): void {
  const row = search.rows[n];
  if (row === undefined) {
    tryRows(search, at);
    return;
  }
  const label = n === 0 ? `${search.label}: ` : '';
  at.body.block(`${label}for (const ${row} of ${search.all}) {`, () => {
    const others = search.rows.slice(0, n).map((other) => `${row} === ${other}`);
    if (n > 0) at.body.line(`if (!${row}.$further && (${others.join(' || ')})) continue;`);
    chooseRows(search, n + 1, at);
  });
}

/** Under every combination of readings: what the rows make of it, and whether it is met by now. */
function tryRows(search: Search, at: At): void {
  const { condition, rows, found, first, label } = search;
  const { body, making } = at;
  const isOpen = rows.map((row) => `${row}.$further`).join(' || ');
  const isMet = body.fresh('isMet');
  const truths = body.fresh('truths');
  const n = body.fresh('combination');
  body.line(`let ${isMet} = true;`);
  body.line(`const ${truths}: Truth[] = [];`);
  body.block(`for (let ${n} = 0; ${n} < patient.$combinations; ${n} += 1) {`, () => {
    body.line(`${making.use('under')}(patient, ${n});`);
    const where = conditionCode(condition.where, withRows(search, rows, at));
    // A row that may yet come makes nothing sure, whatever would hold for it.
    const truth = body.constant('t', `${isOpen} ? ${where} & 2 : ${where}`);
    body.line(`${truths}.push(${truth});`);
    body.line(`${found}[${n}] = (${found}[${n}] ?? 0) | ${truth};`);
    body.line(`${isMet} &&= ${found}[${n}] === 3;`);
  });
  const agreed = body.constant('truth', `${making.use('agreedOf')}(${truths})`);
  body.line(
    `if (${agreed} !== 0 && !${first}.has(${agreed})) ${first}.set(${agreed}, [${rows.join(', ')}]);`,
  );
  body.line(`if (${isMet}) break ${label};`);
}
