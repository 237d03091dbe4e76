/** Places in the JSON files of a form: JSON pointers to what is said of a section or field. */

import { openTextKey } from '@kriterion/catalogue';

import { placeOf, type Place } from './places.ts';
import type { Subject, SubjectIndex } from './subjects.ts';

/** Every pointer in the document at which a section or field begins. */
export function formPlaces(artefact: string, text: string, subjects: SubjectIndex): readonly Place[] {
  const names = namesIn(subjects);
  const found: Place[] = [];
  walk(JSON.parse(text), [], undefined);
  return found;

  function walk(node: unknown, pointer: readonly string[], section: string | undefined): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const here = [...pointer, key];
      const subject = names.get(`${section ?? ''}.${key}`) ?? names.get(key);
      if (subject !== undefined) found.push(placeOf(artefact, pointerText(here), subject));
      walk(value, here, subject?.type === 'section' ? key : section);
    }
  }
}

/** Fields as `section.field`, also with the text that an option opens; sections by their name. */
function namesIn({ all }: SubjectIndex): ReadonlyMap<string, Subject> {
  return new Map(
    all.flatMap((subject): readonly (readonly [string, Subject])[] => {
      if (subject.type === 'section') return [[subject.id, subject]];
      if (subject.type !== 'field') return [];
      return [
        [subject.id, subject],
        [openTextKey(subject.id), subject],
      ];
    }),
  );
}

/** `#/properties/pr~1ver` */
function pointerText(keys: readonly string[]): string {
  return `#${keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** The longest of the pointers that leads to the asked place or to what holds it. */
export function holdingPointer(asked: string, pointers: readonly string[]): string | undefined {
  const holding = pointers.filter((pointer) => asked === pointer || asked.startsWith(`${pointer}/`));
  return holding.toSorted((a, b) => b.length - a.length)[0];
}
