/*
 * Udbredt og uhelbredelig kræft (udbredt-og-uhelbredelig-kræft)
 * Forslag – ikke udgivet af Nationalt Genom Center
 * Version 0.1.0. Gyldig fra: ikke angivet.
 * meaningHash a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa
 * contentHash a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8
 * Genereret af Kriterion; ret kilden, ikke denne fil.
 */
/** Unknown is never "no": a verdict has three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined';

/** Asked, but it cannot be known, or it does not apply; both leave the fact unknown. */
export type Unanswered = { readonly unknown: true } | { readonly notRelevant: true };

/** Reasons recorded for departing from default requirements, by requirement id. */
export type Departures = Readonly<Record<string, string>>;

/** A requirement as the indication states it. */
export interface StatedRequirement {
  readonly id: string;
  /** Of the route, where the indication has several. */
  readonly route?: string;
  readonly strength: 'must' | 'default' | 'should';
}

/** A requirement and what all readings agree it gives. */
export interface RequirementValue extends StatedRequirement {
  readonly value: Verdict;
}

/** A default requirement that was departed from, with the recorded reason. */
export interface Departure {
  readonly requirement: string;
  readonly reason: string;
}

/** One reading for each open question that decides, by question id. */
export type Reading = Readonly<Record<string, string>>;

/** The verdict under one combination of readings of the open questions. */
export interface ReadingVerdict {
  readonly assignment: Reading;
  readonly verdict: Verdict;
}

/** Why there is no verdict. */
export type FactErrorCode =
  | 'unknown-fact'
  | 'wrong-type'
  | 'not-an-option'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-a-date'
  | 'unknown-requirement'
  | 'not-departable'
  | 'reason-missing';

/** A fault of the data, at a fact or a departure. */
export interface FactError {
  readonly code: FactErrorCode;
  readonly path: string;
}

/** The verdict of an indication, or the faults of the data. `readings` is empty where all readings agree. */
export type CriteriaResult =
  | {
      readonly ok: true;
      readonly verdict: Verdict;
      readonly requirements: readonly RequirementValue[];
      readonly departures: readonly Departure[];
      readonly readings: readonly ReadingVerdict[];
    }
  | { readonly ok: false; readonly errors: readonly FactError[] };

/** A text in both languages. */
export interface Message {
  readonly da: string;
  readonly en: string;
}

/** What a module is made from. */
export interface Metadata {
  readonly id: string;
  readonly name: Message;
  readonly version?: string;
  /** A date as exact as its source. */
  readonly validFrom?: string;
  /** SHA-256 of criteria and rules. */
  readonly meaningHash: string;
  /** SHA-256 of all that is shown. */
  readonly contentHash: string;
  readonly notice: Message;
}

/** The group, its version and its hashes. */
export const udbredtOgUhelbredeligKraeftMetadata: Metadata = {
  id: 'udbredt-og-uhelbredelig-kræft',
  name: { da: 'Udbredt og uhelbredelig kræft', en: 'Advanced and incurable cancer' },
  version: '0.1.0',
  meaningHash: 'a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa',
  contentHash: 'a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8',
  notice: { da: 'Forslag – ikke udgivet af Nationalt Genom Center', en: 'Proposal – not published by Nationalt Genom Center (Danish National Genome Center)' },
};

/** What is known about a patient; left out is not answered. Numbers may be exact decimals as text. */
export interface UdbredtOgUhelbredeligKraeftFacts {
  /**
   * Alder
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'alder'?: number | string | Unanswered;
  /**
   * Kræfttype
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'kræfttype'?: 'sarkom' | 'pancreaskræft' | 'thymus-epitelcelletumor' | 'primær-hjernetumor' | 'kolangiokarcinom' | 'ukendt-primær-tumor' | 'anden' | Unanswered;
  /**
   * Solid tumor
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'solid-tumor'?: boolean | Unanswered;
  /**
   * Spredning
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'spredning'?: boolean | Unanswered;
  /**
   * Tilbagefald
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'tilbagefald'?: boolean | Unanswered;
  /**
   * Uhelbredelig tilstand
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'uhelbredelig-tilstand'?: boolean | Unanswered;
  /**
   * Utilstrækkelig effekt af standardbehandling
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'utilstrækkelig-effekt-af-standardbehandling'?: boolean | Unanswered;
  /**
   * Histopatologi udført
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'histopatologi-udført'?: boolean | Unanswered;
  /**
   * Gennemførte behandlingslinjer
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'gennemførte-behandlingslinjer'?: number | string | Unanswered;
  /**
   * Progression på standardbehandling
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'progression-på-standardbehandling'?: boolean | Unanswered;
  /**
   * Sparsom evidens
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'sparsom-evidens'?: boolean | Unanswered;
  /**
   * God prognose og mange behandlingslinjer
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
   */
  readonly 'god-prognose-mange-linjer'?: boolean | Unanswered;
  /**
   * Nydiagnosticeret
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'nydiagnosticeret-tumor'?: boolean | Unanswered;
  /**
   * Thymus-epitelkarcinom
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'thymuskarcinom'?: boolean | Unanswered;
  /**
   * Stillingtagen til systemisk medicinsk behandling
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'stillingtagen-til-systemisk-behandling'?: boolean | Unanswered;
  /**
   * Meningeom
   * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
   */
  readonly 'meningeom'?: boolean | Unanswered;
}

const metastatiskKraeftRequirements: readonly StatedRequirement[] = [
  { id: 'voksen', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', strength: 'must' },
  { id: 'uhelbredelig', strength: 'must' },
  { id: 'utilstrækkelig-effekt', strength: 'must' },
  { id: 'primær-diagnostik', strength: 'must' },
  { id: 'efter-første-linje', strength: 'default' },
  { id: 'progression', strength: 'default' },
  { id: 'vent-til-senere-linjer', strength: 'should' },
  { id: 'solid', strength: 'must' },
  { id: 'metastatisk', strength: 'must' },
];

/**
 * Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?
 * - anden-linje: Efter 2. linje
 * - tredje-linje: Efter både 2. og 3. linje
 * Gælder kravet om utilstrækkelig effekt af standardbehandling også, når tilbuddet gives på diagnosetidspunktet?
 * - bortfalder: Kravet bortfalder for diagnoser med sparsom eller manglende evidensbaseret standardbehandling
 * - gælder: Kravet gælder uændret
 * Er den primære histopatologiske diagnostik en betingelse for at rekvirere, eller beskriver papiret blot udredningen?
 * - betingelse: En betingelse
 * - beskrivelse: En beskrivelse af udredningen
 */
const metastatiskKraeftReadings: readonly Reading[] = [
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse' },
];

/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
export function evaluateMetastatiskKraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures = {}): CriteriaResult {
  const errors = [...factErrors(facts), ...departureErrors(departures, metastatiskKraeftRequirements)];
  if (errors.length > 0) return { ok: false, errors };
  const runs: Run[] = [];
  for (const reading of metastatiskKraeftReadings) runs.push(judgeMetastatiskKraeft(facts, departures, reading));
  return conclude(metastatiskKraeftRequirements, metastatiskKraeftReadings, runs, departures);
}

function judgeMetastatiskKraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures, reading: Reading): Run {
  const voksenValue = criterionVoksen(facts);
  const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(facts);
  const uhelbredeligValue = criterionUhelbredelig(facts);
  const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(facts);
  const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(facts);
  const primaerDiagnostikValue = criterionPrimaerDiagnostik(facts);
  const efterFoersteLinjeValue = criterionEfterFoersteLinje(facts, tilbudPaaDiagnosetidspunktetValue);
  const progressionValue = criterionProgression(facts, tilbudPaaDiagnosetidspunktetValue);
  const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(facts, reading);
  const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(facts, efter$2Og$3LinjeValue);
  const condition4 = requirementMetastatiskKraeft_4(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition5 = requirementMetastatiskKraeft_5(reading, primaerDiagnostikValue);
  const condition9 = requirementMetastatiskKraeft_9(facts);
  const condition10 = requirementMetastatiskKraeft_10(facts);
  const verdict = all(
    voksenValue,
    spredningEllerTilbagefaldValue,
    uhelbredeligValue,
    condition4,
    condition5,
    byDefault(efterFoersteLinjeValue, departures, 'efter-første-linje'),
    byDefault(progressionValue, departures, 'progression'),
    condition9,
    condition10,
  );
  const conditions = [
    voksenValue,
    spredningEllerTilbagefaldValue,
    uhelbredeligValue,
    condition4,
    condition5,
    efterFoersteLinjeValue,
    progressionValue,
    ventTilSenereLinjerValue,
    condition9,
    condition10,
  ];
  return { verdict, conditions };
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementMetastatiskKraeft_4(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
    any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
    whenRead(
      reading['effekt-på-diagnosetidspunktet'] === 'gælder',
      utilstraekkeligEffektValue,
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementMetastatiskKraeft_5(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Solid tumor
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
function requirementMetastatiskKraeft_9(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'solid-tumor'), true);
}

/**
 * Metastatisk
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
function requirementMetastatiskKraeft_10(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'spredning'), true);
}

const sarkomRequirements: readonly StatedRequirement[] = [
  { id: 'voksen', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', strength: 'must' },
  { id: 'uhelbredelig', strength: 'must' },
  { id: 'utilstrækkelig-effekt', strength: 'must' },
  { id: 'primær-diagnostik', strength: 'must' },
  { id: 'efter-første-linje', strength: 'default' },
  { id: 'progression', strength: 'default' },
  { id: 'vent-til-senere-linjer', strength: 'should' },
  { id: 'sarkomdiagnose', strength: 'must' },
  { id: 'metastatisk-eller-recidiverende', strength: 'must' },
];

/**
 * Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?
 * - anden-linje: Efter 2. linje
 * - tredje-linje: Efter både 2. og 3. linje
 * Gælder kravet om utilstrækkelig effekt af standardbehandling også, når tilbuddet gives på diagnosetidspunktet?
 * - bortfalder: Kravet bortfalder for diagnoser med sparsom eller manglende evidensbaseret standardbehandling
 * - gælder: Kravet gælder uændret
 * Er den primære histopatologiske diagnostik en betingelse for at rekvirere, eller beskriver papiret blot udredningen?
 * - betingelse: En betingelse
 * - beskrivelse: En beskrivelse af udredningen
 */
const sarkomReadings: readonly Reading[] = [
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse' },
];

/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 */
export function evaluateSarkom(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures = {}): CriteriaResult {
  const errors = [...factErrors(facts), ...departureErrors(departures, sarkomRequirements)];
  if (errors.length > 0) return { ok: false, errors };
  const runs: Run[] = [];
  for (const reading of sarkomReadings) runs.push(judgeSarkom(facts, departures, reading));
  return conclude(sarkomRequirements, sarkomReadings, runs, departures);
}

function judgeSarkom(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures, reading: Reading): Run {
  const voksenValue = criterionVoksen(facts);
  const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(facts);
  const uhelbredeligValue = criterionUhelbredelig(facts);
  const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(facts);
  const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(facts);
  const primaerDiagnostikValue = criterionPrimaerDiagnostik(facts);
  const efterFoersteLinjeValue = criterionEfterFoersteLinje(facts, tilbudPaaDiagnosetidspunktetValue);
  const progressionValue = criterionProgression(facts, tilbudPaaDiagnosetidspunktetValue);
  const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(facts, reading);
  const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(facts, efter$2Og$3LinjeValue);
  const condition4 = requirementSarkom_4(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition5 = requirementSarkom_5(reading, primaerDiagnostikValue);
  const condition9 = requirementSarkom_9(facts);
  const condition10 = requirementSarkom_10(facts);
  const verdict = all(
    voksenValue,
    spredningEllerTilbagefaldValue,
    uhelbredeligValue,
    condition4,
    condition5,
    byDefault(efterFoersteLinjeValue, departures, 'efter-første-linje'),
    byDefault(progressionValue, departures, 'progression'),
    condition9,
    condition10,
  );
  const conditions = [
    voksenValue,
    spredningEllerTilbagefaldValue,
    uhelbredeligValue,
    condition4,
    condition5,
    efterFoersteLinjeValue,
    progressionValue,
    ventTilSenereLinjerValue,
    condition9,
    condition10,
  ];
  return { verdict, conditions };
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementSarkom_4(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
    any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
    whenRead(
      reading['effekt-på-diagnosetidspunktet'] === 'gælder',
      utilstraekkeligEffektValue,
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementSarkom_5(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 */
function requirementSarkom_9(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isOption(own(facts, 'kræfttype'), 'sarkom');
}

/**
 * metastatisk-eller-recidiverende
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 */
function requirementSarkom_10(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return any(
    // Metastatisk sarkom
    isAnswer(own(facts, 'spredning'), true),
    // Recidiverende sarkom
    isAnswer(own(facts, 'tilbagefald'), true),
  );
}

const pancreaskraeftRequirements: readonly StatedRequirement[] = [
  { id: 'voksen', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', strength: 'must' },
  { id: 'uhelbredelig', strength: 'must' },
  { id: 'utilstrækkelig-effekt', strength: 'must' },
  { id: 'primær-diagnostik', strength: 'must' },
  { id: 'efter-første-linje', strength: 'default' },
  { id: 'progression', strength: 'default' },
  { id: 'vent-til-senere-linjer', strength: 'should' },
  { id: 'pancreasdiagnose', strength: 'must' },
];

/**
 * Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?
 * - anden-linje: Efter 2. linje
 * - tredje-linje: Efter både 2. og 3. linje
 * Gælder kravet om utilstrækkelig effekt af standardbehandling også, når tilbuddet gives på diagnosetidspunktet?
 * - bortfalder: Kravet bortfalder for diagnoser med sparsom eller manglende evidensbaseret standardbehandling
 * - gælder: Kravet gælder uændret
 * Er den primære histopatologiske diagnostik en betingelse for at rekvirere, eller beskriver papiret blot udredningen?
 * - betingelse: En betingelse
 * - beskrivelse: En beskrivelse af udredningen
 * Er al pancreaskræft omfattet, eller kun metastatisk/uhelbredelig pancreaskræft?
 * - al: Al pancreaskræft er omfattet; gruppens kriterier om spredning eller tilbagefald og uhelbredelighed er en beskrivelse
 * - metastatisk: Kun metastatisk/uhelbredelig pancreaskræft; gruppens kriterier gælder
 */
const pancreaskraeftReadings: readonly Reading[] = [
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'pancreas-stadie': 'metastatisk' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'al' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'pancreas-stadie': 'metastatisk' },
];

/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 */
export function evaluatePancreaskraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures = {}): CriteriaResult {
  const errors = [...factErrors(facts), ...departureErrors(departures, pancreaskraeftRequirements)];
  if (errors.length > 0) return { ok: false, errors };
  const runs: Run[] = [];
  for (const reading of pancreaskraeftReadings) runs.push(judgePancreaskraeft(facts, departures, reading));
  return conclude(pancreaskraeftRequirements, pancreaskraeftReadings, runs, departures);
}

function judgePancreaskraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures, reading: Reading): Run {
  const voksenValue = criterionVoksen(facts);
  const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(facts);
  const uhelbredeligValue = criterionUhelbredelig(facts);
  const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(facts);
  const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(facts);
  const primaerDiagnostikValue = criterionPrimaerDiagnostik(facts);
  const efterFoersteLinjeValue = criterionEfterFoersteLinje(facts, tilbudPaaDiagnosetidspunktetValue);
  const progressionValue = criterionProgression(facts, tilbudPaaDiagnosetidspunktetValue);
  const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(facts, reading);
  const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(facts, efter$2Og$3LinjeValue);
  const condition2 = requirementPancreaskraeft_2(reading, spredningEllerTilbagefaldValue);
  const condition3 = requirementPancreaskraeft_3(reading, uhelbredeligValue);
  const condition4 = requirementPancreaskraeft_4(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition5 = requirementPancreaskraeft_5(reading, primaerDiagnostikValue);
  const condition9 = requirementPancreaskraeft_9(facts);
  const verdict = all(
    voksenValue,
    condition2,
    condition3,
    condition4,
    condition5,
    byDefault(efterFoersteLinjeValue, departures, 'efter-første-linje'),
    byDefault(progressionValue, departures, 'progression'),
    condition9,
  );
  const conditions = [
    voksenValue,
    condition2,
    condition3,
    condition4,
    condition5,
    efterFoersteLinjeValue,
    progressionValue,
    ventTilSenereLinjerValue,
    condition9,
  ];
  return { verdict, conditions };
}

/**
 * Kræft med spredning eller tilbagefald
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »alle typer af kræft med spredning eller tilbagefald«
 */
function requirementPancreaskraeft_2(reading: Reading, spredningEllerTilbagefaldValue: Verdict): Verdict {
  return whenRead(
    reading['pancreas-stadie'] === 'al',
    'met',
    whenRead(
      reading['pancreas-stadie'] === 'metastatisk',
      spredningEllerTilbagefaldValue,
      'undetermined',
    ),
  );
}

/**
 * Tilstanden betragtes som uhelbredelig
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »tilstanden betragtes som uhelbredelig«
 */
function requirementPancreaskraeft_3(reading: Reading, uhelbredeligValue: Verdict): Verdict {
  return whenRead(
    reading['pancreas-stadie'] === 'al',
    'met',
    whenRead(reading['pancreas-stadie'] === 'metastatisk', uhelbredeligValue, 'undetermined'),
  );
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementPancreaskraeft_4(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
    any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
    whenRead(
      reading['effekt-på-diagnosetidspunktet'] === 'gælder',
      utilstraekkeligEffektValue,
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementPancreaskraeft_5(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 */
function requirementPancreaskraeft_9(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isOption(own(facts, 'kræfttype'), 'pancreaskræft');
}

const thymusRequirements: readonly StatedRequirement[] = [
  { id: 'voksen', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'uhelbredelig', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'utilstrækkelig-effekt', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'primær-diagnostik', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'efter-første-linje', route: 'nydiagnosticeret-thymustumor', strength: 'default' },
  { id: 'progression', route: 'nydiagnosticeret-thymustumor', strength: 'default' },
  { id: 'vent-til-senere-linjer', route: 'nydiagnosticeret-thymustumor', strength: 'should' },
  { id: 'thymustumor', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'nydiagnosticeret', route: 'nydiagnosticeret-thymustumor', strength: 'must' },
  { id: 'voksen', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'uhelbredelig', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'utilstrækkelig-effekt', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'primær-diagnostik', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'efter-første-linje', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'default' },
  { id: 'progression', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'default' },
  { id: 'vent-til-senere-linjer', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'should' },
  { id: 'thymustumor-karcinom', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'karcinom', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
  { id: 'stillingtagen', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must' },
];

/**
 * Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?
 * - anden-linje: Efter 2. linje
 * - tredje-linje: Efter både 2. og 3. linje
 * Gælder kravet om utilstrækkelig effekt af standardbehandling også, når tilbuddet gives på diagnosetidspunktet?
 * - bortfalder: Kravet bortfalder for diagnoser med sparsom eller manglende evidensbaseret standardbehandling
 * - gælder: Kravet gælder uændret
 * Er den primære histopatologiske diagnostik en betingelse for at rekvirere, eller beskriver papiret blot udredningen?
 * - betingelse: En betingelse
 * - beskrivelse: En beskrivelse af udredningen
 * Gælder gruppens kriterier om spredning eller tilbagefald, uhelbredelighed, utilstrækkelig effekt og forudgående behandling for nydiagnosticerede thymustumorer?
 * - fritaget: Gruppens beskrivelse gælder ikke den nydiagnosticerede; kun alder og diagnose afgør
 * - gælder: Gruppens kriterier gælder også her
 * Gælder gruppens kriterier om utilstrækkelig effekt og forudgående behandling, når der først tages stilling til systemisk behandling?
 * - fritaget: Nej, tilbuddet gives, før den systemiske behandling er begyndt
 * - gælder: Gruppens kriterier gælder også her
 */
const thymusReadings: readonly Reading[] = [
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'fritaget', 'gruppekriterier-thymuskarcinom': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'gruppekriterier-nydiagnosticeret-thymus': 'gælder', 'gruppekriterier-thymuskarcinom': 'gælder' },
];

/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 */
export function evaluateThymus(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures = {}): CriteriaResult {
  const errors = [...factErrors(facts), ...departureErrors(departures, thymusRequirements)];
  if (errors.length > 0) return { ok: false, errors };
  const runs: Run[] = [];
  for (const reading of thymusReadings) runs.push(judgeThymus(facts, departures, reading));
  return conclude(thymusRequirements, thymusReadings, runs, departures);
}

function judgeThymus(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures, reading: Reading): Run {
  const voksenValue = criterionVoksen(facts);
  const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(facts);
  const uhelbredeligValue = criterionUhelbredelig(facts);
  const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(facts);
  const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(facts);
  const primaerDiagnostikValue = criterionPrimaerDiagnostik(facts);
  const efterFoersteLinjeValue = criterionEfterFoersteLinje(facts, tilbudPaaDiagnosetidspunktetValue);
  const progressionValue = criterionProgression(facts, tilbudPaaDiagnosetidspunktetValue);
  const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(facts, reading);
  const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(facts, efter$2Og$3LinjeValue);
  const condition2 = requirementThymus_2(reading, spredningEllerTilbagefaldValue);
  const condition3 = requirementThymus_3(reading, uhelbredeligValue);
  const condition4 = requirementThymus_4(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition5 = requirementThymus_5(reading, primaerDiagnostikValue);
  const condition6 = requirementThymus_6(reading, efterFoersteLinjeValue);
  const condition7 = requirementThymus_7(reading, progressionValue);
  const condition9 = requirementThymus_9(facts);
  const condition10 = requirementThymus_10(facts);
  const condition14 = requirementThymus_14(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition15 = requirementThymus_15(reading, primaerDiagnostikValue);
  const condition16 = requirementThymus_16(reading, efterFoersteLinjeValue);
  const condition17 = requirementThymus_17(reading, progressionValue);
  const condition19 = requirementThymus_19(facts);
  const condition20 = requirementThymus_20(facts);
  const condition21 = requirementThymus_21(facts);
  const verdict = any(
    all(
      voksenValue,
      condition2,
      condition3,
      condition4,
      condition5,
      byDefault(condition6, departures, 'efter-første-linje'),
      byDefault(condition7, departures, 'progression'),
      condition9,
      condition10,
    ),
    all(
      voksenValue,
      spredningEllerTilbagefaldValue,
      uhelbredeligValue,
      condition14,
      condition15,
      byDefault(condition16, departures, 'efter-første-linje'),
      byDefault(condition17, departures, 'progression'),
      condition19,
      condition20,
      condition21,
    ),
  );
  const conditions = [
    voksenValue,
    condition2,
    condition3,
    condition4,
    condition5,
    condition6,
    condition7,
    ventTilSenereLinjerValue,
    condition9,
    condition10,
    voksenValue,
    spredningEllerTilbagefaldValue,
    uhelbredeligValue,
    condition14,
    condition15,
    condition16,
    condition17,
    ventTilSenereLinjerValue,
    condition19,
    condition20,
    condition21,
  ];
  return { verdict, conditions };
}

/**
 * Kræft med spredning eller tilbagefald
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »alle typer af kræft med spredning eller tilbagefald«
 */
function requirementThymus_2(reading: Reading, spredningEllerTilbagefaldValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-nydiagnosticeret-thymus'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-nydiagnosticeret-thymus'] === 'gælder',
      spredningEllerTilbagefaldValue,
      'undetermined',
    ),
  );
}

/**
 * Tilstanden betragtes som uhelbredelig
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »tilstanden betragtes som uhelbredelig«
 */
function requirementThymus_3(reading: Reading, uhelbredeligValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-nydiagnosticeret-thymus'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-nydiagnosticeret-thymus'] === 'gælder',
      uhelbredeligValue,
      'undetermined',
    ),
  );
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementThymus_4(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-nydiagnosticeret-thymus'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-nydiagnosticeret-thymus'] === 'gælder',
      whenRead(
        reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
        any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
        whenRead(
          reading['effekt-på-diagnosetidspunktet'] === 'gælder',
          utilstraekkeligEffektValue,
          'undetermined',
        ),
      ),
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementThymus_5(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »skal den enkelte patient som udgangspunkt have gennemført 1. linje standard behandling«
 */
function requirementThymus_6(reading: Reading, efterFoersteLinjeValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-nydiagnosticeret-thymus'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-nydiagnosticeret-thymus'] === 'gælder',
      efterFoersteLinjeValue,
      'undetermined',
    ),
  );
}

/**
 * Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »Når patienten progredierer på standardbehandling«
 */
function requirementThymus_7(reading: Reading, progressionValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-nydiagnosticeret-thymus'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-nydiagnosticeret-thymus'] === 'gælder',
      progressionValue,
      'undetermined',
    ),
  );
}

/**
 * Thymus-epitelcelletumor
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Nydiagnosticeret thymus epithel celle tumorer«
 */
function requirementThymus_9(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isOption(own(facts, 'kræfttype'), 'thymus-epitelcelletumor');
}

/**
 * Nydiagnosticeret
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Nydiagnosticeret thymus epithel celle tumorer«
 */
function requirementThymus_10(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'nydiagnosticeret-tumor'), true);
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementThymus_14(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-thymuskarcinom'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-thymuskarcinom'] === 'gælder',
      whenRead(
        reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
        any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
        whenRead(
          reading['effekt-på-diagnosetidspunktet'] === 'gælder',
          utilstraekkeligEffektValue,
          'undetermined',
        ),
      ),
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementThymus_15(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »skal den enkelte patient som udgangspunkt have gennemført 1. linje standard behandling«
 */
function requirementThymus_16(reading: Reading, efterFoersteLinjeValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-thymuskarcinom'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-thymuskarcinom'] === 'gælder',
      efterFoersteLinjeValue,
      'undetermined',
    ),
  );
}

/**
 * Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »Når patienten progredierer på standardbehandling«
 */
function requirementThymus_17(reading: Reading, progressionValue: Verdict): Verdict {
  return whenRead(
    reading['gruppekriterier-thymuskarcinom'] === 'fritaget',
    'met',
    whenRead(
      reading['gruppekriterier-thymuskarcinom'] === 'gælder',
      progressionValue,
      'undetermined',
    ),
  );
}

/**
 * Thymus-epitelcelletumor
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Patienter med thymus epithel carcinom ved stillingtagen til systemisk medicinsk behandling«
 */
function requirementThymus_19(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isOption(own(facts, 'kræfttype'), 'thymus-epitelcelletumor');
}

/**
 * Thymus-epitelkarcinom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Patienter med thymus epithel carcinom ved stillingtagen til systemisk medicinsk behandling«
 */
function requirementThymus_20(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'thymuskarcinom'), true);
}

/**
 * Der tages stilling til systemisk medicinsk behandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Patienter med thymus epithel carcinom ved stillingtagen til systemisk medicinsk behandling«
 */
function requirementThymus_21(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'stillingtagen-til-systemisk-behandling'), true);
}

const primaerHjernetumorRequirements: readonly StatedRequirement[] = [
  { id: 'voksen', strength: 'must' },
  { id: 'spredning-eller-tilbagefald', strength: 'must' },
  { id: 'uhelbredelig', strength: 'must' },
  { id: 'utilstrækkelig-effekt', strength: 'must' },
  { id: 'primær-diagnostik', strength: 'must' },
  { id: 'efter-første-linje', strength: 'default' },
  { id: 'progression', strength: 'default' },
  { id: 'vent-til-senere-linjer', strength: 'should' },
  { id: 'hjernetumordiagnose', strength: 'must' },
  { id: 'meningeom-kun-ved-recidiv', strength: 'must' },
];

/**
 * Betyder »efter 2. og 3. linjebehandling«, at 2. linje er nok, eller at også 3. linje skal være gennemført?
 * - anden-linje: Efter 2. linje
 * - tredje-linje: Efter både 2. og 3. linje
 * Gælder kravet om utilstrækkelig effekt af standardbehandling også, når tilbuddet gives på diagnosetidspunktet?
 * - bortfalder: Kravet bortfalder for diagnoser med sparsom eller manglende evidensbaseret standardbehandling
 * - gælder: Kravet gælder uændret
 * Er den primære histopatologiske diagnostik en betingelse for at rekvirere, eller beskriver papiret blot udredningen?
 * - betingelse: En betingelse
 * - beskrivelse: En beskrivelse af udredningen
 * Hvordan gælder kravet om spredning eller tilbagefald for primære hjernetumorer?
 * - gælder: Kravet gælder: spredning eller tilbagefald
 * - fritaget: Kravet gælder ikke primære hjernetumorer, som sjældent spreder sig
 */
const primaerHjernetumorReadings: readonly Reading[] = [
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'anden-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'bortfalder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'betingelse', 'spredning-hjernetumor': 'fritaget' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'gælder' },
  { 'linjer-før-tilbud': 'tredje-linje', 'effekt-på-diagnosetidspunktet': 'gælder', 'primær-diagnostik-krav': 'beskrivelse', 'spredning-hjernetumor': 'fritaget' },
];

/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
export function evaluatePrimaerHjernetumor(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures = {}): CriteriaResult {
  const errors = [...factErrors(facts), ...departureErrors(departures, primaerHjernetumorRequirements)];
  if (errors.length > 0) return { ok: false, errors };
  const runs: Run[] = [];
  for (const reading of primaerHjernetumorReadings) runs.push(judgePrimaerHjernetumor(facts, departures, reading));
  return conclude(primaerHjernetumorRequirements, primaerHjernetumorReadings, runs, departures);
}

function judgePrimaerHjernetumor(facts: UdbredtOgUhelbredeligKraeftFacts, departures: Departures, reading: Reading): Run {
  const voksenValue = criterionVoksen(facts);
  const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(facts);
  const uhelbredeligValue = criterionUhelbredelig(facts);
  const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(facts);
  const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(facts);
  const primaerDiagnostikValue = criterionPrimaerDiagnostik(facts);
  const efterFoersteLinjeValue = criterionEfterFoersteLinje(facts, tilbudPaaDiagnosetidspunktetValue);
  const progressionValue = criterionProgression(facts, tilbudPaaDiagnosetidspunktetValue);
  const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(facts, reading);
  const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(facts, efter$2Og$3LinjeValue);
  const condition2 = requirementPrimaerHjernetumor_2(reading, spredningEllerTilbagefaldValue);
  const condition4 = requirementPrimaerHjernetumor_4(reading, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue);
  const condition5 = requirementPrimaerHjernetumor_5(reading, primaerDiagnostikValue);
  const condition9 = requirementPrimaerHjernetumor_9(facts);
  const condition10 = requirementPrimaerHjernetumor_10(facts);
  const verdict = all(
    voksenValue,
    condition2,
    uhelbredeligValue,
    condition4,
    condition5,
    byDefault(efterFoersteLinjeValue, departures, 'efter-første-linje'),
    byDefault(progressionValue, departures, 'progression'),
    condition9,
    condition10,
  );
  const conditions = [
    voksenValue,
    condition2,
    uhelbredeligValue,
    condition4,
    condition5,
    efterFoersteLinjeValue,
    progressionValue,
    ventTilSenereLinjerValue,
    condition9,
    condition10,
  ];
  return { verdict, conditions };
}

/**
 * Kræft med spredning eller tilbagefald
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »alle typer af kræft med spredning eller tilbagefald«
 */
function requirementPrimaerHjernetumor_2(reading: Reading, spredningEllerTilbagefaldValue: Verdict): Verdict {
  return whenRead(
    reading['spredning-hjernetumor'] === 'gælder',
    spredningEllerTilbagefaldValue,
    whenRead(reading['spredning-hjernetumor'] === 'fritaget', 'met', 'undetermined'),
  );
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function requirementPrimaerHjernetumor_4(reading: Reading, utilstraekkeligEffektValue: Verdict, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return whenRead(
    reading['effekt-på-diagnosetidspunktet'] === 'bortfalder',
    any(utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue),
    whenRead(
      reading['effekt-på-diagnosetidspunktet'] === 'gælder',
      utilstraekkeligEffektValue,
      'undetermined',
    ),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function requirementPrimaerHjernetumor_5(reading: Reading, primaerDiagnostikValue: Verdict): Verdict {
  return whenRead(
    reading['primær-diagnostik-krav'] === 'betingelse',
    primaerDiagnostikValue,
    whenRead(reading['primær-diagnostik-krav'] === 'beskrivelse', 'met', 'undetermined'),
  );
}

/**
 * Primær hjernetumor
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
function requirementPrimaerHjernetumor_9(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isOption(own(facts, 'kræfttype'), 'primær-hjernetumor');
}

/**
 * For meningeomer: kun recidiverende meningeom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »kun være relevant for recidiverende meningeomer«
 */
function requirementPrimaerHjernetumor_10(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return any(not(isAnswer(own(facts, 'meningeom'), true)), isAnswer(own(facts, 'tilbagefald'), true));
}

/**
 * Patienten er mindst 18 år
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »patienter ≥ 18 år«
 */
function criterionVoksen(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return atLeast(own(facts, 'alder'), 18);
}

/**
 * Kræft med spredning eller tilbagefald
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »alle typer af kræft med spredning eller tilbagefald«
 */
function criterionSpredningEllerTilbagefald(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return any(
    // Spredning
    isAnswer(own(facts, 'spredning'), true),
    // Tilbagefald
    isAnswer(own(facts, 'tilbagefald'), true),
  );
}

/**
 * Tilstanden betragtes som uhelbredelig
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »tilstanden betragtes som uhelbredelig«
 */
function criterionUhelbredelig(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'uhelbredelig-tilstand'), true);
}

/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 */
function criterionUtilstraekkeligEffekt(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'utilstrækkelig-effekt-af-standardbehandling'), true);
}

/**
 * Diagnose med sparsom eller manglende evidensbaseret standardbehandling til metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function criterionTilbudPaaDiagnosetidspunktet(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return any(
    // Kolangiokarcinom, pancreaskræft eller ukendt primær tumor
    isAmong(own(facts, 'kræfttype'), 'kolangiokarcinom', 'pancreaskræft', 'ukendt-primær-tumor'),
    // Anden sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling
    isAnswer(own(facts, 'sparsom-evidens'), true),
  );
}

/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function criterionPrimaerDiagnostik(facts: UdbredtOgUhelbredeligKraeftFacts): Verdict {
  return isAnswer(own(facts, 'histopatologi-udført'), true);
}

/**
 * Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »skal den enkelte patient som udgangspunkt have gennemført 1. linje standard behandling«
 */
function criterionEfterFoersteLinje(facts: UdbredtOgUhelbredeligKraeftFacts, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return any(
    atLeast(own(facts, 'gennemførte-behandlingslinjer'), 1),
    tilbudPaaDiagnosetidspunktetValue,
  );
}

/**
 * Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »Når patienten progredierer på standardbehandling«
 */
function criterionProgression(facts: UdbredtOgUhelbredeligKraeftFacts, tilbudPaaDiagnosetidspunktetValue: Verdict): Verdict {
  return any(
    isAnswer(own(facts, 'progression-på-standardbehandling'), true),
    tilbudPaaDiagnosetidspunktetValue,
  );
}

/**
 * Har gennemført 2. og 3. linjebehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
function criterionEfter$2Og$3Linje(facts: UdbredtOgUhelbredeligKraeftFacts, reading: Reading): Verdict {
  return whenRead(
    reading['linjer-før-tilbud'] === 'anden-linje',
    atLeast(own(facts, 'gennemførte-behandlingslinjer'), 2),
    whenRead(
      reading['linjer-før-tilbud'] === 'tredje-linje',
      atLeast(own(facts, 'gennemførte-behandlingslinjer'), 3),
      'undetermined',
    ),
  );
}

/**
 * Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »kan med fordel vente til efter 2. og 3. linjebehandling«
 */
function criterionVentTilSenereLinjer(facts: UdbredtOgUhelbredeligKraeftFacts, efter$2Og$3LinjeValue: Verdict): Verdict {
  return any(not(isAnswer(own(facts, 'god-prognose-mange-linjer'), true)), efter$2Og$3LinjeValue);
}

const kraefttypeOptions: ReadonlySet<string> = new Set<string>([
  'sarkom',
  'pancreaskræft',
  'thymus-epitelcelletumor',
  'primær-hjernetumor',
  'kolangiokarcinom',
  'ukendt-primær-tumor',
  'anden',
]);

/** Every answer that is of a wrong kind; with one of them there is no verdict. */
function factErrors(facts: unknown): readonly FactError[] {
  if (!isRecord(facts)) return [{ code: 'wrong-type', path: '' }];
  const errors: FactError[] = [];
  for (const [id, answer] of Object.entries(facts)) {
    const code = factFault(id, answer);
    if (code !== undefined) errors.push({ code, path: id });
  }

  return errors;
}

function factFault(id: string, answer: unknown): FactErrorCode | undefined {
  const isOpen = answer === undefined || saysUnknown(answer);
  switch (id) {
    case 'alder':
      return isOpen ? undefined : integerFault(answer, 0, 130);
    case 'kræfttype':
      return isOpen ? undefined : optionFault(answer, kraefttypeOptions);
    case 'solid-tumor':
      return isOpen ? undefined : booleanFault(answer);
    case 'spredning':
      return isOpen ? undefined : booleanFault(answer);
    case 'tilbagefald':
      return isOpen ? undefined : booleanFault(answer);
    case 'uhelbredelig-tilstand':
      return isOpen ? undefined : booleanFault(answer);
    case 'utilstrækkelig-effekt-af-standardbehandling':
      return isOpen ? undefined : booleanFault(answer);
    case 'histopatologi-udført':
      return isOpen ? undefined : booleanFault(answer);
    case 'gennemførte-behandlingslinjer':
      return isOpen ? undefined : integerFault(answer, undefined, undefined);
    case 'progression-på-standardbehandling':
      return isOpen ? undefined : booleanFault(answer);
    case 'sparsom-evidens':
      return isOpen ? undefined : booleanFault(answer);
    case 'god-prognose-mange-linjer':
      return isOpen ? undefined : booleanFault(answer);
    case 'nydiagnosticeret-tumor':
      return isOpen ? undefined : booleanFault(answer);
    case 'thymuskarcinom':
      return isOpen ? undefined : booleanFault(answer);
    case 'stillingtagen-til-systemisk-behandling':
      return isOpen ? undefined : booleanFault(answer);
    case 'meningeom':
      return isOpen ? undefined : booleanFault(answer);
    default:
      return 'unknown-fact';
  }
}

/** Departures are recorded, with a reason, from default requirements only. */
function departureErrors(departures: unknown, requirements: readonly StatedRequirement[]): readonly FactError[] {
  if (!isRecord(departures)) return [{ code: 'wrong-type', path: 'departures' }];
  const errors: FactError[] = [];
  for (const [id, reason] of Object.entries(departures)) {
    const code = departureFault(id, reason, requirements);
    if (code !== undefined) errors.push({ code, path: `departures.${id}` });
  }
  return errors;
}

function departureFault(id: string, reason: unknown, requirements: readonly StatedRequirement[]): FactErrorCode | undefined {
  let code: FactErrorCode | undefined = 'unknown-requirement';
  for (const requirement of requirements) {
    if (requirement.id !== id) continue;
    if (requirement.strength === 'default') return typeof reason === 'string' && reason.trim() !== '' ? undefined : 'reason-missing';
    code = 'not-departable';
  }
  return code;
}

/** What a combination of readings gives: the verdict, and each requirement's condition in order. */
interface Run {
  readonly verdict: Verdict;
  readonly conditions: readonly Verdict[];
}

/** The verdict is what all combinations of readings agree on. */
function conclude(
  requirements: readonly StatedRequirement[],
  assignments: readonly Reading[],
  runs: readonly Run[],
  departures: Departures,
): CriteriaResult {
  const verdict = agreed(runs, undefined);
  const values: RequirementValue[] = [];
  const departed = new Map<string, string>();
  for (const [at, requirement] of requirements.entries()) {
    const condition = agreed(runs, at);
    const isDefault = requirement.strength === 'default';
    values.push({ ...requirement, value: isDefault ? byDefault(condition, departures, requirement.id) : condition });
    const reason = isDefault && condition !== 'met' && Object.hasOwn(departures, requirement.id) ? departures[requirement.id] : undefined;
    if (reason !== undefined) departed.set(requirement.id, reason);
  }
  const readings: ReadingVerdict[] = [];
  for (const [at, assignment] of assignments.entries()) readings.push({ assignment, verdict: runs[at]?.verdict ?? 'undetermined' });
  return {
    ok: true,
    verdict,
    requirements: values,
    departures: Array.from(departed, departureOf),
    readings: readings.every(sayAlike) ? [] : readings,
  };
}

function departureOf([requirement, reason]: readonly [string, string]): Departure {
  return { requirement, reason };
}

function sayAlike(one: ReadingVerdict, _at: number, all: readonly ReadingVerdict[]): boolean {
  return one.verdict === all[0]?.verdict;
}

/** What the runs agree on: of the condition at a place, or of the verdict. */
function agreed(runs: readonly Run[], at: number | undefined): Verdict {
  let common: Verdict | undefined;
  for (const run of runs) {
    const value = (at === undefined ? run.verdict : run.conditions[at]) ?? 'undetermined';
    if (common !== undefined && common !== value) return 'undetermined';
    common = value;
  }
  return common ?? 'undetermined';
}

/** What the record itself holds; never what it inherits. */
function own<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function not(value: Verdict): Verdict {
  if (value === 'undetermined') return value;
  return value === 'met' ? 'not-met' : 'met';
}

/** Not met if one is not met, met if all are, otherwise undetermined. */
function all(...values: readonly Verdict[]): Verdict {
  let result: Verdict = 'met';
  for (const value of values) {
    if (value === 'not-met') return value;
    if (value === 'undetermined') result = value;
  }
  return result;
}

/** Met if one is met, not met if none can be, otherwise undetermined. */
function any(...values: readonly Verdict[]): Verdict {
  let result: Verdict = 'not-met';
  for (const value of values) {
    if (value === 'met') return value;
    if (value === 'undetermined') result = value;
  }
  return result;
}

/** The first value where the question is read so, otherwise the second. */
function whenRead(readSo: boolean, value: Verdict, otherwise: Verdict): Verdict {
  return readSo ? value : otherwise;
}

/** A default requirement: met, or departed from with a recorded reason, or undetermined; never not met. */
function byDefault(value: Verdict, departures: Departures, requirement: string): Verdict {
  return value === 'met' || Object.hasOwn(departures, requirement) ? 'met' : 'undetermined';
}

function isAnswer(answer: unknown, expected: boolean): Verdict {
  if (typeof answer !== 'boolean') return 'undetermined';
  return answer === expected ? 'met' : 'not-met';
}

/** Whether the option is the one chosen, or among those chosen. */
function isOption(answer: unknown, option: string): Verdict {
  if (typeof answer === 'string') return answer === option ? 'met' : 'not-met';
  if (!Array.isArray(answer)) return 'undetermined';
  return answer.includes(option) ? 'met' : 'not-met';
}

/** Whether one of the options is chosen. */
function isAmong(answer: unknown, ...options: readonly string[]): Verdict {
  if (typeof answer !== 'string' && !Array.isArray(answer)) return 'undetermined';
  for (const option of options) if (isOption(answer, option) === 'met') return 'met';
  return 'not-met';
}

function lessThan(answer: unknown, limit: number | string): Verdict {
  const order = orderOf(answer, limit);
  if (order === undefined) return 'undetermined';
  return order < 0 ? 'met' : 'not-met';
}

function atLeast(answer: unknown, limit: number | string): Verdict {
  return not(lessThan(answer, limit));
}

/**
 * Negative, zero or positive as the answer is below, at or above the limit; undefined if it is no number. Limits
 * given as numbers have at most 15 digits: against those, binary order is the order of the shortest decimal texts.
 */
function orderOf(answer: unknown, limit: number | string): number | undefined {
  if (typeof answer === 'number' && typeof limit === 'number') {
    if (!Number.isFinite(answer)) return undefined;
    return answer < limit ? -1 : answer > limit ? 1 : 0;
  }
  const value = decimalOf(answer);
  return value === undefined ? undefined : compareDecimals(value, String(limit));
}

/** An exact decimal without superfluous zeros, from a JSON number or a text; undefined for anything else. */
function decimalOf(answer: unknown): string | undefined {
  if (typeof answer === 'number') return Number.isFinite(answer) ? shortestDecimal(answer) : undefined;
  if (typeof answer !== 'string') return undefined;
  const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/u.exec(answer);
  return parts === null ? undefined : canonicalDecimal(parts[1] === '-', parts[2] ?? '', parts[3] ?? '');
}

/** The shortest decimal text of a number, written out without an exponent. */
function shortestDecimal(value: number): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = '0'.repeat(Math.max(0, -point)) + whole + fraction;
  const at = Math.max(0, point);
  return canonicalDecimal(value < 0, digits.slice(0, at).padEnd(at, '0'), digits.slice(at));
}

function canonicalDecimal(negative: boolean, whole: string, fraction: string): string {
  let start = 0;
  while (whole[start] === '0') start += 1;
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  const magnitude = (whole.slice(start) || '0') + (end > 0 ? `.${fraction.slice(0, end)}` : '');
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Compares exact decimals digit by digit, never through binary floats. */
function compareDecimals(a: string, b: string): number {
  const below = a.startsWith('-');
  if (below !== b.startsWith('-')) return below ? -1 : 1;
  return below ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}

function compareMagnitudes(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.');
  const [wholeB = '', fractionB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  if (fractionA === fractionB) return 0;
  return fractionA < fractionB ? -1 : 1;
}

/** `{ unknown: true }` or `{ notRelevant: true }`, and nothing beside it. */
function saysUnknown(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  const [key, ...others] = Object.keys(answer);
  return others.length === 0 && (key === 'unknown' || key === 'notRelevant') && answer[key] === true;
}

function booleanFault(answer: unknown): FactErrorCode | undefined {
  return typeof answer === 'boolean' ? undefined : 'wrong-type';
}

function optionFault(answer: unknown, options: ReadonlySet<string>): FactErrorCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type';
  return options.has(answer) ? undefined : 'not-an-option';
}

function numberFault(answer: unknown, min: number | string | undefined, max: number | string | undefined): FactErrorCode | undefined {
  if (typeof answer !== 'number' && typeof answer !== 'string') return 'wrong-type';
  if (decimalOf(answer) === undefined) return 'not-a-number';
  if (min !== undefined && (orderOf(answer, min) ?? -1) < 0) return 'out-of-range';
  return max !== undefined && (orderOf(answer, max) ?? 1) > 0 ? 'out-of-range' : undefined;
}

function integerFault(answer: unknown, min: number | string | undefined, max: number | string | undefined): FactErrorCode | undefined {
  const value = decimalOf(answer);
  return value?.includes('.') === true ? 'not-an-integer' : numberFault(answer, min, max);
}
