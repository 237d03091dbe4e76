/** Members that hold words for people, and where they come from. */
const WORDS: ReadonlySet<string> = new Set(['wording', 'evidence', 'label', 'help']);

/** What decides, without the words it is told in. A name that is more than a name is words. */
export function withoutWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(
    ([name, value]) => !WORDS.has(name) && !(name === 'name' && typeof value === 'object'),
  );
  return Object.fromEntries(kept.map(([name, below]) => [name, withoutWords(below)]));
}
