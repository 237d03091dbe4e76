import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Catalogue, Group } from '@kriterion/catalogue';
import { criteriaPlan, identityOf, requisitionPlan } from '@kriterion/presentation';
import { describe, expect, test } from 'vitest';
import { emit, UnprintableLetter } from '../src/index.ts';
import { cancer, catalogue } from './catalogue.ts';
import { pagesOf, run, textOf, unpacked } from './pdf-tools.ts';

const pdf = pdfOf(catalogue);

describe('the files', () => {
  test('one for each group that has a requisition, named by its slug', () => {
    expect(emit(catalogue).map(({ path }) => path)).toEqual(['pdf/udbredt-og-uhelbredelig-kraeft.pdf']);
  });

  test('the same bytes every time', () => {
    expect(sha256(pdfOf(catalogue))).toBe(sha256(pdf));
  });

  test.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  ])('the same bytes in another process, in $TZ with $LANG', (env) => {
    const script = fileURLToPath(new URL('print-hash.ts', import.meta.url));
    expect(
      execFileSync(process.execPath, [script], { env: { ...process.env, ...env } })
        .toString()
        .trim(),
    ).toBe(sha256(pdf));
  });

  test('no date and no name of the machine', () => {
    const info = run('pdfinfo', ['{}'], pdf).toString();
    expect(info).not.toMatch(/Date:/u);
    expect(unpacked(pdf)).not.toMatch(/CreationDate|ModDate|CreateDate/u);
  });

  test('the file ID follows the content', () => {
    expect(fileId(pdf)).toHaveLength(32);
    expect(fileId(pdfOf(changed({ contentHash: 'f'.repeat(64) })))).not.toBe(fileId(pdf));
  });
});

describe('as a PDF', () => {
  test('qpdf finds no fault', () => {
    expect(run('qpdf', ['--check', '{}'], pdf).toString()).toContain('No syntax or stream encoding errors');
  });

  test('every font is embedded, subset and has its letters as Unicode', () => {
    const fonts = run('pdffonts', ['{}'], pdf).toString().trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+NotoSans\S* +CID TrueType +Identity-H +yes yes yes/u);
  });

  test('A4, tagged, with title and language', () => {
    const info = run('pdfinfo', ['{}'], pdf).toString();
    expect(info).toMatch(/Tagged: +yes/u);
    expect(info).toMatch(/Page size: +595.28 x 841.89 pts \(A4\)/u);
    expect(info).toMatch(/Title: +Rekvisition af helgenomsekventering: Udbredt og uhelbredelig kræft/u);
    expect(unpacked(pdf)).toContain('/Lang (da-DK)');
  });

  test('the structure holds title, sections and fields in reading order', () => {
    const structure = run('pdfinfo', ['-struct-text', '{}'], pdf).toString();
    expect(structure.match(/\bH1\b/gu)).toHaveLength(1);
    const order = [
      '1. Patient',
      'CPR-nummer',
      '2. Diagnose og indikation',
      'Diagnosedato',
      '3. Rekvirent',
      'Kriterier',
      'Kilder',
    ];
    expect(
      order
        .map((words) => structure.indexOf(`"${words}`))
        .every((at, index, all) => at > (all[index - 1] ?? 0)),
    ).toBe(true);
  });

  test('every content is tagged or an artifact', () => {
    expect(untagged(unpacked(pdf))).toEqual([]);
  });
});

describe('what it says', () => {
  const text = textOf(pdf);
  const sections = requisitionPlan(cancer, 'da')!.sections;

  test('every title, label, help, condition and choice, with æøå', () => {
    const said = sections.flatMap(({ title, fields }) => [
      title,
      ...fields.flatMap((field) => [
        field.label,
        field.help,
        field.requiredSentence,
        ...field.options.map(({ label }) => label),
      ]),
    ]);
    expect(said.filter((words) => words !== undefined && !text.includes(words))).toEqual([]);
    expect(text).toContain('dd-mm-åååå');
  });

  test('every criterion, question and reading, and each source once', () => {
    const plan = criteriaPlan(cancer, 'da');
    const lines = [
      ...plan.groupLines,
      ...plan.indications.flatMap(({ routes }) => routes.flatMap((route) => route.lines)),
    ];
    const said = [...lines, ...plan.questions]
      .map((line) => line.text)
      .concat(plan.questions.flatMap(({ readings }) => readings));
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain('»patienter ≥ 18 år«');
  });

  test('default rules and advice are told apart', () => {
    expect(text).toMatch(/Har gennemført mindst 1\. linje standardbehandling \[\d+\] som udgangspunkt/u);
    expect(text).toMatch(/\(Spørgsmål 1\) bør/u);
  });

  test('the notice, the identity and the page number on every page', () => {
    const { notice, version, validity, contentMark, name } = identityOf(cancer, 'da');
    const pages = pagesOf(pdf);
    pages.forEach((page, index) => {
      for (const words of [
        notice,
        version,
        validity,
        contentMark,
        name,
        `Side ${index + 1} af ${pages.length}`,
      ])
        expect(page).toContain(words);
    });
  });

  test('a section that runs over repeats its title', () => {
    expect(pagesOf(pdf)[1]).toContain('2. Diagnose og indikation (fortsat)');
    expect(pagesOf(pdf)[0]).not.toContain('(fortsat)');
  });

  test('required and proposed fields are marked, others are not', () => {
    expect(text).toContain('CPR-nummer * ');
    expect(text).not.toContain('CPR-nummer * Forslag');
    expect(text).toContain('Navn * Forslag');
    expect(text).toContain('SKS-kode Forslag');
  });

  test('a changed limit changes the text', () => {
    const fifteen = JSON.parse(
      JSON.stringify(catalogue).replaceAll('"value":"18"', '"value":"15"'),
    ) as Catalogue;
    expect(text).toContain('Patienten er mindst 18 år');
    expect(textOf(pdfOf(fifteen))).toContain('Patienten er mindst 15 år');
    expect(textOf(pdfOf(fifteen))).not.toContain('mindst 18 år');
  });
});

describe('hostile texts', () => {
  const HOSTILE = [
    ') Tj /JavaScript (app.alert(1)) /OpenAction',
    '<< /S /JavaScript /JS (x) >> endobj /AA /Launch',
    'endstream endobj xref trailer %%EOF',
    '\\) \\( \\\\ ((((( ]]>&<![CDATA[ </rdf:li>',
    'W'.repeat(3000),
  ];

  test.each(HOSTILE)('neither break nor inject: %.40s', (text) => {
    const hostile = pdfOf(withTexts(text));
    expect(run('qpdf', ['--check', '{}'], hostile).toString()).toContain(
      'No syntax or stream encoding errors',
    );
    expect(keysOf(hostile)).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch)\b/u);
    expect(run('pdfinfo', ['-js', '{}'], hostile).toString().trim()).toBe('');
    expect(letters(textOf(hostile))).toContain(letters(text));
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u202e', 'U+202E'],
    ['\u200b', 'U+200B'],
    ['\u2066', 'U+2066'],
    ['漢', 'U+6F22'],
    ['\ud800', 'U+D800'],
    ['😀', 'U+1F600'],
  ])('are refused where a letter has no printed form: %j', (letter, spelt) => {
    expect(() => emit(withTexts(`Navn${letter}felt`))).toThrow(UnprintableLetter);
    expect(() => emit(withTexts(`Navn${letter}felt`))).toThrow(spelt);
  });

  test('line breaks, tabs and hard spaces print as spaces, decomposed letters as composed ones', () => {
    expect(textOf(pdfOf(withTexts('Fo\u0308r\n\tog\u00a0bagefter A\u030angstrøm')))).toContain(
      'För og bagefter Ångstrøm',
    );
  });
});

test.each(['≥', '≤', '☐', '✓', '–', '€', 'µ', 'Ł', 'ş', 'β', '½', '→'])('prints %s in any text', (letter) => {
  expect(textOf(pdfOf(withTexts(`Før ${letter} efter`)))).toContain(`Før ${letter} efter`);
});

function pdfOf(any: Catalogue): Uint8Array {
  const contents = emit(any)[0]?.contents;
  if (!(contents instanceof Uint8Array)) throw new Error('a PDF is bytes');
  return contents;
}

function changed(change: Partial<Group>): Catalogue {
  return { ...catalogue, groups: [{ ...cancer, ...change }] };
}

/** The text wherever a source can put one: name, title, section, field, help, choice. */
function withTexts(da: string): Catalogue {
  const text = { da };
  const requisition = cancer.requisition!;
  const sections = requisition.sections.map((section) => ({
    ...section,
    title: text,
    help: text,
    fields: section.fields.map((field) => ({ ...field, label: text, help: text })),
  }));
  return changed({
    name: text,
    requisition: { title: text, notices: [{ text, evidence: cancer.evidence }], sections },
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function letters(text: string): string {
  return text.replace(/\s/gu, '');
}

function fileId(bytes: Uint8Array): string {
  return /\/ID \[<([0-9a-f]+)>/u.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
}

/** The file without its strings: what is left are names, numbers and operators. */
function keysOf(bytes: Uint8Array): string {
  return unpacked(bytes)
    .replace(/\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)/gsu, '()')
    .replace(/<\?xpacket begin[\s\S]*?<\?xpacket end[^>]*>/gu, '');
}

/** Painting operators outside any marked content. */
function untagged(file: string): readonly string[] {
  const found: string[] = [];
  for (const [, stream = ''] of file.matchAll(/stream\n([\s\S]*?)\nendstream/gu)) {
    if (!/\bBDC\b|\bBMC\b/u.test(stream)) continue;
    let depth = 0;
    for (const operation of stream.split('\n')) {
      if (/\b(?:BDC|BMC)$/u.test(operation)) depth += 1;
      else if (operation === 'EMC') depth -= 1;
      else if (depth === 0 && /\b(?:TJ|Tj|S|f|B|f\*|B\*)$/u.test(operation)) found.push(operation);
    }
  }
  return found;
}
