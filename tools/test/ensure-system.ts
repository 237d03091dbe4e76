// What the tests need beyond npm: a browser and PDF tools. As root on Debian what is missing is installed;
// elsewhere the reader is told, and the tests that need it fail.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Requirement {
  /** Any one of these commands, or files with a leading slash, is enough. */
  readonly anyOf: readonly string[];
  /** The Debian package that brings it. */
  readonly debianPackage: string;
}

const requirements: readonly Requirement[] = [
  { anyOf: ['chromium', 'chromium-browser', 'google-chrome'], debianPackage: 'chromium' },
  { anyOf: ['qpdf'], debianPackage: 'qpdf' },
  { anyOf: ['pdftoppm'], debianPackage: 'poppler-utils' },
  { anyOf: ['pdftotext'], debianPackage: 'poppler-utils' },
  // Without any font the browser draws boxes, and measures of text mean nothing.
  {
    anyOf: ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', '/usr/share/fonts', '/System/Library/Fonts'],
    debianPackage: 'fonts-dejavu-core',
  },
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isPresent(wanted: string): boolean {
  if (wanted.startsWith('/')) return existsSync(wanted);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, wanted)));
}

/** The Debian packages whose commands are not on this machine, each once. */
export function missingPackages(): readonly string[] {
  const missing = requirements.filter((requirement) => !requirement.anyOf.some(isPresent));
  return [...new Set(missing.map((requirement) => requirement.debianPackage))];
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isPresent('apt-get');
}

function aptGet(args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // stdout is sent to stderr: what the test run prints last belongs to the tests.
  return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}

function tellWhatIsMissing(missing: readonly string[]): void {
  const list = missing.join(' ');
  console.error(
    `Testene mangler / the tests lack: ${list}\n` +
      `  Debian, Ubuntu: sudo apt-get install --no-install-recommends ${list}\n` +
      '  macOS:          brew install qpdf poppler && brew install --cask chromium\n' +
      'De tests, der skal bruge dem, fejler. / The tests that need them will fail.',
  );
}

/** Installs what is missing where it may, tells where it may not. Gives whether all is there now. */
export function ensureSystem(): boolean {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  if (canInstall()) {
    console.error(`Installing for the tests: ${missing.join(' ')}`);
    if (aptGet(['update', '-q'])) aptGet(['install', '-y', '-q', '--no-install-recommends', ...missing]);
  }
  const still = missingPackages();
  if (still.length > 0) tellWhatIsMissing(still);
  return still.length === 0;
}

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly) process.exitCode = ensureSystem() ? 0 : 1;
