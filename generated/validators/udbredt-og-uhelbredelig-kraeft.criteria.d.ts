/** Unknown is never "no": a verdict has three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined';
/** Asked, but it cannot be known, or it does not apply; both leave the fact unknown. */
export type Unanswered = {
    readonly unknown: true;
} | {
    readonly notRelevant: true;
};
/** Reasons recorded for departing from default requirements, by requirement id. */
export type Departures = Readonly<Record<string, string>>;
/** What is recorded of a request beside the answers. */
export interface Recorded {
    /** Ids of the overrides that are recorded as agreed. */
    readonly overriddenBy?: readonly string[];
    /** The date of the request; where it is left out, the date that the facts about the request give. */
    readonly on?: string;
}
/** A text of the source: Danish, and English where somebody wrote it. */
export interface SourceText {
    readonly da: string;
    readonly en?: string;
}
/** A requirement and what all readings agree it gives. */
export interface RequirementValue {
    readonly id: string;
    /** Of the route, where the indication has several. */
    readonly route?: string;
    readonly strength: 'must' | 'default' | 'should';
    readonly value: Verdict;
}
/** What a `should` says of the patient; it never decides. */
export interface Advice {
    readonly requirement: string;
    readonly value: Verdict;
}
/** An exclusion, and where the patient belongs instead. */
export interface ExclusionValue {
    readonly id: string;
    readonly value: Verdict;
    readonly belongsTo?: SourceText;
}
/** An override that is recorded as agreed. */
export interface RecordedOverride {
    readonly id: string;
    readonly text: SourceText;
    readonly body?: SourceText;
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
export type FactErrorCode = 'unknown-fact' | 'wrong-type' | 'not-an-option' | 'not-in-list' | 'not-a-number' | 'not-an-integer' | 'out-of-range' | 'not-a-date' | 'not-exact-enough' | 'not-a-time' | 'wrong-number-of-rows' | 'contradiction' | 'unknown-requirement' | 'not-departable' | 'reason-missing' | 'unknown-override' | 'not-in-force' | 'no-criteria';
/** A fault of the data, at a fact (`slægtninge[0].alder`) or a departure. */
export interface FactError {
    readonly code: FactErrorCode;
    readonly path: string;
}
/** The data are at fault: no verdict. */
export interface Refusal {
    readonly ok: false;
    readonly errors: readonly FactError[];
}
/** The verdict of an indication and what it rests on, or the faults of the data. */
export type CriteriaResult = {
    readonly ok: true;
    /** The criteria alone. */
    readonly verdict: Verdict;
    /** As the verdict, or met by a recorded override. */
    readonly outcome: Verdict;
    readonly override: RecordedOverride | null;
    readonly departures: readonly Departure[];
    /** The bodies that settle what is open. */
    readonly decidedBy: readonly SourceText[];
    /** One for each combination of readings, where they differ; otherwise empty. */
    readonly readings: readonly ReadingVerdict[];
    readonly advice: readonly Advice[];
    /** Every requirement of every route in order. */
    readonly requirements: readonly RequirementValue[];
    readonly exclusions: readonly ExclusionValue[];
    /**
     * The verdict of each clause, criterion and comparison by its number, sixteen in a word: what is sure in the lower
     * bit, what is possible in the upper. The module of reasons tells what each number is.
     */
    readonly reasons: readonly number[];
} | Refusal;
/** The verdict of the group: met where one of its indications in force is. */
export type GroupResult = {
    readonly ok: true;
    readonly verdict: Verdict;
} | Refusal;
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
export declare const udbredtOgUhelbredeligKraeftMetadata: Metadata;
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
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:182
 */
export declare function evaluateMetastatiskKraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): CriteriaResult;
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:182
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export declare function judgeMetastatiskKraeft(facts: UdbredtOgUhelbredeligKraeftFacts, out: Uint32Array): number;
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:191
 */
export declare function evaluateSarkom(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): CriteriaResult;
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:191
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export declare function judgeSarkom(facts: UdbredtOgUhelbredeligKraeftFacts, out: Uint32Array): number;
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:203
 */
export declare function evaluatePancreaskraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): CriteriaResult;
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:203
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export declare function judgePancreaskraeft(facts: UdbredtOgUhelbredeligKraeftFacts, out: Uint32Array): number;
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:221
 */
export declare function evaluateThymus(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): CriteriaResult;
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:221
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export declare function judgeThymus(facts: UdbredtOgUhelbredeligKraeftFacts, out: Uint32Array): number;
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:268
 */
export declare function evaluatePrimaerHjernetumor(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): CriteriaResult;
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:268
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export declare function judgePrimaerHjernetumor(facts: UdbredtOgUhelbredeligKraeftFacts, out: Uint32Array): number;
/**
 * Udbredt og uhelbredelig kræft: mindst én af indikationerne
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indstilling«
 */
export declare function evaluateUdbredtOgUhelbredeligKraeft(facts: UdbredtOgUhelbredeligKraeftFacts, departures?: Departures, recorded?: Recorded): GroupResult;
