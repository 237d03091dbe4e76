import { da } from '../languages/da.ts';
import { type LanguagePack, LANGUAGES } from '../languages/languages.ts';
import type { Lines } from '../reading/lines.ts';
import { FIXERS } from '../fixes/fixers.ts';
import type { Site } from '../fixes/site.ts';
import type { Span } from '../syntax/tree.ts';
import { CODES, type Code, type ParametersOf } from './codes.ts';
import type { Diagnostic, Fix, Localised, RelatedPlace } from './diagnostic.ts';
import { messageOf } from './messages.ts';
import { inEveryLanguage, type Said } from './saying.ts';

/** How many findings of one file are told; the rest are counted in a last one. */
export const DIAGNOSTIC_LIMIT = 500;

/** A change of the text that removes a finding. */
export interface FixOffer {
  /** What it does: `fixTitle('write', { text })`. */
  readonly title: Said;
  /** Nothing else can have been meant, so `check --fix` may apply it unseen. Left out: offered for choice. */
  readonly safe?: boolean;
  /** What to write in place of `span`, or of the reported words where it is left out. */
  readonly text: string;
  readonly span?: Span;
  /** Changes elsewhere in the file that belong to it. */
  readonly also?: readonly { readonly span: Span; readonly text: string }[];
}

/** A source as fixes see it. */
type Source = Omit<Site, 'span'>;

interface Additions {
  readonly related?: readonly RelatedPlace[];
  readonly fix?: FixOffer | undefined;
  /** Several ways to put it right, the likeliest first. */
  readonly fixes?: readonly FixOffer[];
}

/** Collects what is found in one file. */
export class Reporter {
  readonly #found = new Map<string, Diagnostic>();
  /** What may be done about findings that came without a fix; asked for when they are told. */
  readonly #offers = new Map<string, (source: Source) => readonly Fix[]>();
  #untold = 0;
  #source: Source | undefined;

  readonly file: string;
  readonly lines: Lines;
  /** The language whose keywords the file is written in. */
  readonly written: LanguagePack;
  /** The languages that findings are told in. */
  readonly languages: readonly LanguagePack[];

  constructor(
    file: string,
    lines: Lines,
    written: LanguagePack = da,
    languages: readonly LanguagePack[] = LANGUAGES,
  ) {
    this.file = file;
    this.lines = lines;
    this.written = written;
    this.languages = languages;
  }

  /** Records one finding; the same code at the same place is told once. */
  report<C extends Code>(code: C, span: Span, parameters: ParametersOf<C>, additions: Additions = {}): void {
    const key = `${String(span.from)} ${String(span.to)} ${code}`;
    if (this.#found.has(key)) return;
    if (this.#found.size >= DIAGNOSTIC_LIMIT) {
      this.#untold += 1;
      return;
    }
    const { fix, fixes = fix === undefined ? [] : [fix], related = [] } = additions;
    const fixer = FIXERS[code];
    if (fixes.length === 0 && fixer !== undefined) {
      this.#offers.set(key, (source) =>
        fixer({ ...source, span }, parameters).map((offer) => this.#fixOf(offer, span)),
      );
    }
    this.#found.set(key, {
      code,
      severity: CODES[code].severity,
      message: messageOf(code, parameters, this.written, this.languages),
      file: this.file,
      range: this.lines.rangeOf(span),
      related,
      fixes: fixes.map((offer) => this.#fixOf(offer, span)),
    });
  }

  #fixOf({ title, safe = false, text, span, also = [] }: FixOffer, reported: Span): Fix {
    const edits = [{ span: span ?? reported, text }, ...also].sort((a, b) => a.span.from - b.span.from);
    return {
      title: this.#localised(title),
      safe,
      edits: edits.map((edit) => ({ range: this.lines.rangeOf(edit.span), text: edit.text })),
    };
  }

  #localised(said: Said): Localised {
    return inEveryLanguage(said, this.written, this.languages);
  }

  /** A place in this file, for diagnostics of this or another file. */
  place(span: Span, message: Said): RelatedPlace {
    return { file: this.file, range: this.lines.rangeOf(span), message: this.#localised(message) };
  }

  /** Whether an error was found so far; what follows from it is not told again. */
  get failed(): boolean {
    return [...this.#found.values()].some(({ severity }) => severity === 'error');
  }

  /** Tells the reporter what the file holds, so that fixes can be worked out. */
  know(source: Source): void {
    this.#source = source;
  }

  #workOutFixes(): void {
    const source = this.#source;
    if (source === undefined) return;
    for (const [key, offer] of this.#offers) {
      const diagnostic = this.#found.get(key);
      if (diagnostic !== undefined) this.#found.set(key, { ...diagnostic, fixes: offer(source) });
    }
    this.#offers.clear();
  }

  get diagnostics(): readonly Diagnostic[] {
    this.#workOutFixes();
    const found = withoutConsequences([...this.#found.values()]).sort(byPlace);
    return this.#untold === 0 ? found : [...found, this.#countOfUntold()];
  }

  #countOfUntold(): Diagnostic {
    const start = { line: 1, column: 1 };
    return {
      code: 'KRIT1009',
      severity: CODES.KRIT1009.severity,
      message: messageOf('KRIT1009', { count: this.#untold }, this.written, this.languages),
      file: this.file,
      range: { start, end: start },
      related: [],
      fixes: [],
    };
  }
}

/** Where the words of a line are broken, what the later phases make of the rest of that line is not told. */
function withoutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const brokenLines = new Set(found.filter(isBreak).map(({ range }) => range.start.line));
  const oddNames = new Set(found.filter(isOddName).map(({ range }) => placeOf(range)));
  return found.filter(
    (diagnostic) =>
      phaseOf(diagnostic) <= 2 ||
      !(brokenLines.has(diagnostic.range.start.line) || oddNames.has(placeOf(diagnostic.range))),
  );
}

/** A name with a letter that no name has: that it is unknown, or cannot be a name, is said already. */
const ODD_NAMES: ReadonlySet<string> = new Set(['KRIT1010', 'KRIT1011', 'KRIT1012', 'KRIT1013']);

function isOddName({ code }: Diagnostic): boolean {
  return ODD_NAMES.has(code);
}

function placeOf({ start }: Diagnostic['range']): string {
  return `${String(start.line)}:${String(start.column)}`;
}

const BREAKS: ReadonlySet<string> = new Set(['KRIT1001', 'KRIT1002', 'KRIT2001', 'KRIT2002']);

function isBreak({ code }: Diagnostic): boolean {
  return BREAKS.has(code);
}

function phaseOf({ code }: Diagnostic): number {
  return Number(code['KRIT'.length]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    (a.code < b.code ? -1 : 1)
  );
}
