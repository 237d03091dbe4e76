import { useState } from 'react';
import type { JSX } from 'react';
import type { KindTexts } from '../../generated/form-files.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { GroupFrame } from './frames.tsx';
import { useInnerControl } from './inner-control.ts';

/** An answer of one kind or another: first which, then the control of that kind. */
export function EitherControl(props: ControlProps): JSX.Element {
  const { id, texts, value, onChange } = props;
  const kinds = texts.kinds ?? [];
  const [chosen, setChosen] = useState<number | undefined>(() => kindOf(value, kinds));
  const kind = chosen === undefined ? undefined : kinds[chosen];
  return (
    <GroupFrame {...props}>
      {kinds.map((one, at) => (
        <label key={one.label} className="choice">
          <input
            type="radio"
            id={at === 0 ? id : `${id}-slags-${String(at)}`}
            name={`${id}-slags`}
            checked={at === chosen}
            onChange={() => {
              setChosen(at);
              onChange(undefined);
            }}
          />
          <span>{capital(one.label)}</span>
        </label>
      ))}
      {kind === undefined ? null : <KindAnswer {...props} id={`${id}-svar`} of={kind} />}
    </GroupFrame>
  );
}

/** The answer itself; the error and the proposal are told of the whole. */
function KindAnswer({
  of,
  id,
  kind: _kind,
  texts,
  error: _error,
  mark: _mark,
  ...rest
}: ControlProps & { readonly of: KindTexts }): JSX.Element {
  const Inner = useInnerControl();
  const inner = {
    label: `${WORDS.answer}: ${of.label}`,
    options: of.options,
    messages: texts.messages,
    ...(of.unit === undefined ? {} : { unit: of.unit }),
  };
  return <Inner {...rest} id={id} kind={of.kind} texts={inner} />;
}

/** The first kind that an answer given before may be. */
function kindOf(value: unknown, kinds: readonly KindTexts[]): number | undefined {
  if (value === undefined) return undefined;
  const at = kinds.findIndex(({ kind }) => TYPES[kind] === typeof value);
  return at === -1 ? undefined : at;
}

const TYPES: Readonly<Record<string, string>> = {
  'yes-no': 'boolean',
  tick: 'boolean',
  integer: 'number',
  decimal: 'number',
  text: 'string',
  date: 'string',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
