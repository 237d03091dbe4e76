import type { FrameEntry, Group } from '@kriterion/catalogue';
import { figureText } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { evidenceOf } from './evidence.ts';

/** Patients and sequencings side by side, as they were given; they are different figures and both stand. */
export function frameTable(group: Group): Child {
  const { frame } = group;
  if (frame.length === 0) return undefined;
  const units = [...new Set(frame.flatMap((entry) => entry.figures.map((figure) => figure.unit)))];
  const head = units.map((unit) => h('th', { scope: 'col' }, unit.slice(0, 1).toUpperCase() + unit.slice(1)));
  return h(
    'table',
    {},
    h('caption', {}, 'Antal patienter og antal sekventeringer er to forskellige tal'),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Gælder for'), head)),
    h(
      'tbody',
      {},
      frame.map((entry) => row(entry, units, group)),
    ),
  );
}

function row(entry: FrameEntry, units: readonly string[], group: Group): Child {
  const cells = units.map((unit) => {
    const figures = entry.figures.filter((figure) => figure.unit === unit);
    return h(
      'td',
      {},
      figures.length === 0 ? '–' : figures.map((figure) => figureText(figure, 'da')).join(', '),
    );
  });
  return h('tr', {}, h('th', { scope: 'row' }, entry.name.da, evidenceOf(entry.evidence, group)), cells);
}
