import { type Diagnostic, listCodes, type Mend } from '@kriterion/language';

import type { Language } from '../words.ts';

/** The findings as other programs read them: `{ diagnostics: [...] }`; after `--fix` also what was corrected. */
export function findingsAsJson(
  diagnostics: readonly Diagnostic[],
  language: Language,
  made?: readonly Mend[],
): string {
  const shown = diagnostics.map(({ code, severity, message, file, range, related, fixes }) => ({
    code,
    severity,
    message: message[language],
    file,
    range,
    related: related.map((place) => ({ ...place, message: place.message[language] })),
    fixes: fixes.map((fix) => ({ ...fix, title: fix.title[language] })),
  }));
  const fixed = made?.map(({ diagnostic: { code, file, range }, fix }) => ({
    code,
    file,
    range,
    title: fix.title[language],
  }));
  return JSON.stringify({ diagnostics: shown, fixed }, undefined, 2);
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** SARIF 2.1.0, as code-scanning services read it. */
export function findingsAsSarif(diagnostics: readonly Diagnostic[], language: Language): string {
  const results = diagnostics.map((diagnostic) => resultOf(diagnostic, language));
  const found = new Set(diagnostics.map(({ code }) => code));
  const rules = listCodes()
    .filter(({ code }) => found.has(code))
    .map(({ code, severity, title }) => ({
      id: code,
      shortDescription: { text: title[language] },
      help: { text: `krit explain ${code}` },
      defaultConfiguration: { level: LEVELS[severity] },
    }));
  const tool = { driver: { name: 'krit', rules } };
  const run = { tool, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    undefined,
    2,
  );
}

function resultOf(diagnostic: Diagnostic, language: Language): object {
  const { code, severity, message, file, range, related, fixes } = diagnostic;
  const relatedLocations = related.map((place) => ({
    ...locationOf(place.file, place.range),
    message: { text: place.message[language] },
  }));
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [locationOf(file, range)],
    ...(related.length === 0 ? {} : { relatedLocations }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, file, language)) }),
  };
}

function locationOf(file: string, range: Diagnostic['range']): object {
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: shownRegion(range) } };
}

function fixOf({ title, edits }: Diagnostic['fixes'][number], file: string, language: Language): object {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return {
    description: { text: title[language] },
    artifactChanges: [{ artifactLocation: { uri: encodeURI(file) }, replacements }],
  };
}

function regionOf({ start, end }: Diagnostic['range']): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A place between two characters shows the one after it, since a viewer shows nothing of an empty region. */
function shownRegion({ start, end }: Diagnostic['range']): object {
  const empty = start.line === end.line && end.column <= start.column;
  return regionOf({ start, end: empty ? { line: start.line, column: start.column + 1 } : end });
}

/** Workflow commands that mark the lines of a pull request. */
export function findingsAsGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  const titles = new Map<string, string>(listCodes().map(({ code, title }) => [code, title[language]]));
  return diagnostics
    .map(({ code, severity, message, file, range }) => {
      const { start, end } = range;
      const lines = `line=${String(start.line)},endLine=${String(end.line)}`;
      const place = `file=${property(file)},${lines},col=${String(start.column)}`;
      const title = property(`${code} ${titles.get(code) ?? ''}`.trimEnd());
      return `::${severity === 'information' ? 'notice' : severity} ${place},title=${title}::${data(message[language])}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
