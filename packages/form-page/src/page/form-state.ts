import { useCallback, useRef, useState } from 'react';
import { nothingAnswered, settle } from '../answers/settle.ts';
import type { Settled } from '../answers/settle.ts';
import type { Data } from '../answers/data.ts';
import { findErrors } from '../errors/find-errors.ts';
import type { Errors } from '../errors/find-errors.ts';
import type { FormFiles } from '../generated/form-files.ts';
import { usePointerPause } from './pointer-pause.ts';

/** A form while it is filled in. */
export interface FormState {
  readonly settled: Settled;
  /** The errors of the last submit, as the summary lists them until the next one. */
  readonly summary: Errors;
  /** The errors of this moment in fields that were checked once; none before the first submit. */
  readonly errors: Errors;
  /** How often the form was submitted; each time the summary takes the focus anew. */
  readonly submits: number;
  readonly isDone: boolean;
}

/** What the reader can do with a form. */
export interface FormActions {
  readonly change: (next: Data) => void;
  readonly leave: (path: string) => void;
  readonly submit: () => void;
  readonly reopen: () => void;
}

const NONE: Errors = new Map();

/** Holds the state of one form. Nothing is stored anywhere else. */
export function useFormState(files: FormFiles): FormState & FormActions {
  const { schema, rules } = files;
  const [state, setState] = useState<FormState>(() => ({
    settled: nothingAnswered(schema, rules),
    summary: NONE,
    errors: NONE,
    submits: 0,
    isDone: false,
  }));
  const checked = useRef(new Set<string>());
  const whenPointerRests = usePointerPause();

  const errorsIn = useCallback(
    (settled: Settled) => onlyAt(findErrors(files, settled), checked.current),
    [files],
  );

  const change = (next: Data): void => {
    setState((before) => {
      const settled = settle(before.settled, next, schema, rules);
      const isTyping = document.activeElement?.matches('input[type=text], textarea') === true;
      return {
        ...before,
        settled,
        errors: before.submits === 0 || isTyping ? before.errors : errorsIn(settled),
      };
    });
  };

  const leave = (path: string): void => {
    // A message that appears between press and release moves what lies below it, and the click is lost.
    whenPointerRests(() => {
      checked.current.add(path);
      setState((before) => (before.submits === 0 ? before : { ...before, errors: errorsIn(before.settled) }));
    });
  };

  const submit = (): void => {
    const errors = findErrors(files, state.settled);
    checked.current = new Set(['', ...state.settled.shown, ...errors.keys()]);
    setState({ ...state, errors, summary: errors, submits: state.submits + 1, isDone: errors.size === 0 });
  };

  const reopen = (): void => setState({ ...state, isDone: false });

  return { ...state, change, leave, submit, reopen };
}

function onlyAt(errors: Errors, paths: ReadonlySet<string>): Errors {
  return new Map([...errors].filter(([path]) => paths.has(path)));
}
