/** All pieces of the runtime, and which of them a module needs. */

import type { Verbatim } from '../printing/declarations.ts';
import { ANSWERS } from './answers.ts';
import { CALENDAR } from './calendar.ts';
import { COMPARING } from './comparing.ts';
import { DATES } from './dates.ts';
import { FINDINGS } from './findings.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { FORMS } from './forms.ts';
import { KINDS } from './kinds.ts';
import { KNOWN_VALUES } from './known-values.ts';
import { LOGIC } from './logic.ts';
import { OVER_ROWS } from './over-rows.ts';
import type { Piece } from './piece.ts';
import { RESULTS } from './results.ts';
import { VALUES } from './values.ts';

const PIECES: readonly Piece[] = [
  ...FINDINGS,
  ...LOGIC,
  ...COMPARING,
  ...VALUES,
  ...IDENTIFIERS,
  ...DATES,
  ...FORMS,
  ...KINDS,
  ...KNOWN_VALUES,
  ...OVER_ROWS,
  ...CALENDAR,
  ...ANSWERS,
  ...RESULTS,
];

const BY_NAME: ReadonlyMap<string, Piece> = new Map(PIECES.map((one) => [one.name, one]));
if (BY_NAME.size !== PIECES.length) throw new Error('two pieces of the runtime have one name');

/** Remembers which pieces the code of a module calls. */
export class Runtime {
  readonly #used = new Set<string>();

  /** The name of the piece, which the module will carry. */
  use(name: string): string {
    const known = BY_NAME.get(name);
    if (known === undefined) throw new Error(`the runtime has no piece ${name}`);
    if (!this.#used.has(name)) {
      this.#used.add(name);
      known.needs.forEach((need) => this.use(need));
    }
    return name;
  }

  /** The pieces used, in the order of the runtime. */
  pieces(): readonly Verbatim[] {
    return PIECES.filter((one) => this.#used.has(one.name)).map((one) => ({
      kind: 'verbatim',
      text: one.text,
    }));
  }
}
