/**
 * Applying safe fixes, each proved: what was found must be gone afterwards, and nothing new may be found. A fix that
 * fails the proof is left alone.
 */

import type { SourceFile } from '../compile.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { overlap, withEdits } from './edits.ts';

/** Mended texts can show further slips; so many times they are looked through. */
const ROUNDS = 20;

/** A finding and the fix made for it. */
export interface Mend {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** What came of fixing. */
export interface Mended {
  /** The files as they are now; unchanged ones are the very same. */
  readonly files: readonly SourceFile[];
  /** What is still found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly made: readonly Mend[];
  /** Fixes that would not have removed their finding, or would have led to another. */
  readonly refused: readonly Mend[];
}

type Check = (files: readonly SourceFile[]) => readonly Diagnostic[];

/** Makes the safe fixes in the chosen files until there is nothing more to make. */
export function mend(files: readonly SourceFile[], chosen: ReadonlySet<string>, check: Check): Mended {
  let state: Mended = { files, diagnostics: check(files), made: [], refused: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const mends = safeMends(state, chosen);
    if (mends.length === 0) return state;
    state = tried(state, mends, check);
  }
  return state;
}

/** One safe fix a finding, none over another, none that was refused before. */
function safeMends({ diagnostics, refused }: Mended, chosen: ReadonlySet<string>): Mend[] {
  const known = new Set(refused.map(keyOf));
  const mends: Mend[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(({ safe }) => safe);
    if (fix === undefined || !chosen.has(diagnostic.file) || known.has(keyOf({ diagnostic, fix }))) continue;
    const clear = mends.every(
      (other) => other.diagnostic.file !== diagnostic.file || !overlap(other.fix, fix),
    );
    if (clear) mends.push({ diagnostic, fix });
  }
  return mends;
}

/** The line of a finding may move while others are mended; its words do not. */
function keyOf({ diagnostic, fix }: Mend): string {
  return [diagnostic.file, diagnostic.code, diagnostic.message.da, fix.title.da].join('\n');
}

/** All at once; if that proves wrong, each half by itself, down to the fixes that are at fault. */
function tried(state: Mended, mends: readonly Mend[], check: Check): Mended {
  const files = state.files.map((file) => mendedFile(file, mends));
  const diagnostics = check(files);
  if (isBetter(state.diagnostics, diagnostics, mends)) {
    return { ...state, files, diagnostics, made: [...state.made, ...mends] };
  }
  if (mends.length === 1) return { ...state, refused: [...state.refused, ...mends] };
  const half = tried(state, mends.slice(0, mends.length >> 1), check);
  // The places of the other half may have moved; they are found again in the next round.
  return half.made.length > state.made.length ? half : tried(half, mends.slice(mends.length >> 1), check);
}

function mendedFile(file: SourceFile, mends: readonly Mend[]): SourceFile {
  const edits = mends.flatMap(({ diagnostic, fix }) => (diagnostic.file === file.path ? fix.edits : []));
  return edits.length === 0 ? file : { path: file.path, text: withEdits(file.text, edits) };
}

/** Fewer of the findings that were to be mended, and nothing new. */
function isBetter(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  mends: readonly Mend[],
): boolean {
  const left = countsOf(after);
  const had = countsOf(before);
  const mended = countsOf(mends.map(({ diagnostic }) => diagnostic));
  const gone = [...mended].every(([key, count]) => (left.get(key) ?? 0) <= (had.get(key) ?? 0) - count);
  return (
    gone &&
    after.every((diagnostic) => had.has(findingOf(diagnostic)) || mayAppear(diagnostic, before, mends))
  );
}

/**
 * What was there all along and could not be seen: where words are broken, or errors are left, later phases are silent.
 * On a line that was mended nothing may appear.
 */
function mayAppear(found: Diagnostic, before: readonly Diagnostic[], mends: readonly Mend[]): boolean {
  const hadErrors = before.some(({ severity }) => severity === 'error');
  const wasBroken = mends.some(({ diagnostic }) => /^KRIT[12]/u.test(diagnostic.code));
  const waited = found.severity === 'error' ? wasBroken : hadErrors;
  return (
    waited && !mends.some(({ diagnostic, fix }) => diagnostic.file === found.file && touches(fix, found))
  );
}

function touches(fix: Fix, { range }: Diagnostic): boolean {
  return fix.edits.some(
    (edit) => edit.range.start.line <= range.end.line && range.start.line <= edit.range.end.line,
  );
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = findingOf(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function findingOf({ file, code, message }: Diagnostic): string {
  return [file, code, message.da].join('\n');
}
