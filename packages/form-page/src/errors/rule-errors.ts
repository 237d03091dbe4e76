/** What a schema cannot see: answers that are demanded by conditions, checks between fields, senders, check digits. */

import type { FieldCondition } from '@kriterion/catalogue';
import type { CheckRule, FieldRules, FormRules } from '@kriterion/presentation';
import { fieldsIn } from '@kriterion/presentation';
import { answerAt, rowsAt } from '../answers/data.ts';
import type { Data } from '../answers/data.ts';
import type { Settled } from '../answers/settle.ts';
import { verdictOf } from '../conditions/verdict.ts';
import type { View } from '../conditions/verdict.ts';
import type { FormTexts } from '../generated/form-files.ts';
import { isGln } from './gln.ts';

type Found = readonly (readonly [path: string, message: string])[];

/** The errors beside those of the schema; `wrong` are the places where that has found some. */
export function ruleErrors(
  rules: FormRules,
  texts: FormTexts,
  { data, shown }: Pick<Settled, 'data' | 'shown'>,
  wrong: ReadonlySet<string>,
): Found {
  const view: View = { data, kinds: rules.kinds, shown, wrong };
  const single = Object.entries(rules.fields).filter(([path]) => !isInRows(path, rules));
  return [
    ...single.flatMap(([path, field]) => demands(path, path, field, view, texts)),
    ...Object.entries(texts.fields).flatMap(([path]) => checkDigits(path, texts, data, rules)),
    ...Object.keys(rules.sections).flatMap((section) => sectionErrors(section, rules, texts, view)),
    ...failing(rules.checks, 'error', view).map(toError),
    ...rules.senders.flatMap(({ condition, message }) =>
      fails(condition, view) ? [[firstField(condition), message.da] as const] : [],
    ),
  ];
}

/** What somebody should look at, though the requisition is valid. */
export function warningsOf(
  rules: FormRules,
  { data, shown }: Pick<Settled, 'data' | 'shown'>,
  wrong: ReadonlySet<string> = new Set(),
): readonly string[] {
  const view: View = { data, kinds: rules.kinds, shown, wrong };
  const inSections = Object.entries(rules.sections).flatMap(([section, { checks, repeated }]) =>
    repeated === undefined
      ? failing(checks, 'warning', view)
      : rowViews(section, view).flatMap((row) => failing(checks, 'warning', row)),
  );
  const found = [...failing(rules.checks, 'warning', view), ...inSections];
  return [...new Set(found.map(({ message }) => message.da))];
}

function isInRows(path: string, rules: FormRules): boolean {
  return rules.sections[path.split('.')[0] ?? '']?.repeated !== undefined;
}

/** A check rests where all that it looks at is hidden. */
function fails(condition: FieldCondition, view: View): boolean {
  const isSeen = fieldsIn(condition).some(
    ({ section, field }) => view.row?.section === section || view.shown?.has(`${section}.${field}`) !== false,
  );
  return isSeen && verdictOf(condition, view) === 'not-met';
}

function failing(
  checks: readonly CheckRule[],
  severity: CheckRule['severity'],
  view: View,
): readonly CheckRule[] {
  return checks.filter((check) => check.severity === severity && fails(check.condition, view));
}

function toError({ condition, message }: CheckRule): readonly [string, string] {
  return [firstField(condition), message.da];
}

function firstField(condition: FieldCondition): string {
  const [first] = fieldsIn(condition);
  return first === undefined ? '' : `${first.section}.${first.field}`;
}

/** One answer that is demanded by a condition the schema cannot say, and is not there. */
function demands(
  path: string,
  place: string,
  { shownWhen, required }: FieldRules,
  view: View,
  texts: FormTexts,
): Found {
  const isShown = shownWhen === undefined || verdictOf(shownWhen, view) === 'met';
  if (!isShown || required === undefined) return [];
  if (required !== 'always' && verdictOf(required, view) !== 'met') return [];
  const [section = '', field = ''] = path.split('.');
  if (verdictOf({ kind: 'answered', field: { section, field } }, view) === 'met') return [];
  const message = texts.fields[path]?.messages.missing;
  return message === undefined ? [] : [[place, message]];
}

/** The view of each row of a section; a fault in one row is none in the others. */
export function rowViews(section: string, view: View): readonly View[] {
  return rowsAt(view.data, section).map((answers, at) => {
    const mine = `${section}[${String(at)}].`;
    const wrong = [...(view.wrong ?? [])].flatMap((path) =>
      path.startsWith(mine) ? [`${section}.${path.slice(mine.length)}`] : [path],
    );
    return { ...view, row: { section, answers }, wrong: new Set(wrong) };
  });
}

function sectionErrors(section: string, rules: FormRules, texts: FormTexts, view: View): Found {
  const own = rules.sections[section];
  if (own === undefined) return [];
  if (own.repeated === undefined) return failing(own.checks, 'error', view).map(toError);
  const fields = Object.entries(rules.fields).filter(([path]) => path.startsWith(`${section}.`));
  return rowViews(section, view).flatMap((row, at) => {
    const placed = (path: string): string =>
      path.startsWith(`${section}.`) ? path.replace('.', `[${String(at)}].`) : path;
    return [
      ...fields.flatMap(([path, field]) => demands(path, placed(path), field, row, texts)),
      ...failing(own.checks, 'error', row).map((check) => {
        const [path, message] = toError(check);
        return [placed(path), message] as const;
      }),
    ];
  });
}

/** The last digit of a GLN, which no pattern can tell. */
function checkDigits(path: string, texts: FormTexts, data: Data, rules: FormRules): Found {
  if (rules.kinds[path] !== 'gln') return [];
  const [section = '', field = ''] = path.split('.');
  const message = texts.fields[path]?.messages.wrong ?? '';
  const isWrong = (answer: unknown): boolean => typeof answer === 'string' && !isGln(answer);
  if (isInRows(path, rules))
    return rowsAt(data, section).flatMap((row, at) =>
      isWrong(row[field]) ? [[`${section}[${String(at)}].${field}`, message] as const] : [],
    );
  return isWrong(answerAt(data, path)) ? [[path, message]] : [];
}
