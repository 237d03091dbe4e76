/** Requisitions by seed, for tests and benches: the same seed gives the same requisition on every machine. */

import type { Group } from '@kriterion/catalogue';
import { compile } from '@kriterion/language';

import { dataFor } from './data.ts';
import { sourceFor } from './source.ts';
import { validateRequisition } from '@kriterion/evaluation';

/** A drawn requisition: its checked group, and the source it was compiled from. */
export interface DrawnRequisition {
  readonly group: Group;
  readonly source: string;
  /** Its variants; one that is undefined where it has none. */
  readonly variants: readonly (string | undefined)[];
}

/** How many sources may be drawn for one seed: the checker refuses conditions that always or never hold. */
const MOST_DRAWS = 4000;

/**
 * The requisition with this seed (a whole number from 0): a source that the checker passes, and that can be filled in
 * without errors in each of its variants.
 */
export function requisitionFor(seed: number): DrawnRequisition {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const source = sourceFor(seed * MOST_DRAWS + draw);
    const group = compile([{ path: 'drawn.krit', text: source }]).catalogue?.groups[0];
    if (group === undefined) continue;
    const variants = variantsOf(group);
    if (variants.every((variant) => canBeFilledIn(group, seed, variant))) return { group, source, variants };
  }
  throw new Error(`no requisition for seed ${String(seed)}`);
}

/** The variants of a group's requisition; one that is undefined where it has none. */
export function variantsOf({ requisition }: Group): readonly (string | undefined)[] {
  return requisition?.variants?.map(({ id }) => id) ?? [undefined];
}

function canBeFilledIn(group: Group, seed: number, variant: string | undefined): boolean {
  const setting = variant === undefined ? {} : { variant };
  const found = validateRequisition(group, dataFor(group, seed, 'valid', variant), setting);
  return found.ok && found.valid;
}
