import type { JSX } from 'react';
import type { CriterionLine, PlannedRoute } from '@kriterion/presentation';
import { WORDS } from '../words.ts';
import { ProposalTag } from './controls/frames.tsx';
import { useSurroundings } from './field-context.ts';

/** The criteria of the chosen indication, so that its limits are in sight where the answers are given. */
export function CriteriaPanel({ indication }: { readonly indication: string }): JSX.Element | null {
  const { texts } = useSurroundings();
  const planned = texts.criteria.indications.find((one) => one.id === indication);
  if (planned === undefined) return null;
  return (
    <section className="criteria" aria-labelledby="kriterier" aria-live="polite">
      <h3 id="kriterier">
        {WORDS.criteriaFor} {planned.name}
      </h3>
      <p className="hint">{WORDS.criteriaIntro}</p>
      <Lines lines={unlessRestated(texts.criteria.groupLines, planned.routes)} />
      {planned.routes.map((route, index) => (
        <Route key={route.id ?? String(index)} route={route} />
      ))}
      {planned.exclusions.length === 0 ? null : <h4>{WORDS.exclusions}</h4>}
      <Lines lines={planned.exclusions} />
      {planned.overrides.length === 0 ? null : <h4>{WORDS.overrides}</h4>}
      {[...planned.overrides, ...planned.clarifications, ...planned.notes].map((note) => (
        <p key={note.text} className="note">
          {note.text}
        </p>
      ))}
    </section>
  );
}

/** The group's criteria without those that every route states in its own way, because a question touches them there. */
function unlessRestated(
  lines: readonly CriterionLine[],
  routes: readonly PlannedRoute[],
): readonly CriterionLine[] {
  const isRestated = (id: string): boolean =>
    routes.every((route) => route.lines.some((line) => line.depth === 0 && line.id === id));
  let isKept = true;
  return lines.filter((line) => {
    if (line.depth === 0) isKept = !isRestated(line.id);
    return isKept;
  });
}

function Route({ route }: { readonly route: PlannedRoute }): JSX.Element {
  return (
    <>
      {route.name === undefined ? null : <h4>{route.name}</h4>}
      <Lines lines={route.lines} />
      {route.exemptions.map((exemption) => (
        <p key={exemption.text} className="note">
          {exemption.text}
        </p>
      ))}
    </>
  );
}

/** The lines of one depth, each with the deeper lines that follow it. */
function Lines({ lines }: { readonly lines: readonly CriterionLine[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  const top = Math.min(...lines.map((line) => line.depth));
  const starts = lines.flatMap((line, index) => (line.depth === top ? [index] : []));
  return (
    <ul>
      {starts.map((start, index) => {
        const [line, ...below] = lines.slice(start, starts[index + 1]);
        return line === undefined ? null : (
          <li key={start}>
            <Line line={line} />
            {line.questions.length === 0 ? <Lines lines={below} /> : <OpenQuestion lines={below} />}
          </li>
        );
      })}
    </ul>
  );
}

/** How an open question bears on a criterion: there for who wants it, closed so that the criteria stay in sight. */
function OpenQuestion({ lines }: { readonly lines: readonly CriterionLine[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.openQuestion}</summary>
      <Lines lines={lines} />
    </details>
  );
}

function Line({ line }: { readonly line: CriterionLine }): JSX.Element {
  const joins = line.joins === undefined || line.joins === line.text ? '' : line.joins;
  return (
    <>
      {line.text}
      {line.strengthText === undefined ? null : <span className="strength"> ({line.strengthText})</span>}
      {joins === '' ? null : `${line.text === '' ? '' : ': '}${joins}`}{' '}
      <ProposalTag proposal={line.proposal} />
    </>
  );
}
