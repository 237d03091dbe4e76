/** The sentences of data errors, in both languages. */

import type { Text } from '@kriterion/catalogue';

import type { DataError, DataErrorCode } from './facts.ts';

const MESSAGES: Readonly<Record<DataErrorCode, Text>> = {
  'unknown-fact': {
    da: 'Patientgruppen spørger ikke om denne oplysning',
    en: 'The patient group does not ask for this fact',
  },
  'wrong-type': { da: 'Svaret har en forkert form', en: 'The answer is of the wrong kind' },
  'not-an-option': { da: 'Svaret er ikke en af mulighederne', en: 'The answer is not one of the options' },
  'not-in-list': {
    da: 'Koden findes ikke på kodelisten',
    en: 'The code is not in the code list',
  },
  'not-a-number': { da: 'Svaret er ikke et tal', en: 'The answer is not a number' },
  'not-an-integer': { da: 'Svaret er ikke et helt tal', en: 'The answer is not a whole number' },
  'out-of-range': {
    da: 'Tallet ligger uden for det tilladte',
    en: 'The number is outside the allowed range',
  },
  'not-a-date': { da: 'Svaret er ikke en dato i kalenderen', en: 'The answer is not a date of the calendar' },
  'not-exact-enough': {
    da: 'Datoen er ikke angivet nøjagtigt nok',
    en: 'The date is not exact enough',
  },
  'not-a-time': { da: 'Svaret er ikke et klokkeslæt', en: 'The answer is not a time of day' },
  'wrong-number-of-rows': {
    da: 'Antallet af rækker er ikke tilladt',
    en: 'The number of rows is not allowed',
  },
  contradiction: {
    da: 'Svaret passer ikke med det, der følger af de andre svar',
    en: 'The answer does not agree with what follows from the other answers',
  },
  'unknown-indication': {
    da: 'Patientgruppen har ingen sådan indikation',
    en: 'The patient group has no such indication',
  },
  'unknown-requirement': {
    da: 'Indikationen har intet sådant krav',
    en: 'The indication has no such requirement',
  },
  'not-departable': {
    da: 'Kravet kan ikke fraviges; kun det, der gælder som udgangspunkt, kan',
    en: 'The requirement cannot be departed from; only default requirements can',
  },
  'reason-missing': { da: 'Fravigelsen mangler en begrundelse', en: 'The departure lacks a reason' },
  'unknown-override': {
    da: 'Indikationen har ingen sådan tilsidesættelse',
    en: 'The indication has no such override',
  },
  'not-in-force': {
    da: 'Det gælder ikke på rekvisitionens dato',
    en: 'It is not in force on the date of the request',
  },
  'no-criteria': {
    da: 'Patientgruppens kriterier er ikke indtastet',
    en: 'The criteria of the patient group are not entered',
  },
};

/** The error with its sentence. */
export function dataError(code: DataErrorCode, path: string): DataError {
  return { code, path, message: MESSAGES[code] };
}
