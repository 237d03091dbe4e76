import { useState } from 'react';
import type { ChangeEvent, InputHTMLAttributes, JSX } from 'react';
import { readNumber, writeNumber } from '../../answers/numbers.ts';
import { spelt } from '../../answers/spellings.ts';
import { describedBy } from './control.ts';
import type { ControlProps } from './control.ts';
import { FieldFrame } from './frames.tsx';

/** A line or some lines of text. What is typed stays as typed until the field is left, then shows as it was read. */
export function TextControl(props: ControlProps): JSX.Element {
  const { id, kind, texts, error, rows, value, onChange, onLeave } = props;
  const [draft, setDraft] = useState<string>();
  const shared = {
    id,
    className: `input ${widthOf(kind, rows)}`,
    value: draft ?? written(kind, value),
    autoComplete: 'off',
    spellCheck: rows !== undefined,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(props),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(event.target.value);
      onChange(read(kind, event.target.value));
    },
    onBlur: () => {
      setDraft(undefined);
      onLeave();
    },
  };
  return (
    <FieldFrame {...props}>
      {rows === undefined ? (
        <span className="with-unit">
          <input type="text" inputMode={INPUT_MODES[kind] ?? 'text'} {...shared} />
          {texts.unit === undefined ? null : <span className="unit">{texts.unit}</span>}
        </span>
      ) : (
        <textarea rows={rows} {...shared} />
      )}
    </FieldFrame>
  );
}

const INPUT_MODES: Readonly<Record<string, InputHTMLAttributes<HTMLInputElement>['inputMode']>> = {
  integer: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
  email: 'email',
};

function read(kind: string, text: string): unknown {
  if (kind === 'codes') return readCodes(text);
  return kind === 'integer' || kind === 'decimal' ? readNumber(text, kind) : spelt(kind, text);
}

/** One code a line, or parted by commas. */
function readCodes(text: string): readonly string[] | undefined {
  const codes = text
    .split(/[\n,;]/u)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return codes.length === 0 ? undefined : codes;
}

function written(kind: string, value: unknown): string {
  if (kind === 'integer' || kind === 'decimal') return writeNumber(value);
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : '';
}

function widthOf(kind: string, rows: number | undefined): string {
  if (rows !== undefined) return 'wide';
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'authorisation-id':
    case 'time':
      return 'short';
    case 'cpr':
    case 'x-ecpr':
    case 'd-ecpr':
    case 'gln':
    case 'sor':
    case 'sks':
    case 'phone':
      return 'middle';
    default:
      return 'wide';
  }
}
