import type { Evidence, Field, Requisition, Section, ValueType } from '@kriterion/catalogue';
import { cancerTypes } from './fixture-criteria.ts';
import { cited, origin, proposed } from './fixture-sources.ts';

const KNOWN = cited('beslutning', 'Videre proces');
const PROPOSED = proposed('NGC’s egen rekvisition har ikke været tilgængelig');

function field(id: string, da: string, type: ValueType, more: Partial<Field> = {}): Field {
  return {
    id,
    label: { da },
    type,
    required: { kind: 'always' },
    paperOnly: false,
    evidence: PROPOSED,
    origin,
    ...more,
  };
}

function section(id: string, da: string, fields: readonly Field[], evidence: Evidence = KNOWN): Section {
  return { id, title: { da }, fields, evidence, origin };
}

const isSarcoma: Field['required'] = {
  kind: 'when',
  condition: {
    kind: 'compare',
    field: { section: 'diagnose', field: 'kræfttype' },
    operator: '=',
    value: { kind: 'option', id: 'sarkom' },
  },
};

const patient = section('patient', 'Patient', [
  field('cpr', 'CPR-nummer', { kind: 'cpr' }, { evidence: KNOWN }),
  field('navn', 'Navn', { kind: 'text', lines: 1, maxLength: 100 }, { help: { da: 'Som i CPR' } }),
  field(
    'alder',
    'Alder',
    { kind: 'integer', unit: 'år', min: '0', max: '130' },
    { fact: 'alder', evidence: KNOWN },
  ),
  field('etiket', 'Patientetiket', { kind: 'label-area' }, { paperOnly: true, required: { kind: 'never' } }),
]);

const diagnosis = section('diagnose', 'Diagnose og indikation', [
  field('indikation', 'Indikation', { kind: 'indication' }, { evidence: KNOWN }),
  field(
    'kræfttype',
    'Kræfttype',
    { kind: 'one-of', options: cancerTypes },
    { fact: 'kræfttype', evidence: KNOWN },
  ),
  field(
    'undertype',
    'Undertype',
    { kind: 'text', lines: 1, maxLength: 80 },
    {
      required: isSarcoma,
      ...('condition' in isSarcoma ? { shownWhen: isSarcoma.condition } : {}),
    },
  ),
  field('sks', 'SKS-kode', { kind: 'sks' }, { required: { kind: 'never' } }),
  field('diagnosedato', 'Diagnosedato', { kind: 'date' }),
  field('spredning', 'Spredning', { kind: 'yes-no' }, { fact: 'spredning' }),
  field(
    'tumorprocent',
    'Andel af tumorceller',
    { kind: 'decimal', unit: '%', min: '0', max: '100' },
    { required: { kind: 'never' } },
  ),
  field('prøver', 'Prøvemateriale', {
    kind: 'several-of',
    options: [
      { id: 'tumorvæv', label: { da: 'Tumorvæv' } },
      { id: 'blod', label: { da: 'Blod' } },
    ],
  }),
  field(
    'resume',
    'Klinisk resume',
    { kind: 'text', lines: 6, maxLength: 2000 },
    { required: { kind: 'never' } },
  ),
]);

const requester = section(
  'rekvirent',
  'Rekvirent',
  [
    field('læge', 'Autorisations-ID', { kind: 'authorisation-id' }),
    field('telefon', 'Telefon', { kind: 'phone' }),
    field('mail', 'E-mail', { kind: 'email' }, { required: { kind: 'never' } }),
    field('samtykke', 'Patienten er informeret og har givet samtykke', { kind: 'tick' }, { evidence: KNOWN }),
    field(
      'underskrift',
      'Underskrift',
      { kind: 'signature' },
      { paperOnly: true, required: { kind: 'never' } },
    ),
  ],
  PROPOSED,
);

/** A requisition of three sections with every kind of field. */
export const requisition: Requisition = {
  title: { da: 'Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft' },
  notices: [
    {
      text: { da: 'Sikr først, at patienten opfylder kriterierne, er informeret og har givet samtykke' },
      evidence: KNOWN,
    },
  ],
  sections: [patient, diagnosis, requester],
};
