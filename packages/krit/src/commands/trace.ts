import { relative, resolve, sep } from 'node:path';

import type { Context, ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import { tracedArtefacts } from '../tracing/all-places.ts';
import type { Place } from '../tracing/places.ts';
import { subjectsIn, type SubjectType } from '../tracing/subjects.ts';
import { traceArtefact, traceId, traceSource, type Traced } from '../tracing/trace.ts';
import { type Language, say } from '../words.ts';
import { checkSources } from '../workspace/checking.ts';
import { readSources } from '../workspace/sources.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { report } from './check.ts';

/** From a place in an artefact to its line in the sources, or from the sources to every place made from them. */
export function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const [asked, ...more] = invocation.paths;
  if (asked === undefined || more.length > 0) throw new Failure(2, say('traceWhat', language));
  const sources = readSources(workspace, []);
  const { catalogue, diagnostics } = checkSources(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    return Promise.resolve(1);
  }
  const artefacts = tracedArtefacts(catalogue, resolve(workspace.root, workspace.generated));
  const subjects = subjectsIn(catalogue);
  const [, file, line] = /^(.*\.krit):(\d+)$/su.exec(asked) ?? [];
  const artefact = belowGenerated(asked, workspace);
  const traced =
    file !== undefined
      ? traceSource(fromRoot(file, workspace), Number(line), subjects, artefacts)
      : artefact !== undefined
        ? traceArtefact(artefact, artefacts)
        : traceId(asked, subjects, artefacts);
  tell(placesOrFailure(asked, traced, language), context);
  return Promise.resolve(0);
}

/** The path below the folder of artefacts, with what stands behind it; undefined for what is no such path. */
function belowGenerated(asked: string, workspace: Workspace): string | undefined {
  const [, path = '', inside = ''] = /^(.*?)(#.*|:\d+)?$/su.exec(asked) ?? [];
  const below = slashed(relative(resolve(workspace.root, workspace.generated), resolve(path)));
  if (!below.startsWith('..')) return `${below}${inside}`;
  return /^(?:validators|forms|pdf|overview)\//u.test(path) ? asked : undefined;
}

function fromRoot(path: string, workspace: Workspace): string {
  return slashed(relative(workspace.root, resolve(path)));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function placesOrFailure(asked: string, traced: Traced, language: Language): readonly Place[] {
  if (traced.ok) return traced.places;
  const unknown = say('unknownPlace', language, asked);
  throw new Failure(
    2,
    traced.meant === undefined ? unknown : `${unknown} ${say('didYouMean', language, traced.meant)}`,
  );
}

function tell(places: readonly Place[], { invocation, workspace, language }: Context): void {
  const shown = places.map(({ artefact, inside, source, subject }) => ({
    artefact,
    place: `${workspace.generated}/${artefact}${inside}`,
    source,
    subject: { type: subject.type, id: subject.id, group: subject.group },
  }));
  if (invocation.format === 'json') {
    console.log(JSON.stringify({ places: shown }, undefined, 2));
    return;
  }
  if (shown.length === 0) console.error(say('nothingMade', language));
  for (const { place, source, subject } of shown)
    console.log(
      `${place}  ←  ${source.file}:${String(source.line)}  (${TYPES[subject.type][language]} ${subject.id})`,
    );
}

const TYPES: Readonly<Record<SubjectType, Readonly<Record<Language, string>>>> = {
  group: { da: 'patientgruppe', en: 'patient group' },
  fact: { da: 'oplysning', en: 'fact' },
  criterion: { da: 'kriterium', en: 'criterion' },
  indication: { da: 'indikation', en: 'indication' },
  question: { da: 'åbent spørgsmål', en: 'open question' },
  example: { da: 'eksempel', en: 'example' },
  section: { da: 'afsnit', en: 'section' },
  field: { da: 'felt', en: 'field' },
  check: { da: 'kontrol', en: 'check' },
  sender: { da: 'regel for afsender', en: 'rule for senders' },
};
