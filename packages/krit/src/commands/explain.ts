import { codeMeant, codeNamed, explain, type Explanation, listCodes } from '@kriterion/language';

import type { Context, ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import { type Language, say } from '../words.ts';

/** Tells what a code is about; with `--all` which codes there are. */
export async function run({ invocation, language }: Context): Promise<ExitCode> {
  if (invocation.all) {
    listAll(invocation.format === 'json', language);
    return 0;
  }
  const words = invocation.paths;
  if (words.length === 0) throw new Failure(2, say('whichCode', language));
  const explanations = await Promise.all(words.map((word) => explanationOf(word, language)));
  if (invocation.format === 'json') console.log(JSON.stringify(asJson(explanations), undefined, 2));
  else console.log(explanations.map((explanation) => asText(explanation, language)).join('\n\n'));
  return 0;
}

function listAll(json: boolean, language: Language): void {
  const codes = listCodes();
  if (json) console.log(JSON.stringify({ codes }, undefined, 2));
  else
    for (const { code, severity, title } of codes)
      console.log(`${code}  ${say(severity, language).padEnd(10)}  ${title[language]}`);
}

async function explanationOf(word: string, language: Language): Promise<Explanation> {
  const code = codeNamed(word);
  const explanation = code === undefined ? undefined : await explain(code);
  if (explanation !== undefined) return explanation;
  const meant = codeMeant(word);
  const unknown = say('unknownCode', language, word);
  throw new Failure(2, meant === undefined ? unknown : `${unknown} ${say('didYouMean', language, meant)}`);
}

function asJson(explanations: readonly Explanation[]): object {
  return {
    codes: explanations.map(({ code, severity, title, page }) => ({
      code,
      severity,
      title,
      what: { da: page.da.what, en: page.en.what },
      why: { da: page.da.why, en: page.en.why },
      wrong: page.wrong,
      right: page.right,
      beside: page.beside ?? [],
    })),
  };
}

function asText({ code, severity, title, page }: Explanation, language: Language): string {
  const { what, why } = page[language];
  const beside = (page.beside ?? []).flatMap(({ path, text }) => [
    say('fileBeside', language, path),
    indented(text),
  ]);
  return [
    `${code} ${title[language]} (${say(severity, language)})`,
    wrapped(what),
    `${say('why', language)}\n${wrapped(why)}`,
    `${say('wrong', language)}\n${indented(page.wrong)}`,
    `${say('right', language)}\n${indented(page.right)}`,
    ...beside,
  ].join('\n\n');
}

/** An example on lines of its own; what cannot be seen is shown, and a line that goes on and on is cut. */
function indented(text: string): string {
  const lines = text.trimEnd().replaceAll('\u200b', '⟨U+200B⟩').split('\n');
  const shown = lines.map((line) => (line.length > LONGEST ? `${line.slice(0, WIDTH)}…` : line));
  return shown.map((line) => (line === '' ? line : `    ${line}`)).join('\n');
}

/** No example but a faulty one has longer lines. */
const LONGEST = 200;

/** The widest line of running text. */
const WIDTH = 100;

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
