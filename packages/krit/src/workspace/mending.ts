import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { mend, type Mended } from '@kriterion/language';

import { Failure } from '../failure.ts';
import { type Language, say } from '../words.ts';
import { checkSources } from './checking.ts';
import { replaceFile } from './replacing.ts';
import { type Sources, STDIN } from './sources.ts';
import type { Workspace } from './workspace.ts';

/** Makes the safe fixes in the chosen sources and writes the files that changed, each as a whole. */
export function mendSources(sources: Sources, workspace: Workspace, language: Language): Mended {
  if (sources.chosen.has(STDIN)) throw new Failure(2, say('fixNeedsFile', language));
  const mended = mend(sources.files, sources.chosen, (files) => checkSources(files).diagnostics);
  const before = new Map(sources.files.map(({ path, text }) => [path, text]));
  const changed = mended.files.filter(({ path, text }) => before.get(path) !== text);
  for (const { path } of changed) refuseOtherBytes(workspace.root, path, before.get(path) ?? '', language);
  for (const { path, text } of changed) replaceFile(workspace.root, path, text);
  return mended;
}

/** A file that is not what was read, byte by byte, would lose something by being written: it is left alone. */
function refuseOtherBytes(root: string, path: string, read: string, language: Language): void {
  if (!readFileSync(resolve(root, path)).equals(Buffer.from(read)))
    throw new Failure(1, say('notTheBytesRead', language, path));
}
