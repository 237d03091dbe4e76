/** One function for each criterion of the patient, and one for each indication. */

import type {
  Condition,
  Criterion,
  Exclusion,
  Fact,
  Indication,
  Requirement,
  Route,
} from '@kriterion/catalogue';

import { criterionFunction, indicationFunction, weighFunction } from '../names.ts';
import type { FunctionDeclaration } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { told, wordingOf } from '../telling.ts';
import { verdictSlot } from './asking.ts';
import type { At, Judged } from './at.ts';
import { Body } from './body.ts';
import { agreedCode, conditionCode, eachJoined } from './conditions.ts';
import type { Making } from './making.ts';
import { needName, needsOf, needsOfIndication, type Need } from './needs.ts';
import { numbersByKey, OwnNodes } from './numbering.ts';
import { conditionsOfIndication, thingOf, type References, type Step } from './references.ts';
import { PATIENT_SCOPE } from './scope.ts';

/** Names what was judged before as parameters. */
const GIVEN: Judged = {
  criterion: (id) => needName({ kind: 'criterion', id }),
  indication: (id, route) => needName({ kind: 'indication', id, route }),
};

/** `function criterionVoksen(patient): Truth`, with the clinical wording and its sources above it. */
export function criterionDeclaration(criterion: Criterion, making: Making): FunctionDeclaration {
  const { condition, evidence, wording, origin } = criterion;
  const [body, nodes] = [new Body(), new OwnNodes()];
  const inner = new OwnNodes();
  const { written: truth, reads } = making.readingOf(() =>
    conditionCode(condition, patientAt(making, body, inner)),
  );
  making.reads.set(criterion, reads);
  nodes.add(criterion, agreedCode(condition, truth, patientAt(making, body, inner)));
  for (const { key, code } of inner.nodes) nodes.add(key, code);
  const numbers = writeNodes(nodes, making.references.of(condition), making, body);
  making.numbering.criteria.set(criterion.id, {
    number: numbers[0] ?? 0,
    conditions: numbersByKey(nodes, numbers),
  });
  body.line(`return ${truth};`);
  return {
    kind: 'function',
    name: criterionFunction(criterion.id),
    docs: [...told(wordingOf(wording), evidence, making.group), commentText(`${origin.file}:${origin.line}`)],
    parameters: parametersOf(needsOf([condition], making), making),
    returns: making.use('Truth'),
    body: body.lines,
  };
}

function patientAt(making: Making, body: Body, nodes: OwnNodes): At {
  return { making, body, nodes, scope: PATIENT_SCOPE, judged: GIVEN };
}

function parametersOf(needs: readonly Need[], making: Making): FunctionDeclaration['parameters'] {
  return [
    { name: 'patient', type: 'Patient' },
    ...needs.map((need) => ({ name: needName(need), type: making.use('Truth') })),
  ];
}

function writeNodes(nodes: OwnNodes, references: References, making: Making, body: Body): readonly number[] {
  const depends = making.references.dependsOnReading(references);
  return making.numbering.write(nodes, body, (word, code) =>
    depends ? `${making.use('agree')}(patient, ${word}, ${code});` : `patient.$out[${word}] = ${code};`,
  );
}

/** `function indicationSarkom(patient, …): Truth`: requirements, routes and exclusions put together. */
export function indicationDeclaration(indication: Indication, making: Making): FunctionDeclaration {
  const [body, nodes] = [new Body(), new OwnNodes()];
  const at = patientAt(making, body, nodes);
  const { written, reads } = making.readingOf(() => ({
    routes: indication.routes.map((route) => routeCode(route, at, nodes)),
    exclusions: (indication.exclusions ?? []).map((exclusion) => exclusionCode(exclusion, at, nodes)),
  }));
  making.reads.set(indication, reads);
  const { routes, exclusions } = written;
  const isEach = making.isEach(making.references.ofIndication(indication.id));
  const excluded =
    exclusions.length === 0
      ? undefined
      : joined(
          'excluded',
          exclusions.map((one) => one.part),
          ' | ',
          isEach,
          at,
        );
  const unlessExcluded = (code: string): string =>
    excluded === undefined
      ? code
      : `${code} & ${making.use(isEach ? 'oppositeOfEach' : 'opposite')}(${excluded})`;
  const either = joined(
    'routes',
    routes.map((one) => one.part),
    ' | ',
    isEach,
    at,
  );
  const verdict = body.constant('verdict', unlessExcluded(either), making.use('Truth'));
  for (const { route, part } of routes)
    if (route.id !== undefined && making.routesReferredTo.has(`${indication.id} ${route.id}`)) {
      const code = unlessExcluded(joined('route', [part], ' | ', isEach, at));
      body.line(`patient.$judged[${verdictSlot(indication.id, route.id, making)}] = ${code};`);
    }
  const own = nodes.add(indication, isEach ? `${making.use('agreedIn')}(patient, ${verdict})` : verdict);
  numberIndication(indication, { own, routes, exclusions, nodes }, making, body);
  body.line(`return ${verdict};`);
  return {
    kind: 'function',
    name: indicationFunction(indication.id),
    docs: [
      ...told(indication.name.da, indication.evidence, making.group),
      commentText(`${indication.origin.file}:${indication.origin.line}`),
    ],
    parameters: parametersOf(needsOfIndication(indication, making), making),
    returns: making.use('Truth'),
    body: body.lines,
  };
}

interface PlacedIndication {
  readonly own: number;
  readonly routes: readonly PlacedRoute[];
  readonly exclusions: readonly PlacedExclusion[];
  readonly nodes: OwnNodes;
}

/** Numbers what an indication is put together from, and writes its verdicts. */
function numberIndication(
  indication: Indication,
  placed: PlacedIndication,
  making: Making,
  body: Body,
): void {
  const numbers = writeNodes(placed.nodes, making.references.ofIndication(indication.id), making, body);
  const numberAt = (index: number): number => numbers[index] ?? 0;
  making.numbering.indications.set(indication.id, {
    number: numberAt(placed.own),
    routes: placed.routes.map(({ route, index, requirements }) => ({
      route,
      number: numberAt(index),
      requirements: requirements.map((one) => ({
        requirement: one.requirement,
        number: numberAt(one.index),
        condition: numberAt(one.conditionIndex),
      })),
    })),
    exclusions: placed.exclusions.map(({ exclusion, index }) => ({ exclusion, number: numberAt(index) })),
    conditions: numbersByKey(placed.nodes, numbers),
  });
}

/** A verdict, and whether it is judged for each combination of readings at once. */
interface Part {
  readonly code: string;
  readonly isEach: boolean;
}

/** Verdicts joined in a constant; for each combination of readings where that is asked for. */
function joined(
  prefix: string,
  parts: readonly Part[],
  sign: ' & ' | ' | ',
  isEach: boolean,
  at: At,
): string {
  const nothing = sign === ' & ' ? '3' : '0';
  const all = parts.length === 0 ? [{ code: nothing, isEach: false }] : parts;
  const code = isEach ? eachJoined(all, sign, at) : all.map((part) => part.code).join(sign);
  return /^\w+$/u.test(code) && !/^\d/u.test(code)
    ? code
    : at.body.constant(prefix, code, at.making.use('Truth'));
}

function partOf(condition: Condition, at: At): Part {
  const code = conditionCode(condition, at);
  return { code, isEach: at.making.isEach(at.making.references.of(condition)) };
}

function agreedPart({ code, isEach }: Part, { making }: At): string {
  return isEach ? `${making.use('agreedIn')}(patient, ${code})` : code;
}

interface PlacedRequirement {
  readonly requirement: Requirement;
  readonly part: Part;
  readonly index: number;
  readonly conditionIndex: number;
}

interface PlacedRoute {
  readonly route: Route;
  readonly part: Part;
  readonly index: number;
  readonly requirements: readonly PlacedRequirement[];
}

function routeCode(route: Route, at: At, nodes: OwnNodes): PlacedRoute {
  const requirements = route.requirements.map((requirement) => requirementCode(requirement, at, nodes));
  const parts = requirements
    .filter(({ requirement }) => requirement.strength !== 'should')
    .map((requirement) => requirement.part);
  const isEach = parts.some((part) => part.isEach);
  const part = { code: joined('route', parts, ' & ', isEach, at), isEach };
  return { route, part, index: nodes.add(route, agreedPart(part, at)), requirements };
}

function requirementCode(requirement: Requirement, at: At, nodes: OwnNodes): PlacedRequirement {
  const { body, making } = at;
  const wording = wordingOf(requirement.wording);
  body.line(`// ${commentText(`${requirement.id}${wording === undefined ? '' : `: ${wording}`}`)}`);
  const condition = partOf(requirement.condition, at);
  const conditionIndex = nodes.add(requirement, agreedPart(condition, at));
  if (requirement.strength !== 'default')
    return { requirement, part: condition, index: conditionIndex, conditionIndex };
  // Never not met: a reason that is not recorded is unknown.
  const departure = {
    code: `${making.use('departure')}(patient, ${literal(requirement.id)})`,
    isEach: false,
  };
  const code = joined('unless', [condition, departure], ' | ', condition.isEach, at);
  const part = { code, isEach: condition.isEach };
  return { requirement, part, index: nodes.add({}, agreedPart(part, at)), conditionIndex };
}

interface PlacedExclusion {
  readonly exclusion: Exclusion;
  readonly part: Part;
  readonly index: number;
}

function exclusionCode(exclusion: Exclusion, at: At, nodes: OwnNodes): PlacedExclusion {
  at.body.line(`// ${commentText(`${exclusion.id}: ${wordingOf(exclusion.wording) ?? ''}`)}`);
  const part = partOf(exclusion.condition, at);
  return { exclusion, part, index: nodes.add(exclusion, agreedPart(part, at)) };
}

/** `function weighSarkom(patient): Truth`: all that the indication rests on, in order, under every reading. */
export function weighDeclaration(indication: Indication, making: Making): FunctionDeclaration {
  const { references } = making;
  const body = new Body();
  const steps = [
    ...references.inOrder(conditionsOfIndication(indication)),
    { kind: 'indication' as const, indication },
  ];
  const needed = new Set(
    steps
      .flatMap((step) =>
        step.kind === 'criterion'
          ? needsOf([step.criterion.condition], making)
          : needsOfIndication(step.indication, making),
      )
      .map(needName),
  );
  const write = (step: (typeof steps)[number]): void => writeStep(step, needed, making, body);
  const isOpen = (step: (typeof steps)[number]): boolean =>
    references.dependsOnReading(
      step.kind === 'criterion'
        ? references.of(step.criterion.condition)
        : references.ofIndication(step.indication.id),
    );
  const last = 'verdict';
  steps
    .filter((step) => !isOpen(step))
    .slice(0, isOpen({ kind: 'indication', indication }) ? undefined : -1)
    .forEach(write);
  const call = callOf({ kind: 'indication', indication }, making);
  if (!isOpen({ kind: 'indication', indication })) {
    body.line(`const ${last} = ${call};`);
    body.line(`patient.$verdicts[0] = ${last};`);
    body.line(`return ${last};`);
  } else {
    const [turn, width] = making.isPackable ? ['turnTo', ' * 16'] : ['under', ''];
    body.line('let [sure, possible] = [1, 0];');
    body.block(`for (let n = 0; n${width} < patient.$combinations; n += 1) {`, () => {
      body.line(`${making.use(turn)}(patient, n);`);
      steps.filter(isOpen).slice(0, -1).forEach(write);
      body.line(
        making.isPackable
          ? `const ${last} = ${making.use('concludedEach')}(patient, ${call});`
          : `const ${last} = ${call};`,
      );
      if (!making.isPackable) body.line(`patient.$verdicts[n] = ${last};`);
      body.line(`sure &= ${last};`);
      body.line(`possible |= ${last} & 2;`);
    });
    body.line('return sure | possible;');
  }
  return {
    kind: 'function',
    name: weighFunction(indication.id),
    parameters: [{ name: 'patient', type: 'Patient' }],
    returns: making.use('Truth'),
    body: body.lines,
  };
}

function writeStep(step: Step, needed: ReadonlySet<string>, making: Making, body: Body): void {
  const { references } = making;
  const call = callOf(step, making);
  const { id } = step.kind === 'criterion' ? step.criterion : step.indication;
  const name = needName(
    step.kind === 'criterion' ? { kind: 'criterion', id } : { kind: 'indication', id, route: undefined },
  );
  const isAsked = making.isAsked(making.askName(step));
  body.line(needed.has(name) || isAsked ? `const ${name} = ${call};` : `${call};`);
  if (isAsked) {
    const slot =
      step.kind === 'criterion'
        ? making.slot(`criterion ${id}`, references.of(step.criterion.condition))
        : verdictSlot(id, undefined, making);
    body.line(`patient.$judged[${slot}] = ${name};`);
  }
  if (step.kind === 'criterion') return;
  for (const { id: route } of step.indication.routes) {
    if (route === undefined) continue;
    const routeName = needName({ kind: 'indication', id, route });
    if (needed.has(routeName))
      body.line(`const ${routeName} = patient.$judged[${verdictSlot(id, route, making)}] ?? 2;`);
  }
}

/** The facts that an indication rests on; undefined where that is more than plain answers of the patient. */
export function plainFacts(indication: Indication, making: Making): readonly Fact[] | undefined {
  const steps = making.references.inOrder(conditionsOfIndication(indication));
  const reads = [...steps.map(thingOf), indication].map((thing) => making.reads.get(thing));
  if (!reads.every((one) => one?.isPlain === true)) return undefined;
  const facts = new Set(reads.flatMap((one) => [...(one?.facts ?? [])]));
  return making.group.facts.filter((fact) => facts.has(fact));
}

function callOf(step: Step, making: Making): string {
  const [name, needs] =
    step.kind === 'criterion'
      ? [criterionFunction(step.criterion.id), needsOf([step.criterion.condition], making)]
      : [indicationFunction(step.indication.id), needsOfIndication(step.indication, making)];
  return `${name}(${['patient', ...needs.map(needName)].join(', ')})`;
}
