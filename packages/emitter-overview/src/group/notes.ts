import type { AccountPoint, Evidence, Group, Note } from '@kriterion/catalogue';
import { dateText, figureText, textIn } from '@kriterion/presentation';
import type { PlannedNote } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { citationLinks, evidenceOf, proposalMark } from './evidence.ts';

/** Remarks of the catalogue as a list; nothing where there are none. */
export function noteList(notes: readonly Note[], group: Group): Child {
  if (notes.length === 0) return undefined;
  return h(
    'ul',
    { class: 'notes' },
    notes.map((note) => h('li', {}, textIn(note.text, 'da'), evidenceOf(note.evidence, group))),
  );
}

/** Planned remarks as a list; nothing where there are none. */
export function plannedNoteList(notes: readonly PlannedNote[], group: Group): Child {
  if (notes.length === 0) return undefined;
  return h(
    'ul',
    { class: 'notes' },
    notes.map((note) => h('li', {}, plannedNoteText(note, group))),
  );
}

/** A planned remark with its sources. */
export function plannedNoteText(note: PlannedNote, group: Group): Child {
  return [note.text, citationLinks(note.citations, group), proposalMark(note.proposal)];
}

/** Points of an account with their figure and date. */
export function pointList(points: readonly AccountPoint[], group: Group): Child {
  if (points.length === 0) return undefined;
  return h(
    'ul',
    {},
    points.map((point) => h('li', {}, point.text.da, values(point), evidence(point.evidence, group))),
  );
}

function values({ figure, date }: AccountPoint): Child {
  const said = [
    ...(figure === undefined ? [] : [figureText(figure, 'da')]),
    ...(date === undefined ? [] : [dateText(date, 'da')]),
  ];
  return said.length === 0 ? undefined : [': ', h('strong', {}, said.join(', '))];
}

function evidence(of: Evidence, group: Group): Child {
  return evidenceOf(of, group);
}
