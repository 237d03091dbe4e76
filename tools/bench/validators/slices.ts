/**
 * Measuring side by side: every contender has a loop of its own (made of its own text, so that no two share what the engine
 * learns of a call), takes turns in slices of about two milliseconds in rotating order, and the 20th percentile of
 * its slices counts. Ratios of one run can be compared; nanoseconds of two machines cannot.
 */

/** Nanoseconds of a slice. */
const SLICE = 2_000_000;

/** A call that is measured: on each of its inputs in turn. */
export interface Contender<T> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

/** Runs a function on inputs so many times, and gives something that depends on every result. */
type Loop = (run: (input: never) => unknown, inputs: readonly unknown[], calls: number) => number;

const LOOP = `(run, inputs, calls) => {
  let kept = 0;
  for (let call = 0; call < calls; call += 1) {
    const result = run(inputs[call & 63]);
    if (result === undefined || result === null) kept += 1;
  }
  return kept;
}`;

/** Nanoseconds for one call of each contender; the inputs are 64. */
export function measured<T>(
  contenders: readonly Contender<T>[],
  inputs: readonly T[],
  rounds: number,
): ReadonlyMap<string, number> {
  if (inputs.length !== 64) throw new Error('the loops go round 64 inputs');
  const turns = contenders.map(({ name, run }) => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a loop of its own for each
    const loop = new Function(`return ${LOOP}; // ${name}`)() as Loop;
    const timed = (calls: number): number => {
      const start = process.hrtime.bigint();
      loop(run, inputs, calls);
      return Number(process.hrtime.bigint() - start);
    };
    return { name, timed, calls: callsPerSlice(timed), times: [] as number[] };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < turns.length; at += 1) {
      const turn = turns[(round + at) % turns.length];
      turn?.times.push(turn.timed(turn.calls) / turn.calls);
    }
  }
  return new Map(turns.map(({ name, times }) => [name, percentile(times, 0.2)]));
}

/** Warms a contender up for a while and gives how many calls fill a slice. */
function callsPerSlice(timed: (calls: number) => number): number {
  let calls = 64;
  for (let spent = 0; spent < 60_000_000;) {
    const time = timed(calls);
    spent += time;
    if (time < SLICE / 2) calls *= 2;
  }
  return Math.max(1, Math.round((calls * SLICE) / timed(calls)));
}

export function percentile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

export function geometricMean(figures: readonly number[]): number {
  return Math.exp(figures.reduce((sum, one) => sum + Math.log(one), 0) / figures.length);
}
