import type { Account, Analysis, Group } from '@kriterion/catalogue';
import { dateText, figureText } from '@kriterion/presentation';
import { slugOf } from '@kriterion/catalogue';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { heading } from './chapter.ts';
import { sourceLine } from './evidence.ts';
import { noteList, pointList } from './notes.ts';

/** The analyses that the group needs. */
export function analysisList(group: Group): readonly Child[] {
  return group.analyses.map((analysis) => analysisPart(analysis, group));
}

/** What the decision tells beside its criteria: strategy, yield, effect, organisation and so on. */
export function accountSections(group: Group): readonly Child[] {
  return group.accounts.map((account, index) => {
    const place = accountPlace(account, index);
    return h(
      'article',
      { id: place },
      heading('h3', place, account.title.da),
      sourceLine(account.evidence, group),
      pointList(account.points, group, account.evidence),
    );
  });
}

/** The place of an account; the same kind may be told twice, so its number stands too. */
export function accountPlace(account: Account, index: number): string {
  return `beslutning-${String(index + 1)}-${account.kind}`;
}

function analysisPart(analysis: Analysis, group: Group): Child {
  const { turnaround, coverage, readyFrom } = analysis;
  const facts = [
    ...(turnaround === undefined ? [] : [entry('Svartid', figureText(turnaround, 'da'))]),
    ...(coverage === undefined ? [] : [entry('Dækning', figureText(coverage, 'da'))]),
    ...(readyFrom === undefined ? [] : [entry('Klar fra', dateText(readyFrom, 'da'))]),
  ];
  const place = `analyse-${slugOf(analysis.id)}`;
  return h(
    'article',
    { id: place },
    heading('h3', place, analysis.name.da),
    sourceLine(analysis.evidence, group),
    facts.length === 0 ? undefined : h('dl', { class: 'facts' }, facts),
    noteList(analysis.notes, group),
  );
}

function entry(term: string, value: string): Child {
  return h('div', {}, h('dt', {}, term), h('dd', {}, value));
}
