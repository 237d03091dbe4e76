import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Failure } from '../failure.ts';
import { say } from '../words.ts';

/** Replaces a source as a whole: written beside it and renamed into its place, so that a cut leaves the old text. */
export function replaceFile(root: string, path: string, text: string): void {
  const file = resolve(root, path);
  const beside = `${file}.krit-new`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: lstatSync(file).mode });
    renameSync(beside, file);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw new Failure(1, say('unwritable', 'da', thrown instanceof Error ? thrown.message : path));
  }
}
