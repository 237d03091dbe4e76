import type { Text } from '@kriterion/catalogue';

/** A place in a text; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to just after the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = 'error' | 'warning' | 'information';

/** Another place that belongs to the matter, e.g. where a name was first declared. */
export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: Required<Text>;
}

/** A change of the text that removes the diagnostic. */
export interface Fix {
  readonly title: Required<Text>;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** One finding about a source file, in both languages, with a code that never changes its meaning. */
export interface Diagnostic {
  /** `KRIT` and four digits; the first digit is the phase. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Required<Text>;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
