import { ACCEPTANCE_PAGES } from './acceptance.ts';
import { ANSWERS_PAGES } from './answers.ts';
import { CODE_LISTS_PAGES } from './code-lists.ts';
import { CONDITIONS_PAGES } from './conditions.ts';
import { EXAMPLES_PAGES } from './examples.ts';
import { LEXING_PAGES } from './lexing.ts';
import { NAMES_PAGES } from './names.ts';
import type { Pages } from './page.ts';
import { REQUISITION_PAGES } from './requisition.ts';
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
  ...CONDITIONS_PAGES,
  ...STATEMENTS_PAGES,
  ...USE_PAGES,
  ...REQUISITION_PAGES,
  ...EXAMPLES_PAGES,
  ...ACCEPTANCE_PAGES,
};
