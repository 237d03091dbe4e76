/**
 * What is said about sources, in every language of a run. Code never holds a sentence: it names a text of the language
 * packs and gives what goes into it.
 */

import { da } from '../languages/da.ts';
import { en } from '../languages/en.ts';
import type { KeywordConcept, LanguagePack } from '../languages/languages.ts';
import type { Localised } from './diagnostic.ts';

/** The language spoken, and the language of the file spoken of: its keywords are quoted as they stand there. */
export interface Telling {
  readonly pack: LanguagePack;
  readonly written: LanguagePack;
}

/** Something every language says its own way. */
export type Said = (telling: Telling) => string;

/** What can go into a text: words of the source, a number, or something said. */
export type Part = string | number | Said;

type Danish = typeof da;

/** The kinds of things that have names. */
export type NameKind = keyof Danish['kinds'];

/** The forms of a kind's words that a text may ask for: `{kind.none}` is “intet kriterium”. */
const KIND_FORMS = ['one', 'a', 'the', 'none'] as const;

export type KindForm = (typeof KIND_FORMS)[number];

/** A part whose words come in several forms. */
interface FormedPart {
  readonly inForm: (form: string) => Said;
}

/** `{name}` is filled in; `{{` and `}}` are braces; `{Yes}` is the keyword of that concept. */
type Placeholders<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? (P extends Capitalize<P> | `{${string}` ? never : P) | Placeholders<Rest>
  : never;

type PartsOf<T extends string> = [Placeholders<T>] extends [never]
  ? []
  : [parts: Readonly<Record<Placeholders<T>, Part>>];

/** A word or turn of phrase: `term('endOfFile')`. */
export function term<T extends keyof Danish['terms']>(id: T, ...[parts]: PartsOf<Danish['terms'][T]>): Said {
  return (telling) => filled(telling.pack.terms[id], parts ?? {}, telling);
}

/** What a fix does, as the reader chooses it: `fixTitle('write', { text })`. */
export function fixTitle<T extends keyof Danish['fixes']>(
  id: T,
  ...[parts]: PartsOf<Danish['fixes'][T]>
): Said {
  return (telling) => filled(telling.pack.fixes[id], parts ?? {}, telling);
}

/** What a related place is: `relatedPlace('firstDeclared')`. */
export function relatedPlace<T extends keyof Danish['places']>(
  id: T,
  ...[parts]: PartsOf<Danish['places'][T]>
): Said {
  return (telling) => filled(telling.pack.places[id], parts ?? {}, telling);
}

/** The keyword of a concept, as it is written in the file. */
export function keyword(concept: KeywordConcept): Said {
  return ({ written }) => speltKeyword(concept, written);
}

/** Several things in one sentence: `a, b eller c`. */
export function listed(parts: readonly Part[], joining: 'or' | 'and'): Said {
  return (telling) => {
    const words = [...new Set(parts.map((part) => partText(part, telling)))];
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} ${telling.pack.terms[joining]} ${last}`;
  };
}

/** The words of a kind, in the form that a text asks for. */
export function kindWords(kind: NameKind): FormedPart {
  return {
    inForm: (form) => (telling) => filled(telling.pack.kinds[kind][isForm(form) ? form : 'one'], {}, telling),
  };
}

/** Whether a word names a kind of thing. */
export function isNameKind(word: string): word is NameKind {
  return Object.hasOwn(da.kinds, word);
}

function isForm(form: string): form is KindForm {
  return KIND_FORMS.some((known) => known === form);
}

/** A phrase of the keyword table as it is written: its marks close up to the words. */
export function speltKeyword(concept: KeywordConcept, pack: LanguagePack): string {
  return pack.keywords[concept].replaceAll(/ ([./]) ?/gu, '$1');
}

const PLACEHOLDER = /\{\{|\}\}|\{([A-Za-z]+)(?:\.([a-z]+))?\}/gu;

/** The text with its placeholders filled; one that nobody fills stays as it is, for the tests to find. */
export function filled(
  template: string,
  parts: Readonly<Record<string, Part | FormedPart>>,
  telling: Telling,
): string {
  return template.replaceAll(
    PLACEHOLDER,
    (whole: string, name: string | undefined = '', form: string | undefined = 'one') => {
      if (whole === '{{' || whole === '}}') return whole.charAt(0);
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (typeof part === 'object') return part.inForm(form)(telling);
      if (part !== undefined) return partText(part, telling);
      return isConcept(name, telling.written) ? speltKeyword(name, telling.written) : whole;
    },
  );
}

function partText(part: Part, telling: Telling): string {
  return typeof part === 'function' ? part(telling) : String(part);
}

function isConcept(name: string, pack: LanguagePack): name is KeywordConcept {
  return Object.hasOwn(pack.keywords, name);
}

/** What is said, in each language of the run. */
export function inEveryLanguage(
  said: Said,
  written: LanguagePack,
  languages: readonly LanguagePack[],
): Localised {
  const others = languages.map((pack) => [pack.id, said({ pack, written })] as const);
  return {
    ...Object.fromEntries(others),
    da: said({ pack: da, written }),
    en: said({ pack: en, written }),
  };
}
