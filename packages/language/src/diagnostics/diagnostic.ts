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

/** One sentence in every language of the run; Danish and English are always among them. */
export interface Localised {
  readonly da: string;
  readonly en: string;
  readonly [language: string]: string;
}

export type Severity = 'error' | 'warning' | 'information';

/** Another place that belongs to the matter, e.g. where a name was first declared. */
export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: Localised;
}

/** A change of the text that removes the diagnostic. */
export interface Fix {
  readonly title: Localised;
  /** Whether it can be applied unseen: the text then says what its writer meant, and nothing else could be meant. */
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** One finding about a source file, in every language, with a code that never changes its meaning. */
export interface Diagnostic {
  /** `KRIT` and four digits; the first digit is the phase. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localised;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
