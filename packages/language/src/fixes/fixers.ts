import type { Code, ParametersOf } from '../diagnostics/codes.ts';
import type { FixOffer } from '../diagnostics/reporter.ts';
import { ACCEPTANCE_FIXERS } from './acceptance-fixes.ts';
import { LEXING_FIXERS } from './lexing-fixes.ts';
import { NAMES_FIXERS } from './names-fixes.ts';
import { REQUISITION_FIXERS } from './requisition-fixes.ts';
import type { Site } from './site.ts';
import { STATEMENTS_FIXERS } from './statements-fixes.ts';
import { VALUES_FIXERS } from './values-fixes.ts';

/** What can be done about a code, from the text around it and what its message is told. */
type Fixer<C extends Code> = (site: Site, parameters: ParametersOf<C>) => readonly FixOffer[];

/** Fixers of some of the codes. */
export type Fixers = { readonly [C in Code]?: Fixer<C> };

/** What can be worked out from the text alone; where it takes more, the check that finds the fault offers the fix. */
export const FIXERS: Fixers = {
  ...LEXING_FIXERS,
  ...NAMES_FIXERS,
  ...VALUES_FIXERS,
  ...STATEMENTS_FIXERS,
  ...REQUISITION_FIXERS,
  ...ACCEPTANCE_FIXERS,
};
