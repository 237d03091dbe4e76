import type { FieldPath, ValueType } from '@kriterion/catalogue';

import { fixTitle } from '../diagnostics/saying.ts';
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
  const fields = paths.flatMap((path, at) => {
    const field = fieldAt(path, context);
    if (field === undefined) return [];
    const name = field.path.field;
    if (!FITS_A_LINE.has(field.type.kind))
      reporter.report('KRIT6023', path.span, { field: name }, { fix: removal(paths, at, false) });
    if (seen.has(fieldKey(field.path)))
      reporter.report('KRIT6024', path.span, { field: name }, { fix: removal(paths, at, true) });
    seen.add(fieldKey(field.path));
    return [field.path];
  });
  return fields.length === 0 ? undefined : fields;
}

/** Takes the field out of the list, with the separator before or after it. */
function removal(paths: readonly PathNode[], at: number, safe: boolean) {
  const path = paths[at];
  const [before, after] = [paths[at - 1], paths[at + 1]];
  const from = before?.span.to ?? path?.span.from ?? 0;
  const to = before === undefined ? (after?.span.from ?? path?.span.to ?? 0) : (path?.span.to ?? 0);
  const name = (path?.names ?? []).map((part) => part.name).join('.');
  return { title: fixTitle('remove', { text: name }), text: '', span: { from, to }, safe };
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
