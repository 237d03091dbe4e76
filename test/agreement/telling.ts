/** A disagreement as its reader needs it: the group without what does not matter, the patient, and what was said. */

import type { Disagreement } from './comparing.ts';

const UNTOLD = new Set([
  'origin',
  'evidence',
  'label',
  'wording',
  'notes',
  'text',
  'name',
  'otherNames',
  'known',
  'frame',
  'analyses',
  'accounts',
  'examples',
  'meaningHash',
  'contentHash',
  'settledBy',
  'exemptions',
  'requisition',
]);

/** The disagreement as text. */
export function told({ seed, patient, kind, group, pair, said }: Disagreement): string {
  const { isHostile: _, ...given } = pair.patient;
  return [
    `── ${kind}: seed ${String(seed)}, patient ${String(patient)}, indication ${pair.indication}`,
    ...(group.facts.length > 0 ? [`facts       ${brief(group.facts)}`] : []),
    ...(group.parameters ?? []).map((one) => `parameter   ${brief(one)}`),
    ...group.criteria.map((one) => `criterion   ${brief(one)}`),
    ...group.indications.map((one) => `indication  ${brief(one)}`),
    `given       ${brief(given)}`,
    ...Object.entries(said).map(([name, one]) => `${name.padEnd(12)}${brief(one)}`),
  ].join('\n');
}

function brief(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (UNTOLD.has(key) && typeof inner !== 'boolean') return undefined;
    if (Array.isArray(inner) && inner.length === 0 && key !== 'rows' && key !== 'of') return [];
    return typeof inner === 'number' && !Number.isFinite(inner) ? String(inner) : inner;
  });
}
