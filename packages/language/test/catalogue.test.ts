/** The languages say the same: the same codes, the same parameters in every text, the same terms; and a third one needs data alone. */
import { expect, test } from 'vitest';

import { CODES, type Code } from '../src/diagnostics/codes.ts';
import { compile, type SourceFile } from '../src/index.ts';
import { type KeywordConcept, type LanguagePack, LANGUAGES } from '../src/languages/languages.ts';
import { lex } from '../src/lexing/lexer.ts';
import { Name } from '../src/lexing/tokens.ts';
import { shippedSources } from './tester.ts';

const CODE_NAMES = Object.keys(CODES) as Code[];

/** The texts of a language by table; what is expected comes in several. */
function tablesOf(pack: LanguagePack): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { terms, fixes, places, titles, messages, expectations } = pack;
  const expected = Object.entries<Readonly<Record<string, string>>>(expectations);
  return new Map<string, Readonly<Record<string, string>>>([
    ...Object.entries({ terms, fixes, places, titles, messages }),
    ...expected.map(([name, table]) => [`expected ${name}`, table] as const),
  ]);
}

/** What a text wants filled in, without the keywords it quotes; `{{` is a brace. */
function parametersIn(text: string): string[] {
  const names = [...text.replaceAll(/\{\{|\}\}/gu, '').matchAll(/\{([a-z]\w*)(?:\.\w+)?\}/gu)];
  return [...new Set(names.map(([, name]) => name ?? ''))].sort();
}

const danish = LANGUAGES[0];

test('every language has the same codes, terms, fixes and places', () => {
  expect(Object.keys(danish.messages).sort()).toEqual([...CODE_NAMES].sort());
  for (const pack of LANGUAGES) {
    for (const table of ['kinds', 'keywords', 'timeUnits'] as const)
      expect(Object.keys(pack[table]).sort(), `${pack.id} ${table}`).toEqual(
        Object.keys(danish[table]).sort(),
      );
    expect([...tablesOf(pack).keys()]).toEqual([...tablesOf(danish).keys()]);
    for (const [name, table] of tablesOf(pack))
      expect(Object.keys(table).sort(), `${pack.id} ${name}`).toEqual(
        Object.keys(tablesOf(danish).get(name) ?? {}).sort(),
      );
  }
});

test('every language fills the same parameters into its texts', () => {
  for (const pack of LANGUAGES) {
    for (const [name, table] of tablesOf(pack)) {
      for (const [key, text] of Object.entries(table))
        expect(parametersIn(text), `${pack.id} ${key}`).toEqual(
          parametersIn(tablesOf(danish).get(name)?.[key] ?? ''),
        );
    }
  }
});

test('a message is told exactly what its code is given', () => {
  for (const code of CODE_NAMES) {
    const given = Object.entries<string>(CODES[code].parameters).filter(([, kind]) => kind !== 'suggestion');
    const parameters = given.map(([name]) => name).sort();
    for (const { id, messages } of LANGUAGES)
      expect(parametersIn(messages[code]), `${id} ${code}`).toEqual(parameters);
  }
});

/** A language is named alike in all of them. */
const IDS: ReadonlySet<string> = new Set(LANGUAGES.map(({ id }) => id));

test('a capital in braces is a keyword, and keywords are not spelt out', () => {
  for (const pack of LANGUAGES) {
    const texts = [...tablesOf(pack)].flatMap(([name, table]) =>
      name === 'titles' ? [] : Object.entries(table),
    );
    const keywords = new Set(Object.values<string>(pack.keywords));
    for (const [key, text] of texts) {
      for (const [, concept = ''] of text.matchAll(/\{([A-Z]\w*)\}/gu))
        expect(Object.keys(pack.keywords), `${pack.id} ${key}`).toContain(concept);
      for (const [, quoted = ''] of text.matchAll(/[»“]([^»«“”{}]+)[«”]/gu))
        expect(
          keywords.has(quoted) && !IDS.has(quoted),
          `${pack.id} ${key} spells the keyword ${quoted}`,
        ).toBe(false);
    }
  }
});

test('titles are a few words, messages are sentences', () => {
  for (const { titles, messages } of LANGUAGES) {
    for (const code of CODE_NAMES) {
      expect(titles[code]).toMatch(/^[^\s].{2,70}[^.\s]$/u);
      expect(messages[code], code).toMatch(/[.?}]$/u);
      expect(messages[code], code).not.toMatch(/ {2}|\btoken\b|\bsyntaks\b/u);
    }
  }
});

/** A language of its own: every keyword with a z in front, every text marked. */
function pseudoLanguage(): LanguagePack {
  const marked = <K extends string>(table: Readonly<Record<K, string>>): Readonly<Record<K, string>> =>
    mapped(table, (text) => `zz ${text}`);
  return {
    ...danish,
    id: 'zz',
    name: 'zetsk',
    // `gælder` may be a name too, which this simple translation could not tell.
    keywords: {
      ...mapped(danish.keywords, (keyword) => keyword.replaceAll(/\p{L}[\p{L}\d-]*/gu, 'z$&')),
      Holds: danish.keywords.Holds,
    },
    limitPlaceholder: 'zgrænse',
    expectations: mappedEach(danish.expectations, marked),
    terms: marked(danish.terms),
    fixes: marked(danish.fixes),
    places: marked(danish.places),
    didYouMean: `zz ${danish.didYouMean}`,
    titles: marked(danish.titles),
    messages: marked(danish.messages),
  };
}

function mapped<K extends string>(
  table: Readonly<Record<K, string>>,
  by: (text: string) => string,
): Readonly<Record<K, string>> {
  const entries = Object.entries<string>(table).map(([key, text]) => [key, by(text)] as const);
  return Object.fromEntries(entries) as Record<K, string>;
}

function mappedEach(
  tables: LanguagePack['expectations'],
  by: <K extends string>(table: Readonly<Record<K, string>>) => Readonly<Record<K, string>>,
): LanguagePack['expectations'] {
  const entries = Object.entries<Readonly<Record<string, string>>>(tables);
  return Object.fromEntries(
    entries.map(([name, table]) => [name, by(table)]),
  ) as LanguagePack['expectations'];
}

const third = pseudoLanguage();
const languages = [...LANGUAGES, third];

/** A Danish source with its keywords in the third language. */
function translated({ path, text }: SourceFile): SourceFile {
  let written = '';
  let from = 0;
  for (const token of lex(text, languages).tokens) {
    const to = (token.endOffset ?? token.startOffset) + 1;
    const type = token.tokenType.name;
    const isKeyword = token.tokenType !== Name && Object.hasOwn(third.keywords, type);
    const image = isKeyword ? third.keywords[type as KeywordConcept] : text.slice(token.startOffset, to);
    written += text.slice(from, token.startOffset) + image.replaceAll(/ ([./]) ?/gu, '$1');
    from = to;
  }
  return { path, text: (written + text.slice(from)).replace('zsprog da', 'zsprog zz') };
}

test('a third language is one table of data: its sources mean the same', () => {
  const danish = shippedSources();
  const others = danish.map(translated);
  expect(others[0]?.text).toMatch(/^zsprog zz, zudgave 1/u);
  const meaning = (files: readonly SourceFile[]): unknown =>
    JSON.parse(
      JSON.stringify(compile(files, { languages }).catalogue, (key, value: unknown) =>
        key === 'origin' ? undefined : value,
      ),
    );
  expect(meaning(others)).toEqual(meaning(danish));
});

test('a third language is told its findings in its own words, quoting its own keywords', () => {
  const text = 'zsprog zz, zudgave 1\nzkilde p "P"\nzpatientgruppe g "G" [p] {\nnote "En note" [p]\n}\n';
  const [found] = compile([{ path: 'a.krit', text }], { languages }).diagnostics;
  expect(found?.message['zz']).toMatch(/^zz /u);
  const missing = compile([{ path: 'a.krit', text: text.replace('note', 'znote') }], { languages });
  const message = missing.diagnostics.find(({ code }) => code === 'KRIT5011')?.message;
  expect(message?.['zz']).toMatch(/^zz .*»zversion 0\.1\.0«/u);
  expect(message?.en).toContain('“zversion 0.1.0”');
});
