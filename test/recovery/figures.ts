/** The figures of a chaos run, and how they are told. */

import type { ChaosOutcome, Outcome } from './chaos.ts';

export interface Figures {
  readonly files: number;
  readonly errors: number;
  readonly found: number;
  readonly filesAllFound: number;
  readonly diagnostics: number;
  readonly exceptions: number;
}

export interface ChaosFigures {
  readonly main: Figures;
  readonly literal: Figures;
  /** Edits that leave a legal file of another meaning, and how many of them are told where each stands alone. */
  readonly other: { readonly edits: number; readonly told: number };
}

/** What the project aims at. */
export const GOALS = { found: 99.5, filesAllFound: 98, diagnosticsPerError: 1.15 } as const;

/** Counts as outcomes come, so that none need be kept. */
export class Count {
  #main = nothing();
  #literal = nothing();
  #other = { edits: 0, told: 0 };

  add({ main, literal, alone }: ChaosOutcome): void {
    this.#main = plus(this.#main, main);
    this.#literal = plus(this.#literal, literal);
    const told = alone.filter(({ missed }) => missed.length === 0).length;
    this.#other = { edits: this.#other.edits + alone.length, told: this.#other.told + told };
  }

  get figures(): ChaosFigures {
    return { main: this.#main, literal: this.#literal, other: this.#other };
  }
}

function nothing(): Figures {
  return { files: 0, errors: 0, found: 0, filesAllFound: 0, diagnostics: 0, exceptions: 0 };
}

function plus(figures: Figures, { edits, missed, diagnostics, exception }: Outcome): Figures {
  return {
    files: figures.files + 1,
    errors: figures.errors + edits.length,
    found: figures.found + edits.length - missed.length,
    filesAllFound: figures.filesAllFound + (missed.length === 0 ? 1 : 0),
    diagnostics: figures.diagnostics + diagnostics.length,
    exceptions: figures.exceptions + (exception === undefined ? 0 : 1),
  };
}

export function foundPercent({ errors, found }: Figures): number {
  return percent(found, errors);
}

export function allFoundPercent({ files, filesAllFound }: Figures): number {
  return percent(filesAllFound, files);
}

export function diagnosticsPerError({ errors, diagnostics }: Figures): number {
  return diagnostics / errors;
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}

/** The figures as lines of text. */
export function toldFigures(title: string, { main, literal, other }: ChaosFigures): string {
  const line = (name: string, figures: Figures): string =>
    [
      `  ${name.padEnd(34)}`,
      `${String(figures.files)} files, ${String(figures.errors)} edits:`,
      `found within a line ${foundPercent(figures).toFixed(2)} %,`,
      `files with all found ${allFoundPercent(figures).toFixed(1)} %,`,
      `diagnostics per edit ${diagnosticsPerError(figures).toFixed(3)},`,
      `exceptions ${String(figures.exceptions)}`,
    ].join(' ');
  return [
    `Chaos, ${title}`,
    line('edits that leave no legal file', main),
    line('all edits that change the meaning', literal),
    `  ${'legal file of another meaning'.padEnd(34)} ${String(other.edits)} edits; told where each stands alone: ${percent(other.told, other.edits).toFixed(1)} %`,
  ].join('\n');
}
