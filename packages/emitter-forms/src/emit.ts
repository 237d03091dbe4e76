import type { Catalogue, Group } from '@kriterion/catalogue';
import { artefactPaths, identityOf, requisitionVariants } from '@kriterion/presentation';
import type { Artefact } from '@kriterion/presentation';
import { formOf } from './form.ts';
import { provenanceOf } from './provenance.ts';
import { formRules } from './rules.ts';
import { requisitionSchema } from './schema/requisition-schema.ts';
import { textsOf } from './texts.ts';
import { uiSchemaOf } from './ui-schema.ts';
import { standaloneValidator } from './validator/standalone.ts';

/**
 * Schema, UI schema, texts and precompiled validator of every group with a requisition, in catalogue order; for each of its
 * variants where it has some. What a schema cannot say stands in a file of its own, where there is such a thing.
 */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  return catalogue.groups.flatMap(requisitionVariants).flatMap(artefactsOf);
}

function artefactsOf(group: Group): readonly Artefact[] {
  const form = formOf(group, 'da');
  if (form === undefined) return [];
  const paths = artefactPaths(group);
  const identity = identityOf(group, 'da');
  const provenance = provenanceOf(group, identity.notice);
  const schema = requisitionSchema(form, provenance);
  const rules = formRules(group, form, provenance);
  return [
    { path: paths.formSchema, contents: json(schema) },
    { path: paths.formUiSchema, contents: json(uiSchemaOf(form, provenance)) },
    { path: paths.formTexts, contents: json(textsOf(group, provenance)) },
    { path: paths.formValidator, contents: standaloneValidator(schema, provenance) },
    ...(rules === undefined ? [] : [{ path: paths.formRules, contents: json(rules) }]),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
