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

  // Strengths
  default: { da: 'som udgangspunkt', en: 'as a default' },
  should: { da: 'bør', en: 'should' },

  // Fields
  numbered: { da: '{0}. {1}', en: '{0}. {1}' },
  requiredWhen: { da: 'Udfyldes, hvis {0}', en: 'To be filled in if {0}' },
  shownWhen: { da: 'Vises, hvis {0}', en: 'Shown if {0}' },
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
  wrongOnPaper: { da: '{0} udfyldes kun på papir', en: '{0} is filled in on paper only' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The name of a phrase. */
export type PhraseName = keyof typeof PHRASES;

/** The phrase in the language, with `{0}`, `{1}`… replaced by the parts; a part is never read as a place. */
export function phrase(name: PhraseName, lang: Language, ...parts: readonly string[]): string {
  return PHRASES[name][lang].replace(/\{(\d)\}/gu, (_place, index: string) => parts[Number(index)] ?? '');
}
