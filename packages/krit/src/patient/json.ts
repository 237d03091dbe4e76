/**
 * JSON about a patient, read strictly: a name that stands twice is a fault and not the last one's victory, and a number
 * keeps every digit that is written. A fault tells where it is and never what stands there.
 */

/** What is wrong, and where: the path of a name that stands twice, line and column where it is no JSON. */
export interface JsonFault {
  readonly code: 'not-json' | 'duplicate-name' | 'too-deep';
  readonly path: string;
}

/** The value, or the first fault. Objects are as written, names like `__proto__` too; long numbers come as text. */
export type JsonRead =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: JsonFault };

/** Deeper than any answer. */
const DEEPEST = 100;

/** Reads a text. */
export function readJson(text: string): JsonRead {
  const wrong = syntaxFault(text);
  if (wrong !== undefined) return { ok: false, fault: wrong };
  const reader = new Reader(text);
  const value = reader.value('', 0);
  return reader.fault === undefined ? { ok: true, value } : { ok: false, fault: reader.fault };
}

function syntaxFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (thrown) {
    // The message quotes what is wrong, and what is wrong may be about a patient: only the place is taken from it.
    const at = thrown instanceof Error ? /position (\d+)/u.exec(thrown.message)?.[1] : undefined;
    return { code: 'not-json', path: at === undefined ? '' : placeAt(text, Number(at)) };
  }
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** Goes through a text that is known to be JSON. */
class Reader {
  fault: JsonFault | undefined;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(TOKEN) ?? [];
  }

  value(path: string, depth: number): unknown {
    const token = this.#next();
    if (depth > DEEPEST) this.fault ??= { code: 'too-deep', path };
    if (this.fault !== undefined) return undefined;
    if (token === '{') return this.#object(path, depth);
    if (token === '[') return this.#array(path, depth);
    return scalarOf(token);
  }

  #object(path: string, depth: number): unknown {
    const entries = new Map<string, unknown>();
    while (this.fault === undefined && this.#skips(',') !== '}') {
      const name = nameOf(this.#next());
      this.#next();
      const at = path === '' ? name : `${path}.${name}`;
      if (entries.has(name)) this.fault = { code: 'duplicate-name', path: at };
      entries.set(name, this.value(at, depth + 1));
    }
    this.#next();
    return Object.fromEntries(entries);
  }

  #array(path: string, depth: number): unknown {
    const values: unknown[] = [];
    while (this.fault === undefined && this.#skips(',') !== ']')
      values.push(this.value(`${path}[${String(values.length)}]`, depth + 1));
    this.#next();
    return values;
  }

  #next(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? '';
  }

  /** The token to come, past a comma. */
  #skips(comma: string): string {
    if (this.#tokens[this.#at] === comma) this.#at += 1;
    return this.#tokens[this.#at] ?? '';
  }
}

function nameOf(token: string): string {
  const name: unknown = JSON.parse(token);
  return typeof name === 'string' ? name : '';
}

/** A number as a number where that is what is written; with more digits than a number holds, as text. */
function scalarOf(token: string): unknown {
  const value: unknown = JSON.parse(token);
  if (typeof value !== 'number') return value;
  const isPlain = /^-?\d+(?:\.\d+)?$/u.test(token);
  return isPlain && String(value) !== withoutZeros(token) ? token : value;
}

function withoutZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}

/** An object, whatever is in it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
