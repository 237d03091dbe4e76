import type { Diagnostic } from '@kriterion/language';

import type { Language } from '../words.ts';

/** The findings as other programs read them: `{ diagnostics: [...] }`. */
export function findingsAsJson(diagnostics: readonly Diagnostic[], language: Language): string {
  const shown = diagnostics.map(({ code, severity, message, file, range, related, fixes }) => ({
    code,
    severity,
    message: message[language],
    file,
    range,
    related: related.map((place) => ({ ...place, message: place.message[language] })),
    fixes: fixes.map(({ title, edits }) => ({ title: title[language], edits })),
  }));
  return JSON.stringify({ diagnostics: shown }, undefined, 2);
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** SARIF 2.1.0, as code-scanning services read it. */
export function findingsAsSarif(diagnostics: readonly Diagnostic[], language: Language): string {
  const results = diagnostics.map(({ code, severity, message, file, range }) => ({
    ruleId: code,
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: regionOf(range) } },
    ],
  }));
  const rules = [...new Set(diagnostics.map(({ code }) => code))].map((id) => ({ id }));
  const tool = { driver: { name: 'krit', rules } };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool, results }] },
    undefined,
    2,
  );
}

function regionOf({ start, end }: Diagnostic['range']): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: Math.max(end.column, start.column + 1),
  };
}

/** Workflow commands that mark the lines of a pull request. */
export function findingsAsGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics
    .map(({ code, severity, message, file, range }) => {
      const place = `file=${property(file)},line=${String(range.start.line)},col=${String(range.start.column)},title=${code}`;
      return `::${severity === 'information' ? 'notice' : severity} ${place}::${data(message[language])}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
