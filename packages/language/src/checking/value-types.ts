import type { Value, ValueType } from '@kriterion/catalogue';

/** The type that a value has by itself; an option has none without its list. */
export function typeOfValue(value: Value): ValueType | undefined {
  switch (value.kind) {
    case 'boolean':
      return { kind: 'yes-no' };
    case 'number': {
      const { value: number, unit } = value.quantity;
      const kind = number.includes('.') ? 'decimal' : 'integer';
      return unit === undefined ? { kind } : { kind, unit };
    }
    case 'date':
      return { kind: 'date' };
    case 'option':
      return undefined;
  }
}
