/**
 * A small catalogue for tests, modelled on the decision paper of 2022: every kind of field, a question with
 * readings, a route by itself, proposals, and one group whose criteria are not entered.
 */

import { hashOf } from '@kriterion/catalogue';
import type { Catalogue, Group } from '@kriterion/catalogue';
import { criteria, facts, indications, questions } from './fixture-criteria.ts';
import { requisition } from './fixture-requisition.ts';
import { cited, decision, list, origin, proposed } from './fixture-sources.ts';

export { requisition } from './fixture-requisition.ts';

type Unhashed = Omit<Group, 'meaningHash' | 'contentHash'>;

function hashed(group: Unhashed): Group {
  return { ...group, meaningHash: hashOf([group.criteria, group.indications]), contentHash: hashOf(group) };
}

/** Advanced and incurable cancer, shortened. */
export const cancer: Group = hashed({
  id: 'udbredt-og-uhelbredelig-kræft',
  name: { da: 'Udbredt og uhelbredelig kræft', en: 'Advanced and incurable cancer' },
  otherNames: [{ text: { da: 'Uhelbredelig kræft' }, evidence: cited('ngc-grupper') }],
  status: 'draft',
  version: '0.1.0',
  evidence: cited('beslutning', 'Indstilling'),
  known: [
    {
      text: { da: 'Somatisk pipeline er klar' },
      date: '2022-06-01',
      evidence: {
        citations: [
          { source: 'beslutning', place: 'Indstilling' },
          { source: 'beslutning', place: '4. Nationalt Genom Centers vurdering' },
        ],
      },
    },
    {
      text: { da: 'Papiret er til skriftlig godkendelse i styregruppen' },
      date: '2022',
      evidence: cited('beslutning'),
    },
  ],
  frame: [
    {
      name: { da: 'Nyhenviste' },
      figures: [
        { approximate: true, value: '4200', unit: 'patienter', per: 'år' },
        { approximate: true, value: '17000', unit: 'helgenomsekventeringer', per: 'år' },
      ],
      evidence: cited('beslutning', 'Antal patienter og antal helgenomsekventeringer'),
    },
    {
      name: { da: 'Tidligere henviste' },
      figures: [
        { approximate: true, value: '100', unit: 'patienter' },
        { approximate: false, value: '400', unit: 'helgenomsekventeringer' },
      ],
      evidence: cited('beslutning', 'Antal patienter og antal helgenomsekventeringer'),
    },
  ],
  analyses: [
    {
      id: 'somatisk',
      name: { da: 'Somatisk helgenomsekventering', en: 'Somatic whole genome sequencing' },
      turnaround: { approximate: false, value: '7', to: '14', unit: 'dage' },
      readyFrom: '2022-06-01',
      notes: [
        {
          text: { da: 'Analysetiden på 7-14 dage er NGC’s forventning' },
          evidence: cited('beslutning', 'Vurdering af laboratorie- og analysemæssige behov'),
        },
      ],
      evidence: cited('beslutning', 'Vurdering af laboratorie- og analysemæssige behov'),
    },
    {
      id: 'rna',
      name: { da: 'RNA-sekventering af tumorvæv' },
      notes: [],
      evidence: cited('beslutning', 'Vurdering af laboratorie- og analysemæssige behov'),
    },
  ],
  accounts: [
    {
      kind: 'yield',
      title: { da: 'Diagnostisk udbytte ved overgang til helgenomsekventering' },
      points: [
        {
          text: { da: 'Modtager målrettet behandling på baggrund af de genomiske undersøgelser' },
          figure: { approximate: true, value: '20', unit: '%' },
          evidence: cited('beslutning', 'Diagnostisk udbytte ved overgang til helgenomsekventering'),
        },
      ],
      evidence: cited('beslutning', 'Diagnostisk udbytte ved overgang til helgenomsekventering'),
    },
    {
      kind: 'effect',
      title: { da: 'Klinisk effekt for patientgruppen' },
      points: [
        {
          text: { da: 'Mere målrettet behandling' },
          evidence: cited('beslutning', 'Klinisk effekt for patientgruppen'),
        },
        {
          text: { da: 'Flere behandlingstilbud' },
          evidence: cited('beslutning', 'Klinisk effekt for patientgruppen'),
        },
      ],
      evidence: cited('beslutning', 'Klinisk effekt for patientgruppen'),
    },
  ],
  facts,
  criteria,
  indications,
  questions,
  notes: [
    {
      text: { da: 'Samme begreb staves på flere måder i papiret' },
      evidence: cited('beslutning', 'Indikationer'),
    },
  ],
  requisition,
  examples: [
    {
      name: { da: 'Voksen med recidiverende sarkom' },
      indication: 'sarkom',
      expected: 'met',
      facts: {
        alder: { number: '47' },
        kræfttype: { option: 'sarkom' },
        spredning: { boolean: false },
        tilbagefald: { boolean: true },
        behandlingslinjer: { number: '1' },
      },
      departures: {},
      origin,
    },
    {
      name: { da: 'Barn med sarkom' },
      indication: 'sarkom',
      expected: 'not-met',
      decidedBy: 'voksen',
      facts: { alder: { number: '17' }, kræfttype: { option: 'sarkom' }, tilbagefald: { boolean: true } },
      departures: {},
      origin,
    },
    {
      name: { da: 'Voksen med sarkom, ingen behandling endnu, begrundet afvigelse' },
      indication: 'sarkom',
      expected: 'met',
      facts: {
        alder: { number: '52' },
        kræfttype: { option: 'sarkom' },
        spredning: { boolean: true },
        behandlingslinjer: { number: '0' },
      },
      departures: { 'efter-første-linje': 'Standardbehandling tåles ikke' },
      origin,
    },
    {
      name: { da: 'Lokal pancreaskræft' },
      indication: 'pancreaskræft',
      expected: 'undetermined',
      facts: {
        alder: { number: '60' },
        kræfttype: { option: 'pancreaskræft' },
        spredning: { boolean: false },
        tilbagefald: { boolean: false },
      },
      departures: {},
      origin,
    },
  ],
  sources: [decision, list],
  origin,
});

/** A group known by name only. */
export const notEntered: Group = hashed({
  id: 'sjældne-sygdomme-hos-børn',
  name: { da: 'Sjældne sygdomme hos børn' },
  otherNames: [],
  status: 'criteria-not-entered',
  evidence: cited('ngc-grupper'),
  known: [{ text: { da: 'Patientgruppen er udvalgt' }, date: '2021-03', evidence: cited('ngc-grupper') }],
  frame: [],
  analyses: [],
  accounts: [],
  facts: [],
  criteria: [],
  indications: [],
  questions: [],
  notes: [
    { text: { da: 'Navnet er skrevet efter listen' }, evidence: proposed('Indtil kriterierne er læst') },
  ],
  examples: [],
  sources: [list],
  origin,
});

/** The catalogue of both groups. */
export const catalogue: Catalogue = { edition: 1, groups: [cancer, notEntered] };
