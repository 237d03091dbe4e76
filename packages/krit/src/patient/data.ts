/** Files with data about a patient. What is in them is never printed: only where something is wrong with them. */

import { readFileSync } from 'node:fs';

import type { Text } from '@kriterion/catalogue';

import { Failure } from '../failure.ts';
import { type Language, say } from '../words.ts';
import { isObject, readJson, type JsonFault } from './json.ts';

/** What is wrong with data, as `krit evaluate` tells it. */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: Text;
}

/** An object read from a file, or what is wrong with it. */
export type PatientData =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const MESSAGES: Readonly<Record<JsonFault['code'] | 'not-utf-8' | 'not-an-object', Text>> = {
  'not-json': { da: 'Teksten er ikke gyldig JSON', en: 'The text is not valid JSON' },
  'duplicate-name': {
    da: 'Navnet står to gange; hvilket svar gælder?',
    en: 'The name stands twice; which answer holds?',
  },
  'too-deep': { da: 'Svarene er indlejret for dybt', en: 'The answers are nested too deep' },
  'not-utf-8': { da: 'Teksten er ikke UTF-8', en: 'The text is not UTF-8' },
  'not-an-object': { da: 'Der skal stå et objekt: { … }', en: 'There should be an object: { … }' },
};

/** Reads a JSON object from a file, `-` from standard input. No such file is wrong usage. */
export function readPatientData(path: string, language: Language): PatientData {
  const text = textOf(bytesAt(path, language));
  if (text === undefined) return faulty('not-utf-8', '');
  const read = readJson(text);
  if (!read.ok) return faulty(read.fault.code, read.fault.path);
  const { value } = read;
  return isObject(value) ? { ok: true, data: value } : faulty('not-an-object', '');
}

function faulty(code: keyof typeof MESSAGES, path: string): PatientData {
  return { ok: false, faults: [{ code, path, message: MESSAGES[code] }] };
}

function bytesAt(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new Failure(2, say('noSuchFile', language, path));
  }
}

/** A byte order mark is passed over. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
