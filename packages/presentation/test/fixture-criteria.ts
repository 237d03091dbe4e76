import type {
  Condition,
  Criterion,
  Evidence,
  Fact,
  Indication,
  Option,
  Question,
  Requirement,
  ValueType,
  Wording,
} from '@kriterion/catalogue';
import { cited, origin, proposed } from './fixture-sources.ts';

const INDICATIONS = cited('beslutning', 'Indikationer');
const STRATEGY = cited('beslutning', 'Diagnostisk strategi');

function wording(da: string): Wording {
  return { da: [{ kind: 'text', text: da }] };
}

function is(fact: string, value = true): Condition {
  return { kind: 'compare', fact, operator: '=', value: { kind: 'boolean', value } };
}

function option(fact: string, id: string): Condition {
  return { kind: 'compare', fact, operator: '=', value: { kind: 'option', id } };
}

function fact(id: string, da: string, type: ValueType, evidence: Evidence = INDICATIONS): Fact {
  return { id, label: { da }, type, evidence, origin };
}

/** The kinds of cancer in the fixture. */
export const cancerTypes: readonly Option[] = [
  { id: 'sarkom', label: { da: 'Sarkom', en: 'Sarcoma' } },
  { id: 'pancreaskræft', label: { da: 'Pancreaskræft', en: 'Pancreatic cancer' } },
  { id: 'kolangiokarcinom', label: { da: 'Kolangiokarcinom' } },
  {
    id: 'anden',
    label: { da: 'Anden, angiv hvilken' },
    opensText: true,
    evidence: proposed('Listen i papiret er åben'),
  },
];

/** Facts asked for by the criteria. */
export const facts: readonly Fact[] = [
  {
    ...fact('alder', 'Alder', { kind: 'integer', unit: 'år', min: '0', max: '130' }),
    label: { da: 'Alder', en: 'Age' },
  },
  {
    ...fact('kræfttype', 'Kræfttype', { kind: 'one-of', options: cancerTypes }),
    label: { da: 'Kræfttype', en: 'Type of cancer' },
  },
  fact('spredning', 'Spredning', { kind: 'yes-no' }),
  fact('tilbagefald', 'Tilbagefald', { kind: 'yes-no' }),
  {
    ...fact(
      'sparsom-evidens',
      'Sparsom eller manglende evidensbaseret standardbehandling',
      { kind: 'yes-no' },
      STRATEGY,
    ),
    judgement: { da: 'rekvirenten' },
  },
  fact('behandlingslinjer', 'Gennemførte behandlingslinjer', { kind: 'integer', min: '0' }, STRATEGY),
  fact('god-prognose', 'Relativt god prognose', { kind: 'yes-no' }, STRATEGY),
];

function criterion(
  id: string,
  text: Wording,
  condition: Condition,
  evidence: Evidence = INDICATIONS,
): Criterion {
  return { id, strength: 'must', wording: text, condition, evidence, notes: [], origin };
}

const atDiagnosis: Condition = { kind: 'criterion', id: 'tilbud-på-diagnosetidspunktet' };

/** Criteria of the group. */
export const criteria: readonly Criterion[] = [
  criterion(
    'voksen',
    {
      da: [
        { kind: 'text', text: 'Patienten er mindst ' },
        { kind: 'limit', quantity: { value: '18', unit: 'år' } },
      ],
      en: [
        { kind: 'text', text: 'The patient is at least ' },
        { kind: 'limit', quantity: { value: '18', unit: 'år' } },
      ],
    },
    {
      kind: 'compare',
      fact: 'alder',
      operator: '>=',
      value: { kind: 'number', quantity: { value: '18', unit: 'år' } },
    },
    cited('beslutning', 'Indikationer', 'patienter ≥ 18 år'),
  ),
  criterion('spredning-eller-tilbagefald', wording('Kræft med spredning eller tilbagefald'), {
    kind: 'any',
    of: [
      { wording: wording('Spredning'), condition: is('spredning') },
      { wording: wording('Tilbagefald'), condition: is('tilbagefald') },
    ],
  }),
  criterion(
    'tilbud-på-diagnosetidspunktet',
    wording('Diagnose med sparsom eller manglende evidensbaseret standardbehandling'),
    {
      kind: 'any',
      of: [
        { condition: { kind: 'among', fact: 'kræfttype', options: ['kolangiokarcinom', 'pancreaskræft'] } },
        { condition: is('sparsom-evidens') },
      ],
    },
    STRATEGY,
  ),
  {
    ...criterion(
      'efter-første-linje',
      {
        da: [
          { kind: 'text', text: 'Har gennemført mindst ' },
          { kind: 'limit', quantity: { value: '1' } },
          { kind: 'text', text: '. linje standardbehandling' },
        ],
      },
      {
        kind: 'waived',
        condition: {
          kind: 'compare',
          fact: 'behandlingslinjer',
          operator: '>=',
          value: { kind: 'number', quantity: { value: '1' } },
        },
        when: atDiagnosis,
      },
      STRATEGY,
    ),
    strength: 'default',
    decidedBy: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' },
    notes: [
      { text: { da: 'De respektive DMCG vil kvalificere, hvornår tilbuddet gives' }, evidence: STRATEGY },
    ],
  },
  {
    ...criterion(
      'vent-til-senere-linjer',
      wording(
        'Diagnoser med en relativt god prognose kan med fordel vente til efter 2. og 3. linjebehandling',
      ),
      {
        kind: 'if-then',
        when: is('god-prognose'),
        then: {
          kind: 'by-reading',
          question: 'linjer-før-tilbud',
          cases: [
            {
              reading: 'anden-linje',
              condition: {
                kind: 'compare',
                fact: 'behandlingslinjer',
                operator: '>=',
                value: { kind: 'number', quantity: { value: '2' } },
              },
            },
            {
              reading: 'tredje-linje',
              condition: {
                kind: 'compare',
                fact: 'behandlingslinjer',
                operator: '>=',
                value: { kind: 'number', quantity: { value: '3' } },
              },
            },
          ],
        },
      },
      STRATEGY,
    ),
    strength: 'should',
  },
];

/** A requirement that states a criterion of the group. */
function shared(id: string, condition: Condition = { kind: 'criterion', id }): Requirement {
  const stated = criteria.find((one) => one.id === id);
  if (stated === undefined) throw new Error(`no criterion ${id}`);
  return {
    id,
    strength: stated.strength,
    from: 'group',
    wording: stated.wording,
    evidence: stated.evidence,
    criterion: id,
    condition,
  };
}

const sharedByAll = ['voksen', 'spredning-eller-tilbagefald', 'efter-første-linje', 'vent-til-senere-linjer'];

function own(id: string, da: string, condition: Condition): Requirement {
  return { id, strength: 'must', from: 'indication', wording: wording(da), condition };
}

/** Two indications of one route, one of two. */
export const indications: readonly Indication[] = [
  {
    id: 'sarkom',
    number: 1,
    name: { da: 'Metastatisk eller recidiverende sarkom', en: 'Metastatic or recurrent sarcoma' },
    evidence: cited('beslutning', 'Indikationer', 'Sarkom: Metastatisk eller recidiverende sarkom'),
    routes: [
      {
        requirements: [
          ...sharedByAll.map((id) => shared(id)),
          own('sarkomdiagnose', 'Sarkom', option('kræfttype', 'sarkom')),
          {
            id: 'sarkom-2',
            strength: 'must',
            from: 'indication',
            condition: {
              kind: 'any',
              of: [
                { wording: wording('Metastatisk sarkom'), condition: is('spredning') },
                { condition: is('tilbagefald') },
              ],
            },
          },
        ],
        exemptions: [],
        notes: [],
        questions: [],
      },
    ],
    notes: [],
    questions: [],
    origin,
  },
  {
    id: 'pancreaskræft',
    number: 2,
    name: { da: 'Pancreaskræft', en: 'Pancreatic cancer' },
    evidence: cited('beslutning', 'Indikationer', 'Pancreas kræft'),
    routes: [
      {
        requirements: [
          shared('voksen'),
          shared('spredning-eller-tilbagefald', {
            kind: 'by-reading',
            question: 'pancreas-stadie',
            cases: [
              { reading: 'al', condition: { kind: 'always' } },
              { reading: 'metastatisk', condition: { kind: 'criterion', id: 'spredning-eller-tilbagefald' } },
            ],
          }),
          shared('efter-første-linje'),
          shared('vent-til-senere-linjer'),
          own('pancreasdiagnose', 'Pancreaskræft', option('kræfttype', 'pancreaskræft')),
        ],
        exemptions: [],
        notes: [],
        questions: [],
      },
    ],
    notes: [
      {
        text: { da: 'Nævnt som eksempel på en diagnose, hvor tilbuddet anbefales på diagnosetidspunktet' },
        evidence: STRATEGY,
      },
    ],
    questions: ['pancreas-stadie'],
    origin,
  },
  {
    id: 'anden-kræft',
    number: 3,
    name: { da: 'Anden kræft' },
    evidence: INDICATIONS,
    routes: [
      {
        id: 'nydiagnosticeret',
        name: { da: 'Nydiagnosticeret' },
        evidence: INDICATIONS,
        requirements: [
          shared('voksen'),
          shared('vent-til-senere-linjer'),
          {
            ...own('uden-tilbagefald', 'Ikke tilbagefald', { kind: 'not', condition: is('tilbagefald') }),
            from: 'route',
          },
        ],
        exemptions: [
          {
            criterion: 'spredning-eller-tilbagefald',
            reason: { da: 'Den nydiagnosticerede har ikke spredning' },
            evidence: proposed('Følger af ordlyden'),
          },
          {
            criterion: 'efter-første-linje',
            reason: { da: 'Tilbuddet gives før behandling' },
            evidence: INDICATIONS,
          },
        ],
        notes: [],
        questions: [],
      },
      {
        id: 'efter-behandling',
        name: { da: 'Efter behandling' },
        requirements: [
          ...sharedByAll.map((id) => shared(id)),
          {
            id: 'højst-et-tegn',
            strength: 'must',
            from: 'route',
            condition: {
              kind: 'except',
              condition: {
                kind: 'count',
                min: 1,
                max: 2,
                of: [
                  { condition: is('spredning') },
                  { condition: is('tilbagefald') },
                  { condition: is('god-prognose') },
                ],
              },
              when: option('kræfttype', 'sarkom'),
            },
            evidence: proposed('Viser en undtagelse i prøverne'),
          },
        ],
        exemptions: [],
        notes: [],
        questions: [],
      },
    ],
    notes: [],
    questions: [],
    origin,
  },
];

/** Open questions, one with readings that decide, one for the group without. */
export const questions: readonly Question[] = [
  {
    id: 'linjer-før-tilbud',
    text: { da: 'Er 2. linje nok, eller skal også 3. linje være gennemført?' },
    readings: [
      { id: 'anden-linje', text: { da: 'Efter 2. linje' } },
      { id: 'tredje-linje', text: { da: 'Efter både 2. og 3. linje' } },
    ],
    settledBy: { da: 'specialistnetværket' },
    notes: [],
    evidence: STRATEGY,
    origin,
  },
  {
    id: 'pancreas-stadie',
    text: { da: 'Er al pancreaskræft omfattet, eller kun metastatisk/uhelbredelig pancreaskræft?' },
    readings: [
      { id: 'al', text: { da: 'Al pancreaskræft er omfattet' } },
      { id: 'metastatisk', text: { da: 'Kun metastatisk/uhelbredelig pancreaskræft' } },
    ],
    settledBy: { da: 'specialistnetværket' },
    notes: [{ text: { da: 'Indikationslisten nævner intet stadie' }, evidence: INDICATIONS }],
    evidence: INDICATIONS,
    raisedAt: 'pancreaskræft',
    origin,
  },
  {
    id: 'alder-på-dato',
    text: { da: 'På hvilken dato skal alderen regnes?' },
    readings: [],
    settledBy: { da: 'specialistnetværket' },
    notes: [],
    evidence: INDICATIONS,
    origin,
  },
];
