import { pathKey } from '../answers/data.ts';
import type { Data } from '../answers/data.ts';
import type { FieldMessages } from '@kriterion/presentation';
import type { FormTexts, SchemaFault, Validate } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';

/** What is wrong, by `section.field`, in the order of the form. */
export type Errors = ReadonlyMap<string, string>;

/** All errors of the data, each with the group's own words; empty for a requisition without errors. */
export function findErrors(validate: Validate, texts: FormTexts, data: Data): Errors {
  // A section nobody has touched is empty, not absent: its fields are asked for one by one.
  const sections = Object.fromEntries(Object.keys(texts.sections).map((id) => [id, data[id] ?? {}]));
  if (validate(sections)) return new Map();
  const found = new Map<string, string>();
  for (const fault of validate.errors ?? []) {
    const path = placeOf(fault);
    const messages = texts.fields[path]?.messages;
    if (messages !== undefined && !found.has(path)) found.set(path, messageFor(fault, messages));
  }
  if (found.size === 0) return new Map([['', WORDS.unreadable]]);
  const ordered = Object.keys(texts.fields).flatMap((path) =>
    found.has(path) ? [[path, found.get(path) ?? ''] as const] : [],
  );
  return new Map(ordered);
}

/** The field a fault belongs to; a missing one is named by its section. */
function placeOf(fault: SchemaFault): string {
  const [, section = '', field] = fault.instancePath.split('/').map(unescaped);
  const missing = fault.params['missingProperty'] ?? fault.params['propertyName'];
  return pathKey(section, field ?? (typeof missing === 'string' ? missing : ''));
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function messageFor(fault: SchemaFault, messages: FieldMessages): string {
  switch (fault.keyword) {
    case 'required':
    case 'minItems':
    // The only `not` in a requisition: a tick that must be there is not.
    case 'not':
      return messages.missing;

    case 'propertyNames':
      return messages.hidden;
    default:
      return messages.wrong;
  }
}
