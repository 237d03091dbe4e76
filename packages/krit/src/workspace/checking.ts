import type { Catalogue, Group } from '@kriterion/catalogue';
import { type ExampleResult, examineExamples } from '@kriterion/evaluation';
import { compile, type Diagnostic, type SourceFile } from '@kriterion/language';

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

const VERDICTS = {
  met: { da: 'opfyldt', en: 'met' },
  'not-met': { da: 'ikke opfyldt', en: 'not met' },
  undetermined: { da: 'uafgjort', en: 'undetermined' },
} as const;

function exampleDiagnostic({ example, expected, actual }: ExampleResult): Diagnostic {
  const { file, line, column } = example.origin;
  const start = { line, column };
  const end = { line, column: column + example.name.da.length + 2 };
  const place = { severity: 'error', file, range: { start, end }, related: [], fixes: [] } as const;
  if (actual !== undefined && actual !== expected) {
    const [said, came] = [VERDICTS[expected], VERDICTS[actual]];
    return {
      ...place,
      code: 'KRIT7001',
      message: {
        da: `Eksemplet siger »${said.da}«, men kriterierne giver »${came.da}«. Ret eksemplet eller kriterierne.`,
        en: `The example says “${said.en}”, but the criteria give “${came.en}”. Correct the example or the criteria.`,
      },
    };
  }
  const decidedBy = example.decidedBy ?? '';
  return {
    ...place,
    code: 'KRIT7002',
    message: {
      da: `Eksemplet siger, at »${decidedBy}« afgør sagen, men det kriterium er ikke blandt de ikke opfyldte.`,
      en: `The example says that “${decidedBy}” decides, but that criterion is not among those not met.`,
    },
  };
}
