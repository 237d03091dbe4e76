import { writeFileSync } from 'node:fs';
import type { Catalogue } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-pdf';

/** Writes every requisition of the catalogue into a folder; gives the files' paths. */
export function writeRequisitions(catalogue: Catalogue, folder: string): readonly string[] {
  return emit(catalogue).map(({ path, contents }) => {
    const file = `${folder}/${path.replaceAll('/', '-')}`;
    writeFileSync(file, contents);
    return file;
  });
}
