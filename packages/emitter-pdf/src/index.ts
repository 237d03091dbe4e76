export { emit } from './emit.ts';
export { UnprintableLetter } from './fonts/unprintable-letter.ts';
