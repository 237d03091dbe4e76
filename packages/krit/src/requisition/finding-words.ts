/** What findings of a requisition are told with, Danish and English side by side; never with an answer in them. */

import type { RequisitionFinding } from '@kriterion/evaluation';

import type { JsonFaultCode } from '../data/strict-json.ts';

interface Words {
  readonly da: string;
  readonly en: string;
}

/** Findings whose sentence needs nothing of the form. */
export const FINDING_WORDS = {
  'unknown-field': {
    da: 'Feltet findes ikke i rekvisitionen; fjern det',
    en: 'The requisition has no such field; remove it',
  },
  'not-an-object': {
    da: 'Her skal stå et afsnit med felter',
    en: 'A section with fields is expected here',
  },
  'not-rows': {
    da: 'Her skal stå en liste af afsnit med felter',
    en: 'A list of sections with fields is expected here',
  },
  locked: {
    da: 'Feltet er låst og kan ikke have et andet svar end det, der står i det fra begyndelsen',
    en: 'The field is locked and cannot have another answer than the one it begins with',
  },
  contradiction: {
    da: 'Svaret passer ikke med det, der følger af de andre svar',
    en: 'The answer does not agree with what follows from the other answers',
  },
  'no-recipient': {
    da: 'Ingen modtager rekvisitioner med dette svar på rekvisitionens dato',
    en: 'Nobody receives requisitions with this answer on the date of the request',
  },
  'not-in-force': {
    da: 'Patientgruppen gælder ikke på rekvisitionens dato',
    en: 'The patient group is not in force on the date of the request',
  },
  'perhaps-hidden': {
    da: 'Feltet skal måske ikke udfyldes; det afhænger af svar, der mangler',
    en: 'The field may not have to be filled in; that depends on answers that are missing',
  },
  'perhaps-locked': {
    da: 'Feltet er låst nu, og svaret er et andet end det, der stod i det fra begyndelsen',
    en: 'The field is locked now, and its answer is not the one it began with',
  },
  'check-digit': {
    da: 'Kontrolcifferet passer ikke. Nogle gyldige CPR-numre er sådan; se efter, om der er en tastefejl',
    en: 'The check digit does not fit. Some valid CPR numbers are so; look whether there is a slip',
  },
} as const satisfies Partial<Record<RequisitionFinding['code'] | 'not-rows', Words>>;

/** Why a file is not data. */
export const JSON_WORDS: Readonly<Record<JsonFaultCode, Words>> = {
  'too-large': {
    da: 'Filen er for stor til at være en rekvisition',
    en: 'The file is too large to be a requisition',
  },
  'byte-order-mark': {
    da: 'Filen begynder med et byte order mark. Gem den som UTF-8 uden BOM',
    en: 'The file begins with a byte order mark. Save it as UTF-8 without BOM',
  },
  'not-utf-8': {
    da: 'Filen er ikke UTF-8. Gem den som UTF-8',
    en: 'The file is not UTF-8. Save it as UTF-8',
  },
  'not-json': {
    da: 'Filen kan ikke læses som JSON fra denne linje',
    en: 'The file cannot be read as JSON from this line',
  },
  'too-deep': {
    da: 'Filen har flere lag, end en rekvisition har',
    en: 'The file is nested more deeply than a requisition',
  },
  'duplicate-key': {
    da: 'Navnet står der to gange; slet det ene svar',
    en: 'The name stands there twice; delete one of the answers',
  },
  'forbidden-key': {
    da: 'Intet felt kan hedde sådan; fjern det',
    en: 'No field can be called so; remove it',
  },
  'number-not-exact': {
    da: 'Tallet har flere cifre, end et program kan læse; skriv det kortere',
    en: 'The number has more digits than a program can read; write it shorter',
  },
};

/** The words of the report. */
export const REPORT_WORDS = {
  valid: { da: 'Rekvisitionen er udfyldt uden fejl.', en: 'The requisition is filled in without errors.' },
  wholeForm: { da: 'Hele rekvisitionen', en: 'The whole requisition' },
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  notice: { da: 'Bemærk', en: 'Notice' },
} as const satisfies Readonly<Record<string, Words>>;
