import type { AccountPoint, Evidence, Group, Note } from '@kriterion/catalogue';
import { dateText, figureText, textIn } from '@kriterion/presentation';
import type { PlannedNote } from '@kriterion/presentation';
import { h } from '../html/element.ts';
import type { Child } from '../html/element.ts';
import { citationLinks, evidenceOf, evidenceUnder, proposalMark } from './evidence.ts';

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

/** Points with figure, date and sources; `heading` is the evidence that already stands above them. */
export function pointList(points: readonly AccountPoint[], group: Group, heading?: Evidence): Child {
  if (points.length === 0) return undefined;
  const items = points.map((point) =>
    h('li', {}, textIn(point.text, 'da'), values(point), evidenceUnder(heading, point.evidence, group)),
  );
  return h('ul', {}, items);
}

function values({ figure, date }: AccountPoint): Child {
  const said = [
    ...(figure === undefined ? [] : [unbroken(figureText(figure, 'da'))]),
    ...(date === undefined ? [] : [dateText(date, 'da')]),
  ];
  return said.length === 0 ? undefined : [': ', h('strong', {}, said.join(', '))];
}

/** A percent sign stays with its number. */
function unbroken(figure: string): string {
  return figure.replaceAll(' %', '\u00A0%');
}
