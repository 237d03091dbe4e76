/** What a condition comes to while not everything is answered. */
export type Verdict = 'met' | 'not-met' | 'undetermined';

/** Not met where it was met, and the other way round. */
export function negated(verdict: Verdict): Verdict {
  if (verdict === 'undetermined') return verdict;
  return verdict === 'met' ? 'not-met' : 'met';
}
