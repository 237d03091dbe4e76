/** A sheet with every kind of field and line, as long as the real form, for tests of the layout. */

import type { CriterionLine, PlannedField, PlannedSection } from '@kriterion/presentation';
import type { Sheet } from '../src/layout/sheet.ts';

const messages = { missing: '', wrong: '', hidden: '' };
const PROPOSAL = {
  label: 'Forslag',
  reason: 'Følger af god rekvireringspraksis; ingen kilde fra NGC nævner feltet',
};

/** A field; what is not given is left out. */
export function field(
  label: string,
  type: PlannedField['type'],
  more: Partial<PlannedField> = {},
): PlannedField {
  return {
    path: { section: 'afsnit', field: 'felt' },
    label,
    type,
    options: [],
    required: 'never',
    paperOnly: false,
    messages,
    ...more,
  };
}

/** Options without texts of their own; those in `open` ask for one. */
export function options(labels: readonly string[], open: readonly string[] = []): PlannedField['options'] {
  return labels.map((label) => ({ id: label, label, opensText: open.includes(label) }));
}

const yesNo = { kind: 'yes-no' } as const;
const always = { required: 'always' } as const;
const oneOf = { kind: 'one-of', options: [] } as const;
const shortText = { kind: 'text', lines: 1, maxLength: 60 } as const;

const patient: PlannedSection = {
  id: 'patient',
  title: '1. Patient',
  fields: [
    field('Patientlabel', { kind: 'label-area' }, { paperOnly: true, help: 'Sæt patientens label her' }),
    field('Prøvelabel', { kind: 'label-area' }, { paperOnly: true, help: 'Sæt prøvens label her' }),
    field('CPR-nummer', { kind: 'cpr' }, always),
    field(
      'Fødselsdato',
      { kind: 'date' },
      { proposal: PROPOSAL, required: 'when', requiredSentence: 'Udfyldes, hvis CPR-nummer mangler' },
    ),
    field('Navn', { kind: 'text', lines: 1, maxLength: 120 }, always),
  ],
};

const indication: PlannedSection = {
  id: 'indikation',
  title: '3. Indikation',
  help: 'Vælg den indikation, der rekvireres på',
  fields: [
    field(
      'Indikation',
      { kind: 'indication' },
      {
        ...always,
        options: options([
          'Metastatisk kræft (solide tumorer)',
          'Metastatisk eller recidiverende sarkom',
          'Pancreaskræft',
          'Thymus-epitelcelletumorer',
          'Primær hjernetumor',
          'Ukendt primær tumor',
        ]),
      },
    ),
    field('Alder', { kind: 'integer', unit: 'år' }, always),
    field('Tumorprocent', { kind: 'decimal', unit: '%' }, { proposal: PROPOSAL }),
    field('Kræfttype', oneOf, {
      ...always,
      options: options(
        [
          'Sarkom',
          'Pancreaskræft',
          'Kolangiokarcinom',
          'Thymus-epitelcelletumor',
          'Primær hjernetumor',
          'Ukendt primær tumor',
          'Anden, angiv hvilken',
        ],
        ['Anden, angiv hvilken'],
      ),
    }),
    field('Er tumor solid?', yesNo, {
      required: 'when',
      requiredSentence: 'Udfyldes, hvis indikation er metastatisk kræft (solide tumorer)',
    }),
    field('Har kræften spredt sig?', yesNo, always),
    field('Er der tilbagefald (recidiv) efter tidligere behandling?', yesNo, always),
    field('Betragtes tilstanden som uhelbredelig?', yesNo, { ...always, help: 'Rekvirentens vurdering' }),
    field('Er det en nydiagnosticeret thymus-epitelcelletumor?', yesNo, {
      required: 'when',
      requiredSentence: 'Udfyldes, hvis indikation er thymus-epitelcelletumorer',
    }),
    field('Er der tale om et meningeom?', yesNo, { proposal: PROPOSAL }),
  ],
};

const workUp: PlannedSection = {
  id: 'udredning',
  title: '4. Udredning og behandling',
  fields: [
    field(
      'Er der udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser?',
      yesNo,
      always,
    ),
    field('Gennemførte behandlingslinjer', { kind: 'integer' }),
    field('Diagnosekode (SKS)', { kind: 'sks' }, { proposal: PROPOSAL }),
    field(
      'Begrundelse for at afvige fra det, der gælder som udgangspunkt',
      { kind: 'text', lines: 3, maxLength: 1000 },
      { proposal: PROPOSAL },
    ),
    field('Kliniske oplysninger', { kind: 'text', lines: 5, maxLength: 2000 }, { proposal: PROPOSAL }),
  ],
};

const samples: PlannedSection = {
  id: 'prøver',
  title: '5. Prøver',
  proposal: PROPOSAL,
  fields: [
    field(
      'Prøvemateriale',
      { kind: 'several-of', options: [] },
      {
        ...always,
        options: options(['Blod', 'Væv, friskfrosset', 'Væv i RNAlater', 'Dyrkede celler', 'Knoglemarv']),
      },
    ),
    field('Prøvetagningsdato', { kind: 'date' }, always),
    field('Prøvetager', shortText),
    field('Patienten er informeret om Vævsanvendelsesregisteret', { kind: 'tick' }, always),
  ],
};

const requester: PlannedSection = {
  id: 'rekvirent',
  title: '2. Rekvirent',
  fields: [
    field('Hospital', shortText, always),
    field('Afdeling', shortText, always),
    field('Rekvirerende læge', shortText, always),
    field('Autorisations-ID', { kind: 'authorisation-id' }, { proposal: PROPOSAL }),
    field('Telefon', { kind: 'phone' }, always),
    field('E-mail', { kind: 'email' }),
  ],
};

const signature: PlannedSection = {
  id: 'underskrift',
  title: '6. Underskrift',
  fields: [
    field('Rekvirentens underskrift', { kind: 'signature' }, { paperOnly: true }),
    field('Dato', { kind: 'date' }, { ...always, paperOnly: true }),
  ],
};

const PAPER = 'Implementering af patientgruppen udbredt og uhelbredelig kræft';

/** A criterion's line. */
export function line(text: string, more: Partial<CriterionLine> = {}): CriterionLine {
  return {
    id: text,
    depth: 0,
    text,
    from: 'group',
    sources: [`${PAPER}, »Indikationer«`],
    citations: [],
    notes: [],
    questions: [],
    ...more,
  };
}

const groupLines: readonly CriterionLine[] = [
  line('Patienten er mindst 18 år (≥ 18 år)'),
  line('Kræft med spredning eller tilbagefald', { joins: 'mindst en af følgende' }),
  line('Spredning', { depth: 1, sources: [] }),
  line('Tilbagefald', { depth: 1, sources: [] }),
  line('Tilstanden betragtes som uhelbredelig'),
  line('Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom', {
    strength: 'default',
    strengthText: 'som udgangspunkt',
    questions: ['linjer'],
  }),
  line(
    'Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling',
    { strength: 'should', strengthText: 'bør', sources: [`${PAPER}, »Diagnostisk strategi«`] },
  ),
];

/** The realistic sheet. */
export const sheet: Sheet = {
  language: 'da',
  identity: {
    name: 'Udbredt og uhelbredelig kræft',
    notice: 'Forslag – ikke udgivet af Nationalt Genom Center',
    version: 'Version 0.1.0',
    validity: 'Gyldig fra: ikke angivet',
    contentMark: '1a2b3c4d5e6f',
    meaningMark: 'aaaabbbbcccc',
  },
  requisition: {
    title: 'Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft',
    notices: [
      'Sikr først, at patienten opfylder kriterierne, er informeret og har givet samtykke',
      'NGC’s egen rekvisition for gruppen har ikke været tilgængelig; felterne følger af kilderne eller er forslag',
    ],
    sections: [patient, requester, indication, workUp, samples, signature],
  },
  criteria: {
    groupLines,
    indications: [
      'Metastatisk kræft (solide tumorer)',
      'Metastatisk eller recidiverende sarkom',
      'Pancreaskræft',
    ].map((name, index) => ({
      id: name,
      title: `${index + 1}. ${name}`,
      name,
      sources: [`${PAPER}, »Indikationer«`],
      citations: [],
      routes: [
        {
          sources: [],
          citations: [],
          lines: [
            line('Solid tumor', { from: 'indication' }),
            line('Metastatisk', { from: 'indication', proposal: PROPOSAL }),
          ],
          exemptions: [],
          notes: [],
          questions: [],
        },
      ],
      exclusions: [],
      clarifications: [],
      overrides: [],
      notes: [
        {
          text: 'Nævnt som eksempel på en diagnose, hvor tilbuddet anbefales på diagnosetidspunktet',
          sources: [`${PAPER}, »Diagnostisk strategi«`],
          citations: [],
        },
      ],
      questions: index === 2 ? ['linjer'] : [],
    })),
    questions: [
      {
        id: 'linjer',
        text: 'Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?',
        readings: ['Efter 2. linje', 'Efter både 2. og 3. linje'],
        settledBy: 'specialistnetværket',
        notes: [],
        sources: [`${PAPER}, »Diagnostisk strategi«`],
        citations: [],
      },
    ],
  },
};
