/** The form of a requisition with every kind of field, as somebody fills it in. */
import { everyKind } from '@kriterion/presentation/every-kind';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixturePage } from './fixture-page.ts';
import type { FixturePage } from './fixture-page.ts';

let site: FixturePage;

beforeAll(async () => {
  site = await fixturePage({ edition: 1, groups: [everyKind] });
}, 120_000);
afterAll(() => site.close());

const open = (): Promise<Page> => site.open('?gruppe=gruppe');
const summary = (page: Page): Promise<readonly string[]> => page.locator('.summary li').allTextContents();
const at = (page: Page, path: string) => page.locator(`[id="felt-${path}"]`);
const submit = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Tjek rekvisitionen' }).click();

async function fillDate(
  page: Page,
  path: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await at(page, path).fill(day);
  await at(page, `${path}-month`).fill(month);
  await at(page, `${path}-year`).fill(year);
}

/** What must be answered, and nothing more. */
async function fillWhatIsDemanded(page: Page): Promise<void> {
  await page.getByLabel('Et X-eCPR-nummer').check();
  await page.getByLabel('Svar: et X-eCPR-nummer').fill('0101901ab1');
  await at(page, 'patient--alder-ukendt').check();
  await fillDate(page, 'rekvirent--rekvisitionsdato', ['1', '3', '2026']);
  await page.getByLabel('Læge').check();
  await page.getByLabel('Hovedstaden').check();
  await fillDate(page, 'prøver-0---prøvedato', ['28', '2', '2026']);
  await page.getByLabel('Blod').check();
}

describe('the form of every kind of field', () => {
  test('is filled in, shows where it goes, and keeps answers of every kind', async () => {
    const page = await open();
    await fillWhatIsDemanded(page);
    await submit(page);
    expect(await summary(page)).toEqual([]);
    const result = await page.locator('.result').innerText();
    for (const said of [
      '010190-1AB1',
      'Vides ikke',
      'WGS Øst, til og med 31.12.2026',
      'WGS Øst (ny), fra 01.01.2027',
      '28.02.2026',
    ])
      expect(result).toContain(said);
    expect(await page.evaluate(() => window.breaches)).toEqual([]);
    await page.close();
  });

  test('asks as the answers go: prefilled, called otherwise, closed, told', async () => {
    const page = await open();
    await expectText(page, 'Ring til laboratoriet', false);
    expect(await page.locator('[name="felt-rekvirent--haster"]').nth(1).isChecked()).toBe(true);
    await page.locator('[name="felt-rekvirent--haster"]').nth(0).check();
    await expectText(page, 'Ring til laboratoriet', true);
    await expectText(page, 'Begrundelse for hast', true);
    expect(await at(page, 'rekvirent--henvist').isDisabled()).toBe(true);
    await page.close();
  });

  test('shows a field by how two answers stand to each other', async () => {
    const page = await open();
    expect(await at(page, 'rekvirent--modtaget').count()).toBe(0);
    await fillDate(page, 'rekvirent--rekvisitionsdato', ['1', '3', '2026']);
    await fillDate(page, 'rekvirent--henvist', ['2', '3', '2026']);
    await at(page, 'rekvirent--henvist-clock').fill('8.30');
    expect(await at(page, 'rekvirent--modtaget').count()).toBe(1);
    await page.close();
  });

  test('has rows that come, go, and are checked one by one', async () => {
    const page = await open();
    await fillWhatIsDemanded(page);
    await page.getByRole('button', { name: 'Tilføj en til' }).click();
    await fillDate(page, 'prøver-1---prøvedato', ['1', '2', '2026']);
    await page.getByLabel('Væv').nth(1).check();
    await submit(page);
    expect(await summary(page)).toEqual(['Prøven må højst være taget 7 dage før rekvisitionen']);
    await page.getByRole('button', { name: 'Fjern nr. 2' }).click();
    await submit(page);
    expect(await summary(page)).toEqual([]);
    await page.close();
  });

  test('tells what no schema can: check digit, sender, too few rows', async () => {
    const page = await open();
    await fillWhatIsDemanded(page);
    await page.getByLabel('Andre').check();
    await page.getByLabel('Rolle: uddyb »Andre«').fill('Studerende');
    await page.getByLabel('Lokationsnummer').fill('5798009811638');
    await submit(page);
    expect(await summary(page)).toEqual([
      'Kun læger må indsende',
      'Lokationsnummer skal være et GLN-nummer på 13 cifre, hvoraf det sidste er et kontrolciffer, fx 9999999999994',
    ]);
    await page.close();
  });
});

async function expectText(page: Page, text: string, isThere: boolean): Promise<void> {
  const found = await page.getByText(text).count();
  expect(found > 0).toBe(isThere);
}
