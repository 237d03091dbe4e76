import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** One file that is not what the sources give. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'changed' | 'stale';
}

/** What a build did. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

type Artefacts = ReadonlyMap<string, Uint8Array>;

/** How the folder differs from the artefacts, in order of path; only below the targets. */
export function differences(folder: string, artefacts: Artefacts, targets: readonly string[]): Difference[] {
  const present = new Set(targets.flatMap((target) => filesBelow(folder, join(folder, target))));
  const found: Difference[] = [];
  for (const [path, contents] of artefacts) {
    if (!present.has(path)) found.push({ path, kind: 'missing' });
    else if (!readFileSync(join(folder, path)).equals(contents)) found.push({ path, kind: 'changed' });
  }
  for (const path of present) if (!artefacts.has(path)) found.push({ path, kind: 'stale' });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesBelow(folder: string, below: string): string[] {
  if (!existsSync(below)) return [];
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Makes the target folders hold exactly the artefacts. Each changed target is written whole beside the old one and
 * swapped in by renaming; if any step fails, all old folders are put back.
 */
export function writeGenerated(folder: string, artefacts: Artefacts, targets: readonly string[]): Written {
  refuseLinks(folder, targets);
  const changes = differences(folder, artefacts, targets);
  const changed = targets.filter((target) => changes.some(({ path }) => path.startsWith(`${target}/`)));
  const fresh = join(folder, '.new');
  const old = join(folder, '.old');
  mkdirSync(folder, { recursive: true });
  putBackLeftOvers(folder, old);
  rmSync(fresh, { recursive: true, force: true });
  if (changed.length > 0) replaceTargets(folder, fresh, old, changed, artefacts);
  const removed = changes.filter(({ kind }) => kind === 'stale').map(({ path }) => path);
  const written = changes.filter(({ kind }) => kind !== 'stale').map(({ path }) => path);
  return { written, removed, unchanged: artefacts.size - written.length };
}

function replaceTargets(
  folder: string,
  fresh: string,
  old: string,
  targets: readonly string[],
  artefacts: Artefacts,
): void {
  try {
    for (const target of targets) writeTarget(fresh, target, artefacts);
    swap(folder, fresh, old, targets);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Through a link the files would land, and old ones be removed, somewhere else. */
function refuseLinks(folder: string, targets: readonly string[]): void {
  for (const path of [folder, ...targets.map((target) => join(folder, target))]) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${path} → ?`);
  }
}

/** A build that was cut off between two renames left the old folders aside; they belong back. */
function putBackLeftOvers(folder: string, old: string): void {
  if (!existsSync(old)) return;
  for (const target of readdirSync(old)) {
    if (!existsSync(join(folder, target))) renameSync(join(old, target), join(folder, target));
  }
  rmSync(old, { recursive: true, force: true });
}

function writeTarget(fresh: string, target: string, artefacts: Artefacts): void {
  mkdirSync(join(fresh, target), { recursive: true });
  for (const [path, contents] of artefacts) {
    if (!path.startsWith(`${target}/`)) continue;
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), contents);
  }
}

function swap(folder: string, fresh: string, old: string, targets: readonly string[]): void {
  mkdirSync(old, { recursive: true });
  const swapped: string[] = [];
  try {
    for (const target of targets) {
      swapped.push(target);
      if (existsSync(join(folder, target))) renameSync(join(folder, target), join(old, target));
      renameSync(join(fresh, target), join(folder, target));
    }
  } catch (thrown) {
    for (const target of swapped) putBack(folder, old, target);
    throw thrown;
  }
}

function putBack(folder: string, old: string, target: string): void {
  if (!existsSync(join(old, target))) return;
  rmSync(join(folder, target), { recursive: true, force: true });
  renameSync(join(old, target), join(folder, target));
}
