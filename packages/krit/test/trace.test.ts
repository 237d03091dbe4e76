import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { groupOf } from '@kriterion/language/test';
import { everyKind } from '@kriterion/presentation/every-kind';
import { expect, test } from 'vitest';

import { tracedArtefacts } from '../src/tracing/all-places.ts';
import { formPlaces } from '../src/tracing/form-places.ts';
import { decidingLine, modulePlaces } from '../src/tracing/module-places.ts';
import type { Place } from '../src/tracing/places.ts';
import { SubjectIndex, subjectsIn } from '../src/tracing/subjects.ts';
import { traceArtefact, traceId, traceSource, type Traced } from '../src/tracing/trace.ts';
import { checkSources } from '../src/workspace/checking.ts';
import { readSources } from '../src/workspace/sources.ts';
import { findWorkspace } from '../src/workspace/workspace.ts';
import { repository, run, workspace } from './workspaces.ts';

const SLUG = 'udbredt-og-uhelbredelig-kraeft';
const GROUP = 'udbredt-og-uhelbredelig-kræft';

/** Nothing is written: the shipped workspace itself is traced. */
const shipped = findWorkspace(repository);
const catalogue = checkSources(readSources(shipped, []).files).catalogue ?? { edition: 1, groups: [] };
const subjects = subjectsIn(catalogue);
const artefacts = tracedArtefacts(catalogue, join(repository, 'generated'));

function placesIn(traced: Traced): readonly Place[] {
  if (!traced.ok) throw new Error('the place is not known');
  return traced.places;
}

const traced = (place: string): readonly Place[] => placesIn(traceArtefact(place, artefacts));
const placeText = ({ artefact, inside }: Place): string => `${artefact}${inside}`;

/** The line of the sources that a place is said to come from. */
function sourceLine({ source }: Place): string {
  return readFileSync(join(repository, source.file), 'utf8').split('\n')[source.line - 1] ?? '';
}

test.each([
  [`forms/${SLUG}/schema.json#/properties/patient/properties/navn/maxLength`, 'felt navn'],
  [`forms/${SLUG}/schema.json#/properties/pr%C3%B8ver/properties/tumormateriale`, 'felt tumormateriale'],
  [`forms/${SLUG}/texts.json#/da/fields/sygdom.kræfttype_tekst`, 'felt kræfttype'],
  [`pdf/${SLUG}.pdf#sygdom.kraefttype`, 'felt kræfttype'],
  [`overview/${SLUG}.html#krav-gruppe--voksen`, 'kriterium voksen'],
  [`overview/${SLUG}.html#indikation-sarkom`, 'indikation sarkom'],
  [`overview/${SLUG}.html#eksempel-2`, 'eksempel "17-årig'],
  [`overview/${SLUG}.html#ramme`, 'patientgruppe'],
  [`validators/${SLUG}.ts:1`, 'patientgruppe'],
])('%s leads to the line of %s', (place, words) => {
  const found = traced(place);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(sourceLine(one)).toContain(words);
});

test('a place leads to its line, and the line back to the place', () => {
  const pointer = `forms/${SLUG}/schema.json#/properties/patient/properties/navn`;
  const [place] = traced(pointer);
  expect(place && placeText(place)).toBe(pointer);
  const { file = '', line = 0 } = place?.source ?? {};
  const back = placesIn(traceSource(file, line, subjects, artefacts));
  expect(back.map(placeText)).toContain(pointer);
  expect(new Set(back.map(({ artefact }) => artefact.split('/')[0]))).toEqual(
    new Set(['validators', 'forms', 'pdf']),
  );
});

test('every place leads to a line that is there, and every field and criterion has places', () => {
  for (const { places } of artefacts) for (const place of places) expect(sourceLine(place)).not.toBe('');
  const made = new Set(
    artefacts.flatMap(({ places }) => places.map(({ subject }) => `${subject.type} ${subject.id}`)),
  );
  const group = catalogue.groups.find(({ id }) => id === GROUP);
  const fields = group?.requisition?.sections.flatMap((section) =>
    section.fields.map(({ id }) => `field ${section.id}.${id}`),
  );
  const criteria = group?.criteria.map(({ id }) => `criterion ${id}`);
  expect([...(fields ?? []), ...(criteria ?? [])].filter((one) => !made.has(one))).toEqual([]);
});

test('an id leads to all that is made of it, a fact also to the fields that answer it', () => {
  const ofIndication = placesIn(traceId(`${GROUP}/sarkom`, subjects, artefacts));
  expect(ofIndication.map(placeText)).toContain(`overview/${SLUG}.html#indikation-sarkom`);
  const about = placesIn(traceId('alder', subjects, artefacts)).map(
    ({ subject }) => `${subject.type} ${subject.id}`,
  );
  expect(about).toContain('field sygdom.alder');
  expect(about).toContain('fact alder');
});

test('a place that is not known tells the one perhaps meant', () => {
  expect(traceId('voksne', subjects, artefacts)).toEqual({ ok: false, meant: 'voksen' });
  expect(traceSource('dsl/fælles/persn.krit', 3, subjects, artefacts)).toEqual({
    ok: false,
    meant: 'dsl/fælles/person.krit',
  });
  const meant = (place: string): string | undefined => {
    const found = traceArtefact(place, artefacts);
    return found.ok ? undefined : found.meant;
  };
  expect(meant(`overview/${SLUG}.html#krav-gruppe--voksne`)).toBe(
    `overview/${SLUG}.html#krav-gruppe--voksen`,
  );
  expect(meant(`validators/${SLUG}.ts:999999`)).toMatch(/\.ts:\d+$/u);
  expect(meant(`validators/${SLUG}.js:1`)).toBe(`validators/${SLUG}.ts`);
});

test('the command takes places as they stand in the workspace', () => {
  const place = `generated/pdf/${SLUG}.pdf#patient.navn`;
  expect(run(repository, ['trace', place]).stdout).toMatch(
    /^generated\/pdf\/.*#patient\.navn {2}← {2}dsl\/fælles\/person\.krit:\d+ {2}\(felt patient\.navn\)\n$/u,
  );
  const { status, stdout } = run(repository, ['trace', place, '--format', 'json']);
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    {
      places: [
        {
          artefact: `pdf/${SLUG}.pdf`,
          place,
          source: { file: 'dsl/fælles/person.krit', line: 13 },
          subject: { type: 'field', id: 'patient.navn', group: GROUP },
        },
      ],
    },
  ]);
  expect(run(repository, ['trace', 'voksne'])).toMatchObject({
    status: 2,
    stderr: 'Stedet »voksne« kendes ikke. Mente du »voksen«?\n',
  });
  expect(run(repository, ['trace']).status).toBe(2);
});

test('nothing is made of sources that were never built', () => {
  const built = workspace();
  rmSync(join(built, 'generated'), { recursive: true });
  const { status, stdout, stderr } = run(built, ['trace', 'voksen']);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toContain('krit build');
});

test('comments of a module say where its lines come from; without them the names do', () => {
  const index = new SubjectIndex(everyKind);
  const field = everyKind.requisition?.sections[0]?.fields[1];
  const line = field?.origin.line ?? 0;
  const text = [
    '/** Doc. */',
    'export function validateGruppeRequisition(data: unknown) {',
    `  // a.krit:${String(line)}`,
    "  if (x) report('patient.cpr-nummer');",
    '  more();',
    '}',
    'const texts = {',
    "  'patient.alder': {",
    "    missing: '',",
    '  },',
    '};',
    'function helper() {',
    '  return 1;',
    '}',
  ].join('\n');
  const places = modulePlaces('validators/gruppe.ts', text, everyKind, index);
  const known = new Set(places.map(({ inside }) => Number(inside.slice(1))));
  const told = (asked: number): string | undefined => {
    const deciding = decidingLine(text, asked, known);
    return places.find(({ inside }) => inside === `:${String(deciding)}`)?.subject.id;
  };
  expect([1, 2, 3, 4, 5, 8, 9, 13].map(told)).toEqual([
    'gruppe',
    'gruppe',
    'patient.alder',
    'patient.alder',
    'patient.alder',
    'patient.alder',
    'patient.alder',
    'gruppe',
  ]);
  expect(told(99)).toBeUndefined();
});

test('a pointer is escaped as JSON pointers are', () => {
  const group = groupOf(`sprog da, udgave 1
kilde papir "Et papir"
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
rekvisition "R" { afsnit a "A" [papir] { felt b "B": tekst } }
}
`);
  const places = formPlaces('x.json', '{"m~n/o":{"a":{"b":1}}}', new SubjectIndex(group));
  expect(places.map(({ inside }) => inside)).toEqual(['#/m~0n~1o/a', '#/m~0n~1o/a/b']);
});
