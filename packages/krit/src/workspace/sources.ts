import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import type { SourceFile } from '@kriterion/language';

import { Failure } from '../failure.ts';
import { say } from '../words.ts';
import type { Workspace } from './workspace.ts';

/** All sources of a workspace, and which of them were asked about. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly chosen: ReadonlySet<string>;
}

/** The name that a source from standard input goes by. */
export const STDIN = '<stdin>';

/** Reads the whole workspace, so that imports are found, and picks what the paths name; none name all. */
export function readSources(workspace: Workspace, paths: readonly string[]): Sources {
  const all = sourcesBelow(workspace, workspace.sources);
  const asked = paths.flatMap((path) => (path === '-' ? [STDIN] : named(workspace, path)));
  const chosen = new Set(paths.length === 0 ? all : asked);
  const files = [...new Set([...all, ...chosen])].map((path) => ({ path, text: textAt(workspace, path) }));
  return { files, chosen };
}

/** What a source may be: criteria, and the codes that code lists name. */
const SOURCES = '*.{krit,csv,tsv}';

/** The sources below a folder, as paths from the root with slashes. */
function sourcesBelow(workspace: Workspace, folder: string): string[] {
  return globSync(`${folder}/**/${SOURCES}`, { cwd: workspace.root }).map(slashed).sort();
}

function named(workspace: Workspace, path: string): string[] {
  const absolute = resolve(path);
  const fromRoot = slashed(relative(workspace.root, absolute));
  if (existsSync(absolute))
    return statSync(absolute).isDirectory() ? sourcesBelow(workspace, fromRoot || '.') : [fromRoot];
  const matching = globSync(path).map((found) => slashed(relative(workspace.root, resolve(found))));
  if (matching.length === 0) throw new Failure(2, say('noSuchPath', 'da', path));
  return matching.sort();
}

function textAt(workspace: Workspace, path: string): string {
  return readFileSync(path === STDIN ? 0 : resolve(workspace.root, path), 'utf8');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
