import type { Decimal } from '@kriterion/catalogue';

import type { Said } from '../diagnostics/saying.ts';

/** A number as the reader writes it: with a decimal comma in Danish. */
export function numberWords(value: Decimal): Said {
  return ({ pack }) => value.replace('.', pack.decimalMark);
}
