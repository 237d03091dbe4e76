/* eslint-disable complexity, max-lines-per-function -- the limit is written out in place */
/**
 * The shipped requisition, by hand: the limit that generated code is measured against. It may be made faster, never to find
 * less. It reads properties as they are and trusts Object.prototype, which generated code does not.
 */
import type { Found } from './leaves.ts';
import {
  fits,
  isAuthorisation,
  isCpr,
  isDay,
  isEmpty,
  isMail,
  isObject,
  isPhone,
  isSks,
  keyCount,
  strangers,
  tell,
} from './leaves.ts';

const none: Found[] = [];
const EMPTY: Record<string, unknown> = {};

const patientKeys = new Set(['patientlabel', 'cpr-nummer', 'navn']);
const requesterKeys = new Set([
  'region',
  'hospital',
  'afdeling',
  'læge',
  'autorisations-nummer',
  'telefonnummer',
  'mailadresse',
  'fortolkende-afdeling',
]);
const diseaseKeys = new Set([
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
const workupKeys = new Set([
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
const samplesKeys = new Set([
  'prøvelabel-tumor',
  'prøvelabel-normal',
  'tumormateriale',
  'normalmateriale',
  'rna-sekventering',
  'prøvetagningsdato',
  'patologinummer',
]);
const consentKeys = new Set([
  'information-givet',
  'samtykke-indhentet',
  'samtykkedato',
  'vævsregister-oplyst',
]);
const signatureKeys = new Set(['underskriftsdato', 'lægens-underskrift']);
const sections = new Set([
  'patient',
  'rekvirent',
  'sygdom',
  'udredning',
  'prøver',
  'samtykke',
  'underskrift',
]);

/** Every error of the requisition. */
export function validateShipped(data: unknown): readonly Found[] {
  if (!isObject(data)) return [{ path: '', code: 'not-an-object' }];
  const patient = data['patient'];
  const requester = data['rekvirent'];
  const disease = data['sygdom'];
  const workup = data['udredning'];
  const samples = data['prøver'];
  const consent = data['samtykke'];
  const signature = data['underskrift'];
  let list: Found[] | null = null;
  const there =
    (patient === undefined ? 0 : 1) +
    (requester === undefined ? 0 : 1) +
    (disease === undefined ? 0 : 1) +
    (workup === undefined ? 0 : 1) +
    (samples === undefined ? 0 : 1) +
    (consent === undefined ? 0 : 1) +
    (signature === undefined ? 0 : 1);
  if (there !== keyCount(data)) list = strangers(list, data, '', sections);
  list = ofPatient(patient, list);
  list = ofRequester(requester, list);
  list = ofDisease(disease, list);
  list = ofWorkup(workup, list);
  list = ofSamples(samples, list);
  list = ofConsent(consent, list);
  list = ofSignature(signature, list);
  return list ?? none;
}

function ofPatient(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'patient', 'not-an-object');
  const from = given ?? EMPTY;
  const label = from['patientlabel'];
  const cpr = from['cpr-nummer'];
  const name = from['navn'];
  const there = (label === undefined ? 0 : 1) + (cpr === undefined ? 0 : 1) + (name === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'patient.', patientKeys);
  if (label !== undefined) list = tell(list, 'patient.patientlabel', 'hidden');
  if (!isCpr(cpr)) list = tell(list, 'patient.cpr-nummer', cpr === undefined ? 'missing' : 'wrong');
  if (name === undefined || isEmpty(name)) list = tell(list, 'patient.navn', 'missing');
  else if (!fits(name, 200)) list = tell(list, 'patient.navn', 'wrong');
  return list;
}

function ofRequester(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'rekvirent', 'not-an-object');
  const from = given ?? EMPTY;
  const region = from['region'];
  const hospital = from['hospital'];
  const department = from['afdeling'];
  const doctor = from['læge'];
  const authorisation = from['autorisations-nummer'];
  const phone = from['telefonnummer'];
  const mail = from['mailadresse'];
  const interpreting = from['fortolkende-afdeling'];
  const there =
    (region === undefined ? 0 : 1) +
    (hospital === undefined ? 0 : 1) +
    (department === undefined ? 0 : 1) +
    (doctor === undefined ? 0 : 1) +
    (authorisation === undefined ? 0 : 1) +
    (phone === undefined ? 0 : 1) +
    (mail === undefined ? 0 : 1) +
    (interpreting === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'rekvirent.', requesterKeys);
  if (
    region !== 'nordjylland' &&
    region !== 'midtjylland' &&
    region !== 'syddanmark' &&
    region !== 'hovedstaden' &&
    region !== 'sjælland'
  )
    list = tell(list, 'rekvirent.region', region === undefined ? 'missing' : 'wrong');
  if (hospital === undefined || isEmpty(hospital)) list = tell(list, 'rekvirent.hospital', 'missing');
  else if (!fits(hospital, 200)) list = tell(list, 'rekvirent.hospital', 'wrong');
  if (department === undefined || isEmpty(department)) list = tell(list, 'rekvirent.afdeling', 'missing');
  else if (!fits(department, 200)) list = tell(list, 'rekvirent.afdeling', 'wrong');
  if (doctor === undefined || isEmpty(doctor)) list = tell(list, 'rekvirent.læge', 'missing');
  else if (!fits(doctor, 200)) list = tell(list, 'rekvirent.læge', 'wrong');
  if (authorisation !== undefined && !isAuthorisation(authorisation))
    list = tell(list, 'rekvirent.autorisations-nummer', 'wrong');
  if (!isPhone(phone))
    list = tell(list, 'rekvirent.telefonnummer', phone === undefined ? 'missing' : 'wrong');
  if (mail !== undefined && !isMail(mail)) list = tell(list, 'rekvirent.mailadresse', 'wrong');
  if (interpreting === undefined || isEmpty(interpreting))
    list = tell(list, 'rekvirent.fortolkende-afdeling', 'missing');
  else if (!fits(interpreting, 200)) list = tell(list, 'rekvirent.fortolkende-afdeling', 'wrong');
  return list;
}

function ofDisease(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'sygdom', 'not-an-object');
  const from = given ?? EMPTY;
  const indication = from['rekvireret-indikation'];
  const age = from['alder'];
  const cancer = from['kræfttype'];
  const other = from['kræfttype_tekst'];
  const solid = from['solid-tumor'];
  const spread = from['spredning'];
  const relapse = from['tilbagefald'];
  const incurable = from['uhelbredelig-tilstand'];
  const fresh = from['nydiagnosticeret-tumor'];
  const carcinoma = from['thymuskarcinom'];
  const systemic = from['stillingtagen-til-systemisk-behandling'];
  const meningioma = from['meningeom'];
  const there =
    (indication === undefined ? 0 : 1) +
    (age === undefined ? 0 : 1) +
    (cancer === undefined ? 0 : 1) +
    (other === undefined ? 0 : 1) +
    (solid === undefined ? 0 : 1) +
    (spread === undefined ? 0 : 1) +
    (relapse === undefined ? 0 : 1) +
    (incurable === undefined ? 0 : 1) +
    (fresh === undefined ? 0 : 1) +
    (carcinoma === undefined ? 0 : 1) +
    (systemic === undefined ? 0 : 1) +
    (meningioma === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'sygdom.', diseaseKeys);
  const isKnown =
    indication === 'metastatisk-kræft' ||
    indication === 'sarkom' ||
    indication === 'pancreaskræft' ||
    indication === 'thymus' ||
    indication === 'primær-hjernetumor';
  const isOther = cancer === 'anden';
  if (!isKnown)
    list = tell(list, 'sygdom.rekvireret-indikation', indication === undefined ? 'missing' : 'wrong');
  if (!(typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= 130))
    list = tell(list, 'sygdom.alder', age === undefined ? 'missing' : 'wrong');
  const isNamed =
    cancer === 'sarkom' ||
    cancer === 'pancreaskræft' ||
    cancer === 'thymus-epitelcelletumor' ||
    cancer === 'primær-hjernetumor' ||
    cancer === 'kolangiokarcinom' ||
    cancer === 'ukendt-primær-tumor';
  if (!isNamed && !isOther) list = tell(list, 'sygdom.kræfttype', cancer === undefined ? 'missing' : 'wrong');
  if (isNamed) {
    if (other !== undefined) list = tell(list, 'sygdom.kræfttype_tekst', 'hidden');
  } else if (other === undefined) {
    if (isOther) list = tell(list, 'sygdom.kræfttype_tekst', 'missing');
  } else if (isEmpty(other)) list = tell(list, 'sygdom.kræfttype_tekst', isOther ? 'missing' : 'wrong');
  else if (!fits(other, 200)) list = tell(list, 'sygdom.kræfttype_tekst', 'wrong');
  if (solid === undefined) {
    if (indication === 'metastatisk-kræft') list = tell(list, 'sygdom.solid-tumor', 'missing');
  } else if (typeof solid !== 'boolean') list = tell(list, 'sygdom.solid-tumor', 'wrong');
  if (typeof spread !== 'boolean')
    list = tell(list, 'sygdom.spredning', spread === undefined ? 'missing' : 'wrong');
  if (typeof relapse !== 'boolean')
    list = tell(list, 'sygdom.tilbagefald', relapse === undefined ? 'missing' : 'wrong');
  if (typeof incurable !== 'boolean')
    list = tell(list, 'sygdom.uhelbredelig-tilstand', incurable === undefined ? 'missing' : 'wrong');
  if (fresh !== undefined) {
    if (isKnown && indication !== 'thymus') list = tell(list, 'sygdom.nydiagnosticeret-tumor', 'hidden');
    else if (typeof fresh !== 'boolean') list = tell(list, 'sygdom.nydiagnosticeret-tumor', 'wrong');
  }
  if (carcinoma !== undefined) {
    if (isKnown && indication !== 'thymus') list = tell(list, 'sygdom.thymuskarcinom', 'hidden');
    else if (typeof carcinoma !== 'boolean') list = tell(list, 'sygdom.thymuskarcinom', 'wrong');
  }
  if (systemic !== undefined) {
    if (isKnown && indication !== 'thymus')
      list = tell(list, 'sygdom.stillingtagen-til-systemisk-behandling', 'hidden');
    else if (typeof systemic !== 'boolean')
      list = tell(list, 'sygdom.stillingtagen-til-systemisk-behandling', 'wrong');
  }
  if (meningioma === undefined) {
    if (indication === 'primær-hjernetumor') list = tell(list, 'sygdom.meningeom', 'missing');
  } else if (isKnown && indication !== 'primær-hjernetumor') list = tell(list, 'sygdom.meningeom', 'hidden');
  else if (typeof meningioma !== 'boolean') list = tell(list, 'sygdom.meningeom', 'wrong');
  return list;
}

function ofWorkup(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'udredning', 'not-an-object');
  const from = given ?? EMPTY;
  const histology = from['histopatologi-udført'];
  const effect = from['utilstrækkelig-effekt-af-standardbehandling'];
  const lines = from['gennemførte-behandlingslinjer'];
  const progression = from['progression-på-standardbehandling'];
  const evidence = from['sparsom-evidens'];
  const prognosis = from['god-prognose-mange-linjer'];
  const reason = from['begrundelse-for-afvigelse'];
  const clinical = from['kliniske-oplysninger'];
  const code = from['diagnosekode'];
  const there =
    (histology === undefined ? 0 : 1) +
    (effect === undefined ? 0 : 1) +
    (lines === undefined ? 0 : 1) +
    (progression === undefined ? 0 : 1) +
    (evidence === undefined ? 0 : 1) +
    (prognosis === undefined ? 0 : 1) +
    (reason === undefined ? 0 : 1) +
    (clinical === undefined ? 0 : 1) +
    (code === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'udredning.', workupKeys);
  if (typeof histology !== 'boolean')
    list = tell(list, 'udredning.histopatologi-udført', histology === undefined ? 'missing' : 'wrong');
  if (effect !== undefined && typeof effect !== 'boolean')
    list = tell(list, 'udredning.utilstrækkelig-effekt-af-standardbehandling', 'wrong');
  if (lines !== undefined && !Number.isSafeInteger(lines))
    list = tell(list, 'udredning.gennemførte-behandlingslinjer', 'wrong');
  if (progression !== undefined && typeof progression !== 'boolean')
    list = tell(list, 'udredning.progression-på-standardbehandling', 'wrong');
  if (evidence !== undefined && typeof evidence !== 'boolean')
    list = tell(list, 'udredning.sparsom-evidens', 'wrong');
  if (prognosis !== undefined && typeof prognosis !== 'boolean')
    list = tell(list, 'udredning.god-prognose-mange-linjer', 'wrong');
  if (reason !== undefined && (isEmpty(reason) || !fits(reason, 600)))
    list = tell(list, 'udredning.begrundelse-for-afvigelse', 'wrong');
  if (clinical !== undefined && (isEmpty(clinical) || !fits(clinical, 1000)))
    list = tell(list, 'udredning.kliniske-oplysninger', 'wrong');
  if (code !== undefined && !isSks(code)) list = tell(list, 'udredning.diagnosekode', 'wrong');
  return list;
}

function ofSamples(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'prøver', 'not-an-object');
  const from = given ?? EMPTY;
  const tumourLabel = from['prøvelabel-tumor'];
  const normalLabel = from['prøvelabel-normal'];
  const tumour = from['tumormateriale'];
  const normal = from['normalmateriale'];
  const rna = from['rna-sekventering'];
  const date = from['prøvetagningsdato'];
  const pathology = from['patologinummer'];
  const there =
    (tumourLabel === undefined ? 0 : 1) +
    (normalLabel === undefined ? 0 : 1) +
    (tumour === undefined ? 0 : 1) +
    (normal === undefined ? 0 : 1) +
    (rna === undefined ? 0 : 1) +
    (date === undefined ? 0 : 1) +
    (pathology === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'prøver.', samplesKeys);
  if (tumourLabel !== undefined) list = tell(list, 'prøver.prøvelabel-tumor', 'hidden');
  if (normalLabel !== undefined) list = tell(list, 'prøver.prøvelabel-normal', 'hidden');
  if (
    tumour !== 'frossent-væv' &&
    tumour !== 'rnalater-væv' &&
    tumour !== 'dyrkede-celler' &&
    tumour !== 'knoglemarv'
  )
    list = tell(list, 'prøver.tumormateriale', tumour === undefined ? 'missing' : 'wrong');
  if (normal !== 'blod' && normal !== 'dyrkede-celler')
    list = tell(list, 'prøver.normalmateriale', normal === undefined ? 'missing' : 'wrong');
  if (rna !== undefined && typeof rna !== 'boolean') list = tell(list, 'prøver.rna-sekventering', 'wrong');
  if (date !== undefined && !isDay(date)) list = tell(list, 'prøver.prøvetagningsdato', 'wrong');
  if (pathology !== undefined && (isEmpty(pathology) || !fits(pathology, 200)))
    list = tell(list, 'prøver.patologinummer', 'wrong');
  return list;
}

function ofConsent(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'samtykke', 'not-an-object');
  const from = given ?? EMPTY;
  const informed = from['information-givet'];
  const consent = from['samtykke-indhentet'];
  const date = from['samtykkedato'];
  const register = from['vævsregister-oplyst'];
  const there =
    (informed === undefined ? 0 : 1) +
    (consent === undefined ? 0 : 1) +
    (date === undefined ? 0 : 1) +
    (register === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'samtykke.', consentKeys);
  if (informed !== true)
    list = tell(
      list,
      'samtykke.information-givet',
      informed === undefined || informed === false ? 'missing' : 'wrong',
    );
  if (consent !== true)
    list = tell(
      list,
      'samtykke.samtykke-indhentet',
      consent === undefined || consent === false ? 'missing' : 'wrong',
    );
  if (date !== undefined && !isDay(date)) list = tell(list, 'samtykke.samtykkedato', 'wrong');
  if (register !== true)
    list = tell(
      list,
      'samtykke.vævsregister-oplyst',
      register === undefined || register === false ? 'missing' : 'wrong',
    );
  return list;
}

function ofSignature(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'underskrift', 'not-an-object');
  const from = given ?? EMPTY;
  const date = from['underskriftsdato'];
  const signature = from['lægens-underskrift'];
  const there = (date === undefined ? 0 : 1) + (signature === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'underskrift.', signatureKeys);
  if (date !== undefined && !isDay(date)) list = tell(list, 'underskrift.underskriftsdato', 'wrong');
  if (signature !== undefined) list = tell(list, 'underskrift.lægens-underskrift', 'hidden');
  return list;
}
