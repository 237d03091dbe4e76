import type { JSX } from 'react';
import { WORDS } from '../../words.ts';
import { describedBy } from './control.ts';
import type { ControlProps } from './control.ts';
import { FieldFrame, GroupFrame } from './frames.tsx';

interface Choice {
  readonly value: unknown;
  readonly key: string;
  readonly label: string;
}

const YES_NO: readonly Choice[] = [
  { value: true, key: 'ja', label: WORDS.yes },
  { value: false, key: 'nej', label: WORDS.no },
];

/** Yes or no; unanswered until one is chosen. */
export function YesNoControl(props: ControlProps): JSX.Element {
  return <Radios {...props} choices={YES_NO} />;
}

/** More choices than this make a list to open instead of a column of buttons. */
const MOST_BUTTONS = 10;

/** One of several choices, none chosen beforehand. */
export function OneOfControl(props: ControlProps): JSX.Element {
  const choices = props.texts.options.map(({ id, label }) => ({ value: id, key: id, label }));
  return choices.length > MOST_BUTTONS ? (
    <List {...props} choices={choices} />
  ) : (
    <Radios {...props} choices={choices} />
  );
}

type ChoiceProps = ControlProps & { readonly choices: readonly Choice[] };

function Radios(props: ChoiceProps): JSX.Element {
  const { id, choices, value, isRequired, onChange } = props;
  const isAnswered = choices.some((choice) => choice.value === value);
  return (
    <GroupFrame {...props}>
      {choices.map((choice, index) => (
        <label key={choice.key} className="choice">
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${choice.key}`}
            name={id}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {isAnswered && !isRequired ? (
        <button type="button" className="link" onClick={() => clear(id, onChange)}>
          {WORDS.clear}
          <span className="unseen">: {props.texts.label}</span>
        </button>
      ) : null}
    </GroupFrame>
  );
}

/** The button that clears an answer goes with it; the focus moves to the group, never to nowhere. */
function clear(id: string, onChange: ControlProps['onChange']): void {
  document.getElementById(id)?.focus();
  onChange(undefined);
}

function List(props: ChoiceProps): JSX.Element {
  const { id, choices, error, value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <select
        id={id}
        className="input wide"
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(props)}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{WORDS.choose}</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Any number of choices; kept in the order of the list. */
export function SeveralControl(props: ControlProps): JSX.Element {
  const { id, texts, value, onChange } = props;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string): void => {
    const isChosen = (other: string): boolean => (other === option) !== chosen.includes(other);
    const next = texts.options.map((one) => one.id).filter(isChosen);
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <GroupFrame {...props}>
      {texts.options.map((option, index) => (
        <label key={option.id} className="choice">
          <input
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.id}`}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </GroupFrame>
  );
}
