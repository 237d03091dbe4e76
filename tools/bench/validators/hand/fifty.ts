/* eslint-disable complexity, max-lines-per-function -- the limit is written out in place */
/**
 * The requisition of fifty fields, by hand: the limit that generated code is measured against. It may be made faster, never
 * to find less. It reads properties as they are and trusts Object.prototype, which generated code does not.
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

function codes(prefix: string, count: number, width: number): ReadonlySet<string> {
  return new Set(Array.from({ length: count }, (_, at) => prefix + String(at * 7 + 3).padStart(width, '0')));
}

const departments = codes('AFD', 200, 4);
const diagnoses = codes('DC', 200, 4);
const municipalities = codes('K', 98, 3);
const countries = codes('L', 60, 3);
const hospitals: ReadonlySet<string> = new Set(
  'rigshospitalet herlev gentofte bispebjerg hvidovre amager nordsjælland bornholm køge roskilde holbæk slagelse næstved odense svendborg esbjerg kolding vejle aarhus aalborg'.split(
    ' ',
  ),
);
const organs: ReadonlySet<string> = new Set(
  'lever lunge knogle hjerne lymfeknude binyre hud peritoneum pleura nyre milt andet-sted'.split(' '),
);
const relations: ReadonlySet<string> = new Set(
  'mor far søster bror datter søn moster faster morbror farbror mormor farfar'.split(' '),
);

const sections = new Set(['patient', 'rekvirent', 'diagnose', 'familie', 'prøver', 'samtykke']);
const patientKeys = new Set(
  'cpr-nummer navn alder køn kommune fødeland telefonnummer mail tolk tolkesprog'.split(' '),
);
const requesterKeys = new Set(
  'hospital afdeling region læge autorisation telefonnummer mail rolle rekvisitionsdato'.split(' '),
);
const diagnosisKeys = new Set(
  'diagnose sks-kode diagnosedato stadie grad spredning spredningssted tilbagefald tilbagefaldsdato behandlingslinjer tumorprocent almentilstand resume'.split(
    ' ',
  ),
);
const familyKeys = new Set('slægtskab cpr-nummer ramt diagnosealder sygdom'.split(' '));
const sampleKeys = new Set(
  'prøvetype materialer prøvedato glas mængde haster begrundelse laboratorium'.split(' '),
);
const consentKeys = new Set('informeret samtykke tilbagemelding tilbagemelding-til bemærkning'.split(' '));

/** Every error of the requisition. */
export function validateFifty(data: unknown): readonly Found[] {
  if (!isObject(data)) return [{ path: '', code: 'not-an-object' }];
  const patient = data['patient'];
  const requester = data['rekvirent'];
  const diagnosis = data['diagnose'];
  const family = data['familie'];
  const samples = data['prøver'];
  const consent = data['samtykke'];
  let list: Found[] | null = null;
  const there =
    (patient === undefined ? 0 : 1) +
    (requester === undefined ? 0 : 1) +
    (diagnosis === undefined ? 0 : 1) +
    (family === undefined ? 0 : 1) +
    (samples === undefined ? 0 : 1) +
    (consent === undefined ? 0 : 1);
  if (there !== keyCount(data)) list = strangers(list, data, '', sections);
  list = ofPatient(patient, list);
  list = ofRequester(requester, list);
  list = ofDiagnosis(diagnosis, list);
  if (family !== undefined && family !== null) list = ofFamily(family, list);
  list = ofSamples(samples, list);
  list = ofConsent(consent, list);
  list = betweenSections(requester, samples, list);
  return list ?? none;
}

function ofPatient(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'patient', 'not-an-object');
  const from = given ?? EMPTY;
  const cpr = from['cpr-nummer'];
  const name = from['navn'];
  const age = from['alder'];
  const sex = from['køn'];
  const municipality = from['kommune'];
  const country = from['fødeland'];
  const phone = from['telefonnummer'];
  const mail = from['mail'];
  const interpreter = from['tolk'];
  const language = from['tolkesprog'];
  const there =
    (cpr === undefined ? 0 : 1) +
    (name === undefined ? 0 : 1) +
    (age === undefined ? 0 : 1) +
    (sex === undefined ? 0 : 1) +
    (municipality === undefined ? 0 : 1) +
    (country === undefined ? 0 : 1) +
    (phone === undefined ? 0 : 1) +
    (mail === undefined ? 0 : 1) +
    (interpreter === undefined ? 0 : 1) +
    (language === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'patient.', patientKeys);
  if (!isCpr(cpr)) list = tell(list, 'patient.cpr-nummer', cpr === undefined ? 'missing' : 'wrong');
  if (name === undefined || isEmpty(name)) list = tell(list, 'patient.navn', 'missing');
  else if (!fits(name, 200)) list = tell(list, 'patient.navn', 'wrong');
  if (!isWhole(age, 0, 130)) list = tell(list, 'patient.alder', age === undefined ? 'missing' : 'wrong');
  if (sex !== 'kvinde' && sex !== 'mand' && sex !== 'andet')
    list = tell(list, 'patient.køn', sex === undefined ? 'missing' : 'wrong');
  if (typeof municipality !== 'string' || !municipalities.has(municipality))
    list = tell(list, 'patient.kommune', municipality === undefined ? 'missing' : 'wrong');
  if (typeof country !== 'string' || !countries.has(country))
    list = tell(list, 'patient.fødeland', country === undefined ? 'missing' : 'wrong');
  if (!isPhone(phone)) list = tell(list, 'patient.telefonnummer', phone === undefined ? 'missing' : 'wrong');
  if (mail !== undefined && !isMail(mail)) list = tell(list, 'patient.mail', 'wrong');
  if (typeof interpreter !== 'boolean')
    list = tell(list, 'patient.tolk', interpreter === undefined ? 'missing' : 'wrong');
  if (language === undefined) {
    if (interpreter === true) list = tell(list, 'patient.tolkesprog', 'missing');
  } else if (typeof language !== 'string' || !countries.has(language))
    list = tell(list, 'patient.tolkesprog', 'wrong');
  return list;
}

function ofRequester(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'rekvirent', 'not-an-object');
  const from = given ?? EMPTY;
  const hospital = from['hospital'];
  const department = from['afdeling'];
  const region = from['region'];
  const doctor = from['læge'];
  const authorisation = from['autorisation'];
  const phone = from['telefonnummer'];
  const mail = from['mail'];
  const role = from['rolle'];
  const date = from['rekvisitionsdato'];
  const there =
    (hospital === undefined ? 0 : 1) +
    (department === undefined ? 0 : 1) +
    (region === undefined ? 0 : 1) +
    (doctor === undefined ? 0 : 1) +
    (authorisation === undefined ? 0 : 1) +
    (phone === undefined ? 0 : 1) +
    (mail === undefined ? 0 : 1) +
    (role === undefined ? 0 : 1) +
    (date === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'rekvirent.', requesterKeys);
  if (typeof hospital !== 'string' || !hospitals.has(hospital))
    list = tell(list, 'rekvirent.hospital', hospital === undefined ? 'missing' : 'wrong');
  if (typeof department !== 'string' || !departments.has(department))
    list = tell(list, 'rekvirent.afdeling', department === undefined ? 'missing' : 'wrong');
  if (
    region !== 'nordjylland' &&
    region !== 'midtjylland' &&
    region !== 'syddanmark' &&
    region !== 'hovedstaden' &&
    region !== 'sjælland'
  )
    list = tell(list, 'rekvirent.region', region === undefined ? 'missing' : 'wrong');
  if (doctor === undefined || isEmpty(doctor)) list = tell(list, 'rekvirent.læge', 'missing');
  else if (!fits(doctor, 200)) list = tell(list, 'rekvirent.læge', 'wrong');
  if (!isAuthorisation(authorisation))
    list = tell(list, 'rekvirent.autorisation', authorisation === undefined ? 'missing' : 'wrong');
  if (!isPhone(phone))
    list = tell(list, 'rekvirent.telefonnummer', phone === undefined ? 'missing' : 'wrong');
  if (!isMail(mail)) list = tell(list, 'rekvirent.mail', mail === undefined ? 'missing' : 'wrong');
  if (role !== 'overlæge' && role !== 'afdelingslæge' && role !== 'speciallæge' && role !== 'reservelæge')
    list = tell(list, 'rekvirent.rolle', role === undefined ? 'missing' : 'wrong');
  if (!isDay(date)) list = tell(list, 'rekvirent.rekvisitionsdato', date === undefined ? 'missing' : 'wrong');
  return list;
}

function ofDiagnosis(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'diagnose', 'not-an-object');
  const from = given ?? EMPTY;
  const diagnosis = from['diagnose'];
  const sks = from['sks-kode'];
  const date = from['diagnosedato'];
  const stage = from['stadie'];
  const grade = from['grad'];
  const spread = from['spredning'];
  const organ = from['spredningssted'];
  const relapse = from['tilbagefald'];
  const relapseDate = from['tilbagefaldsdato'];
  const lines = from['behandlingslinjer'];
  const part = from['tumorprocent'];
  const status = from['almentilstand'];
  const summary = from['resume'];
  const there =
    (diagnosis === undefined ? 0 : 1) +
    (sks === undefined ? 0 : 1) +
    (date === undefined ? 0 : 1) +
    (stage === undefined ? 0 : 1) +
    (grade === undefined ? 0 : 1) +
    (spread === undefined ? 0 : 1) +
    (organ === undefined ? 0 : 1) +
    (relapse === undefined ? 0 : 1) +
    (relapseDate === undefined ? 0 : 1) +
    (lines === undefined ? 0 : 1) +
    (part === undefined ? 0 : 1) +
    (status === undefined ? 0 : 1) +
    (summary === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'diagnose.', diagnosisKeys);
  if (typeof diagnosis !== 'string' || !diagnoses.has(diagnosis))
    list = tell(list, 'diagnose.diagnose', diagnosis === undefined ? 'missing' : 'wrong');
  if (!isSks(sks)) list = tell(list, 'diagnose.sks-kode', sks === undefined ? 'missing' : 'wrong');
  if (!isDay(date)) list = tell(list, 'diagnose.diagnosedato', date === undefined ? 'missing' : 'wrong');
  if (stage !== 'stadie-et' && stage !== 'stadie-to' && stage !== 'stadie-tre' && stage !== 'stadie-fire')
    list = tell(list, 'diagnose.stadie', stage === undefined ? 'missing' : 'wrong');
  if (grade !== 'lav' && grade !== 'mellem' && grade !== 'høj')
    list = tell(list, 'diagnose.grad', grade === undefined ? 'missing' : 'wrong');
  if (typeof spread !== 'boolean')
    list = tell(list, 'diagnose.spredning', spread === undefined ? 'missing' : 'wrong');
  if (spread === false) {
    if (organ !== undefined) list = tell(list, 'diagnose.spredningssted', 'hidden');
  } else if (organ === undefined) {
    if (spread === true) list = tell(list, 'diagnose.spredningssted', 'missing');
  } else if (typeof organ !== 'string' || !organs.has(organ))
    list = tell(list, 'diagnose.spredningssted', 'wrong');
  if (typeof relapse !== 'boolean')
    list = tell(list, 'diagnose.tilbagefald', relapse === undefined ? 'missing' : 'wrong');
  if (relapseDate === undefined) {
    if (relapse === true) list = tell(list, 'diagnose.tilbagefaldsdato', 'missing');
  } else if (!isDay(relapseDate)) list = tell(list, 'diagnose.tilbagefaldsdato', 'wrong');
  if (!isWhole(lines, 0, 20))
    list = tell(list, 'diagnose.behandlingslinjer', lines === undefined ? 'missing' : 'wrong');
  if (part !== undefined && !(typeof part === 'number' && part >= 0 && part <= 100))
    list = tell(list, 'diagnose.tumorprocent', 'wrong');
  if (
    status !== 'ps-nul' &&
    status !== 'ps-en' &&
    status !== 'ps-to' &&
    status !== 'ps-tre' &&
    status !== 'ps-fire'
  )
    list = tell(list, 'diagnose.almentilstand', status === undefined ? 'missing' : 'wrong');
  if (summary === undefined || isEmpty(summary)) list = tell(list, 'diagnose.resume', 'missing');
  else if (!fits(summary, 200)) list = tell(list, 'diagnose.resume', 'wrong');
  return list;
}

function ofFamily(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (!Array.isArray(given)) return tell(list, 'familie', 'not-an-object');
  if (given.length > 8) list = tell(list, 'familie', 'wrong');
  for (let at = 0; at < given.length; at++) {
    const row: unknown = given[at];
    if (!isObject(row)) list = tell(list, `familie[${String(at)}]`, 'not-an-object');
    list = ofRelative(isObject(row) ? row : EMPTY, at, list);
  }
  return list;
}

function ofRelative(from: Record<string, unknown>, at: number, found: Found[] | null): Found[] | null {
  let list = found;
  const relation = from['slægtskab'];
  const cpr = from['cpr-nummer'];
  const affected = from['ramt'];
  const age = from['diagnosealder'];
  const disease = from['sygdom'];
  const there =
    (relation === undefined ? 0 : 1) +
    (cpr === undefined ? 0 : 1) +
    (affected === undefined ? 0 : 1) +
    (age === undefined ? 0 : 1) +
    (disease === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, `familie[${String(at)}].`, familyKeys);
  if (typeof relation !== 'string' || !relations.has(relation))
    list = tell(list, `familie[${String(at)}].slægtskab`, relation === undefined ? 'missing' : 'wrong');
  if (!isCpr(cpr))
    list = tell(list, `familie[${String(at)}].cpr-nummer`, cpr === undefined ? 'missing' : 'wrong');
  if (typeof affected !== 'boolean')
    list = tell(list, `familie[${String(at)}].ramt`, affected === undefined ? 'missing' : 'wrong');
  if (age === undefined) {
    if (affected === true) list = tell(list, `familie[${String(at)}].diagnosealder`, 'missing');
  } else if (!isWhole(age, 0, 130)) list = tell(list, `familie[${String(at)}].diagnosealder`, 'wrong');
  if (disease !== undefined) {
    if (affected === false) list = tell(list, `familie[${String(at)}].sygdom`, 'hidden');
    else if (
      disease !== 'samme' &&
      disease !== 'beslægtet' &&
      disease !== 'anden-kræft' &&
      disease !== 'uoplyst'
    )
      list = tell(list, `familie[${String(at)}].sygdom`, 'wrong');
  }
  return list;
}

function ofSamples(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'prøver', 'not-an-object');
  const from = given ?? EMPTY;
  const kind = from['prøvetype'];
  const materials = from['materialer'];
  const date = from['prøvedato'];
  const tubes = from['glas'];
  const amount = from['mængde'];
  const urgent = from['haster'];
  const reason = from['begrundelse'];
  const laboratory = from['laboratorium'];
  const there =
    (kind === undefined ? 0 : 1) +
    (materials === undefined ? 0 : 1) +
    (date === undefined ? 0 : 1) +
    (tubes === undefined ? 0 : 1) +
    (amount === undefined ? 0 : 1) +
    (urgent === undefined ? 0 : 1) +
    (reason === undefined ? 0 : 1) +
    (laboratory === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'prøver.', sampleKeys);
  if (
    kind !== 'blod' &&
    kind !== 'væv' &&
    kind !== 'knoglemarv' &&
    kind !== 'spyt' &&
    kind !== 'hud' &&
    kind !== 'fibroblaster'
  )
    list = tell(list, 'prøver.prøvetype', kind === undefined ? 'missing' : 'wrong');
  if (materials === undefined || (Array.isArray(materials) && materials.length === 0))
    list = tell(list, 'prøver.materialer', 'missing');
  else if (!areMaterials(materials)) list = tell(list, 'prøver.materialer', 'wrong');
  if (!isDay(date)) list = tell(list, 'prøver.prøvedato', date === undefined ? 'missing' : 'wrong');
  if (!isWhole(tubes, 1, 20)) list = tell(list, 'prøver.glas', tubes === undefined ? 'missing' : 'wrong');
  if (amount !== undefined && !(typeof amount === 'number' && amount >= 0 && amount <= 500))
    list = tell(list, 'prøver.mængde', 'wrong');
  if (typeof urgent !== 'boolean')
    list = tell(list, 'prøver.haster', urgent === undefined ? 'missing' : 'wrong');
  if (reason === undefined) {
    if (urgent === true) list = tell(list, 'prøver.begrundelse', 'missing');
  } else if (isEmpty(reason)) list = tell(list, 'prøver.begrundelse', urgent === true ? 'missing' : 'wrong');
  else if (!fits(reason, 200)) list = tell(list, 'prøver.begrundelse', 'wrong');
  if (laboratory !== 'øst' && laboratory !== 'vest' && laboratory !== 'syd')
    list = tell(list, 'prøver.laboratorium', laboratory === undefined ? 'missing' : 'wrong');
  return list;
}

/** Different materials, a bit for each. */
function areMaterials(data: unknown): boolean {
  if (!Array.isArray(data)) return false;
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    const one: unknown = data[at];
    const bit = one === 'dna' ? 1 : one === 'rna' ? 2 : one === 'protein' ? 4 : one === 'plasma' ? 8 : 0;
    if (bit === 0 || (seen & bit) !== 0) return false;
    seen |= bit;
  }
  return true;
}

function ofConsent(given: unknown, found: Found[] | null): Found[] | null {
  let list = found;
  if (given !== undefined && !isObject(given)) return tell(list, 'samtykke', 'not-an-object');
  const from = given ?? EMPTY;
  const informed = from['informeret'];
  const consent = from['samtykke'];
  const feedback = from['tilbagemelding'];
  const to = from['tilbagemelding-til'];
  const remark = from['bemærkning'];
  const there =
    (informed === undefined ? 0 : 1) +
    (consent === undefined ? 0 : 1) +
    (feedback === undefined ? 0 : 1) +
    (to === undefined ? 0 : 1) +
    (remark === undefined ? 0 : 1);
  if (there !== keyCount(from)) list = strangers(list, from, 'samtykke.', consentKeys);
  if (informed !== true)
    list = tell(
      list,
      'samtykke.informeret',
      informed === undefined || informed === false ? 'missing' : 'wrong',
    );
  if (consent !== true)
    list = tell(list, 'samtykke.samtykke', consent === undefined || consent === false ? 'missing' : 'wrong');
  if (typeof feedback !== 'boolean')
    list = tell(list, 'samtykke.tilbagemelding', feedback === undefined ? 'missing' : 'wrong');
  if (to === undefined) {
    if (feedback === true) list = tell(list, 'samtykke.tilbagemelding-til', 'missing');
  } else if (to !== 'patient' && to !== 'læge' && to !== 'begge')
    list = tell(list, 'samtykke.tilbagemelding-til', 'wrong');
  if (remark !== undefined && (isEmpty(remark) || !fits(remark, 200)))
    list = tell(list, 'samtykke.bemærkning', 'wrong');
  return list;
}

const FIRST_DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since the year 0; the text is a day of the calendar. */
function dayNumber(text: string): number {
  const year = number(text, 0) * 100 + number(text, 2);
  const month = number(text, 5);
  const before = month > 2 ? year : year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return year * 365 + leaps + (FIRST_DAYS[month - 1] ?? 0) + number(text, 8);
}

function number(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The sample is at most 90 days older than the requisition. */
function betweenSections(requester: unknown, samples: unknown, found: Found[] | null): Found[] | null {
  if (!isObject(requester) || !isObject(samples)) return found;
  const asked = requester['rekvisitionsdato'];
  const taken = samples['prøvedato'];
  if (typeof asked !== 'string' || typeof taken !== 'string' || !isDay(asked) || !isDay(taken)) return found;
  return dayNumber(taken) < dayNumber(asked) - 90 ? tell(found, 'prøver.prøvedato', 'check') : found;
}

function isWhole(data: unknown, min: number, max: number): boolean {
  return Number.isInteger(data) && typeof data === 'number' && data >= min && data <= max;
}

const EMPTY: Record<string, unknown> = {};
