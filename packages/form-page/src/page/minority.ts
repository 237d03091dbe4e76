import type { RJSFSchema } from '@rjsf/utils';

/** Which fields are the fewer ones, optional or required: those are marked, the others explained once. */
export function minorityIn(schema: RJSFSchema): 'optional' | 'required' {
  let required = 0;
  let optional = 0;
  for (const section of Object.values(schema.properties ?? {})) {
    if (typeof section === 'boolean') continue;
    const all = Object.keys(section.properties ?? {}).length;
    const asked = section.required?.length ?? 0;
    required += asked;
    optional += all - asked;
  }
  return optional <= required ? 'optional' : 'required';
}
