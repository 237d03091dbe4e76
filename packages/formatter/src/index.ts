export { format } from './format.ts';
export type { FormatOptions, Formatted, Refusal } from './format.ts';
