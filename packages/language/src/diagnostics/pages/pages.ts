import { ACCEPTANCE_PAGES } from './acceptance.ts';
import { ANSWERS_PAGES } from './answers.ts';
import { CODE_LISTS_PAGES } from './code-lists.ts';
import { COMPARISONS_PAGES } from './comparisons.ts';
import { EXAMPLES_PAGES } from './examples.ts';
import { FIELDS_PAGES } from './fields.ts';
import { LEXING_PAGES } from './lexing.ts';
import { NAMES_PAGES } from './names.ts';
import type { Pages } from './page.ts';
import { REQUISITION_PAGES } from './requisition.ts';
import { ROWS_PAGES } from './rows.ts';
import { STATEMENTS_PAGES } from './statements.ts';
import { SYNTAX_PAGES } from './syntax.ts';
import { USE_PAGES } from './use.ts';
import { VALUES_PAGES } from './values.ts';
import { VERSIONS_PAGES } from './versions.ts';

/** The pages of all codes. */
export const PAGES: Pages = {
  ...LEXING_PAGES,
  ...SYNTAX_PAGES,
  ...NAMES_PAGES,
  ...VERSIONS_PAGES,
  ...VALUES_PAGES,
  ...CODE_LISTS_PAGES,
  ...ANSWERS_PAGES,
  ...COMPARISONS_PAGES,
  ...ROWS_PAGES,
  ...STATEMENTS_PAGES,
  ...USE_PAGES,
  ...REQUISITION_PAGES,
  ...FIELDS_PAGES,
  ...EXAMPLES_PAGES,
  ...ACCEPTANCE_PAGES,
};
