/** The gate before every figure: the same verdicts, and the same complete list of path and code. */
import { KINDS, type Kind, type Payloads } from './payloads.ts';
import type { Peer } from './peers/peer.ts';
import type { Finding } from './workloads.ts';

/** How the contenders' lists compare. */
export interface Parity {
  /** For each contender how many findings it gives beside how many there are, by kind. */
  readonly rows: readonly (readonly string[])[];
  /** What must not be: ours and the limit by hand differ, give a finding twice, or a library has another verdict. */
  readonly faults: readonly string[];
  /** Whether the contender finds all there is in payloads of the kind, duplicates aside. */
  readonly isComplete: (name: string, kind: Kind) => boolean;
}

const OURS: ReadonlySet<string> = new Set(['generated', 'hand']);

/** Compares every contender with the first on every payload. */
export function parityOf(peers: readonly Peer[], payloads: Payloads): Parity {
  const incomplete = new Set<string>();
  const faults: string[] = [];
  const rows = peers.map((peer) => [
    peer.name,
    ...KINDS.map((kind) => {
      const counts = payloads[kind].map((data) => {
        const expected = listOf(peers[0], data);
        const given = listOf(peer, data);
        const isSame = [...new Set(given)].join('\n') === expected.join('\n');
        if (!isSame) incomplete.add(`${peer.name}\n${kind}`);
        const fault = faultOf(peer, kind, given, expected, isSame);
        if (fault !== undefined && !faults.includes(fault)) faults.push(fault);
        return [given.length, expected.length] as const;
      });
      const [given, expected] = counts[0] ?? [0, 0];
      return `${String(given)} of ${String(expected)}${incomplete.has(`${peer.name}\n${kind}`) ? ' *' : ''}`;
    }),
  ]);
  return { rows, faults, isComplete: (name, kind) => !incomplete.has(`${name}\n${kind}`) };
}

function listOf(peer: Peer | undefined, data: unknown): readonly string[] {
  if (peer === undefined) return [];
  // A library may change what it is given; a copy made otherwise would be laid out otherwise in memory.
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const found: readonly Finding[] = peer.found(peer.run(copy), copy);
  return found.map(({ path, code }) => `${path} ${code}`).sort();
}

function faultOf(
  { name, cannot }: Peer,
  kind: Kind,
  given: readonly string[],
  expected: readonly string[],
  isSame: boolean,
): string | undefined {
  if (OURS.has(name) && (!isSame || new Set(given).size !== given.length))
    return `${name}, ${kind}: ${given.join(', ')} where ${expected.join(', ')}`;
  // What a library cannot say, it cannot be blamed for; a valid requisition it must let through in any case.
  const isOther = (given.length === 0) !== (expected.length === 0);
  return isOther && (cannot.length === 0 || kind === 'valid')
    ? `${name}, ${kind}: another verdict: ${given.slice(0, 3).join(', ')}`
    : undefined;
}
