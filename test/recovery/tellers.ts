/** What is told of files: by reading each one alone, and by compiling them all as `krit check` does. */

import { compile } from '@kriterion/language';
import { readSource } from '@kriterion/language/reading';

import type { Teller } from './chaos.ts';

/** What the parser alone tells. */
export const reading: Teller = ([file]) => (file === undefined ? [] : readSource(file).reporter.diagnostics);

/** What an editor is told: the parser and all that checks. */
export const compiling: Teller = (files) => compile(files).diagnostics;
