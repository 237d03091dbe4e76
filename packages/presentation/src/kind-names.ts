import type { ValueType } from '@kriterion/catalogue';
import { phrase } from './phrases.ts';
import type { PhraseName } from './phrases.ts';
import type { Language } from './plan.ts';

type Either = Extract<ValueType, { readonly kind: 'either' }>;

/** What may be answered: "en dato", "et CPR-nummer". */
export function kindNames({ of }: Either, lang: Language): readonly string[] {
  return of.map(({ kind }) => phrase(KIND_NAMES[kind], lang));
}

const KIND_NAMES = {
  'yes-no': 'kind-yes-no',
  tick: 'kind-yes-no',
  integer: 'kind-number',
  decimal: 'kind-number',
  date: 'kind-date',
  time: 'kind-time',
  'date-time': 'kind-date-time',
  'one-of': 'kind-choice',
  indication: 'kind-choice',
  'several-of': 'kind-choice',
  verdict: 'kind-choice',
  code: 'kind-code',
  codes: 'kind-code',
  text: 'kind-text',
  cpr: 'kind-cpr',
  'x-ecpr': 'kind-x-ecpr',
  'd-ecpr': 'kind-d-ecpr',
  sks: 'kind-sks',
  sor: 'kind-sor',
  gln: 'kind-gln',
  'authorisation-id': 'kind-authorisation-id',
  phone: 'kind-phone',
  email: 'kind-email',
  attachment: 'kind-attachment',
  either: 'kind-other',
  record: 'kind-other',
  rows: 'kind-other',
  signature: 'kind-other',
  'label-area': 'kind-other',
} as const satisfies Record<ValueType['kind'], PhraseName>;
