/** The measured hazards of the form library (docs: research forms 2.1): each test fails where its countermeasure is taken away. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '@kriterion/presentation/fixture';
import { check, downloaded, fill, FORM } from './filling.ts';
import { fixturePage } from './fixture-page.ts';
import type { FixturePage } from './fixture-page.ts';

/** The schema as a careless generator would write it: the library would choose, tick and say no by itself. */
function careless(path: string, contents: string): string {
  if (!path.endsWith('schema.json')) return contents;
  const schema = JSON.parse(contents) as {
    properties: Record<string, { properties: Record<string, unknown> }>;
  };
  Object.assign(schema.properties['diagnose']?.properties ?? {}, {
    indikation: { type: 'string', const: 'sarkom' },
    spredning: { type: 'boolean' },
  });
  Object.assign(schema.properties['rekvirent']?.properties ?? {}, {
    samtykke: { type: 'boolean', const: true },
  });
  return JSON.stringify(schema);
}

describe('hazard 1: answers nobody gave', () => {
  let site: FixturePage;
  beforeAll(async () => {
    site = await fixturePage(catalogue, careless);
  }, 120_000);
  afterAll(async () => {
    await site.close();
  });

  test('the page fills in nothing, even where the schema invites it', async () => {
    const page = await site.open(FORM);
    expect(await page.locator(':checked').count()).toBe(0);
    await page.getByLabel('CPR-nummer').fill('0101909990');
    await check(page);
    expect(await page.locator(':checked').count()).toBe(0);
    const listed = await page.locator('.summary a').allTextContents();
    expect(listed).toContain('Vælg indikation');
    expect(listed).toContain('Svar ja eller nej: Spredning');
    expect(listed).toContain('Sæt kryds ved: Patienten er informeret og har givet samtykke');
  });
});

describe('hazard 2: decimals in the locale of the computer', () => {
  let site: FixturePage;
  beforeAll(async () => {
    site = await fixturePage(catalogue);
  }, 120_000);
  afterAll(async () => {
    await site.close();
  });

  test.each(['en-US', 'da-DK', 'de-CH'])(
    '"35,5" and "35.5" are 35.5 in a browser set to %s, key by key',
    async (locale) => {
      for (const typed of ['35,5', '35.5']) {
        const page = await site.open(FORM, locale);
        await fill(page);
        const field = page.getByLabel('Andel af tumorceller');
        await field.pressSequentially(typed);
        await field.press('ArrowUp');
        await field.blur();
        expect(await field.inputValue()).toBe('35,5');
        await check(page);
        expect(JSON.stringify((await downloaded(page)).data)).toContain('"tumorprocent":35.5');
      }
    },
  );

  test.each(['1.500', '3 5', '35,5%', '1e2', 'tyve'])('"%s" is refused and stays as typed', async (typed) => {
    const page = await site.open(FORM, 'en-US');
    await page.getByLabel('Andel af tumorceller').fill(typed);
    await check(page);
    expect(await page.getByLabel('Andel af tumorceller').inputValue()).toBe(typed);
    expect(await page.locator('.summary a').allTextContents()).toContainEqual(
      expect.stringMatching(/^Andel af tumorceller skal være/u),
    );
  });
});
