import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Plain JSON with keys in code-unit order: equal values give equal text on every machine. Members with one of the names
 * `omitted` are left out at any depth.
 */
export function canonicalJson(value: unknown, omitted: ReadonlySet<string> = NOTHING): string {
  return textOf(value, omitted) ?? 'null';
}

/** SHA-256 of the canonical JSON, as 64 hex digits. */
export function hashOf(value: unknown, omitted: ReadonlySet<string> = NOTHING): string {
  return sha256Of(canonicalJson(value, omitted));
}

/** SHA-256 of a text in UTF-8, as 64 hex digits: what `sha256sum` says of the file. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The text of a value; nothing for what JSON has no text for. */
function textOf(value: unknown, omitted: ReadonlySet<string>): string | undefined {
  if (Array.isArray(value))
    return `[${value.map((part: unknown) => textOf(part, omitted) ?? 'null').join(',')}]`;
  if (isRecord(value)) return `{${membersOf(value, omitted).join(',')}}`;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return undefined;
  return JSON.stringify(value);
}

function membersOf(record: Readonly<Record<string, unknown>>, omitted: ReadonlySet<string>): string[] {
  const members: string[] = [];
  for (const name of Object.keys(record).sort()) {
    if (omitted.has(name)) continue;
    const text = textOf(record[name], omitted);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return members;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
