/** What qpdf and poppler say of a PDF; both are installed where the tests run. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool on the file; `{}` stands for its path. Gives what the tool writes; throws where it fails. */
export function run(tool: string, args: readonly string[], pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kriterion-pdf-'));
  const file = join(folder, 'form.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text as it stands on the pages, white space and line breaks as single spaces. */
export function textOf(pdf: Uint8Array): string {
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', '{}', '-'], pdf).toString('utf8').replace(/\s+/gu, ' ');
}

/** The text of each page. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const pages = run('pdftotext', ['-raw', '-enc', 'UTF-8', '{}', '-'], pdf).toString('utf8').split('\f');
  return pages.slice(0, -1).map((page) => page.replace(/\s+/gu, ' '));
}

/** Every object of the file with its streams unpacked, as Latin-1 text. */
export function unpacked(pdf: Uint8Array): string {
  return run('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], pdf).toString('latin1');
}
