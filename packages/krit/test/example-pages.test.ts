/** The pages of what is found by running the examples and clarifications of the sources: KRIT7xxx. */
import { exampleFiles, explain, listCodes } from '@kriterion/language';
import { expect, test } from 'vitest';

import { checkSources } from '../src/workspace/checking.ts';

test.for(listCodes().flatMap(({ code }) => (code.startsWith('KRIT7') ? [code] : [])))(
  '%s is found in its wrong example, and nothing in its right one',
  async (code) => {
    const page = (await explain(code))?.page;
    if (page === undefined) throw new Error(`${code} has no page`);
    const found = checkSources(exampleFiles(page, 'wrong')).diagnostics;
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(checkSources(exampleFiles(page, 'right')).diagnostics).toEqual([]);
  },
);
