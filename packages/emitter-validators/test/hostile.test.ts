import type { Group, Text } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { cancer } from '@kriterion/presentation/fixture';
import { emit } from '../src/index.ts';
import { commentText, literal } from '../src/printing/text.ts';
import { complaints, functionOf, imported, textOf } from './modules.ts';

const HOSTILE = [
  '*/ globalThis.PWNED=1; /*',
  "'; globalThis.PWNED=1; //",
  '`${globalThis.PWNED=1}`',
  '"); globalThis.PWNED=1; ("',
  "\\'; globalThis.PWNED=1; //",
  'a\u2028globalThis.PWNED=1\u2029b\nglobalThis.PWNED=1\r\nc',
  '\u202egnidaelsim\u2066',
  '@deprecated {@link x}',
  '</script><script>globalThis.PWNED=1</script>',
  '\ud800 \u0000 \ufeff',
  '// @ts-nocheck',
];

/** The group with every text in it replaced. */
function withTexts(group: Group, text: string): Group {
  const said: Text = { da: text, en: text };
  const replaced = JSON.parse(JSON.stringify(group), (key, value: unknown) => {
    if (
      [
        'label',
        'name',
        'title',
        'help',
        'proposal',
        'judgement',
        'settledBy',
        'decidedBy',
        'reason',
      ].includes(key)
    )
      return said;
    if (key === 'text') return typeof value === 'string' ? text : said;
    return ['place', 'quote'].includes(key) ? text : value;
  }) as Group;
  return { ...replaced, examples: [] };
}

describe('texts of the source are data', () => {
  test.each(HOSTILE)('%j in every place changes nothing', async (text) => {
    const artefacts = emit({ edition: 1, groups: [withTexts(cancer, text)] });
    expect(complaints(artefacts)).toEqual([]);
    for (const artefact of artefacts) {
      expect(textOf(artefact.contents)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u,
      );
      await imported(artefact);
    }
    expect('PWNED' in globalThis).toBe(false);
    const [, criteria] = artefacts;
    if (criteria === undefined) throw new Error('no module');
    const run = functionOf(await imported(criteria), 'evaluateSarkom');
    expect(run({ alder: 17, kræfttype: 'sarkom' })).toMatchObject({ ok: true, verdict: 'not-met' });
  });

  test.each(HOSTILE)('the literal of %j is the text again', async (text) => {
    const source = `export const said = ${literal(text)};`;
    const module: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    );
    expect(module).toHaveProperty('said', text);
  });

  test('a comment stays one line and a comment', () => {
    for (const text of HOSTILE) expect(commentText(text)).not.toMatch(/\*\/|[\r\n\u2028\u2029]|^@/u);
  });
});
