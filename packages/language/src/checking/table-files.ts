import { type CodeTable, codeTableOf } from '../codes/code-table.ts';
import type { SourceFile } from '../compile.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import { term } from '../diagnostics/saying.ts';
import type { LanguagePack } from '../languages/languages.ts';
import { Lines } from '../reading/lines.ts';

/** A file of codes among the sources: what it holds, and what was found in it. */
export interface TableFile {
  readonly table: CodeTable;
  readonly reporter: Reporter;
}

/** How many faults of one file are told one by one; a list made wrongly is wrong in every row. */
const TOLD = 20;

/** Whether a path is that of a file of codes. */
export function isTablePath(path: string): boolean {
  return /\.[ct]sv$/iu.test(path);
}

/** The files of codes of one run, by path; each is read when a code list first names it. */
export class TableFiles {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #languages: readonly LanguagePack[];
  readonly #read = new Map<string, TableFile>();

  constructor(files: readonly SourceFile[], languages: readonly LanguagePack[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#languages = languages;
  }

  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** The file at a path, or nothing where there is none. */
  at(path: string): TableFile | undefined {
    const known = this.#read.get(path);
    const file = this.#files.get(path);
    if (known !== undefined || file === undefined) return known;
    const reporter = new Reporter(path, new Lines(file.text), undefined, this.#languages);
    const table = codeTableOf(file.text, /\.tsv$/iu.test(path) ? 'tsv' : 'csv');
    const read = { table, reporter };
    reportFaults(read);
    this.#read.set(path, read);
    return read;
  }

  /** What was found in the files that were read. */
  get reporters(): readonly Reporter[] {
    return [...this.#read.values()].map(({ reporter }) => reporter);
  }
}

function reportFaults({ table, reporter }: TableFile): void {
  const { header } = table;
  if (header !== undefined) {
    const reasons = { missing: 'columnMissing', unknown: 'columnUnknown', twice: 'columnTwice' } as const;
    const reason = term(reasons[header.kind], { column: header.column });
    reporter.report('KRIT4023', header.place, { reason });
    // Without the right columns every row is wrong.
    if (header.kind === 'missing') return;
  }
  for (const { reason, found, place } of table.rowFaults.slice(0, TOLD))
    reporter.report('KRIT4024', place, { reason: term(reason, { found }) });
  const untold = table.rowFaults.length - TOLD;
  const last = table.rowFaults[TOLD];
  if (last !== undefined) reporter.report('KRIT4025', last.place, { count: untold });
}
