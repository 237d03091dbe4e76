/** What an indication states, as a constant of its module. */

import type { Evidence, Group, Indication, Question, Text } from '@kriterion/catalogue';

import { statementConstant } from '../names.ts';
import type { ConstantDeclaration } from '../printing/declarations.ts';
import { commentText, literal } from '../printing/text.ts';
import { daysOfDate, questionIndex } from './limits.ts';
import type { Making } from './making.ts';

/** `sarkomStatement`: requirements, exclusions, overrides, questions and their combinations of readings. */
export function statementDeclaration(indication: Indication, making: Making): ConstantDeclaration {
  const { group, numbering, references } = making;
  const numbered = numbering.indications.get(indication.id);
  if (numbered === undefined) throw new Error(`the indication was not numbered: ${indication.id}`);
  const reached = references.reached(references.ofIndication(indication.id));
  const questions = group.questions.filter(({ id }) => reached.questions.has(id));
  const requirements = numbered.routes.flatMap(({ route, requirements: all }) =>
    all.map(({ requirement, number, condition }) =>
      record([
        ['id', literal(requirement.id)],
        ['route', route.id === undefined ? undefined : literal(route.id)],
        ['strength', literal(requirement.strength)],
        ['criterion', requirement.criterion === undefined ? undefined : literal(requirement.criterion)],
        ['at', String(number)],
        ['condition', String(condition)],
      ]),
    ),
  );
  const exclusions = numbered.exclusions.map(({ exclusion, number }) =>
    record([
      ['id', literal(exclusion.id)],
      ['at', String(number)],
      ['belongsTo', exclusion.belongsTo === undefined ? undefined : textCode(exclusion.belongsTo)],
    ]),
  );
  const { from, to } = indication.validity ?? {};
  const lines: readonly (readonly [string, string | readonly string[]])[] = [
    ['id', literal(indication.id)],
    ['at', String(numbered.number)],
    ['from', dayCode(from, 0)],
    ['to', dayCode(to, 1)],
    ['requirements', requirements],
    ['exclusions', exclusions],
    ['overrides', (indication.overrides ?? []).map((one) => overrideCode(one))],
    ['departable', departable(group, reached.indications)],
    ['questions', questions.map((question) => questionCode(question, group))],
    ['assignments', assignments(questions, group)],
    ['masks', masks(questions, making)],
    ['settling', settling(group, reached.criteria)],
  ];
  return {
    kind: 'constant',
    name: statementConstant(indication.id),
    type: making.use('Statement'),
    docs: questionDocs(questions),
    value: ['{', ...lines.flatMap(([key, code]) => property(key, code)), '}'].join('\n'),
  };
}

function property(key: string, code: string | readonly string[]): readonly string[] {
  if (typeof code === 'string') return [`  ${key}: ${code},`];
  return code.length === 0 ? [`  ${key}: [],`] : [`  ${key}: [`, ...code.map((one) => `    ${one},`), '  ],'];
}

function record(entries: readonly (readonly [string, string | undefined])[]): string {
  const parts = entries.flatMap(([key, code]) => (code === undefined ? [] : [`${key}: ${code}`]));
  return `{ ${parts.join(', ')} }`;
}

function textCode({ da, en }: Text): string {
  return record([
    ['da', literal(da)],
    ['en', en === undefined ? undefined : literal(en)],
  ]);
}

/** A day of a validity, counted from 1970. */
export function dayCode(date: string | undefined, end: 0 | 1): string {
  return String(date === undefined ? undefined : daysOfDate(date)?.[end]);
}

function overrideCode({
  id,
  text,
  body,
}: {
  id: string;
  text: Text;
  body?: Text;
  evidence: Evidence;
}): string {
  return record([
    ['id', literal(id)],
    ['text', textCode(text)],
    ['body', body === undefined ? undefined : textCode(body)],
  ]);
}

/** The requirements of all indications reached: those of others decide too, and may be departed from. */
function departable({ indications }: Group, reached: ReadonlySet<string>): readonly string[] {
  const all = indications.filter(({ id }) => reached.has(id)).flatMap(({ routes }) => routes);
  const entries = all.flatMap(({ requirements }) =>
    requirements.map(({ id, strength }) => `[${literal(id)}, ${String(strength === 'default')}]`),
  );
  return [...new Set(entries)];
}

function questionCode({ id, readings, settledBy }: Question, group: Group): string {
  return record([
    ['id', literal(id)],
    ['index', String(questionIndex(group, id))],
    ['readings', `[${readings.map((reading) => literal(reading.id)).join(', ')}]`],
    ['settledBy', settledBy === undefined ? undefined : textCode(settledBy)],
  ]);
}

/** Every combination of readings: for each question of the group the number of its reading, -1 where it is not asked. */
function assignments(questions: readonly Question[], group: Group): readonly string[] {
  return combinationsOf(questions, group).map((one) => `[${one.join(', ')}]`);
}

function combinationsOf(questions: readonly Question[], group: Group): readonly (readonly number[])[] {
  const unasked = group.questions.map(() => -1);
  return questions.reduce<readonly (readonly number[])[]>(
    (before, question) =>
      before.flatMap((one) =>
        question.readings.map((_, n) => one.with(questionIndex(group, question.id), n)),
      ),
    [unasked],
  );
}

/** How many combinations of readings are judged at once. */
const AT_ONCE = 16;

/** Which of sixteen combinations take each reading of each question of the group, as bits in both halves of a word. */
function masks(questions: readonly Question[], making: Making): readonly string[] {
  const { group } = making;
  if (questions.length === 0 || !making.isPackable) return [];
  const combinations = combinationsOf(questions, group);
  return Array.from({ length: Math.ceil(combinations.length / AT_ONCE) }, (_, sixteen) => {
    const those = combinations.slice(sixteen * AT_ONCE, (sixteen + 1) * AT_ONCE);
    const ofQuestions = group.questions.map(({ readings }, question) => {
      const bits = readings.map((_r, reading) =>
        those.reduce((sum, one, n) => (one[question] === reading ? sum + 2 ** n : sum), 0),
      );
      return `[${bits.map((one) => one * 65_537).join(', ')}]`;
    });
    return `[${ofQuestions.join(', ')}]`;
  });
}

function settling(group: Group, reached: ReadonlySet<string>): readonly string[] {
  return group.criteria.flatMap(({ id, decidedBy }) =>
    decidedBy === undefined || !reached.has(id)
      ? []
      : [
          record([
            ['criterion', literal(id)],
            ['body', textCode(decidedBy)],
          ]),
        ],
  );
}

function questionDocs(questions: readonly Question[]): readonly string[] {
  return questions.flatMap((question) => [
    commentText(question.text.da),
    ...question.readings.map((reading) => commentText(`- ${reading.id}: ${reading.text.da}`)),
  ]);
}
