import type { Catalogue, Group, Origin, Text } from '@kriterion/catalogue';
import {
  type ClarificationResult,
  type DataError,
  examineClarifications,
  examineExamples,
  type ExampleResult,
} from '@kriterion/evaluation';
import {
  compile,
  type Diagnostic,
  diagnosticAt,
  keyword,
  type LanguagePack,
  readSyntax,
  type SourceFile,
} from '@kriterion/language';

/** The sources checked: by the language, and by the examples and clarifications written in them. */
export interface CheckedSources {
  /** Present only when nothing is wrong. */
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the sources and runs their examples and clarifications; one that does not hold is an error where it stands. */
export function checkSources(files: readonly SourceFile[]): CheckedSources {
  const { catalogue, diagnostics } = compile(files);
  if (catalogue === undefined) return { diagnostics };
  const failing = catalogue.groups.flatMap((group) => failingIn(group, files));
  if (failing.length > 0) return { diagnostics: [...diagnostics, ...failing] };
  return { catalogue, diagnostics };
}

function failingIn(group: Group, files: readonly SourceFile[]): Diagnostic[] {
  const examples = examineExamples(group).filter(({ holds }) => !holds);
  const clarifications = examineClarifications(group).filter(({ holds }) => !holds);
  return [
    ...examples.map((result) => exampleDiagnostic(result, languageAt(result.example.origin, files))),
    ...clarifications.map((result) => clarificationDiagnostic(result, group)),
  ];
}

/** The language whose keywords a file is written in: its verdicts are quoted as they stand there. */
function languageAt({ file }: Origin, files: readonly SourceFile[]): LanguagePack {
  return readSyntax(files.find(({ path }) => path === file)?.text ?? '').language;
}

const VERDICTS = { met: 'Met', 'not-met': 'NotMet', undetermined: 'Undetermined' } as const;

function exampleDiagnostic(
  { example, expected, actual, outcome, errors }: ExampleResult,
  written: LanguagePack,
): Diagnostic {
  const place = placeAt(example.origin, example.name.da.length + 2);
  const [fault] = errors;
  if (fault !== undefined) return faultDiagnostic(example.name.da, fault, place);
  if (actual !== undefined && actual !== expected) {
    const said = { expected: keyword(VERDICTS[expected]), actual: keyword(VERDICTS[actual]) };
    return diagnosticAt('KRIT7001', place, said, written);
  }
  const result = example.outcome ?? expected;
  if (outcome !== undefined && outcome !== result) {
    const said = { expected: keyword(VERDICTS[result]), actual: keyword(VERDICTS[outcome]) };
    return diagnosticAt('KRIT7003', place, said, written);
  }
  const said = { decidedBy: example.decidedBy ?? '', expected: keyword(VERDICTS[expected]) };
  return diagnosticAt('KRIT7002', place, said, written);
}

function clarificationDiagnostic({ clarification, errors }: ClarificationResult, group: Group): Diagnostic {
  const { id, origin = group.origin } = clarification;
  const place = placeAt(origin, id.length);
  const [fault] = errors;
  if (fault !== undefined) return faultDiagnostic(id, fault, place);
  return diagnosticAt('KRIT7004', place, { name: id });
}

/** Facts that fit their types one by one and do not fit together: a derived fact that contradicts what it is derived from. */
function faultDiagnostic(name: string, { path, message }: DataError, place: Place): Diagnostic {
  const words = (text: Text, language: string): string =>
    language === 'da' ? text.da : (text.en ?? text.da);
  return diagnosticAt('KRIT7005', place, {
    name,
    fault: ({ pack }) => `${path}: ${words(message, pack.id)}`,
  });
}

type Place = Parameters<typeof diagnosticAt>[1];

/** The words at a place, so many characters long. */
function placeAt({ file, line, column }: Origin, length: number): Place {
  return { file, range: { start: { line, column }, end: { line, column: column + length } } };
}
