// node tools/build/diagnostics-reference.ts : writes docs/reference/diagnostics*.md anew from the tables of codes and their pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type CodeSummary, explain, type Explanation, listCodes } from '@kriterion/language';

import { repositoryRoot } from '../run-command.ts';

type Language = 'da' | 'en';

const PHASES: readonly (readonly [digit: string, en: string, da: string])[] = [
  ['1', 'characters and words', 'tegn og ord'],
  ['2', 'syntax', 'ordenes rækkefølge'],
  ['3', 'names, files and versions', 'navne, filer og versioner'],
  ['4', 'values, units and code lists', 'værdier, enheder og kodelister'],
  ['5', 'statements', 'hvad der siges, og hvad det bygger på'],
  ['6', 'requisitions', 'rekvisitioner'],
  ['7', 'examples and clarifications', 'eksempler og præciseringer'],
  ['8', 'accepted findings', 'accepterede meddelelser'],
];

const INTRODUCTION = `# Diagnostics

What the checker says, by code. A code never changes its meaning. The first digit is the phase that finds it. Severity is \`error\` (no catalogue, no
artefacts), \`warning\` or \`information\`. \`krit explain KRIT4001\` shows the page of a code: what, why, an example wrong and right; \`krit explain --all\` lists
them. All pages stand in [Danish](diagnostics-da.md) and [English](diagnostics-en.md).

Words in braces are filled in: a name, a number, what was expected. A message that knows a name that may be meant goes on with "Mente du »…«?". Keywords are
quoted as the file has them. Many diagnostics carry a fix that an editor can apply; what can be meant in one way only, \`krit check --fix\` corrects by itself.

What is not told: consequences. A name that a broken declaration tried to declare is not reported as unknown; on a line whose words are broken, the later
phases are silent; warnings of unused criteria and readings wait until the file has no errors. At most 500 findings of a file are told, and KRIT1009 counts the
rest.

Everything below is made from \`packages/language/src/diagnostics\` and \`packages/language/src/languages\` by \`node tools/build/diagnostics-reference.ts\`.
`;

/** The files of the reference, by path. */
export async function referenceFiles(): Promise<ReadonlyMap<string, string>> {
  const codes = listCodes();
  const pages = (await Promise.all(codes.map(({ code }) => explain(code)))).filter(
    (page) => page !== undefined,
  );
  return new Map([
    ['docs/reference/diagnostics.md', overview(codes)],
    ['docs/reference/diagnostics-da.md', pagesIn(pages, 'da')],
    ['docs/reference/diagnostics-en.md', pagesIn(pages, 'en')],
  ]);
}

function overview(codes: readonly CodeSummary[]): string {
  const chapters = PHASES.flatMap(([digit, en]) => {
    const rows = codes.filter(({ code }) => code.startsWith(`KRIT${digit}`)).map(row);
    if (rows.length === 0) return [];
    return [
      `## KRIT${digit}xxx – ${en}\n`,
      '| code | severity | Danish | English |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ];
  });
  return `${INTRODUCTION}\n${chapters.join('\n')}`;
}

function row({ code, severity, message }: CodeSummary): string {
  return `| ${code} | ${severity} | ${cell(message.da)} | ${cell(message.en)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const WORDS = {
  da: {
    title:
      '# Meddelelser\n\nHvad hver kode betyder, hvorfor den er der, og et eksempel på forkert og rigtigt.',
    why: 'Hvorfor',
    wrong: 'Forkert:',
    right: 'Rigtigt:',
    beside: 'Ved siden af ligger',
    error: 'fejl',
    warning: 'advarsel',
    information: 'oplysning',
  },
  en: {
    title: '# Messages\n\nWhat each code means, why it is there, and an example wrong and right.',
    why: 'Why',
    wrong: 'Wrong:',
    right: 'Right:',
    beside: 'Beside it lies',
    error: 'error',
    warning: 'warning',
    information: 'information',
  },
} as const;

function pagesIn(pages: readonly Explanation[], language: Language): string {
  const chapters = PHASES.flatMap(([digit, en, da]) => {
    const inPhase = pages.filter(({ code }) => code.startsWith(`KRIT${digit}`));
    if (inPhase.length === 0) return [];
    const heading = `## KRIT${digit}xxx – ${language === 'da' ? da : en}`;
    return [heading, ...inPhase.map((page) => pageIn(page, language))];
  });
  return `${[WORDS[language].title, ...chapters].join('\n\n')}\n`;
}

function pageIn({ code, severity, title, message, page }: Explanation, language: Language): string {
  const words = WORDS[language];
  const beside = (page.beside ?? []).flatMap(({ path, text }) => [
    `${words.beside} \`${path}\`:`,
    block(text),
  ]);
  return [
    `### ${code} ${title[language]}`,
    `*${words[severity]}:* ${message[language]}`,
    page[language].what,
    `**${words.why}.** ${page[language].why}`,
    words.wrong,
    block(page.wrong),
    words.right,
    block(page.right),
    ...beside,
  ].join('\n\n');
}

function block(text: string): string {
  const lines = text.trimEnd().replaceAll('\u200b', '⟨U+200B⟩').split('\n');
  return `\`\`\`krit\n${lines.map((line) => (line.length > 200 ? `${line.slice(0, 120)}…` : line)).join('\n')}\n\`\`\``;
}

if (import.meta.main) {
  for (const [path, text] of await referenceFiles()) {
    mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
    writeFileSync(join(repositoryRoot, path), text);
  }
}
