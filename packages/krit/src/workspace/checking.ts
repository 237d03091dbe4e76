import type { Catalogue, Group } from '@kriterion/catalogue';
import { type ExampleResult, examineExamples } from '@kriterion/evaluation';
import { compile, type Diagnostic, diagnosticAt, keyword, type SourceFile } from '@kriterion/language';

/** The sources checked: by the language, and by the examples written in them. */
export interface CheckedSources {
  /** Present only when nothing is wrong. */
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the sources and runs their examples; an example that does not hold is an error where it stands. */
export function checkSources(files: readonly SourceFile[]): CheckedSources {
  const { catalogue, diagnostics } = compile(files);
  if (catalogue === undefined) return { diagnostics };
  const failing = catalogue.groups.flatMap(failingExamples);
  if (failing.length > 0) return { diagnostics: [...diagnostics, ...failing] };
  return { catalogue, diagnostics };
}

function failingExamples(group: Group): Diagnostic[] {
  return examineExamples(group)
    .filter(({ holds }) => !holds)
    .map(exampleDiagnostic);
}

const VERDICTS = { met: 'Met', 'not-met': 'NotMet', undetermined: 'Undetermined' } as const;

function exampleDiagnostic({ example, expected, actual }: ExampleResult): Diagnostic {
  const { file, line, column } = example.origin;
  const end = { line, column: column + example.name.da.length + 2 };
  const place = { file, range: { start: { line, column }, end } };
  if (actual !== undefined && actual !== expected) {
    const said = { expected: keyword(VERDICTS[expected]), actual: keyword(VERDICTS[actual]) };
    return diagnosticAt('KRIT7001', place, said);
  }
  return diagnosticAt('KRIT7002', place, { decidedBy: example.decidedBy ?? '' });
}
