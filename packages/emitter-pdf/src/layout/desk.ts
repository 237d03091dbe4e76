import type { Typefaces } from '../fonts/typefaces.ts';
import type { Words } from '../words.ts';
import type { TagBuilder } from './tags.ts';

/** What every part of the layout needs at hand. */
export interface Desk {
  readonly typefaces: Typefaces;
  readonly words: Words;
  readonly tags: TagBuilder;
}
