/** The group, its version and its hashes. */
export const udbredtOgUhelbredeligKraeftMetadata = {
    id: 'udbredt-og-uhelbredelig-kræft',
    name: { da: 'Udbredt og uhelbredelig kræft', en: 'Advanced and incurable cancer' },
    version: '0.1.0',
    meaningHash: 'a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa',
    contentHash: 'a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8',
    notice: { da: 'Forslag – ikke udgivet af Nationalt Genom Center', en: 'Proposal – not published by Nationalt Genom Center (Danish National Genome Center)' },
};
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:182
 */
export function evaluateMetastatiskKraeft(facts, departures = {}, recorded = {}) {
    const faults = [];
    const patient = patientFrom(facts, departures, recorded, [metastatiskKraeftStatement], faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    patient.$assignments = metastatiskKraeftStatement.assignments;
    patient.$combinations = metastatiskKraeftStatement.assignments.length;
    patient.$allMasks = metastatiskKraeftStatement.masks;
    weighMetastatiskKraeft(patient);
    return concluded(patient, metastatiskKraeftStatement, recorded.overriddenBy ?? [], openInMetastatiskKraeft(patient, { open: new Set(), seen: new Map() }).open);
}
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:182
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export function judgeMetastatiskKraeft(facts, out) {
    // All is read before anything is written: nothing of the caller runs in between.
    const given = isRecord(facts) ? facts : {};
    const isBare = Object.getPrototypeOf(given) === Object.prototype;
    const alderGiven = isBare && bare2['alder'] === undefined ? given['alder'] : Object.hasOwn(given, 'alder') ? given['alder'] : undefined;
    const kraefttypeGiven = isBare && bare2['kræfttype'] === undefined ? given['kræfttype'] : Object.hasOwn(given, 'kræfttype') ? given['kræfttype'] : undefined;
    const solidTumorGiven = isBare && bare2['solid-tumor'] === undefined ? given['solid-tumor'] : Object.hasOwn(given, 'solid-tumor') ? given['solid-tumor'] : undefined;
    const spredningGiven = isBare && bare2['spredning'] === undefined ? given['spredning'] : Object.hasOwn(given, 'spredning') ? given['spredning'] : undefined;
    const tilbagefaldGiven = isBare && bare2['tilbagefald'] === undefined ? given['tilbagefald'] : Object.hasOwn(given, 'tilbagefald') ? given['tilbagefald'] : undefined;
    const uhelbredeligTilstandGiven = isBare && bare2['uhelbredelig-tilstand'] === undefined ? given['uhelbredelig-tilstand'] : Object.hasOwn(given, 'uhelbredelig-tilstand') ? given['uhelbredelig-tilstand'] : undefined;
    const utilstraekkeligEffektAfStandardbehandlingGiven = isBare && bare2['utilstrækkelig-effekt-af-standardbehandling'] === undefined ? given['utilstrækkelig-effekt-af-standardbehandling'] : Object.hasOwn(given, 'utilstrækkelig-effekt-af-standardbehandling') ? given['utilstrækkelig-effekt-af-standardbehandling'] : undefined;
    const histopatologiUdfoertGiven = isBare && bare2['histopatologi-udført'] === undefined ? given['histopatologi-udført'] : Object.hasOwn(given, 'histopatologi-udført') ? given['histopatologi-udført'] : undefined;
    const gennemfoerteBehandlingslinjerGiven = isBare && bare2['gennemførte-behandlingslinjer'] === undefined ? given['gennemførte-behandlingslinjer'] : Object.hasOwn(given, 'gennemførte-behandlingslinjer') ? given['gennemførte-behandlingslinjer'] : undefined;
    const progressionPaaStandardbehandlingGiven = isBare && bare2['progression-på-standardbehandling'] === undefined ? given['progression-på-standardbehandling'] : Object.hasOwn(given, 'progression-på-standardbehandling') ? given['progression-på-standardbehandling'] : undefined;
    const sparsomEvidensGiven = isBare && bare2['sparsom-evidens'] === undefined ? given['sparsom-evidens'] : Object.hasOwn(given, 'sparsom-evidens') ? given['sparsom-evidens'] : undefined;
    const godPrognoseMangeLinjerGiven = isBare && bare2['god-prognose-mange-linjer'] === undefined ? given['god-prognose-mange-linjer'] : Object.hasOwn(given, 'god-prognose-mange-linjer') ? given['god-prognose-mange-linjer'] : undefined;
    const patient = hand1;
    patient.$out = out;
    patient.$assignments = metastatiskKraeftStatement.assignments;
    patient.$combinations = metastatiskKraeftStatement.assignments.length;
    patient.$allMasks = metastatiskKraeftStatement.masks;
    patient.alder = numberGiven(alderGiven);
    patient.kraefttype = textGiven(kraefttypeGiven);
    patient.solidTumor = truthGiven(solidTumorGiven);
    patient.spredning = truthGiven(spredningGiven);
    patient.tilbagefald = truthGiven(tilbagefaldGiven);
    patient.uhelbredeligTilstand = truthGiven(uhelbredeligTilstandGiven);
    patient.utilstraekkeligEffektAfStandardbehandling = truthGiven(utilstraekkeligEffektAfStandardbehandlingGiven);
    patient.histopatologiUdfoert = truthGiven(histopatologiUdfoertGiven);
    patient.gennemfoerteBehandlingslinjer = numberGiven(gennemfoerteBehandlingslinjerGiven);
    patient.progressionPaaStandardbehandling = truthGiven(progressionPaaStandardbehandlingGiven);
    patient.sparsomEvidens = truthGiven(sparsomEvidensGiven);
    patient.godPrognoseMangeLinjer = truthGiven(godPrognoseMangeLinjerGiven);
    return weighMetastatiskKraeft(patient);
}
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:191
 */
export function evaluateSarkom(facts, departures = {}, recorded = {}) {
    const faults = [];
    const patient = patientFrom(facts, departures, recorded, [sarkomStatement], faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    patient.$assignments = sarkomStatement.assignments;
    patient.$combinations = sarkomStatement.assignments.length;
    patient.$allMasks = sarkomStatement.masks;
    weighSarkom(patient);
    return concluded(patient, sarkomStatement, recorded.overriddenBy ?? [], openInSarkom(patient, { open: new Set(), seen: new Map() }).open);
}
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:191
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export function judgeSarkom(facts, out) {
    // All is read before anything is written: nothing of the caller runs in between.
    const given = isRecord(facts) ? facts : {};
    const isBare = Object.getPrototypeOf(given) === Object.prototype;
    const alderGiven = isBare && bare2['alder'] === undefined ? given['alder'] : Object.hasOwn(given, 'alder') ? given['alder'] : undefined;
    const kraefttypeGiven = isBare && bare2['kræfttype'] === undefined ? given['kræfttype'] : Object.hasOwn(given, 'kræfttype') ? given['kræfttype'] : undefined;
    const spredningGiven = isBare && bare2['spredning'] === undefined ? given['spredning'] : Object.hasOwn(given, 'spredning') ? given['spredning'] : undefined;
    const tilbagefaldGiven = isBare && bare2['tilbagefald'] === undefined ? given['tilbagefald'] : Object.hasOwn(given, 'tilbagefald') ? given['tilbagefald'] : undefined;
    const uhelbredeligTilstandGiven = isBare && bare2['uhelbredelig-tilstand'] === undefined ? given['uhelbredelig-tilstand'] : Object.hasOwn(given, 'uhelbredelig-tilstand') ? given['uhelbredelig-tilstand'] : undefined;
    const utilstraekkeligEffektAfStandardbehandlingGiven = isBare && bare2['utilstrækkelig-effekt-af-standardbehandling'] === undefined ? given['utilstrækkelig-effekt-af-standardbehandling'] : Object.hasOwn(given, 'utilstrækkelig-effekt-af-standardbehandling') ? given['utilstrækkelig-effekt-af-standardbehandling'] : undefined;
    const histopatologiUdfoertGiven = isBare && bare2['histopatologi-udført'] === undefined ? given['histopatologi-udført'] : Object.hasOwn(given, 'histopatologi-udført') ? given['histopatologi-udført'] : undefined;
    const gennemfoerteBehandlingslinjerGiven = isBare && bare2['gennemførte-behandlingslinjer'] === undefined ? given['gennemførte-behandlingslinjer'] : Object.hasOwn(given, 'gennemførte-behandlingslinjer') ? given['gennemførte-behandlingslinjer'] : undefined;
    const progressionPaaStandardbehandlingGiven = isBare && bare2['progression-på-standardbehandling'] === undefined ? given['progression-på-standardbehandling'] : Object.hasOwn(given, 'progression-på-standardbehandling') ? given['progression-på-standardbehandling'] : undefined;
    const sparsomEvidensGiven = isBare && bare2['sparsom-evidens'] === undefined ? given['sparsom-evidens'] : Object.hasOwn(given, 'sparsom-evidens') ? given['sparsom-evidens'] : undefined;
    const godPrognoseMangeLinjerGiven = isBare && bare2['god-prognose-mange-linjer'] === undefined ? given['god-prognose-mange-linjer'] : Object.hasOwn(given, 'god-prognose-mange-linjer') ? given['god-prognose-mange-linjer'] : undefined;
    const patient = hand1;
    patient.$out = out;
    patient.$assignments = sarkomStatement.assignments;
    patient.$combinations = sarkomStatement.assignments.length;
    patient.$allMasks = sarkomStatement.masks;
    patient.alder = numberGiven(alderGiven);
    patient.kraefttype = textGiven(kraefttypeGiven);
    patient.spredning = truthGiven(spredningGiven);
    patient.tilbagefald = truthGiven(tilbagefaldGiven);
    patient.uhelbredeligTilstand = truthGiven(uhelbredeligTilstandGiven);
    patient.utilstraekkeligEffektAfStandardbehandling = truthGiven(utilstraekkeligEffektAfStandardbehandlingGiven);
    patient.histopatologiUdfoert = truthGiven(histopatologiUdfoertGiven);
    patient.gennemfoerteBehandlingslinjer = numberGiven(gennemfoerteBehandlingslinjerGiven);
    patient.progressionPaaStandardbehandling = truthGiven(progressionPaaStandardbehandlingGiven);
    patient.sparsomEvidens = truthGiven(sparsomEvidensGiven);
    patient.godPrognoseMangeLinjer = truthGiven(godPrognoseMangeLinjerGiven);
    return weighSarkom(patient);
}
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:203
 */
export function evaluatePancreaskraeft(facts, departures = {}, recorded = {}) {
    const faults = [];
    const patient = patientFrom(facts, departures, recorded, [pancreaskraeftStatement], faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    patient.$assignments = pancreaskraeftStatement.assignments;
    patient.$combinations = pancreaskraeftStatement.assignments.length;
    patient.$allMasks = pancreaskraeftStatement.masks;
    weighPancreaskraeft(patient);
    return concluded(patient, pancreaskraeftStatement, recorded.overriddenBy ?? [], openInPancreaskraeft(patient, { open: new Set(), seen: new Map() }).open);
}
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:203
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export function judgePancreaskraeft(facts, out) {
    // All is read before anything is written: nothing of the caller runs in between.
    const given = isRecord(facts) ? facts : {};
    const isBare = Object.getPrototypeOf(given) === Object.prototype;
    const alderGiven = isBare && bare2['alder'] === undefined ? given['alder'] : Object.hasOwn(given, 'alder') ? given['alder'] : undefined;
    const kraefttypeGiven = isBare && bare2['kræfttype'] === undefined ? given['kræfttype'] : Object.hasOwn(given, 'kræfttype') ? given['kræfttype'] : undefined;
    const spredningGiven = isBare && bare2['spredning'] === undefined ? given['spredning'] : Object.hasOwn(given, 'spredning') ? given['spredning'] : undefined;
    const tilbagefaldGiven = isBare && bare2['tilbagefald'] === undefined ? given['tilbagefald'] : Object.hasOwn(given, 'tilbagefald') ? given['tilbagefald'] : undefined;
    const uhelbredeligTilstandGiven = isBare && bare2['uhelbredelig-tilstand'] === undefined ? given['uhelbredelig-tilstand'] : Object.hasOwn(given, 'uhelbredelig-tilstand') ? given['uhelbredelig-tilstand'] : undefined;
    const utilstraekkeligEffektAfStandardbehandlingGiven = isBare && bare2['utilstrækkelig-effekt-af-standardbehandling'] === undefined ? given['utilstrækkelig-effekt-af-standardbehandling'] : Object.hasOwn(given, 'utilstrækkelig-effekt-af-standardbehandling') ? given['utilstrækkelig-effekt-af-standardbehandling'] : undefined;
    const histopatologiUdfoertGiven = isBare && bare2['histopatologi-udført'] === undefined ? given['histopatologi-udført'] : Object.hasOwn(given, 'histopatologi-udført') ? given['histopatologi-udført'] : undefined;
    const gennemfoerteBehandlingslinjerGiven = isBare && bare2['gennemførte-behandlingslinjer'] === undefined ? given['gennemførte-behandlingslinjer'] : Object.hasOwn(given, 'gennemførte-behandlingslinjer') ? given['gennemførte-behandlingslinjer'] : undefined;
    const progressionPaaStandardbehandlingGiven = isBare && bare2['progression-på-standardbehandling'] === undefined ? given['progression-på-standardbehandling'] : Object.hasOwn(given, 'progression-på-standardbehandling') ? given['progression-på-standardbehandling'] : undefined;
    const sparsomEvidensGiven = isBare && bare2['sparsom-evidens'] === undefined ? given['sparsom-evidens'] : Object.hasOwn(given, 'sparsom-evidens') ? given['sparsom-evidens'] : undefined;
    const godPrognoseMangeLinjerGiven = isBare && bare2['god-prognose-mange-linjer'] === undefined ? given['god-prognose-mange-linjer'] : Object.hasOwn(given, 'god-prognose-mange-linjer') ? given['god-prognose-mange-linjer'] : undefined;
    const patient = hand1;
    patient.$out = out;
    patient.$assignments = pancreaskraeftStatement.assignments;
    patient.$combinations = pancreaskraeftStatement.assignments.length;
    patient.$allMasks = pancreaskraeftStatement.masks;
    patient.alder = numberGiven(alderGiven);
    patient.kraefttype = textGiven(kraefttypeGiven);
    patient.spredning = truthGiven(spredningGiven);
    patient.tilbagefald = truthGiven(tilbagefaldGiven);
    patient.uhelbredeligTilstand = truthGiven(uhelbredeligTilstandGiven);
    patient.utilstraekkeligEffektAfStandardbehandling = truthGiven(utilstraekkeligEffektAfStandardbehandlingGiven);
    patient.histopatologiUdfoert = truthGiven(histopatologiUdfoertGiven);
    patient.gennemfoerteBehandlingslinjer = numberGiven(gennemfoerteBehandlingslinjerGiven);
    patient.progressionPaaStandardbehandling = truthGiven(progressionPaaStandardbehandlingGiven);
    patient.sparsomEvidens = truthGiven(sparsomEvidensGiven);
    patient.godPrognoseMangeLinjer = truthGiven(godPrognoseMangeLinjerGiven);
    return weighPancreaskraeft(patient);
}
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:221
 */
export function evaluateThymus(facts, departures = {}, recorded = {}) {
    const faults = [];
    const patient = patientFrom(facts, departures, recorded, [thymusStatement], faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    patient.$assignments = thymusStatement.assignments;
    patient.$combinations = thymusStatement.assignments.length;
    patient.$allMasks = thymusStatement.masks;
    weighThymus(patient);
    return concluded(patient, thymusStatement, recorded.overriddenBy ?? [], openInThymus(patient, { open: new Set(), seen: new Map() }).open);
}
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:221
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export function judgeThymus(facts, out) {
    // All is read before anything is written: nothing of the caller runs in between.
    const given = isRecord(facts) ? facts : {};
    const isBare = Object.getPrototypeOf(given) === Object.prototype;
    const alderGiven = isBare && bare2['alder'] === undefined ? given['alder'] : Object.hasOwn(given, 'alder') ? given['alder'] : undefined;
    const kraefttypeGiven = isBare && bare2['kræfttype'] === undefined ? given['kræfttype'] : Object.hasOwn(given, 'kræfttype') ? given['kræfttype'] : undefined;
    const spredningGiven = isBare && bare2['spredning'] === undefined ? given['spredning'] : Object.hasOwn(given, 'spredning') ? given['spredning'] : undefined;
    const tilbagefaldGiven = isBare && bare2['tilbagefald'] === undefined ? given['tilbagefald'] : Object.hasOwn(given, 'tilbagefald') ? given['tilbagefald'] : undefined;
    const uhelbredeligTilstandGiven = isBare && bare2['uhelbredelig-tilstand'] === undefined ? given['uhelbredelig-tilstand'] : Object.hasOwn(given, 'uhelbredelig-tilstand') ? given['uhelbredelig-tilstand'] : undefined;
    const utilstraekkeligEffektAfStandardbehandlingGiven = isBare && bare2['utilstrækkelig-effekt-af-standardbehandling'] === undefined ? given['utilstrækkelig-effekt-af-standardbehandling'] : Object.hasOwn(given, 'utilstrækkelig-effekt-af-standardbehandling') ? given['utilstrækkelig-effekt-af-standardbehandling'] : undefined;
    const histopatologiUdfoertGiven = isBare && bare2['histopatologi-udført'] === undefined ? given['histopatologi-udført'] : Object.hasOwn(given, 'histopatologi-udført') ? given['histopatologi-udført'] : undefined;
    const gennemfoerteBehandlingslinjerGiven = isBare && bare2['gennemførte-behandlingslinjer'] === undefined ? given['gennemførte-behandlingslinjer'] : Object.hasOwn(given, 'gennemførte-behandlingslinjer') ? given['gennemførte-behandlingslinjer'] : undefined;
    const progressionPaaStandardbehandlingGiven = isBare && bare2['progression-på-standardbehandling'] === undefined ? given['progression-på-standardbehandling'] : Object.hasOwn(given, 'progression-på-standardbehandling') ? given['progression-på-standardbehandling'] : undefined;
    const sparsomEvidensGiven = isBare && bare2['sparsom-evidens'] === undefined ? given['sparsom-evidens'] : Object.hasOwn(given, 'sparsom-evidens') ? given['sparsom-evidens'] : undefined;
    const godPrognoseMangeLinjerGiven = isBare && bare2['god-prognose-mange-linjer'] === undefined ? given['god-prognose-mange-linjer'] : Object.hasOwn(given, 'god-prognose-mange-linjer') ? given['god-prognose-mange-linjer'] : undefined;
    const nydiagnosticeretTumorGiven = isBare && bare2['nydiagnosticeret-tumor'] === undefined ? given['nydiagnosticeret-tumor'] : Object.hasOwn(given, 'nydiagnosticeret-tumor') ? given['nydiagnosticeret-tumor'] : undefined;
    const thymuskarcinomGiven = isBare && bare2['thymuskarcinom'] === undefined ? given['thymuskarcinom'] : Object.hasOwn(given, 'thymuskarcinom') ? given['thymuskarcinom'] : undefined;
    const stillingtagenTilSystemiskBehandlingGiven = isBare && bare2['stillingtagen-til-systemisk-behandling'] === undefined ? given['stillingtagen-til-systemisk-behandling'] : Object.hasOwn(given, 'stillingtagen-til-systemisk-behandling') ? given['stillingtagen-til-systemisk-behandling'] : undefined;
    const patient = hand1;
    patient.$out = out;
    patient.$assignments = thymusStatement.assignments;
    patient.$combinations = thymusStatement.assignments.length;
    patient.$allMasks = thymusStatement.masks;
    patient.alder = numberGiven(alderGiven);
    patient.kraefttype = textGiven(kraefttypeGiven);
    patient.spredning = truthGiven(spredningGiven);
    patient.tilbagefald = truthGiven(tilbagefaldGiven);
    patient.uhelbredeligTilstand = truthGiven(uhelbredeligTilstandGiven);
    patient.utilstraekkeligEffektAfStandardbehandling = truthGiven(utilstraekkeligEffektAfStandardbehandlingGiven);
    patient.histopatologiUdfoert = truthGiven(histopatologiUdfoertGiven);
    patient.gennemfoerteBehandlingslinjer = numberGiven(gennemfoerteBehandlingslinjerGiven);
    patient.progressionPaaStandardbehandling = truthGiven(progressionPaaStandardbehandlingGiven);
    patient.sparsomEvidens = truthGiven(sparsomEvidensGiven);
    patient.godPrognoseMangeLinjer = truthGiven(godPrognoseMangeLinjerGiven);
    patient.nydiagnosticeretTumor = truthGiven(nydiagnosticeretTumorGiven);
    patient.thymuskarcinom = truthGiven(thymuskarcinomGiven);
    patient.stillingtagenTilSystemiskBehandling = truthGiven(stillingtagenTilSystemiskBehandlingGiven);
    return weighThymus(patient);
}
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:268
 */
export function evaluatePrimaerHjernetumor(facts, departures = {}, recorded = {}) {
    const faults = [];
    const patient = patientFrom(facts, departures, recorded, [primaerHjernetumorStatement], faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    patient.$assignments = primaerHjernetumorStatement.assignments;
    patient.$combinations = primaerHjernetumorStatement.assignments.length;
    patient.$allMasks = primaerHjernetumorStatement.masks;
    weighPrimaerHjernetumor(patient);
    return concluded(patient, primaerHjernetumorStatement, recorded.overriddenBy ?? [], openInPrimaerHjernetumor(patient, { open: new Set(), seen: new Map() }).open);
}
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:268
 *
 * The verdict in two bits (met 3, undetermined 2, not met 0), without departures and dates. Fills `out` (at least 22 words) with the reasons; an answer of a wrong kind is unknown.
 */
export function judgePrimaerHjernetumor(facts, out) {
    const patient = readPatient(facts, out, []);
    patient.$assignments = primaerHjernetumorStatement.assignments;
    patient.$combinations = primaerHjernetumorStatement.assignments.length;
    patient.$allMasks = primaerHjernetumorStatement.masks;
    return weighPrimaerHjernetumor(patient);
}
/**
 * Udbredt og uhelbredelig kræft: mindst én af indikationerne
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indstilling«
 */
export function evaluateUdbredtOgUhelbredeligKraeft(facts, departures = {}, recorded = {}) {
    const faults = [];
    const statements = [metastatiskKraeftStatement, sarkomStatement, pancreaskraeftStatement, thymusStatement, primaerHjernetumorStatement];
    const first = patientFrom(facts, departures, recorded, statements, faults);
    if (faults.length > 0)
        return { ok: false, errors: faults };
    let isOneInForce = false;
    let verdict = 0;
    if (isInForce(first.$on, metastatiskKraeftStatement.from, metastatiskKraeftStatement.to)) {
        isOneInForce = true;
        const patient = patientFrom(facts, departures, recorded, statements, faults);
        patient.$assignments = metastatiskKraeftStatement.assignments;
        patient.$combinations = metastatiskKraeftStatement.assignments.length;
        patient.$allMasks = metastatiskKraeftStatement.masks;
        verdict |= weighMetastatiskKraeft(patient);
    }
    if (isInForce(first.$on, sarkomStatement.from, sarkomStatement.to)) {
        isOneInForce = true;
        const patient = patientFrom(facts, departures, recorded, statements, faults);
        patient.$assignments = sarkomStatement.assignments;
        patient.$combinations = sarkomStatement.assignments.length;
        patient.$allMasks = sarkomStatement.masks;
        verdict |= weighSarkom(patient);
    }
    if (isInForce(first.$on, pancreaskraeftStatement.from, pancreaskraeftStatement.to)) {
        isOneInForce = true;
        const patient = patientFrom(facts, departures, recorded, statements, faults);
        patient.$assignments = pancreaskraeftStatement.assignments;
        patient.$combinations = pancreaskraeftStatement.assignments.length;
        patient.$allMasks = pancreaskraeftStatement.masks;
        verdict |= weighPancreaskraeft(patient);
    }
    if (isInForce(first.$on, thymusStatement.from, thymusStatement.to)) {
        isOneInForce = true;
        const patient = patientFrom(facts, departures, recorded, statements, faults);
        patient.$assignments = thymusStatement.assignments;
        patient.$combinations = thymusStatement.assignments.length;
        patient.$allMasks = thymusStatement.masks;
        verdict |= weighThymus(patient);
    }
    if (isInForce(first.$on, primaerHjernetumorStatement.from, primaerHjernetumorStatement.to)) {
        isOneInForce = true;
        const patient = patientFrom(facts, departures, recorded, statements, faults);
        patient.$assignments = primaerHjernetumorStatement.assignments;
        patient.$combinations = primaerHjernetumorStatement.assignments.length;
        patient.$allMasks = primaerHjernetumorStatement.masks;
        verdict |= weighPrimaerHjernetumor(patient);
    }
    if (!isOneInForce)
        return { ok: false, errors: [{ code: 'not-in-force', path: 'udbredt-og-uhelbredelig-kræft' }] };
    return { ok: true, verdict: verdictOf(verdict) };
}
function patientFrom(facts, departures, recorded, statements, faults) {
    const dated = datedBy(facts, recorded.on, [], faults);
    const patient = readPatient(dated.facts, new Uint32Array(22), faults);
    patient.$departures = departures;
    patient.$on = dated.on;
    noteDepartures(departures, statements, faults);
    noteOverrides(recorded.overriddenBy ?? [], statements, faults);
    return patient;
}
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
const metastatiskKraeftStatement = {
    id: 'metastatisk-kræft',
    at: 179,
    from: undefined,
    to: undefined,
    requirements: [
        { id: 'voksen', strength: 'must', criterion: 'voksen', at: 160, condition: 160 },
        { id: 'spredning-eller-tilbagefald', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 161, condition: 161 },
        { id: 'uhelbredelig', strength: 'must', criterion: 'uhelbredelig', at: 162, condition: 162 },
        { id: 'utilstrækkelig-effekt', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 165, condition: 165 },
        { id: 'primær-diagnostik', strength: 'must', criterion: 'primær-diagnostik', at: 168, condition: 168 },
        { id: 'efter-første-linje', strength: 'default', criterion: 'efter-første-linje', at: 170, condition: 169 },
        { id: 'progression', strength: 'default', criterion: 'progression', at: 172, condition: 171 },
        { id: 'vent-til-senere-linjer', strength: 'should', criterion: 'vent-til-senere-linjer', at: 173, condition: 173 },
        { id: 'solid', strength: 'must', at: 175, condition: 175 },
        { id: 'metastatisk', strength: 'must', at: 177, condition: 177 },
    ],
    exclusions: [],
    overrides: [],
    departable: [
        ['voksen', false],
        ['spredning-eller-tilbagefald', false],
        ['uhelbredelig', false],
        ['utilstrækkelig-effekt', false],
        ['primær-diagnostik', false],
        ['efter-første-linje', true],
        ['progression', true],
        ['vent-til-senere-linjer', false],
        ['solid', false],
        ['metastatisk', false],
    ],
    questions: [
        { id: 'linjer-før-tilbud', index: 0, readings: ['anden-linje', 'tredje-linje'], settledBy: { da: 'specialistnetværket' } },
        { id: 'effekt-på-diagnosetidspunktet', index: 1, readings: ['bortfalder', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'primær-diagnostik-krav', index: 2, readings: ['betingelse', 'beskrivelse'], settledBy: { da: 'specialistnetværket' } },
    ],
    assignments: [
        [0, 0, 0, -1, -1, -1, -1, -1, -1, -1],
        [0, 0, 1, -1, -1, -1, -1, -1, -1, -1],
        [0, 1, 0, -1, -1, -1, -1, -1, -1, -1],
        [0, 1, 1, -1, -1, -1, -1, -1, -1, -1],
        [1, 0, 0, -1, -1, -1, -1, -1, -1, -1],
        [1, 0, 1, -1, -1, -1, -1, -1, -1, -1],
        [1, 1, 0, -1, -1, -1, -1, -1, -1, -1],
        [1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
    ],
    masks: [
        [[983055, 15728880], [3342387, 13369548], [5570645, 11141290], [], [], [], [0, 0], [0, 0], [0, 0], [0, 0]],
    ],
    settling: [
        { criterion: 'efter-første-linje', body: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' } },
    ],
};
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
const sarkomStatement = {
    id: 'sarkom',
    at: 213,
    from: undefined,
    to: undefined,
    requirements: [
        { id: 'voksen', strength: 'must', criterion: 'voksen', at: 192, condition: 192 },
        { id: 'spredning-eller-tilbagefald', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 193, condition: 193 },
        { id: 'uhelbredelig', strength: 'must', criterion: 'uhelbredelig', at: 194, condition: 194 },
        { id: 'utilstrækkelig-effekt', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 197, condition: 197 },
        { id: 'primær-diagnostik', strength: 'must', criterion: 'primær-diagnostik', at: 200, condition: 200 },
        { id: 'efter-første-linje', strength: 'default', criterion: 'efter-første-linje', at: 202, condition: 201 },
        { id: 'progression', strength: 'default', criterion: 'progression', at: 204, condition: 203 },
        { id: 'vent-til-senere-linjer', strength: 'should', criterion: 'vent-til-senere-linjer', at: 205, condition: 205 },
        { id: 'sarkomdiagnose', strength: 'must', at: 207, condition: 207 },
        { id: 'metastatisk-eller-recidiverende', strength: 'must', at: 211, condition: 211 },
    ],
    exclusions: [],
    overrides: [],
    departable: [
        ['voksen', false],
        ['spredning-eller-tilbagefald', false],
        ['uhelbredelig', false],
        ['utilstrækkelig-effekt', false],
        ['primær-diagnostik', false],
        ['efter-første-linje', true],
        ['progression', true],
        ['vent-til-senere-linjer', false],
        ['sarkomdiagnose', false],
        ['metastatisk-eller-recidiverende', false],
    ],
    questions: [
        { id: 'linjer-før-tilbud', index: 0, readings: ['anden-linje', 'tredje-linje'], settledBy: { da: 'specialistnetværket' } },
        { id: 'effekt-på-diagnosetidspunktet', index: 1, readings: ['bortfalder', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'primær-diagnostik-krav', index: 2, readings: ['betingelse', 'beskrivelse'], settledBy: { da: 'specialistnetværket' } },
    ],
    assignments: [
        [0, 0, 0, -1, -1, -1, -1, -1, -1, -1],
        [0, 0, 1, -1, -1, -1, -1, -1, -1, -1],
        [0, 1, 0, -1, -1, -1, -1, -1, -1, -1],
        [0, 1, 1, -1, -1, -1, -1, -1, -1, -1],
        [1, 0, 0, -1, -1, -1, -1, -1, -1, -1],
        [1, 0, 1, -1, -1, -1, -1, -1, -1, -1],
        [1, 1, 0, -1, -1, -1, -1, -1, -1, -1],
        [1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
    ],
    masks: [
        [[983055, 15728880], [3342387, 13369548], [5570645, 11141290], [], [], [], [0, 0], [0, 0], [0, 0], [0, 0]],
    ],
    settling: [
        { criterion: 'efter-første-linje', body: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' } },
    ],
};
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
const pancreaskraeftStatement = {
    id: 'pancreaskræft',
    at: 245,
    from: undefined,
    to: undefined,
    requirements: [
        { id: 'voksen', strength: 'must', criterion: 'voksen', at: 224, condition: 224 },
        { id: 'spredning-eller-tilbagefald', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 227, condition: 227 },
        { id: 'uhelbredelig', strength: 'must', criterion: 'uhelbredelig', at: 230, condition: 230 },
        { id: 'utilstrækkelig-effekt', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 233, condition: 233 },
        { id: 'primær-diagnostik', strength: 'must', criterion: 'primær-diagnostik', at: 236, condition: 236 },
        { id: 'efter-første-linje', strength: 'default', criterion: 'efter-første-linje', at: 238, condition: 237 },
        { id: 'progression', strength: 'default', criterion: 'progression', at: 240, condition: 239 },
        { id: 'vent-til-senere-linjer', strength: 'should', criterion: 'vent-til-senere-linjer', at: 241, condition: 241 },
        { id: 'pancreasdiagnose', strength: 'must', at: 243, condition: 243 },
    ],
    exclusions: [],
    overrides: [],
    departable: [
        ['voksen', false],
        ['spredning-eller-tilbagefald', false],
        ['uhelbredelig', false],
        ['utilstrækkelig-effekt', false],
        ['primær-diagnostik', false],
        ['efter-første-linje', true],
        ['progression', true],
        ['vent-til-senere-linjer', false],
        ['pancreasdiagnose', false],
    ],
    questions: [
        { id: 'linjer-før-tilbud', index: 0, readings: ['anden-linje', 'tredje-linje'], settledBy: { da: 'specialistnetværket' } },
        { id: 'effekt-på-diagnosetidspunktet', index: 1, readings: ['bortfalder', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'primær-diagnostik-krav', index: 2, readings: ['betingelse', 'beskrivelse'], settledBy: { da: 'specialistnetværket' } },
        { id: 'pancreas-stadie', index: 6, readings: ['al', 'metastatisk'], settledBy: { da: 'specialistnetværket' } },
    ],
    assignments: [
        [0, 0, 0, -1, -1, -1, 0, -1, -1, -1],
        [0, 0, 0, -1, -1, -1, 1, -1, -1, -1],
        [0, 0, 1, -1, -1, -1, 0, -1, -1, -1],
        [0, 0, 1, -1, -1, -1, 1, -1, -1, -1],
        [0, 1, 0, -1, -1, -1, 0, -1, -1, -1],
        [0, 1, 0, -1, -1, -1, 1, -1, -1, -1],
        [0, 1, 1, -1, -1, -1, 0, -1, -1, -1],
        [0, 1, 1, -1, -1, -1, 1, -1, -1, -1],
        [1, 0, 0, -1, -1, -1, 0, -1, -1, -1],
        [1, 0, 0, -1, -1, -1, 1, -1, -1, -1],
        [1, 0, 1, -1, -1, -1, 0, -1, -1, -1],
        [1, 0, 1, -1, -1, -1, 1, -1, -1, -1],
        [1, 1, 0, -1, -1, -1, 0, -1, -1, -1],
        [1, 1, 0, -1, -1, -1, 1, -1, -1, -1],
        [1, 1, 1, -1, -1, -1, 0, -1, -1, -1],
        [1, 1, 1, -1, -1, -1, 1, -1, -1, -1],
    ],
    masks: [
        [[16711935, 4278255360], [252645135, 4042322160], [858993459, 3435973836], [], [], [], [1431655765, 2863311530], [0, 0], [0, 0], [0, 0]],
    ],
    settling: [
        { criterion: 'efter-første-linje', body: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' } },
    ],
};
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
const thymusStatement = {
    id: 'thymus',
    at: 312,
    from: undefined,
    to: undefined,
    requirements: [
        { id: 'voksen', route: 'nydiagnosticeret-thymustumor', strength: 'must', criterion: 'voksen', at: 256, condition: 256 },
        { id: 'spredning-eller-tilbagefald', route: 'nydiagnosticeret-thymustumor', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 259, condition: 259 },
        { id: 'uhelbredelig', route: 'nydiagnosticeret-thymustumor', strength: 'must', criterion: 'uhelbredelig', at: 262, condition: 262 },
        { id: 'utilstrækkelig-effekt', route: 'nydiagnosticeret-thymustumor', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 267, condition: 267 },
        { id: 'primær-diagnostik', route: 'nydiagnosticeret-thymustumor', strength: 'must', criterion: 'primær-diagnostik', at: 270, condition: 270 },
        { id: 'efter-første-linje', route: 'nydiagnosticeret-thymustumor', strength: 'default', criterion: 'efter-første-linje', at: 274, condition: 273 },
        { id: 'progression', route: 'nydiagnosticeret-thymustumor', strength: 'default', criterion: 'progression', at: 278, condition: 277 },
        { id: 'vent-til-senere-linjer', route: 'nydiagnosticeret-thymustumor', strength: 'should', criterion: 'vent-til-senere-linjer', at: 279, condition: 279 },
        { id: 'thymustumor', route: 'nydiagnosticeret-thymustumor', strength: 'must', at: 281, condition: 281 },
        { id: 'nydiagnosticeret', route: 'nydiagnosticeret-thymustumor', strength: 'must', at: 283, condition: 283 },
        { id: 'voksen', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', criterion: 'voksen', at: 285, condition: 285 },
        { id: 'spredning-eller-tilbagefald', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 286, condition: 286 },
        { id: 'uhelbredelig', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', criterion: 'uhelbredelig', at: 287, condition: 287 },
        { id: 'utilstrækkelig-effekt', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 292, condition: 292 },
        { id: 'primær-diagnostik', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', criterion: 'primær-diagnostik', at: 295, condition: 295 },
        { id: 'efter-første-linje', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'default', criterion: 'efter-første-linje', at: 299, condition: 298 },
        { id: 'progression', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'default', criterion: 'progression', at: 303, condition: 302 },
        { id: 'vent-til-senere-linjer', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'should', criterion: 'vent-til-senere-linjer', at: 304, condition: 304 },
        { id: 'thymustumor-karcinom', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', at: 306, condition: 306 },
        { id: 'karcinom', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', at: 308, condition: 308 },
        { id: 'stillingtagen', route: 'thymuskarcinom-før-systemisk-behandling', strength: 'must', at: 310, condition: 310 },
    ],
    exclusions: [],
    overrides: [],
    departable: [
        ['voksen', false],
        ['spredning-eller-tilbagefald', false],
        ['uhelbredelig', false],
        ['utilstrækkelig-effekt', false],
        ['primær-diagnostik', false],
        ['efter-første-linje', true],
        ['progression', true],
        ['vent-til-senere-linjer', false],
        ['thymustumor', false],
        ['nydiagnosticeret', false],
        ['thymustumor-karcinom', false],
        ['karcinom', false],
        ['stillingtagen', false],
    ],
    questions: [
        { id: 'linjer-før-tilbud', index: 0, readings: ['anden-linje', 'tredje-linje'], settledBy: { da: 'specialistnetværket' } },
        { id: 'effekt-på-diagnosetidspunktet', index: 1, readings: ['bortfalder', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'primær-diagnostik-krav', index: 2, readings: ['betingelse', 'beskrivelse'], settledBy: { da: 'specialistnetværket' } },
        { id: 'gruppekriterier-nydiagnosticeret-thymus', index: 7, readings: ['fritaget', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'gruppekriterier-thymuskarcinom', index: 8, readings: ['fritaget', 'gælder'], settledBy: { da: 'specialistnetværket' } },
    ],
    assignments: [
        [0, 0, 0, -1, -1, -1, -1, 0, 0, -1],
        [0, 0, 0, -1, -1, -1, -1, 0, 1, -1],
        [0, 0, 0, -1, -1, -1, -1, 1, 0, -1],
        [0, 0, 0, -1, -1, -1, -1, 1, 1, -1],
        [0, 0, 1, -1, -1, -1, -1, 0, 0, -1],
        [0, 0, 1, -1, -1, -1, -1, 0, 1, -1],
        [0, 0, 1, -1, -1, -1, -1, 1, 0, -1],
        [0, 0, 1, -1, -1, -1, -1, 1, 1, -1],
        [0, 1, 0, -1, -1, -1, -1, 0, 0, -1],
        [0, 1, 0, -1, -1, -1, -1, 0, 1, -1],
        [0, 1, 0, -1, -1, -1, -1, 1, 0, -1],
        [0, 1, 0, -1, -1, -1, -1, 1, 1, -1],
        [0, 1, 1, -1, -1, -1, -1, 0, 0, -1],
        [0, 1, 1, -1, -1, -1, -1, 0, 1, -1],
        [0, 1, 1, -1, -1, -1, -1, 1, 0, -1],
        [0, 1, 1, -1, -1, -1, -1, 1, 1, -1],
        [1, 0, 0, -1, -1, -1, -1, 0, 0, -1],
        [1, 0, 0, -1, -1, -1, -1, 0, 1, -1],
        [1, 0, 0, -1, -1, -1, -1, 1, 0, -1],
        [1, 0, 0, -1, -1, -1, -1, 1, 1, -1],
        [1, 0, 1, -1, -1, -1, -1, 0, 0, -1],
        [1, 0, 1, -1, -1, -1, -1, 0, 1, -1],
        [1, 0, 1, -1, -1, -1, -1, 1, 0, -1],
        [1, 0, 1, -1, -1, -1, -1, 1, 1, -1],
        [1, 1, 0, -1, -1, -1, -1, 0, 0, -1],
        [1, 1, 0, -1, -1, -1, -1, 0, 1, -1],
        [1, 1, 0, -1, -1, -1, -1, 1, 0, -1],
        [1, 1, 0, -1, -1, -1, -1, 1, 1, -1],
        [1, 1, 1, -1, -1, -1, -1, 0, 0, -1],
        [1, 1, 1, -1, -1, -1, -1, 0, 1, -1],
        [1, 1, 1, -1, -1, -1, -1, 1, 0, -1],
        [1, 1, 1, -1, -1, -1, -1, 1, 1, -1],
    ],
    masks: [
        [[4294967295, 0], [16711935, 4278255360], [252645135, 4042322160], [], [], [], [0, 0], [858993459, 3435973836], [1431655765, 2863311530], [0, 0]],
        [[0, 4294967295], [16711935, 4278255360], [252645135, 4042322160], [], [], [], [0, 0], [858993459, 3435973836], [1431655765, 2863311530], [0, 0]],
    ],
    settling: [
        { criterion: 'efter-første-linje', body: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' } },
    ],
};
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
const primaerHjernetumorStatement = {
    id: 'primær-hjernetumor',
    at: 343,
    from: undefined,
    to: undefined,
    requirements: [
        { id: 'voksen', strength: 'must', criterion: 'voksen', at: 320, condition: 320 },
        { id: 'spredning-eller-tilbagefald', strength: 'must', criterion: 'spredning-eller-tilbagefald', at: 323, condition: 323 },
        { id: 'uhelbredelig', strength: 'must', criterion: 'uhelbredelig', at: 324, condition: 324 },
        { id: 'utilstrækkelig-effekt', strength: 'must', criterion: 'utilstrækkelig-effekt', at: 327, condition: 327 },
        { id: 'primær-diagnostik', strength: 'must', criterion: 'primær-diagnostik', at: 330, condition: 330 },
        { id: 'efter-første-linje', strength: 'default', criterion: 'efter-første-linje', at: 332, condition: 331 },
        { id: 'progression', strength: 'default', criterion: 'progression', at: 334, condition: 333 },
        { id: 'vent-til-senere-linjer', strength: 'should', criterion: 'vent-til-senere-linjer', at: 335, condition: 335 },
        { id: 'hjernetumordiagnose', strength: 'must', at: 337, condition: 337 },
        { id: 'meningeom-kun-ved-recidiv', strength: 'must', at: 341, condition: 341 },
    ],
    exclusions: [],
    overrides: [],
    departable: [
        ['voksen', false],
        ['spredning-eller-tilbagefald', false],
        ['uhelbredelig', false],
        ['utilstrækkelig-effekt', false],
        ['primær-diagnostik', false],
        ['efter-første-linje', true],
        ['progression', true],
        ['vent-til-senere-linjer', false],
        ['hjernetumordiagnose', false],
        ['meningeom-kun-ved-recidiv', false],
    ],
    questions: [
        { id: 'linjer-før-tilbud', index: 0, readings: ['anden-linje', 'tredje-linje'], settledBy: { da: 'specialistnetværket' } },
        { id: 'effekt-på-diagnosetidspunktet', index: 1, readings: ['bortfalder', 'gælder'], settledBy: { da: 'specialistnetværket' } },
        { id: 'primær-diagnostik-krav', index: 2, readings: ['betingelse', 'beskrivelse'], settledBy: { da: 'specialistnetværket' } },
        { id: 'spredning-hjernetumor', index: 9, readings: ['gælder', 'fritaget'], settledBy: { da: 'specialistnetværket' } },
    ],
    assignments: [
        [0, 0, 0, -1, -1, -1, -1, -1, -1, 0],
        [0, 0, 0, -1, -1, -1, -1, -1, -1, 1],
        [0, 0, 1, -1, -1, -1, -1, -1, -1, 0],
        [0, 0, 1, -1, -1, -1, -1, -1, -1, 1],
        [0, 1, 0, -1, -1, -1, -1, -1, -1, 0],
        [0, 1, 0, -1, -1, -1, -1, -1, -1, 1],
        [0, 1, 1, -1, -1, -1, -1, -1, -1, 0],
        [0, 1, 1, -1, -1, -1, -1, -1, -1, 1],
        [1, 0, 0, -1, -1, -1, -1, -1, -1, 0],
        [1, 0, 0, -1, -1, -1, -1, -1, -1, 1],
        [1, 0, 1, -1, -1, -1, -1, -1, -1, 0],
        [1, 0, 1, -1, -1, -1, -1, -1, -1, 1],
        [1, 1, 0, -1, -1, -1, -1, -1, -1, 0],
        [1, 1, 0, -1, -1, -1, -1, -1, -1, 1],
        [1, 1, 1, -1, -1, -1, -1, -1, -1, 0],
        [1, 1, 1, -1, -1, -1, -1, -1, -1, 1],
    ],
    masks: [
        [[16711935, 4278255360], [252645135, 4042322160], [858993459, 3435973836], [], [], [], [0, 0], [0, 0], [0, 0], [1431655765, 2863311530]],
    ],
    settling: [
        { criterion: 'efter-første-linje', body: { da: 'de respektive Danske Multidisciplinære Cancer Grupper (DMCG)' } },
    ],
};
function weighMetastatiskKraeft(patient) {
    const voksenValue = criterionVoksen(patient);
    const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(patient);
    const uhelbredeligValue = criterionUhelbredelig(patient);
    const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(patient);
    const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(patient);
    const primaerDiagnostikValue = criterionPrimaerDiagnostik(patient);
    const efterFoersteLinjeValue = criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue);
    const progressionValue = criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue);
    let [sure, possible] = [1, 0];
    for (let n = 0; n * 16 < patient.$combinations; n += 1) {
        turnTo(patient, n);
        const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(patient);
        const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue);
        const verdict = concludedEach(patient, indicationMetastatiskKraeft(patient, voksenValue, spredningEllerTilbagefaldValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue));
        sure &= verdict;
        possible |= verdict & 2;
    }
    return sure | possible;
}
function weighSarkom(patient) {
    const voksenValue = criterionVoksen(patient);
    const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(patient);
    const uhelbredeligValue = criterionUhelbredelig(patient);
    const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(patient);
    const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(patient);
    const primaerDiagnostikValue = criterionPrimaerDiagnostik(patient);
    const efterFoersteLinjeValue = criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue);
    const progressionValue = criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue);
    let [sure, possible] = [1, 0];
    for (let n = 0; n * 16 < patient.$combinations; n += 1) {
        turnTo(patient, n);
        const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(patient);
        const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue);
        const verdict = concludedEach(patient, indicationSarkom(patient, voksenValue, spredningEllerTilbagefaldValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue));
        sure &= verdict;
        possible |= verdict & 2;
    }
    return sure | possible;
}
function weighPancreaskraeft(patient) {
    const voksenValue = criterionVoksen(patient);
    const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(patient);
    const uhelbredeligValue = criterionUhelbredelig(patient);
    const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(patient);
    const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(patient);
    const primaerDiagnostikValue = criterionPrimaerDiagnostik(patient);
    const efterFoersteLinjeValue = criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue);
    const progressionValue = criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue);
    let [sure, possible] = [1, 0];
    for (let n = 0; n * 16 < patient.$combinations; n += 1) {
        turnTo(patient, n);
        const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(patient);
        const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue);
        const verdict = concludedEach(patient, indicationPancreaskraeft(patient, voksenValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue, uhelbredeligValue, spredningEllerTilbagefaldValue));
        sure &= verdict;
        possible |= verdict & 2;
    }
    return sure | possible;
}
function weighThymus(patient) {
    const voksenValue = criterionVoksen(patient);
    const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(patient);
    const uhelbredeligValue = criterionUhelbredelig(patient);
    const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(patient);
    const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(patient);
    const primaerDiagnostikValue = criterionPrimaerDiagnostik(patient);
    const efterFoersteLinjeValue = criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue);
    const progressionValue = criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue);
    let [sure, possible] = [1, 0];
    for (let n = 0; n * 16 < patient.$combinations; n += 1) {
        turnTo(patient, n);
        const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(patient);
        const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue);
        const verdict = concludedEach(patient, indicationThymus(patient, voksenValue, ventTilSenereLinjerValue, spredningEllerTilbagefaldValue, uhelbredeligValue, progressionValue, efterFoersteLinjeValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue));
        sure &= verdict;
        possible |= verdict & 2;
    }
    return sure | possible;
}
function weighPrimaerHjernetumor(patient) {
    const voksenValue = criterionVoksen(patient);
    const spredningEllerTilbagefaldValue = criterionSpredningEllerTilbagefald(patient);
    const uhelbredeligValue = criterionUhelbredelig(patient);
    const utilstraekkeligEffektValue = criterionUtilstraekkeligEffekt(patient);
    const tilbudPaaDiagnosetidspunktetValue = criterionTilbudPaaDiagnosetidspunktet(patient);
    const primaerDiagnostikValue = criterionPrimaerDiagnostik(patient);
    const efterFoersteLinjeValue = criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue);
    const progressionValue = criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue);
    let [sure, possible] = [1, 0];
    for (let n = 0; n * 16 < patient.$combinations; n += 1) {
        turnTo(patient, n);
        const efter$2Og$3LinjeValue = criterionEfter$2Og$3Linje(patient);
        const ventTilSenereLinjerValue = criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue);
        const verdict = concludedEach(patient, indicationPrimaerHjernetumor(patient, voksenValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue, spredningEllerTilbagefaldValue));
        sure &= verdict;
        possible |= verdict & 2;
    }
    return sure | possible;
}
/**
 * Metastatisk kræft (solide tumorer)
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:182
 */
function indicationMetastatiskKraeft(patient, voksenValue, spredningEllerTilbagefaldValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue) {
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t1 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t2 = (forEach(t1) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t3 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const unless1 = efterFoersteLinjeValue | departure(patient, 'efter-første-linje');
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const unless2 = progressionValue | departure(patient, 'progression');
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // solid: Solid tumor
    const t4 = patient.solidTumor;
    // metastatisk: Metastatisk
    const t5 = patient.spredning;
    const route1 = t2 & t3 & forEach(voksenValue & spredningEllerTilbagefaldValue & uhelbredeligValue & unless1 & unless2 & t4 & t5);
    const verdict1 = route1;
    agree(patient, 10, voksenValue | (spredningEllerTilbagefaldValue << 2) | (uhelbredeligValue << 4) | (t1 << 6) | (agreedIn(patient, t2) << 8) | (agreedIn(patient, t2) << 10) | (3 << 12) | (agreedIn(patient, t3) << 14) | (agreedIn(patient, t3) << 16) | (efterFoersteLinjeValue << 18) | (unless1 << 20) | (progressionValue << 22) | (unless2 << 24) | (agreedIn(patient, ventTilSenereLinjerValue) << 26) | (t4 << 28) | (t4 << 30));
    agree(patient, 11, t5 | (t5 << 2) | (agreedIn(patient, route1) << 4) | (agreedIn(patient, verdict1) << 6));
    return verdict1;
}
/**
 * Metastatisk eller recidiverende sarkom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Sarkom: Metastatisk eller recidiverende sarkom«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:191
 */
function indicationSarkom(patient, voksenValue, spredningEllerTilbagefaldValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue) {
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t1 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t2 = (forEach(t1) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t3 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const unless1 = efterFoersteLinjeValue | departure(patient, 'efter-første-linje');
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const unless2 = progressionValue | departure(patient, 'progression');
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // sarkomdiagnose: Sarkom
    const t4 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'sarkom' ? 3 : 0;
    // metastatisk-eller-recidiverende
    const t5 = patient.spredning;
    const t6 = patient.tilbagefald;
    const t7 = t5 | t6;
    const route1 = t2 & t3 & forEach(voksenValue & spredningEllerTilbagefaldValue & uhelbredeligValue & unless1 & unless2 & t4 & t7);
    const verdict1 = route1;
    agree(patient, 12, voksenValue | (spredningEllerTilbagefaldValue << 2) | (uhelbredeligValue << 4) | (t1 << 6) | (agreedIn(patient, t2) << 8) | (agreedIn(patient, t2) << 10) | (3 << 12) | (agreedIn(patient, t3) << 14) | (agreedIn(patient, t3) << 16) | (efterFoersteLinjeValue << 18) | (unless1 << 20) | (progressionValue << 22) | (unless2 << 24) | (agreedIn(patient, ventTilSenereLinjerValue) << 26) | (t4 << 28) | (t4 << 30));
    agree(patient, 13, t5 | (t6 << 2) | (t7 << 4) | (t7 << 6) | (agreedIn(patient, route1) << 8) | (agreedIn(patient, verdict1) << 10));
    return verdict1;
}
/**
 * Pancreaskræft
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Pancreas kræft«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:203
 */
function indicationPancreaskraeft(patient, voksenValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue, uhelbredeligValue, spredningEllerTilbagefaldValue) {
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    const t1 = (forEach(3) & (patient.$masks[6]?.[0] ?? 0)) | (forEach(spredningEllerTilbagefaldValue) & (patient.$masks[6]?.[1] ?? 0));
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    const t2 = (forEach(3) & (patient.$masks[6]?.[0] ?? 0)) | (forEach(uhelbredeligValue) & (patient.$masks[6]?.[1] ?? 0));
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t3 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t4 = (forEach(t3) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t5 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const unless1 = efterFoersteLinjeValue | departure(patient, 'efter-første-linje');
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const unless2 = progressionValue | departure(patient, 'progression');
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // pancreasdiagnose: Pancreaskræft
    const t6 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'pancreaskræft' ? 3 : 0;
    const route1 = t1 & t2 & t4 & t5 & forEach(voksenValue & unless1 & unless2 & t6);
    const verdict1 = route1;
    agree(patient, 14, voksenValue | (3 << 2) | (agreedIn(patient, t1) << 4) | (agreedIn(patient, t1) << 6) | (3 << 8) | (agreedIn(patient, t2) << 10) | (agreedIn(patient, t2) << 12) | (t3 << 14) | (agreedIn(patient, t4) << 16) | (agreedIn(patient, t4) << 18) | (3 << 20) | (agreedIn(patient, t5) << 22) | (agreedIn(patient, t5) << 24) | (efterFoersteLinjeValue << 26) | (unless1 << 28) | (progressionValue << 30));
    agree(patient, 15, unless2 | (agreedIn(patient, ventTilSenereLinjerValue) << 2) | (t6 << 4) | (t6 << 6) | (agreedIn(patient, route1) << 8) | (agreedIn(patient, verdict1) << 10));
    return verdict1;
}
/**
 * Thymus-epitelcelletumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »Thymus epithel celle tumorer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:221
 */
function indicationThymus(patient, voksenValue, ventTilSenereLinjerValue, spredningEllerTilbagefaldValue, uhelbredeligValue, progressionValue, efterFoersteLinjeValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue) {
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    const t1 = (forEach(3) & (patient.$masks[7]?.[0] ?? 0)) | (forEach(spredningEllerTilbagefaldValue) & (patient.$masks[7]?.[1] ?? 0));
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    const t2 = (forEach(3) & (patient.$masks[7]?.[0] ?? 0)) | (forEach(uhelbredeligValue) & (patient.$masks[7]?.[1] ?? 0));
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t3 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t4 = (forEach(t3) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    const t5 = (forEach(3) & (patient.$masks[7]?.[0] ?? 0)) | (t4 & (patient.$masks[7]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t6 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const t7 = (forEach(3) & (patient.$masks[7]?.[0] ?? 0)) | (forEach(efterFoersteLinjeValue) & (patient.$masks[7]?.[1] ?? 0));
    const unless1 = t7 | forEach(departure(patient, 'efter-første-linje'));
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const t8 = (forEach(3) & (patient.$masks[7]?.[0] ?? 0)) | (forEach(progressionValue) & (patient.$masks[7]?.[1] ?? 0));
    const unless2 = t8 | forEach(departure(patient, 'progression'));
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // thymustumor: Thymus-epitelcelletumor
    const t9 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'thymus-epitelcelletumor' ? 3 : 0;
    // nydiagnosticeret: Nydiagnosticeret
    const t10 = patient.nydiagnosticeretTumor;
    const route1 = t1 & t2 & t5 & t6 & unless1 & unless2 & forEach(voksenValue & t9 & t10);
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t11 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t12 = (forEach(t11) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    const t13 = (forEach(3) & (patient.$masks[8]?.[0] ?? 0)) | (t12 & (patient.$masks[8]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t14 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const t15 = (forEach(3) & (patient.$masks[8]?.[0] ?? 0)) | (forEach(efterFoersteLinjeValue) & (patient.$masks[8]?.[1] ?? 0));
    const unless3 = t15 | forEach(departure(patient, 'efter-første-linje'));
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const t16 = (forEach(3) & (patient.$masks[8]?.[0] ?? 0)) | (forEach(progressionValue) & (patient.$masks[8]?.[1] ?? 0));
    const unless4 = t16 | forEach(departure(patient, 'progression'));
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // thymustumor-karcinom: Thymus-epitelcelletumor
    const t17 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'thymus-epitelcelletumor' ? 3 : 0;
    // karcinom: Thymus-epitelkarcinom
    const t18 = patient.thymuskarcinom;
    // stillingtagen: Der tages stilling til systemisk medicinsk behandling
    const t19 = patient.stillingtagenTilSystemiskBehandling;
    const route2 = t13 & t14 & unless3 & unless4 & forEach(voksenValue & spredningEllerTilbagefaldValue & uhelbredeligValue & t17 & t18 & t19);
    const routes1 = route1 | route2;
    const verdict1 = routes1;
    agree(patient, 16, voksenValue | (3 << 2) | (agreedIn(patient, t1) << 4) | (agreedIn(patient, t1) << 6) | (3 << 8) | (agreedIn(patient, t2) << 10) | (agreedIn(patient, t2) << 12) | (3 << 14) | (t3 << 16) | (agreedIn(patient, t4) << 18) | (agreedIn(patient, t5) << 20) | (agreedIn(patient, t5) << 22) | (3 << 24) | (agreedIn(patient, t6) << 26) | (agreedIn(patient, t6) << 28) | (3 << 30));
    agree(patient, 17, agreedIn(patient, t7) | (agreedIn(patient, t7) << 2) | (agreedIn(patient, unless1) << 4) | (3 << 6) | (agreedIn(patient, t8) << 8) | (agreedIn(patient, t8) << 10) | (agreedIn(patient, unless2) << 12) | (agreedIn(patient, ventTilSenereLinjerValue) << 14) | (t9 << 16) | (t9 << 18) | (t10 << 20) | (t10 << 22) | (agreedIn(patient, route1) << 24) | (voksenValue << 26) | (spredningEllerTilbagefaldValue << 28) | (uhelbredeligValue << 30));
    agree(patient, 18, 3 | (t11 << 2) | (agreedIn(patient, t12) << 4) | (agreedIn(patient, t13) << 6) | (agreedIn(patient, t13) << 8) | (3 << 10) | (agreedIn(patient, t14) << 12) | (agreedIn(patient, t14) << 14) | (3 << 16) | (agreedIn(patient, t15) << 18) | (agreedIn(patient, t15) << 20) | (agreedIn(patient, unless3) << 22) | (3 << 24) | (agreedIn(patient, t16) << 26) | (agreedIn(patient, t16) << 28) | (agreedIn(patient, unless4) << 30));
    agree(patient, 19, agreedIn(patient, ventTilSenereLinjerValue) | (t17 << 2) | (t17 << 4) | (t18 << 6) | (t18 << 8) | (t19 << 10) | (t19 << 12) | (agreedIn(patient, route2) << 14) | (agreedIn(patient, verdict1) << 16));
    return verdict1;
}
/**
 * Primære hjernetumorer
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:268
 */
function indicationPrimaerHjernetumor(patient, voksenValue, uhelbredeligValue, efterFoersteLinjeValue, progressionValue, ventTilSenereLinjerValue, primaerDiagnostikValue, utilstraekkeligEffektValue, tilbudPaaDiagnosetidspunktetValue, spredningEllerTilbagefaldValue) {
    // voksen: Patienten er mindst 18 år
    // spredning-eller-tilbagefald: Kræft med spredning eller tilbagefald
    const t1 = (forEach(spredningEllerTilbagefaldValue) & (patient.$masks[9]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[9]?.[1] ?? 0));
    // uhelbredelig: Tilstanden betragtes som uhelbredelig
    // utilstrækkelig-effekt: Uden tilstrækkelig effekt af standardbehandling
    const t2 = utilstraekkeligEffektValue | tilbudPaaDiagnosetidspunktetValue;
    const t3 = (forEach(t2) & (patient.$masks[1]?.[0] ?? 0)) | (forEach(utilstraekkeligEffektValue) & (patient.$masks[1]?.[1] ?? 0));
    // primær-diagnostik: Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
    const t4 = (forEach(primaerDiagnostikValue) & (patient.$masks[2]?.[0] ?? 0)) | (forEach(3) & (patient.$masks[2]?.[1] ?? 0));
    // efter-første-linje: Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
    const unless1 = efterFoersteLinjeValue | departure(patient, 'efter-første-linje');
    // progression: Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
    const unless2 = progressionValue | departure(patient, 'progression');
    // vent-til-senere-linjer: Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
    // hjernetumordiagnose: Primær hjernetumor
    const t5 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'primær-hjernetumor' ? 3 : 0;
    // meningeom-kun-ved-recidiv: For meningeomer: kun recidiverende meningeom
    const t6 = patient.meningeom;
    const t7 = patient.tilbagefald;
    const t8 = opposite(t6) | t7;
    const route1 = t1 & t3 & t4 & forEach(voksenValue & uhelbredeligValue & unless1 & unless2 & t5 & t8);
    const verdict1 = route1;
    agree(patient, 20, voksenValue | (3 << 2) | (agreedIn(patient, t1) << 4) | (agreedIn(patient, t1) << 6) | (uhelbredeligValue << 8) | (t2 << 10) | (agreedIn(patient, t3) << 12) | (agreedIn(patient, t3) << 14) | (3 << 16) | (agreedIn(patient, t4) << 18) | (agreedIn(patient, t4) << 20) | (efterFoersteLinjeValue << 22) | (unless1 << 24) | (progressionValue << 26) | (unless2 << 28) | (agreedIn(patient, ventTilSenereLinjerValue) << 30));
    agree(patient, 21, t5 | (t5 << 2) | (t6 << 4) | (t7 << 6) | (t8 << 8) | (t8 << 10) | (agreedIn(patient, route1) << 12) | (agreedIn(patient, verdict1) << 14));
    return verdict1;
}
/**
 * Patienten er mindst 18 år
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »patienter ≥ 18 år«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:55
 */
function criterionVoksen(patient) {
    const t1 = patient.alder >= 18 ? 3 : patient.alder < 18 ? 0 : 2;
    patient.$out[0] = t1 | (t1 << 2);
    return t1;
}
/**
 * Kræft med spredning eller tilbagefald
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »alle typer af kræft med spredning eller tilbagefald«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:58
 */
function criterionSpredningEllerTilbagefald(patient) {
    const t1 = patient.spredning;
    const t2 = patient.tilbagefald;
    const t3 = t1 | t2;
    patient.$out[1] = t3 | (t1 << 2) | (t2 << 4) | (t3 << 6);
    return t3;
}
/**
 * Tilstanden betragtes som uhelbredelig
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »tilstanden betragtes som uhelbredelig«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:68
 */
function criterionUhelbredelig(patient) {
    const t1 = patient.uhelbredeligTilstand;
    patient.$out[2] = t1 | (t1 << 2);
    return t1;
}
/**
 * Uden tilstrækkelig effekt af standardbehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Indikationer«: »uden tilstrækkelig effekt af standardbehandling«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:71
 */
function criterionUtilstraekkeligEffekt(patient) {
    const t1 = patient.utilstraekkeligEffektAfStandardbehandling;
    patient.$out[3] = t1 | (t1 << 2);
    return t1;
}
/**
 * Diagnose med sparsom eller manglende evidensbaseret standardbehandling til metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:81
 */
function criterionTilbudPaaDiagnosetidspunktet(patient) {
    const t1 = patient.kraefttype === undefined ? 2 : patient.kraefttype === 'kolangiokarcinom' || patient.kraefttype === 'pancreaskræft' || patient.kraefttype === 'ukendt-primær-tumor' ? 3 : 0;
    const t2 = patient.sparsomEvidens;
    const t3 = t1 | t2;
    patient.$out[4] = t3 | (t1 << 2) | (t2 << 4) | (t3 << 6);
    return t3;
}
/**
 * Der er udført primær diagnostik af den specifikke kræfttype med almindelige histopatologiske undersøgelser
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:76
 */
function criterionPrimaerDiagnostik(patient) {
    const t1 = patient.histopatologiUdfoert;
    patient.$out[5] = t1 | (t1 << 2);
    return t1;
}
/**
 * Har gennemført mindst 1. linje standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »skal den enkelte patient som udgangspunkt have gennemført 1. linje standard behandling«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:94
 */
function criterionEfterFoersteLinje(patient, tilbudPaaDiagnosetidspunktetValue) {
    const t1 = patient.gennemfoerteBehandlingslinjer >= 1 ? 3 : patient.gennemfoerteBehandlingslinjer < 1 ? 0 : 2;
    const t2 = t1 | tilbudPaaDiagnosetidspunktetValue;
    patient.$out[6] = t2 | (t1 << 2) | (t2 << 4);
    return t2;
}
/**
 * Patienten progredierer på standardbehandling for metastatisk/uhelbredelig sygdom
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »Når patienten progredierer på standardbehandling«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:104
 */
function criterionProgression(patient, tilbudPaaDiagnosetidspunktetValue) {
    const t1 = patient.progressionPaaStandardbehandling;
    const t2 = t1 | tilbudPaaDiagnosetidspunktetValue;
    patient.$out[7] = t2 | (t1 << 2) | (t2 << 4);
    return t2;
}
/**
 * Har gennemført 2. og 3. linjebehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:109
 */
function criterionEfter$2Og$3Linje(patient) {
    const t1 = patient.gennemfoerteBehandlingslinjer >= 2 ? 3 : patient.gennemfoerteBehandlingslinjer < 2 ? 0 : 2;
    const t2 = patient.gennemfoerteBehandlingslinjer >= 3 ? 3 : patient.gennemfoerteBehandlingslinjer < 3 ? 0 : 2;
    const t3 = (forEach(t1) & (patient.$masks[0]?.[0] ?? 0)) | (forEach(t2) & (patient.$masks[0]?.[1] ?? 0));
    agree(patient, 8, agreedIn(patient, t3) | (t1 << 2) | (t2 << 4) | (agreedIn(patient, t3) << 6));
    return t3;
}
/**
 * Diagnoser med en relativt god prognose og mange anerkendte behandlingslinjer kan med fordel vente til efter 2. og 3. linjebehandling
 * Kilde: Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur – skriftlig godkendelse juni/juli 2022, »Diagnostisk strategi«: »kan med fordel vente til efter 2. og 3. linjebehandling«
 * dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:116
 */
function criterionVentTilSenereLinjer(patient, efter$2Og$3LinjeValue) {
    const t1 = patient.godPrognoseMangeLinjer;
    const t2 = oppositeOfEach(forEach(t1)) | efter$2Og$3LinjeValue;
    agree(patient, 9, agreedIn(patient, t2) | (t1 << 2) | (agreedIn(patient, t2) << 4));
    return t2;
}
function openInPrimaerHjernetumor(patient, opening) {
    if (!isFirstVisit(opening, 'openInPrimaerHjernetumor', patient))
        return opening;
    opencriterionEfterFoersteLinje(patient, opening);
    return opening;
}
function opencriterionEfterFoersteLinje(patient, opening) {
    if (!isFirstVisit(opening, 'opencriterionEfterFoersteLinje', patient))
        return opening;
    if (truthAt(patient.$out, 96) === 2)
        opening.open.add('efter-første-linje');
    return opening;
}
function openInThymus(patient, opening) {
    if (!isFirstVisit(opening, 'openInThymus', patient))
        return opening;
    opencriterionEfterFoersteLinje(patient, opening);
    opencriterionEfterFoersteLinje(patient, opening);
    return opening;
}
function openInPancreaskraeft(patient, opening) {
    if (!isFirstVisit(opening, 'openInPancreaskraeft', patient))
        return opening;
    opencriterionEfterFoersteLinje(patient, opening);
    return opening;
}
function openInSarkom(patient, opening) {
    if (!isFirstVisit(opening, 'openInSarkom', patient))
        return opening;
    opencriterionEfterFoersteLinje(patient, opening);
    return opening;
}
function openInMetastatiskKraeft(patient, opening) {
    if (!isFirstVisit(opening, 'openInMetastatiskKraeft', patient))
        return opening;
    opencriterionEfterFoersteLinje(patient, opening);
    return opening;
}
function readPatient(input, out, faults) {
    const here = blankPatient(out);
    const place = '';
    for (const [id, answer] of entriesOf(input, place, faults)) {
        const at = pathIn(place, id);
        const isOpen = answer === undefined || saysOpen(answer);
        switch (id) {
            case 'alder':
                if (!isOpen) {
                    const value = readNumber(answer, true, 0, 130, at, faults);
                    if (value !== undefined) {
                        here.alder = nearNumber(value);
                    }
                }
                break;
            case 'kræfttype':
                if (!isOpen) {
                    here.kraefttype = readOne(answer, options3, 'not-an-option', at, faults);
                }
                break;
            case 'solid-tumor':
                if (!isOpen) {
                    here.solidTumor = readTruth(answer, at, faults);
                }
                break;
            case 'spredning':
                if (!isOpen) {
                    here.spredning = readTruth(answer, at, faults);
                }
                break;
            case 'tilbagefald':
                if (!isOpen) {
                    here.tilbagefald = readTruth(answer, at, faults);
                }
                break;
            case 'uhelbredelig-tilstand':
                if (!isOpen) {
                    here.uhelbredeligTilstand = readTruth(answer, at, faults);
                }
                break;
            case 'utilstrækkelig-effekt-af-standardbehandling':
                if (!isOpen) {
                    here.utilstraekkeligEffektAfStandardbehandling = readTruth(answer, at, faults);
                }
                break;
            case 'histopatologi-udført':
                if (!isOpen) {
                    here.histopatologiUdfoert = readTruth(answer, at, faults);
                }
                break;
            case 'gennemførte-behandlingslinjer':
                if (!isOpen) {
                    const value = readNumber(answer, true, undefined, undefined, at, faults);
                    if (value !== undefined) {
                        here.gennemfoerteBehandlingslinjer = nearNumber(value);
                    }
                }
                break;
            case 'progression-på-standardbehandling':
                if (!isOpen) {
                    here.progressionPaaStandardbehandling = readTruth(answer, at, faults);
                }
                break;
            case 'sparsom-evidens':
                if (!isOpen) {
                    here.sparsomEvidens = readTruth(answer, at, faults);
                }
                break;
            case 'god-prognose-mange-linjer':
                if (!isOpen) {
                    here.godPrognoseMangeLinjer = readTruth(answer, at, faults);
                }
                break;
            case 'nydiagnosticeret-tumor':
                if (!isOpen) {
                    here.nydiagnosticeretTumor = readTruth(answer, at, faults);
                }
                break;
            case 'thymuskarcinom':
                if (!isOpen) {
                    here.thymuskarcinom = readTruth(answer, at, faults);
                }
                break;
            case 'stillingtagen-til-systemisk-behandling':
                if (!isOpen) {
                    here.stillingtagenTilSystemiskBehandling = readTruth(answer, at, faults);
                }
                break;
            case 'meningeom':
                if (!isOpen) {
                    here.meningeom = readTruth(answer, at, faults);
                }
                break;
            default:
                faults.push({ code: 'unknown-fact', path: at });
        }
    }
    return here;
}
function blankPatient(out) {
    return {
        $shape: 0,
        $further: false,
        $out: out,
        $verdicts: [],
        $departures: noDepartures,
        $combinations: 1,
        $combination: 0,
        $readings: [],
        $masks: [],
        $allMasks: [],
        $width: 1,
        $assignments: [[]],
        $on: undefined,
        $judged: [],
        $computed: [],
        alder: NaN,
        kraefttype: undefined,
        solidTumor: 2,
        spredning: 2,
        tilbagefald: 2,
        uhelbredeligTilstand: 2,
        utilstraekkeligEffektAfStandardbehandling: 2,
        histopatologiUdfoert: 2,
        gennemfoerteBehandlingslinjer: NaN,
        progressionPaaStandardbehandling: 2,
        sparsomEvidens: 2,
        godPrognoseMangeLinjer: 2,
        nydiagnosticeretTumor: 2,
        thymuskarcinom: 2,
        stillingtagenTilSystemiskBehandling: 2,
        meningeom: 2,
    };
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/**
 * Negative, zero or positive as the answer is below, at or above the limit; undefined if it is no number. Limits
 * given as numbers have at most 15 digits: against those, binary order is the order of the shortest decimal texts.
 */
function orderOf(answer, limit) {
    if (typeof answer === 'number' && typeof limit === 'number') {
        if (!Number.isFinite(answer))
            return undefined;
        return answer < limit ? -1 : answer > limit ? 1 : 0;
    }
    const value = decimalOf(answer);
    return value === undefined ? undefined : compareDecimals(value, String(limit));
}
/** An exact decimal without superfluous zeros, from a JSON number or a text; undefined for anything else. */
function decimalOf(answer) {
    if (typeof answer === 'number')
        return Number.isFinite(answer) ? shortestDecimal(answer) : undefined;
    if (typeof answer !== 'string')
        return undefined;
    const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/u.exec(answer);
    return parts === null ? undefined : canonicalDecimal(parts[1] === '-', parts[2] ?? '', parts[3] ?? '');
}
/** The shortest decimal text of a number, written out without an exponent. */
function shortestDecimal(value) {
    const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const point = whole.length + Number(exponent);
    const digits = '0'.repeat(Math.max(0, -point)) + whole + fraction;
    const at = Math.max(0, point);
    return canonicalDecimal(value < 0, digits.slice(0, at).padEnd(at, '0'), digits.slice(at));
}
function canonicalDecimal(negative, whole, fraction) {
    let start = 0;
    while (whole[start] === '0')
        start += 1;
    let end = fraction.length;
    while (fraction[end - 1] === '0')
        end -= 1;
    const magnitude = (whole.slice(start) || '0') + (end > 0 ? `.${fraction.slice(0, end)}` : '');
    return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
/** Compares exact decimals digit by digit, never through binary floats. */
function compareDecimals(a, b) {
    const below = a.startsWith('-');
    if (below !== b.startsWith('-'))
        return below ? -1 : 1;
    return below ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}
function compareMagnitudes(a, b) {
    const [wholeA = '', fractionA = ''] = a.split('.');
    const [wholeB = '', fractionB = ''] = b.split('.');
    if (wholeA.length !== wholeB.length)
        return wholeA.length - wholeB.length;
    if (wholeA !== wholeB)
        return wholeA < wholeB ? -1 : 1;
    if (fractionA === fractionB)
        return 0;
    return fractionA < fractionB ? -1 : 1;
}
/** The number of days of a month in the Gregorian calendar; 0 if there is no such month. */
function daysInMonth(year, month) {
    if (month < 1 || month > 12)
        return 0;
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function opposite(truth) {
    return 3 - ((truth & 1) << 1) - (truth >> 1);
}
function verdictOf(truth) {
    if (truth === 3)
        return 'met';
    return truth === 0 ? 'not-met' : 'undetermined';
}
/** The first and the last day of a date as exact as it is known, packed in one number; NaN if it is no date of the calendar. */
function packedDays(text) {
    const length = text.length;
    if (length !== 10 && length !== 7 && length !== 4)
        return NaN;
    const year = digitsAt(text, 0, 4);
    if (!(year > 0))
        return NaN;
    if (length === 4)
        return dayNumber(year, 1, 1) * 512 + (dayNumber(year, 12, 31) - dayNumber(year, 1, 1));
    const month = text.charCodeAt(4) === 45 ? digitsAt(text, 5, 7) : NaN;
    const days = daysInMonth(year, month);
    if (!(days > 0))
        return NaN;
    if (length === 7)
        return dayNumber(year, month, 1) * 512 + (days - 1);
    const day = text.charCodeAt(7) === 45 ? digitsAt(text, 8, 10) : NaN;
    return day >= 1 && day <= days ? dayNumber(year, month, day) * 512 : NaN;
}
function firstDay(packed) {
    return Math.floor(packed / 512);
}
function lastDay(packed) {
    const first = Math.floor(packed / 512);
    return first + (packed - first * 512);
}
/** The number that the digits say; NaN where one is none. */
function digitsAt(text, from, to) {
    let value = 0;
    for (let at = from; at < to; at += 1) {
        const digit = text.charCodeAt(at) - 48;
        if (!(digit >= 0 && digit <= 9))
            return NaN;
        value = value * 10 + digit;
    }
    return value;
}
/** Counted in a calendar whose years begin in March, so that the leap day is the last. */
function dayNumber(year, month, day) {
    const shiftedYear = month <= 2 ? year - 1 : year;
    const era = Math.floor(shiftedYear / 400);
    const yearOfEra = shiftedYear - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
/** `{ unknown: true }` or `{ notRelevant: true }`, and nothing beside it. */
function saysOpen(answer) {
    if (!isRecord(answer))
        return false;
    const [key, ...others] = Object.keys(answer);
    return others.length === 0 && (key === 'unknown' || key === 'notRelevant') && answer[key] === true;
}
function pathIn(at, fact) {
    return at === '' ? fact : at + '.' + fact;
}
function readTruth(answer, at, faults) {
    if (typeof answer === 'boolean')
        return answer ? 3 : 0;
    faults.push({ code: 'wrong-type', path: at });
    return 2;
}
function readNumber(answer, isWhole, min, max, at, faults) {
    const code = numberFaultOf(answer, isWhole, min, max);
    if (code === undefined && (typeof answer === 'number' || typeof answer === 'string'))
        return answer;
    faults.push({ code: code ?? 'wrong-type', path: at });
    return undefined;
}
function numberFaultOf(answer, isWhole, min, max) {
    if (typeof answer !== 'number' && typeof answer !== 'string')
        return 'wrong-type';
    const decimal = typeof answer === 'number' && Number.isSafeInteger(answer) ? '' : decimalOf(answer);
    if (decimal === undefined)
        return 'not-a-number';
    if (isWhole && decimal.includes('.'))
        return 'not-an-integer';
    if (min !== undefined && (orderOf(answer, min) ?? -1) < 0)
        return 'out-of-range';
    return max !== undefined && (orderOf(answer, max) ?? 1) > 0 ? 'out-of-range' : undefined;
}
/**
 * A binary number on the same side of every limit of at most 14 digits as the decimal is: the nearest one, or one a
 * hair beside it where the nearest is not the decimal itself.
 */
function nearNumber(answer) {
    if (typeof answer === 'number')
        return answer;
    const near = Number(answer);
    if (!Number.isFinite(near))
        return near;
    const order = compareDecimals(decimalOf(answer) ?? '0', decimalOf(near) ?? '0');
    return near + order * Math.max(Math.abs(near) * Number.EPSILON, Number.MIN_VALUE);
}
function readOne(answer, allowed, otherwise, at, faults) {
    if (typeof answer === 'string' && allowed.has(answer))
        return answer;
    faults.push({ code: typeof answer === 'string' ? otherwise : 'wrong-type', path: at });
    return undefined;
}
/** The members of a record as given; none of what is no record. */
function entriesOf(answer, at, faults) {
    if (isRecord(answer))
        return Object.entries(answer);
    faults.push({ code: 'wrong-type', path: at });
    return [];
}
/** What the record itself holds under a name; never what it inherits. */
function givenAt(record, name) {
    return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}
function truthGiven(answer) {
    return answer === true ? 3 : answer === false ? 0 : 2;
}
function numberGiven(answer) {
    if (typeof answer === 'number')
        return Number.isFinite(answer) ? answer : NaN;
    return typeof answer === 'string' && decimalOf(answer) !== undefined ? nearNumber(answer) : NaN;
}
function textGiven(answer) {
    return typeof answer === 'string' ? answer : undefined;
}
/** One verdict for all combinations of readings: what is sure in the lower half, what is possible in the upper. */
function forEach(truth) {
    return (-(truth & 1) & 0xffff) | (-(truth >> 1) << 16);
}
function oppositeOfEach(each) {
    return ~((each >>> 16) | (each << 16));
}
/** What all combinations agree on. */
function agreedIn(patient, each) {
    const every = (1 << patient.$width) - 1;
    return ((each & every) === every ? 1 : 0) | (((each >>> 16) & every) === 0 ? 0 : 2);
}
/** Notes the verdict under each combination; what they agree on. */
function concludedEach(patient, each) {
    const first = patient.$combination * 16;
    for (let n = 0; n < patient.$width; n += 1)
        patient.$verdicts[first + n] = ((each >>> n) & 1) | (((each >>> (n + 16)) & 1) << 1);
    return agreedIn(patient, each);
}
/** Turns to the next sixteen combinations of readings, or as many as there are. */
function turnTo(patient, sixteen) {
    patient.$combination = sixteen;
    patient.$width = Math.min(16, patient.$combinations - sixteen * 16);
    patient.$masks = patient.$allMasks[sixteen] ?? [];
}
/** Notes verdicts that depend on a reading: what all combinations so far agree on. */
function agree(patient, at, word) {
    const before = patient.$combination === 0 ? word : (patient.$out[at] ?? 0);
    patient.$out[at] = (before & word & 0x55555555) | ((before | word) & 0xaaaaaaaa);
}
const noDepartures = {};
/** A recorded reason counts as met; one that is not recorded is unknown. */
function departure(patient, requirement) {
    return patient.$departures !== noDepartures && Object.hasOwn(patient.$departures, requirement) ? 3 : 2;
}
/** What was judged under a number. */
function truthAt(words, number) {
    return ((words[number >> 4] ?? 0) >> ((number & 15) * 2)) & 3;
}
/** Whether something may hold on the date: without a date everything does. */
function isInForce(on, from, to) {
    return on === undefined || ((from === undefined || on.last >= from) && (to === undefined || on.first <= to));
}
function noteDepartures(departures, statements, faults) {
    if (!isRecord(departures)) {
        faults.push({ code: 'wrong-type', path: 'departures' });
        return;
    }
    for (const [id, reason] of Object.entries(departures)) {
        const code = departureFaultOf(id, reason, statements);
        if (code !== undefined)
            faults.push({ code, path: 'departures.' + id });
    }
}
/** Departures are recorded, with a reason, from default requirements only. */
function departureFaultOf(id, reason, statements) {
    let code = 'unknown-requirement';
    for (const { departable } of statements)
        for (const [known, isDefault] of departable) {
            if (known !== id)
                continue;
            if (isDefault)
                return typeof reason === 'string' && reason.trim() !== '' ? undefined : 'reason-missing';
            code = 'not-departable';
        }
    return code;
}
function noteOverrides(overriddenBy, statements, faults) {
    if (!Array.isArray(overriddenBy)) {
        faults.push({ code: 'wrong-type', path: 'overriddenBy' });
        return;
    }
    const ids = new Set();
    for (const { overrides } of statements)
        for (const { id } of overrides)
            ids.add(id);
    for (const [n, id] of overriddenBy.entries())
        if (!ids.has(id))
            faults.push({ code: 'unknown-override', path: 'overriddenBy[' + String(n) + ']' });
}
function datedBy(facts, date, path, faults) {
    if (date === undefined)
        return { facts, on: path.length === 0 ? undefined : daysKnown(answerAt(facts, path)) };
    const on = daysKnown(date);
    if (on === undefined) {
        faults.push({ code: 'not-a-date', path: 'on' });
        return { facts, on: undefined };
    }
    return { facts: path.length === 0 ? facts : answeredAt(facts, path, date), on };
}
function daysKnown(date) {
    const packed = typeof date === 'string' ? packedDays(date) : NaN;
    return Number.isNaN(packed) ? undefined : { first: firstDay(packed), last: lastDay(packed) };
}
function answerAt(facts, path) {
    let at = facts;
    for (const name of path)
        at = isRecord(at) ? givenAt(at, name) : undefined;
    return at;
}
/** The answers with one more, where nothing is answered there; answers of another shape are left to be told. */
function answeredAt(facts, path, date) {
    const [name, ...rest] = path;
    if (name === undefined)
        return facts === undefined ? date : facts;
    const record = facts === undefined ? {} : facts;
    if (!isRecord(record))
        return facts;
    return { ...record, [name]: answeredAt(givenAt(record, name), rest, date) };
}
function concluded(patient, statement, overriddenBy, open) {
    const words = patient.$out;
    const verdict = verdictOf(truthAt(words, statement.at));
    const override = verdict === 'met' ? null : overrideIn(statement, overriddenBy);
    const departed = new Map();
    const requirements = [];
    const advice = [];
    for (const { id, route, strength, criterion, at, condition } of statement.requirements) {
        const value = verdictOf(truthAt(words, at));
        requirements.push(route === undefined ? { id, strength, value } : { id, route, strength, value });
        if (strength === 'default' && truthAt(words, condition) !== 3 && Object.hasOwn(patient.$departures, id))
            departed.set(id, patient.$departures[id] ?? '');
        if (strength === 'should') {
            if (!isAdvised(advice, id))
                advice.push({ requirement: id, value });
        }
        else if (criterion !== undefined && value === 'undetermined')
            open.add(criterion);
    }
    for (const { id, strength, criterion } of statement.requirements)
        if (strength !== 'should' && criterion !== undefined && departed.has(id))
            open.add(criterion);
    const departures = [];
    for (const [requirement, reason] of departed)
        departures.push({ requirement, reason });
    const exclusions = [];
    for (const { id, at, belongsTo } of statement.exclusions) {
        const value = verdictOf(truthAt(words, at));
        exclusions.push(belongsTo === undefined ? { id, value } : { id, value, belongsTo });
    }
    return {
        ok: true,
        verdict,
        outcome: override === null ? verdict : 'met',
        override,
        departures,
        decidedBy: decidedBy(patient, statement, open),
        readings: readingsOf(patient, statement),
        advice,
        requirements,
        exclusions,
        reasons: Array.from(words),
    };
}
function isFirstVisit({ seen }, name, place) {
    const places = seen.get(name) ?? new Set();
    seen.set(name, places);
    const isFirst = !places.has(place);
    places.add(place);
    return isFirst;
}
function isAdvised(advice, id) {
    for (const one of advice)
        if (one.requirement === id)
            return true;
    return false;
}
function overrideIn({ overrides }, overriddenBy) {
    for (const override of overrides)
        if (overriddenBy.includes(override.id))
            return override;
    return null;
}
/** The bodies named by questions on which the readings disagree, and by the criteria that are open; each once. */
function decidedBy(patient, statement, open) {
    const bodies = new Map();
    for (const { index, settledBy } of statement.questions)
        if (settledBy !== undefined && !bodies.has(settledBy.da) && isDisputed(patient, statement, index))
            bodies.set(settledBy.da, settledBy);
    for (const { criterion, body } of statement.settling)
        if (open.has(criterion) && !bodies.has(body.da))
            bodies.set(body.da, body);
    return [...bodies.values()];
}
/** Whether the answer to the question alone, all else read alike, changes what is concluded. */
function isDisputed({ $verdicts }, { assignments }, question) {
    for (const [i, one] of assignments.entries())
        for (const [j, other] of assignments.entries())
            if ($verdicts[i] !== $verdicts[j] && differOnlyIn(question, one, other))
                return true;
    return false;
}
function differOnlyIn(question, one, other) {
    for (const [at, reading] of one.entries())
        if (at !== question && reading !== other[at])
            return false;
    return true;
}
/** The verdict under each combination of readings, where they differ. */
function readingsOf({ $verdicts }, { assignments, questions }) {
    const readings = [];
    for (const [n, numbers] of assignments.entries()) {
        const assignment = {};
        for (const { id, index, readings: ids } of questions)
            assignment[id] = ids[numbers[index] ?? -1] ?? '';
        readings.push({ assignment, verdict: verdictOf($verdicts[n] ?? 2) });
    }
    for (const { verdict } of readings)
        if (verdict !== readings[0]?.verdict)
            return readings;
    return [];
}
const hand1 = /* @__PURE__ */ blankPatient(/* @__PURE__ */ new Uint32Array(0));
const bare2 = {};
const options3 = /* @__PURE__ */ new Set([
    'sarkom',
    'pancreaskræft',
    'thymus-epitelcelletumor',
    'primær-hjernetumor',
    'kolangiokarcinom',
    'ukendt-primær-tumor',
    'anden',
]);
