export { emit } from './emit.ts';
export { openTextKey } from '@kriterion/catalogue';
export type { FormTexts, FormTextsByLanguage, FieldTexts, MemberTexts, SectionTexts } from './texts.ts';
export type { FormRulesFile } from './rules.ts';
export type { Control } from './ui-schema.ts';
export type { JsonSchema, RequisitionSchema } from './schema/json-schema.ts';
export type { Provenance } from './provenance.ts';
