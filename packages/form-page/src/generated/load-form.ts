import type { FormRules } from '@kriterion/presentation';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { FormFiles, FormTextsByLanguage, Validate } from './form-files.ts';

const SCHEMAS = import.meta.glob<RJSFSchema>('#generated/forms/*/schema.json', { import: 'default' });
const UI_SCHEMAS = import.meta.glob<UiSchema>('#generated/forms/*/ui.json', { import: 'default' });
const TEXTS = import.meta.glob<FormTextsByLanguage>('#generated/forms/*/texts.json', { import: 'default' });
const VALIDATORS = import.meta.glob<Validate>('#generated/forms/*/validate.js', { import: 'default' });
const RULES = import.meta.glob<FormRules>('#generated/forms/*/rules.json', { import: 'default' });

/** A form of which the schema says all there is to say has no rules. */
const NO_RULES: FormRules = { kinds: {}, fields: {}, sections: {}, notices: [], checks: [], senders: [] };

/** The slugs of the groups that have a form, in order. */
export function groupsWithForm(): readonly string[] {
  return Object.keys(SCHEMAS).map(slugOfFile).sort();
}

/** The generated files of a group; `undefined` where there is no such group. */
export async function loadForm(slug: string): Promise<FormFiles | undefined> {
  if (!groupsWithForm().includes(slug)) return undefined;
  const [schema, ui, texts, validate, rules] = await Promise.all([
    loaded(SCHEMAS, slug),
    loaded(UI_SCHEMAS, slug),
    loaded(TEXTS, slug),
    loaded(VALIDATORS, slug),
    fileOf(RULES, slug)?.() ?? NO_RULES,
  ]);
  return { slug, schema, ui, texts, validate, rules };
}

function loaded<T>(files: Readonly<Record<string, () => Promise<T>>>, slug: string): Promise<T> {
  const load = fileOf(files, slug);
  if (load === undefined) throw new Error(`The form of ${slug} lacks one of its files`);
  return load();
}

function fileOf<T>(
  files: Readonly<Record<string, () => Promise<T>>>,
  slug: string,
): (() => Promise<T>) | undefined {
  return Object.entries(files).find(([file]) => slugOfFile(file) === slug)?.[1];
}

function slugOfFile(file: string): string {
  return file.split('/').at(-2) ?? '';
}
