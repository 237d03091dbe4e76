import type { FormRules } from '@kriterion/presentation';
import { verdictOf } from '../conditions/verdict.ts';
import { rowsAt } from './data.ts';
import type { Data, Row } from './data.ts';

/** The data without the answers that are hidden in their own row; what a hidden field held is not kept for later. */
export function withVisibleRows(data: Data, rules: FormRules | undefined): Data {
  const repeated = Object.entries(rules?.sections ?? {}).flatMap(([section, own]) =>
    own.repeated === undefined || !(section in data) ? [] : [section],
  );
  if (rules === undefined || repeated.length === 0) return data;
  const visible = (section: string): readonly Row[] =>
    rowsAt(data, section).map((row) => visibleRow(section, row, data, rules));
  return { ...data, ...Object.fromEntries(repeated.map((section) => [section, visible(section)])) };
}

/** Fields depend on those before them alone, so that one pass in the order of the form settles all. */
function visibleRow(section: string, row: Row, data: Data, rules: FormRules): Row {
  return Object.entries(rules.fields).reduce<Row>((answers, [path, { shownWhen }]) => {
    const [owner, field = ''] = path.split('.');
    if (owner !== section || shownWhen === undefined) return answers;
    const view = { data, kinds: rules.kinds, row: { section, answers } };
    if (verdictOf(shownWhen, view) === 'met') return answers;
    const { [field]: _hidden, ...visible } = answers;
    return visible;
  }, row);
}
