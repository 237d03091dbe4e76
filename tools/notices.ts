// node tools/notices.ts [--check] : writes THIRD-PARTY-NOTICES.md, or fails when it is not what it should be.
// It lists what ships in the built page, the command line and the emitters: the packages' production dependencies as
// the lockfile resolves them. The lockfile decides, so every machine gives the same text.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './run-command.ts';

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

type Lock = Readonly<Record<string, LockEntry>>;

const noticesFile = join(repositoryRoot, 'THIRD-PARTY-NOTICES.md');
const licenseFileName = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

function readLock(): Lock {
  const text = readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8');
  return (JSON.parse(text) as { readonly packages: Lock }).packages;
}

/** Where Node would find `name` from the package at `from`: the nearest node_modules upwards. */
function resolve(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

/** The places of all packages reachable from the workspace packages, the workspace itself left out. */
function shippedPlaces(lock: Lock): readonly string[] {
  const waiting = Object.keys(lock).filter((place) => /^packages\/[^/]+$/.test(place));
  const seen = new Set(waiting);
  for (const place of waiting) {
    const { dependencies, peerDependencies } = lock[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const found = resolve(lock, place, name);
      if (found === undefined || seen.has(found) || lock[found]?.link === true) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return waiting.filter((place) => place.includes('node_modules/'));
}

function licenseText(place: string): string {
  const folder = join(repositoryRoot, place);
  if (!existsSync(folder)) throw new Error(`${place} is not installed; run npm ci first`);
  return readdirSync(folder)
    .filter((file) => licenseFileName.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function describe(lock: Lock, place: string): Shipped {
  const entry = lock[place] ?? {};
  return {
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version ?? '',
    license: entry.license ?? 'see text',
    text: licenseText(place),
  };
}

function byNameAndVersion(left: Shipped, right: Shipped): number {
  const [a, b] = [`${left.name}@${left.version}`, `${right.name}@${right.version}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function section(one: Shipped): string {
  const text = one.text === '' ? '(The package carries no licence file.)' : one.text;
  // Indented, so that nothing in a licence is read as Markdown.
  const quoted = text.replace(/^(?=.)/gm, '    ').replace(/[ \t]+$/gm, '');
  return `## ${one.name} ${one.version} – ${one.license}\n\n${quoted}\n`;
}

function notices(): string {
  const lock = readLock();
  const all = new Map<string, Shipped>();
  for (const place of shippedPlaces(lock)) {
    const one = describe(lock, place);
    all.set(`${one.name}@${one.version}`, one);
  }
  const heading =
    '# Third-party notices\n\n' +
    'Kriterion is licensed under EUPL-1.2 (see `LICENSE`). What it ships holds the packages below, under their own licences.\n' +
    'Written by `npm run notices`; do not edit by hand.\n';
  return [heading, ...[...all.values()].sort(byNameAndVersion).map(section)].join('\n');
}

function main(check: boolean): number {
  const wanted = notices();
  const current = existsSync(noticesFile) ? readFileSync(noticesFile, 'utf8') : '';
  if (wanted === current) return 0;
  if (check) {
    console.error('THIRD-PARTY-NOTICES.md is out of date; run `npm run notices`.');
    return 1;
  }
  writeFileSync(noticesFile, wanted);
  return 0;
}

process.exitCode = main(process.argv.includes('--check'));
