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
  whichCode: {
    da: 'Hvilken kode? Fx »krit explain KRIT4001«. »krit explain --all« viser dem alle.',
    en: 'Which code? E.g. “krit explain KRIT4001”. “krit explain --all” shows them all.',
  },
  unknownCode: { da: 'Der findes ingen kode »$1«.', en: 'There is no code “$1”.' },
  didYouMean: { da: 'Mente du »$1«?', en: 'Did you mean “$1”?' },
  why: { da: 'Hvorfor', en: 'Why' },
  wrong: { da: 'Forkert', en: 'Wrong' },
  right: { da: 'Rigtigt', en: 'Right' },
  fileBeside: { da: 'Ved siden af ligger $1', en: 'Beside it lies $1' },
  fixed: { da: 'rettet', en: 'corrected' },
  fixRefused: {
    da: 'ikke rettet, fordi rettelsen ville give nye fejl',
    en: 'not corrected, since the correction would lead to new errors',
  },
  fixDone: { da: '$1 i $2.', en: '$1 in $2.' },
  fixNeedsFile: {
    da: '--fix retter i filer og kan ikke bruges med »-«.',
    en: '--fix corrects files and cannot be used with “-”.',
  },
  notTheBytesRead: {
    da: '$1 er ikke rettet: filen er ikke ren UTF-8 eller blev ændret imens. Gem den som UTF-8, og prøv igen.',
    en: '$1 is not corrected: the file is not plain UTF-8 or was changed meanwhile. Save it as UTF-8 and try again.',
  },
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
  laidOut: { da: 'sat op', en: 'laid out' },
  notLaidOut: { da: 'er ikke sat op; kør »krit fmt«', en: 'is not laid out; run “krit fmt”' },
  fmtDone: { da: '$1 at sætte op, $2 uændret.', en: '$1 to lay out, $2 unchanged.' },
  fmtFault: {
    da: 'ikke rørt: opsætningen ville have ændret indholdet. Det er en fejl i krit; send gerne kilden til dem, der vedligeholder krit.',
    en: 'not touched: the layout would have changed the contents. That is a fault in krit; please send the source to those who maintain krit.',
  },
  fmtTranslatingFaults: {
    da: 'ikke oversat: kilden har fejl. Ret dem først (krit check).',
    en: 'not translated: the source has errors. Correct them first (krit check).',
  },
  whichIndication: {
    da: 'Hvilken indikation? Fx »krit evaluate gruppe/indikation --facts patient.json«.',
    en: 'Which indication? E.g. “krit evaluate group/indication --facts patient.json”.',
  },
  whichFacts: {
    da: 'Hvor står oplysningerne? Skriv --facts og en JSON-fil, eller --facts - for standard input.',
    en: 'Where are the facts? Give --facts and a JSON file, or --facts - for standard input.',
  },
  oneStdin: {
    da: 'Kun en af --facts og --recorded kan komme fra standard input.',
    en: 'Only one of --facts and --recorded can come from standard input.',
  },
  noSuchFile: { da: 'Filen $1 kan ikke læses.', en: 'The file $1 cannot be read.' },
  noSuchGroup: {
    da: 'Der er ingen patientgruppe »$1«. Der er:\n  $2',
    en: 'There is no patient group “$1”. There are:\n  $2',
  },
  noSuchIndication: {
    da: 'Der er ingen indikation »$1«. Mente du en af disse?\n  $2',
    en: 'There is no indication “$1”. Did you mean one of these?\n  $2',
  },
  noCriteria: {
    da: 'Kriterierne for »$1« er ikke indtastet.',
    en: 'The criteria of “$1” are not entered.',
  },
  dataFaults: {
    da: 'Der er fejl i oplysningerne, og derfor ingen afgørelse:',
    en: 'The data have errors, and so there is no verdict:',
  },
  validateWhat: {
    da: 'Hvilken patientgruppe, og hvilken fil? Fx »krit validate udbredt-og-uhelbredelig-kræft --data rekvisition.json«.',
    en: 'Which patient group, and which file? E.g. “krit validate udbredt-og-uhelbredelig-kræft --data requisition.json”.',
  },
  unknownGroup: {
    da: 'Der er ingen patientgruppe ved navn »$1«.',
    en: 'There is no patient group named “$1”.',
  },
  noRequisition: {
    da: 'Patientgruppen »$1« har ingen rekvisition.',
    en: 'The patient group “$1” has no requisition.',
  },
  noVariants: {
    da: 'Rekvisitionen for »$1« har ingen varianter; udelad --variant.',
    en: 'The requisition of “$1” has no variants; leave out --variant.',
  },
  whichVariant: {
    da: 'Rekvisitionen findes i flere varianter; vælg en med --variant. Mulighederne er: $1.',
    en: 'The requisition has variants; choose one with --variant. Possible: $1.',
  },
  notADate: { da: '--on skal være en dato, fx 2026-03-01.', en: '--on has to be a date, e.g. 2026-03-01.' },
  traceWhat: {
    da: 'Hvilket sted? Fx »krit trace generated/pdf/x.pdf#patient.navn«, »krit trace dsl/grupper/x.krit:12« eller »krit trace patient.navn«.',
    en: 'Which place? E.g. “krit trace generated/pdf/x.pdf#patient.navn”, “krit trace dsl/grupper/x.krit:12” or “krit trace patient.navn”.',
  },
  unknownPlace: { da: 'Stedet »$1« kendes ikke.', en: 'The place “$1” is not known.' },
  nothingMade: {
    da: 'Intet i generated/ er lavet af dette sted. Er der bygget (krit build)?',
    en: 'Nothing in generated/ is made of this place. Has it been built (krit build)?',
  },
  noData: { da: 'Filen $1 kan ikke læses.', en: 'The file $1 cannot be read.' },
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
  notice: { da: ['bemærkning', 'bemærkninger'], en: ['notice', 'notices'] },
  file: { da: ['fil', 'filer'], en: ['file', 'files'] },
  correction: { da: ['rettelse', 'rettelser'], en: ['correction', 'corrections'] },
} as const;
