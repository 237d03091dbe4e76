export { readMarks, withMarks } from './marked-text.ts';
export type { Mark, MarkedText } from './marked-text.ts';
export { artefactOf, catalogueOf, diagnose, fixed, found, groupOf, MAIN_FILE, offsetAt } from './tester.ts';
export { group } from './small-group.ts';
