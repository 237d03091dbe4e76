/*
 * Udbredt og uhelbredelig kræft (udbredt-og-uhelbredelig-kræft)
 * Forslag – ikke udgivet af Nationalt Genom Center
 * Version 0.1.0. Gyldig fra: ikke angivet.
 * meaningHash a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa
 * contentHash a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8
 * Genereret af Kriterion; ret kilden, ikke denne fil.
 */

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
/** What is wrong: no answer, a wrong one, one where the field is not shown, a key that does not exist, no section. */
export type FindingCode = 'missing' | 'wrong' | 'hidden' | 'unknown-field' | 'not-an-object';

/** One error, at a path such as `patient.cpr`. */
export interface Finding {
  readonly path: string;
  readonly code: FindingCode;
  readonly message: Message;
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

/** A condition on fields has three values: what depends on an unanswered field is neither demanded nor hidden. */
type Verdict = 'met' | 'not-met' | 'undetermined';

/** Every error of a filled requisition, in the order of its fields; none if it is valid. Takes any JSON. */
export function validateUdbredtOgUhelbredeligKraeftRequisition(data: unknown): readonly Finding[] {
  if (!isRecord(data)) return [{ path: '', code: 'not-an-object', message: notAnObject }];
  const findings: Finding[] = [];
  for (const key of Object.keys(data)) {
    if (!requisitionSections.has(key)) report(findings, key, 'unknown-field', unknownField);
  }

  const patientSection = sectionOf(data, 'patient', patientFields, findings);
  const rekvirentSection = sectionOf(data, 'rekvirent', rekvirentFields, findings);
  const sygdomSection = sectionOf(data, 'sygdom', sygdomFields, findings);
  const udredningSection = sectionOf(data, 'udredning', udredningFields, findings);
  const proeverSection = sectionOf(data, 'prøver', proeverFields, findings);
  const samtykkeSection = sectionOf(data, 'samtykke', samtykkeFields, findings);
  const underskriftSection = sectionOf(data, 'underskrift', underskriftFields, findings);
  const patient__patientlabel = fieldOf(patientSection, 'patientlabel');
  const patient__cprNummer = fieldOf(patientSection, 'cpr-nummer');
  const patient__navn = fieldOf(patientSection, 'navn');
  const rekvirent__region = fieldOf(rekvirentSection, 'region');
  const rekvirent__hospital = fieldOf(rekvirentSection, 'hospital');
  const rekvirent__afdeling = fieldOf(rekvirentSection, 'afdeling');
  const rekvirent__laege = fieldOf(rekvirentSection, 'læge');
  const rekvirent__autorisationsNummer = fieldOf(rekvirentSection, 'autorisations-nummer');
  const rekvirent__telefonnummer = fieldOf(rekvirentSection, 'telefonnummer');
  const rekvirent__mailadresse = fieldOf(rekvirentSection, 'mailadresse');
  const rekvirent__fortolkendeAfdeling = fieldOf(rekvirentSection, 'fortolkende-afdeling');
  const sygdom__rekvireretIndikation = fieldOf(sygdomSection, 'rekvireret-indikation');
  const sygdom__alder = fieldOf(sygdomSection, 'alder');
  const sygdom__kraefttype = fieldOf(sygdomSection, 'kræfttype');
  const sygdom__kraefttype_tekst = fieldOf(sygdomSection, 'kræfttype_tekst');
  const sygdom__solidTumor = fieldOf(sygdomSection, 'solid-tumor');
  const sygdom__spredning = fieldOf(sygdomSection, 'spredning');
  const sygdom__tilbagefald = fieldOf(sygdomSection, 'tilbagefald');
  const sygdom__uhelbredeligTilstand = fieldOf(sygdomSection, 'uhelbredelig-tilstand');
  const sygdom__nydiagnosticeretTumor = fieldOf(sygdomSection, 'nydiagnosticeret-tumor');
  const sygdom__thymuskarcinom = fieldOf(sygdomSection, 'thymuskarcinom');
  const sygdom__stillingtagenTilSystemiskBehandling = fieldOf(sygdomSection, 'stillingtagen-til-systemisk-behandling');
  const sygdom__meningeom = fieldOf(sygdomSection, 'meningeom');
  const udredning__histopatologiUdfoert = fieldOf(udredningSection, 'histopatologi-udført');
  const udredning__utilstraekkeligEffektAfStandardbehandling = fieldOf(udredningSection, 'utilstrækkelig-effekt-af-standardbehandling');
  const udredning__gennemfoerteBehandlingslinjer = fieldOf(udredningSection, 'gennemførte-behandlingslinjer');
  const udredning__progressionPaaStandardbehandling = fieldOf(udredningSection, 'progression-på-standardbehandling');
  const udredning__sparsomEvidens = fieldOf(udredningSection, 'sparsom-evidens');
  const udredning__godPrognoseMangeLinjer = fieldOf(udredningSection, 'god-prognose-mange-linjer');
  const udredning__begrundelseForAfvigelse = fieldOf(udredningSection, 'begrundelse-for-afvigelse');
  const udredning__kliniskeOplysninger = fieldOf(udredningSection, 'kliniske-oplysninger');
  const udredning__diagnosekode = fieldOf(udredningSection, 'diagnosekode');
  const proever__proevelabelTumor = fieldOf(proeverSection, 'prøvelabel-tumor');
  const proever__proevelabelNormal = fieldOf(proeverSection, 'prøvelabel-normal');
  const proever__tumormateriale = fieldOf(proeverSection, 'tumormateriale');
  const proever__normalmateriale = fieldOf(proeverSection, 'normalmateriale');
  const proever__rnaSekventering = fieldOf(proeverSection, 'rna-sekventering');
  const proever__proevetagningsdato = fieldOf(proeverSection, 'prøvetagningsdato');
  const proever__patologinummer = fieldOf(proeverSection, 'patologinummer');
  const samtykke__informationGivet = fieldOf(samtykkeSection, 'information-givet');
  const samtykke__samtykkeIndhentet = fieldOf(samtykkeSection, 'samtykke-indhentet');
  const samtykke__samtykkedato = fieldOf(samtykkeSection, 'samtykkedato');
  const samtykke__vaevsregisterOplyst = fieldOf(samtykkeSection, 'vævsregister-oplyst');
  const underskrift__underskriftsdato = fieldOf(underskriftSection, 'underskriftsdato');
  const underskrift__laegensUnderskrift = fieldOf(underskriftSection, 'lægens-underskrift');
  const sygdom__rekvireretIndikation__answer = isChoice(sygdom__rekvireretIndikation, sygdom__rekvireretIndikation__options) ? sygdom__rekvireretIndikation : undefined;
  const sygdom__kraefttype__answer = isChoice(sygdom__kraefttype, sygdom__kraefttype__options) ? sygdom__kraefttype : undefined;
  const sygdom__kraefttype_tekst__shown = isAmong(sygdom__kraefttype__answer, 'anden');
  const sygdom__nydiagnosticeretTumor__shown = isOption(
    sygdom__rekvireretIndikation__answer,
    'thymus',
  );
  const sygdom__thymuskarcinom__shown = isOption(sygdom__rekvireretIndikation__answer, 'thymus');
  const sygdom__stillingtagenTilSystemiskBehandling__shown = isOption(
    sygdom__rekvireretIndikation__answer,
    'thymus',
  );
  const sygdom__meningeom__shown = isOption(
    sygdom__rekvireretIndikation__answer,
    'primær-hjernetumor',
  );
  if (patientSection !== undefined) {
    if (patient__patientlabel !== undefined) report(findings, 'patient.patientlabel', 'hidden', texts['patient.patientlabel'].hidden);
    if (patient__cprNummer === undefined) {
      report(findings, 'patient.cpr-nummer', 'missing', texts['patient.cpr-nummer'].missing);
    } else if (!isCpr(patient__cprNummer)) report(findings, 'patient.cpr-nummer', 'wrong', texts['patient.cpr-nummer'].wrong);
    if (patient__navn === undefined || isBlank(patient__navn)) {
      report(findings, 'patient.navn', 'missing', texts['patient.navn'].missing);
    } else if (!isText(patient__navn, 200)) report(findings, 'patient.navn', 'wrong', texts['patient.navn'].wrong);
  }

  if (rekvirentSection !== undefined) {
    if (rekvirent__region === undefined) {
      report(findings, 'rekvirent.region', 'missing', texts['rekvirent.region'].missing);
    } else if (!isChoice(rekvirent__region, rekvirent__region__options)) report(findings, 'rekvirent.region', 'wrong', texts['rekvirent.region'].wrong);
    if (rekvirent__hospital === undefined || isBlank(rekvirent__hospital)) {
      report(findings, 'rekvirent.hospital', 'missing', texts['rekvirent.hospital'].missing);
    } else if (!isText(rekvirent__hospital, 200)) report(findings, 'rekvirent.hospital', 'wrong', texts['rekvirent.hospital'].wrong);
    if (rekvirent__afdeling === undefined || isBlank(rekvirent__afdeling)) {
      report(findings, 'rekvirent.afdeling', 'missing', texts['rekvirent.afdeling'].missing);
    } else if (!isText(rekvirent__afdeling, 200)) report(findings, 'rekvirent.afdeling', 'wrong', texts['rekvirent.afdeling'].wrong);
    if (rekvirent__laege === undefined || isBlank(rekvirent__laege)) {
      report(findings, 'rekvirent.læge', 'missing', texts['rekvirent.læge'].missing);
    } else if (!isText(rekvirent__laege, 200)) report(findings, 'rekvirent.læge', 'wrong', texts['rekvirent.læge'].wrong);
    if (rekvirent__autorisationsNummer !== undefined && !isAuthorisationId(rekvirent__autorisationsNummer)) report(findings, 'rekvirent.autorisations-nummer', 'wrong', texts['rekvirent.autorisations-nummer'].wrong);
    if (rekvirent__telefonnummer === undefined) {
      report(findings, 'rekvirent.telefonnummer', 'missing', texts['rekvirent.telefonnummer'].missing);
    } else if (!isPhone(rekvirent__telefonnummer)) report(findings, 'rekvirent.telefonnummer', 'wrong', texts['rekvirent.telefonnummer'].wrong);
    if (rekvirent__mailadresse !== undefined && !isEmail(rekvirent__mailadresse)) report(findings, 'rekvirent.mailadresse', 'wrong', texts['rekvirent.mailadresse'].wrong);
    if (rekvirent__fortolkendeAfdeling === undefined || isBlank(rekvirent__fortolkendeAfdeling)) {
      report(findings, 'rekvirent.fortolkende-afdeling', 'missing', texts['rekvirent.fortolkende-afdeling'].missing);
    } else if (!isText(rekvirent__fortolkendeAfdeling, 200)) report(findings, 'rekvirent.fortolkende-afdeling', 'wrong', texts['rekvirent.fortolkende-afdeling'].wrong);
  }

  if (sygdomSection !== undefined) {
    if (sygdom__rekvireretIndikation === undefined) {
      report(findings, 'sygdom.rekvireret-indikation', 'missing', texts['sygdom.rekvireret-indikation'].missing);
    } else if (!isChoice(sygdom__rekvireretIndikation, sygdom__rekvireretIndikation__options)) report(findings, 'sygdom.rekvireret-indikation', 'wrong', texts['sygdom.rekvireret-indikation'].wrong);
    if (sygdom__alder === undefined) {
      report(findings, 'sygdom.alder', 'missing', texts['sygdom.alder'].missing);
    } else if (!isInteger(sygdom__alder, 0, 130)) report(findings, 'sygdom.alder', 'wrong', texts['sygdom.alder'].wrong);
    if (sygdom__kraefttype === undefined) {
      report(findings, 'sygdom.kræfttype', 'missing', texts['sygdom.kræfttype'].missing);
    } else if (!isChoice(sygdom__kraefttype, sygdom__kraefttype__options)) report(findings, 'sygdom.kræfttype', 'wrong', texts['sygdom.kræfttype'].wrong);
    if (sygdom__kraefttype_tekst__shown === 'not-met') {
      if (sygdom__kraefttype_tekst !== undefined) report(findings, 'sygdom.kræfttype_tekst', 'hidden', texts['sygdom.kræfttype_tekst'].hidden);
    } else {
      if (sygdom__kraefttype_tekst === undefined || isBlank(sygdom__kraefttype_tekst)) {
        const demand = isAmong(sygdom__kraefttype__answer, 'anden');
        if (demand === 'met' && sygdom__kraefttype_tekst__shown === 'met') report(findings, 'sygdom.kræfttype_tekst', 'missing', texts['sygdom.kræfttype_tekst'].missing);
        else if (sygdom__kraefttype_tekst !== undefined) report(findings, 'sygdom.kræfttype_tekst', 'wrong', texts['sygdom.kræfttype_tekst'].wrong);
      } else if (!isText(sygdom__kraefttype_tekst, 200)) report(findings, 'sygdom.kræfttype_tekst', 'wrong', texts['sygdom.kræfttype_tekst'].wrong);
    }

    if (sygdom__solidTumor === undefined) {
      const demand = isOption(sygdom__rekvireretIndikation__answer, 'metastatisk-kræft');
      if (demand === 'met') report(findings, 'sygdom.solid-tumor', 'missing', texts['sygdom.solid-tumor'].missing);
    } else if (!isBoolean(sygdom__solidTumor)) report(findings, 'sygdom.solid-tumor', 'wrong', texts['sygdom.solid-tumor'].wrong);
    if (sygdom__spredning === undefined) {
      report(findings, 'sygdom.spredning', 'missing', texts['sygdom.spredning'].missing);
    } else if (!isBoolean(sygdom__spredning)) report(findings, 'sygdom.spredning', 'wrong', texts['sygdom.spredning'].wrong);
    if (sygdom__tilbagefald === undefined) {
      report(findings, 'sygdom.tilbagefald', 'missing', texts['sygdom.tilbagefald'].missing);
    } else if (!isBoolean(sygdom__tilbagefald)) report(findings, 'sygdom.tilbagefald', 'wrong', texts['sygdom.tilbagefald'].wrong);
    if (sygdom__uhelbredeligTilstand === undefined) {
      report(findings, 'sygdom.uhelbredelig-tilstand', 'missing', texts['sygdom.uhelbredelig-tilstand'].missing);
    } else if (!isBoolean(sygdom__uhelbredeligTilstand)) report(findings, 'sygdom.uhelbredelig-tilstand', 'wrong', texts['sygdom.uhelbredelig-tilstand'].wrong);
    if (sygdom__nydiagnosticeretTumor__shown === 'not-met') {
      if (sygdom__nydiagnosticeretTumor !== undefined) report(findings, 'sygdom.nydiagnosticeret-tumor', 'hidden', texts['sygdom.nydiagnosticeret-tumor'].hidden);
    } else {
      if (sygdom__nydiagnosticeretTumor !== undefined && !isBoolean(sygdom__nydiagnosticeretTumor)) report(findings, 'sygdom.nydiagnosticeret-tumor', 'wrong', texts['sygdom.nydiagnosticeret-tumor'].wrong);
    }

    if (sygdom__thymuskarcinom__shown === 'not-met') {
      if (sygdom__thymuskarcinom !== undefined) report(findings, 'sygdom.thymuskarcinom', 'hidden', texts['sygdom.thymuskarcinom'].hidden);
    } else {
      if (sygdom__thymuskarcinom !== undefined && !isBoolean(sygdom__thymuskarcinom)) report(findings, 'sygdom.thymuskarcinom', 'wrong', texts['sygdom.thymuskarcinom'].wrong);
    }

    if (sygdom__stillingtagenTilSystemiskBehandling__shown === 'not-met') {
      if (sygdom__stillingtagenTilSystemiskBehandling !== undefined) report(findings, 'sygdom.stillingtagen-til-systemisk-behandling', 'hidden', texts['sygdom.stillingtagen-til-systemisk-behandling'].hidden);
    } else {
      if (sygdom__stillingtagenTilSystemiskBehandling !== undefined && !isBoolean(sygdom__stillingtagenTilSystemiskBehandling)) report(findings, 'sygdom.stillingtagen-til-systemisk-behandling', 'wrong', texts['sygdom.stillingtagen-til-systemisk-behandling'].wrong);
    }

    if (sygdom__meningeom__shown === 'not-met') {
      if (sygdom__meningeom !== undefined) report(findings, 'sygdom.meningeom', 'hidden', texts['sygdom.meningeom'].hidden);
    } else {
      if (sygdom__meningeom === undefined) {
        const demand = isOption(sygdom__rekvireretIndikation__answer, 'primær-hjernetumor');
        if (demand === 'met' && sygdom__meningeom__shown === 'met') report(findings, 'sygdom.meningeom', 'missing', texts['sygdom.meningeom'].missing);
      } else if (!isBoolean(sygdom__meningeom)) report(findings, 'sygdom.meningeom', 'wrong', texts['sygdom.meningeom'].wrong);
    }

  }

  if (udredningSection !== undefined) {
    if (udredning__histopatologiUdfoert === undefined) {
      report(findings, 'udredning.histopatologi-udført', 'missing', texts['udredning.histopatologi-udført'].missing);
    } else if (!isBoolean(udredning__histopatologiUdfoert)) report(findings, 'udredning.histopatologi-udført', 'wrong', texts['udredning.histopatologi-udført'].wrong);
    if (udredning__utilstraekkeligEffektAfStandardbehandling !== undefined && !isBoolean(udredning__utilstraekkeligEffektAfStandardbehandling)) report(findings, 'udredning.utilstrækkelig-effekt-af-standardbehandling', 'wrong', texts['udredning.utilstrækkelig-effekt-af-standardbehandling'].wrong);
    if (udredning__gennemfoerteBehandlingslinjer !== undefined && !isInteger(udredning__gennemfoerteBehandlingslinjer, undefined, undefined)) report(findings, 'udredning.gennemførte-behandlingslinjer', 'wrong', texts['udredning.gennemførte-behandlingslinjer'].wrong);
    if (udredning__progressionPaaStandardbehandling !== undefined && !isBoolean(udredning__progressionPaaStandardbehandling)) report(findings, 'udredning.progression-på-standardbehandling', 'wrong', texts['udredning.progression-på-standardbehandling'].wrong);
    if (udredning__sparsomEvidens !== undefined && !isBoolean(udredning__sparsomEvidens)) report(findings, 'udredning.sparsom-evidens', 'wrong', texts['udredning.sparsom-evidens'].wrong);
    if (udredning__godPrognoseMangeLinjer !== undefined && !isBoolean(udredning__godPrognoseMangeLinjer)) report(findings, 'udredning.god-prognose-mange-linjer', 'wrong', texts['udredning.god-prognose-mange-linjer'].wrong);
    if (udredning__begrundelseForAfvigelse !== undefined && !isText(udredning__begrundelseForAfvigelse, 600)) report(findings, 'udredning.begrundelse-for-afvigelse', 'wrong', texts['udredning.begrundelse-for-afvigelse'].wrong);
    if (udredning__kliniskeOplysninger !== undefined && !isText(udredning__kliniskeOplysninger, 1000)) report(findings, 'udredning.kliniske-oplysninger', 'wrong', texts['udredning.kliniske-oplysninger'].wrong);
    if (udredning__diagnosekode !== undefined && !isSks(udredning__diagnosekode)) report(findings, 'udredning.diagnosekode', 'wrong', texts['udredning.diagnosekode'].wrong);
  }

  if (proeverSection !== undefined) {
    if (proever__proevelabelTumor !== undefined) report(findings, 'prøver.prøvelabel-tumor', 'hidden', texts['prøver.prøvelabel-tumor'].hidden);
    if (proever__proevelabelNormal !== undefined) report(findings, 'prøver.prøvelabel-normal', 'hidden', texts['prøver.prøvelabel-normal'].hidden);
    if (proever__tumormateriale === undefined) {
      report(findings, 'prøver.tumormateriale', 'missing', texts['prøver.tumormateriale'].missing);
    } else if (!isChoice(proever__tumormateriale, proever__tumormateriale__options)) report(findings, 'prøver.tumormateriale', 'wrong', texts['prøver.tumormateriale'].wrong);
    if (proever__normalmateriale === undefined) {
      report(findings, 'prøver.normalmateriale', 'missing', texts['prøver.normalmateriale'].missing);
    } else if (!isChoice(proever__normalmateriale, proever__normalmateriale__options)) report(findings, 'prøver.normalmateriale', 'wrong', texts['prøver.normalmateriale'].wrong);
    if (proever__rnaSekventering !== undefined && !isBoolean(proever__rnaSekventering)) report(findings, 'prøver.rna-sekventering', 'wrong', texts['prøver.rna-sekventering'].wrong);
    if (proever__proevetagningsdato !== undefined && !isDay(proever__proevetagningsdato)) report(findings, 'prøver.prøvetagningsdato', 'wrong', texts['prøver.prøvetagningsdato'].wrong);
    if (proever__patologinummer !== undefined && !isText(proever__patologinummer, 200)) report(findings, 'prøver.patologinummer', 'wrong', texts['prøver.patologinummer'].wrong);
  }

  if (samtykkeSection !== undefined) {
    if (samtykke__informationGivet === undefined || samtykke__informationGivet === false) {
      report(findings, 'samtykke.information-givet', 'missing', texts['samtykke.information-givet'].missing);
    } else if (!isBoolean(samtykke__informationGivet)) report(findings, 'samtykke.information-givet', 'wrong', texts['samtykke.information-givet'].wrong);
    if (samtykke__samtykkeIndhentet === undefined || samtykke__samtykkeIndhentet === false) {
      report(findings, 'samtykke.samtykke-indhentet', 'missing', texts['samtykke.samtykke-indhentet'].missing);
    } else if (!isBoolean(samtykke__samtykkeIndhentet)) report(findings, 'samtykke.samtykke-indhentet', 'wrong', texts['samtykke.samtykke-indhentet'].wrong);
    if (samtykke__samtykkedato !== undefined && !isDay(samtykke__samtykkedato)) report(findings, 'samtykke.samtykkedato', 'wrong', texts['samtykke.samtykkedato'].wrong);
    if (samtykke__vaevsregisterOplyst === undefined || samtykke__vaevsregisterOplyst === false) {
      report(findings, 'samtykke.vævsregister-oplyst', 'missing', texts['samtykke.vævsregister-oplyst'].missing);
    } else if (!isBoolean(samtykke__vaevsregisterOplyst)) report(findings, 'samtykke.vævsregister-oplyst', 'wrong', texts['samtykke.vævsregister-oplyst'].wrong);
  }

  if (underskriftSection !== undefined) {
    if (underskrift__underskriftsdato !== undefined && !isDay(underskrift__underskriftsdato)) report(findings, 'underskrift.underskriftsdato', 'wrong', texts['underskrift.underskriftsdato'].wrong);
    if (underskrift__laegensUnderskrift !== undefined) report(findings, 'underskrift.lægens-underskrift', 'hidden', texts['underskrift.lægens-underskrift'].hidden);
  }

  return findings;
}

/** Whether the data are a valid requisition: its shape and rules only. Says nothing of the criteria. */
export function isUdbredtOgUhelbredeligKraeftRequisition(data: unknown): data is UdbredtOgUhelbredeligKraeftRequisition {
  return validateUdbredtOgUhelbredeligKraeftRequisition(data).length === 0;
}

/** The facts that a valid requisition answers, for the functions of the criteria. */
export function factsOfUdbredtOgUhelbredeligKraeft(requisition: UdbredtOgUhelbredeligKraeftRequisition): UdbredtOgUhelbredeligKraeftRequisitionFacts {
  const facts: { -readonly [Fact in keyof UdbredtOgUhelbredeligKraeftRequisitionFacts]: UdbredtOgUhelbredeligKraeftRequisitionFacts[Fact] } = {};
  const sygdom__alder = answerIn(requisition['sygdom'], 'alder');
  if (sygdom__alder !== undefined) facts['alder'] = sygdom__alder;
  const sygdom__kraefttype = answerIn(requisition['sygdom'], 'kræfttype');
  if (sygdom__kraefttype !== undefined) facts['kræfttype'] = sygdom__kraefttype;
  const sygdom__solidTumor = answerIn(requisition['sygdom'], 'solid-tumor');
  if (sygdom__solidTumor !== undefined) facts['solid-tumor'] = sygdom__solidTumor;
  const sygdom__spredning = answerIn(requisition['sygdom'], 'spredning');
  if (sygdom__spredning !== undefined) facts['spredning'] = sygdom__spredning;
  const sygdom__tilbagefald = answerIn(requisition['sygdom'], 'tilbagefald');
  if (sygdom__tilbagefald !== undefined) facts['tilbagefald'] = sygdom__tilbagefald;
  const sygdom__uhelbredeligTilstand = answerIn(requisition['sygdom'], 'uhelbredelig-tilstand');
  if (sygdom__uhelbredeligTilstand !== undefined) facts['uhelbredelig-tilstand'] = sygdom__uhelbredeligTilstand;
  const sygdom__nydiagnosticeretTumor = answerIn(requisition['sygdom'], 'nydiagnosticeret-tumor');
  if (sygdom__nydiagnosticeretTumor !== undefined) facts['nydiagnosticeret-tumor'] = sygdom__nydiagnosticeretTumor;
  const sygdom__thymuskarcinom = answerIn(requisition['sygdom'], 'thymuskarcinom');
  if (sygdom__thymuskarcinom !== undefined) facts['thymuskarcinom'] = sygdom__thymuskarcinom;
  const sygdom__stillingtagenTilSystemiskBehandling = answerIn(requisition['sygdom'], 'stillingtagen-til-systemisk-behandling');
  if (sygdom__stillingtagenTilSystemiskBehandling !== undefined) facts['stillingtagen-til-systemisk-behandling'] = sygdom__stillingtagenTilSystemiskBehandling;
  const sygdom__meningeom = answerIn(requisition['sygdom'], 'meningeom');
  if (sygdom__meningeom !== undefined) facts['meningeom'] = sygdom__meningeom;
  const udredning__histopatologiUdfoert = answerIn(requisition['udredning'], 'histopatologi-udført');
  if (udredning__histopatologiUdfoert !== undefined) facts['histopatologi-udført'] = udredning__histopatologiUdfoert;
  const udredning__utilstraekkeligEffektAfStandardbehandling = answerIn(requisition['udredning'], 'utilstrækkelig-effekt-af-standardbehandling');
  if (udredning__utilstraekkeligEffektAfStandardbehandling !== undefined) facts['utilstrækkelig-effekt-af-standardbehandling'] = udredning__utilstraekkeligEffektAfStandardbehandling;
  const udredning__gennemfoerteBehandlingslinjer = answerIn(requisition['udredning'], 'gennemførte-behandlingslinjer');
  if (udredning__gennemfoerteBehandlingslinjer !== undefined) facts['gennemførte-behandlingslinjer'] = udredning__gennemfoerteBehandlingslinjer;
  const udredning__progressionPaaStandardbehandling = answerIn(requisition['udredning'], 'progression-på-standardbehandling');
  if (udredning__progressionPaaStandardbehandling !== undefined) facts['progression-på-standardbehandling'] = udredning__progressionPaaStandardbehandling;
  const udredning__sparsomEvidens = answerIn(requisition['udredning'], 'sparsom-evidens');
  if (udredning__sparsomEvidens !== undefined) facts['sparsom-evidens'] = udredning__sparsomEvidens;
  const udredning__godPrognoseMangeLinjer = answerIn(requisition['udredning'], 'god-prognose-mange-linjer');
  if (udredning__godPrognoseMangeLinjer !== undefined) facts['god-prognose-mange-linjer'] = udredning__godPrognoseMangeLinjer;
  return facts;
}

const texts = {
  'patient.patientlabel': {
    hidden: { da: 'Lad »Patientlabel« stå tomt: det udfyldes kun på papir', en: 'Leave “Patient label” empty: it is filled in on paper only' },
  },
  'patient.cpr-nummer': {
    missing: { da: 'Indtast CPR-nummer', en: 'Enter CPR number' },
    wrong: { da: 'CPR-nummer skal være 10 tegn, fx 010190-9990', en: 'CPR number must be 10 characters, e.g. 010190-9990' },
  },
  'patient.navn': {
    missing: { da: 'Skriv navn', en: 'Write name' },
    wrong: { da: 'Navn må højst fylde 200 tegn', en: 'Name may hold at most 200 characters' },
  },
  'rekvirent.region': {
    missing: { da: 'Vælg region', en: 'Choose region' },
    wrong: { da: 'Region skal vælges på listen', en: 'Region must be chosen from the list' },
  },
  'rekvirent.hospital': {
    missing: { da: 'Skriv hospital', en: 'Write hospital' },
    wrong: { da: 'Hospital må højst fylde 200 tegn', en: 'Hospital may hold at most 200 characters' },
  },
  'rekvirent.afdeling': {
    missing: { da: 'Skriv rekvirerende afdeling', en: 'Write requesting department' },
    wrong: { da: 'Rekvirerende afdeling må højst fylde 200 tegn', en: 'Requesting department may hold at most 200 characters' },
  },
  'rekvirent.læge': {
    missing: { da: 'Skriv rekvirerende læge', en: 'Write requesting doctor' },
    wrong: { da: 'Rekvirerende læge må højst fylde 200 tegn', en: 'Requesting doctor may hold at most 200 characters' },
  },
  'rekvirent.autorisations-nummer': {
    wrong: { da: 'Autorisations-ID skal være 5 tegn, fx 99ZZ9', en: 'Authorisation id must be 5 characters, e.g. 99ZZ9' },
  },
  'rekvirent.telefonnummer': {
    missing: { da: 'Indtast telefon', en: 'Enter phone' },
    wrong: { da: 'Telefon skal være et telefonnummer på 8 cifre, evt. med landekode, fx 99 99 99 99', en: 'Phone must be a telephone number of 8 digits, with country code if any, e.g. 99 99 99 99' },
  },
  'rekvirent.mailadresse': {
    wrong: { da: 'E-mail skal være en e-mailadresse, fx navn@example.dk', en: 'E-mail must be an e-mail address, e.g. name@example.dk' },
  },
  'rekvirent.fortolkende-afdeling': {
    missing: { da: 'Skriv fortolkende afdeling', en: 'Write interpreting department' },
    wrong: { da: 'Fortolkende afdeling må højst fylde 200 tegn', en: 'Interpreting department may hold at most 200 characters' },
  },
  'sygdom.rekvireret-indikation': {
    missing: { da: 'Vælg indikation', en: 'Choose indication' },
    wrong: { da: 'Indikation skal vælges på listen', en: 'Indication must be chosen from the list' },
  },
  'sygdom.alder': {
    missing: { da: 'Indtast patientens alder (år)', en: 'Enter age of the patient (years)' },
    wrong: { da: 'Patientens alder skal være et helt tal fra 0 til 130, fx 42', en: 'Age of the patient must be a whole number from 0 to 130, e.g. 42' },
  },
  'sygdom.kræfttype': {
    missing: { da: 'Vælg kræfttype', en: 'Choose type of cancer' },
    wrong: { da: 'Kræfttype skal vælges på listen', en: 'Type of cancer must be chosen from the list' },
  },
  'sygdom.kræfttype_tekst': {
    missing: { da: 'Uddyb svaret »Anden kræfttype«', en: 'Specify “Other type of cancer”' },
    wrong: { da: 'Teksten, der uddyber »Anden kræfttype«, må højst fylde 200 tegn', en: 'The text that specifies “Other type of cancer” must have at most 200 characters' },
    hidden: { da: 'Teksten hører kun til svaret »Anden kræfttype«', en: 'The text is only for the answer “Other type of cancer”' },
  },
  'sygdom.solid-tumor': {
    missing: { da: 'Svar ja eller nej: Er det en solid tumor?', en: 'Answer yes or no: Is it a solid tumour?' },
    wrong: { da: 'Svaret på »Er det en solid tumor?« skal være ja eller nej', en: 'The answer to “Is it a solid tumour?” must be yes or no' },
  },
  'sygdom.spredning': {
    missing: { da: 'Svar ja eller nej: Har kræften spredt sig (metastaser)?', en: 'Answer yes or no: Has the cancer spread (metastases)?' },
    wrong: { da: 'Svaret på »Har kræften spredt sig (metastaser)?« skal være ja eller nej', en: 'The answer to “Has the cancer spread (metastases)?” must be yes or no' },
  },
  'sygdom.tilbagefald': {
    missing: { da: 'Svar ja eller nej: Er der tilbagefald (recidiv)?', en: 'Answer yes or no: Is there a recurrence?' },
    wrong: { da: 'Svaret på »Er der tilbagefald (recidiv)?« skal være ja eller nej', en: 'The answer to “Is there a recurrence?” must be yes or no' },
  },
  'sygdom.uhelbredelig-tilstand': {
    missing: { da: 'Svar ja eller nej: Betragtes tilstanden som uhelbredelig?', en: 'Answer yes or no: Is the condition considered incurable?' },
    wrong: { da: 'Svaret på »Betragtes tilstanden som uhelbredelig?« skal være ja eller nej', en: 'The answer to “Is the condition considered incurable?” must be yes or no' },
  },
  'sygdom.nydiagnosticeret-tumor': {
    wrong: { da: 'Svaret på »Er tumoren nydiagnosticeret?« skal være ja eller nej', en: 'The answer to “Is the tumour newly diagnosed?” must be yes or no' },
    hidden: { da: 'Lad »Er tumoren nydiagnosticeret?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is the tumour newly diagnosed?” empty: it is filled in only if indication is Thymic epithelial tumours' },
  },
  'sygdom.thymuskarcinom': {
    wrong: { da: 'Svaret på »Er tumoren et thymus-epitelkarcinom?« skal være ja eller nej', en: 'The answer to “Is the tumour a thymic epithelial carcinoma?” must be yes or no' },
    hidden: { da: 'Lad »Er tumoren et thymus-epitelkarcinom?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is the tumour a thymic epithelial carcinoma?” empty: it is filled in only if indication is Thymic epithelial tumours' },
  },
  'sygdom.stillingtagen-til-systemisk-behandling': {
    wrong: { da: 'Svaret på »Skal der tages stilling til systemisk medicinsk behandling?« skal være ja eller nej', en: 'The answer to “Is systemic medical treatment being considered?” must be yes or no' },
    hidden: { da: 'Lad »Skal der tages stilling til systemisk medicinsk behandling?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is systemic medical treatment being considered?” empty: it is filled in only if indication is Thymic epithelial tumours' },
  },
  'sygdom.meningeom': {
    missing: { da: 'Svar ja eller nej: Er tumoren et meningeom?', en: 'Answer yes or no: Is the tumour a meningioma?' },
    wrong: { da: 'Svaret på »Er tumoren et meningeom?« skal være ja eller nej', en: 'The answer to “Is the tumour a meningioma?” must be yes or no' },
    hidden: { da: 'Lad »Er tumoren et meningeom?« stå tomt: det udfyldes kun, hvis indikation er Primære hjernetumorer', en: 'Leave “Is the tumour a meningioma?” empty: it is filled in only if indication is Primary brain tumours' },
  },
  'udredning.histopatologi-udført': {
    missing: { da: 'Svar ja eller nej: Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?', en: 'Answer yes or no: Has primary diagnostics with ordinary histopathology been done?' },
    wrong: { da: 'Svaret på »Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?« skal være ja eller nej', en: 'The answer to “Has primary diagnostics with ordinary histopathology been done?” must be yes or no' },
  },
  'udredning.utilstrækkelig-effekt-af-standardbehandling': {
    wrong: { da: 'Svaret på »Har standardbehandling ikke haft tilstrækkelig effekt?« skal være ja eller nej', en: 'The answer to “Has standard treatment lacked sufficient effect?” must be yes or no' },
  },
  'udredning.gennemførte-behandlingslinjer': {
    wrong: { da: 'Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom skal være et helt tal, fx 42', en: 'Number of completed lines of standard treatment for metastatic/incurable disease must be a whole number, e.g. 42' },
  },
  'udredning.progression-på-standardbehandling': {
    wrong: { da: 'Svaret på »Progredierer patienten på standardbehandling?« skal være ja eller nej', en: 'The answer to “Does the patient progress on standard treatment?” must be yes or no' },
  },
  'udredning.sparsom-evidens': {
    wrong: { da: 'Svaret på »Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling?« skal være ja eller nej', en: 'The answer to “Is it a rare cancer with sparse or no evidence-based standard treatment?” must be yes or no' },
  },
  'udredning.god-prognose-mange-linjer': {
    wrong: { da: 'Svaret på »Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer?« skal være ja eller nej', en: 'The answer to “Does the diagnosis have a relatively good prognosis and many recognised lines of treatment?” must be yes or no' },
  },
  'udredning.begrundelse-for-afvigelse': {
    wrong: { da: 'Begrundelse for at afvige fra det, der gælder som udgangspunkt må højst fylde 600 tegn', en: 'Reason for departing from a default rule may hold at most 600 characters' },
  },
  'udredning.kliniske-oplysninger': {
    wrong: { da: 'Kliniske oplysninger må højst fylde 1.000 tegn', en: 'Clinical information may hold at most 1,000 characters' },
  },
  'udredning.diagnosekode': {
    wrong: { da: 'Diagnosekode (SKS) skal skrives med store bogstaver og tal uden punktum, fx DC999', en: 'Diagnosis code (SKS) must be written in capital letters and digits without a full stop, e.g. DC999' },
  },
  'prøver.prøvelabel-tumor': {
    hidden: { da: 'Lad »Prøvelabel, tumor« stå tomt: det udfyldes kun på papir', en: 'Leave “Sample label, tumour” empty: it is filled in on paper only' },
  },
  'prøver.prøvelabel-normal': {
    hidden: { da: 'Lad »Prøvelabel, normal« stå tomt: det udfyldes kun på papir', en: 'Leave “Sample label, normal” empty: it is filled in on paper only' },
  },
  'prøver.tumormateriale': {
    missing: { da: 'Vælg tumorprøve', en: 'Choose tumour sample' },
    wrong: { da: 'Tumorprøve skal vælges på listen', en: 'Tumour sample must be chosen from the list' },
  },
  'prøver.normalmateriale': {
    missing: { da: 'Vælg normalprøve', en: 'Choose normal sample' },
    wrong: { da: 'Normalprøve skal vælges på listen', en: 'Normal sample must be chosen from the list' },
  },
  'prøver.rna-sekventering': {
    wrong: { da: 'Svaret på »Ønskes RNA-sekventering af tumorvæv?« skal være ja eller nej', en: 'The answer to “Is RNA sequencing of tumour tissue wanted?” must be yes or no' },
  },
  'prøver.prøvetagningsdato': {
    wrong: { da: 'Prøvetagningsdato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date of sampling must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
  },
  'prøver.patologinummer': {
    wrong: { da: 'Patologiens rekvisitionsnummer må højst fylde 200 tegn', en: 'Pathology request number may hold at most 200 characters' },
  },
  'samtykke.information-givet': {
    missing: { da: 'Sæt kryds ved: Patienten er informeret om helgenomsekventering', en: 'Tick: The patient has been informed of whole genome sequencing' },
    wrong: { da: '»Patienten er informeret om helgenomsekventering« skal være afkrydset eller ikke', en: '“The patient has been informed of whole genome sequencing” must be ticked or not' },
  },
  'samtykke.samtykke-indhentet': {
    missing: { da: 'Sæt kryds ved: Skriftligt samtykke er indhentet og arkiveret lokalt', en: 'Tick: Written consent has been obtained and is kept locally' },
    wrong: { da: '»Skriftligt samtykke er indhentet og arkiveret lokalt« skal være afkrydset eller ikke', en: '“Written consent has been obtained and is kept locally” must be ticked or not' },
  },
  'samtykke.samtykkedato': {
    wrong: { da: 'Samtykkets dato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date of the consent must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
  },
  'samtykke.vævsregister-oplyst': {
    missing: { da: 'Sæt kryds ved: Patienten er informeret om Vævsanvendelsesregisteret', en: 'Tick: The patient has been informed of the Tissue Use Register' },
    wrong: { da: '»Patienten er informeret om Vævsanvendelsesregisteret« skal være afkrydset eller ikke', en: '“The patient has been informed of the Tissue Use Register” must be ticked or not' },
  },
  'underskrift.underskriftsdato': {
    wrong: { da: 'Dato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
  },
  'underskrift.lægens-underskrift': {
    hidden: { da: 'Lad »Rekvirentens underskrift« stå tomt: det udfyldes kun på papir', en: 'Leave “Signature of the requester” empty: it is filled in on paper only' },
  },
};
const unknownField: Message = {
  da: 'Feltet findes ikke i rekvisitionen; fjern det',
  en: 'The requisition has no such field; remove it',
};
const notAnObject: Message = {
  da: 'Her skal stå et afsnit med felter',
  en: 'A section with fields is expected here',
};

const requisitionSections: ReadonlySet<string> = new Set<string>([
  'patient',
  'rekvirent',
  'sygdom',
  'udredning',
  'prøver',
  'samtykke',
  'underskrift',
]);

const patientFields: ReadonlySet<string> = new Set<string>(['patientlabel', 'cpr-nummer', 'navn']);

const rekvirentFields: ReadonlySet<string> = new Set<string>([
  'region',
  'hospital',
  'afdeling',
  'læge',
  'autorisations-nummer',
  'telefonnummer',
  'mailadresse',
  'fortolkende-afdeling',
]);

const sygdomFields: ReadonlySet<string> = new Set<string>([
  'rekvireret-indikation',
  'alder',
  'kræfttype',
  'kræfttype_tekst',
  'solid-tumor',
  'spredning',
  'tilbagefald',
  'uhelbredelig-tilstand',
  'nydiagnosticeret-tumor',
  'thymuskarcinom',
  'stillingtagen-til-systemisk-behandling',
  'meningeom',
]);

const udredningFields: ReadonlySet<string> = new Set<string>([
  'histopatologi-udført',
  'utilstrækkelig-effekt-af-standardbehandling',
  'gennemførte-behandlingslinjer',
  'progression-på-standardbehandling',
  'sparsom-evidens',
  'god-prognose-mange-linjer',
  'begrundelse-for-afvigelse',
  'kliniske-oplysninger',
  'diagnosekode',
]);

const proeverFields: ReadonlySet<string> = new Set<string>([
  'prøvelabel-tumor',
  'prøvelabel-normal',
  'tumormateriale',
  'normalmateriale',
  'rna-sekventering',
  'prøvetagningsdato',
  'patologinummer',
]);

const samtykkeFields: ReadonlySet<string> = new Set<string>([
  'information-givet',
  'samtykke-indhentet',
  'samtykkedato',
  'vævsregister-oplyst',
]);

const underskriftFields: ReadonlySet<string> = new Set<string>(['underskriftsdato', 'lægens-underskrift']);

const rekvirent__region__options: ReadonlySet<string> = new Set<string>([
  'nordjylland',
  'midtjylland',
  'syddanmark',
  'hovedstaden',
  'sjælland',
]);

const sygdom__rekvireretIndikation__options: ReadonlySet<string> = new Set<string>([
  'metastatisk-kræft',
  'sarkom',
  'pancreaskræft',
  'thymus',
  'primær-hjernetumor',
]);

const sygdom__kraefttype__options: ReadonlySet<string> = new Set<string>([
  'sarkom',
  'pancreaskræft',
  'thymus-epitelcelletumor',
  'primær-hjernetumor',
  'kolangiokarcinom',
  'ukendt-primær-tumor',
  'anden',
]);

const proever__tumormateriale__options: ReadonlySet<string> = new Set<string>([
  'frossent-væv',
  'rnalater-væv',
  'dyrkede-celler',
  'knoglemarv',
]);

const proever__normalmateriale__options: ReadonlySet<string> = new Set<string>(['blod', 'dyrkede-celler']);
function report(findings: Finding[], path: string, code: FindingCode, message: Message): void {
  findings.push({ path, code, message });
}

const noFields: Readonly<Record<string, unknown>> = {};

/** The fields of a section; none if the section is left out, undefined if it is no section at all. */
function sectionOf(
  data: Readonly<Record<string, unknown>>,
  id: string,
  fields: ReadonlySet<string>,
  findings: Finding[],
): Readonly<Record<string, unknown>> | undefined {
  const section = own(data, id);
  if (section === undefined) return noFields;
  if (!isRecord(section)) {
    report(findings, id, 'not-an-object', notAnObject);
    return undefined;
  }
  for (const key of Object.keys(section)) {
    if (!fields.has(key)) report(findings, `${id}.${key}`, 'unknown-field', unknownField);
  }
  return section;
}

function fieldOf(section: Readonly<Record<string, unknown>> | undefined, id: string): unknown {
  return section === undefined ? undefined : own(section, id);
}

/** The answer to a field of a section that may be left out. */
function answerIn<T extends object, K extends keyof T>(section: T | undefined, field: K): T[K] | undefined {
  return section === undefined ? undefined : own(section, field);
}

/** What the record itself holds; never what it inherits. */
function own<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
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

function isBoolean(data: unknown): boolean {
  return typeof data === 'boolean';
}

/** A whole date of the calendar, `YYYY-MM-DD`. */
function isDay(data: unknown): boolean {
  return typeof data === 'string' && data.length === 10 && daysOf(data) !== undefined;
}

/** A text that says something, at most so many characters long. */
function isText(data: unknown, maxLength: number): boolean {
  if (typeof data !== 'string' || isBlank(data)) return false;
  if (data.length <= maxLength) return true;
  if (data.length > 2 * maxLength) return false;
  let characters = 0;
  for (const _ of data) characters += 1;
  return characters <= maxLength;
}

function isBlank(data: unknown): boolean {
  return typeof data === 'string' && data.trim() === '';
}

function isChoice(data: unknown, options: ReadonlySet<string>): boolean {
  return typeof data === 'string' && options.has(data);
}

/** A finite number within its range, both ends included. */
function isNumber(data: unknown, min: number | string | undefined, max: number | string | undefined): boolean {
  if (typeof data !== 'number' || !Number.isFinite(data)) return false;
  if (min !== undefined && (orderOf(data, min) ?? -1) < 0) return false;
  return max === undefined || (orderOf(data, max) ?? 1) <= 0;
}

function isInteger(data: unknown, min: number | string | undefined, max: number | string | undefined): boolean {
  return Number.isSafeInteger(data) && isNumber(data, min, max);
}

/** The digit at a place; NaN if there is none. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? code - 48 : NaN;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/**
 * A CPR number, X-eCPR or D-eCPR, with or without a hyphen after the six digits of the date, which must be a day of
 * the calendar in the century told by the seventh place. Modulus 11 is not asked: valid numbers without it exist.
 */
function isCpr(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const bare = text.length === 11 && text[6] === '-' ? text.slice(0, 6) + text.slice(7) : text;
  if (bare.length !== 10) return false;
  const isReplacement = isUpper(bare.charCodeAt(7)) && isUpper(bare.charCodeAt(8));
  const year = isReplacement ? ecprYear(bare) : cprYear(bare);
  const day = digitAt(bare, 0) * 10 + digitAt(bare, 1);
  const month = digitAt(bare, 2) * 10 + digitAt(bare, 3);
  return year > 0 && digitAt(bare, 9) >= 0 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year of birth by the seventh digit (www.cpr.dk, opbygning af CPR-nummeret); NaN if there is no such number. */
function cprYear(bare: string): number {
  const year = digitAt(bare, 4) * 10 + digitAt(bare, 5);
  const seventh = digitAt(bare, 6);
  if (Number.isNaN(seventh + digitAt(bare, 7) + digitAt(bare, 8))) return NaN;
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

/** The year of a replacement number: X-eCPR 1 and 7, D-eCPR 0, 5 and 6 in the seventh place; NaN for any other. */
function ecprYear(bare: string): number {
  const year = digitAt(bare, 4) * 10 + digitAt(bare, 5);
  const seventh = digitAt(bare, 6);
  if (seventh === 0 || seventh === 1) return 1900 + year;
  if (seventh === 6 || seventh === 7) return 2000 + year;
  return seventh === 5 ? 1800 + year : NaN;
}

/** An SKS code by its shape: a capital letter, then up to nine capital letters and digits, at least one. */
function isSks(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < 2 || text.length > 10 || !isUpper(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at += 1) {
    if (!isUpper(text.charCodeAt(at)) && Number.isNaN(digitAt(text, at))) return false;
  }
  return true;
}

/** Five consonants (Y is one) and digits, as DK Core has it. */
function isAuthorisationId(text: unknown): boolean {
  if (typeof text !== 'string' || text.length !== 5) return false;
  for (const character of text) if (!'BCDFGHJKLMNPQRSTVWXYZ0123456789'.includes(character)) return false;
  return true;
}

/** Eight digits, optionally after +45, with single spaces where the writer likes them. */
function isPhone(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let digits = 0;
  for (let at = text.startsWith('+45') ? 3 : 0; at < text.length; at += 1) {
    if (text[at] === ' ') {
      if (at === 0 || at === text.length - 1 || text[at - 1] === ' ') return false;
    } else if (Number.isNaN(digitAt(text, at))) return false;
    else digits += 1;
  }
  return digits === 8;
}

/** An e-mail address: a local part without spaces or stray dots, an @, and a domain of at least two labels. */
function isEmail(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > 254) return false;
  const at = text.indexOf('@');
  if (at < 1 || at > 64 || text.startsWith('.') || text[at - 1] === '.') return false;
  for (let place = 0; place < at; place += 1) {
    const code = text.charCodeAt(place);
    if (code <= 32 || code >= 127 || '"(),:;<>[\\]'.includes(text.charAt(place))) return false;
    if (code === 46 && text[place + 1] === '.') return false;
  }
  const labels = text.slice(at + 1).split('.');
  for (const label of labels) if (!isMailLabel(label)) return false;
  return labels.length >= 2;
}

function isMailLabel(label: string): boolean {
  if (label.length === 0 || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at) | 32;
    const isLetter = code >= 97 && code <= 122 && label.charCodeAt(at) >= 65;
    const isDigit = label.charCodeAt(at) >= 48 && label.charCodeAt(at) <= 57;
    if (!isLetter && !isDigit && label[at] !== '-') return false;
  }
  return true;
}

/** The first and last day that a date covers. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of `2026-03-01`, `2026-03` or `2026`; undefined if it is no date of the calendar. */
function daysOf(answer: unknown): Days | undefined {
  if (typeof answer !== 'string') return undefined;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(answer);
  const [, year = '', month, day] = parts ?? [];
  if (parts === null || year === '0000') return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined) return length === 0 ? undefined : { first: `${answer}-01`, last: `${answer}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: answer, last: answer } : undefined;
}

/** The number of days of a month in the Gregorian calendar; 0 if there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
