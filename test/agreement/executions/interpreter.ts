/** The interpreter, also as it stands in another folder: with a fault in it. */

import { pathToFileURL } from 'node:url';

import { said, type Execution } from './execution.ts';

type Evaluate = (...given: readonly unknown[]) => Parameters<typeof said>[0];

/** The interpreter of this repository, or the one whose entry is at the path. */
export function interpreter(path?: string): Execution {
  return {
    name: 'interpreter',
    prepare: async (groups) => {
      const module: unknown =
        path === undefined
          ? await import('@kriterion/evaluation')
          : await import(/* @vite-ignore */ pathToFileURL(path).href);
      const { evaluate } = module as { readonly evaluate: Evaluate };
      return (at, indication, { facts, departures, recorded }) =>
        said(evaluate(groups[at], indication, facts, departures, recorded));
    },
  };
}
