/** What a mutant has to get past: questions, quickest first, each of which throws where the answer is not the right one. */

/** One question. Its answer must not depend on those asked before it. */
export interface Question {
  readonly name: string;
  readonly ask: () => void | Promise<void>;
}

/** The default export of a battery: the questions, made once for each process. */
export type Battery = () => Promise<readonly Question[]>;
