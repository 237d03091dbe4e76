/** What every part of a generated file is written with: keywords of one language, names, texts, evidence. */

import type { Keywords } from '../../peers/keyword-data.ts';
import type { Random } from '../random.ts';
import { World } from './world.ts';

const STEMS = ['fund', 'måling', 'svar', 'tegn', 'område', 'trin', 'æske', 'ørken', 'billede', 'rund-form'];
const FIRST_WORDS = ['En', 'Den', 'Hver', 'Ingen anden', 'Samme'];
const SECOND_WORDS = ['tydelig', 'kort', 'ældre', 'åben', 'fælles', 'ydre'];
const THIRD_WORDS = ['ordlyd', 'sætning', 'linje', 'beskrivelse', 'overskrift'];
const ENGLISH_WORDS = ['A clear wording', 'One short line', 'The same heading', 'An older sentence'];

/** Words that stand in sources as units; those of time are spelt by language. */
const UNITS: Readonly<Record<string, Readonly<Record<TimeUnit, string>>>> = {
  da: { years: 'år', months: 'måneder', weeks: 'uger', days: 'dage' },
  en: { years: 'years', months: 'months', weeks: 'weeks', days: 'days' },
};

export type TimeUnit = 'years' | 'months' | 'weeks' | 'days';

/** A file in the making. */
export class Writer {
  readonly random: Random;
  readonly keywords: Keywords;
  readonly world = new World();
  readonly #prefix: string;
  #names = 0;

  /** The prefix keeps the names of one file apart from those of another. */
  constructor(random: Random, keywords: Keywords, prefix = '') {
    this.random = random;
    this.keywords = keywords;
    this.#prefix = prefix;
  }

  /** The keyword of a concept, as it is spelt in a source. */
  k(concept: string): string {
    const phrase = this.keywords.phrases[concept];
    if (phrase === undefined) throw new Error(`no keyword for ${concept}`);
    return phrase.replaceAll(/ ([./]) ?/gu, '$1');
  }

  /** A name used nowhere else. */
  name(): string {
    this.#names += 1;
    return `${this.#prefix}${this.random.pick(STEMS)}-${String(this.#names)}`;
  }

  text(): string {
    const { random } = this;
    const words = [random.pick(FIRST_WORDS), random.pick(SECOND_WORDS), random.pick(THIRD_WORDS)].join(' ');
    const danish = random.chance(0.1) ? `${words}, \\"sagt\\" sådan` : words;
    return random.chance(0.4)
      ? `"${danish}" ${this.k('English')} "${random.pick(ENGLISH_WORDS)}"`
      : `"${danish}"`;
  }

  evidence(): string {
    const { random } = this;
    const citation = (): string => {
      if (random.chance(0.2)) return `${this.k('Proposal')} ${this.text()}`;
      const place = random.chance(0.6) ? ', "Side to"' : '';
      const quote = random.chance(0.2) ? ': "som der står"' : '';
      return `${random.pick(this.world.sources)}${place}${quote}`;
    };
    return `[${random.chance(0.2) ? `${citation()}; ${citation()}` : citation()}]`;
  }

  unit(unit: TimeUnit): string {
    return UNITS[this.keywords.language]?.[unit] ?? unit;
  }

  date(): string {
    const { random } = this;
    const two = (value: number): string => String(value).padStart(2, '0');
    return `20${two(random.int(10, 26))}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  }

  version(): string {
    return `${String(this.random.int(0, 3))}.${String(this.random.int(0, 9))}.${String(this.random.int(0, 9))}`;
  }

  /** Some of the lines that a block may hold, on lines of their own; nothing where none is drawn. */
  block(lines: readonly (() => string)[], probability = 0.4): string {
    const drawn = lines.filter(() => this.random.chance(probability)).map((line) => line());
    return drawn.length === 0 ? '' : ` ${this.braces(drawn)}`;
  }

  /** Parts on lines of their own between braces. */
  braces(parts: readonly string[]): string {
    return `{\n${parts.map((part) => indented(part)).join('\n')}\n}`;
  }

  /** A list whose parts stand on one line, parted by `;`, or on lines of their own. */
  list(parts: readonly string[]): string {
    const oneLine = this.random.chance(0.5) && parts.every((part) => !part.includes('\n'));
    return oneLine ? `{ ${parts.join('; ')} }` : this.braces(parts);
  }
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
