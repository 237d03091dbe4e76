/** The files that edits are put into: generated ones, and the real ones of the repository. */

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { SourceFile } from '@kriterion/language';

import { generatedFile, type Place } from './generate/file.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly declarations: readonly Place[];
  /** The files it uses. */
  readonly others: readonly SourceFile[];
}

/** Every so many files one is real. */
const REAL_EVERY = 20;

/** The files of a run: the same for the same first seed. */
export function subjects(count: number, firstSeed: number): readonly (() => Subject)[] {
  const real = realFiles();
  return Array.from({ length: count }, (_, index) => () => {
    const one =
      index % REAL_EVERY === REAL_EVERY - 1
        ? real[((index - REAL_EVERY + 1) / REAL_EVERY) % real.length]
        : undefined;
    return one ?? generated(firstSeed + index);
  });
}

function generated(seed: number): Subject {
  return { name: `seed ${String(seed)}`, path: 'a.krit', others: [], ...generatedFile(seed) };
}

/** The sources that the project ships. */
export function shippedSources(): readonly SourceFile[] {
  return globSync('dsl/**/*.krit', { cwd: repository })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${repository}${path}`, 'utf8') }));
}

function realFiles(): readonly Subject[] {
  const all = shippedSources();
  const byPath = new Map(all.map((file) => [file.path, file]));
  return all.map((file) => ({
    name: file.path,
    ...file,
    declarations: declarationsByLayout(file.text),
    others: [...used(file, byPath)].filter((other) => other.path !== file.path),
  }));
}

/** A file and all it uses, directly or through others. */
function used(
  file: SourceFile,
  byPath: ReadonlyMap<string, SourceFile>,
  known = new Set<SourceFile>(),
): Set<SourceFile> {
  if (known.has(file)) return known;
  known.add(file);
  for (const match of file.text.matchAll(/^(?:brug|use) "(?<path>[^"]+)"/gmu)) {
    const path = new URL(match.groups?.['path'] ?? '', `file:///${file.path}`).pathname.slice(1);
    const other = byPath.get(decodeURI(path));
    if (other !== undefined) used(other, byPath, known);
  }
  return known;
}

/**
 * Real files are laid out by the formatter: a declaration begins at the margin, a member of a group two blanks in; what
 * belongs to it stands further in or begins with a mark.
 */
function declarationsByLayout(text: string): readonly Place[] {
  const atMargin = [...text.matchAll(/^(?=\p{L})(?!(?:sprog|language|brug|use|udstiller|exports)\b)/gmu)];
  const starts = atMargin.map(({ index }) => index);
  return starts.flatMap((from, at) => {
    const to = starts[at + 1] ?? text.length;
    return /^(?:patientgruppe|patient group)\b/u.test(text.slice(from, to))
      ? groupByLayout(text, from, to)
      : [trimmed(text, from, to)];
  });
}

/** The head of a group, and each member. */
function groupByLayout(text: string, from: number, to: number): readonly Place[] {
  const end = text.slice(from, to).lastIndexOf('\n}');
  const inside = text.slice(from, end === -1 ? to : from + end);
  const starts = [0, ...[...inside.matchAll(/^ {2}(?=\p{L})/gmu)].map(({ index }) => index + 2)];
  return starts.map((start, at) => trimmed(text, from + start, from + (starts[at + 1] ?? inside.length)));
}

/** Without the comments that follow, which are about what comes next. */
function trimmed(text: string, from: number, to: number): Place {
  const own = text.slice(from, to);
  const comment = /\n\s*\/\//u.exec(own)?.index ?? own.length;
  return { from, to: from + own.slice(0, comment).trimEnd().length };
}
