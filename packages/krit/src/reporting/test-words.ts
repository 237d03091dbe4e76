/** What `krit test` says, Danish and English side by side. */

import type { Language } from '../words.ts';

const WORDS = {
  met: { da: 'opfyldt', en: 'met' },
  'not-met': { da: 'ikke opfyldt', en: 'not met' },
  undetermined: { da: 'uafgjort', en: 'undetermined' },
  refused: { da: 'fejl i oplysningerne', en: 'errors in the facts' },
  'not-shown-met': { da: 'ikke opfyldt af disse svar alene', en: 'not met by these answers alone' },
  interpreter: { da: 'fortolkeren', en: 'the interpreter' },
  typescript: { da: 'den genererede TypeScript', en: 'the generated TypeScript' },
  schema: { da: 'JSON-skemaet', en: 'the JSON Schema' },
  'no-criteria': { da: 'udtrykker ikke kriterier', en: 'does not express criteria' },
  held: { da: '$1 af $2 holder', en: '$1 of $2 hold' },
  nothing: { da: 'ingen eksempler', en: 'no examples' },
  by: { da: 'kørt af $1', en: 'run by $1' },
  notBy: { da: '$1 $2', en: '$1 $2' },
  failure: { da: '»$1« for $2', en: '“$1” for $2' },
  expected: { da: 'ventet: $1', en: 'expected: $1' },
  found: { da: '$1 siger: $2', en: '$1 says: $2' },
  otherwise: {
    da: 'afgørelsen er rigtig, men ikke af den grund eller med det udfald, der står (krit check siger mere)',
    en: 'the verdict is right, but not for the reason or with the outcome written (krit check says more)',
  },
  coverage: {
    da: 'Dækning: betingelser, som eksemplerne viser har betydning',
    en: 'Coverage: conditions that the examples prove to matter',
  },
  covered: {
    da: '$1: $2 af $3 betingelser ($4 vises både opfyldt og ikke opfyldt; $5)',
    en: '$1: $2 of $3 conditions ($4 shown both met and not met; $5)',
  },
  showsMet: { da: 'opfyldt', en: 'met' },
  showsNotMet: { da: 'ikke opfyldt', en: 'not met' },
  showsNothing: { da: 'vises aldrig', en: 'never shown' },
  shows: { da: 'vises kun: $1', en: 'shown only: $1' },
  showsBoth: {
    da: 'vises opfyldt og ikke opfyldt, men ikke som det, der gør forskellen',
    en: 'shown met and not met, but not as what makes the difference',
  },
  total: { da: 'I alt $1 af $2 betingelser.', en: '$1 of $2 conditions in all.' },
  allHold: { da: 'Alt holder: $1.', en: 'Everything holds: $1.' },
  someFail: { da: '$1 holder ikke.', en: '$1 fail.' },
  examples: { da: '$1 eksempler og præciseringer', en: '$1 examples and clarifications' },
  ofExamples: { da: '$1 eksempler', en: '$1 examples' },
  ofExample: { da: '1 eksempel', en: '1 example' },
} as const;

/** A phrase of the report with its parts put in, in order. */
export function testWord(key: keyof typeof WORDS, language: Language, ...parts: readonly string[]): string {
  return WORDS[key][language].replaceAll(/\$(\d)/gu, (_, at: string) => parts[Number(at) - 1] ?? '');
}
