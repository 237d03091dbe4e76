/** The few words that only the paper says; everything else comes from `presentation`. */

import type { Language } from '@kriterion/presentation';

export interface Words {
  readonly yes: string;
  readonly no: string;
  readonly page: (page: number, of: number) => string;
  readonly continued: (title: string) => string;
  readonly contentMark: (mark: string) => string;
  readonly requiredMark: string;
  readonly requiredLegend: string;
  readonly proposalTag: string;
  readonly proposalLegend: string;
  readonly datePattern: string;
  readonly criteria: string;
  readonly criteriaLegend: string;
  readonly groupCriteria: string;
  readonly questions: string;
  readonly questionNumber: (number: number) => string;
  readonly settledBy: (body: string) => string;
  readonly proposals: string;
  readonly sources: string;
  readonly pickOne: string;
  readonly pickSeveral: string;
  /** The label of a choice that asks for a text, before the line to write on. */
  readonly openText: (label: string) => string;
}

const DANISH: Words = {
  yes: 'Ja',
  no: 'Nej',
  page: (page, of) => `Side ${page} af ${of}`,
  continued: (title) => `${title} (fortsat)`,
  contentMark: (mark) => `Indholdsmærke ${mark}`,
  requiredMark: '*',
  requiredLegend: 'Felter mærket * skal udfyldes. Skriv tydeligt med blokbogstaver.',
  proposalTag: 'Forslag',
  proposalLegend: 'betyder, at ingen kilde angiver feltet; begrundelsen står sidst i rekvisitionen.',
  datePattern: 'dd-mm-åååå',
  criteria: 'Kriterier',
  criteriaLegend:
    'Afkryds det, der er opfyldt for patienten. Tal i [ ] henviser til kilderne sidst i rekvisitionen.',
  groupCriteria: 'Kriterier, der gælder hele patientgruppen',
  questions: 'Åbne spørgsmål',
  questionNumber: (number) => `Spørgsmål ${number}`,
  settledBy: (body) => `Afgøres af: ${body}`,
  proposals: 'Begrundelse for forslag',
  sources: 'Kilder',
  pickOne: 'Sæt ét kryds',
  pickSeveral: 'Sæt et eller flere krydser',
  openText: (label) => (/angiv/iu.test(label) ? `${label}:` : `${label}, angiv:`),
};

const ENGLISH: Words = {
  yes: 'Yes',
  no: 'No',
  page: (page, of) => `Page ${page} of ${of}`,
  continued: (title) => `${title} (continued)`,
  contentMark: (mark) => `Content mark ${mark}`,
  requiredMark: '*',
  requiredLegend: 'Fields marked * must be filled in. Write clearly in block letters.',
  proposalTag: 'Proposal',
  proposalLegend: 'means that no source states the field; the reason stands at the end of the requisition.',
  datePattern: 'dd-mm-yyyy',
  criteria: 'Criteria',
  criteriaLegend:
    'Tick what the patient meets. Numbers in [ ] refer to the sources at the end of the requisition.',
  groupCriteria: 'Criteria that hold for the whole patient group',
  questions: 'Open questions',
  questionNumber: (number) => `Question ${number}`,
  settledBy: (body) => `Settled by: ${body}`,
  proposals: 'Reasons for proposals',
  sources: 'Sources',
  pickOne: 'Tick one',
  pickSeveral: 'Tick one or more',
  openText: (label) => (/specify/iu.test(label) ? `${label}:` : `${label}, specify:`),
};

/** The paper's own words in a language. */
export function wordsIn(language: Language): Words {
  return language === 'da' ? DANISH : ENGLISH;
}
