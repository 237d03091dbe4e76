export { compile } from './compile.ts';
export type { Compilation, SourceFile } from './compile.ts';
export type { Diagnostic, Fix, Position, Range, RelatedPlace, Severity } from './diagnostics/diagnostic.ts';
