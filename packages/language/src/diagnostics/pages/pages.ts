import { ACCEPTANCE_PAGES } from './acceptance.ts';
import { EXAMPLES_PAGES } from './examples.ts';
import { LEXING_PAGES } from './lexing.ts';
import { NAMES_PAGES } from './names.ts';
import type { Pages } from './page.ts';
import { REQUISITION_PAGES } from './requisition.ts';
import { STATEMENTS_PAGES } from './statements.ts';
import { SYNTAX_PAGES } from './syntax.ts';
import { VALUES_PAGES } from './values.ts';

/** The pages of all codes. */
export const PAGES: Pages = {
  ...LEXING_PAGES,
  ...SYNTAX_PAGES,
  ...NAMES_PAGES,
  ...VALUES_PAGES,
  ...STATEMENTS_PAGES,
  ...REQUISITION_PAGES,
  ...EXAMPLES_PAGES,
  ...ACCEPTANCE_PAGES,
};
