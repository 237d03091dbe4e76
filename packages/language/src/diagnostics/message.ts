import type { Severity } from './diagnostic.ts';

/** One entry of the catalogue of diagnostics: both texts take the same parameters. */
interface MessageEntry<P> {
  readonly severity: Severity;
  readonly da: (parameters: P) => string;
  readonly en: (parameters: P) => string;
}

export function error<P = Readonly<Record<never, never>>>(da: (parameters: P) => string, en: (parameters: P) => string): MessageEntry<P> {
  return { severity: 'error', da, en };
}

export function warning<P = Readonly<Record<never, never>>>(da: (parameters: P) => string, en: (parameters: P) => string): MessageEntry<P> {
  return { severity: 'warning', da, en };
}
