import type { Group, Indication } from '@kriterion/catalogue';
import {
  decidingSets,
  evaluate,
  hasRequestDate,
  type Departures,
  type Facts,
  type Recorded,
} from '@kriterion/evaluation';

import type { Context, ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import { readPatientData, type Fault } from '../patient/data.ts';
import { verdictPage } from '../reporting/verdict.ts';
import { type Language, say } from '../words.ts';
import { checkSources } from '../workspace/checking.ts';
import { readSources } from '../workspace/sources.ts';
import { report } from './check.ts';

/** The verdict of one indication on the patient in a file, with its explanation and what is missing. */
export function run(context: Context): Promise<ExitCode> {
  const { invocation, workspace, language } = context;
  const [place, ...others] = invocation.paths;
  if (place === undefined || others.length > 0) throw new Failure(2, say('whichIndication', language));
  if (invocation.facts === undefined) throw new Failure(2, say('whichFacts', language));
  const sources = readSources(workspace, []);
  const { catalogue, diagnostics } = checkSources(sources.files);
  if (catalogue === undefined) {
    report(diagnostics, sources, context);
    return Promise.resolve(1);
  }
  const asked = indicationNamed(place, catalogue.groups, language);
  const patient = readPatient(invocation.facts, invocation.recorded, language);
  if ('faults' in patient) return Promise.resolve(refused(patient.faults, context));
  return Promise.resolve(told(asked, patient, context));
}

interface Asked {
  readonly group: Group;
  readonly indication: Indication;
}

function indicationNamed(place: string, groups: readonly Group[], language: Language): Asked {
  const [groupId = '', indicationId, ...more] = place.split('/');
  const group = groups.find(({ id }) => id === groupId);
  if (group === undefined) {
    const those = groups.filter(({ indications }) => indications.length > 0).map(({ id }) => id);
    throw new Failure(2, say('noSuchGroup', language, groupId, those.join('\n  ')));
  }
  const indication = more.length > 0 ? undefined : group.indications.find(({ id }) => id === indicationId);
  if (indication !== undefined) return { group, indication };
  if (group.indications.length === 0) throw new Failure(2, say('noCriteria', language, groupId));
  const those = group.indications.map(({ id }) => `${groupId}/${id}`).join('\n  ');
  throw new Failure(2, say('noSuchIndication', language, place, those));
}

/** What was read of the patient: what the interpreter tells of it is left to the interpreter. */
interface PatientRead {
  readonly facts: Facts;
  readonly departures: Departures;
  readonly recorded: Recorded;
}

function readPatient(
  factsFile: string,
  recordedFile: string | undefined,
  language: Language,
): PatientRead | { readonly faults: readonly Fault[] } {
  if (factsFile === '-' && recordedFile === '-') throw new Failure(2, say('oneStdin', language));
  const facts = readPatientData(factsFile, language);
  if (!facts.ok) return { faults: facts.faults };
  const beside = recordedFile === undefined ? undefined : readPatientData(recordedFile, language);
  if (beside?.ok === false) return { faults: beside.faults };
  const { departures = {}, ...recorded } = beside?.data ?? {};
  const unknown = Object.keys(recorded).find((key) => key !== 'overriddenBy');
  if (unknown !== undefined)
    return { faults: [{ code: 'unknown-record', path: unknown, message: UNKNOWN_RECORD }] };
  // Whatever these are, the interpreter takes them as they come and tells what is wrong.
  return { facts: facts.data as Facts, departures: departures as Departures, recorded: recorded };
}

const UNKNOWN_RECORD = {
  da: 'Ved siden af oplysningerne kan kun stå departures og overriddenBy',
  en: 'Beside the facts only departures and overriddenBy can be recorded',
};

function told({ group, indication }: Asked, patient: PatientRead, context: Context): ExitCode {
  const { invocation, language } = context;
  const on = invocation.on ?? (hasRequestDate(group, patient.facts) ? undefined : today());
  const { facts, departures } = patient;
  const recorded = { ...patient.recorded, ...(on === undefined ? {} : { on }) };
  const judgement = evaluate(group, indication.id, facts, departures, recorded);
  const deciding = decidingSets(group, indication.id, facts, departures, recorded);
  if (!judgement.ok) return refused(judgement.errors, context);
  if (!deciding.ok) return refused(deciding.errors, context);
  if (invocation.format === 'text') {
    const page = { indication, judgement, deciding, ...(on === undefined ? {} : { on }) };
    const departed = new Set(judgement.departures.map(({ requirement }) => requirement));
    console.log(verdictPage(page, { group, language, facts, departed }));
    return 0;
  }
  const { ok: _, ...answer } = judgement;
  const { version, meaningHash } = group;
  const which = { group: group.id, indication: indication.id, version, meaningHash, on };
  const sets = {
    met: deciding.met.map(({ missing }) => missing),
    notMet: deciding.notMet.map(({ missing }) => missing),
    complete: deciding.complete,
  };
  console.log(JSON.stringify({ ...which, ...answer, deciding: sets }, undefined, 2));
  return 0;
}

/** The one place where a clock is read: the day on which the command is given. */
function today(): string {
  const now = new Date();
  const padded = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

/** A path may hold a name from the data, and a name may hold what a terminal would obey. */
function printable(path: string): string {
  return path.replaceAll(/\p{C}/gu, '\u{FFFD}').slice(0, LONGEST_PATH);
}

const LONGEST_PATH = 200;

/** Data with faults give no verdict. A date that is none is wrong usage. */
function refused(faults: readonly Fault[], { invocation, language }: Context): ExitCode {
  if (invocation.on !== undefined && faults.some(({ path }) => path === 'on'))
    throw new Failure(2, say('unknownValue', language, '--on', invocation.on, '2026-03-01'));
  if (invocation.format === 'json') {
    const errors = faults.map(({ code, path, message }) => ({
      path,
      code,
      message: message[language] ?? message.da,
    }));
    console.log(JSON.stringify({ errors }, undefined, 2));
  } else {
    const lines = faults.map(({ path, message }) => {
      const text = message[language] ?? message.da;
      return path === '' ? `  ${text}` : `  ${printable(path)}: ${text}`;
    });
    console.error([say('dataFaults', language), ...lines].join('\n'));
  }
  return 1;
}
