import type { FixOffer } from '../diagnostics/reporter.ts';
import type { Fixers } from './fixers.ts';
import { removed, replaced } from './offers.ts';
import { around, type Site } from './site.ts';

/** Fixes for accepted findings. */
export const ACCEPTANCE_FIXERS: Fixers = {
  KRIT8001: (site, { suggestion }) => [
    ...(suggestion === undefined ? [] : [replaced(site.span, suggestion)]),
    ...acceptanceRemoved(site),
  ],
  KRIT8002: (site) => acceptanceRemoved(site),
};

function acceptanceRemoved(site: Site): FixOffer[] {
  const acceptance = around(site, 'code', 'reason');
  return acceptance === undefined ? [] : [removed(site, acceptance.span)];
}
