import { DIGITS, only, type Charset } from './charset.ts';

/** Why a pattern is not taken: the name of a text, and the part of the pattern it speaks of. */
export interface PatternFault {
  readonly reason:
    | 'patternUnreadable'
    | 'patternUnsupported'
    | 'patternUnbounded'
    | 'patternRepeatsTooMuch'
    | 'patternAmbiguous'
    | 'patternTooLong';
  readonly found: string;
}

/** One part of a pattern and how often it stands. */
export type Piece = {
  readonly min: number;
  readonly max: number;
  /** As it is written. */
  readonly text: string;
} & ({ readonly kind: 'set'; readonly set: Charset } | { readonly kind: 'group'; readonly of: Alternatives });

/** Sequences, one of which stands. */
export type Alternatives = readonly (readonly Piece[])[];

/** Longer ones nobody reads. */
const LENGTH_LIMIT = 200;

/** How often a part may be repeated. */
const REPEAT_LIMIT = 200;

/** How deep groups may stand in groups. */
const DEPTH_LIMIT = 5;

const SYNTAX = '\\^$.|?*+()[]{}';

/** Reads a pattern of the linear kind, without looking at what it means. */
export function readPattern(pattern: string): Alternatives | PatternFault {
  if (pattern.length > LENGTH_LIMIT) return { reason: 'patternTooLong', found: `${pattern.slice(0, 20)}…` };
  const parser = new PatternParser(pattern);
  const read = parser.alternatives(0);
  if (parser.fault !== undefined) return parser.fault;
  return parser.atEnd ? read : { reason: 'patternUnreadable', found: parser.rest };
}

class PatternParser {
  readonly #characters: readonly string[];
  #at = 0;
  fault: PatternFault | undefined;

  constructor(pattern: string) {
    this.#characters = Array.from(pattern);
  }

  get atEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  get rest(): string {
    return this.#characters.slice(this.#at).join('');
  }

  alternatives(depth: number): Alternatives {
    const read = [this.#sequence(depth)];
    while (this.fault === undefined && this.#take('|')) read.push(this.#sequence(depth));
    return read;
  }

  #sequence(depth: number): Piece[] {
    const pieces: Piece[] = [];
    while (!this.atEnd && this.#next !== '|' && this.#next !== ')' && this.fault === undefined) {
      const piece = this.#piece(depth);
      if (piece !== undefined) pieces.push(piece);
    }
    if (pieces.length === 0) this.#refuse('patternUnreadable', this.rest || this.#characters.join(''));
    return pieces;
  }

  #piece(depth: number): Piece | undefined {
    const from = this.#at;
    const atom = this.#take('(') ? this.#group(depth + 1) : this.#atom();
    if (atom === undefined) return undefined;
    const { min, max } = this.#repeat();
    const text = this.#characters.slice(from, this.#at).join('');
    const piece = { ...atom, min, max, text };
    // A repeated part that can itself be long or short leaves open where one ends and the next begins.
    if (max > 1 && piece.kind === 'group' && hasVariable(piece.of))
      this.#refuse('patternRepeatsTooMuch', text);
    return piece;
  }

  #group(depth: number): { readonly kind: 'group'; readonly of: Alternatives } | undefined {
    if (depth > DEPTH_LIMIT || this.#next === '?') {
      this.#refuse('patternUnsupported', '(?');
      return undefined;
    }
    const of = this.alternatives(depth);
    if (!this.#take(')')) {
      this.#refuse('patternUnreadable', '(');
      return undefined;
    }
    return { kind: 'group', of };
  }

  #atom(): { readonly kind: 'set'; readonly set: Charset } | undefined {
    const character = this.#step();
    if (character === '[') return this.#characterClass();
    if (character === '\\') {
      const set = this.#escaped('');
      return set === undefined ? undefined : { kind: 'set', set };
    }
    if (SYNTAX.includes(character)) {
      this.#refuse('patternUnsupported', character);
      return undefined;
    }
    return { kind: 'set', set: only(character) };
  }

  /** `\d`, or a mark that would otherwise mean something. */
  #escaped(also: string): Charset | undefined {
    const character = this.#step();
    if (character === 'd') return DIGITS;
    if (character !== '' && `${SYNTAX}/${also}`.includes(character)) return only(character);
    this.#refuse('patternUnsupported', `\\${character}`);
    return undefined;
  }

  #characterClass(): { readonly kind: 'set'; readonly set: Charset } | undefined {
    if (this.#next === '^') {
      this.#refuse('patternUnsupported', '[^');
      return undefined;
    }
    const set: (readonly [number, number])[] = [];
    while (!this.atEnd && this.#next !== ']') {
      const range = this.#range();
      if (range === undefined) return undefined;
      set.push(...range);
    }
    if (set.length === 0 || !this.#take(']')) {
      this.#refuse('patternUnreadable', '[');
      return undefined;
    }
    return { kind: 'set', set };
  }

  #range(): Charset | undefined {
    const first = this.#classMember();
    if (first === undefined || this.#next !== '-' || this.#characters[this.#at + 1] === ']') return first;
    this.#step();
    const last = this.#classMember();
    const [from, to] = [first[0]?.[0] ?? 0, last?.[0]?.[1] ?? 0];
    if (last === undefined) return undefined;
    if (first === DIGITS || last === DIGITS || to < from) {
      this.#refuse('patternUnreadable', '-');
      return undefined;
    }
    return [[from, to]];
  }

  #classMember(): Charset | undefined {
    const character = this.#step();
    if (character === '\\') return this.#escaped('-');
    if (character !== '[') return only(character);
    this.#refuse('patternUnsupported', '[[');
    return undefined;
  }

  #repeat(): { readonly min: number; readonly max: number } {
    if (this.#next === '*' || this.#next === '+') this.#refuse('patternUnbounded', this.#next);
    if (this.#take('?')) return this.#once({ min: 0, max: 1 });
    if (!this.#take('{')) return { min: 1, max: 1 };
    const bounds = /^(\d{1,4})(?:(,)(\d{1,4})?)?\}/u.exec(this.rest);
    if (bounds === null) {
      this.#refuse('patternUnreadable', '{');
      return { min: 1, max: 1 };
    }
    const [whole, least = '0', comma, most] = bounds;
    this.#at += whole.length;
    if (comma !== undefined && most === undefined) this.#refuse('patternUnbounded', `{${whole}`);
    const [min, max] = [Number(least), Number(most ?? least)];
    if (max < min || max === 0 || max > REPEAT_LIMIT) this.#refuse('patternUnreadable', `{${whole}`);
    return this.#once({ min, max });
  }

  /** `a??` and `a{2}{3}` say how, not what. */
  #once<T>(bounds: T): T {
    if (this.#next !== '' && '?*+{'.includes(this.#next)) this.#refuse('patternUnsupported', this.#next);
    return bounds;
  }

  get #next(): string {
    return this.#characters[this.#at] ?? '';
  }

  #step(): string {
    const character = this.#next;
    this.#at += 1;
    return character;
  }

  #take(character: string): boolean {
    if (this.#next !== character || this.atEnd) return false;
    this.#at += 1;
    return true;
  }

  #refuse(reason: PatternFault['reason'], found: string): void {
    this.fault ??= { reason, found };
  }
}

function hasVariable(alternatives: Alternatives): boolean {
  return alternatives.some((pieces) =>
    pieces.some((piece) => piece.min !== piece.max || (piece.kind === 'group' && hasVariable(piece.of))),
  );
}
