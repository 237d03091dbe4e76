/** What the page of a verdict says, Danish and English side by side. */

import type { Language } from '../words.ts';

interface Words {
  readonly da: string;
  readonly en: string;
}

const WORDS = {
  met: { da: 'OPFYLDT', en: 'MET' },
  'not-met': { da: 'IKKE OPFYLDT', en: 'NOT MET' },
  undetermined: { da: 'UAFGJORT', en: 'UNDETERMINED' },
  'says-met': { da: 'Patienten opfylder kriterierne.', en: 'The patient meets the criteria.' },
  'says-not-met': {
    da: 'Patienten opfylder ikke kriterierne, uanset hvad der ellers oplyses.',
    en: 'The patient does not meet the criteria, whatever else is answered.',
  },
  'says-undetermined': {
    da: 'Det kan ikke afgøres af det, der er oplyst.',
    en: 'What is known does not decide it.',
  },
  onDate: { da: 'Bedømt pr. $1', en: 'As of $1' },
  overridden: {
    da: 'Udfald: OPFYLDT, fordi det er aftalt uden for kriterierne: $1',
    en: 'Outcome: MET, since it was agreed outside the criteria: $1',
  },
  departures: { da: 'Fraveget med begrundelse', en: 'Departed from, with a reason' },
  mayBeMet: { da: 'Kan blive opfyldt', en: 'May yet be met' },
  mayFail: { da: 'Kan vise sig ikke at være opfyldt', en: 'May turn out not to be met' },
  waysOne: { da: 'Det afhænger af:', en: 'It depends on:' },
  ways: {
    da: '$1 muligheder; i hver af dem er det nok at få svar på det nævnte:',
    en: '$1 possibilities; in each of them answers to what is named are enough:',
  },
  always: { da: 'Under alle omstændigheder', en: 'In any case' },
  andEither: { da: 'og desuden enten', en: 'and besides, either' },
  or: { da: 'eller', en: 'or' },
  moreWays: {
    da: '… og $1 muligheder til (--format json viser dem alle)',
    en: '… and $1 more (--format json shows them all)',
  },
  noWay: {
    da: 'Ingen oplysning, der mangler, kan gøre det.',
    en: 'No missing fact can do so.',
  },
  incomplete: {
    da: 'Der kan være flere muligheder: der er for mange til, at alle er prøvet.',
    en: 'There may be more possibilities: there are too many to have tried them all.',
  },
  furtherRows: {
    da: '$1: om der er flere, og hvad der gælder for dem',
    en: '$1: whether there are more, and what holds for them',
  },
  reason: { da: 'en begrundelse for at fravige »$1«', en: 'a reason for departing from “$1”' },
  row: { da: '$1 nr. $2', en: '$1 no. $2' },
  thePatient: { da: 'Patienten', en: 'The patient' },
  furtherRow: { da: 'Eventuelt flere ($1)', en: 'Any further ones ($1)' },
  decides: { da: 'Begrundelse', en: 'Reasons' },
  default: { da: 'gælder som udgangspunkt', en: 'holds as a default' },
  departed: { da: 'fraveget med begrundelse', en: 'departed from, with a reason' },
  should: { da: 'bør; afgør intet', en: 'should; decides nothing' },
  exclusion: { da: 'Udelukker', en: 'Excludes' },
  belongsTo: { da: 'hører til $1', en: 'belongs to $1' },
  route: { da: 'Vej: $1', en: 'Route: $1' },
  indication: { da: 'Indikationen »$1«', en: 'The indication “$1”' },
  all: { da: 'alle af', en: 'all of' },
  any: { da: 'mindst en af', en: 'at least one of' },
  none: { da: 'ingen af', en: 'none of' },
  count: { da: 'et antal af', en: 'a number of' },
  not: { da: 'ikke', en: 'not' },
  exception: { da: 'Undtagelse: ', en: 'Exception: ' },
  waivedBy: { da: 'Bortfalder ved: ', en: 'Waived by: ' },
  if: { da: 'Hvis: ', en: 'If: ' },
  then: { da: 'Så: ', en: 'Then: ' },
  rows: { da: 'et antal rækker', en: 'a number of rows' },
  every: { da: 'alle rækker', en: 'every row' },
  different: { da: 'forskellige rækker', en: 'different rows' },
  'for-same': { da: 'for samme værdi', en: 'for the same value' },
  'by-reading': { da: 'Åbent spørgsmål: $1', en: 'Open question: $1' },
  reading: { da: 'Læses som »$1«', en: 'Read as “$1”' },
  derived: { da: 'Beregnet: $1', en: 'Computed: $1' },
  points: { da: '$1 point', en: '$1 points' },
  moreRows: { da: '… og $1 til', en: '… and $1 more' },
  toldAbove: { da: 'se ovenfor', en: 'see above' },
  missing: { da: 'ikke oplyst', en: 'not answered' },
  cannotBeKnown: { da: 'kan ikke oplyses', en: 'cannot be known' },
  notRelevant: { da: 'ikke relevant', en: 'not relevant' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  decidedBy: { da: 'Afgøres af', en: 'Settled by' },
  readings: { da: 'Læsningerne er uenige', en: 'The readings disagree' },
  advice: { da: 'Anbefalinger', en: 'Advice' },
  sources: { da: 'Kilder', en: 'Sources' },
  proposal: { da: 'forslag', en: 'proposal' },
} as const satisfies Readonly<Record<string, Words>>;

/** A phrase of the page. */
export type PageWord = keyof typeof WORDS;

/** The phrase with its parts put in, in order. */
export function word(key: PageWord, language: Language, ...parts: readonly string[]): string {
  return WORDS[key][language].replaceAll(/\$(\d)/gu, (_, at: string) => parts[Number(at) - 1] ?? '');
}
