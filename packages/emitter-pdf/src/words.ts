/** The few words that only the paper says; everything else comes from `presentation`. */

import type { Language } from '@kriterion/presentation';

export interface Words {
  readonly language: Language;
  readonly ticked: string;
  readonly notTicked: string;
  readonly notKnown: string;
  readonly timePattern: string;
  readonly severalCodes: string;
  /** Where a month or a year alone will do. */
  readonly enough: { readonly month: string; readonly year: string };
  /** What would stand in the field on screen before anybody answers. */
  readonly usually: (answer: string) => string;
  readonly oneKindOf: (kinds: readonly string[]) => string;
  /** Before what must hold between fields. */
  readonly check: (message: string) => string;
  readonly sender: (message: string) => string;
  /** "Nr. 2" of a section that is filled in several times. */
  readonly rowNumber: (number: number) => string;
  readonly moreRows: string;
  readonly sendTo: string;
  readonly recipient: (who: string, where: string) => string;
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
  readonly exclusions: string;
  readonly overrides: string;
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
  language: 'da',
  ticked: 'afkrydset',
  notTicked: 'ikke afkrydset',
  notKnown: 'Vides ikke',
  timePattern: 'tt-mm',
  severalCodes: 'Skriv en eller flere koder',
  enough: { month: 'Måned og år er nok', year: 'Årstallet er nok' },
  usually: (answer) => `Sædvanligvis: ${answer}`,
  oneKindOf: (kinds) => `Skriv ${joined(kinds, 'eller')}`,
  check: (message) => `Kontrollér: ${message}`,
  sender: (message) => `Hvem kan indsende: ${message}`,
  rowNumber: (number) => `Nr. ${number}`,
  moreRows: 'Er der flere, vedlægges endnu et eksemplar af dette afsnit.',
  sendTo: 'Rekvisitionen sendes til:',
  recipient: (who, where) => `${who}: ${where}`,
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
  exclusions: 'Udelukker',
  overrides: 'Kan aftales uden for kriterierne',
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
  language: 'en',
  ticked: 'ticked',
  notTicked: 'not ticked',
  notKnown: 'Not known',
  timePattern: 'hh-mm',
  severalCodes: 'Write one code or more',
  enough: { month: 'Month and year will do', year: 'The year will do' },
  usually: (answer) => `Usually: ${answer}`,
  oneKindOf: (kinds) => `Write ${joined(kinds, 'or')}`,
  check: (message) => `Check: ${message}`,
  sender: (message) => `Who may send it: ${message}`,
  rowNumber: (number) => `No. ${number}`,
  moreRows: 'If there are more, enclose another copy of this section.',
  sendTo: 'The requisition is sent to:',
  recipient: (who, where) => `${who}: ${where}`,
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
  exclusions: 'Excludes',
  overrides: 'Can be agreed outside the criteria',
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

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
