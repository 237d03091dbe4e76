/** Every place in the artefacts of all groups, as they lie in the folder of artefacts. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Catalogue, Group } from '@kriterion/catalogue';
import { artefactPaths, requisitionVariants } from '@kriterion/presentation';

import { formPlaces } from './form-places.ts';
import { modulePlaces } from './module-places.ts';
import { overviewPlaces, pdfPlaces } from './page-places.ts';
import type { Place } from './places.ts';
import { SubjectIndex } from './subjects.ts';

/** The places, by artefact: its path below the folder, its text where it is one, and its places in order. */
export interface TracedArtefact {
  readonly path: string;
  readonly text: string;
  readonly places: readonly Place[];
}

/** Reads the artefacts of the catalogue's groups; one that is not there has no places. */
export function tracedArtefacts({ groups }: Catalogue, folder: string): readonly TracedArtefact[] {
  const published = groups.filter(({ illustration }) => illustration !== true);
  return published.flatMap((group) => artefactsOf(group, folder)).filter(({ text }) => text !== '');
}

function artefactsOf(group: Group, folder: string): readonly TracedArtefact[] {
  const subjects = new SubjectIndex(group);
  const read = (path: string, trace: (text: string) => readonly Place[]): TracedArtefact => {
    const text = textAt(join(folder, path));
    return { path, text, places: text === '' ? [] : trace(text) };
  };
  const { overviewPage, validatorCriteria } = artefactPaths(group);
  return [
    ...requisitionVariants(group).flatMap((variant) => {
      const paths = artefactPaths(variant);
      const forms = [paths.formSchema, paths.formUiSchema, paths.formTexts, paths.formRules];
      return [
        read(paths.validator, (text) => modulePlaces(paths.validator, text, variant, subjects)),
        ...forms.map((path) => read(path, (text) => formPlaces(path, text, subjects))),
        read(paths.pdf, () => pdfPlaces(variant, subjects)),
      ];
    }),
    read(validatorCriteria, (text) => modulePlaces(validatorCriteria, text, group, subjects)),
    read(overviewPage, (text) => overviewPlaces(group, text, subjects)),
  ];
}

function textAt(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
