import type { IToken } from 'chevrotain';

import { da } from '../languages/da.ts';
import type { KeywordConcept } from '../languages/languages.ts';
import type { SyntaxFault } from './faults.ts';

type Unexpected = Extract<SyntaxFault, { readonly kind: 'unexpected' }>;

/** Words between the parts of a sentence: where one of them stands with more to come, the name before it is missing. */
const JOINING: ReadonlySet<string> = new Set([
  'About',
  'Among',
  'And',
  'By',
  'For',
  'From',
  'If',
  'In',
  'Not',
  'Of',
  'Or',
  'Otherwise',
  'Then',
  'To',
  'Where',
] satisfies readonly KeywordConcept[]);

/** The keyword that stands where a name is wanted and is most likely meant as one. */
export function keywordAsName({ rules, expected, found }: Unexpected, text: string): IToken | undefined {
  if (found === 'end-of-line' || found === 'end-of-file' || !isWord(found)) return undefined;
  const after = text.slice((found.endOffset ?? found.startOffset) + 1);
  if (JOINING.has(found.tokenType.name) && !/^[ \t]*["[:=;,}]/u.test(after)) return undefined;
  const rule = rules.at(-1) ?? '';
  const isNamed = NAMING.has(rule) && !expected.includes('RightBrace');
  const isListed = LISTS.has(rule) && /^[ \t]*(?:[;,}\r\n]|$)/u.test(after);
  return isNamed || isListed || /^[ \t]*=/u.test(after) ? found : undefined;
}

/** The rules that read names alone. */
const NAMING: ReadonlySet<string> = new Set(['name', 'path']);

/** Blocks that list names alone. */
const LISTS: ReadonlySet<string> = new Set(['nameBlock', 'headerBlock']);

/** Whether the token is a keyword of one word that could be a name. */
function isWord({ tokenType: { name }, image }: IToken): boolean {
  return Object.hasOwn(da.keywords, name) && /^\p{Ll}[\p{Ll}\p{M}\d-]*$/u.test(image);
}
