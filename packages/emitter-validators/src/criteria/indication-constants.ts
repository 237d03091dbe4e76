/** What an indication states, as constants of its module. */

import type { Indication, Question, Requirement } from '@kriterion/catalogue';

import { readingsConstant, requirementsConstant } from '../names.ts';
import type { ConstantDeclaration } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';

/** The requirements of all routes, in order. */
export function requirementsOf(indication: Indication): readonly Requirement[] {
  return indication.routes.flatMap((route) => route.requirements);
}

/** `sarkomRequirements`: id, route and strength of each. */
export function requirementsDeclaration(indication: Indication): ConstantDeclaration {
  const lines = indication.routes.flatMap((route) =>
    route.requirements.map(({ id, strength }) => {
      const on = route.id === undefined ? '' : `, route: ${literal(route.id)}`;
      return `  { id: ${literal(id)}${on}, strength: ${literal(strength)} },`;
    }),
  );
  return {
    kind: 'constant',
    name: requirementsConstant(indication.id),
    type: 'readonly StatedRequirement[]',
    value: list(lines),
  };
}

/** `sarkomReadings`: every combination of readings of the questions, which stand above it. */
export function readingsDeclaration(
  indication: Indication,
  questions: readonly Question[],
): ConstantDeclaration {
  const combinations = questions.reduce<readonly (readonly string[])[]>(
    (all, question) =>
      all.flatMap((one) =>
        question.readings.map((reading) => [...one, `${literal(question.id)}: ${literal(reading.id)}`]),
      ),
    [[]],
  );
  const lines = combinations.map((one) => (one.length === 0 ? '  {},' : `  { ${one.join(', ')} },`));
  const docs = questions.flatMap((question) => [
    commentText(question.text.da),
    ...question.readings.map((reading) => commentText(`- ${reading.id}: ${reading.text.da}`)),
  ]);
  return {
    kind: 'constant',
    name: readingsConstant(indication.id),
    docs,
    type: 'readonly Reading[]',
    value: list(lines),
  };
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join('\n')}\n]`;
}
