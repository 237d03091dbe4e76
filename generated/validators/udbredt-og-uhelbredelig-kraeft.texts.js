/*
 * Udbredt og uhelbredelig kræft (udbredt-og-uhelbredelig-kræft)
 * Forslag – ikke udgivet af Nationalt Genom Center
 * Version 0.1.0. Gyldig fra: ikke angivet.
 * meaningHash a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa
 * contentHash a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8
 * Genereret af Kriterion; ret kilden, ikke denne fil.
 */
/** The findings with their messages in both languages and the lines of the sources they come from, in the same order. */
export function toldUdbredtOgUhelbredeligKraeftFindings(findings) {
    return findings.map(toldFinding);
}
function toldFinding(finding) {
    const rule = finding.rule === undefined ? undefined : ruleTexts.get(finding.rule);
    if (rule !== undefined)
        return { ...finding, message: rule.message, source: rule.source };
    const texts = textsAt(finding.path);
    return { ...finding, message: messageOf(finding, texts), source: texts?.source ?? requisitionSource };
}
/** The texts of a field, whichever row it stands in, or of a section that is repeated. */
function textsAt(path) {
    return fieldTexts.get(path.replace(/\[\d+\]/u, '')) ?? rowTexts.get(path);
}
function messageOf({ path, code }, texts) {
    if (code === 'not-an-object')
        return rowTexts.has(path) ? notRows : notAnObject;
    if (code === 'unknown-field')
        return unknownField;
    return (code === 'missing' ? texts?.missing : code === 'hidden' ? texts?.hidden : texts?.wrong) ?? otherwise;
}
const fieldTexts = /* @__PURE__ */ new Map([
    [
        'patient.patientlabel',
        {
            source: { file: 'dsl/fælles/person.krit', line: 8 },
            hidden: { da: 'Lad »Patientlabel« stå tomt: det udfyldes kun på papir', en: 'Leave “Patient label” empty: it is filled in on paper only' },
        },
    ],
    [
        'patient.cpr-nummer',
        {
            source: { file: 'dsl/fælles/person.krit', line: 9 },
            missing: { da: 'Indtast CPR-nummer', en: 'Enter CPR number' },
            wrong: { da: 'CPR-nummer skal være 10 tegn, fx 010190-9990', en: 'CPR number must be 10 characters, e.g. 010190-9990' },
        },
    ],
    [
        'patient.navn',
        {
            source: { file: 'dsl/fælles/person.krit', line: 13 },
            missing: { da: 'Skriv navn', en: 'Write name' },
            wrong: { da: 'Navn må højst fylde 200 tegn', en: 'Name may hold at most 200 characters' },
        },
    ],
    [
        'rekvirent.region',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 8 },
            missing: { da: 'Vælg region', en: 'Choose region' },
            wrong: { da: 'Region skal vælges på listen', en: 'Region must be chosen from the list' },
        },
    ],
    [
        'rekvirent.hospital',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 18 },
            missing: { da: 'Skriv hospital', en: 'Write hospital' },
            wrong: { da: 'Hospital må højst fylde 200 tegn', en: 'Hospital may hold at most 200 characters' },
        },
    ],
    [
        'rekvirent.afdeling',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 21 },
            missing: { da: 'Skriv rekvirerende afdeling', en: 'Write requesting department' },
            wrong: { da: 'Rekvirerende afdeling må højst fylde 200 tegn', en: 'Requesting department may hold at most 200 characters' },
        },
    ],
    [
        'rekvirent.læge',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 22 },
            missing: { da: 'Skriv rekvirerende læge', en: 'Write requesting doctor' },
            wrong: { da: 'Rekvirerende læge må højst fylde 200 tegn', en: 'Requesting doctor may hold at most 200 characters' },
        },
    ],
    [
        'rekvirent.autorisations-nummer',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 23 },
            wrong: { da: 'Autorisations-ID skal være 5 tegn, fx 99ZZ9', en: 'Authorisation id must be 5 characters, e.g. 99ZZ9' },
        },
    ],
    [
        'rekvirent.telefonnummer',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 25 },
            missing: { da: 'Indtast telefon', en: 'Enter phone' },
            wrong: { da: 'Telefon skal være et telefonnummer på 8 cifre, evt. med landekode, fx 99 99 99 99', en: 'Phone must be a telephone number of 8 digits, with country code if any, e.g. 99 99 99 99' },
        },
    ],
    [
        'rekvirent.mailadresse',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 27 },
            wrong: { da: 'E-mail skal være en e-mailadresse, fx navn@example.dk', en: 'E-mail must be an e-mail address, e.g. name@example.dk' },
        },
    ],
    [
        'rekvirent.fortolkende-afdeling',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 29 },
            missing: { da: 'Skriv fortolkende afdeling', en: 'Write interpreting department' },
            wrong: { da: 'Fortolkende afdeling må højst fylde 200 tegn', en: 'Interpreting department may hold at most 200 characters' },
        },
    ],
    [
        'sygdom.rekvireret-indikation',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 369 },
            missing: { da: 'Vælg indikation', en: 'Choose indication' },
            wrong: { da: 'Indikation skal vælges på listen', en: 'Indication must be chosen from the list' },
        },
    ],
    [
        'sygdom.alder',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 372 },
            missing: { da: 'Indtast patientens alder (år)', en: 'Enter age of the patient (years)' },
            wrong: { da: 'Patientens alder skal være et helt tal fra 0 til 130, fx 42', en: 'Age of the patient must be a whole number from 0 to 130, e.g. 42' },
        },
    ],
    [
        'sygdom.kræfttype',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 373 },
            missing: { da: 'Vælg kræfttype', en: 'Choose type of cancer' },
            wrong: { da: 'Kræfttype skal vælges på listen', en: 'Type of cancer must be chosen from the list' },
        },
    ],
    [
        'sygdom.kræfttype_tekst',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 373 },
            missing: { da: 'Uddyb svaret »Anden kræfttype«', en: 'Specify “Other type of cancer”' },
            wrong: { da: 'Teksten, der uddyber »Anden kræfttype«, må højst fylde 200 tegn', en: 'The text that specifies “Other type of cancer” must have at most 200 characters' },
            hidden: { da: 'Teksten hører kun til svaret »Anden kræfttype«', en: 'The text is only for the answer “Other type of cancer”' },
        },
    ],
    [
        'sygdom.solid-tumor',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 374 },
            missing: { da: 'Svar ja eller nej: Er det en solid tumor?', en: 'Answer yes or no: Is it a solid tumour?' },
            wrong: { da: 'Svaret på »Er det en solid tumor?« skal være ja eller nej', en: 'The answer to “Is it a solid tumour?” must be yes or no' },
        },
    ],
    [
        'sygdom.spredning',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 375 },
            missing: { da: 'Svar ja eller nej: Har kræften spredt sig (metastaser)?', en: 'Answer yes or no: Has the cancer spread (metastases)?' },
            wrong: { da: 'Svaret på »Har kræften spredt sig (metastaser)?« skal være ja eller nej', en: 'The answer to “Has the cancer spread (metastases)?” must be yes or no' },
        },
    ],
    [
        'sygdom.tilbagefald',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 376 },
            missing: { da: 'Svar ja eller nej: Er der tilbagefald (recidiv)?', en: 'Answer yes or no: Is there a recurrence?' },
            wrong: { da: 'Svaret på »Er der tilbagefald (recidiv)?« skal være ja eller nej', en: 'The answer to “Is there a recurrence?” must be yes or no' },
        },
    ],
    [
        'sygdom.uhelbredelig-tilstand',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 377 },
            missing: { da: 'Svar ja eller nej: Betragtes tilstanden som uhelbredelig?', en: 'Answer yes or no: Is the condition considered incurable?' },
            wrong: { da: 'Svaret på »Betragtes tilstanden som uhelbredelig?« skal være ja eller nej', en: 'The answer to “Is the condition considered incurable?” must be yes or no' },
        },
    ],
    [
        'sygdom.nydiagnosticeret-tumor',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 378 },
            wrong: { da: 'Svaret på »Er tumoren nydiagnosticeret?« skal være ja eller nej', en: 'The answer to “Is the tumour newly diagnosed?” must be yes or no' },
            hidden: { da: 'Lad »Er tumoren nydiagnosticeret?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is the tumour newly diagnosed?” empty: it is filled in only if indication is Thymic epithelial tumours' },
        },
    ],
    [
        'sygdom.thymuskarcinom',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 379 },
            wrong: { da: 'Svaret på »Er tumoren et thymus-epitelkarcinom?« skal være ja eller nej', en: 'The answer to “Is the tumour a thymic epithelial carcinoma?” must be yes or no' },
            hidden: { da: 'Lad »Er tumoren et thymus-epitelkarcinom?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is the tumour a thymic epithelial carcinoma?” empty: it is filled in only if indication is Thymic epithelial tumours' },
        },
    ],
    [
        'sygdom.stillingtagen-til-systemisk-behandling',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 380 },
            wrong: { da: 'Svaret på »Skal der tages stilling til systemisk medicinsk behandling?« skal være ja eller nej', en: 'The answer to “Is systemic medical treatment being considered?” must be yes or no' },
            hidden: { da: 'Lad »Skal der tages stilling til systemisk medicinsk behandling?« stå tomt: det udfyldes kun, hvis indikation er Thymus-epitelcelletumorer', en: 'Leave “Is systemic medical treatment being considered?” empty: it is filled in only if indication is Thymic epithelial tumours' },
        },
    ],
    [
        'sygdom.meningeom',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 382 },
            missing: { da: 'Svar ja eller nej: Er tumoren et meningeom?', en: 'Answer yes or no: Is the tumour a meningioma?' },
            wrong: { da: 'Svaret på »Er tumoren et meningeom?« skal være ja eller nej', en: 'The answer to “Is the tumour a meningioma?” must be yes or no' },
            hidden: { da: 'Lad »Er tumoren et meningeom?« stå tomt: det udfyldes kun, hvis indikation er Primære hjernetumorer', en: 'Leave “Is the tumour a meningioma?” empty: it is filled in only if indication is Primary brain tumours' },
        },
    ],
    [
        'udredning.histopatologi-udført',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 387 },
            missing: { da: 'Svar ja eller nej: Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?', en: 'Answer yes or no: Has primary diagnostics with ordinary histopathology been done?' },
            wrong: { da: 'Svaret på »Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?« skal være ja eller nej', en: 'The answer to “Has primary diagnostics with ordinary histopathology been done?” must be yes or no' },
        },
    ],
    [
        'udredning.utilstrækkelig-effekt-af-standardbehandling',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 388 },
            wrong: { da: 'Svaret på »Har standardbehandling ikke haft tilstrækkelig effekt?« skal være ja eller nej', en: 'The answer to “Has standard treatment lacked sufficient effect?” must be yes or no' },
        },
    ],
    [
        'udredning.gennemførte-behandlingslinjer',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 389 },
            wrong: { da: 'Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom skal være et helt tal, fx 42', en: 'Number of completed lines of standard treatment for metastatic/incurable disease must be a whole number, e.g. 42' },
        },
    ],
    [
        'udredning.progression-på-standardbehandling',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 390 },
            wrong: { da: 'Svaret på »Progredierer patienten på standardbehandling?« skal være ja eller nej', en: 'The answer to “Does the patient progress on standard treatment?” must be yes or no' },
        },
    ],
    [
        'udredning.sparsom-evidens',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 391 },
            wrong: { da: 'Svaret på »Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling?« skal være ja eller nej', en: 'The answer to “Is it a rare cancer with sparse or no evidence-based standard treatment?” must be yes or no' },
        },
    ],
    [
        'udredning.god-prognose-mange-linjer',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 392 },
            wrong: { da: 'Svaret på »Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer?« skal være ja eller nej', en: 'The answer to “Does the diagnosis have a relatively good prognosis and many recognised lines of treatment?” must be yes or no' },
        },
    ],
    [
        'udredning.begrundelse-for-afvigelse',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 393 },
            wrong: { da: 'Begrundelse for at afvige fra det, der gælder som udgangspunkt må højst fylde 600 tegn', en: 'Reason for departing from a default rule may hold at most 600 characters' },
        },
    ],
    [
        'udredning.kliniske-oplysninger',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 396 },
            wrong: { da: 'Kliniske oplysninger må højst fylde 1.000 tegn', en: 'Clinical information may hold at most 1,000 characters' },
        },
    ],
    [
        'udredning.diagnosekode',
        {
            source: { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 398 },
            wrong: { da: 'Diagnosekode (SKS) skal skrives med store bogstaver og tal uden punktum, fx DC999', en: 'Diagnosis code (SKS) must be written in capital letters and digits without a full stop, e.g. DC999' },
        },
    ],
    [
        'prøver.prøvelabel-tumor',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 10 },
            hidden: { da: 'Lad »Prøvelabel, tumor« stå tomt: det udfyldes kun på papir', en: 'Leave “Sample label, tumour” empty: it is filled in on paper only' },
        },
    ],
    [
        'prøver.prøvelabel-normal',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 11 },
            hidden: { da: 'Lad »Prøvelabel, normal« stå tomt: det udfyldes kun på papir', en: 'Leave “Sample label, normal” empty: it is filled in on paper only' },
        },
    ],
    [
        'prøver.tumormateriale',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 12 },
            missing: { da: 'Vælg tumorprøve', en: 'Choose tumour sample' },
            wrong: { da: 'Tumorprøve skal vælges på listen', en: 'Tumour sample must be chosen from the list' },
        },
    ],
    [
        'prøver.normalmateriale',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 20 },
            missing: { da: 'Vælg normalprøve', en: 'Choose normal sample' },
            wrong: { da: 'Normalprøve skal vælges på listen', en: 'Normal sample must be chosen from the list' },
        },
    ],
    [
        'prøver.rna-sekventering',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 26 },
            wrong: { da: 'Svaret på »Ønskes RNA-sekventering af tumorvæv?« skal være ja eller nej', en: 'The answer to “Is RNA sequencing of tumour tissue wanted?” must be yes or no' },
        },
    ],
    [
        'prøver.prøvetagningsdato',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 29 },
            wrong: { da: 'Prøvetagningsdato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date of sampling must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
        },
    ],
    [
        'prøver.patologinummer',
        {
            source: { file: 'dsl/fælles/prøver.krit', line: 31 },
            wrong: { da: 'Patologiens rekvisitionsnummer må højst fylde 200 tegn', en: 'Pathology request number may hold at most 200 characters' },
        },
    ],
    [
        'samtykke.information-givet',
        {
            source: { file: 'dsl/fælles/samtykke.krit', line: 10 },
            missing: { da: 'Sæt kryds ved: Patienten er informeret om helgenomsekventering', en: 'Tick: The patient has been informed of whole genome sequencing' },
            wrong: { da: '»Patienten er informeret om helgenomsekventering« skal være afkrydset eller ikke', en: '“The patient has been informed of whole genome sequencing” must be ticked or not' },
        },
    ],
    [
        'samtykke.samtykke-indhentet',
        {
            source: { file: 'dsl/fælles/samtykke.krit', line: 13 },
            missing: { da: 'Sæt kryds ved: Skriftligt samtykke er indhentet og arkiveret lokalt', en: 'Tick: Written consent has been obtained and is kept locally' },
            wrong: { da: '»Skriftligt samtykke er indhentet og arkiveret lokalt« skal være afkrydset eller ikke', en: '“Written consent has been obtained and is kept locally” must be ticked or not' },
        },
    ],
    [
        'samtykke.samtykkedato',
        {
            source: { file: 'dsl/fælles/samtykke.krit', line: 16 },
            wrong: { da: 'Samtykkets dato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date of the consent must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
        },
    ],
    [
        'samtykke.vævsregister-oplyst',
        {
            source: { file: 'dsl/fælles/samtykke.krit', line: 18 },
            missing: { da: 'Sæt kryds ved: Patienten er informeret om Vævsanvendelsesregisteret', en: 'Tick: The patient has been informed of the Tissue Use Register' },
            wrong: { da: '»Patienten er informeret om Vævsanvendelsesregisteret« skal være afkrydset eller ikke', en: '“The patient has been informed of the Tissue Use Register” must be ticked or not' },
        },
    ],
    [
        'underskrift.underskriftsdato',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 38 },
            wrong: { da: 'Dato skal være en dato, der findes, fx 1. marts 2026 (2026-03-01)', en: 'Date must be a date that exists, e.g. 1 March 2026 (2026-03-01)' },
        },
    ],
    [
        'underskrift.lægens-underskrift',
        {
            source: { file: 'dsl/fælles/rekvirent.krit', line: 39 },
            hidden: { da: 'Lad »Rekvirentens underskrift« stå tomt: det udfyldes kun på papir', en: 'Leave “Signature of the requester” empty: it is filled in on paper only' },
        },
    ],
]);
const rowTexts = /* @__PURE__ */ new Map();
const ruleTexts = /* @__PURE__ */ new Map();
const requisitionSource = { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 13 };
const unknownField = {
    da: 'Feltet findes ikke i rekvisitionen; fjern det',
    en: 'The requisition has no such field; remove it',
};
const notAnObject = {
    da: 'Her skal stå et afsnit med felter',
    en: 'A section with fields is expected here',
};
const notRows = {
    da: 'Her skal stå en liste af afsnit med felter',
    en: 'A list of sections with fields is expected here',
};
const otherwise = { da: 'Svaret er ikke rigtigt', en: 'The answer is not right' };
