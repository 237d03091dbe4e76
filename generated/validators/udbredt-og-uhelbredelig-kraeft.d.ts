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
/** What is wrong: no answer, a wrong one, one where the field is not shown, a key that does not exist, no section. */
export type FindingCode = 'missing' | 'wrong' | 'hidden' | 'unknown-field' | 'not-an-object';
/** What is wrong where, at a path such as `patient.cpr`; told by `udbredt-og-uhelbredelig-kraeft.texts.ts`. */
export interface Finding {
    readonly path: string;
    readonly code: FindingCode;
}
/** Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft */
export interface UdbredtOgUhelbredeligKraeftRequisition {
    /** Patient */
    readonly 'patient': UdbredtOgUhelbredeligKraeftPatientSection;
    /** Rekvirent */
    readonly 'rekvirent': UdbredtOgUhelbredeligKraeftRekvirentSection;
    /** Indikation */
    readonly 'sygdom': UdbredtOgUhelbredeligKraeftSygdomSection;
    /** Udredning og behandling */
    readonly 'udredning': UdbredtOgUhelbredeligKraeftUdredningSection;
    /** Prøver */
    readonly 'prøver': UdbredtOgUhelbredeligKraeftProeverSection;
    /** Information og samtykke */
    readonly 'samtykke': UdbredtOgUhelbredeligKraeftSamtykkeSection;
    /** Underskrift */
    readonly 'underskrift'?: UdbredtOgUhelbredeligKraeftUnderskriftSection;
}
/**
 * Patient
 * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 6: glas mærkes med CPR-nummer og navn«
 */
export interface UdbredtOgUhelbredeligKraeftPatientSection {
    /**
     * CPR-nummer
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 6: glas mærkes med CPR-nummer og navn«
     */
    readonly 'cpr-nummer': string;
    /**
     * Navn
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 6: glas mærkes med CPR-nummer og navn«
     */
    readonly 'navn': string;
}
/**
 * Rekvirent
 * Kilde: Blanketter og vejledninger
 */
export interface UdbredtOgUhelbredeligKraeftRekvirentSection {
    /**
     * Region
     * Kilde: Blanketter og vejledninger
     * Kilde: Lov om overgangen til en ny sundhedsstruktur (overgangsloven), § 126
     */
    readonly 'region': 'nordjylland' | 'midtjylland' | 'syddanmark' | 'hovedstaden' | 'sjælland';
    /**
     * Hospital
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering
     * Forslag: Kilderne kræver en rekvirerende afdeling; hospitalet er tilføjet, så afdelingen er entydig
     */
    readonly 'hospital': string;
    /**
     * Rekvirerende afdeling
     * Kilde: Blanketter og vejledninger
     */
    readonly 'afdeling': string;
    /**
     * Rekvirerende læge
     * Kilde: Blanketter og vejledninger
     */
    readonly 'læge': string;
    /**
     * Autorisations-ID
     * Forslag: Entydig angivelse af lægen; ingen kilde fra NGC nævner feltet
     */
    readonly 'autorisations-nummer'?: string;
    /**
     * Telefon
     * Forslag: Gør det muligt at kontakte rekvirenten om prøven; ingen kilde fra NGC nævner feltet
     */
    readonly 'telefonnummer': string;
    /**
     * E-mail
     * Forslag: Gør det muligt at kontakte rekvirenten om prøven; ingen kilde fra NGC nævner feltet
     */
    readonly 'mailadresse'?: string;
    /**
     * Fortolkende afdeling
     * Kilde: Fortolkning og analysesvar
     */
    readonly 'fortolkende-afdeling': string;
}
/**
 * Indikation
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 */
export interface UdbredtOgUhelbredeligKraeftSygdomSection {
    /**
     * Indikation
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'rekvireret-indikation': 'metastatisk-kræft' | 'sarkom' | 'pancreaskræft' | 'thymus' | 'primær-hjernetumor';
    /**
     * Patientens alder
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'alder': number;
    /**
     * Kræfttype
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'kræfttype': 'sarkom' | 'pancreaskræft' | 'thymus-epitelcelletumor' | 'primær-hjernetumor' | 'kolangiokarcinom' | 'ukendt-primær-tumor' | 'anden';
    /**
     * Kræfttype: uddyb »Anden kræfttype«
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'kræfttype_tekst'?: string;
    /**
     * Er det en solid tumor?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'solid-tumor'?: boolean;
    /**
     * Har kræften spredt sig (metastaser)?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'spredning': boolean;
    /**
     * Er der tilbagefald (recidiv)?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'tilbagefald': boolean;
    /**
     * Betragtes tilstanden som uhelbredelig?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'uhelbredelig-tilstand': boolean;
    /**
     * Er tumoren nydiagnosticeret?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'nydiagnosticeret-tumor'?: boolean;
    /**
     * Er tumoren et thymus-epitelkarcinom?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'thymuskarcinom'?: boolean;
    /**
     * Skal der tages stilling til systemisk medicinsk behandling?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'stillingtagen-til-systemisk-behandling'?: boolean;
    /**
     * Er tumoren et meningeom?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'meningeom'?: boolean;
}
/**
 * Udredning og behandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 */
export interface UdbredtOgUhelbredeligKraeftUdredningSection {
    /**
     * Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'histopatologi-udført': boolean;
    /**
     * Har standardbehandling ikke haft tilstrækkelig effekt?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
     */
    readonly 'utilstrækkelig-effekt-af-standardbehandling'?: boolean;
    /**
     * Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'gennemførte-behandlingslinjer'?: number;
    /**
     * Progredierer patienten på standardbehandling?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'progression-på-standardbehandling'?: boolean;
    /**
     * Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'sparsom-evidens'?: boolean;
    /**
     * Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
     */
    readonly 'god-prognose-mange-linjer'?: boolean;
    /**
     * Begrundelse for at afvige fra det, der gælder som udgangspunkt
     * Forslag: Papiret tillader enkelte undtagelser fra 1. linje standardbehandling; en begrundelse gør afvigelsen synlig
     */
    readonly 'begrundelse-for-afvigelse'?: string;
    /**
     * Kliniske oplysninger
     * Forslag: Følger af god rekvireringspraksis; ingen kilde fra NGC nævner feltet
     */
    readonly 'kliniske-oplysninger'?: string;
    /**
     * Diagnosekode (SKS)
     * Forslag: SKS er den danske diagnoseklassifikation; ingen kilde fra NGC nævner feltet
     */
    readonly 'diagnosekode'?: string;
}
/**
 * Prøver
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Vurdering af laboratorie- og analysemæssige behov«
 * Kilde: Danish National Genome Center
 */
export interface UdbredtOgUhelbredeligKraeftProeverSection {
    /**
     * Tumorprøve
     * Kilde: Danish National Genome Center
     * Forslag: Materialerne er laboratoriets; hvilke der gælder for gruppen, står i en tabel, der ikke har været tilgængelig
     */
    readonly 'tumormateriale': 'frossent-væv' | 'rnalater-væv' | 'dyrkede-celler' | 'knoglemarv';
    /**
     * Normalprøve
     * Kilde: Danish National Genome Center
     * Forslag: Materialerne er laboratoriets; hvilke der gælder for gruppen, står i en tabel, der ikke har været tilgængelig
     */
    readonly 'normalmateriale': 'blod' | 'dyrkede-celler';
    /**
     * Ønskes RNA-sekventering af tumorvæv?
     * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Vurdering af laboratorie- og analysemæssige behov«
     * Forslag: Behovet står i papiret; at der spørges på rekvisitionen, er et forslag
     */
    readonly 'rna-sekventering'?: boolean;
    /**
     * Prøvetagningsdato
     * Forslag: Almindelig laboratoriepraksis; ingen kilde fra NGC nævner feltet
     */
    readonly 'prøvetagningsdato'?: string;
    /**
     * Patologiens rekvisitionsnummer
     * Forslag: Gør det muligt at finde tumorprøven; ingen kilde fra NGC nævner feltet
     */
    readonly 'patologinummer'?: string;
}
/**
 * Information og samtykke
 * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 2-4«
 */
export interface UdbredtOgUhelbredeligKraeftSamtykkeSection {
    /**
     * Patienten er informeret om helgenomsekventering
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 2«
     * Forslag: Trinnet står i kilden; at det angives på rekvisitionen, er et forslag
     */
    readonly 'information-givet': true;
    /**
     * Skriftligt samtykke er indhentet og arkiveret lokalt
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 3«
     * Forslag: Trinnet står i kilden; at det angives på rekvisitionen, er et forslag
     */
    readonly 'samtykke-indhentet': true;
    /**
     * Samtykkets dato
     * Kilde: Blanketter og vejledninger
     * Forslag: Samtykket skal bære en dato; at den angives på rekvisitionen, er et forslag
     */
    readonly 'samtykkedato'?: string;
    /**
     * Patienten er informeret om Vævsanvendelsesregisteret
     * Kilde: Sådan rekvirerer du diagnostisk helgenomsekventering, »Trin 4«
     * Forslag: Trinnet står i kilden; at det angives på rekvisitionen, er et forslag
     */
    readonly 'vævsregister-oplyst': true;
}
/**
 * Underskrift
 * Forslag: Almindelig praksis på rekvisitioner; ingen kilde fra NGC nævner feltet
 */
export interface UdbredtOgUhelbredeligKraeftUnderskriftSection {
    /**
     * Dato
     * Forslag: Almindelig praksis på rekvisitioner; ingen kilde fra NGC nævner feltet
     */
    readonly 'underskriftsdato'?: string;
}
/** The facts that the requisition answers; left out is not answered. */
export interface UdbredtOgUhelbredeligKraeftRequisitionFacts {
    /** Patientens alder */
    readonly 'alder'?: number;
    /** Kræfttype */
    readonly 'kræfttype'?: 'sarkom' | 'pancreaskræft' | 'thymus-epitelcelletumor' | 'primær-hjernetumor' | 'kolangiokarcinom' | 'ukendt-primær-tumor' | 'anden';
    /** Er det en solid tumor? */
    readonly 'solid-tumor'?: boolean;
    /** Har kræften spredt sig (metastaser)? */
    readonly 'spredning'?: boolean;
    /** Er der tilbagefald (recidiv)? */
    readonly 'tilbagefald'?: boolean;
    /** Betragtes tilstanden som uhelbredelig? */
    readonly 'uhelbredelig-tilstand'?: boolean;
    /** Er tumoren nydiagnosticeret? */
    readonly 'nydiagnosticeret-tumor'?: boolean;
    /** Er tumoren et thymus-epitelkarcinom? */
    readonly 'thymuskarcinom'?: boolean;
    /** Skal der tages stilling til systemisk medicinsk behandling? */
    readonly 'stillingtagen-til-systemisk-behandling'?: boolean;
    /** Er tumoren et meningeom? */
    readonly 'meningeom'?: boolean;
    /** Er der udført primær diagnostik med almindelige histopatologiske undersøgelser? */
    readonly 'histopatologi-udført'?: boolean;
    /** Har standardbehandling ikke haft tilstrækkelig effekt? */
    readonly 'utilstrækkelig-effekt-af-standardbehandling'?: boolean;
    /** Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom */
    readonly 'gennemførte-behandlingslinjer'?: number;
    /** Progredierer patienten på standardbehandling? */
    readonly 'progression-på-standardbehandling'?: boolean;
    /** Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling? */
    readonly 'sparsom-evidens'?: boolean;
    /** Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer? */
    readonly 'god-prognose-mange-linjer'?: boolean;
}
/** Whether the data are a valid requisition: its shape and rules only. Says nothing of the criteria. Stops at the first error. */
export declare function isUdbredtOgUhelbredeligKraeftRequisition(data: unknown): data is UdbredtOgUhelbredeligKraeftRequisition;
/** Every error of a filled requisition, in the order of its fields; none if it is valid. Takes any JSON. */
export declare function validateUdbredtOgUhelbredeligKraeftRequisition(data: unknown): readonly Finding[];
/** The facts that a valid requisition answers, for the functions of the criteria. */
export declare function factsOfUdbredtOgUhelbredeligKraeft(requisition: UdbredtOgUhelbredeligKraeftRequisition): UdbredtOgUhelbredeligKraeftRequisitionFacts;
