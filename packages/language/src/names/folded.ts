/**
 * What a name looks like to a hurried reader: letter case, the Unicode form, and `æ` beside `ae`, `ø` beside `oe`,
 * `å` beside `aa` make no difference. Two names that look alike are one name too many.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}
