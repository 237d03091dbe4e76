import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '@kriterion/catalogue';
import { emit } from '@kriterion/emitter-forms';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from './static-server.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** The page built from a fixture, served, with a browser to open it in. */
export interface FixturePage {
  readonly open: (query: string, locale?: string) => Promise<Page>;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Changes a generated file before the page is built from it. */
export type Tamper = (path: string, contents: string) => string;

/** Generates the forms of a catalogue into a folder of their own, builds the page from it and serves it under a path. */
export async function fixturePage(
  catalogue: Catalogue,
  tamper: Tamper = (_path, contents) => contents,
): Promise<FixturePage> {
  const folder = await mkdtemp(join(tmpdir(), 'kriterion-form-page-'));
  await generate(catalogue, join(folder, 'generated'), tamper);
  await buildPage(join(folder, 'generated'), join(folder, 'site', 'some', 'path', 'form-page'));
  const site = await serve(join(folder, 'site'));
  const browser = await launch();
  return {
    folder: join(folder, 'site', 'some', 'path', 'form-page'),
    open: (query, locale = 'da-DK') =>
      opened(browser, `${site.address}/some/path/form-page/index.html${query}`, locale),
    close: async () => {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function generate(catalogue: Catalogue, folder: string, tamper: Tamper): Promise<void> {
  for (const { path, contents } of emit(catalogue)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), tamper(path, String(contents)));
  }
}

async function buildPage(generated: string, out: string): Promise<void> {
  process.env['KRITERION_GENERATED'] = generated;
  process.env['KRITERION_PAGE_OUT'] = out;
  // vitest says `test`, which would build React's development version.
  process.env['NODE_ENV'] = 'production';
  await build({
    root: PACKAGE,
    configFile: join(PACKAGE, 'vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
  });
}

function launch(): Promise<Browser> {
  const executablePath = process.env['KRITERION_BROWSER'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Opens an address; whatever the page reports as an error or a breach of its policy ends up in `window.breaches`. */
async function opened(browser: Browser, address: string, locale: string): Promise<Page> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1000, height: 800 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { breaches: [] });
    document.addEventListener('securitypolicyviolation', (event) =>
      window.breaches.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    window.addEventListener('error', (event) => window.breaches.push(event.message));
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  return page;
}

declare global {
  interface Window {
    readonly breaches: string[];
  }
}
