/**
 * How every package tests what it makes of sources: virtual files in; diagnostics, catalogue or artefacts out. No file
 * is read, nothing is asserted by a library of its own: a source that is not as expected throws with what was found.
 */
import type { Catalogue, Group } from '@kriterion/catalogue';

import { compile, type Compilation, type SourceFile } from '../compile.ts';
import type { Diagnostic, Position } from '../diagnostics/diagnostic.ts';
import { readMarks, withMarks, type Mark } from './marked-text.ts';

/** Where a source stands among the virtual files if nothing else is said. */
export const MAIN_FILE = 'a.krit';

/** What is found in one text, with other files beside it. */
export function diagnose(text: string, others: readonly SourceFile[] = []): readonly Diagnostic[] {
  return compile([{ path: MAIN_FILE, text }, ...others]).diagnostics;
}

/** The catalogue of sources that are right; throws with their diagnostics where they are not. */
export function catalogueOf(...files: readonly SourceFile[]): Catalogue {
  const compilation = compile(files);
  if (compilation.catalogue === undefined) throw new Error(told(compilation));
  return compilation.catalogue;
}

/** The only group, or the first one, of one text. */
export function groupOf(text: string, others: readonly SourceFile[] = []): Group {
  const [first] = catalogueOf({ path: MAIN_FILE, text }, ...others).groups;
  if (first === undefined) throw new Error('the source declares no group');
  return first;
}

/**
 * What is found in a text, marked in it in the same way as what is expected, so that one comparison shows both:
 * `expect(found(marked)).toBe(marked)`.
 */
export function found(marked: string, others: readonly SourceFile[] = []): string {
  const { text } = readMarks(marked);
  const own = diagnose(text, others).filter(({ file }) => file === MAIN_FILE);
  return withMarks(
    text,
    own.map((diagnostic) => markOf(diagnostic, text)),
  );
}

/** The artefact at a path (or whose path ends so) that an emitter makes of a text; throws where there is none. */
export async function artefactOf<A extends { readonly path: string }>(
  emit: (catalogue: Catalogue) => readonly A[] | Promise<readonly A[]>,
  path: string,
  text: string,
): Promise<A> {
  const artefacts = await emit(catalogueOf({ path: MAIN_FILE, text }));
  const named = artefacts.find((artefact) => artefact.path.endsWith(path));
  if (named !== undefined) return named;
  throw new Error(`no artefact ${path} among ${artefacts.map((artefact) => artefact.path).join(', ')}`);
}

/** A fix as it would be applied: the text after its edits. */
export function fixed(text: string, fix: Diagnostic['fixes'][number]): string {
  const edits = fix.edits.map(({ range, text: written }) => ({
    from: offsetAt(text, range.start),
    to: offsetAt(text, range.end),
    written,
  }));
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((edited, { from, to, written }) => edited.slice(0, from) + written + edited.slice(to), text);
}

function markOf({ code, range }: Diagnostic, text: string): Mark {
  return { code, from: offsetAt(text, range.start), to: offsetAt(text, range.end) };
}

/** The offset of a place; lines and columns count from 1. */
export function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function told({ diagnostics }: Compilation): string {
  return diagnostics
    .map(
      ({ file, range, code, message }) =>
        `${file}:${String(range.start.line)}:${String(range.start.column)} ${code} ${message.en}`,
    )
    .join('\n');
}
