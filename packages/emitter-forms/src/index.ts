export { emit } from './emit.ts';
export { openTextKey } from './form.ts';
export type { FormTexts, FormTextsByLanguage, FieldTexts, SectionTexts } from './texts.ts';
export type { Control } from './ui-schema.ts';
export type { JsonSchema, RequisitionSchema } from './schema/json-schema.ts';
export type { Provenance } from './provenance.ts';
