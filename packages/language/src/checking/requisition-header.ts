import type { FieldPath, ValueType } from '@kriterion/catalogue';

import type { PathNode } from '../syntax/tree.ts';
import { fieldAt } from './requisition-paths.ts';
import { fieldKey, type FieldContext } from './requisition-scope.ts';

/** The fields that are printed at the top of every page, each once and in one line. */
export function runningHeaderOf(
  paths: readonly PathNode[],
  context: FieldContext,
): readonly FieldPath[] | undefined {
  const { reporter } = context.scope.unit;
  const seen = new Set<string>();
  const fields = paths.flatMap((path) => {
    const field = fieldAt(path, context);
    if (field === undefined) return [];
    const name = field.path.field;
    if (!FITS_A_LINE.has(field.type.kind)) reporter.report('KRIT6023', path.span, { field: name });
    if (seen.has(fieldKey(field.path))) reporter.report('KRIT6024', path.span, { field: name });
    seen.add(fieldKey(field.path));
    return [field.path];
  });
  return fields.length === 0 ? undefined : fields;
}

const FITS_A_LINE: ReadonlySet<ValueType['kind']> = new Set([
  'integer',
  'decimal',
  'date',
  'time',
  'date-time',
  'one-of',
  'code',
  'text',
  'cpr',
  'x-ecpr',
  'd-ecpr',
  'sks',
  'sor',
  'gln',
  'authorisation-id',
  'phone',
  'email',
  'either',
]);
