import type { FieldCondition } from '@kriterion/catalogue';
import type { FormRules } from '@kriterion/presentation';
import { meets } from '../engine/branch.ts';
import { pathKey } from './data.ts';
import { verdictOf } from '../conditions/verdict.ts';
import type { Data } from './data.ts';

/** The part of a generated schema that decides what is shown. */
export interface FormSchema {
  readonly properties?: unknown;
  readonly allOf?: unknown;
}

/**
 * The fields shown for the data: those of `properties`, and those that a met condition brings, without those of which a
 * rule beside the schema does not say so. A repeated section is one answer, under its own name.
 */
export function shownFields(schema: FormSchema, data: Data, rules?: FormRules): ReadonlySet<string> {
  const shown = new Set(fieldsIn(schema.properties));
  for (const rule of rulesOf(schema)) {
    if (!meets(rule.if, data)) continue;
    for (const path of fieldsIn(rule.then.properties)) shown.add(path);
  }
  for (const [path, when] of conditionsIn(rules)) {
    if (verdictOf(when, { data, kinds: rules?.kinds ?? {} }) !== 'met') shown.delete(path);
  }
  return shown;
}

function conditionsIn(rules: FormRules | undefined): readonly (readonly [string, FieldCondition])[] {
  const entries = Object.entries({ ...rules?.fields, ...rules?.sections });
  return entries.flatMap(([path, { shownWhen }]) => (shownWhen === undefined ? [] : [[path, shownWhen]]));
}

interface Rule {
  readonly if: unknown;
  readonly then: { readonly properties?: unknown };
}

function rulesOf(schema: FormSchema): readonly Rule[] {
  return Array.isArray(schema.allOf) ? schema.allOf.filter(isRule) : [];
}

function isRule(value: unknown): value is Rule {
  return isRecord(value) && 'if' in value && isRecord(value['then']);
}

function fieldsIn(sections: unknown): readonly string[] {
  if (!isRecord(sections)) return [];
  return Object.entries(sections).flatMap(([section, schema]) => {
    if (!isRecord(schema)) return [];
    if (schema['type'] === 'array') return [section];
    const properties = schema['properties'];
    if (!isRecord(properties)) return [];
    return Object.keys(properties).map((field) => pathKey(section, field));
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
