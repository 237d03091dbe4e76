import type { Code } from '../codes.ts';

/** What is told of a code, in one language. */
export interface PageText {
  /** What is the matter, and what to do about it. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
}

/** Where the words of an example stand: as a file of their own, among the members of a group, in a section of a requisition … */
export type Place = 'file' | 'group' | 'criterion' | 'indication' | 'requisition' | 'section';

/** A file beside the example. */
export interface FileBeside {
  readonly path: string;
  readonly text: string;
}

/** The page of a code: two texts and an example, wrong and right; both are run by the tests. */
export interface Page {
  readonly da: PageText;
  readonly en: PageText;
  readonly place: Place;
  readonly wrong: string;
  readonly right: string;
  readonly beside?: readonly FileBeside[];
  /** What the example's file is called, where that is the matter. */
  readonly paths?: { readonly wrong: string; readonly right: string };
}

/** Pages of some of the codes. */
export type Pages = Readonly<Partial<Record<Code, Page>>>;
