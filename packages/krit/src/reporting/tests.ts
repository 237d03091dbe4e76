/** What `krit test` found, for people. */

import type { Group } from '@kriterion/catalogue';

import type { Covered, Unproved } from '../executions/coverage.ts';
import { holds, type Tried } from '../executions/examples.ts';
import type { Execution } from '../executions/execution.ts';
import type { Language } from '../words.ts';
import { testWord } from './test-words.ts';

/** One group, tested. */
export interface Tested {
  readonly group: Group;
  readonly executions: readonly Execution[];
  readonly tried: readonly Tried[];
  readonly coverage?: readonly Covered[];
}

/** The report, ready to print. */
export function testReport(tested: readonly Tested[], language: Language): string {
  const all = tested.flatMap(({ tried }) => tried);
  const failing = all.filter((one) => !holds(one)).length;
  const count = testWord('examples', language, String(all.length));
  const closing =
    failing === 0 ? testWord('allHold', language, count) : testWord('someFail', language, String(failing));
  const blocks = tested.map((one) => groupBlock(one, language));
  return [...blocks, ...totalBlock(tested, language), closing].join('\n\n');
}

function groupBlock({ group, executions, tried, coverage }: Tested, language: Language): string {
  const held = String(tried.filter(holds).length);
  const result =
    tried.length === 0
      ? testWord('nothing', language)
      : testWord('held', language, held, String(tried.length));
  const failures = tried.filter((one) => !holds(one)).flatMap((one) => failureLines(one, language));
  const covered = coverage === undefined ? [] : coverageLines(coverage, language);
  return [`${group.id}: ${result} (${executionsText(executions, language)})`, ...failures, ...covered].join(
    '\n',
  );
}

function executionsText(executions: readonly Execution[], language: Language): string {
  const by = executions.filter(({ applies }) => applies).map(({ name }) => testWord(name, language));
  const not = executions.flatMap((one) =>
    one.applies
      ? []
      : [testWord('notBy', language, testWord(one.name, language), testWord(one.why, language))],
  );
  return [testWord('by', language, by.join(language === 'da' ? ' og ' : ' and ')), ...not].join('; ');
}

function failureLines(tried: Tried, language: Language): readonly string[] {
  const { name, indication, origin, expected, outcomes, isOtherwiseWrong } = tried;
  const said = outcomes.map(({ execution, found }) =>
    testWord('found', language, testWord(execution, language), testWord(found, language)),
  );
  const reasons = isOtherwiseWrong ? [testWord('otherwise', language)] : said;
  return [
    `  ✗ ${origin.file}:${String(origin.line)} ${testWord('failure', language, name, indication)}`,
    `      ${testWord('expected', language, testWord(expected, language))}`,
    ...reasons.map((reason) => `      ${reason}`),
  ];
}

function coverageLines(coverage: readonly Covered[], language: Language): readonly string[] {
  return coverage.flatMap(({ indication, examples, conditions, shown, proved, unproved }) => [
    `  ${testWord('covered', language, indication, String(proved), String(conditions), String(shown), examplesText(examples, language))}`,
    ...unproved.map((one) => `      ${unprovedText(one, language)}`),
  ]);
}

function examplesText(examples: number, language: Language): string {
  return examples === 1
    ? testWord('ofExample', language)
    : testWord('ofExamples', language, String(examples));
}

function unprovedText(one: Unproved, language: Language): string {
  const { file, line, wording, condition } = one;
  const said = wording === '' || wording === condition ? condition : `${wording} (${condition})`;
  return `${file}:${String(line)} ${said} – ${shownText(one, language)}`;
}

function shownText({ met, notMet, undetermined }: Unproved, language: Language): string {
  if (met && notMet) return testWord('showsBoth', language);
  const only = [
    ...(met ? [testWord('showsMet', language)] : []),
    ...(notMet ? [testWord('showsNotMet', language)] : []),
    ...(undetermined ? [testWord('undetermined', language)] : []),
  ];
  return only.length === 0
    ? testWord('showsNothing', language)
    : testWord('shows', language, only.join(', '));
}

/** Whole numbers: what is nearly all is not all. */
function totalBlock(tested: readonly Tested[], language: Language): readonly string[] {
  const coverage = tested.flatMap((one) => one.coverage ?? []);
  if (coverage.length === 0) return [];
  const sum = (number: (covered: Covered) => number): string =>
    String(coverage.map(number).reduce((total, one) => total + one, 0));
  const head = testWord('coverage', language);
  const total = testWord(
    'total',
    language,
    sum(({ proved }) => proved),
    sum(({ conditions }) => conditions),
  );
  return [`${head}. ${total}`];
}
