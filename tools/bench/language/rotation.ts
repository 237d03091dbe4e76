/**
 * Measuring side by side: contenders take turns in slices, the order rotates, and the 20th percentile counts, so that
 * what disturbs the machine disturbs all alike. Time is the processor time of the thread, garbage collection on it
 * included: on a busy machine the clock would count what others do. It is told in steps of some milliseconds, hence
 * long slices. Ratios of one run can be compared; milliseconds of two machines cannot.
 */

/** Milliseconds. */
const SLICE = 40;

/** What is measured, by its name. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds of processor time for one call of each contender. */
export function measured(contenders: Contenders, rounds: number): ReadonlyMap<string, number> {
  const entries = Object.entries(contenders);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  const calls = new Map(entries.map(([name, run]) => [name, callsPerSlice(run)]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(round + turn) % entries.length];
      if (entry === undefined) continue;
      const [name, run] = entry;
      times.get(name)?.push(slice(run, calls.get(name) ?? 1));
    }
  }
  return new Map([...times].map(([name, figures]) => [name, percentile(figures, 0.2)]));
}

/** Warms a contender up and gives how many calls fill a slice. */
function callsPerSlice(run: () => unknown): number {
  for (let warm = 0; warm < 3; warm += 1) run();
  let calls = 1;
  while (slice(run, calls) * calls < SLICE / 2) calls *= 2;
  return calls * 2;
}

function slice(run: () => unknown, calls: number): number {
  const start = process.threadCpuUsage();
  for (let call = 0; call < calls; call += 1) kept = run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** The last result, so that no call can be left out as idle. */
export let kept: unknown;

export function percentile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** Nanoseconds to look at one character: told before and after, to show that nothing has slowed all strings down. */
export function characterCost(text: string): number {
  const times = measured({ scan: () => scan(text) }, 21);
  return ((times.get('scan') ?? Number.NaN) * 1e6) / text.length;
}

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
