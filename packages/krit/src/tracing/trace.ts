/** From a place in an artefact to the sources, and from the sources to all places made from them. */

import { slugOf } from '@kriterion/catalogue';
import { nearest } from '@kriterion/language';

import type { TracedArtefact } from './all-places.ts';
import { holdingPointer } from './form-places.ts';
import { decidingLine } from './module-places.ts';
import type { Place } from './places.ts';
import { nearestAbove, type Subject } from './subjects.ts';

/** The places found, or the place perhaps meant. */
export type Traced =
  { readonly ok: true; readonly places: readonly Place[] } | { readonly ok: false; readonly meant?: string };

/** A place in an artefact that is there: `validators/x.ts:12`, `forms/x/schema.json#/properties/y`, `overview/x.html#z`. */
export function traceArtefact(asked: string, artefacts: readonly TracedArtefact[]): Traced {
  const [path, mark, inside] = parted(asked);
  const artefact = artefacts.find((one) => one.path === path);
  if (artefact === undefined)
    return meantAmong(
      path,
      artefacts.map((one) => one.path),
    );
  const { places } = artefact;
  const exact = places.filter((place) => place.inside === `${mark}${inside}`);
  const found = exact.length > 0 ? exact : holding(artefact, mark, inside);
  if (found.length > 0) return { ok: true, places: found };
  if (mark === ':') return lineMeant(path, places);
  return meantAmong(
    asked,
    places.map((place) => `${path}${place.inside}`),
  );
}

/** Beyond the last line the last place is meant. */
function lineMeant(path: string, places: readonly Place[]): Traced {
  const last = places.at(-1);
  return last === undefined ? { ok: false } : { ok: false, meant: `${path}${last.inside}` };
}

/** The path, the mark after it, and what follows: a line, a pointer or a name. */
function parted(asked: string): readonly [string, ':' | '#' | '', string] {
  const [, linePath, line] = /^(.*):(\d+)$/su.exec(asked) ?? [];
  if (linePath !== undefined && line !== undefined) return [linePath, ':', line];
  const hash = asked.indexOf('#');
  return hash === -1 ? [asked, '', ''] : [asked.slice(0, hash), '#', unescaped(asked.slice(hash + 1))];
}

/** A fragment may be written as in an address; what is no escape stays as it is. */
function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function holding({ text, places }: TracedArtefact, mark: string, inside: string): readonly Place[] {
  if (mark === '') return places;
  const insides = places.map((place) => place.inside);
  if (mark === '#') {
    const pointer = inside.startsWith('/') ? holdingPointer(`#${inside}`, insides) : undefined;
    return places.filter((place) => place.inside === pointer);
  }
  const known = new Set(insides.map((one) => Number(one.slice(1))));
  const line = decidingLine(text, Number(inside), known);
  return places.filter((place) => place.inside === `:${String(line)}`);
}

function meantAmong(asked: string, names: readonly string[]): Traced {
  const meant = nearest(asked, names);
  return meant === undefined ? { ok: false } : { ok: false, meant };
}

/** A place in a source, `dsl/x.krit:12`: all that is made of what is declared there or nearest above. */
export function traceSource(
  file: string,
  line: number,
  subjects: readonly Subject[],
  artefacts: readonly TracedArtefact[],
): Traced {
  const inFile = subjects.filter(({ origin }) => origin.file === file);
  if (inFile.length === 0) return meantAmong(file, [...new Set(subjects.map(({ origin }) => origin.file))]);
  const declared = nearestAbove(inFile, file, line);
  return { ok: true, places: placesOf(declared.length > 0 ? declared : inFile.slice(0, 1), artefacts) };
}

/** An id, alone, with its group (`group/id`) or its section (`section.field`): all that is made of it. */
export function traceId(
  id: string,
  subjects: readonly Subject[],
  artefacts: readonly TracedArtefact[],
): Traced {
  const names = (subject: Subject): readonly string[] => [
    subject.id,
    `${subject.group}/${subject.id}`,
    `${slugOf(subject.group)}/${slugOf(subject.id)}`,
  ];
  const found = subjects.filter((subject) => names(subject).includes(id));
  if (found.length === 0) return meantAmong(id, subjects.flatMap(names));
  return { ok: true, places: placesOf(found, artefacts) };
}

/** The places of the subjects, and of the fields that answer them. */
function placesOf(subjects: readonly Subject[], artefacts: readonly TracedArtefact[]): readonly Place[] {
  const keys = new Set(subjects.map(keyOf));
  const facts = new Set(
    subjects.filter(({ type }) => type === 'fact').map(({ group, id }) => `${group} ${id}`),
  );
  const isAbout = ({ subject }: Place): boolean =>
    keys.has(keyOf(subject)) || facts.has(`${subject.group} ${subject.fact ?? ''}`);
  return artefacts.flatMap(({ places }) => places.filter(isAbout));
}

function keyOf({ type, group, id }: Subject): string {
  return `${type} ${group} ${id}`;
}
