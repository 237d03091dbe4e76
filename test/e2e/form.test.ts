/** The way of a clinic: from the overview to the form, a fictitious patient, and back from a mistake. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { repository, serve } from '@kriterion/krit/workspaces';

let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
}, 60_000);

afterAll(async () => {
  await browser.close();
});

async function choose(question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

async function fillFictitiousPatient(): Promise<void> {
  await page.getByLabel('CPR-nummer').fill('010190-9990');
  await page.getByLabel('Navn').fill('Nancy Ann Testesen');
  await choose('Region', 'Region Midtjylland');
  await page.getByLabel('Hospital').fill('Prøvehospitalet');
  await page.getByLabel('Rekvirerende afdeling').fill('Afdeling for Øvelser');
  await page.getByLabel('Rekvirerende læge').fill('Læge Åse Ærlig');
  await page.getByLabel('Telefon').fill('12 34 56 78');
  await page.getByLabel('Fortolkende afdeling').fill('Afdeling for Øvelser');
  await choose('Indikation', 'Metastatisk eller recidiverende sarkom');
  await page.getByLabel('Patientens alder').fill('36');
  await choose('Kræfttype', 'Sarkom');
  await choose('Har kræften spredt sig', 'Ja');
  await choose('Er der tilbagefald', 'Nej');
  await choose('Betragtes tilstanden som uhelbredelig?', 'Ja');
  await choose('Er der udført primær diagnostik', 'Ja');
  await choose('Tumorprøve', 'Frisk frosset væv');
  await choose('Normalprøve', 'Blod');
  await page.getByLabel('Patienten er informeret om helgenomsekventering').check();
  await page.getByLabel('Skriftligt samtykke er indhentet').check();
  await page.getByLabel('Patienten er informeret om Vævsanvendelsesregisteret').check();
}

const DONE = 'Rekvisitionen er udfyldt uden fejl';

test('overview, form, a filled requisition without errors, and a Danish error at a cleared field', async () => {
  await page.goto(await serve(repository));
  await page.getByRole('link', { name: 'Udbredt og uhelbredelig kræft' }).first().click();
  expect(await page.locator('h1').innerText()).toBe('Udbredt og uhelbredelig kræft');
  await page.getByRole('link', { name: 'Udfyld rekvisitionen' }).first().click();
  await page.getByRole('button', { name: 'Tjek rekvisitionen' }).waitFor();
  expect(await page.locator(':checked').count()).toBe(0);
  expect(await page.getByRole('link', { name: /Tom rekvisition/u }).getAttribute('href')).toBe(
    '../pdf/udbredt-og-uhelbredelig-kraeft.pdf',
  );

  await fillFictitiousPatient();
  await page.getByRole('button', { name: 'Tjek rekvisitionen' }).click();
  await page.getByText(DONE).waitFor();
  expect(await page.locator('.error').count()).toBe(0);

  const back = page.getByRole('button', { name: /Ret|Tilbage/u });
  if ((await back.count()) > 0) await back.first().click();
  await page.getByLabel('Navn').fill('');
  await page.getByRole('button', { name: 'Tjek rekvisitionen' }).click();
  expect(
    await page
      .locator('.field', { has: page.getByLabel('Navn') })
      .locator('.error')
      .innerText(),
  ).toContain('Skriv navn');
  expect(await page.getByText(DONE).count()).toBe(0);
  expect(faults).toEqual([]);
}, 60_000);
