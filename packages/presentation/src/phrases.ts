/**
 * Every fixed phrase that artefacts say alike, Danish and English side by side. What the sources say stands in
 * the sources; nothing clinical is written here.
 */

import type { Language } from './plan.ts';

/** One phrase in both languages; `{0}`, `{1}` are the places of what is put in. */
interface Phrase {
  readonly da: string;
  readonly en: string;
}

const PHRASES = {
  // Identity
  notice: {
    da: 'Forslag – ikke udgivet af Nationalt Genom Center',
    en: 'Proposal – not published by Nationalt Genom Center (Danish National Genome Center)',
  },
  version: { da: 'Version {0}', en: 'Version {0}' },
  noVersion: { da: 'Version: ikke angivet', en: 'Version: not stated' },
  validFrom: { da: 'Gyldig fra: {0}', en: 'Valid from: {0}' },
  groupValidTo: { da: 'Gyldig til og med: {0}', en: 'Valid to and including: {0}' },
  groupValidFromTo: { da: 'Gyldig fra: {0} til og med {1}', en: 'Valid from: {0} to and including {1}' },
  notStated: { da: 'ikke angivet', en: 'not stated' },
  proposal: { da: 'Forslag', en: 'Proposal' },

  // Figures
  approximately: { da: 'ca. {0}', en: 'approx. {0}' },
  per: { da: '{0} pr. {1}', en: '{0} per {1}' },

  // Comparisons; {0} is what is compared, {1} the value
  'is-=': { da: '{0} er {1}', en: '{0} is {1}' },
  'is-<>': { da: '{0} er ikke {1}', en: '{0} is not {1}' },
  'is-<': { da: '{0} er under {1}', en: '{0} is below {1}' },
  'is-<=': { da: '{0} er højst {1}', en: '{0} is at most {1}' },
  'is->': { da: '{0} er over {1}', en: '{0} is above {1}' },
  'is->=': { da: '{0} er mindst {1}', en: '{0} is at least {1}' },
  'date-<': { da: '{0} er før {1}', en: '{0} is before {1}' },
  'date-<=': { da: '{0} er senest {1}', en: '{0} is no later than {1}' },
  'date->': { da: '{0} er efter {1}', en: '{0} is after {1}' },
  'date->=': { da: '{0} er tidligst {1}', en: '{0} is no earlier than {1}' },
  'holds-=': { da: '{0} omfatter {1}', en: '{0} includes {1}' },
  'holds-<>': { da: '{0} omfatter ikke {1}', en: '{0} does not include {1}' },
  'holds-among': { da: '{0} omfatter {1}', en: '{0} includes {1}' },
  'holds-not-among': { da: '{0} omfatter hverken {1}', en: '{0} includes neither {1}' },
  'is-among': { da: '{0} er {1}', en: '{0} is {1}' },
  'is-not-among': { da: '{0} er hverken {1}', en: '{0} is neither {1}' },
  yes: { da: '»{0}« er besvaret med ja', en: '“{0}” is answered yes' },
  no: { da: '»{0}« er besvaret med nej', en: '“{0}” is answered no' },
  ticked: { da: '»{0}« er afkrydset', en: '“{0}” is ticked' },
  notTicked: { da: '»{0}« er ikke afkrydset', en: '“{0}” is not ticked' },

  answered: { da: '»{0}« er udfyldt', en: '“{0}” is filled in' },
  unanswered: { da: '»{0}« er ikke udfyldt', en: '“{0}” is not filled in' },
  same: { da: '{0} og {1} er ens', en: '{0} and {1} are the same' },
  notSame: { da: '{0} og {1} er ikke ens', en: '{0} and {1} are not the same' },
  later: { da: '{0} efter {1}', en: '{0} after {1}' },
  earlier: { da: '{0} før {1}', en: '{0} before {1}' },
  days: { da: '{0} dage', en: '{0} days' },
  weeks: { da: '{0} uger', en: '{0} weeks' },
  months: { da: '{0} måneder', en: '{0} months' },
  years: { da: '{0} år', en: '{0} years' },
  'one-days': { da: '1 dag', en: '1 day' },
  'one-weeks': { da: '1 uge', en: '1 week' },
  'one-months': { da: '1 måned', en: '1 month' },
  'one-years': { da: '1 år', en: '1 year' },

  // Joins
  and: { da: 'og', en: 'and' },
  or: { da: 'eller', en: 'or' },
  nor: { da: 'eller', en: 'nor' },
  allOf: { da: 'alle følgende', en: 'all of the following' },
  anyOf: { da: 'mindst en af følgende', en: 'at least one of the following' },
  noneOf: { da: 'ingen af følgende', en: 'none of the following' },
  atLeastOf: { da: 'mindst {0} af følgende', en: 'at least {0} of the following' },
  atMostOf: { da: 'højst {0} af følgende', en: 'at most {0} of the following' },
  exactlyOf: { da: 'netop {0} af følgende', en: 'exactly {0} of the following' },
  betweenOf: {
    da: 'mindst {0} og højst {1} af følgende',
    en: 'at least {0} and at most {1} of the following',
  },
  listed: { da: '{0}: {1}', en: '{0}: {1}' },
  not: { da: 'det gælder ikke, at {0}', en: 'it is not the case that {0}' },
  ifThen: { da: 'hvis {0}, så gælder, at {1}', en: 'if {0}, then {1}' },
  unless: { da: '{0}, medmindre {1}', en: '{0}, unless {1}' },
  waivedWhen: { da: '{0} (bortfalder, hvis {1})', en: '{0} (waived if {1})' },
  quoted: { da: '»{0}«', en: '“{0}”' },
  criterionMet: { da: 'kriteriet »{0}« er opfyldt', en: 'the criterion “{0}” is met' },
  always: { da: 'kravet bortfalder', en: 'the requirement is waived' },
  byReading: {
    da: 'afgøres af, hvordan spørgsmålet »{0}« besvares',
    en: 'depends on how the question “{0}” is answered',
  },

  // Numbers, rows, sets; {0}… as each says
  yesWord: { da: 'ja', en: 'yes' },
  noWord: { da: 'nej', en: 'no' },
  thePatient: { da: 'patienten', en: 'the patient' },
  where: { da: '{0}, hvor {1}', en: '{0} where {1}' },
  whereInside: { da: '{0} (hvor {1})', en: '{0} (where {1})' },
  'later->': { da: '{0} er mere end {1}', en: '{0} is more than {1}' },
  'later->=': { da: '{0} er mindst {1}', en: '{0} is at least {1}' },
  'later-<': { da: '{0} er mindre end {1}', en: '{0} is less than {1}' },
  'later-<=': { da: '{0} er højst {1}', en: '{0} is at most {1}' },
  whereLine: { da: '{0}, hvor der gælder:', en: '{0} where this holds:' },
  rowsAre: { da: '{0} i {1}', en: '{0} in {1}' },
  atLeast: { da: 'mindst {0}', en: 'at least {0}' },
  atMost: { da: 'højst {0}', en: 'at most {0}' },
  exactly: { da: 'netop {0}', en: 'exactly {0}' },
  betweenCounts: { da: 'mindst {0} og højst {1}', en: 'at least {0} and at most {1}' },
  'no-one': { da: 'ingen', en: 'none' },
  every: { da: 'for alle i {0} gælder, at {1}', en: 'for all in {0}, {1}' },
  everyLine: { da: 'For alle i {0} gælder:', en: 'For all in {0}:' },
  different: { da: 'der er forskellige {0} i {1}, hvor {2}', en: 'there are different {0} in {1} where {2}' },
  differentLine: {
    da: 'Der er forskellige {0} i {1}, hvor der gælder:',
    en: 'There are different {0} in {1} where this holds:',
  },
  forSame: {
    da: 'for en og samme værdi af »{0}« gælder, at {1}',
    en: 'for one and the same value of “{0}”, {1}',
  },
  forSameLine: { da: 'For en og samme værdi af »{0}« gælder:', en: 'For one and the same value of “{0}”:' },
  sameValue: { da: 'den samme værdi af »{0}«', en: 'the same value of “{0}”' },
  isTheSame: { da: '{0} er den samme værdi af »{1}«', en: '{0} is the same value of “{1}”' },
  isOtherThan: {
    da: '{0} er en anden værdi end den samme af »{1}«',
    en: '{0} is another value than the same of “{1}”',
  },
  criterionAbout: { da: '»{0}« gælder for {1}', en: '“{0}” holds for {1}' },
  indicationMet: { da: 'indikationen »{0}« er opfyldt', en: 'the indication “{0}” is met' },
  verdictMet: { da: '»{0}« er afgjort som opfyldt', en: '“{0}” is decided as met' },
  subset: { da: 'alle i »{0}« er {1}', en: 'all in “{0}” are {1}' },
  orOthers: {
    da: '{0}, eller en anden, hvis »{1}« er besvaret med ja',
    en: '{0}, or another if “{1}” is answered yes',
  },
  setExcept: { da: '{0}, undtagen {1}', en: '{0}, except {1}' },
  codesFrom: { da: 'koder, der begynder med {0}', en: 'codes beginning with {0}' },
  codesBelow: { da: '{0} med alle koder derunder', en: '{0} with all codes below it' },
  countOf: { da: 'antallet i {0}', en: 'the number in {0}' },
  weighted: { da: '{0}, hver talt med {1}', en: '{0}, each counted by {1}' },
  distinctOf: { da: 'antallet af forskellige {0} i {1}', en: 'the number of different {0} in {1}' },
  sum: { da: 'summen af {0} i {1}', en: 'the sum of {0} in {1}' },
  mean: { da: 'gennemsnittet af {0} i {1}', en: 'the mean of {0} in {1}' },
  lowest: { da: 'den laveste af {0} i {1}', en: 'the lowest of {0} in {1}' },
  highest: { da: 'den højeste af {0} i {1}', en: 'the highest of {0} in {1}' },
  valuesAmong: { da: 'antallet af {0} blandt {1}', en: 'the number of {0} among {1}' },
  elapsed: { da: 'hele {0} fra {1} til {2}', en: 'completed {0} from {1} to {2}' },
  shiftedAfter: { da: '{0} {1} efter {2}', en: '{0} {1} after {2}' },
  shiftedBefore: { da: '{0} {1} før {2}', en: '{0} {1} before {2}' },
  choice: { da: '{0}, hvis {1}, ellers {2}', en: '{0} if {1}, otherwise {2}' },
  byTable: { da: 'værdien i tabellen efter {0}', en: 'the value in the table by {0}' },
  scored: {
    da: 'scoren (sum af højeste point i {0} grupper)',
    en: 'the score (sum of the highest points in {0} groups)',
  },

  // Joins as lines above deeper lines
  bounded: { da: 'Følgende, med et forbehold', en: 'The following, with a reservation' },
  notLine: { da: 'Ikke:', en: 'Not:' },
  ifLine: { da: 'Hvis:', en: 'If:' },
  thenLine: { da: 'Så:', en: 'Then:' },
  exceptLine: { da: 'Gælder ikke, hvis:', en: 'Does not hold if:' },
  waivedLine: { da: 'Bortfalder, hvis:', en: 'Waived if:' },
  byReadingLine: { da: 'Afhænger af et åbent spørgsmål: {0}', en: 'Depends on an open question: {0}' },
  readingLine: { da: 'Læses som »{0}«:', en: 'Read as “{0}”:' },
  readingWaives: { da: 'Læses som »{0}«: kravet bortfalder', en: 'Read as “{0}”: the requirement is waived' },
  readingUnchanged: {
    da: 'Læses som »{0}«: kravet gælder uændret',
    en: 'Read as “{0}”: the requirement holds unchanged',
  },
  decidedBy: { da: 'Afgøres af {0}', en: 'Settled by {0}' },
  exempted: { da: 'Undtaget fra »{0}«: {1}', en: 'Exempt from “{0}”: {1}' },

  belongsTo: { da: '{0} (hører til: {1})', en: '{0} (belongs to: {1})' },
  agreedBy: { da: '{0} (aftales af {1})', en: '{0} (agreed by {1})' },
  exclusions: { da: 'Udelukker', en: 'Excludes' },
  overrides: { da: 'Kan aftales uden for kriterierne', en: 'Can be agreed outside the criteria' },
  clarifications: { da: 'Præcisering', en: 'Clarification' },

  // Strengths
  default: { da: 'som udgangspunkt', en: 'as a default' },
  should: { da: 'bør', en: 'should' },

  // Fields
  numbered: { da: '{0}. {1}', en: '{0}. {1}' },
  requiredWhen: { da: 'Udfyldes, hvis {0}', en: 'To be filled in if {0}' },
  shownWhen: { da: 'Vises, hvis {0}', en: 'Shown if {0}' },
  lockedWhen: { da: 'Kan ikke ændres, hvis {0}', en: 'Cannot be changed if {0}' },
  lockedAlways: { da: 'Kan ikke ændres', en: 'Cannot be changed' },
  replacedWhen: { da: 'Kan undværes, hvis {0}', en: 'Can be left out if {0}' },
  calledWhen: { da: 'Hvis {0}: {1}', en: 'If {0}: {1}' },
  byJudgement: { da: 'Udfyldes, hvis det skønnes nødvendigt', en: 'To be filled in if judged necessary' },
  computed: { da: 'Beregnes ud fra de andre svar', en: 'Computed from the other answers' },
  noticeWhen: { da: 'Hvis {0}: {1}', en: 'If {0}: {1}' },
  filledInBy: { da: 'Udfyldes af {0}', en: 'Filled in by {0}' },
  repeatedSection: {
    da: 'Udfyldes én gang for hver; mindst {0} og højst {1}',
    en: 'Filled in once for each; at least {0} and at most {1}',
  },
  repeatedUpTo: {
    da: 'Udfyldes én gang for hver; højst {0}',
    en: 'Filled in once for each; at most {0}',
  },
  recipientFor: { da: '{0}: {1}', en: '{0}: {1}' },
  validFromTo: { da: 'fra {0} til {1}', en: 'from {0} to {1}' },
  validFromOnly: { da: 'fra {0}', en: 'from {0}' },
  validToOnly: { da: 'til og med {0}', en: 'to and including {0}' },
  variantOf: { da: '{0} – {1}', en: '{0} – {1}' },
  hidden: {
    da: 'Lad »{0}« stå tomt: det udfyldes kun, hvis {1}',
    en: 'Leave “{0}” empty: it is filled in only if {1}',
  },
  hiddenOnPaper: {
    da: 'Lad »{0}« stå tomt: det udfyldes kun på papir',
    en: 'Leave “{0}” empty: it is filled in on paper only',
  },
  hiddenNever: { da: 'Lad »{0}« stå tomt', en: 'Leave “{0}” empty' },
  enter: { da: 'Indtast {0}', en: 'Enter {0}' },
  enterIn: { da: 'Indtast {0} ({1})', en: 'Enter {0} ({1})' },
  enterDate: { da: 'Indtast {0}', en: 'Enter {0}' },
  write: { da: 'Skriv {0}', en: 'Write {0}' },
  choose: { da: 'Vælg {0}', en: 'Choose {0}' },
  chooseSome: { da: 'Vælg {0}, en eller flere', en: 'Choose {0}, one or more' },
  answerYesNo: { da: 'Svar ja eller nej: {0}', en: 'Answer yes or no: {0}' },
  tick: { da: 'Sæt kryds ved: {0}', en: 'Tick: {0}' },
  sign: { da: 'Underskriv ved: {0}', en: 'Sign at: {0}' },
  putLabel: { da: 'Sæt etiket på: {0}', en: 'Attach the label at: {0}' },
  wrongYesNo: { da: 'Svaret på »{0}« skal være ja eller nej', en: 'The answer to “{0}” must be yes or no' },
  wrongTick: { da: '»{0}« skal være afkrydset eller ikke', en: '“{0}” must be ticked or not' },
  wrongInteger: { da: '{0} skal være et helt tal{1}, fx {2}', en: '{0} must be a whole number{1}, e.g. {2}' },
  wrongDecimal: { da: '{0} skal være et tal{1}, fx {2}', en: '{0} must be a number{1}, e.g. {2}' },
  between: { da: ' fra {0} til {1}', en: ' from {0} to {1}' },
  from: { da: ' på mindst {0}', en: ' of at least {0}' },
  upTo: { da: ' på højst {0}', en: ' of at most {0}' },
  wrongDate: {
    da: '{0} skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)',
    en: '{0} must be a date that exists, e.g. 1 March 2026 (2026-03-01)',
  },
  wrongChoice: { da: '{0} skal vælges på listen', en: '{0} must be chosen from the list' },
  wrongChoices: {
    da: '{0} skal vælges på listen, hvert valg højst én gang',
    en: '{0} must be chosen from the list, each choice at most once',
  },
  wrongText: { da: '{0} må højst fylde {1} tegn', en: '{0} may hold at most {1} characters' },
  wrongCpr: {
    da: '{0} skal være 10 tegn, fx 010190-9990',
    en: '{0} must be 10 characters, e.g. 010190-9990',
  },
  wrongSks: {
    da: '{0} skal skrives med store bogstaver og tal uden punktum, fx DC999',
    en: '{0} must be written in capital letters and digits without a full stop, e.g. DC999',
  },
  wrongAuthorisation: { da: '{0} skal være 5 tegn, fx 99ZZ9', en: '{0} must be 5 characters, e.g. 99ZZ9' },
  wrongPhone: {
    da: '{0} skal være et telefonnummer på 8 cifre, evt. med landekode, fx 99 99 99 99',
    en: '{0} must be a telephone number of 8 digits, with country code if any, e.g. 99 99 99 99',
  },
  wrongEmail: {
    da: '{0} skal være en e-mailadresse, fx navn@example.dk',
    en: '{0} must be an e-mail address, e.g. name@example.dk',
  },
  atLeastOnce: { da: 'Udfyld »{0}« mindst én gang', en: 'Fill in “{0}” at least once' },
  atLeastTimes: { da: 'Udfyld »{0}« mindst {1} gange', en: 'Fill in “{0}” at least {1} times' },
  atMostOnce: { da: '»{0}« kan kun udfyldes én gang', en: '“{0}” can be filled in only once' },
  atMostTimes: { da: '»{0}« kan højst udfyldes {1} gange', en: '“{0}” can be filled in at most {1} times' },
  enclose: { da: 'Vedlæg {0}', en: 'Enclose {0}' },
  fillIn: { da: 'Udfyld {0}', en: 'Fill in {0}' },
  addRows: { da: 'Tilføj {0}', en: 'Add {0}' },
  state: { da: 'Angiv {0}', en: 'State {0}' },
  wrongMonth: {
    da: '{0} skal være en dato eller måned, der findes, fx 1. marts 2026 (2026-03-01) eller marts 2026 (2026-03)',
    en: '{0} must be a date or month that exists, e.g. 1 March 2026 (2026-03-01) or March 2026 (2026-03)',
  },
  wrongYear: {
    da: '{0} skal være en dato, en måned eller et årstal, fx 1. marts 2026 (2026-03-01), marts 2026 (2026-03) eller 2026',
    en: '{0} must be a date, a month or a year, e.g. 1 March 2026 (2026-03-01), March 2026 (2026-03) or 2026',
  },
  wrongTime: { da: '{0} skal være et klokkeslæt, fx 08:30', en: '{0} must be a time of day, e.g. 08:30' },
  wrongDateTime: {
    da: '{0} skal være en dato, der findes, og et klokkeslæt, fx 1. marts 2026 kl. 08:30 (2026-03-01T08:30)',
    en: '{0} must be a date that exists and a time of day, e.g. 1 March 2026 08:30 (2026-03-01T08:30)',
  },
  wrongCode: { da: '{0} skal være en kode fra kodelisten', en: '{0} must be a code from the code list' },
  wrongCodes: {
    da: '{0} skal være koder fra kodelisten, hver kode højst én gang',
    en: '{0} must be codes from the code list, each code at most once',
  },
  wrongPattern: {
    da: '{0} skal skrives i den form, der er bestemt for feltet, og må højst fylde {1} tegn',
    en: '{0} must be written in the form set for the field, and may hold at most {1} characters',
  },
  wrongXEcpr: {
    da: '{0} skal være et X-eCPR-nummer på 10 tegn: fødselsdato, 1 eller 7, to bogstaver og et ciffer, fx 010190-1ZZ0',
    en: '{0} must be an X-eCPR number of 10 characters: date of birth, 1 or 7, two letters and a digit, e.g. 010190-1ZZ0',
  },
  wrongDEcpr: {
    da: '{0} skal være et D-eCPR-nummer på 10 tegn: fødselsdato, 0, 5 eller 6, to bogstaver og et ciffer, fx 010190-0ZZ0',
    en: '{0} must be a D-eCPR number of 10 characters: date of birth, 0, 5 or 6, two letters and a digit, e.g. 010190-0ZZ0',
  },
  wrongSor: {
    da: '{0} skal være en SOR-kode på mindst 11 cifre, fx 99999999999',
    en: '{0} must be a SOR code of at least 11 digits, e.g. 99999999999',
  },
  wrongGln: {
    da: '{0} skal være et GLN-nummer på 13 cifre, hvoraf det sidste er et kontrolciffer, fx 9999999999994',
    en: '{0} must be a GLN number of 13 digits, the last of which is a check digit, e.g. 9999999999994',
  },
  wrongAttachment: {
    da: '{0} skal være navnet på en vedlagt fil, fx bilag-1.pdf',
    en: '{0} must be the name of an enclosed file, e.g. enclosure-1.pdf',
  },
  wrongVerdict: {
    da: '{0} skal være »opfyldt«, »ikke opfyldt« eller »uafgjort«',
    en: '{0} must be “met”, “not met” or “undetermined”',
  },
  wrongEither: { da: '{0} skal være {1}', en: '{0} must be {1}' },
  wrongRecord: {
    da: 'Et af svarene under »{0}« er forkert',
    en: 'One of the answers under “{0}” is wrong',
  },
  wrongRows: {
    da: '{0}: der er for få eller for mange, eller et af svarene er forkert',
    en: '{0}: there are too few or too many, or one of the answers is wrong',
  },
  answerMet: { da: 'Opfyldt', en: 'Met' },
  answerNotMet: { da: 'Ikke opfyldt', en: 'Not met' },
  answerUndetermined: { da: 'Uafgjort', en: 'Undetermined' },
  'kind-yes-no': { da: 'ja eller nej', en: 'yes or no' },
  'kind-number': { da: 'et tal', en: 'a number' },
  'kind-date': { da: 'en dato', en: 'a date' },
  'kind-time': { da: 'et klokkeslæt', en: 'a time of day' },
  'kind-date-time': { da: 'en dato med klokkeslæt', en: 'a date and time' },
  'kind-choice': { da: 'et valg fra listen', en: 'a choice from the list' },
  'kind-code': { da: 'en kode', en: 'a code' },
  'kind-text': { da: 'en tekst', en: 'a text' },
  'kind-cpr': { da: 'et CPR-nummer', en: 'a CPR number' },
  'kind-x-ecpr': { da: 'et X-eCPR-nummer', en: 'an X-eCPR number' },
  'kind-d-ecpr': { da: 'et D-eCPR-nummer', en: 'a D-eCPR number' },
  'kind-sks': { da: 'en SKS-kode', en: 'an SKS code' },
  'kind-sor': { da: 'en SOR-kode', en: 'a SOR code' },
  'kind-gln': { da: 'et GLN-nummer', en: 'a GLN number' },
  'kind-authorisation-id': { da: 'et autorisations-ID', en: 'an authorisation id' },
  'kind-phone': { da: 'et telefonnummer', en: 'a telephone number' },
  'kind-email': { da: 'en e-mailadresse', en: 'an e-mail address' },
  'kind-attachment': { da: 'et bilag', en: 'an enclosure' },
  'kind-other': { da: 'et svar', en: 'an answer' },
  openedText: { da: '{0}: uddyb »{1}«', en: '{0}: specify “{1}”' },
  openedTextMissing: { da: 'Uddyb svaret »{0}«', en: 'Specify “{0}”' },
  openedTextWrong: {
    da: 'Teksten, der uddyber »{0}«, må højst fylde 200 tegn',
    en: 'The text that specifies “{0}” must have at most 200 characters',
  },
  openedTextHidden: {
    da: 'Teksten hører kun til svaret »{0}«',
    en: 'The text is only for the answer “{0}”',
  },
  wrongOnPaper: { da: '{0} udfyldes kun på papir', en: '{0} is filled in on paper only' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The name of a phrase. */
export type PhraseName = keyof typeof PHRASES;

/** The phrase in the language, with `{0}`, `{1}`… replaced by the parts; a part is never read as a place. */
export function phrase(name: PhraseName, lang: Language, ...parts: readonly string[]): string {
  return PHRASES[name][lang].replace(/\{(\d)\}/gu, (_place, index: string) => parts[Number(index)] ?? '');
}
