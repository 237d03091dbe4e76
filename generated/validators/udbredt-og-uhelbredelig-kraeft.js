/*
 * Udbredt og uhelbredelig kræft (udbredt-og-uhelbredelig-kræft)
 * Forslag – ikke udgivet af Nationalt Genom Center
 * Version 0.1.0. Gyldig fra: ikke angivet.
 * meaningHash a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa
 * contentHash a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8
 * Genereret af Kriterion; ret kilden, ikke denne fil.
 */
/** The group, its version and its hashes. */
export const udbredtOgUhelbredeligKraeftMetadata = {
    id: 'udbredt-og-uhelbredelig-kræft',
    name: { da: 'Udbredt og uhelbredelig kræft', en: 'Advanced and incurable cancer' },
    version: '0.1.0',
    meaningHash: 'a3b9a1ff76fc84c823247617c4bb70a4edfb6bccb42e85431e16f1610ede1ffa',
    contentHash: 'a3a5bb45ea837d8afb42cec40cb49791c23568b8f0611950ed843e388ea8faf8',
    notice: { da: 'Forslag – ikke udgivet af Nationalt Genom Center', en: 'Proposal – not published by Nationalt Genom Center (Danish National Genome Center)' },
};
/** Whether the data are a valid requisition: its shape and rules only. Says nothing of the criteria. Stops at the first error. */
export function isUdbredtOgUhelbredeligKraeftRequisition(data) {
    return isValid(data, plainPrototype());
}
/** The same; begins again with a copy where data could inherit. */
function isValid(data, plain) {
    if (!isRecord(data))
        return false;
    const patientSection = data['patient'];
    const rekvirentSection = data['rekvirent'];
    const sygdomSection = data['sygdom'];
    const udredningSection = data['udredning'];
    const proeverSection = data['prøver'];
    const samtykkeSection = data['samtykke'];
    const underskriftSection = data['underskrift'];
    if (Object.getPrototypeOf(data) !== plain)
        return isValid(ownOnly(data), null);
    {
        const known = (patientSection === undefined ? 0 : 1) +
            (rekvirentSection === undefined ? 0 : 1) +
            (sygdomSection === undefined ? 0 : 1) +
            (udredningSection === undefined ? 0 : 1) +
            (proeverSection === undefined ? 0 : 1) +
            (samtykkeSection === undefined ? 0 : 1) +
            (underskriftSection === undefined ? 0 : 1);
        if (known !== keysIn(data) && isStrange(data, requisitionSections))
            return false;
    }
    // Patient
    let patient__patientlabel;
    let patient__cprNummer;
    let patient__navn;
    if (isRecord(patientSection)) {
        patient__patientlabel = patientSection['patientlabel'];
        patient__cprNummer = patientSection['cpr-nummer'];
        patient__navn = patientSection['navn'];
        if (Object.getPrototypeOf(patientSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (patient__patientlabel === undefined ? 0 : 1) +
                (patient__cprNummer === undefined ? 0 : 1) +
                (patient__navn === undefined ? 0 : 1);
            if (known !== keysIn(patientSection) && isStrange(patientSection, patientFields))
                return false;
        }
    }
    else if (patientSection !== undefined) {
        return false;
    }
    // Rekvirent
    let rekvirent__region;
    let rekvirent__hospital;
    let rekvirent__afdeling;
    let rekvirent__laege;
    let rekvirent__autorisationsNummer;
    let rekvirent__telefonnummer;
    let rekvirent__mailadresse;
    let rekvirent__fortolkendeAfdeling;
    if (isRecord(rekvirentSection)) {
        rekvirent__region = rekvirentSection['region'];
        rekvirent__hospital = rekvirentSection['hospital'];
        rekvirent__afdeling = rekvirentSection['afdeling'];
        rekvirent__laege = rekvirentSection['læge'];
        rekvirent__autorisationsNummer = rekvirentSection['autorisations-nummer'];
        rekvirent__telefonnummer = rekvirentSection['telefonnummer'];
        rekvirent__mailadresse = rekvirentSection['mailadresse'];
        rekvirent__fortolkendeAfdeling = rekvirentSection['fortolkende-afdeling'];
        if (Object.getPrototypeOf(rekvirentSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (rekvirent__region === undefined ? 0 : 1) +
                (rekvirent__hospital === undefined ? 0 : 1) +
                (rekvirent__afdeling === undefined ? 0 : 1) +
                (rekvirent__laege === undefined ? 0 : 1) +
                (rekvirent__autorisationsNummer === undefined ? 0 : 1) +
                (rekvirent__telefonnummer === undefined ? 0 : 1) +
                (rekvirent__mailadresse === undefined ? 0 : 1) +
                (rekvirent__fortolkendeAfdeling === undefined ? 0 : 1);
            if (known !== keysIn(rekvirentSection) && isStrange(rekvirentSection, rekvirentFields))
                return false;
        }
    }
    else if (rekvirentSection !== undefined) {
        return false;
    }
    // Indikation
    let sygdom__rekvireretIndikation;
    let sygdom__alder;
    let sygdom__kraefttype;
    let sygdom__kraefttype_tekst;
    let sygdom__solidTumor;
    let sygdom__spredning;
    let sygdom__tilbagefald;
    let sygdom__uhelbredeligTilstand;
    let sygdom__nydiagnosticeretTumor;
    let sygdom__thymuskarcinom;
    let sygdom__stillingtagenTilSystemiskBehandling;
    let sygdom__meningeom;
    if (isRecord(sygdomSection)) {
        sygdom__rekvireretIndikation = sygdomSection['rekvireret-indikation'];
        sygdom__alder = sygdomSection['alder'];
        sygdom__kraefttype = sygdomSection['kræfttype'];
        sygdom__kraefttype_tekst = sygdomSection['kræfttype_tekst'];
        sygdom__solidTumor = sygdomSection['solid-tumor'];
        sygdom__spredning = sygdomSection['spredning'];
        sygdom__tilbagefald = sygdomSection['tilbagefald'];
        sygdom__uhelbredeligTilstand = sygdomSection['uhelbredelig-tilstand'];
        sygdom__nydiagnosticeretTumor = sygdomSection['nydiagnosticeret-tumor'];
        sygdom__thymuskarcinom = sygdomSection['thymuskarcinom'];
        sygdom__stillingtagenTilSystemiskBehandling = sygdomSection['stillingtagen-til-systemisk-behandling'];
        sygdom__meningeom = sygdomSection['meningeom'];
        if (Object.getPrototypeOf(sygdomSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (sygdom__rekvireretIndikation === undefined ? 0 : 1) +
                (sygdom__alder === undefined ? 0 : 1) +
                (sygdom__kraefttype === undefined ? 0 : 1) +
                (sygdom__kraefttype_tekst === undefined ? 0 : 1) +
                (sygdom__solidTumor === undefined ? 0 : 1) +
                (sygdom__spredning === undefined ? 0 : 1) +
                (sygdom__tilbagefald === undefined ? 0 : 1) +
                (sygdom__uhelbredeligTilstand === undefined ? 0 : 1) +
                (sygdom__nydiagnosticeretTumor === undefined ? 0 : 1) +
                (sygdom__thymuskarcinom === undefined ? 0 : 1) +
                (sygdom__stillingtagenTilSystemiskBehandling === undefined ? 0 : 1) +
                (sygdom__meningeom === undefined ? 0 : 1);
            if (known !== keysIn(sygdomSection) && isStrange(sygdomSection, sygdomFields))
                return false;
        }
    }
    else if (sygdomSection !== undefined) {
        return false;
    }
    // Udredning og behandling
    let udredning__histopatologiUdfoert;
    let udredning__utilstraekkeligEffektAfStandardbehandling;
    let udredning__gennemfoerteBehandlingslinjer;
    let udredning__progressionPaaStandardbehandling;
    let udredning__sparsomEvidens;
    let udredning__godPrognoseMangeLinjer;
    let udredning__begrundelseForAfvigelse;
    let udredning__kliniskeOplysninger;
    let udredning__diagnosekode;
    if (isRecord(udredningSection)) {
        udredning__histopatologiUdfoert = udredningSection['histopatologi-udført'];
        udredning__utilstraekkeligEffektAfStandardbehandling = udredningSection['utilstrækkelig-effekt-af-standardbehandling'];
        udredning__gennemfoerteBehandlingslinjer = udredningSection['gennemførte-behandlingslinjer'];
        udredning__progressionPaaStandardbehandling = udredningSection['progression-på-standardbehandling'];
        udredning__sparsomEvidens = udredningSection['sparsom-evidens'];
        udredning__godPrognoseMangeLinjer = udredningSection['god-prognose-mange-linjer'];
        udredning__begrundelseForAfvigelse = udredningSection['begrundelse-for-afvigelse'];
        udredning__kliniskeOplysninger = udredningSection['kliniske-oplysninger'];
        udredning__diagnosekode = udredningSection['diagnosekode'];
        if (Object.getPrototypeOf(udredningSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (udredning__histopatologiUdfoert === undefined ? 0 : 1) +
                (udredning__utilstraekkeligEffektAfStandardbehandling === undefined ? 0 : 1) +
                (udredning__gennemfoerteBehandlingslinjer === undefined ? 0 : 1) +
                (udredning__progressionPaaStandardbehandling === undefined ? 0 : 1) +
                (udredning__sparsomEvidens === undefined ? 0 : 1) +
                (udredning__godPrognoseMangeLinjer === undefined ? 0 : 1) +
                (udredning__begrundelseForAfvigelse === undefined ? 0 : 1) +
                (udredning__kliniskeOplysninger === undefined ? 0 : 1) +
                (udredning__diagnosekode === undefined ? 0 : 1);
            if (known !== keysIn(udredningSection) && isStrange(udredningSection, udredningFields))
                return false;
        }
    }
    else if (udredningSection !== undefined) {
        return false;
    }
    // Prøver
    let proever__proevelabelTumor;
    let proever__proevelabelNormal;
    let proever__tumormateriale;
    let proever__normalmateriale;
    let proever__rnaSekventering;
    let proever__proevetagningsdato;
    let proever__patologinummer;
    if (isRecord(proeverSection)) {
        proever__proevelabelTumor = proeverSection['prøvelabel-tumor'];
        proever__proevelabelNormal = proeverSection['prøvelabel-normal'];
        proever__tumormateriale = proeverSection['tumormateriale'];
        proever__normalmateriale = proeverSection['normalmateriale'];
        proever__rnaSekventering = proeverSection['rna-sekventering'];
        proever__proevetagningsdato = proeverSection['prøvetagningsdato'];
        proever__patologinummer = proeverSection['patologinummer'];
        if (Object.getPrototypeOf(proeverSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (proever__proevelabelTumor === undefined ? 0 : 1) +
                (proever__proevelabelNormal === undefined ? 0 : 1) +
                (proever__tumormateriale === undefined ? 0 : 1) +
                (proever__normalmateriale === undefined ? 0 : 1) +
                (proever__rnaSekventering === undefined ? 0 : 1) +
                (proever__proevetagningsdato === undefined ? 0 : 1) +
                (proever__patologinummer === undefined ? 0 : 1);
            if (known !== keysIn(proeverSection) && isStrange(proeverSection, proeverFields))
                return false;
        }
    }
    else if (proeverSection !== undefined) {
        return false;
    }
    // Information og samtykke
    let samtykke__informationGivet;
    let samtykke__samtykkeIndhentet;
    let samtykke__samtykkedato;
    let samtykke__vaevsregisterOplyst;
    if (isRecord(samtykkeSection)) {
        samtykke__informationGivet = samtykkeSection['information-givet'];
        samtykke__samtykkeIndhentet = samtykkeSection['samtykke-indhentet'];
        samtykke__samtykkedato = samtykkeSection['samtykkedato'];
        samtykke__vaevsregisterOplyst = samtykkeSection['vævsregister-oplyst'];
        if (Object.getPrototypeOf(samtykkeSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (samtykke__informationGivet === undefined ? 0 : 1) +
                (samtykke__samtykkeIndhentet === undefined ? 0 : 1) +
                (samtykke__samtykkedato === undefined ? 0 : 1) +
                (samtykke__vaevsregisterOplyst === undefined ? 0 : 1);
            if (known !== keysIn(samtykkeSection) && isStrange(samtykkeSection, samtykkeFields))
                return false;
        }
    }
    else if (samtykkeSection !== undefined) {
        return false;
    }
    // Underskrift
    let underskrift__underskriftsdato;
    let underskrift__laegensUnderskrift;
    if (isRecord(underskriftSection)) {
        underskrift__underskriftsdato = underskriftSection['underskriftsdato'];
        underskrift__laegensUnderskrift = underskriftSection['lægens-underskrift'];
        if (Object.getPrototypeOf(underskriftSection) !== plain)
            return isValid(ownOnly(data), null);
        {
            const known = (underskrift__underskriftsdato === undefined ? 0 : 1) +
                (underskrift__laegensUnderskrift === undefined ? 0 : 1);
            if (known !== keysIn(underskriftSection) && isStrange(underskriftSection, underskriftFields))
                return false;
        }
    }
    else if (underskriftSection !== undefined) {
        return false;
    }
    const sygdom__rekvireretIndikation__right = (sygdom__rekvireretIndikation === 'metastatisk-kræft' || sygdom__rekvireretIndikation === 'sarkom' || sygdom__rekvireretIndikation === 'pancreaskræft' || sygdom__rekvireretIndikation === 'thymus' || sygdom__rekvireretIndikation === 'primær-hjernetumor');
    const sygdom__rekvireretIndikation__answer = sygdom__rekvireretIndikation__right ? sygdom__rekvireretIndikation : undefined;
    const sygdom__kraefttype__right = (sygdom__kraefttype === 'sarkom' || sygdom__kraefttype === 'pancreaskræft' || sygdom__kraefttype === 'thymus-epitelcelletumor' || sygdom__kraefttype === 'primær-hjernetumor' || sygdom__kraefttype === 'kolangiokarcinom' || sygdom__kraefttype === 'ukendt-primær-tumor' || sygdom__kraefttype === 'anden');
    const sygdom__kraefttype__answer = sygdom__kraefttype__right ? sygdom__kraefttype : undefined;
    const sygdom__kraefttype_tekst__shown = (sygdom__kraefttype__answer === 'anden' ? 3 : typeof sygdom__kraefttype__answer === 'string' ? 0 : 2);
    const sygdom__nydiagnosticeretTumor__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__thymuskarcinom__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__stillingtagenTilSystemiskBehandling__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__meningeom__shown = (sygdom__rekvireretIndikation__answer === 'primær-hjernetumor' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    {
        // Patientlabel: dsl/fælles/person.krit:8
        if (patient__patientlabel !== undefined)
            return false;
        // CPR-nummer: dsl/fælles/person.krit:9
        if (!isCpr(patient__cprNummer))
            return false;
        // Navn: dsl/fælles/person.krit:13
        if (patient__navn === undefined || isBlank(patient__navn)) {
            return false;
        }
        else if (!isShort(patient__navn, 200))
            return false;
    }
    {
        // Region: dsl/fælles/rekvirent.krit:8
        if (!(rekvirent__region === 'nordjylland' || rekvirent__region === 'midtjylland' || rekvirent__region === 'syddanmark' || rekvirent__region === 'hovedstaden' || rekvirent__region === 'sjælland'))
            return false;
        // Hospital: dsl/fælles/rekvirent.krit:18
        if (rekvirent__hospital === undefined || isBlank(rekvirent__hospital)) {
            return false;
        }
        else if (!isShort(rekvirent__hospital, 200))
            return false;
        // Rekvirerende afdeling: dsl/fælles/rekvirent.krit:21
        if (rekvirent__afdeling === undefined || isBlank(rekvirent__afdeling)) {
            return false;
        }
        else if (!isShort(rekvirent__afdeling, 200))
            return false;
        // Rekvirerende læge: dsl/fælles/rekvirent.krit:22
        if (rekvirent__laege === undefined || isBlank(rekvirent__laege)) {
            return false;
        }
        else if (!isShort(rekvirent__laege, 200))
            return false;
        // Autorisations-ID: dsl/fælles/rekvirent.krit:23
        if (rekvirent__autorisationsNummer !== undefined && !isAuthorisationId(rekvirent__autorisationsNummer))
            return false;
        // Telefon: dsl/fælles/rekvirent.krit:25
        if (!isPhone(rekvirent__telefonnummer))
            return false;
        // E-mail: dsl/fælles/rekvirent.krit:27
        if (rekvirent__mailadresse !== undefined && !isEmail(rekvirent__mailadresse))
            return false;
        // Fortolkende afdeling: dsl/fælles/rekvirent.krit:29
        if (rekvirent__fortolkendeAfdeling === undefined || isBlank(rekvirent__fortolkendeAfdeling)) {
            return false;
        }
        else if (!isShort(rekvirent__fortolkendeAfdeling, 200))
            return false;
    }
    {
        // Indikation: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:369
        if (!sygdom__rekvireretIndikation__right)
            return false;
        // Patientens alder: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:372
        if (!(typeof sygdom__alder === 'number' && Number.isSafeInteger(sygdom__alder) && sygdom__alder >= 0 && sygdom__alder <= 130))
            return false;
        // Kræfttype: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:373
        if (!sygdom__kraefttype__right)
            return false;
        // Kræfttype: uddyb »Anden kræfttype«: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:373
        if (sygdom__kraefttype_tekst__shown === 0) {
            if (sygdom__kraefttype_tekst !== undefined)
                return false;
        }
        else {
            if (sygdom__kraefttype_tekst === undefined || isBlank(sygdom__kraefttype_tekst)) {
                const demand = (sygdom__kraefttype__answer === 'anden' ? 3 : typeof sygdom__kraefttype__answer === 'string' ? 0 : 2);
                if (demand === 3 && sygdom__kraefttype_tekst__shown === 3)
                    return false;
                else if (sygdom__kraefttype_tekst !== undefined)
                    return false;
            }
            else if (!isShort(sygdom__kraefttype_tekst, 200))
                return false;
        }
        // Er det en solid tumor?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:374
        if (sygdom__solidTumor === undefined) {
            const demand = (sygdom__rekvireretIndikation__answer === 'metastatisk-kræft' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
            if (demand === 3)
                return false;
        }
        else if (!(typeof sygdom__solidTumor === 'boolean'))
            return false;
        // Har kræften spredt sig (metastaser)?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:375
        if (!(typeof sygdom__spredning === 'boolean'))
            return false;
        // Er der tilbagefald (recidiv)?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:376
        if (!(typeof sygdom__tilbagefald === 'boolean'))
            return false;
        // Betragtes tilstanden som uhelbredelig?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:377
        if (!(typeof sygdom__uhelbredeligTilstand === 'boolean'))
            return false;
        // Er tumoren nydiagnosticeret?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:378
        if (sygdom__nydiagnosticeretTumor__shown === 0) {
            if (sygdom__nydiagnosticeretTumor !== undefined)
                return false;
        }
        else {
            if (sygdom__nydiagnosticeretTumor !== undefined && !(typeof sygdom__nydiagnosticeretTumor === 'boolean'))
                return false;
        }
        // Er tumoren et thymus-epitelkarcinom?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:379
        if (sygdom__thymuskarcinom__shown === 0) {
            if (sygdom__thymuskarcinom !== undefined)
                return false;
        }
        else {
            if (sygdom__thymuskarcinom !== undefined && !(typeof sygdom__thymuskarcinom === 'boolean'))
                return false;
        }
        // Skal der tages stilling til systemisk medicinsk behandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:380
        if (sygdom__stillingtagenTilSystemiskBehandling__shown === 0) {
            if (sygdom__stillingtagenTilSystemiskBehandling !== undefined)
                return false;
        }
        else {
            if (sygdom__stillingtagenTilSystemiskBehandling !== undefined && !(typeof sygdom__stillingtagenTilSystemiskBehandling === 'boolean'))
                return false;
        }
        // Er tumoren et meningeom?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:382
        if (sygdom__meningeom__shown === 0) {
            if (sygdom__meningeom !== undefined)
                return false;
        }
        else {
            if (sygdom__meningeom === undefined) {
                const demand = (sygdom__rekvireretIndikation__answer === 'primær-hjernetumor' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
                if (demand === 3 && sygdom__meningeom__shown === 3)
                    return false;
            }
            else if (!(typeof sygdom__meningeom === 'boolean'))
                return false;
        }
    }
    {
        // Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:387
        if (!(typeof udredning__histopatologiUdfoert === 'boolean'))
            return false;
        // Har standardbehandling ikke haft tilstrækkelig effekt?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:388
        if (udredning__utilstraekkeligEffektAfStandardbehandling !== undefined && !(typeof udredning__utilstraekkeligEffektAfStandardbehandling === 'boolean'))
            return false;
        // Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:389
        if (udredning__gennemfoerteBehandlingslinjer !== undefined && !(typeof udredning__gennemfoerteBehandlingslinjer === 'number' && Number.isSafeInteger(udredning__gennemfoerteBehandlingslinjer)))
            return false;
        // Progredierer patienten på standardbehandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:390
        if (udredning__progressionPaaStandardbehandling !== undefined && !(typeof udredning__progressionPaaStandardbehandling === 'boolean'))
            return false;
        // Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:391
        if (udredning__sparsomEvidens !== undefined && !(typeof udredning__sparsomEvidens === 'boolean'))
            return false;
        // Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:392
        if (udredning__godPrognoseMangeLinjer !== undefined && !(typeof udredning__godPrognoseMangeLinjer === 'boolean'))
            return false;
        // Begrundelse for at afvige fra det, der gælder som udgangspunkt: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:393
        if (udredning__begrundelseForAfvigelse !== undefined && !isText(udredning__begrundelseForAfvigelse, 600))
            return false;
        // Kliniske oplysninger: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:396
        if (udredning__kliniskeOplysninger !== undefined && !isText(udredning__kliniskeOplysninger, 1000))
            return false;
        // Diagnosekode (SKS): dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:398
        if (udredning__diagnosekode !== undefined && !isSks(udredning__diagnosekode))
            return false;
    }
    {
        // Prøvelabel, tumor: dsl/fælles/prøver.krit:10
        if (proever__proevelabelTumor !== undefined)
            return false;
        // Prøvelabel, normal: dsl/fælles/prøver.krit:11
        if (proever__proevelabelNormal !== undefined)
            return false;
        // Tumorprøve: dsl/fælles/prøver.krit:12
        if (!(proever__tumormateriale === 'frossent-væv' || proever__tumormateriale === 'rnalater-væv' || proever__tumormateriale === 'dyrkede-celler' || proever__tumormateriale === 'knoglemarv'))
            return false;
        // Normalprøve: dsl/fælles/prøver.krit:20
        if (!(proever__normalmateriale === 'blod' || proever__normalmateriale === 'dyrkede-celler'))
            return false;
        // Ønskes RNA-sekventering af tumorvæv?: dsl/fælles/prøver.krit:26
        if (proever__rnaSekventering !== undefined && !(typeof proever__rnaSekventering === 'boolean'))
            return false;
        // Prøvetagningsdato: dsl/fælles/prøver.krit:29
        if (proever__proevetagningsdato !== undefined && !isDay(proever__proevetagningsdato))
            return false;
        // Patologiens rekvisitionsnummer: dsl/fælles/prøver.krit:31
        if (proever__patologinummer !== undefined && !isText(proever__patologinummer, 200))
            return false;
    }
    {
        // Patienten er informeret om helgenomsekventering: dsl/fælles/samtykke.krit:10
        if (samtykke__informationGivet === undefined || samtykke__informationGivet === false) {
            return false;
        }
        else if (!(typeof samtykke__informationGivet === 'boolean'))
            return false;
        // Skriftligt samtykke er indhentet og arkiveret lokalt: dsl/fælles/samtykke.krit:13
        if (samtykke__samtykkeIndhentet === undefined || samtykke__samtykkeIndhentet === false) {
            return false;
        }
        else if (!(typeof samtykke__samtykkeIndhentet === 'boolean'))
            return false;
        // Samtykkets dato: dsl/fælles/samtykke.krit:16
        if (samtykke__samtykkedato !== undefined && !isDay(samtykke__samtykkedato))
            return false;
        // Patienten er informeret om Vævsanvendelsesregisteret: dsl/fælles/samtykke.krit:18
        if (samtykke__vaevsregisterOplyst === undefined || samtykke__vaevsregisterOplyst === false) {
            return false;
        }
        else if (!(typeof samtykke__vaevsregisterOplyst === 'boolean'))
            return false;
    }
    {
        // Dato: dsl/fælles/rekvirent.krit:38
        if (underskrift__underskriftsdato !== undefined && !isDay(underskrift__underskriftsdato))
            return false;
        // Rekvirentens underskrift: dsl/fælles/rekvirent.krit:39
        if (underskrift__laegensUnderskrift !== undefined)
            return false;
    }
    return true;
}
/** Every error of a filled requisition, in the order of its fields; none if it is valid. Takes any JSON. */
export function validateUdbredtOgUhelbredeligKraeftRequisition(data) {
    return errorsIn(data, plainPrototype());
}
/** The same; begins again with a copy where data could inherit. */
function errorsIn(data, plain) {
    if (!isRecord(data))
        return [{ path: '', code: 'not-an-object' }];
    let findings;
    const patientSection = data['patient'];
    const rekvirentSection = data['rekvirent'];
    const sygdomSection = data['sygdom'];
    const udredningSection = data['udredning'];
    const proeverSection = data['prøver'];
    const samtykkeSection = data['samtykke'];
    const underskriftSection = data['underskrift'];
    if (Object.getPrototypeOf(data) !== plain)
        return errorsIn(ownOnly(data), null);
    {
        const known = (patientSection === undefined ? 0 : 1) +
            (rekvirentSection === undefined ? 0 : 1) +
            (sygdomSection === undefined ? 0 : 1) +
            (udredningSection === undefined ? 0 : 1) +
            (proeverSection === undefined ? 0 : 1) +
            (samtykkeSection === undefined ? 0 : 1) +
            (underskriftSection === undefined ? 0 : 1);
        if (known !== keysIn(data))
            findings = addStrange(findings, data, '', requisitionSections);
    }
    // Patient
    let patient__patientlabel;
    let patient__cprNummer;
    let patient__navn;
    let patientSection__sound = true;
    if (isRecord(patientSection)) {
        patient__patientlabel = patientSection['patientlabel'];
        patient__cprNummer = patientSection['cpr-nummer'];
        patient__navn = patientSection['navn'];
        if (Object.getPrototypeOf(patientSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (patient__patientlabel === undefined ? 0 : 1) +
                (patient__cprNummer === undefined ? 0 : 1) +
                (patient__navn === undefined ? 0 : 1);
            if (known !== keysIn(patientSection))
                findings = addStrange(findings, patientSection, 'patient.', patientFields);
        }
    }
    else if (patientSection !== undefined) {
        patientSection__sound = false;
        findings = add(findings, 'patient', 'not-an-object');
    }
    // Rekvirent
    let rekvirent__region;
    let rekvirent__hospital;
    let rekvirent__afdeling;
    let rekvirent__laege;
    let rekvirent__autorisationsNummer;
    let rekvirent__telefonnummer;
    let rekvirent__mailadresse;
    let rekvirent__fortolkendeAfdeling;
    let rekvirentSection__sound = true;
    if (isRecord(rekvirentSection)) {
        rekvirent__region = rekvirentSection['region'];
        rekvirent__hospital = rekvirentSection['hospital'];
        rekvirent__afdeling = rekvirentSection['afdeling'];
        rekvirent__laege = rekvirentSection['læge'];
        rekvirent__autorisationsNummer = rekvirentSection['autorisations-nummer'];
        rekvirent__telefonnummer = rekvirentSection['telefonnummer'];
        rekvirent__mailadresse = rekvirentSection['mailadresse'];
        rekvirent__fortolkendeAfdeling = rekvirentSection['fortolkende-afdeling'];
        if (Object.getPrototypeOf(rekvirentSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (rekvirent__region === undefined ? 0 : 1) +
                (rekvirent__hospital === undefined ? 0 : 1) +
                (rekvirent__afdeling === undefined ? 0 : 1) +
                (rekvirent__laege === undefined ? 0 : 1) +
                (rekvirent__autorisationsNummer === undefined ? 0 : 1) +
                (rekvirent__telefonnummer === undefined ? 0 : 1) +
                (rekvirent__mailadresse === undefined ? 0 : 1) +
                (rekvirent__fortolkendeAfdeling === undefined ? 0 : 1);
            if (known !== keysIn(rekvirentSection))
                findings = addStrange(findings, rekvirentSection, 'rekvirent.', rekvirentFields);
        }
    }
    else if (rekvirentSection !== undefined) {
        rekvirentSection__sound = false;
        findings = add(findings, 'rekvirent', 'not-an-object');
    }
    // Indikation
    let sygdom__rekvireretIndikation;
    let sygdom__alder;
    let sygdom__kraefttype;
    let sygdom__kraefttype_tekst;
    let sygdom__solidTumor;
    let sygdom__spredning;
    let sygdom__tilbagefald;
    let sygdom__uhelbredeligTilstand;
    let sygdom__nydiagnosticeretTumor;
    let sygdom__thymuskarcinom;
    let sygdom__stillingtagenTilSystemiskBehandling;
    let sygdom__meningeom;
    let sygdomSection__sound = true;
    if (isRecord(sygdomSection)) {
        sygdom__rekvireretIndikation = sygdomSection['rekvireret-indikation'];
        sygdom__alder = sygdomSection['alder'];
        sygdom__kraefttype = sygdomSection['kræfttype'];
        sygdom__kraefttype_tekst = sygdomSection['kræfttype_tekst'];
        sygdom__solidTumor = sygdomSection['solid-tumor'];
        sygdom__spredning = sygdomSection['spredning'];
        sygdom__tilbagefald = sygdomSection['tilbagefald'];
        sygdom__uhelbredeligTilstand = sygdomSection['uhelbredelig-tilstand'];
        sygdom__nydiagnosticeretTumor = sygdomSection['nydiagnosticeret-tumor'];
        sygdom__thymuskarcinom = sygdomSection['thymuskarcinom'];
        sygdom__stillingtagenTilSystemiskBehandling = sygdomSection['stillingtagen-til-systemisk-behandling'];
        sygdom__meningeom = sygdomSection['meningeom'];
        if (Object.getPrototypeOf(sygdomSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (sygdom__rekvireretIndikation === undefined ? 0 : 1) +
                (sygdom__alder === undefined ? 0 : 1) +
                (sygdom__kraefttype === undefined ? 0 : 1) +
                (sygdom__kraefttype_tekst === undefined ? 0 : 1) +
                (sygdom__solidTumor === undefined ? 0 : 1) +
                (sygdom__spredning === undefined ? 0 : 1) +
                (sygdom__tilbagefald === undefined ? 0 : 1) +
                (sygdom__uhelbredeligTilstand === undefined ? 0 : 1) +
                (sygdom__nydiagnosticeretTumor === undefined ? 0 : 1) +
                (sygdom__thymuskarcinom === undefined ? 0 : 1) +
                (sygdom__stillingtagenTilSystemiskBehandling === undefined ? 0 : 1) +
                (sygdom__meningeom === undefined ? 0 : 1);
            if (known !== keysIn(sygdomSection))
                findings = addStrange(findings, sygdomSection, 'sygdom.', sygdomFields);
        }
    }
    else if (sygdomSection !== undefined) {
        sygdomSection__sound = false;
        findings = add(findings, 'sygdom', 'not-an-object');
    }
    // Udredning og behandling
    let udredning__histopatologiUdfoert;
    let udredning__utilstraekkeligEffektAfStandardbehandling;
    let udredning__gennemfoerteBehandlingslinjer;
    let udredning__progressionPaaStandardbehandling;
    let udredning__sparsomEvidens;
    let udredning__godPrognoseMangeLinjer;
    let udredning__begrundelseForAfvigelse;
    let udredning__kliniskeOplysninger;
    let udredning__diagnosekode;
    let udredningSection__sound = true;
    if (isRecord(udredningSection)) {
        udredning__histopatologiUdfoert = udredningSection['histopatologi-udført'];
        udredning__utilstraekkeligEffektAfStandardbehandling = udredningSection['utilstrækkelig-effekt-af-standardbehandling'];
        udredning__gennemfoerteBehandlingslinjer = udredningSection['gennemførte-behandlingslinjer'];
        udredning__progressionPaaStandardbehandling = udredningSection['progression-på-standardbehandling'];
        udredning__sparsomEvidens = udredningSection['sparsom-evidens'];
        udredning__godPrognoseMangeLinjer = udredningSection['god-prognose-mange-linjer'];
        udredning__begrundelseForAfvigelse = udredningSection['begrundelse-for-afvigelse'];
        udredning__kliniskeOplysninger = udredningSection['kliniske-oplysninger'];
        udredning__diagnosekode = udredningSection['diagnosekode'];
        if (Object.getPrototypeOf(udredningSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (udredning__histopatologiUdfoert === undefined ? 0 : 1) +
                (udredning__utilstraekkeligEffektAfStandardbehandling === undefined ? 0 : 1) +
                (udredning__gennemfoerteBehandlingslinjer === undefined ? 0 : 1) +
                (udredning__progressionPaaStandardbehandling === undefined ? 0 : 1) +
                (udredning__sparsomEvidens === undefined ? 0 : 1) +
                (udredning__godPrognoseMangeLinjer === undefined ? 0 : 1) +
                (udredning__begrundelseForAfvigelse === undefined ? 0 : 1) +
                (udredning__kliniskeOplysninger === undefined ? 0 : 1) +
                (udredning__diagnosekode === undefined ? 0 : 1);
            if (known !== keysIn(udredningSection))
                findings = addStrange(findings, udredningSection, 'udredning.', udredningFields);
        }
    }
    else if (udredningSection !== undefined) {
        udredningSection__sound = false;
        findings = add(findings, 'udredning', 'not-an-object');
    }
    // Prøver
    let proever__proevelabelTumor;
    let proever__proevelabelNormal;
    let proever__tumormateriale;
    let proever__normalmateriale;
    let proever__rnaSekventering;
    let proever__proevetagningsdato;
    let proever__patologinummer;
    let proeverSection__sound = true;
    if (isRecord(proeverSection)) {
        proever__proevelabelTumor = proeverSection['prøvelabel-tumor'];
        proever__proevelabelNormal = proeverSection['prøvelabel-normal'];
        proever__tumormateriale = proeverSection['tumormateriale'];
        proever__normalmateriale = proeverSection['normalmateriale'];
        proever__rnaSekventering = proeverSection['rna-sekventering'];
        proever__proevetagningsdato = proeverSection['prøvetagningsdato'];
        proever__patologinummer = proeverSection['patologinummer'];
        if (Object.getPrototypeOf(proeverSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (proever__proevelabelTumor === undefined ? 0 : 1) +
                (proever__proevelabelNormal === undefined ? 0 : 1) +
                (proever__tumormateriale === undefined ? 0 : 1) +
                (proever__normalmateriale === undefined ? 0 : 1) +
                (proever__rnaSekventering === undefined ? 0 : 1) +
                (proever__proevetagningsdato === undefined ? 0 : 1) +
                (proever__patologinummer === undefined ? 0 : 1);
            if (known !== keysIn(proeverSection))
                findings = addStrange(findings, proeverSection, 'prøver.', proeverFields);
        }
    }
    else if (proeverSection !== undefined) {
        proeverSection__sound = false;
        findings = add(findings, 'prøver', 'not-an-object');
    }
    // Information og samtykke
    let samtykke__informationGivet;
    let samtykke__samtykkeIndhentet;
    let samtykke__samtykkedato;
    let samtykke__vaevsregisterOplyst;
    let samtykkeSection__sound = true;
    if (isRecord(samtykkeSection)) {
        samtykke__informationGivet = samtykkeSection['information-givet'];
        samtykke__samtykkeIndhentet = samtykkeSection['samtykke-indhentet'];
        samtykke__samtykkedato = samtykkeSection['samtykkedato'];
        samtykke__vaevsregisterOplyst = samtykkeSection['vævsregister-oplyst'];
        if (Object.getPrototypeOf(samtykkeSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (samtykke__informationGivet === undefined ? 0 : 1) +
                (samtykke__samtykkeIndhentet === undefined ? 0 : 1) +
                (samtykke__samtykkedato === undefined ? 0 : 1) +
                (samtykke__vaevsregisterOplyst === undefined ? 0 : 1);
            if (known !== keysIn(samtykkeSection))
                findings = addStrange(findings, samtykkeSection, 'samtykke.', samtykkeFields);
        }
    }
    else if (samtykkeSection !== undefined) {
        samtykkeSection__sound = false;
        findings = add(findings, 'samtykke', 'not-an-object');
    }
    // Underskrift
    let underskrift__underskriftsdato;
    let underskrift__laegensUnderskrift;
    let underskriftSection__sound = true;
    if (isRecord(underskriftSection)) {
        underskrift__underskriftsdato = underskriftSection['underskriftsdato'];
        underskrift__laegensUnderskrift = underskriftSection['lægens-underskrift'];
        if (Object.getPrototypeOf(underskriftSection) !== plain)
            return errorsIn(ownOnly(data), null);
        {
            const known = (underskrift__underskriftsdato === undefined ? 0 : 1) +
                (underskrift__laegensUnderskrift === undefined ? 0 : 1);
            if (known !== keysIn(underskriftSection))
                findings = addStrange(findings, underskriftSection, 'underskrift.', underskriftFields);
        }
    }
    else if (underskriftSection !== undefined) {
        underskriftSection__sound = false;
        findings = add(findings, 'underskrift', 'not-an-object');
    }
    const sygdom__rekvireretIndikation__right = (sygdom__rekvireretIndikation === 'metastatisk-kræft' || sygdom__rekvireretIndikation === 'sarkom' || sygdom__rekvireretIndikation === 'pancreaskræft' || sygdom__rekvireretIndikation === 'thymus' || sygdom__rekvireretIndikation === 'primær-hjernetumor');
    const sygdom__rekvireretIndikation__answer = sygdom__rekvireretIndikation__right ? sygdom__rekvireretIndikation : undefined;
    const sygdom__kraefttype__right = (sygdom__kraefttype === 'sarkom' || sygdom__kraefttype === 'pancreaskræft' || sygdom__kraefttype === 'thymus-epitelcelletumor' || sygdom__kraefttype === 'primær-hjernetumor' || sygdom__kraefttype === 'kolangiokarcinom' || sygdom__kraefttype === 'ukendt-primær-tumor' || sygdom__kraefttype === 'anden');
    const sygdom__kraefttype__answer = sygdom__kraefttype__right ? sygdom__kraefttype : undefined;
    const sygdom__kraefttype_tekst__shown = (sygdom__kraefttype__answer === 'anden' ? 3 : typeof sygdom__kraefttype__answer === 'string' ? 0 : 2);
    const sygdom__nydiagnosticeretTumor__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__thymuskarcinom__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__stillingtagenTilSystemiskBehandling__shown = (sygdom__rekvireretIndikation__answer === 'thymus' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    const sygdom__meningeom__shown = (sygdom__rekvireretIndikation__answer === 'primær-hjernetumor' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
    if (patientSection__sound) {
        // Patientlabel: dsl/fælles/person.krit:8
        if (patient__patientlabel !== undefined)
            findings = add(findings, 'patient.patientlabel', 'hidden');
        // CPR-nummer: dsl/fælles/person.krit:9
        if (!isCpr(patient__cprNummer))
            findings = add(findings, 'patient.cpr-nummer', patient__cprNummer === undefined ? 'missing' : 'wrong');
        // Navn: dsl/fælles/person.krit:13
        if (patient__navn === undefined || isBlank(patient__navn)) {
            findings = add(findings, 'patient.navn', 'missing');
        }
        else if (!isShort(patient__navn, 200))
            findings = add(findings, 'patient.navn', 'wrong');
    }
    if (rekvirentSection__sound) {
        // Region: dsl/fælles/rekvirent.krit:8
        if (!(rekvirent__region === 'nordjylland' || rekvirent__region === 'midtjylland' || rekvirent__region === 'syddanmark' || rekvirent__region === 'hovedstaden' || rekvirent__region === 'sjælland'))
            findings = add(findings, 'rekvirent.region', rekvirent__region === undefined ? 'missing' : 'wrong');
        // Hospital: dsl/fælles/rekvirent.krit:18
        if (rekvirent__hospital === undefined || isBlank(rekvirent__hospital)) {
            findings = add(findings, 'rekvirent.hospital', 'missing');
        }
        else if (!isShort(rekvirent__hospital, 200))
            findings = add(findings, 'rekvirent.hospital', 'wrong');
        // Rekvirerende afdeling: dsl/fælles/rekvirent.krit:21
        if (rekvirent__afdeling === undefined || isBlank(rekvirent__afdeling)) {
            findings = add(findings, 'rekvirent.afdeling', 'missing');
        }
        else if (!isShort(rekvirent__afdeling, 200))
            findings = add(findings, 'rekvirent.afdeling', 'wrong');
        // Rekvirerende læge: dsl/fælles/rekvirent.krit:22
        if (rekvirent__laege === undefined || isBlank(rekvirent__laege)) {
            findings = add(findings, 'rekvirent.læge', 'missing');
        }
        else if (!isShort(rekvirent__laege, 200))
            findings = add(findings, 'rekvirent.læge', 'wrong');
        // Autorisations-ID: dsl/fælles/rekvirent.krit:23
        if (rekvirent__autorisationsNummer !== undefined && !isAuthorisationId(rekvirent__autorisationsNummer))
            findings = add(findings, 'rekvirent.autorisations-nummer', 'wrong');
        // Telefon: dsl/fælles/rekvirent.krit:25
        if (!isPhone(rekvirent__telefonnummer))
            findings = add(findings, 'rekvirent.telefonnummer', rekvirent__telefonnummer === undefined ? 'missing' : 'wrong');
        // E-mail: dsl/fælles/rekvirent.krit:27
        if (rekvirent__mailadresse !== undefined && !isEmail(rekvirent__mailadresse))
            findings = add(findings, 'rekvirent.mailadresse', 'wrong');
        // Fortolkende afdeling: dsl/fælles/rekvirent.krit:29
        if (rekvirent__fortolkendeAfdeling === undefined || isBlank(rekvirent__fortolkendeAfdeling)) {
            findings = add(findings, 'rekvirent.fortolkende-afdeling', 'missing');
        }
        else if (!isShort(rekvirent__fortolkendeAfdeling, 200))
            findings = add(findings, 'rekvirent.fortolkende-afdeling', 'wrong');
    }
    if (sygdomSection__sound) {
        // Indikation: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:369
        if (!sygdom__rekvireretIndikation__right)
            findings = add(findings, 'sygdom.rekvireret-indikation', sygdom__rekvireretIndikation === undefined ? 'missing' : 'wrong');
        // Patientens alder: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:372
        if (!(typeof sygdom__alder === 'number' && Number.isSafeInteger(sygdom__alder) && sygdom__alder >= 0 && sygdom__alder <= 130))
            findings = add(findings, 'sygdom.alder', sygdom__alder === undefined ? 'missing' : 'wrong');
        // Kræfttype: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:373
        if (!sygdom__kraefttype__right)
            findings = add(findings, 'sygdom.kræfttype', sygdom__kraefttype === undefined ? 'missing' : 'wrong');
        // Kræfttype: uddyb »Anden kræfttype«: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:373
        if (sygdom__kraefttype_tekst__shown === 0) {
            if (sygdom__kraefttype_tekst !== undefined)
                findings = add(findings, 'sygdom.kræfttype_tekst', 'hidden');
        }
        else {
            if (sygdom__kraefttype_tekst === undefined || isBlank(sygdom__kraefttype_tekst)) {
                const demand = (sygdom__kraefttype__answer === 'anden' ? 3 : typeof sygdom__kraefttype__answer === 'string' ? 0 : 2);
                if (demand === 3 && sygdom__kraefttype_tekst__shown === 3)
                    findings = add(findings, 'sygdom.kræfttype_tekst', 'missing');
                else if (sygdom__kraefttype_tekst !== undefined)
                    findings = add(findings, 'sygdom.kræfttype_tekst', 'wrong');
            }
            else if (!isShort(sygdom__kraefttype_tekst, 200))
                findings = add(findings, 'sygdom.kræfttype_tekst', 'wrong');
        }
        // Er det en solid tumor?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:374
        if (sygdom__solidTumor === undefined) {
            const demand = (sygdom__rekvireretIndikation__answer === 'metastatisk-kræft' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
            if (demand === 3)
                findings = add(findings, 'sygdom.solid-tumor', 'missing');
        }
        else if (!(typeof sygdom__solidTumor === 'boolean'))
            findings = add(findings, 'sygdom.solid-tumor', 'wrong');
        // Har kræften spredt sig (metastaser)?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:375
        if (!(typeof sygdom__spredning === 'boolean'))
            findings = add(findings, 'sygdom.spredning', sygdom__spredning === undefined ? 'missing' : 'wrong');
        // Er der tilbagefald (recidiv)?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:376
        if (!(typeof sygdom__tilbagefald === 'boolean'))
            findings = add(findings, 'sygdom.tilbagefald', sygdom__tilbagefald === undefined ? 'missing' : 'wrong');
        // Betragtes tilstanden som uhelbredelig?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:377
        if (!(typeof sygdom__uhelbredeligTilstand === 'boolean'))
            findings = add(findings, 'sygdom.uhelbredelig-tilstand', sygdom__uhelbredeligTilstand === undefined ? 'missing' : 'wrong');
        // Er tumoren nydiagnosticeret?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:378
        if (sygdom__nydiagnosticeretTumor__shown === 0) {
            if (sygdom__nydiagnosticeretTumor !== undefined)
                findings = add(findings, 'sygdom.nydiagnosticeret-tumor', 'hidden');
        }
        else {
            if (sygdom__nydiagnosticeretTumor !== undefined && !(typeof sygdom__nydiagnosticeretTumor === 'boolean'))
                findings = add(findings, 'sygdom.nydiagnosticeret-tumor', 'wrong');
        }
        // Er tumoren et thymus-epitelkarcinom?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:379
        if (sygdom__thymuskarcinom__shown === 0) {
            if (sygdom__thymuskarcinom !== undefined)
                findings = add(findings, 'sygdom.thymuskarcinom', 'hidden');
        }
        else {
            if (sygdom__thymuskarcinom !== undefined && !(typeof sygdom__thymuskarcinom === 'boolean'))
                findings = add(findings, 'sygdom.thymuskarcinom', 'wrong');
        }
        // Skal der tages stilling til systemisk medicinsk behandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:380
        if (sygdom__stillingtagenTilSystemiskBehandling__shown === 0) {
            if (sygdom__stillingtagenTilSystemiskBehandling !== undefined)
                findings = add(findings, 'sygdom.stillingtagen-til-systemisk-behandling', 'hidden');
        }
        else {
            if (sygdom__stillingtagenTilSystemiskBehandling !== undefined && !(typeof sygdom__stillingtagenTilSystemiskBehandling === 'boolean'))
                findings = add(findings, 'sygdom.stillingtagen-til-systemisk-behandling', 'wrong');
        }
        // Er tumoren et meningeom?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:382
        if (sygdom__meningeom__shown === 0) {
            if (sygdom__meningeom !== undefined)
                findings = add(findings, 'sygdom.meningeom', 'hidden');
        }
        else {
            if (sygdom__meningeom === undefined) {
                const demand = (sygdom__rekvireretIndikation__answer === 'primær-hjernetumor' ? 3 : typeof sygdom__rekvireretIndikation__answer === 'string' ? 0 : 2);
                if (demand === 3 && sygdom__meningeom__shown === 3)
                    findings = add(findings, 'sygdom.meningeom', 'missing');
            }
            else if (!(typeof sygdom__meningeom === 'boolean'))
                findings = add(findings, 'sygdom.meningeom', 'wrong');
        }
    }
    if (udredningSection__sound) {
        // Er der udført primær diagnostik med almindelige histopatologiske undersøgelser?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:387
        if (!(typeof udredning__histopatologiUdfoert === 'boolean'))
            findings = add(findings, 'udredning.histopatologi-udført', udredning__histopatologiUdfoert === undefined ? 'missing' : 'wrong');
        // Har standardbehandling ikke haft tilstrækkelig effekt?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:388
        if (udredning__utilstraekkeligEffektAfStandardbehandling !== undefined && !(typeof udredning__utilstraekkeligEffektAfStandardbehandling === 'boolean'))
            findings = add(findings, 'udredning.utilstrækkelig-effekt-af-standardbehandling', 'wrong');
        // Antal gennemførte linjer standardbehandling for metastatisk/uhelbredelig sygdom: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:389
        if (udredning__gennemfoerteBehandlingslinjer !== undefined && !(typeof udredning__gennemfoerteBehandlingslinjer === 'number' && Number.isSafeInteger(udredning__gennemfoerteBehandlingslinjer)))
            findings = add(findings, 'udredning.gennemførte-behandlingslinjer', 'wrong');
        // Progredierer patienten på standardbehandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:390
        if (udredning__progressionPaaStandardbehandling !== undefined && !(typeof udredning__progressionPaaStandardbehandling === 'boolean'))
            findings = add(findings, 'udredning.progression-på-standardbehandling', 'wrong');
        // Er det en sjælden kræftsygdom med sparsom eller manglende evidensbaseret standardbehandling?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:391
        if (udredning__sparsomEvidens !== undefined && !(typeof udredning__sparsomEvidens === 'boolean'))
            findings = add(findings, 'udredning.sparsom-evidens', 'wrong');
        // Har diagnosen en relativt god prognose og mange anerkendte behandlingslinjer?: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:392
        if (udredning__godPrognoseMangeLinjer !== undefined && !(typeof udredning__godPrognoseMangeLinjer === 'boolean'))
            findings = add(findings, 'udredning.god-prognose-mange-linjer', 'wrong');
        // Begrundelse for at afvige fra det, der gælder som udgangspunkt: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:393
        if (udredning__begrundelseForAfvigelse !== undefined && !isText(udredning__begrundelseForAfvigelse, 600))
            findings = add(findings, 'udredning.begrundelse-for-afvigelse', 'wrong');
        // Kliniske oplysninger: dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:396
        if (udredning__kliniskeOplysninger !== undefined && !isText(udredning__kliniskeOplysninger, 1000))
            findings = add(findings, 'udredning.kliniske-oplysninger', 'wrong');
        // Diagnosekode (SKS): dsl/grupper/udbredt-og-uhelbredelig-kræft.krit:398
        if (udredning__diagnosekode !== undefined && !isSks(udredning__diagnosekode))
            findings = add(findings, 'udredning.diagnosekode', 'wrong');
    }
    if (proeverSection__sound) {
        // Prøvelabel, tumor: dsl/fælles/prøver.krit:10
        if (proever__proevelabelTumor !== undefined)
            findings = add(findings, 'prøver.prøvelabel-tumor', 'hidden');
        // Prøvelabel, normal: dsl/fælles/prøver.krit:11
        if (proever__proevelabelNormal !== undefined)
            findings = add(findings, 'prøver.prøvelabel-normal', 'hidden');
        // Tumorprøve: dsl/fælles/prøver.krit:12
        if (!(proever__tumormateriale === 'frossent-væv' || proever__tumormateriale === 'rnalater-væv' || proever__tumormateriale === 'dyrkede-celler' || proever__tumormateriale === 'knoglemarv'))
            findings = add(findings, 'prøver.tumormateriale', proever__tumormateriale === undefined ? 'missing' : 'wrong');
        // Normalprøve: dsl/fælles/prøver.krit:20
        if (!(proever__normalmateriale === 'blod' || proever__normalmateriale === 'dyrkede-celler'))
            findings = add(findings, 'prøver.normalmateriale', proever__normalmateriale === undefined ? 'missing' : 'wrong');
        // Ønskes RNA-sekventering af tumorvæv?: dsl/fælles/prøver.krit:26
        if (proever__rnaSekventering !== undefined && !(typeof proever__rnaSekventering === 'boolean'))
            findings = add(findings, 'prøver.rna-sekventering', 'wrong');
        // Prøvetagningsdato: dsl/fælles/prøver.krit:29
        if (proever__proevetagningsdato !== undefined && !isDay(proever__proevetagningsdato))
            findings = add(findings, 'prøver.prøvetagningsdato', 'wrong');
        // Patologiens rekvisitionsnummer: dsl/fælles/prøver.krit:31
        if (proever__patologinummer !== undefined && !isText(proever__patologinummer, 200))
            findings = add(findings, 'prøver.patologinummer', 'wrong');
    }
    if (samtykkeSection__sound) {
        // Patienten er informeret om helgenomsekventering: dsl/fælles/samtykke.krit:10
        if (samtykke__informationGivet === undefined || samtykke__informationGivet === false) {
            findings = add(findings, 'samtykke.information-givet', 'missing');
        }
        else if (!(typeof samtykke__informationGivet === 'boolean'))
            findings = add(findings, 'samtykke.information-givet', 'wrong');
        // Skriftligt samtykke er indhentet og arkiveret lokalt: dsl/fælles/samtykke.krit:13
        if (samtykke__samtykkeIndhentet === undefined || samtykke__samtykkeIndhentet === false) {
            findings = add(findings, 'samtykke.samtykke-indhentet', 'missing');
        }
        else if (!(typeof samtykke__samtykkeIndhentet === 'boolean'))
            findings = add(findings, 'samtykke.samtykke-indhentet', 'wrong');
        // Samtykkets dato: dsl/fælles/samtykke.krit:16
        if (samtykke__samtykkedato !== undefined && !isDay(samtykke__samtykkedato))
            findings = add(findings, 'samtykke.samtykkedato', 'wrong');
        // Patienten er informeret om Vævsanvendelsesregisteret: dsl/fælles/samtykke.krit:18
        if (samtykke__vaevsregisterOplyst === undefined || samtykke__vaevsregisterOplyst === false) {
            findings = add(findings, 'samtykke.vævsregister-oplyst', 'missing');
        }
        else if (!(typeof samtykke__vaevsregisterOplyst === 'boolean'))
            findings = add(findings, 'samtykke.vævsregister-oplyst', 'wrong');
    }
    if (underskriftSection__sound) {
        // Dato: dsl/fælles/rekvirent.krit:38
        if (underskrift__underskriftsdato !== undefined && !isDay(underskrift__underskriftsdato))
            findings = add(findings, 'underskrift.underskriftsdato', 'wrong');
        // Rekvirentens underskrift: dsl/fælles/rekvirent.krit:39
        if (underskrift__laegensUnderskrift !== undefined)
            findings = add(findings, 'underskrift.lægens-underskrift', 'hidden');
    }
    return findings ?? noFindings;
}
/** The facts that a valid requisition answers, for the functions of the criteria. */
export function factsOfUdbredtOgUhelbredeligKraeft(requisition) {
    const facts = {};
    const sygdom__alder = answerIn(requisition['sygdom'], 'alder');
    if (sygdom__alder !== undefined)
        facts['alder'] = sygdom__alder;
    const sygdom__kraefttype = answerIn(requisition['sygdom'], 'kræfttype');
    if (sygdom__kraefttype !== undefined)
        facts['kræfttype'] = sygdom__kraefttype;
    const sygdom__solidTumor = answerIn(requisition['sygdom'], 'solid-tumor');
    if (sygdom__solidTumor !== undefined)
        facts['solid-tumor'] = sygdom__solidTumor;
    const sygdom__spredning = answerIn(requisition['sygdom'], 'spredning');
    if (sygdom__spredning !== undefined)
        facts['spredning'] = sygdom__spredning;
    const sygdom__tilbagefald = answerIn(requisition['sygdom'], 'tilbagefald');
    if (sygdom__tilbagefald !== undefined)
        facts['tilbagefald'] = sygdom__tilbagefald;
    const sygdom__uhelbredeligTilstand = answerIn(requisition['sygdom'], 'uhelbredelig-tilstand');
    if (sygdom__uhelbredeligTilstand !== undefined)
        facts['uhelbredelig-tilstand'] = sygdom__uhelbredeligTilstand;
    const sygdom__nydiagnosticeretTumor = answerIn(requisition['sygdom'], 'nydiagnosticeret-tumor');
    if (sygdom__nydiagnosticeretTumor !== undefined)
        facts['nydiagnosticeret-tumor'] = sygdom__nydiagnosticeretTumor;
    const sygdom__thymuskarcinom = answerIn(requisition['sygdom'], 'thymuskarcinom');
    if (sygdom__thymuskarcinom !== undefined)
        facts['thymuskarcinom'] = sygdom__thymuskarcinom;
    const sygdom__stillingtagenTilSystemiskBehandling = answerIn(requisition['sygdom'], 'stillingtagen-til-systemisk-behandling');
    if (sygdom__stillingtagenTilSystemiskBehandling !== undefined)
        facts['stillingtagen-til-systemisk-behandling'] = sygdom__stillingtagenTilSystemiskBehandling;
    const sygdom__meningeom = answerIn(requisition['sygdom'], 'meningeom');
    if (sygdom__meningeom !== undefined)
        facts['meningeom'] = sygdom__meningeom;
    const udredning__histopatologiUdfoert = answerIn(requisition['udredning'], 'histopatologi-udført');
    if (udredning__histopatologiUdfoert !== undefined)
        facts['histopatologi-udført'] = udredning__histopatologiUdfoert;
    const udredning__utilstraekkeligEffektAfStandardbehandling = answerIn(requisition['udredning'], 'utilstrækkelig-effekt-af-standardbehandling');
    if (udredning__utilstraekkeligEffektAfStandardbehandling !== undefined)
        facts['utilstrækkelig-effekt-af-standardbehandling'] = udredning__utilstraekkeligEffektAfStandardbehandling;
    const udredning__gennemfoerteBehandlingslinjer = answerIn(requisition['udredning'], 'gennemførte-behandlingslinjer');
    if (udredning__gennemfoerteBehandlingslinjer !== undefined)
        facts['gennemførte-behandlingslinjer'] = udredning__gennemfoerteBehandlingslinjer;
    const udredning__progressionPaaStandardbehandling = answerIn(requisition['udredning'], 'progression-på-standardbehandling');
    if (udredning__progressionPaaStandardbehandling !== undefined)
        facts['progression-på-standardbehandling'] = udredning__progressionPaaStandardbehandling;
    const udredning__sparsomEvidens = answerIn(requisition['udredning'], 'sparsom-evidens');
    if (udredning__sparsomEvidens !== undefined)
        facts['sparsom-evidens'] = udredning__sparsomEvidens;
    const udredning__godPrognoseMangeLinjer = answerIn(requisition['udredning'], 'god-prognose-mange-linjer');
    if (udredning__godPrognoseMangeLinjer !== undefined)
        facts['god-prognose-mange-linjer'] = udredning__godPrognoseMangeLinjer;
    return facts;
}
const requisitionSections = /* @__PURE__ */ new Set([
    'patient',
    'rekvirent',
    'sygdom',
    'udredning',
    'prøver',
    'samtykke',
    'underskrift',
]);
const patientFields = /* @__PURE__ */ new Set(['patientlabel', 'cpr-nummer', 'navn']);
const rekvirentFields = /* @__PURE__ */ new Set([
    'region',
    'hospital',
    'afdeling',
    'læge',
    'autorisations-nummer',
    'telefonnummer',
    'mailadresse',
    'fortolkende-afdeling',
]);
const sygdomFields = /* @__PURE__ */ new Set([
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
const udredningFields = /* @__PURE__ */ new Set([
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
const proeverFields = /* @__PURE__ */ new Set([
    'prøvelabel-tumor',
    'prøvelabel-normal',
    'tumormateriale',
    'normalmateriale',
    'rna-sekventering',
    'prøvetagningsdato',
    'patologinummer',
]);
const samtykkeFields = /* @__PURE__ */ new Set([
    'information-givet',
    'samtykke-indhentet',
    'samtykkedato',
    'vævsregister-oplyst',
]);
const underskriftFields = /* @__PURE__ */ new Set(['underskriftsdato', 'lægens-underskrift']);
const nothing = {};
/** Object.prototype as long as nobody has put a name of the requisition into it: what inherits from it can be read as it is. */
function plainPrototype() {
    const isPristine = nothing['patient'] === undefined &&
        nothing['rekvirent'] === undefined &&
        nothing['sygdom'] === undefined &&
        nothing['udredning'] === undefined &&
        nothing['prøver'] === undefined &&
        nothing['samtykke'] === undefined &&
        nothing['underskrift'] === undefined &&
        nothing['patientlabel'] === undefined &&
        nothing['cpr-nummer'] === undefined &&
        nothing['navn'] === undefined &&
        nothing['region'] === undefined &&
        nothing['hospital'] === undefined &&
        nothing['afdeling'] === undefined &&
        nothing['læge'] === undefined &&
        nothing['autorisations-nummer'] === undefined &&
        nothing['telefonnummer'] === undefined &&
        nothing['mailadresse'] === undefined &&
        nothing['fortolkende-afdeling'] === undefined &&
        nothing['rekvireret-indikation'] === undefined &&
        nothing['alder'] === undefined &&
        nothing['kræfttype'] === undefined &&
        nothing['kræfttype_tekst'] === undefined &&
        nothing['solid-tumor'] === undefined &&
        nothing['spredning'] === undefined &&
        nothing['tilbagefald'] === undefined &&
        nothing['uhelbredelig-tilstand'] === undefined &&
        nothing['nydiagnosticeret-tumor'] === undefined &&
        nothing['thymuskarcinom'] === undefined &&
        nothing['stillingtagen-til-systemisk-behandling'] === undefined &&
        nothing['meningeom'] === undefined &&
        nothing['histopatologi-udført'] === undefined &&
        nothing['utilstrækkelig-effekt-af-standardbehandling'] === undefined &&
        nothing['gennemførte-behandlingslinjer'] === undefined &&
        nothing['progression-på-standardbehandling'] === undefined &&
        nothing['sparsom-evidens'] === undefined &&
        nothing['god-prognose-mange-linjer'] === undefined &&
        nothing['begrundelse-for-afvigelse'] === undefined &&
        nothing['kliniske-oplysninger'] === undefined &&
        nothing['diagnosekode'] === undefined &&
        nothing['prøvelabel-tumor'] === undefined &&
        nothing['prøvelabel-normal'] === undefined &&
        nothing['tumormateriale'] === undefined &&
        nothing['normalmateriale'] === undefined &&
        nothing['rna-sekventering'] === undefined &&
        nothing['prøvetagningsdato'] === undefined &&
        nothing['patologinummer'] === undefined &&
        nothing['information-givet'] === undefined &&
        nothing['samtykke-indhentet'] === undefined &&
        nothing['samtykkedato'] === undefined &&
        nothing['vævsregister-oplyst'] === undefined &&
        nothing['underskriftsdato'] === undefined &&
        nothing['lægens-underskrift'] === undefined;
    return isPristine ? Object.prototype : nothing;
}
function add(findings, path, code) {
    if (findings === undefined)
        return [{ path, code }];
    findings.push({ path, code });
    return findings;
}
const noFindings = /* @__PURE__ */ Object.freeze([]);
/** Adds a finding for each key of the record itself that is not known. */
function addStrange(findings, record, prefix, known) {
    let found = findings;
    for (const key of Object.keys(record))
        if (!known.has(key))
            found = add(found, prefix + key, 'unknown-field');
    return found;
}
/** Whether the record itself holds a key that is not known. */
function isStrange(record, known) {
    for (const key of Object.keys(record))
        if (!known.has(key))
            return true;
    return false;
}
/** How many keys the record has; equal to the number of known keys with a value where there are no others. */
function keysIn(record) {
    let keys = 0;
    for (const _ in record)
        keys += 1;
    return keys;
}
/** What the record itself holds, in a record that inherits nothing. */
function ownCopy(record) {
    const copy = Object.create(null);
    for (const key of Object.keys(record))
        copy[key] = record[key];
    return copy;
}
/** The requisition, its sections and their rows as records that inherit nothing. */
function ownOnly(data) {
    const copy = ownCopy(data);
    for (const key of Object.keys(copy)) {
        const section = copy[key];
        if (isRecord(section))
            copy[key] = ownCopy(section);
        if (Array.isArray(section))
            copy[key] = section.map(ownRow);
    }
    return copy;
}
function ownRow(row) {
    return isRecord(row) ? ownCopy(row) : row;
}
/** The answer to a field of a section that may be left out. */
function answerIn(section, field) {
    return section === undefined ? undefined : own(section, field);
}
/** What the record itself holds; never what it inherits. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
/** A whole date of the calendar, `YYYY-MM-DD`. */
function isDay(data) {
    return typeof data === 'string' && data.length === 10 && dayIn(data) > 0;
}
/** A text that says something, at most so many characters long. */
function isText(data, maxLength) {
    return isShort(data, maxLength) && !isBlank(data);
}
/** A text of at most so many characters. */
function isShort(data, maxLength) {
    if (typeof data !== 'string')
        return false;
    if (data.length <= maxLength)
        return true;
    if (data.length > 2 * maxLength)
        return false;
    let characters = 0;
    for (const _ of data)
        characters += 1;
    return characters <= maxLength;
}
/** A text without words. Nearly all others are told by their first character: no space is between "!" and "~". */
function isBlank(data) {
    if (typeof data !== 'string')
        return false;
    const first = data.charCodeAt(0);
    return !(first > 32 && first < 127) && data.trim() === '';
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isUpper(code) {
    return code >= 65 && code <= 90;
}
/**
 * A CPR number, X-eCPR or D-eCPR, with or without a hyphen after the six digits of the date, which must be a day of
 * the calendar in the century told by the seventh place. Modulus 11 is not asked: valid numbers without it exist.
 */
function isCpr(text) {
    if (typeof text !== 'string')
        return false;
    const serial = text.length === 10 ? 6 : text.length === 11 && text.charCodeAt(6) === 45 ? 7 : 0;
    if (serial === 0 || !isDigit(text.charCodeAt(serial)) || !isDigit(text.charCodeAt(serial + 3)))
        return false;
    const seventh = text.charCodeAt(serial) - 48;
    const eighth = text.charCodeAt(serial + 1);
    const ninth = text.charCodeAt(serial + 2);
    let year = 0;
    if (isDigit(eighth) && isDigit(ninth))
        year = cprYear(seventh, twoDigits(text, 4));
    else if (isUpper(eighth) && isUpper(ninth))
        year = ecprYear(seventh, twoDigits(text, 4));
    const day = twoDigits(text, 0);
    return year > 0 && day >= 1 && day <= daysInMonth(year, twoDigits(text, 2));
}
/** The year of birth by the seventh digit (www.cpr.dk, opbygning af CPR-nummeret). */
function cprYear(seventh, year) {
    if (seventh <= 3)
        return 1900 + year;
    if (seventh === 4 || seventh === 9)
        return year <= 36 ? 2000 + year : 1900 + year;
    return year <= 57 ? 2000 + year : 1800 + year;
}
/** The year of a replacement number: X-eCPR 1 and 7, D-eCPR 0, 5 and 6 in the seventh place; 0 for any other. */
function ecprYear(seventh, year) {
    if (seventh === 0 || seventh === 1)
        return 1900 + year;
    if (seventh === 6 || seventh === 7)
        return 2000 + year;
    return seventh === 5 ? 1800 + year : 0;
}
/** An SKS code by its shape: a capital letter, then up to nine capital letters and digits, at least one. */
function isSks(text) {
    if (typeof text !== 'string' || text.length < 2 || text.length > 10 || !isUpper(text.charCodeAt(0)))
        return false;
    for (let at = 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (!isUpper(code) && !isDigit(code))
            return false;
    }
    return true;
}
/** Five consonants (Y is one) and digits, as DK Core has it. */
function isAuthorisationId(text) {
    if (typeof text !== 'string' || text.length !== 5)
        return false;
    for (let at = 0; at < 5; at += 1) {
        const code = text.charCodeAt(at);
        const isVowel = code === 65 || code === 69 || code === 73 || code === 79 || code === 85;
        if (!isDigit(code) && (!isUpper(code) || isVowel))
            return false;
    }
    return true;
}
/** Eight digits, optionally after +45, with single spaces where the writer likes them. */
function isPhone(text) {
    if (typeof text !== 'string')
        return false;
    let digits = 0;
    let isAfterSpace = false;
    for (let at = text.startsWith('+45') ? 3 : 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isDigit(code))
            digits += 1;
        else if (code !== 32 || isAfterSpace || at === 0)
            return false;
        isAfterSpace = code === 32;
    }
    return digits === 8 && !isAfterSpace;
}
/** An e-mail address: a local part without spaces or stray dots, an @, and a domain of at least two labels. */
function isEmail(text) {
    if (typeof text !== 'string' || text.length > 254)
        return false;
    const at = text.indexOf('@');
    return at >= 1 && at <= 64 && isMailbox(text, at) && isMailDomain(text, at + 1);
}
/** The part before the @: visible ASCII but "(),:;<>[\\], and no dot first, last or beside another. */
function isMailbox(text, end) {
    let before = 46;
    for (let at = 0; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code <= 44 && (code <= 32 || code === 34 || code === 40 || code === 41 || code === 44))
            return false;
        if (code >= 58 && (code >= 127 || code <= 60 || code === 62 || (code >= 91 && code <= 93)))
            return false;
        if (code === 46 && before === 46)
            return false;
        before = code;
    }
    return before !== 46;
}
/** At least two labels of letters, digits and hyphens, no hyphen first or last, at most 63 characters each. */
function isMailDomain(text, start) {
    let labels = 1;
    let length = 0;
    let before = 45;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 46) {
            if (before === 45)
                return false;
            labels += 1;
            length = 0;
            before = 45;
        }
        else {
            const letter = code | 32;
            const isLetter = letter >= 97 && letter <= 122 && code >= 65 && code <= 122;
            if (!isLetter && !isDigit(code) && (code !== 45 || length === 0))
                return false;
            length += 1;
            if (length > 63)
                return false;
            before = code;
        }
    }
    return labels >= 2 && before !== 45;
}
/** The number that two digits write; so far below zero that no sum with it is a number of the calendar, where they are none. */
function twoDigits(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10000;
}
/** The day of the calendar that a text of at least ten characters starts with, as the number yyyymmdd; 0 if there is none. */
function dayIn(text) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return 0;
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    return year > 0 && day >= 1 && day <= daysInMonth(year, month) ? year * 10000 + month * 100 + day : 0;
}
/** The number of days of a month in the Gregorian calendar; 0 if there is no such month. */
function daysInMonth(year, month) {
    if (month < 1 || month > 12)
        return 0;
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
