export type * from './catalogue.ts';
export { canonicalJson, hashOf } from './canonical.ts';
export { camelCaseOf, ID_MAX_LENGTH, ID_PATTERN, idOfSlug, pascalCaseOf, slugOf } from './names.ts';
