/** Paths of data as they may be shown: a key that is no name of a field may be somebody's name or number. */

import { ID_MAX_LENGTH, ID_PATTERN } from '@kriterion/catalogue';

/** What stands in the place of a key that is not shown. */
const HIDDEN = '…';

/** A personal number or a part of one; no field is called so. */
const NUMBERS = /\d{4}/u;

/** The key, where it looks like the name of a field. */
export function shownKey(key: string): string {
  const name = key.replace(/_tekst$/u, '');
  const isName = name.length <= ID_MAX_LENGTH && ID_PATTERN.test(name) && !NUMBERS.test(name);
  return isName || key === '__proto__' ? key : HIDDEN;
}

/** `patient` and `navn` are `patient.navn`. */
export function placeIn(path: string, key: string): string {
  return path === '' ? shownKey(key) : `${path}.${shownKey(key)}`;
}

/** The path of a finding: the sections, fields and rows of the form stay, a key of the data alone is looked at first. */
export function shownPath(path: string): string {
  const [, known = '', key = ''] = /^([a-zæøå0-9-]+(?:\[\d+\])?\.)?(.*)$/su.exec(path) ?? [];
  const [, bare = key, row = ''] = /^(.*?)(\[\d+\])?$/su.exec(key) ?? [];
  return bare === '' ? path : `${known}${shownKey(bare)}${row}`;
}
