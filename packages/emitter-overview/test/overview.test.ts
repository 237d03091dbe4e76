import type { Catalogue, Group } from '@kriterion/catalogue';
import { wordingText } from '@kriterion/presentation';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { emit } from '@kriterion/emitter-overview';
import { cancer, catalogue, notEntered } from '@kriterion/presentation/fixture';

const NOTICE = 'Forslag – ikke udgivet af Nationalt Genom Center';

function pagesOf(of: Catalogue): ReadonlyMap<string, string> {
  return new Map(emit(of).map(({ path, contents }) => [path, typeof contents === 'string' ? contents : '']));
}

function pageOf(group: Group): string {
  return pagesOf({ edition: 1, groups: [group] }).get('overview/udbredt-og-uhelbredelig-kraeft.html') ?? '';
}

/** The page as people read it: no tags, one space where there was white space. */
function readText(html: string): string {
  const text = html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const pages = pagesOf(catalogue);
const page = pageOf(cancer);

describe('the overview', () => {
  it('is the list of groups, a style sheet, and a page for each group', () => {
    expect([...pages.keys()]).toEqual([
      'overview/index.html',
      'overview/style.css',
      'overview/udbredt-og-uhelbredelig-kraeft.html',
      'overview/sjaeldne-sygdomme-hos-boern.html',
    ]);
  });

  it('is valid HTML', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue;
      const report = await validate.validateString(html);
      expect(
        report.results.flatMap((result) => result.messages.map((one) => `${path}: ${one.message}`)),
      ).toEqual([]);
    }
  });

  it('is the same every time', () => {
    expect(emit(structuredClone(catalogue))).toEqual(emit(catalogue));
  });

  it('says on every page that it is not published, and runs no script', () => {
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue;
      expect(html).toContain(NOTICE);
      expect(html).toContain('default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;');
      expect(html).not.toMatch(/<script|\son\w+=|style="/u);
    }
  });

  it('tells groups with criteria from groups known by name', () => {
    const index = readText(pages.get('overview/index.html') ?? '');
    expect(index).toMatch(
      /Patientgrupper med kriterier.*Udbredt og uhelbredelig kræft.*kriterierne ikke er indtastet.*Sjældne sygdomme hos børn/u,
    );
  });

  it('has no link to a place that is not there, and no place twice', () => {
    for (const html of pages.values()) {
      const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const aims = [...html.matchAll(/ href="#([^"]*)"/gu)].map((match) =>
        decodeURIComponent(match[1] ?? ''),
      );
      expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
    }
  });
});

describe('the page of a group', () => {
  it('holds every requirement, question, reading, exemption and note', () => {
    const text = readText(page);
    const routes = cancer.indications.flatMap((one) => one.routes);
    const said = [
      ...routes.flatMap((route) =>
        route.requirements.flatMap((one) =>
          one.wording === undefined ? [] : [wordingText(one.wording, 'da')],
        ),
      ),
      ...routes.flatMap((route) => route.exemptions.map((one) => one.reason.da)),
      ...cancer.questions.flatMap((one) => [one.text.da, ...one.readings.map((reading) => reading.text.da)]),
      ...[
        ...cancer.notes,
        ...cancer.indications.flatMap((one) => one.notes),
        ...cancer.criteria.flatMap((one) => one.notes),
      ].map((one) => one.text.da),
      ...cancer.accounts.flatMap((one) => one.points.map((point) => point.text.da)),
      ...(cancer.requisition?.sections.flatMap((section) => section.fields.map((field) => field.label.da)) ??
        []),
      ...cancer.examples.map((one) => one.name.da),
    ];
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
    const requirements = routes.flatMap((route) => route.requirements);
    expect(
      requirements.filter(
        (one) => !page.includes(`--${one.id.replaceAll('ø', 'oe').replaceAll('å', 'aa')}"`),
      ),
    ).toEqual([]);
  });

  it('gives patients and sequencings as they were given', () => {
    const text = readText(page);
    expect(text).toContain('ca. 4.200 patienter pr. år');
    expect(text).toContain('ca. 17.000 helgenomsekventeringer pr. år');
    expect(text).toContain('400 helgenomsekventeringer');
  });

  it('changes with a limit', () => {
    const raised = JSON.parse(JSON.stringify(cancer).replaceAll('"18"', '"21"')) as Group;
    expect(readText(pageOf(raised))).toContain('Patienten er mindst 21 år');
    expect(readText(page)).not.toContain('Patienten er mindst 21 år');
  });

  it('tells default rules and advice apart in words', () => {
    expect(readText(page)).toContain('Som udgangspunkt Har gennemført mindst 1. linje');
    expect(readText(page)).toContain('Bør Diagnoser med en relativt god prognose');
  });

  it('marks proposals with their reason', () => {
    const text = readText(page);
    expect(text).toContain('Forslag NGC’s egen rekvisition har ikke været tilgængelig');
    expect(text).toContain('Anden, angiv hvilken Forslag Listen i papiret er åben');
  });

  it('leads to the form, the blank PDF and the validator', () => {
    expect(page).toContain('href="../formular/index.html?gruppe=udbredt-og-uhelbredelig-kraeft"');
    expect(page).toContain('href="../pdf/udbredt-og-uhelbredelig-kraeft.pdf"');
    expect(page).toContain('href="../validators/udbredt-og-uhelbredelig-kraeft.ts"');
  });

  it('offers nothing for a group whose criteria are not entered', () => {
    const bare = pages.get('overview/sjaeldne-sygdomme-hos-boern.html') ?? '';
    expect(bare).not.toContain('../');
    expect(readText(bare)).toContain(notEntered.known[0]?.text.da);
  });
});
