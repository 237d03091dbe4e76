import type { Severity } from './diagnostic.ts';

/** One entry of the catalogue of diagnostics: both texts take the same parameters. */
interface MessageEntry<P> {
  readonly severity: Severity;
  readonly da: (parameters: P) => string;
  readonly en: (parameters: P) => string;
}

/** For texts that need to know nothing. */
type NoParameters = Readonly<Record<string, never>>;

/** A finding that stops the build. */
export function error<P = NoParameters>(
  da: (parameters: P) => string,
  en: (parameters: P) => string,
): MessageEntry<P> {
  return { severity: 'error', da, en };
}

/** A finding that somebody should look at. */
export function warning<P = NoParameters>(
  da: (parameters: P) => string,
  en: (parameters: P) => string,
): MessageEntry<P> {
  return { severity: 'warning', da, en };
}
