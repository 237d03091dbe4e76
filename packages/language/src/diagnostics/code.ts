import type { Severity } from './diagnostic.ts';
import type { NameKind, Said } from './saying.ts';

/** What a message may be told, by the word that stands for it in the tables of codes. */
export interface ParameterTypes {
  /** Words of the source: a name, a path, a unit. */
  readonly text: string;
  readonly number: number;
  /** What sort of thing a name belongs to: `fact`, `criterion`; the languages give its words. */
  readonly kind: NameKind;
  /** Words that every language says its own way: `term('endOfFile')`, `keyword('Met')`. */
  readonly said: Said;
  /** A name that may be meant; the sentence “Did you mean …?” follows where there is one. */
  readonly suggestion: string | undefined;
}

type ParameterKinds = Readonly<Record<string, keyof ParameterTypes>>;

/** One row of the catalogue of diagnostics; its texts stand in the languages. */
export interface CodeEntry<P extends ParameterKinds = ParameterKinds> {
  readonly severity: Severity;
  readonly parameters: P;
}

/** A finding that stops the build. */
export function error<const P extends ParameterKinds>(parameters: P): CodeEntry<P> {
  return { severity: 'error', parameters };
}

/** A finding that somebody should look at. */
export function warning<const P extends ParameterKinds>(parameters: P): CodeEntry<P> {
  return { severity: 'warning', parameters };
}

/** Something worth knowing that is not wrong. */
export function information<const P extends ParameterKinds>(parameters: P): CodeEntry<P> {
  return { severity: 'information', parameters };
}
