import type { RecipientRule } from '@kriterion/presentation';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { answerAt, rowsAt } from '../answers/data.ts';
import type { Data } from '../answers/data.ts';
import { writeDate } from '../answers/dates.ts';
import type { Settled } from '../answers/settle.ts';
import { warningsOf } from '../errors/rule-errors.ts';
import type { FormFiles, FormTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { answerText } from './answer-text.ts';
import { saveJson } from './save-json.ts';

interface Props {
  readonly files: FormFiles;
  readonly settled: Settled;
  readonly onReopen: () => void;
}

/** The filled requisition: all answers to check, and the ways to take them along. */
export function ResultPanel({ files, settled, onReopen }: Props): JSX.Element {
  const { data, shown } = settled;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const texts = files.texts.da;
  return (
    <div className="result">
      <h2 ref={heading} tabIndex={-1}>
        {WORDS.done}
      </h2>
      <p>{WORDS.doneText}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => saveJson(files, data)}>
          {WORDS.download}
        </button>
        <button type="button" className="button plain" onClick={() => window.print()}>
          {WORDS.print}
        </button>
        <button type="button" className="button plain" onClick={onReopen}>
          {WORDS.change}
        </button>
      </p>
      <Warnings files={files} settled={settled} />
      <Recipients files={files} data={data} />
      <h2>{WORDS.check}</h2>
      {Object.entries(texts.sections).map(([id, section]) => (
        <section key={id} className="section">
          <h3>{section.title}</h3>
          {section.repeated === undefined ? (
            <Answers
              texts={texts}
              answerOf={(path) => answerAt(data, path)}
              paths={pathsOf(texts, id).filter((path) => shown.has(path))}
            />
          ) : (
            rowsAt(data, id).map((row, at) => (
              <div key={at}>
                <h4>
                  {WORDS.rowNumber} {at + 1}
                </h4>
                <Answers
                  texts={texts}
                  answerOf={(path) => row[path.slice(id.length + 1)]}
                  paths={pathsOf(texts, id).filter((path) => row[path.slice(id.length + 1)] !== undefined)}
                />
              </div>
            ))
          )}
        </section>
      ))}
    </div>
  );
}

function pathsOf(texts: FormTexts, section: string): readonly string[] {
  return Object.keys(texts.fields).filter((path) => path.startsWith(`${section}.`));
}

function Warnings({ files, settled }: Pick<Props, 'files' | 'settled'>): JSX.Element | null {
  const warnings = warningsOf(files.rules, settled);
  if (warnings.length === 0) return null;
  return (
    <>
      <h2>{WORDS.warnings}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </>
  );
}

/** Where the form goes. Several stand with their days: which of them holds, the day of sending decides. */
function Recipients({ files, data }: { readonly files: FormFiles; readonly data: Data }): JSX.Element | null {
  const { recipients } = files.rules;
  if (recipients === undefined) return null;
  const { section, field } = recipients.by;
  const answer = answerAt(data, `${section}.${field}`);
  const known = recipients.recipients.filter(
    ({ options }) => typeof answer === 'string' && options.includes(answer),
  );
  if (known.length === 0) return null;
  return (
    <>
      <h2>{WORDS.sendTo}</h2>
      <ul>
        {known.map((recipient) => (
          <li key={recipientText(recipient)}>{recipientText(recipient)}</li>
        ))}
      </ul>
    </>
  );
}

function recipientText({ name, address, validity }: RecipientRule): string {
  const days = [
    ...(validity?.from === undefined ? [] : [`${WORDS.fromDay} ${writeDate(validity.from)}`]),
    ...(validity?.to === undefined ? [] : [`${WORDS.toDay} ${writeDate(validity.to)}`]),
  ];
  const parts = [name.da, address?.da, days.length === 0 ? undefined : days.join(' ')];
  return parts.filter((part) => part !== undefined).join(', ');
}

interface AnswersProps {
  readonly texts: FormTexts;
  readonly answerOf: (path: string) => unknown;
  readonly paths: readonly string[];
}

function Answers({ texts, answerOf, paths }: AnswersProps): JSX.Element {
  return (
    <dl className="answers">
      {paths.map((path) => {
        const field = texts.fields[path];
        const value = answerOf(path);
        return (
          <div key={path}>
            <dt>{field?.label ?? path}</dt>
            <dd className={value === undefined ? 'empty' : undefined}>
              {field === undefined ? '' : answerText(field, value)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
