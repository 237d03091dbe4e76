/** The reference interpreter, written from the specification alone. */

import { judge } from '../../reference/reference.ts';
import { said, type Execution } from './execution.ts';

/** The reference as an execution. */
export const reference: Execution = {
  name: 'reference',
  prepare: (groups) =>
    Promise.resolve((at, indication, { facts, departures, recorded }) => {
      const group = groups[at];
      return group === undefined
        ? undefined
        : said(judge(group, indication, facts, { departures, ...recorded }));
    }),
};
