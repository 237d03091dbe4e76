/**
 * What is expected at a place, in the reader's words: by the rule that was being read, and by the word or mark that
 * should have come. No name of a token ever reaches a reader.
 */

import { KEYWORDS, type KeywordConcept } from '../keywords/table.ts';

interface Words {
  readonly da: string;
  readonly en: string;
}

const MARKS: Readonly<Record<string, Words>> = {
  Text: { da: 'en tekst i anførselstegn, "…"', en: 'a text in quotation marks, "…"' },
  Name: { da: 'et navn', en: 'a name' },
  Number: { da: 'et tal', en: 'a number' },
  Date: { da: 'en dato, fx 2022-06-01', en: 'a date, e.g. 2022-06-01' },
  VersionNumber: { da: 'et versionsnummer, fx 1.0.0', en: 'a version number, e.g. 1.0.0' },
  LeftBrace: { da: '{', en: '{' },
  RightBrace: { da: '} eller endnu et punkt', en: '} or one more item' },
  LeftBracket: { da: 'en kilde i kantede parenteser', en: 'a source in square brackets' },
  RightBracket: { da: '] efter kilden', en: '] after the source' },
  RightParenthesis: { da: ') efter betingelsen', en: ') after the condition' },
  Colon: { da: 'et kolon (:)', en: 'a colon (:)' },
  Comma: { da: 'et komma', en: 'a comma' },
  EqualSign: { da: 'et lighedstegn (=)', en: 'an equals sign (=)' },
};

const RULES: Readonly<Record<string, Words>> = {
  condition: { da: 'en betingelse, fx »alder >= 18 år«', en: 'a condition, e.g. “age >= 18 years”' },
  chain: { da: 'en betingelse, fx »alder >= 18 år«', en: 'a condition, e.g. “age >= 18 years”' },
  operand: { da: 'en betingelse, fx »alder >= 18 år«', en: 'a condition, e.g. “age >= 18 years”' },
  comparison: { da: '=, ≠, <, ≤, >, ≥ eller »blandt«', en: '=, ≠, <, ≤, >, ≥ or “among”' },
  value: {
    da: 'en værdi: ja, nej, et tal med enhed, en dato eller en svarmulighed',
    en: 'a value: yes, no, a number with unit, a date or an option',
  },
  type: {
    da: 'en svartype, fx ja/nej, heltal i år, dato, tekst eller »en af { … }«',
    en: 'a kind of answer, e.g. yes/no, integer in years, date, text or “one of { … }”',
  },
  unit: { da: 'en enhed, fx år, dage eller %', en: 'a unit, e.g. years, days or %' },
  name: { da: 'et navn', en: 'a name' },
  text: { da: 'en tekst i anførselstegn, "…"', en: 'a text in quotation marks, "…"' },
  nameList: { da: 'et eller flere navne', en: 'one or more names' },
  citation: {
    da: 'navnet på en kilde, eller »forslag« med en begrundelse',
    en: 'the name of a source, or “proposal” with a reason',
  },
  evidence: {
    da: 'navnet på en kilde, eller »forslag« med en begrundelse',
    en: 'the name of a source, or “proposal” with a reason',
  },
  effect: {
    da: 'hvad læsningen betyder: »uændret«, »undtaget …« eller »… bortfalder når …«',
    en: 'what the reading means: “unchanged”, “exempt from …” or “… waived when …”',
  },
  expectedVerdict: {
    da: '»opfyldt«, »ikke opfyldt« eller »uafgjort«',
    en: '“met”, “not met” or “undetermined”',
  },
  fieldModifier: {
    da: '»kræves«, »kræves hvis …« eller »vises hvis …«',
    en: '“required”, “required if …” or “shown if …”',
  },
  field: {
    da: 'feltets tekst i anførselstegn, eller »fra« og en oplysning',
    en: 'the label of the field in quotation marks, or “from” and a fact',
  },
  date: { da: 'en dato, fx 2022-06-01', en: 'a date, e.g. 2022-06-01' },
  datum: { da: 'en dato eller et tal med enhed', en: 'a date or a number with unit' },
  figure: {
    da: 'et tal med enhed, fx »ca. 4200 patienter pr. år«',
    en: 'a number with unit, e.g. “approx. 4200 patients per year”',
  },
  header: { da: '»da« eller »en«', en: '“da” or “en”' },
};

/** What was expected, from the rule at work and the token types that could have come (joined by blanks). */
export function expectation(rule: string | undefined, types: string): Words {
  const [first, ...others] = types.split(' ');
  if (others.length === 0 && first !== undefined) return markOrKeyword(first);
  const known = rule === undefined ? undefined : RULES[rule];
  if (known !== undefined) return known;
  const words = types.split(' ').map(markOrKeyword);
  return {
    da: listed(
      words.map(({ da }) => da),
      'eller',
    ),
    en: listed(
      words.map(({ en }) => en),
      'or',
    ),
  };
}

function markOrKeyword(type: string): Words {
  const mark = MARKS[type];
  if (mark !== undefined) return mark;
  if (!isConcept(type)) return { da: 'noget andet', en: 'something else' };
  const { da, en } = KEYWORDS[type];
  return { da: `»${spelt(da)}«`, en: `“${spelt(en)}”` };
}

function isConcept(type: string): type is KeywordConcept {
  return type in KEYWORDS;
}

/** A phrase of the table as it is written: its marks close up to the words. */
function spelt(phrase: string): string {
  return phrase.replaceAll(/ ([./]) ?/gu, '$1');
}

function listed(words: readonly string[], last: string): string {
  const unique = [...new Set(words)];
  return unique.length < 2
    ? unique.join('')
    : `${unique.slice(0, -1).join(', ')} ${last} ${unique.at(-1) ?? ''}`;
}
