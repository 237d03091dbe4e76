import type { Pages } from './page.ts';

/** KRIT8xxx: findings that somebody accepted. */
export const ACCEPTANCE_PAGES: Pages = {};
