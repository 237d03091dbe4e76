/** Unknown is never "no": a verdict has three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined';
/** One line of an explanation, and what it rests on. */
export interface Told {
    /** Of the criterion, requirement, route, exclusion, indication or clause, where it has one. */
    readonly id?: string;
    readonly da: string;
    readonly en: string;
    /** What all readings agree on. */
    readonly verdict: Verdict;
    /** The place in the source, `dsl/grupper/….krit:41`. */
    readonly source?: string;
    /** The documents that state it, in Danish. */
    readonly cites: readonly string[];
    readonly of: readonly Told[];
    /** Told above, with all it rests on. */
    readonly toldBefore?: true;
}
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * Takes the `reasons` of the result, or the words that `judge` filled.
 */
export declare function toldMetastatiskKraeft(words: ArrayLike<number>): Told;
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * Takes the `reasons` of the result, or the words that `judge` filled.
 */
export declare function toldSarkom(words: ArrayLike<number>): Told;
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * Takes the `reasons` of the result, or the words that `judge` filled.
 */
export declare function toldPancreaskraeft(words: ArrayLike<number>): Told;
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * Takes the `reasons` of the result, or the words that `judge` filled.
 */
export declare function toldThymus(words: ArrayLike<number>): Told;
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * Takes the `reasons` of the result, or the words that `judge` filled.
 */
export declare function toldPrimaerHjernetumor(words: ArrayLike<number>): Told;
