/** Who takes part: generated code, the limit by hand where there is one, and the peers that can be had. */
import { validateFifty } from './hand/fifty.ts';
import { validateShipped } from './hand/shipped.ts';
import { ajvPeer, ataPeer, typeboxPeer } from './peers/json-schema.ts';
import { arktypePeer, valibotPeer, zodPeer } from './peers/libraries.ts';
import type { MakePeer, Peer } from './peers/peer.ts';
import { typiaPeer } from './peers/typia.ts';
import type { Finding, Validate, Workload } from './workloads.ts';

/** The functions by hand, by workload, with the module and name they are bundled from. */
export const HAND: Readonly<
  Record<string, { readonly validate: Validate; readonly file: string; readonly name: string }>
> = {
  shipped: { validate: validateShipped, file: 'hand/shipped.ts', name: 'validateShipped' },
  fifty: { validate: validateFifty, file: 'hand/fifty.ts', name: 'validateFifty' },
};

const PEERS: Readonly<Record<string, MakePeer>> = {
  'ajv standalone': ajvPeer,
  typebox: typeboxPeer,
  typia: typiaPeer,
  zod: zodPeer,
  valibot: valibotPeer,
  arktype: arktypePeer,
  ata: ataPeer,
};

/** The contenders of a workload, ours first; who could not be had is told. */
export async function contendersOf(
  workload: Workload,
  tell: (line: string) => void,
): Promise<readonly Peer[]> {
  const peers: Peer[] = [ours('generated', workload.validate)];
  const hand = HAND[workload.name];
  if (hand !== undefined) peers.push(ours('hand', hand.validate));
  for (const [name, make] of Object.entries(PEERS)) {
    try {
      peers.push(await make(workload));
    } catch (fault) {
      const said = fault instanceof Error ? fault.message.split('\n')[0] : String(fault);
      tell(`  ${name} takes no part: ${said ?? ''}`);
    }
  }
  return peers;
}

function ours(name: string, validate: Validate): Peer {
  return { name, run: validate, found: (result) => result as readonly Finding[], cannot: [] };
}
