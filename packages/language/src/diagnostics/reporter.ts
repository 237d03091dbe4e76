import type { Text } from '@kriterion/catalogue';

import type { Lines } from '../reading/lines.ts';
import type { Span } from '../syntax/tree.ts';
import type { Diagnostic, RelatedPlace } from './diagnostic.ts';
import { MESSAGES, type Code, type ParametersOf } from './messages.ts';

/** How many findings of one file are told; the rest are counted in a last one. */
export const DIAGNOSTIC_LIMIT = 500;

interface Additions {
  readonly related?: readonly RelatedPlace[];
  /** Replaces the reported span, or another one, with the text. */
  readonly fix?: { readonly title: Required<Text>; readonly text: string; readonly span?: Span };
}

/** Collects what is found in one file. */
export class Reporter {
  readonly #found = new Map<string, Diagnostic>();
  #untold = 0;

  readonly file: string;
  readonly lines: Lines;

  constructor(file: string, lines: Lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Records one finding; the same code at the same place is told once. */
  report<C extends Code>(code: C, span: Span, parameters: ParametersOf<C>, additions: Additions = {}): void {
    const key = `${String(span.from)} ${String(span.to)} ${code}`;
    if (this.#found.has(key)) return;
    if (this.#found.size >= DIAGNOSTIC_LIMIT) {
      this.#untold += 1;
      return;
    }
    // `MESSAGES[C]` takes `ParametersOf<C>`; the compiler loses the tie between the two for a generic C.
    const { severity, da, en } = MESSAGES[code] as Message<ParametersOf<C>>;
    const range = this.lines.rangeOf(span);
    const { fix } = additions;
    this.#found.set(key, {
      code,
      severity,
      message: { da: da(parameters), en: en(parameters) },
      file: this.file,
      range,
      related: additions.related ?? [],
      fixes:
        fix === undefined
          ? []
          : [{ title: fix.title, edits: [{ range: this.lines.rangeOf(fix.span ?? span), text: fix.text }] }],
    });
  }

  /** A place in this file, for diagnostics of this or another file. */
  place(span: Span, message: Required<Text>): RelatedPlace {
    return { file: this.file, range: this.lines.rangeOf(span), message };
  }

  /** Whether an error was found so far; what follows from it is not told again. */
  get failed(): boolean {
    return [...this.#found.values()].some(({ severity }) => severity === 'error');
  }

  get diagnostics(): readonly Diagnostic[] {
    const found = withoutConsequences([...this.#found.values()]).sort(byPlace);
    if (this.#untold === 0) return found;
    const message = {
      da: MESSAGES.KRIT1009.da({ count: this.#untold }),
      en: MESSAGES.KRIT1009.en({ count: this.#untold }),
    };
    const start = { line: 1, column: 1 };
    return [
      ...found,
      {
        code: 'KRIT1009',
        severity: 'error',
        message,
        file: this.file,
        range: { start, end: start },
        related: [],
        fixes: [],
      },
    ];
  }
}

interface Message<P> {
  readonly severity: Diagnostic['severity'];
  readonly da: (parameters: P) => string;
  readonly en: (parameters: P) => string;
}

/** Where the words of a line are broken, what the later phases make of the rest of that line is not told. */
function withoutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const brokenLines = new Set(found.filter(isBreak).map(({ range }) => range.start.line));
  return found.filter(
    (diagnostic) => phaseOf(diagnostic) <= 2 || !brokenLines.has(diagnostic.range.start.line),
  );
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
