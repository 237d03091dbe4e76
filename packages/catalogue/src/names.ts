/**
 * One reversible rule from ids of the sources to names that know only a-z, 0-9, `-` and `_` (URLs, file names,
 * PDF field names) and to TypeScript names.
 *
 * æ, ø, å become ae, oe, aa. Where two output letters would read as one of those pairs without being one, a `_`
 * stands between them (ids hold no `_`), so that every slug leads back to exactly one id.
 */

/** What an id looks like: lower-case words of letters and digits joined by hyphens, a letter first. */
export const ID_PATTERN = /^[a-zæøå][a-zæøå0-9]*(?:-[a-zæøå0-9]+)*$/u;

/** The longest id allowed, in characters; keeps file names and PDF field names within every system's bounds. */
export const ID_MAX_LENGTH = 64;

const PAIRS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const LETTERS: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

/** The id as a slug: `kræfttype` → `kraefttype`. Reversed by {@link idOfSlug}. */
export function slugOf(id: string): string {
  let slug = '';
  for (const letter of id) {
    const spelt = PAIRS[letter] ?? letter;
    const seam = slug.slice(-1) + spelt.slice(0, 1);
    slug += (seam in LETTERS ? '_' : '') + spelt;
  }
  return slug;
}

/** The id a slug was made from. */
export function idOfSlug(slug: string): string {
  let id = '';
  for (let at = 0; at < slug.length;) {
    const letter = LETTERS[slug.slice(at, at + 2)];
    if (letter !== undefined) {
      id += letter;
      at += 2;
    } else {
      id += slug[at] === '_' ? '' : (slug[at] ?? '');
      at += 1;
    }
  }
  return id;
}

/** The id as a TypeScript name in PascalCase: `efter-1-linje` → `Efter$1Linje`; `$` marks a hyphen before a digit. */
export function pascalCaseOf(id: string): string {
  return slugOf(id)
    .split('-')
    .map((word, index) => {
      if (/^\d/u.test(word)) return (index === 0 ? '' : '$') + word;
      return word.slice(0, 1).toUpperCase() + word.slice(1);
    })
    .join('');
}

/** The id as a TypeScript name in camelCase. */
export function camelCaseOf(id: string): string {
  const pascal = pascalCaseOf(id);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/**
 * The name of the text that an option of a field opens ("anden, angiv hvilken"). Ids hold no `_`, so the name never
 * meets another field's.
 */
export function openTextKey(field: string): string {
  return `${field}_tekst`;
}
