import { error } from './message.ts';

interface Unknown {
  readonly kind: NameKind;
  readonly name: string;
  readonly suggestion: string | undefined;
}

/** The kinds of things that have names, as the reader calls them. */
export type NameKind =
  | 'criterion'
  | 'default-criterion'
  | 'fact'
  | 'field'
  | 'group'
  | 'indication'
  | 'option'
  | 'question'
  | 'reading'
  | 'requirement'
  | 'section'
  | 'shared-criterion'
  | 'source'
  | 'analysis';

const KINDS: Readonly<Record<NameKind, { readonly da: string; readonly en: string }>> = {
  criterion: { da: 'kriterium', en: 'criterion' },
  'default-criterion': {
    da: 'kriterium, der gælder »som udgangspunkt« for indikationen,',
    en: 'by-default criterion of the indication',
  },
  fact: { da: 'oplysning', en: 'fact' },
  field: { da: 'felt', en: 'field' },
  group: { da: 'patientgruppe', en: 'patient group' },
  indication: { da: 'indikation', en: 'indication' },
  option: { da: 'svarmulighed', en: 'option' },
  question: { da: 'åbent spørgsmål', en: 'open question' },
  reading: { da: 'læsning', en: 'reading' },
  requirement: { da: 'kriterium for indikationen', en: 'criterion of the indication' },
  section: { da: 'afsnit', en: 'section' },
  'shared-criterion': { da: 'fælles kriterium', en: 'shared criterion' },
  source: { da: 'kilde', en: 'source' },
  analysis: { da: 'analyse', en: 'analysis' },
};

function meant(suggestion: string | undefined, da: boolean): string {
  if (suggestion === undefined) return '';
  return da ? ` Mente du »${suggestion}«?` : ` Did you mean “${suggestion}”?`;
}

/** KRIT3xxx: names and imports. */
export const NAMES = {
  KRIT3001: error<Unknown>(
    ({ kind, name, suggestion }) =>
      `Der findes ingen ${KINDS[kind].da} ved navn »${name}« her.${meant(suggestion, true)}`
        .replace('ingen kriterium', 'intet kriterium')
        .replace('ingen åbent', 'intet åbent')
        .replace('ingen felt', 'intet felt')
        .replace('ingen afsnit', 'intet afsnit')
        .replace('ingen fælles', 'intet fælles'),
    ({ kind, name, suggestion }) =>
      `There is no ${KINDS[kind].en} named “${name}” here.${meant(suggestion, false)}`,
  ),
  KRIT3002: error<{ kind: NameKind; name: string }>(
    ({ name }) => `Navnet »${name}« er allerede brugt. Giv det ene et andet navn.`,
    ({ name }) => `The name “${name}” is already used. Give one of them another name.`,
  ),
  KRIT3003: error<{ name: string }>(
    ({ name }) =>
      `»${name}« kan ikke bruges som navn. Et navn er små bogstaver, tal og bindestreger, begynder med et bogstav og er højst 64 tegn.`,
    ({ name }) =>
      `“${name}” cannot be used as a name. A name is small letters, digits and hyphens, begins with a letter and has at most 64 characters.`,
  ),
  KRIT3004: error<{ path: string }>(
    ({ path }) => `Filen »${path}« findes ikke. Stien regnes fra den mappe, hvor denne fil ligger.`,
    ({ path }) => `There is no file “${path}”. The path starts from the folder of this file.`,
  ),
  KRIT3005: error<{ chain: string }>(
    ({ chain }) => `Filerne bruger hinanden i ring: ${chain}.`,
    ({ chain }) => `The files use each other in a circle: ${chain}.`,
  ),
  KRIT3006: error<{ chain: string }>(
    ({ chain }) => `Kriterierne henviser til hinanden i ring: ${chain}.`,
    ({ chain }) => `The criteria refer to each other in a circle: ${chain}.`,
  ),
  KRIT3008: error<{ name: string }>(
    ({ name }) => `»${name}« kommer fra to filer. Kun den ene kan bruges her.`,
    ({ name }) => `“${name}” comes from two files. Only one of them can be used here.`,
  ),
  KRIT3009: error<{ path: string }>(
    ({ path }) => `Filen »${path}« bruges to gange.`,
    ({ path }) => `The file “${path}” is used twice.`,
  ),
};
