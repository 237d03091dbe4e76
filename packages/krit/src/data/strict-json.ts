/**
 * JSON read without leniency: no byte order mark, no key twice, no `__proto__`, no number that a program would round.
 * What a hospital system sent by mistake is told, not guessed at. Faults hold places and never what stands there.
 */

import { decimalOfNumber, decimalOfText } from '@kriterion/evaluation';

import { placeIn } from './shown-path.ts';

/** Why a file is not data. */
export type JsonFaultCode =
  | 'too-large'
  | 'byte-order-mark'
  | 'not-utf-8'
  | 'not-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'number-not-exact';

/** A fault, at a line (from 1) and, where it is inside the data, at a path. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly line: number;
  readonly path: string;
}

/** Data, or every fault up to the one that ends the reading; at least one. */
export type Read =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** A requisition is a few kB; what is larger than this is something else. */
const MOST_BYTES = 4_000_000;
/** Requisitions are six levels deep at most; this also keeps the reader within its stack. */
const DEEPEST = 64;

/** Reads the bytes of a file. */
export function readJson(bytes: Uint8Array): Read {
  const refused = (code: JsonFaultCode): Read => ({ ok: false, faults: [{ code, line: 1, path: '' }] });
  if (bytes.length > MOST_BYTES) return refused('too-large');
  if (hasByteOrderMark(bytes)) return refused('byte-order-mark');
  const text = decoded(bytes);
  return text === undefined ? refused('not-utf-8') : new Reader(text).read();
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  const isUtf16 = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  return isUtf16 || (first === 0xef && second === 0xbb && third === 0xbf);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What ends the reading, thrown within this file alone. */
class Ended extends Error {
  readonly code: 'not-json' | 'too-deep';

  constructor(code: 'not-json' | 'too-deep') {
    super(code);
    this.code = code;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Reader {
  readonly #text: string;
  readonly #faults: JsonFault[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Read {
    try {
      const data = this.#value('', 0);
      this.#space();
      if (this.#at < this.#text.length) throw new Ended('not-json');
      return this.#faults.length === 0 ? { ok: true, data } : { ok: false, faults: this.#faults };
    } catch (thrown) {
      if (!(thrown instanceof Ended)) throw thrown;
      this.#fault(thrown.code, '');
      return { ok: false, faults: this.#faults };
    }
  }

  #fault(code: JsonFaultCode, path: string): void {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    this.#faults.push({ code, line, path });
  }

  #value(path: string, depth: number): unknown {
    this.#space();
    if (depth > DEEPEST) throw new Ended('too-deep');
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(path, depth);
      case '[':
        return this.#array(path, depth);
      case '"':
        return this.#string();
      default:
        return this.#wordOrNumber(path);
    }
  }

  #object(path: string, depth: number): Readonly<Record<string, unknown>> {
    const members = new Map<string, unknown>();
    this.#items('{', '}', () => {
      if (this.#text[this.#at] !== '"') throw new Ended('not-json');
      const key = this.#string();
      const place = placeIn(path, key);
      if (key === '__proto__') this.#fault('forbidden-key', place);
      if (members.has(key)) this.#fault('duplicate-key', place);
      this.#expect(':');
      members.set(key, this.#value(place, depth + 1));
    });
    return Object.fromEntries(members);
  }

  #array(path: string, depth: number): readonly unknown[] {
    const items: unknown[] = [];
    this.#items('[', ']', () => {
      items.push(this.#value(`${path}[${String(items.length)}]`, depth + 1));
    });
    return items;
  }

  /** What stands between two brackets, parted by commas. */
  #items(open: string, close: string, read: () => void): void {
    this.#expect(open);
    if (this.#skips(close)) return;
    do {
      this.#space();
      read();
    } while (this.#skips(','));
    this.#expect(close);
  }

  /** The literal with its quotation marks is a JSON text of its own, without depth. */
  #string(): string {
    const start = this.#at;
    for (this.#at += 1; this.#text[this.#at] !== '"'; this.#at += 1) {
      if (this.#at >= this.#text.length) throw new Ended('not-json');
      if (this.#text[this.#at] === '\\') this.#at += 1;
    }
    this.#at += 1;
    try {
      return String(JSON.parse(this.#text.slice(start, this.#at)));
    } catch {
      this.#at = start;
      throw new Ended('not-json');
    }
  }

  #wordOrNumber(path: string): boolean | number | null {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    NUMBER.lastIndex = this.#at;
    const written = NUMBER.exec(this.#text)?.[0];
    if (written === undefined) throw new Ended('not-json');
    if (!isExact(written)) this.#fault('number-not-exact', path);
    this.#at += written.length;
    return Number(written);
  }

  #space(): void {
    while (' \t\r\n'.includes(this.#text[this.#at] ?? 'end')) this.#at += 1;
  }

  #expect(sign: string): void {
    if (!this.#skips(sign)) throw new Ended('not-json');
  }

  #skips(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** Whether the number is still the same once a program has read it. */
function isExact(written: string): boolean {
  const number = Number(written);
  if (!Number.isFinite(number)) return false;
  const decimal = decimalOfText(written);
  // One with an exponent says itself how exact it is.
  return decimal === undefined || decimal === decimalOfNumber(number);
}
