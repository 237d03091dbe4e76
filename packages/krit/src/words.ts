/** What the command line says, Danish and English side by side. */

export type Language = 'da' | 'en';

interface Words {
  readonly da: string;
  readonly en: string;
}

const WORDS = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  information: { da: 'oplysning', en: 'information' },
  allWell: { da: 'Ingen fejl. $1 læst.', en: 'No errors. Read $1.' },
  found: { da: '$1, $2 i $3.', en: '$1, $2 in $3.' },
  suggestion: { da: 'Forslag: $1', en: 'Suggestion: $1' },
  notBuilt: {
    da: 'Intet er bygget: kilderne har fejl. generated/ står, som den stod.',
    en: 'Nothing was built: the sources have errors. generated/ is as it was.',
  },
  built: { da: '$1 skrevet, $2 slettet, $3 uændret.', en: '$1 written, $2 removed, $3 unchanged.' },
  upToDate: { da: 'generated/ svarer til kilderne.', en: 'generated/ is what the sources give.' },
  drifted: {
    da: 'generated/ svarer ikke til kilderne. Kør »krit build«:',
    en: 'generated/ is not what the sources give. Run “krit build”:',
  },
  missing: { da: 'mangler', en: 'missing' },
  changed: { da: 'ændret', en: 'changed' },
  stale: { da: 'til overs', en: 'left over' },
  serving: { da: 'Oversigten står på $1 (stop med Ctrl+C)', en: 'The overview is at $1 (stop with Ctrl+C)' },
  noWorkspace: {
    da: 'Her er intet arbejdsområde: krit.config.json findes hverken her eller i en mappe over.',
    en: 'There is no workspace here: krit.config.json is neither here nor in a folder above.',
  },
  badConfig: { da: 'krit.config.json: $1', en: 'krit.config.json: $1' },
  noSuchPath: { da: 'Der er ingen kilde på stien $1.', en: 'There is no source at the path $1.' },
  unknownCommand: {
    da: 'Der er ingen kommando ved navn »$1«. »krit --help« viser dem, der findes.',
    en: 'There is no command named “$1”. “krit --help” shows those there are.',
  },
  unknownValue: { da: '$1 kan ikke være »$2«. Mulighederne er: $3.', en: '$1 cannot be “$2”. Possible: $3.' },
  usage: { da: 'Brug: $1', en: 'Usage: $1' },
  internal: {
    da: 'krit har en fejl: $1\nKør igen med --debug for at se, hvor den opstod. Rapporten indeholder ingen patientdata.',
    en: 'krit has a fault: $1\nRun again with --debug to see where it arose. The report holds no patient data.',
  },
  unwritable: { da: 'Kunne ikke skrive: $1', en: 'Could not write: $1' },
  portTaken: { da: 'Porten $1 er optaget.', en: 'Port $1 is taken.' },
  unprintable: { da: 'Kunne ikke lave artefakterne: $1', en: 'Could not make the artefacts: $1' },
} as const satisfies Readonly<Record<string, Words>>;

/** The phrase with its parts put in, in order. */
export function say(key: keyof typeof WORDS, language: Language, ...parts: readonly string[]): string {
  return WORDS[key][language].replaceAll(/\$(\d)/gu, (_, at: string) => parts[Number(at) - 1] ?? '');
}

/** `1 fejl`, `2 advarsler`. */
export function counted(count: number, noun: keyof typeof NOUNS, language: Language): string {
  const [one, many] = NOUNS[noun][language];
  return `${String(count)} ${count === 1 ? one : many}`;
}

const NOUNS = {
  error: { da: ['fejl', 'fejl'], en: ['error', 'errors'] },
  warning: { da: ['advarsel', 'advarsler'], en: ['warning', 'warnings'] },
  file: { da: ['fil', 'filer'], en: ['file', 'files'] },
} as const;
