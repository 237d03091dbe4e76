/** The functions of an indication: one combination of readings, and what all combinations agree on. */

import type { Condition, Criterion, Group, Indication, Question, Requirement } from '@kriterion/catalogue';

import {
  criterionValue,
  evaluateFunction,
  factsType,
  judgeFunction,
  readingsConstant,
  requirementsConstant,
} from '../names.ts';
import { call, statement, type Code } from '../printing/code.ts';
import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import { literal } from '../printing/text.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { told } from '../telling.ts';
import { criterionCall, requirementCall, requirementDeclaration } from './criterion-functions.ts';
import { readingsDeclaration, requirementsDeclaration, requirementsOf } from './indication-constants.ts';
import { needsOf, questionsIn, reachedCriteria } from './order.ts';

/** Everything that one indication adds to the module. */
export function indicationDeclarations(
  indication: Indication,
  group: Group,
  runtime: Runtime,
): readonly Declaration[] {
  const requirements = requirementsOf(indication);
  const conditions = requirements.map((requirement) => requirement.condition);
  const criteria = reachedCriteria(group, conditions);
  const questions = questionsIn(group, [...conditions, ...criteria.map((criterion) => criterion.condition)]);
  const own = requirements.flatMap(
    (requirement, at) => requirementDeclaration(indication, requirement, at + 1, group, runtime) ?? [],
  );
  return [
    requirementsDeclaration(indication),
    readingsDeclaration(indication, questions),
    evaluateDeclaration(indication, group, questions, needsReading(criteria, conditions), runtime),
    judgeDeclaration(indication, group, criteria, runtime),
    ...own,
  ];
}

function evaluateDeclaration(
  indication: Indication,
  group: Group,
  questions: readonly Question[],
  reads: boolean,
  runtime: Runtime,
): FunctionDeclaration {
  const requirements = requirementsConstant(indication.id);
  const readings = readingsConstant(indication.id);
  const judge = `${judgeFunction(indication.id)}(${judgeArguments(indication, group, reads).join(', ')})`;
  runtime.use('departureErrors');
  runtime.use('conclude');
  return {
    kind: 'function',
    name: evaluateFunction(indication.id),
    exported: true,
    docs: told(indication.name.da, indication.evidence, group),
    parameters: [
      { name: 'facts', type: factsType(group.id) },
      { name: 'departures', type: 'Departures', initializer: '{}' },
    ],
    returns: 'CriteriaResult',
    body: [
      `const errors = [...factErrors(facts), ...departureErrors(departures, ${requirements})];`,
      'if (errors.length > 0) return { ok: false, errors };',
      ...(questions.length === 0
        ? [`const runs = [${judge}];`]
        : ['const runs: Run[] = [];', `for (const reading of ${readings}) runs.push(${judge});`]),
      `return conclude(${requirements}, ${readings}, runs, departures);`,
    ],
  };
}

function judgeDeclaration(
  indication: Indication,
  group: Group,
  criteria: readonly Criterion[],
  runtime: Runtime,
): FunctionDeclaration {
  const requirements = requirementsOf(indication);
  const reads = needsReading(
    criteria,
    requirements.map((requirement) => requirement.condition),
  );
  const given = judgeArguments(indication, group, reads);
  const types: Readonly<Record<string, string>> = {
    facts: factsType(group.id),
    departures: 'Departures',
    reading: 'Reading',
  };
  return {
    kind: 'function',
    name: judgeFunction(indication.id),
    parameters: given.map((name) => ({ name, type: types[name] ?? 'never' })),
    returns: 'Run',
    body: [
      ...criteria.map((criterion) => `const ${criterionValue(criterion.id)} = ${criterionCall(criterion)};`),
      ...requirements.flatMap((requirement, at) =>
        requirement.condition.kind === 'criterion'
          ? []
          : [`const condition${at + 1} = ${requirementCall(indication, requirement, at + 1)};`],
      ),
      ...statement('const verdict = ', verdictCode(indication, runtime), ';'),
      ...statement(
        'const conditions = ',
        { ...call('', ...requirements.map((one, at) => conditionName(one, at + 1))), open: '[', close: ']' },
        ';',
      ),
      'return { verdict, conditions };',
    ],
  };
}

/** The local name of a requirement's condition: the criterion's value, or a number. */
function conditionName({ condition }: Requirement, number: number): string {
  return condition.kind === 'criterion' ? criterionValue(condition.id) : `condition${number}`;
}

/** Any route; on it every requirement that decides. */
function verdictCode(indication: Indication, runtime: Runtime): Code {
  let number = 0;
  const routes = indication.routes.map((route): Code => {
    const deciding = route.requirements.flatMap((requirement): readonly Code[] => {
      number += 1;
      const condition = conditionName(requirement, number);
      if (requirement.strength === 'should') return [];
      if (requirement.strength === 'must') return [condition];
      return [call(runtime.use('byDefault'), condition, 'departures', literal(requirement.id))];
    });
    return call(runtime.use('all'), ...deciding);
  });
  const [only] = routes;
  return routes.length === 1 && only !== undefined ? only : call(runtime.use('any'), ...routes);
}

function judgeArguments(indication: Indication, group: Group, reads: boolean): readonly string[] {
  const requirements = requirementsOf(indication);
  const criteria = reachedCriteria(
    group,
    requirements.map((requirement) => requirement.condition),
  );
  const conditions = [...requirements, ...criteria].map((one) => one.condition);
  return [
    ...(conditions.some((condition) => needsOf(condition).facts) ? ['facts'] : []),
    ...(requirements.some((requirement) => requirement.strength === 'default') ? ['departures'] : []),
    ...(reads ? ['reading'] : []),
  ];
}

function needsReading(criteria: readonly Criterion[], conditions: readonly Condition[]): boolean {
  return [...criteria.map((criterion) => criterion.condition), ...conditions].some(
    (condition) => needsOf(condition).readings,
  );
}
