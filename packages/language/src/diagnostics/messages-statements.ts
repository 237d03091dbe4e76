import { error, warning } from './message.ts';

/** KRIT5xxx: whether what is stated hangs together, and what it rests on. */
export const STATEMENTS = {
  KRIT5001: error(
    () =>
      'Her mangler kilden. Skriv den i kantede parenteser, fx [beslutning, "Indikationer"], eller marker, at det er et forslag: [forslag "begrundelse"].',
    () =>
      'The source is missing here. Write it in square brackets, e.g. [decision, "Indications"], or mark it as a proposal: [proposal "reason"].',
  ),
  KRIT5002: error<{ placeholder: string }>(
    ({ placeholder }) =>
      `Ordlyden henviser til {${placeholder}}, men betingelsen har ikke netop én sådan grænse. Brug {grænse}, eller {grænse oplysning}, hvis der er flere.`,
    ({ placeholder }) =>
      `The wording refers to {${placeholder}}, but the condition does not have exactly one such limit. Use {limit}, or {limit fact} where there are several.`,
  ),
  KRIT5003: warning<{ number: string }>(
    ({ number }) =>
      `Tallet ${number} står både i ordlyden og i betingelsen. Skriv {grænse} i ordlyden, så det kun skal rettes ét sted.`,
    ({ number }) =>
      `The number ${number} stands both in wording and condition. Write {limit} in the wording, so that it is corrected in one place only.`,
  ),
  KRIT5004: error<{ number: string; limits: string }>(
    ({ number, limits }) =>
      `Ordlyden siger ${number}, men betingelsen siger ${limits}. Skriv {grænse} i ordlyden.`,
    ({ number, limits }) =>
      `The wording says ${number}, but the condition says ${limits}. Write {limit} in the wording.`,
  ),
  KRIT5005: error<{ question: string; missing: string }>(
    ({ question, missing }) => `Læsningerne af »${question}« skal alle være med. Her mangler ${missing}.`,
    ({ question, missing }) => `All readings of “${question}” must be covered. Missing here: ${missing}.`,
  ),
  KRIT5006: warning<{ question: string }>(
    ({ question }) => `Læsningerne af »${question}« har ingen betydning for noget kriterium.`,
    ({ question }) => `The readings of “${question}” matter to no criterion.`,
  ),
  KRIT5007: error<{ question: string }>(
    ({ question }) =>
      `Når én læsning af »${question}« ændrer et kriterium, skal de andre sige, hvad de gør; skriv »uændret«, hvis de intet ændrer.`,
    ({ question }) =>
      `Where one reading of “${question}” changes a criterion, the others must say what they do; write “unchanged” if nothing.`,
  ),
  KRIT5008: error<{ count: number }>(
    ({ count }) =>
      `De åbne spørgsmål giver ${String(count)} sæt af læsninger for denne indikation; der kan højst være 64.`,
    ({ count }) =>
      `The open questions give ${String(count)} sets of readings for this indication; at most 64 are possible.`,
  ),
  KRIT5009: error(
    () =>
      'Et åbent spørgsmål med læsninger skal have mindst to, og det skal fremgå, hvem der afgør det (»afgøres af«).',
    () => 'An open question with readings needs at least two, and who settles it (“settled by”).',
  ),
  KRIT5010: warning<{ name: string }>(
    ({ name }) =>
      `Kriteriet »${name}« bliver ikke brugt. Føj det til de fælles kriterier, brug det i en indikation, eller slet det.`,
    ({ name }) =>
      `The criterion “${name}” is not used. Add it to the shared criteria, use it in an indication, or delete it.`,
  ),
  KRIT5011: error(
    () => 'Patientgruppen mangler sin version, fx »version 0.1.0«, eller »status kriterier ikke indtastet«.',
    () => 'The patient group lacks its version, e.g. “version 0.1.0”, or “status criteria not entered”.',
  ),
  KRIT5012: error(
    () =>
      'Gruppen siger »kriterier ikke indtastet«, men har indikationer eller en rekvisition. Slet det ene.',
    () => 'The group says “criteria not entered” but has indications or a requisition. Delete one of them.',
  ),
  KRIT5013: error(
    () => 'Indikationen har ingen kriterier. Skriv, hvad der skal være opfyldt, i »kriterier { … }«.',
    () => 'The indication has no criteria. Write what must be met in “criteria { … }”.',
  ),
  KRIT5014: error<{ what: string; whatEn: string }>(
    ({ what }) => `${what} står to gange; kun én er mulig.`,
    ({ whatEn }) => `${whatEn} stands twice; only one is possible.`,
  ),
  KRIT5016: error<{ field: string }>(
    ({ field }) =>
      `Feltet »${field}« står efter dette felt eller er feltet selv; et felt kan kun afhænge af felter, der kommer før.`,
    ({ field }) =>
      `The field “${field}” stands after this field or is the field itself; a field can only depend on fields before it.`,
  ),
  KRIT5017: error<{ criterion: string }>(
    ({ criterion }) =>
      `»${criterion}« er et råd (»bør«) og afgør intet; der kan ikke gøres undtagelse fra det eller afviges fra det.`,
    ({ criterion }) =>
      `“${criterion}” is advice (“should”) and decides nothing; nothing can be exempt from it or depart from it.`,
  ),
};
