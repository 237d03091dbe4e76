import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { Failure } from '../failure.ts';
import { type Language, say } from '../words.ts';

/** The folder that holds `krit.config.json`, and what it says. */
export interface Workspace {
  readonly root: string;
  /** Where the sources lie, relative to the root. */
  readonly sources: string;
  readonly generated: string;
  /** Where the built form page lies. */
  readonly page: string;
  readonly language: Language;
}

type Settings = Readonly<Record<'sources' | 'generated' | 'page' | 'language', string>>;

const DEFAULTS: Settings = { sources: 'dsl', generated: 'generated', page: 'dist/form-page', language: 'da' };

/** The workspace around a folder; looked for upwards. */
export function findWorkspace(from: string): Workspace {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, 'krit.config.json');
    if (existsSync(file)) return readWorkspace(folder, readFileSync(file, 'utf8'));
    if (dirname(folder) === folder) throw new Failure(2, say('noWorkspace', 'da'));
  }
}

function readWorkspace(root: string, text: string): Workspace {
  const settings = { ...DEFAULTS, ...settingsIn(text) };
  if (settings.language !== 'da' && settings.language !== 'en') throw badConfig('language: da, en');
  return { ...settings, root, language: settings.language };
}

function settingsIn(text: string): Partial<Settings> {
  const settings: unknown = parsed(text);
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) throw badConfig('{ … }');
  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(DEFAULTS, key)) throw badConfig(`»${key}«? (${Object.keys(DEFAULTS).join(', ')})`);
    if (typeof value !== 'string') throw badConfig(`${key}: "…"`);
  }
  return settings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw badConfig(thrown instanceof Error ? thrown.message : 'JSON');
  }
}

function badConfig(reason: string): Failure {
  return new Failure(2, say('badConfig', 'da', reason));
}
