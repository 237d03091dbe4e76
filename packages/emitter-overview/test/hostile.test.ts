import type { Catalogue } from '@kriterion/catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit } from '@kriterion/emitter-overview';
import { toHttps } from '../src/html/href.ts';
import { escaped } from '../src/html/render.ts';
import { catalogue } from '@kriterion/presentation/fixture';

const TEXT_KEYS: ReadonlySet<string> = new Set([
  'da',
  'en',
  'text',
  'place',
  'quote',
  'publisher',
  'unit',
  'per',
]);

/** The catalogue with the text put before every text that people read. */
function poisoned(text: string): Catalogue {
  const json = JSON.stringify(catalogue, (key, value: unknown) =>
    TEXT_KEYS.has(key) && typeof value === 'string' ? text + value : value,
  );
  return JSON.parse(json) as Catalogue;
}

/** The tags of all pages in order: what a browser would build. */
function tagsOf(of: Catalogue): readonly string[] {
  return emit(of).flatMap(({ contents }) =>
    typeof contents === 'string'
      ? [...contents.matchAll(/<\/?([a-z!][a-z0-9]*)/giu)].map((match) => match[0])
      : [],
  );
}

describe('hostile text', () => {
  it.each([
    '</script><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' autofocus onfocus='alert(1)",
    '--><!-- <![CDATA[ &lt;b&gt; &#60;',
    '</title><script>alert(1)</script>',
    '{{constructor}} ${x} `',
  ])('never becomes markup: %s', (text) => {
    const pages = emit(poisoned(text));
    expect(tagsOf(poisoned(text))).toEqual(tagsOf(poisoned('x')));
    for (const { contents } of pages) expect(contents).not.toMatch(/<[^>]*\son[a-z]+\s*=/iu);
  });

  it('keeps its words for the reader, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/u);
      }),
    );
  });

  it('cannot turn the direction of what stands around it', () => {
    expect(escaped('a\u202Eb\u0000c')).toBe('a\uFFFDb\uFFFDc');
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://example.dk',
    '//example.dk',
    'https:example.dk',
    ' https://example.dk',
    'https://example.dk/"onclick="x',
    'https://user@example.dk',
  ])('other than plain https are no links: %s', (url) => {
    expect(toHttps(url)).toBeUndefined();
  });

  it('of a source stand as text where they are no link', () => {
    const [group, ...rest] = catalogue.groups;
    const sources = group?.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) ?? [];
    const pages = emit({ edition: 1, groups: group === undefined ? rest : [{ ...group, sources }] });
    for (const { contents } of pages) expect(contents).not.toContain('href="javascript');
    expect(pages.some(({ contents }) => String(contents).includes('<code>javascript:alert(1)</code>'))).toBe(
      true,
    );
  });

  it('that are plain https are links', () => {
    expect(toHttps('https://ngc.dk/patientgrupper?a=1&b=2#x')?.address).toBe(
      'https://ngc.dk/patientgrupper?a=1&b=2#x',
    );
  });
});
