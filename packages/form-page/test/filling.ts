import type { Page } from 'playwright-core';

/** The address of the fixture's form. */
export const FORM = '?gruppe=udbredt-og-uhelbredelig-kraeft';

/** Presses the button that checks the form. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tjek rekvisitionen' }).click();
}

/** Fills the fixture's form without errors, for a fictitious patient. */
export async function fill(page: Page): Promise<void> {
  await page.getByLabel('CPR-nummer').fill('0101909990');
  await page.getByLabel('Navn').fill('Nancy Ann Berggren');
  await page.getByLabel('Alder').fill('36');
  await page.getByRole('group', { name: 'Indikation' }).getByLabel('Pancreaskræft').check();
  await page.getByRole('group', { name: 'Kræfttype' }).getByLabel('Pancreaskræft').check();
  await page.getByLabel('Dag', { exact: true }).fill('1');
  await page.getByLabel('Måned').fill('3');
  await page.getByLabel('År', { exact: true }).fill('2026');
  await page.getByRole('group', { name: 'Spredning' }).getByLabel('Nej').check();
  await page.getByLabel('Blod').check();
  await page.getByLabel('Autorisations-ID').fill('bcd12');
  await page.getByLabel('Telefon').fill('12345678');
  await page.getByLabel('Patienten er informeret').check();
}

/** The data that the reader takes along. */
export async function downloaded(page: Page): Promise<{ readonly name: string; readonly data: unknown }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent data som JSON' }).click(),
  ]);
  const chunks: string[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(String(chunk));
  return { name: download.suggestedFilename(), data: JSON.parse(chunks.join('')) as unknown };
}
