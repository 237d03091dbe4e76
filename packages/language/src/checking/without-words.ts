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

/** The value without members of these names at any depth. */
export function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => without(part, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, names)]));
}
