import type { Reporter } from '../diagnostics/reporter.ts';
import { fixTitle, term } from '../diagnostics/saying.ts';
import type { Span } from './tree.ts';

/** A property that stands again where it can stand once. */
export interface RepeatedProperty {
  /** The keyword that begins it. */
  readonly word: Span;
  readonly span: Span;
  /** The property with the comma that parts it from the one before. */
  readonly whole: Span;
}

/** Whether something said before is gone: another value stands in its place, and does not only add to it. */
export function isReplaced<T extends object>(before: T, after: T): boolean {
  for (const name in before) {
    const value: unknown = before[name];
    const now: unknown = after[name];
    if (now === value || value === undefined || value === false) continue;
    if (!isPartOf(value, now)) return true;
  }
  return false;
}

/** The start of a period is kept when its end is said by itself. */
function isPartOf(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return false;
  const now = new Map<string, unknown>(Object.entries(after));
  const parts = Object.entries(before).filter(([name]) => name !== 'span');
  return (
    parts.length > 0 &&
    parts.every(([name, part]: [string, unknown]) => typeof part === 'object' && now.get(name) === part)
  );
}

/** The last of two would count, and nobody would see it. */
export function reportRepeated(
  repeated: readonly RepeatedProperty[],
  reporter: Reporter,
  text: string,
): void {
  for (const { word, span, whole } of repeated) {
    const said = text.slice(span.from, span.to);
    const shown = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
    const what = term('quoted', { text: text.slice(word.from, word.to) });
    const fix = { title: fixTitle('remove', { text: shown }), text: '', span: whole };
    reporter.report('KRIT5014', span, { what }, { fix });
  }
}

/** So much of what a fix takes away is shown in its title. */
const LONGEST = 40;
