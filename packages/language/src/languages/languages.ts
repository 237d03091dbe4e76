import type { TimeUnit } from '@kriterion/catalogue';

import type { Code } from '../diagnostics/codes.ts';
import type { KindForm, NameKind } from '../diagnostics/saying.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The name of a concept that has a keyword. */
export type KeywordConcept = keyof (typeof da)['keywords'];

type Expectations = (typeof da)['expectations'];

/** One language: the words of its sources and of what is said about them. */
export interface LanguagePack {
  readonly id: string;
  readonly name: string;
  readonly keywords: Readonly<Record<KeywordConcept, string>>;
  readonly limitPlaceholder: string;
  readonly decimalMark: string;
  readonly timeUnits: Readonly<Record<TimeUnit, readonly string[]>>;
  readonly kinds: Readonly<Record<NameKind, Readonly<Record<KindForm, string>>>>;
  readonly terms: Readonly<Record<keyof (typeof da)['terms'], string>>;
  readonly fixes: Readonly<Record<keyof (typeof da)['fixes'], string>>;
  readonly places: Readonly<Record<keyof (typeof da)['places'], string>>;
  /** What is expected where a source cannot be read on. */
  readonly expectations: {
    readonly [P in keyof Expectations]: Readonly<Record<keyof Expectations[P], string>>;
  };
  /** Follows a message that knows a name that may be meant. */
  readonly didYouMean: string;
  readonly titles: Readonly<Record<Code, string>>;
  readonly messages: Readonly<Record<Code, string>>;
}

/** The languages there are; sources in any of them mean the same. */
export const LANGUAGES: readonly [LanguagePack, ...LanguagePack[]] = [da, en];
