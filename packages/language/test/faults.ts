/** Faults that editors make, drawn by seed into a source; each kind is a change that leaves the text meaning something else or nothing. */

export interface Fault {
  readonly kind: string;
  /** The line changed, counted from 1. */
  readonly line: number;
}

type Change = readonly [kind: string, pattern: RegExp, by: (match: string) => string];

/** A kind, the lines it can strike, and what it makes of the matched words. */
const CHANGES: readonly Change[] = [
  [
    'keyword misspelt',
    /^\s*(?:kriterium|analyse|eksempel)(?= )/u,
    (match) => match.replace(/(.)(.)(?=\w$)/u, '$2$1'),
  ],
  ['closing quote gone', /^\s*(?:punkt|kendt) "[^"]*"$/u, (match) => match.slice(0, -1)],
  ['colon gone', /"(?= ?: ?\w+ ?(?:=|>=))": /u, () => '" '],
  [
    'fact misspelt',
    /\b(?:solid-tumor|meningeom|thymuskarcinom|spredning)(?= = )/u,
    (match) => `${match.slice(0, 3)}x${match.slice(3)}`,
  ],
  ['unit gone', / >= \d+ år/u, (match) => match.replace(' år', '')],
  ['source unknown', /\[beslutning, "/u, () => '[beslutningen, "'],
  ['source gone', / \[(?:beslutning, "[^"]*"|forslag "[^"]*")\] \{$/u, () => ' {'],
  ['option unknown', /kræfttype = (?:sarkom|pancreaskræft|primær-hjernetumor)/u, (match) => `${match}er`],
  ['impossible date', /2022-06-01$/u, () => '2022-06-31'],
  ['name used twice', /^ {6}læsning gælder /u, () => '      læsning fritaget '],
  [
    'and with or',
    /^( *)(hvis|"[^"]*":) (\S+ = \S+)$/u,
    (match) => `${match} og spredning = ja eller tilbagefald = ja`,
  ],
  [
    'thousands',
    /ca\. (?:4200|17000) patienter/u,
    (match) => match.replace('4200', '4.200').replace('17000', '17.000'),
  ],
  ['wording contradicts', /mindst \{grænse\}" en/u, () => 'mindst 21 år" en'],
  ['criterion unknown', /fælles kriterier \{ voksen/u, () => 'fælles kriterier { voksne'],
  ['invisible character', /^ {4}punkt "Mere/u, (match) => `${match}\u200b`],
  ['question unknown', /efter læsning af linjer-før-tilbud/u, (match) => `${match}et`],
  ['indication unknown', /for (?:sarkom|pancreaskræft|thymus): /u, (match) => match.replace(': ', 'me: ')],
  ['section unknown', /indsæt (?:rekvirent|prøver|samtykke)/u, (match) => `${match}r`],
];

/** A source with `count` faults of different kinds, at least three lines apart, and where they stand. */
export function withFaults(
  text: string,
  count: number,
  seed: number,
): { readonly text: string; readonly faults: readonly Fault[] } {
  const random = mulberry32(seed);
  const lines = text.split('\n');
  const faults: Fault[] = [];
  for (const [kind, pattern, by] of shuffled(CHANGES, random)) {
    if (faults.length === count) break;
    const candidates = lines.flatMap((line, index) => {
      const apart = faults.every((fault) => Math.abs(fault.line - (index + 1)) >= 3);
      return apart && pattern.test(line) && !line.trimStart().startsWith('//') ? [index] : [];
    });
    const at = candidates[Math.floor(random() * candidates.length)];
    if (at === undefined) continue;
    const before = lines[at] ?? '';
    lines[at] = before.replace(pattern, by);
    if (lines[at] !== before) faults.push({ kind, line: at + 1 });
  }
  return { text: lines.join('\n'), faults };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A small seeded generator, so that a failing draw can be drawn again. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
