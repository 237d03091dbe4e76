import type { ValueType } from '@kriterion/catalogue';
import { insideSentence } from './letters.ts';
import { numberText } from './numbers.ts';
import { enumerated } from './comparisons.ts';
import { phrase } from './phrases.ts';
import type { PhraseName } from './phrases.ts';
import { kindNames } from './kind-names.ts';
import type { Language } from './plan.ts';
import { quantityText } from './texts.ts';

type NumberType = Extract<ValueType, { readonly kind: 'integer' | 'decimal' }>;

/** What to do where an answer is missing: "Indtast CPR-nummer", "Vælg kræfttype". */
export function missingMessage(type: ValueType, label: string, lang: Language): string {
  const inside = insideSentence(label);
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
    case 'signature':
    case 'label-area':
      return phrase(MISSING[type.kind], lang, label);
    case 'integer':
    case 'decimal':
      return missingNumber(type, inside, lang);
    default:
      return phrase(MISSING[type.kind], lang, inside);
  }
}

/** What is done with a kind of answer. */
const MISSING = {
  'yes-no': 'answerYesNo',
  tick: 'tick',
  date: 'enterDate',
  time: 'enter',
  'date-time': 'enter',
  'one-of': 'choose',
  indication: 'choose',
  'several-of': 'chooseSome',
  code: 'choose',
  codes: 'chooseSome',
  text: 'write',
  cpr: 'enter',
  'x-ecpr': 'enter',
  'd-ecpr': 'enter',
  sks: 'enter',
  sor: 'enter',
  gln: 'enter',
  'authorisation-id': 'enter',
  phone: 'enter',
  email: 'enter',
  either: 'enter',
  attachment: 'enclose',
  verdict: 'state',
  record: 'fillIn',
  rows: 'addRows',
  signature: 'sign',
  'label-area': 'putLabel',
} as const satisfies Record<Exclude<ValueType['kind'], NumberType['kind']>, PhraseName>;

function missingNumber(type: NumberType, inside: string, lang: Language): string {
  if (type.unit === undefined) return phrase('enter', lang, inside);
  const unit = quantityText({ value: '2', unit: type.unit }, lang).replace(/^2\s?/u, '');
  return phrase('enterIn', lang, inside, unit);
}

/** The accepted shape with a plainly fictitious example: "CPR-nummer skal være 10 tegn, fx 010190-9990". */
export function wrongMessage(type: ValueType, label: string, lang: Language): string {
  switch (type.kind) {
    case 'yes-no':
      return phrase('wrongYesNo', lang, label);
    case 'tick':
      return phrase('wrongTick', lang, label);
    case 'integer':
    case 'decimal':
      return wrongNumber(type, label, lang);
    case 'one-of':
    case 'indication':
      return phrase('wrongChoice', lang, label);
    case 'several-of':
      return phrase('wrongChoices', lang, label);
    case 'text':
      return phrase(
        type.pattern === undefined ? 'wrongText' : 'wrongPattern',
        lang,
        label,
        numberText(String(type.maxLength), lang),
      );
    case 'date':
      return phrase(WRONG_DATES[type.leastExact ?? 'day'], lang, label);
    case 'either':
      return phrase('wrongEither', lang, label, enumerated(kindNames(type, lang), phrase('or', lang)));
    case 'signature':
    case 'label-area':
      return phrase('wrongOnPaper', lang, label);
    default:
      return phrase(WRONG[type.kind], lang, label);
  }
}

const WRONG_DATES = { day: 'wrongDate', month: 'wrongMonth', year: 'wrongYear' } as const;

const WRONG = {
  time: 'wrongTime',
  'date-time': 'wrongDateTime',
  code: 'wrongCode',
  codes: 'wrongCodes',
  cpr: 'wrongCpr',
  'x-ecpr': 'wrongXEcpr',
  'd-ecpr': 'wrongDEcpr',
  sor: 'wrongSor',
  gln: 'wrongGln',
  attachment: 'wrongAttachment',
  verdict: 'wrongVerdict',
  record: 'wrongRecord',
  rows: 'wrongRows',
  sks: 'wrongSks',
  'authorisation-id': 'wrongAuthorisation',
  phone: 'wrongPhone',
  email: 'wrongEmail',
} as const;

function wrongNumber(type: NumberType, label: string, lang: Language): string {
  const name = type.kind === 'integer' ? 'wrongInteger' : 'wrongDecimal';
  return phrase(name, lang, label, rangeText(type, lang), exampleOf(type, lang));
}

function rangeText({ min, max }: NumberType, lang: Language): string {
  if (min !== undefined && max !== undefined)
    return phrase('between', lang, numberText(min, lang), numberText(max, lang));
  if (min !== undefined) return phrase('from', lang, numberText(min, lang));
  return max === undefined ? '' : phrase('upTo', lang, numberText(max, lang));
}

/** An example inside the range; the lower end is always one. */
function exampleOf({ kind, min, max }: NumberType, lang: Language): string {
  const ordinary = kind === 'integer' ? '42' : '12.5';
  const isOutside =
    (min !== undefined && Number(ordinary) < Number(min)) ||
    (max !== undefined && Number(ordinary) > Number(max));
  return numberText(isOutside ? (min ?? max ?? ordinary) : ordinary, lang);
}
