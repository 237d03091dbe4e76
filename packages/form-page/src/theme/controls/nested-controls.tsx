import type { JSX } from 'react';
import type { Row } from '../../answers/data.ts';
import type { FieldTexts, MemberTexts } from '../../generated/form-files.ts';
import { WORDS } from '../../words.ts';
import type { ControlProps } from './control.ts';
import { GroupFrame } from './frames.tsx';
import { useInnerControl } from './inner-control.ts';

/** A group of facts: its members below each other in one frame. */
export function RecordControl(props: ControlProps): JSX.Element {
  const { id, texts, value, onChange, onLeave } = props;
  const answers = recordIn(value);
  return (
    <GroupFrame {...props}>
      <div className="members" id={id} tabIndex={-1}>
        <Members
          id={id}
          members={texts.members ?? []}
          answers={answers}
          onChange={(next) => onChange(Object.keys(next).length === 0 ? undefined : next)}
          onLeave={onLeave}
        />
      </div>
    </GroupFrame>
  );
}

/** A list of rows of the same facts; that there are none is an answer too. */
export function RowsControl(props: ControlProps): JSX.Element {
  const { id, texts, value, onChange, onLeave } = props;
  const { max = 1000, row = '' } = texts.rows ?? {};
  const rows: readonly Row[] = Array.isArray(value) ? value.map(recordIn) : [];
  const isNone = Array.isArray(value) && value.length === 0;
  return (
    <GroupFrame {...props}>
      <div className="members" id={id} tabIndex={-1}>
        {rows.map((answers, at) => (
          <fieldset key={at} className="row">
            <legend>
              {asSentence(row)} {at + 1}
            </legend>
            <Members
              id={`${id}-${String(at)}`}
              members={texts.members ?? []}
              answers={answers}
              onChange={(next) => onChange(rows.with(at, next))}
              onLeave={onLeave}
            />
            <button type="button" className="link" onClick={() => onChange(without(rows, at))}>
              {WORDS.removeRow} {at + 1}
            </button>
          </fieldset>
        ))}
        {rows.length < max ? (
          <button type="button" className="button plain" onClick={() => onChange([...rows, {}])}>
            {rows.length === 0 ? WORDS.addFirst : WORDS.addRow}
          </button>
        ) : null}
        {rows.length === 0 && (texts.rows?.min ?? 0) === 0 ? (
          <label className="choice">
            <input
              type="checkbox"
              id={`${id}-ingen`}
              checked={isNone}
              onChange={(event) => onChange(event.target.checked ? [] : undefined)}
            />
            <span>{WORDS.noRows}</span>
          </label>
        ) : null}
      </div>
    </GroupFrame>
  );
}

function without(rows: readonly Row[], at: number): readonly Row[] | undefined {
  const left = rows.filter((_row, one) => one !== at);
  return left.length === 0 ? undefined : left;
}

function recordIn(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

interface MembersProps {
  readonly id: string;
  readonly members: readonly MemberTexts[];
  readonly answers: Row;
  readonly onChange: (answers: Row) => void;
  readonly onLeave: () => void;
}

function Members({ id, members, answers, onChange, onLeave }: MembersProps): JSX.Element {
  const Inner = useInnerControl();
  return (
    <>
      {members.map((member) => (
        <Inner
          key={member.id}
          id={`${id}-${member.id}`}
          kind={member.kind}
          texts={textsOf(member)}
          isRequired={false}
          value={answers[member.id]}
          onChange={(answer) => onChange(changed(answers, member.id, answer))}
          onLeave={onLeave}
        />
      ))}
    </>
  );
}

function asSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function textsOf({ id: _id, kind: _kind, ...texts }: MemberTexts): FieldTexts {
  return texts;
}

function changed(answers: Row, id: string, answer: unknown): Row {
  const { [id]: _before, ...others } = answers;
  return answer === undefined ? others : { ...others, [id]: answer };
}
