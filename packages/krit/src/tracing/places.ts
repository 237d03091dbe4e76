/** A place in an artefact, and what of the sources it was made from. */

import type { Subject } from './subjects.ts';

/** One place. */
export interface Place {
  /** The file below the folder of artefacts: `validators/x.ts`. */
  readonly artefact: string;
  /** Inside the file: a line (`:12`), a JSON pointer (`#/properties/patient`), an anchor or a field's name (`#…`). */
  readonly inside: string;
  readonly subject: Subject;
  /** The line in the sources: where the subject is declared, or what the artefact itself says. */
  readonly source: { readonly file: string; readonly line: number };
}

/** The place of a subject, with its own line in the sources. */
export function placeOf(artefact: string, inside: string, subject: Subject): Place {
  return { artefact, inside, subject, source: { file: subject.origin.file, line: subject.origin.line } };
}
