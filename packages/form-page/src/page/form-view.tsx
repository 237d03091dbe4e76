import { useEffect } from 'react';
import type { JSX } from 'react';
import type { FormFiles } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { useFormState } from './form-state.ts';
import { Header } from './header.tsx';
import { minorityIn } from './minority.ts';
import { RequisitionForm } from './requisition-form.tsx';
import { ResultPanel } from './result-panel.tsx';

/** A group's form, from the empty page to the filled requisition. */
export function FormView({ files }: { readonly files: FormFiles }): JSX.Element {
  const state = useFormState(files);
  const texts = files.texts.da;
  const { summary, errors, submits, isDone, settled } = state;
  useEffect(() => {
    document.title = `${summary.size === 0 ? '' : `${WORDS.errorInTitle}: `}${texts.title}`;
  }, [summary, texts]);
  const marked = minorityIn(files.schema);
  return (
    <>
      <a className="skip" href="#indhold">
        {WORDS.skip}
      </a>
      <Header texts={files.texts} />
      <main id="indhold" tabIndex={-1}>
        {isDone ? null : <ErrorSummary summary={summary} errors={errors} submits={submits} />}
        <h1>{texts.title}</h1>
        {isDone ? (
          <ResultPanel files={files} settled={settled} onReopen={state.reopen} />
        ) : (
          <>
            <Introduction notices={[...texts.notices, ...alwaysTold(files)]} marked={marked} />
            <RequisitionForm files={files} state={state} marked={marked} />
          </>
        )}
      </main>
      <footer className="footer">
        {texts.identity.notice}. {texts.identity.name}, {texts.identity.version}. {texts.identity.validity}.
        Indhold {texts.identity.contentMark}, regler {texts.identity.meaningMark}.
      </footer>
    </>
  );
}

/** Notices without a condition stand with the others; those with one come into sight in the form. */
function alwaysTold({ rules }: FormFiles): readonly string[] {
  return rules.notices.filter(({ when }) => when === undefined).map(({ text }) => text.da);
}

interface IntroductionProps {
  readonly notices: readonly string[];
  readonly marked: 'optional' | 'required';
}

function Introduction({ notices, marked }: IntroductionProps): JSX.Element {
  return (
    <div className="introduction">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <p className="privacy">{WORDS.privacy}</p>
      <p>{marked === 'optional' ? WORDS.optionalMarked : WORDS.requiredMarked}</p>
    </div>
  );
}
