import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Catalogue } from '@kriterion/catalogue';

import { compile, type Diagnostic, type SourceFile } from '../src/index.ts';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** The sources that the project ships. */
export function shippedSources(): SourceFile[] {
  return globSync('dsl/**/*.krit', { cwd: workspace })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(`${workspace}${path}`, 'utf8') }));
}

/** Compiles one text as a file of its own. */
export function diagnose(text: string, others: readonly SourceFile[] = []): readonly Diagnostic[] {
  return compile([{ path: 'a.krit', text }, ...others]).diagnostics;
}

/** The catalogue of sources that are right; a test with faulty sources fails with their diagnostics. */
export function catalogueOf(...files: readonly SourceFile[]): Catalogue {
  const { catalogue, diagnostics } = compile(files);
  if (catalogue === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message.en}`).join('\n'));
  return catalogue;
}

/** A small whole group around some declarations, with the names that conditions need. */
export function group(members: string): string {
  return `sprog da, udgave 1
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning antal "Antal" [papir]: heltal
oplysning måling "Måling" [papir]: decimaltal i mm
oplysning dato-for-prøve "Prøvedato" [papir]: dato
oplysning fri "Fri tekst" [papir]: tekst
oplysning spredning "Spredning" [papir]: ja/nej
oplysning slags "Slags" [papir]: en af { a "A"
  b "B" }
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
${members}
}
`;
}
