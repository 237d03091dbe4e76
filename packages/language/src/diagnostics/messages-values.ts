import { error, warning } from './message.ts';

/** KRIT4xxx: values, units and what can be compared with what. */
export const VALUES = {
  KRIT4001: error<{ fact: string; unit: string }>(
    ({ fact, unit }) => `Tallet mangler sin enhed. »${fact}« regnes i ${unit}.`,
    ({ fact, unit }) => `The number lacks its unit. “${fact}” is counted in ${unit}.`,
  ),
  KRIT4002: error<{ fact: string; unit: string; found: string }>(
    ({ fact, unit, found }) => `»${fact}« regnes i ${unit}, men der står ${found}.`,
    ({ fact, unit, found }) => `“${fact}” is counted in ${unit}, but ${found} stands here.`,
  ),
  KRIT4003: error<{ fact: string; found: string }>(
    ({ fact, found }) => `»${fact}« er et tal uden enhed, men der står ${found}.`,
    ({ fact, found }) => `“${fact}” is a number without unit, but ${found} stands here.`,
  ),
  KRIT4004: error<{ name: string; expected: string; expectedEn: string }>(
    ({ name, expected }) => `»${name}« skal sammenlignes med ${expected}.`,
    ({ name, expectedEn }) => `“${name}” is to be compared with ${expectedEn}.`,
  ),
  KRIT4005: error<{ name: string }>(
    ({ name }) => `»${name}« kan kun sammenlignes med = eller ≠.`,
    ({ name }) => `“${name}” can only be compared by = or ≠.`,
  ),
  KRIT4006: error<{ name: string }>(
    ({ name }) =>
      `»${name}« er en oplysning, ikke et kriterium. Skriv, hvad den skal være, fx »${name} = ja«.`,
    ({ name }) => `“${name}” is a fact, not a criterion. Write what it is to be, e.g. “${name} = yes”.`,
  ),
  KRIT4007: error<{ name: string }>(
    ({ name }) => `»${name}« kan ikke bruges i et kriterium; svaret er fri tekst eller et nummer.`,
    ({ name }) =>
      `“${name}” cannot be used in a criterion; its answer is free text or a number that identifies.`,
  ),
  KRIT4008: error<{ value: string; min: string; max: string }>(
    ({ value, min, max }) =>
      `${value} ligger uden for det, der kan svares (${min} til ${max}); betingelsen ville aldrig skille nogen.`,
    ({ value, min, max }) =>
      `${value} is outside what can be answered (${min} to ${max}); the condition would never tell anyone apart.`,
  ),
  KRIT4009: error<{ name: string }>(
    ({ name }) => `»${name}« er et helt tal og kan ikke sammenlignes med decimaler.`,
    ({ name }) => `“${name}” is a whole number and cannot be compared with decimals.`,
  ),
  KRIT4010: error<{ date: string }>(
    ({ date }) => `${date} er ikke en dato. Skriv fx 2022-06-01, 2022-06 eller 2022.`,
    ({ date }) => `${date} is not a date. Write e.g. 2022-06-01, 2022-06 or 2022.`,
  ),
  KRIT4011: error<{ count: number; size: number }>(
    ({ count, size }) =>
      `Der kræves ${String(count)} af ${String(size)}; tallet skal være mellem 1 og ${String(size)}.`,
    ({ count, size }) =>
      `${String(count)} of ${String(size)} are demanded; the number must lie between 1 and ${String(size)}.`,
  ),
  KRIT4012: error(
    () => 'Listen er tom. Skriv mindst ét punkt mellem { og }.',
    () => 'The list is empty. Write at least one item between { and }.',
  ),
  KRIT4013: error<{ from: string; to: string }>(
    ({ from, to }) => `Området fra ${from} til ${to} er tomt; det mindste tal står først.`,
    ({ from, to }) => `The range from ${from} to ${to} is empty; the smaller number stands first.`,
  ),
  KRIT4014: error<{ url: string }>(
    ({ url }) => `»${url}« er ikke en adresse, der begynder med https://.`,
    ({ url }) => `“${url}” is not an address that begins with https://.`,
  ),
  KRIT4015: warning<{ option: string }>(
    ({ option }) => `»${option}« står to gange i listen.`,
    ({ option }) => `“${option}” stands twice in the list.`,
  ),
  KRIT4016: error<{ name: string }>(
    ({ name }) => `»${name}« kan ikke have en værdi i et eksempel af denne slags.`,
    ({ name }) => `“${name}” cannot have a value of this kind in an example.`,
  ),
};
