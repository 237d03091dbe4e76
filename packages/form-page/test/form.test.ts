import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '@kriterion/presentation/fixture';
import { check, downloaded, fill, FORM } from './filling.ts';
import { fixturePage } from './fixture-page.ts';
import type { FixturePage } from './fixture-page.ts';

let site: FixturePage;
beforeAll(async () => {
  site = await fixturePage(catalogue);
}, 120_000);
afterAll(async () => {
  await site.close();
});

const links = (page: Page): Promise<readonly string[]> => page.locator('.summary a').allTextContents();

describe('the empty form', () => {
  test('has nothing chosen, ticked or written, and says nothing is wrong', async () => {
    const page = await site.open(FORM);
    expect(await page.locator(':checked').count()).toBe(0);
    const texts = await page
      .locator('input[type=text], textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(texts.join('')).toBe('');
    expect(await page.locator('.error, .summary').count()).toBe(0);
  });

  test('says whose form it is, and leads to criteria and blank requisition', async () => {
    const page = await site.open(FORM);
    expect(await page.locator('header').innerText()).toContain(
      'Forslag – ikke udgivet af Nationalt Genom Center',
    );
    expect(await page.locator('header').innerText()).toContain('Version 0.1.0');
    const addresses = await page
      .locator('nav a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(addresses).toEqual([
      '../overview/udbredt-og-uhelbredelig-kraeft.html',
      '../pdf/udbredt-og-uhelbredelig-kraeft.pdf',
    ]);
  });

  test('asks for a group where the address names none or one that is not there', async () => {
    expect(await (await site.open('')).getByRole('link').allTextContents()).toHaveLength(1);
    expect(await (await site.open('?gruppe=../../x')).locator('h1').innerText()).toBe(
      'Der findes ingen formular for denne patientgruppe',
    );
  });
});

describe('a submit with errors', () => {
  test('lists them first, in Danish, the same at the field; a link leads to its field', async () => {
    const page = await site.open(FORM);
    await check(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Der er problemer');
    const listed = await links(page);
    expect(listed.slice(0, 4)).toEqual([
      'Indtast CPR-nummer',
      'Skriv navn',
      'Indtast alder (år)',
      'Vælg indikation',
    ]);
    expect(await page.locator('.error').allTextContents()).toEqual(listed.map((text) => `Fejl: ${text}`));
    expect(await page.title()).toMatch(/^Fejl: /u);
    for (const text of listed) {
      await page.getByRole('link', { name: text, exact: true }).click();
      const focused = await page.evaluate(() => {
        const field = document.activeElement?.closest('.field');
        return [document.activeElement?.tagName, field?.querySelector('.error')?.textContent];
      });
      expect(focused).toEqual(['INPUT', `Fejl: ${text}`]);
    }
  });

  test('names group, hint and error of every control to a screen reader', async () => {
    const page = await site.open(FORM);
    await check(page);
    const cpr = page.getByLabel('CPR-nummer');
    expect(await cpr.getAttribute('aria-invalid')).toBe('true');
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
      const described = [...document.querySelectorAll('[aria-describedby]')].flatMap((one) =>
        (one.getAttribute('aria-describedby') ?? '').split(' '),
      );
      const unnamed = [...document.querySelectorAll('input, textarea, select')].filter(
        (one) => (one as HTMLInputElement).labels?.length !== 1,
      );
      const ungrouped = [...document.querySelectorAll('input[type=radio]')].filter(
        (one) => one.closest('fieldset')?.querySelector('legend')?.textContent === '',
      );
      return [
        described.filter((id) => !ids.includes(id)),
        ids.filter((id, at) => ids.indexOf(id) !== at),
        unnamed.length,
        ungrouped.length,
      ];
    });
    expect(faults).toEqual([[], [], 0, 0]);
  });

  test('is followed live: text when it is left, a choice at once; the list keeps its length', async () => {
    const page = await site.open(FORM);
    await check(page);
    const before = await links(page);
    await page.getByLabel('CPR-nummer').fill('010190');
    expect(await page.locator('.error').first().textContent()).toBe('Fejl: Indtast CPR-nummer');
    await page.getByLabel('CPR-nummer').blur();
    expect(await page.locator('.error').first().textContent()).toBe(
      'Fejl: CPR-nummer skal være 10 tegn, fx 010190-9990',
    );
    await page.getByRole('group', { name: 'Spredning' }).getByLabel('Ja').check();
    expect(await page.getByText('Fejl: Svar ja eller nej: Spredning').count()).toBe(0);
    expect(await page.locator('.summary .fixed').count()).toBe(1);
    expect(await links(page)).toEqual(before);
  });

  test('does not cost a click made while a message comes or goes', async () => {
    const page = await site.open(FORM);
    await check(page);
    await page.getByLabel('Alder').fill('36');
    const target = page.getByRole('group', { name: 'Indikation' }).getByLabel('Sarkom');
    await target.scrollIntoViewIfNeeded();
    const box = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(150);
    await page.mouse.up();
    expect(await target.isChecked()).toBe(true);
    await page.locator('.error', { hasText: 'Indtast alder' }).waitFor({ state: 'detached' });
  });
});

describe('a field that depends on another', () => {
  test('comes and goes with it, keeps its answer aside, and is exported only while shown', async () => {
    const page = await site.open(FORM);
    await fill(page);
    const type = page.getByRole('group', { name: 'Kræfttype' });
    expect(await page.getByLabel('Undertype').count()).toBe(0);
    await type.getByLabel('Sarkom').check();
    await page.getByLabel('Undertype').fill('Leiomyosarkom');
    await type.getByLabel('Kolangiokarcinom').check();
    expect(await page.getByLabel('Undertype').count()).toBe(0);
    await check(page);
    expect(JSON.stringify((await downloaded(page)).data)).not.toContain('Leiomyosarkom');
    await page.getByRole('button', { name: 'Ret svarene' }).click();
    await type.getByLabel('Sarkom').check();
    expect(await page.getByLabel('Undertype').inputValue()).toBe('Leiomyosarkom');
    await check(page);
    expect(JSON.stringify((await downloaded(page)).data)).toContain('Leiomyosarkom');
  });

  test('is not complained of before it was checked', async () => {
    const page = await site.open(FORM);
    await check(page);
    await page.getByRole('group', { name: 'Kræfttype' }).getByLabel('Anden').check();
    await page.getByLabel('uddyb').waitFor();
    expect(await page.getByText('Uddyb svaret').count()).toBe(0);
    await check(page);
    expect(await links(page)).toContain('Uddyb svaret »Anden, angiv hvilken«');
  });
});

describe('the chosen indication', () => {
  test('shows its criteria with their limits', async () => {
    const page = await site.open(FORM);
    await page.getByRole('group', { name: 'Indikation' }).getByLabel('Pancreaskræft').check();
    expect(await page.locator('.criteria h3').innerText()).toBe('Kriterier for Pancreaskræft');
    expect(await page.locator('.criteria').innerText()).toContain('Patienten er mindst 18 år');
  });
});

describe('a form without errors', () => {
  test('gives all answers to check and the data as a file that does not name the patient', async () => {
    const page = await site.open(FORM);
    await fill(page);
    await check(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Rekvisitionen er udfyldt uden fejl',
    );
    expect(await page.locator('.answers').first().innerText()).toContain('010190-9990');
    const { name, data } = await downloaded(page);
    expect(name).toMatch(/^rekvisition-udbredt-og-uhelbredelig-kraeft-[0-9a-f]{12}\.json$/u);
    expect(data).toEqual({
      patient: { cpr: '010190-9990', navn: 'Nancy Ann Berggren', alder: 36 },
      diagnose: {
        indikation: 'pancreaskræft',
        kræfttype: 'pancreaskræft',
        diagnosedato: '2026-03-01',
        spredning: false,
        prøver: ['blod'],
      },
      rekvirent: { læge: 'BCD12', telefon: '12345678', samtykke: true },
    });
  });

  test('takes back an optional answer, and a tick leaves no trace', async () => {
    const page = await site.open(FORM);
    await fill(page);
    await page.getByLabel('Patienten er informeret').uncheck();
    await check(page);
    expect(await links(page)).toEqual(['Sæt kryds ved: Patienten er informeret og har givet samtykke']);
  });
});

describe('the policy of the page', () => {
  test('is kept from the empty form to the file, nothing stored, and validation is real under it', async () => {
    const page = await site.open(FORM);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) asked.push(request.url());
    });
    await check(page);
    expect(await page.locator('.summary a').count()).toBeGreaterThan(5);
    await fill(page);
    await page.getByRole('group', { name: 'Kræfttype' }).getByLabel('Sarkom').check();
    await page.getByLabel('Undertype').fill('Leiomyosarkom');
    await check(page);
    await downloaded(page);
    expect(await page.evaluate(() => window.breaches)).toEqual([]);
    expect(asked).toEqual([]);
    expect(
      await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        location.search,
      ]),
    ).toEqual([0, 0, '', FORM]);
  });

  test('forbids eval, and no script of the page asks for it', async () => {
    const page = await site.open(FORM);
    // In a task of the page's own: what the test's protocol evaluates is exempt from the policy.
    const evaluated = await page.evaluate(
      () =>
        new Promise((done) => {
          window.setTimeout(() => {
            try {
              Reflect.construct(Function, ['return 1']);
              done('allowed');
            } catch {
              done('forbidden');
            }
          }, 0);
        }),
    );
    expect(evaluated).toBe('forbidden');
    const assets = join(site.folder, 'assets');
    for (const name of await readdir(assets)) {
      expect(await readFile(join(assets, name), 'utf8')).not.toMatch(
        /new Function\b|\beval\(|localStorage|sessionStorage|XMLHttpRequest/u,
      );
    }
  });
});
