import type { Diagnostic, Mend, Mended, SourceFile } from '@kriterion/language';

import { counted, type Language, say } from '../words.ts';

/** The longest part of a source line shown around a finding. */
const SHOWN = 110;

/** The findings for people: place, code, sentence, the line with the words marked, related places, suggestion. */
export function findingsAsText(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  language: Language,
  colour: boolean,
): string {
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  return diagnostics.map((diagnostic) => finding(diagnostic, lines, language, colour)).join('\n');
}

function finding(
  diagnostic: Diagnostic,
  lines: ReadonlyMap<string, readonly string[]>,
  language: Language,
  colour: boolean,
): string {
  const { file, range, severity, code, message } = diagnostic;
  const paint = (text: string, by: number): string =>
    colour ? `\u001b[${String(by)}m${text}\u001b[0m` : text;
  const place = `${file}:${String(range.start.line)}:${String(range.start.column)}`;
  const word = paint(say(severity, language), severity === 'error' ? 31 : 33);
  const source = lines.get(file)?.[range.start.line - 1] ?? '';
  const related = diagnostic.related.map(
    (other) => `    ${other.file}:${String(other.range.start.line)}: ${other.message[language]}`,
  );
  const fixes = diagnostic.fixes.map(({ title }) => `    ${say('suggestion', language, title[language])}`);
  return [
    `${place} ${word} ${code}: ${message[language]}`,
    ...excerpt(source, diagnostic),
    ...related,
    ...fixes,
    '',
  ].join('\n');
}

/** The line and, below it, a mark under the words; a long line is cut around them. */
function excerpt(source: string, { range }: Diagnostic): string[] {
  if (source.trim() === '') return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? Math.max(range.end.column - 1, from + 1) : source.length;
  const cut = from > SHOWN - 30 ? from - 40 : 0;
  const shown = source.slice(cut, cut + SHOWN).replaceAll('\t', ' ');
  const lead = cut > 0 ? '…' : '';
  const mark = '^'.repeat(Math.max(1, Math.min(to - from, shown.length - (from - cut))));
  return [`    ${lead}${shown}`, `    ${' '.repeat(lead.length + from - cut)}${mark}`];
}

/** What `--fix` made and what it left alone, a line each. */
export function mendsAsText({ made, refused }: Mended, language: Language): string {
  const line = ({ diagnostic, fix }: Mend, what: 'fixed' | 'fixRefused'): string => {
    const { file, range, code } = diagnostic;
    return `${file}:${String(range.start.line)}: ${code} ${say(what, language)}: ${fix.title[language]}`;
  };
  const files = new Set(made.map(({ diagnostic }) => diagnostic.file)).size;
  const count = say(
    'fixDone',
    language,
    counted(made.length, 'correction', language),
    counted(files, 'file', language),
  );
  return [
    ...made.map((mend) => line(mend, 'fixed')),
    ...refused.map((mend) => line(mend, 'fixRefused')),
    count,
  ].join('\n');
}

/** The last line: how many of what. */
export function closingLine(diagnostics: readonly Diagnostic[], files: number, language: Language): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const read = counted(files, 'file', language);
  if (errors + warnings === 0) return say('allWell', language, read);
  return say(
    'found',
    language,
    counted(errors, 'error', language),
    counted(warnings, 'warning', language),
    read,
  );
}
