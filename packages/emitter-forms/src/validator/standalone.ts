import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Provenance } from '../provenance.ts';
import type { RequisitionSchema } from '../schema/json-schema.ts';
import { inlined } from './inlined.ts';

/** How the schema is read, at generation and by whoever compares with it: all faults at once, own properties only. */
export const AJV_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  // The words people read are in texts.json; ajv's English never ships.
  messages: false,
} as const;

/**
 * The schema as an ES module without imports, `eval` or `new Function`: `validate(data)` tells whether the requisition
 * is without errors and leaves all of them in `validate.errors`.
 */
export function standaloneValidator(schema: RequisitionSchema, provenance: Provenance): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } });
  ajv.addKeyword('x-kriterion');
  const { 'x-kriterion': _provenance, ...rules } = schema;
  const code = standalone.default(ajv, ajv.compile(rules));
  return `${header(provenance)}${inlined(code)}`;
}

function header(provenance: Provenance): string {
  const lines = Object.entries(provenance).map(([name, value]) => ` * ${name}: ${String(value)}`);
  return `/*!\n${lines.join('\n')}\n */\n`;
}
