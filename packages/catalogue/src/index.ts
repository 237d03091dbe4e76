export type * from './catalogue.ts';
export type * from './conditions.ts';
export type * from './criteria.ts';
export type * from './decision.ts';
export type * from './facts.ts';
export type * from './requisition.ts';
export type * from './texts.ts';
export { canonicalJson, hashOf, sha256Of } from './canonical.ts';
export {
  camelCaseOf,
  ID_MAX_LENGTH,
  ID_PATTERN,
  idOfSlug,
  openTextKey,
  pascalCaseOf,
  slugOf,
} from './names.ts';
