#!/usr/bin/env node
// Finds a Node that is new enough, then the fastest form of the command line that is up to date: the bundle if it is
// newer than every source it was made of, else the TypeScript sources themselves.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const REQUIRED = 24;
const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = join(packages, '..');
const major = Number(process.version.slice(1).split('.')[0]);

/** The time of the latest change in a folder, folders included, so that a deleted file counts too. */
function latestChange(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? latestChange(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isFresh(bundle) {
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  return readdirSync(packages).every((name) => {
    const sources = join(packages, name, 'src');
    return name === 'form-page' || !existsSync(sources) || latestChange(sources) < made;
  });
}

if (major < REQUIRED) {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own) && process.env.KRIT_OWN_NODE === undefined) {
    const env = { ...process.env, KRIT_OWN_NODE: '1' };
    const ended = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env,
    });
    process.exitCode = ended.status ?? 3;
  } else {
    console.error(
      `krit kræver Node ${REQUIRED} eller nyere; her kører ${process.version}. Kør »npm ci«, som henter den.\n` +
        `krit needs Node ${REQUIRED} or newer; this is ${process.version}. Run “npm ci”, which brings it.`,
    );
    process.exitCode = 2;
  }
} else {
  module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'krit'));
  const bundle = join(root, 'dist', 'krit', 'krit.mjs');
  const entry = isFresh(bundle) ? bundle : join(packages, 'krit', 'src', 'index.ts');
  const { run } = await import(pathToFileURL(entry).href);
  process.exitCode = await run(process.argv.slice(2));
}
