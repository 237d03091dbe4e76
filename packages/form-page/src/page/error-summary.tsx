import { useEffect, useRef } from 'react';
import type { JSX, MouseEvent } from 'react';
import type { Errors } from '../errors/find-errors.ts';
import { elementId } from '../theme/answer-field.tsx';
import { WORDS } from '../words.ts';

interface Props {
  readonly summary: Errors;
  readonly errors: Errors;
  readonly submits: number;
}

/**
 * All errors of the last submit, each a link to its field. The list keeps its length until the next submit, so that
 * nothing below it moves while errors are being corrected; what is corrected is marked.
 */
export function ErrorSummary({ summary, errors, submits }: Props): JSX.Element | null {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (submits > 0) heading.current?.focus();
  }, [submits]);
  if (summary.size === 0) return null;
  return (
    <div className="summary" aria-labelledby="problemer" role="group">
      <h2 id="problemer" ref={heading} tabIndex={-1}>
        {WORDS.problems}
      </h2>
      <ul>
        {[...summary].map(([path, message]) => (
          <li key={path}>
            {errors.has(path) ? null : <span className="fixed">{WORDS.fixed}: </span>}
            <a
              href={`#${elementId(path)}`}
              className={errors.has(path) ? undefined : 'struck'}
              onClick={(event) => goTo(path, event)}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focus, not only scrolling; and the label in sight, which stands above the field. */
function goTo(path: string, event: MouseEvent): void {
  event.preventDefault();
  const element = document.getElementById(elementId(path));
  element?.focus({ preventScroll: true });
  (element?.closest('.field') ?? element)?.scrollIntoView({ block: 'start' });
}
