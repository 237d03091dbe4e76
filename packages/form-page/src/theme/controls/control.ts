import type { FieldTexts } from '../../generated/form-files.ts';

/** What every control takes. Nothing here knows of react-jsonschema-form. */
export interface ControlProps {
  /** The id of the element that takes the focus. */
  readonly id: string;
  readonly kind: string;
  readonly texts: FieldTexts;
  readonly rows?: number;
  /** "frivilligt" or "skal udfyldes", where this field is one of the marked ones. */
  readonly mark?: string;
  readonly isRequired: boolean;
  /** Nobody enters it. */
  readonly isComputed?: boolean;
  readonly error?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onLeave: () => void;
}

/** Hint, error and proposal of a field, as far as it has them, for `aria-describedby`. */
export function describedBy(
  { id, texts, error }: Pick<ControlProps, 'id' | 'texts' | 'error'>,
  hasHint = false,
): string | undefined {
  const parts = [
    ...(texts.help !== undefined || texts.remarks !== undefined || hasHint ? [`${id}-hint`] : []),
    ...(isUnreasoned(texts) ? [] : [`${id}-forslag`]),
    ...(error === undefined ? [] : [`${id}-fejl`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Whether nothing is to be said of why the field is proposed. */
export function isUnreasoned({ proposal }: FieldTexts): boolean {
  return proposal === undefined || proposal.reason === '';
}
