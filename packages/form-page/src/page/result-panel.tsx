import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { answerAt } from '../answers/data.ts';
import type { Data } from '../answers/data.ts';
import type { FormFiles, FormTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { answerText } from './answer-text.ts';
import { saveJson } from './save-json.ts';

interface Props {
  readonly files: FormFiles;
  readonly data: Data;
  readonly shown: ReadonlySet<string>;
  readonly onReopen: () => void;
}

/** The filled requisition: all answers to check, and the ways to take them along. */
export function ResultPanel({ files, data, shown, onReopen }: Props): JSX.Element {
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
      <h2>{WORDS.check}</h2>
      {Object.entries(texts.sections).map(([id, section]) => (
        <section key={id} className="section">
          <h3>{section.title}</h3>
          <Answers
            texts={texts}
            data={data}
            paths={Object.keys(texts.fields).filter((path) => path.startsWith(`${id}.`) && shown.has(path))}
          />
        </section>
      ))}
    </div>
  );
}

interface AnswersProps {
  readonly texts: FormTexts;
  readonly data: Data;
  readonly paths: readonly string[];
}

function Answers({ texts, data, paths }: AnswersProps): JSX.Element {
  return (
    <dl className="answers">
      {paths.map((path) => {
        const field = texts.fields[path];
        const value = answerAt(data, path);
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
