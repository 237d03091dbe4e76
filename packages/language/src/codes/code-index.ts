import type { Code } from '@kriterion/catalogue';

/** The codes of a list, found by code, by beginning and by place in the hierarchy. Made once a list, at first use. */
export class CodeIndex {
  readonly codes: readonly Code[];
  #byCode: ReadonlyMap<string, Code> | undefined;
  #sorted: readonly string[] | undefined;
  #children: ReadonlyMap<string, readonly string[]> | undefined;
  #alphabet: readonly string[] | undefined;

  constructor(codes: readonly Code[]) {
    this.codes = codes;
  }

  get #index(): ReadonlyMap<string, Code> {
    this.#byCode ??= new Map([...this.codes].reverse().map((code) => [code.code, code]));
    return this.#byCode;
  }

  has(code: string): boolean {
    return this.#index.has(code);
  }

  /** Whether a code begins so. */
  hasPrefix(prefix: string): boolean {
    return this.#inOrder[firstAtLeast(this.#inOrder, prefix)]?.startsWith(prefix) === true;
  }

  /** The codes that begin so, in code-unit order. */
  withPrefix(prefix: string): readonly string[] {
    const from = firstAtLeast(this.#inOrder, prefix);
    let to = from;
    while (this.#inOrder[to]?.startsWith(prefix) === true) to += 1;
    return this.#inOrder.slice(from, to);
  }

  get #inOrder(): readonly string[] {
    this.#sorted ??= [...this.#index.keys()].sort();
    return this.#sorted;
  }

  /** The code and all below it. */
  below(code: string): readonly string[] {
    this.#children ??= childrenOf(this.codes);
    const found = new Set(this.has(code) ? [code] : []);
    // The set grows while it is walked; a code stands in it once, so that a circle ends.
    for (const one of found) for (const child of this.#children.get(one) ?? []) found.add(child);
    return [...found];
  }

  /** A code of the list that is one slip of the hand away. */
  nearest(code: string): string | undefined {
    this.#alphabet ??= [...new Set([...this.#index.keys()].flatMap((one) => Array.from(one)))];
    for (const candidate of slipsOf(code, this.#alphabet))
      if (candidate !== code && this.has(candidate)) return candidate;
    return undefined;
  }
}

function firstAtLeast(sorted: readonly string[], prefix: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function childrenOf(codes: readonly Code[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { code, below } of codes) {
    if (below === undefined) continue;
    const siblings = children.get(below);
    if (siblings === undefined) children.set(below, [code]);
    else siblings.push(code);
  }
  return children;
}

/** Longer codes nobody types. */
const TYPED_LENGTH = 64;

/**
 * What may have been meant, likeliest first: other case, marks left out, then one letter swapped, missing, changed or
 * added. Looking each of them up is quicker than measuring the distance to every code of a long list.
 */
function* slipsOf(code: string, alphabet: readonly string[]): Generator<string> {
  if (code.length > TYPED_LENGTH) return;
  yield code.trim();
  yield code.toUpperCase();
  yield code.toLowerCase();
  yield code.replaceAll(/[\s.\-_]/gu, '');
  for (let at = 0; at + 1 < code.length; at += 1)
    yield code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
  for (let at = 0; at < code.length; at += 1) yield code.slice(0, at) + code.slice(at + 1);
  for (let at = code.length - 1; at >= 0; at -= 1)
    for (const letter of alphabet) yield code.slice(0, at) + letter + code.slice(at + 1);
  for (let at = code.length; at >= 0; at -= 1)
    for (const letter of alphabet) yield code.slice(0, at) + letter + code.slice(at);
}
