/**
 * The formatter on generated files of every construct, in both keyword languages: nothing refused, nothing lost, laid out
 * alike again, the same bytes after a way over the other language; and on broken ones: never thrown, comments kept.
 */
import { format } from '@kriterion/formatter';
import { readSyntax } from '@kriterion/language';
import { expect, test } from 'vitest';

import { generatedFile } from '../recovery/generate/file.ts';
import { Random } from '../recovery/random.ts';

const full = process.env['KRIT_FULL'] === '1';
const FIRST_SEED = 20_261_124;
const FILES = full ? 10_000 : 60;
const OTHER: Readonly<Record<string, string>> = { da: 'en', en: 'da' };
const SLICES = full ? 100 : 4;

/** Comments put into a file wherever that leaves it in the grammar. */
function commented(text: string, random: Random): string {
  const { tokens } = readSyntax(text);
  const token = random.pick(tokens);
  const comment = random.pick(['/* her */ ', '// her\n', '\n// på egen linje\n', '/* på\n to linjer */ ']);
  return text.slice(0, token.from) + comment + text.slice(token.from);
}

function commentsIn(text: string): readonly string[] {
  return readSyntax(text).comments.map(({ from, to }) => text.slice(from, to).trimEnd());
}

function checkWhole(text: string): void {
  const result = format(text);
  if (!result.ok) throw new Error(`${result.refusal.reason}\n${text}`);
  expect(commentsIn(result.text)).toEqual(commentsIn(text));
  expect(format(result.text)).toEqual(result);
  const { language } = readSyntax(text);
  const across = format(result.text, { language: OTHER[language.id] ?? 'da' });
  if (!across.ok) throw new Error(`${across.refusal.reason}\n${text}`);
  expect(format(across.text, { language: language.id })).toEqual(result);
}

function checkBroken(text: string, random: Random): void {
  const at = random.int(0, text.length - 1);
  const broken = text.slice(0, at) + text.slice(at + random.int(1, 3));
  const result = format(broken);
  if (result.ok) expect(commentsIn(result.text)).toEqual(commentsIn(broken));
}

test.each(Array.from({ length: SLICES }, (_, slice) => slice))(
  `slice %i of ${String(FILES)} generated files`,
  (slice) => {
    for (let n = slice; n < FILES; n += SLICES) {
      const random = new Random(FIRST_SEED + n);
      const { text } = generatedFile(FIRST_SEED + n);
      checkWhole(text);
      const more = commented(text, random);
      if (readSyntax(more).faults.length === 0) checkWhole(more);
      checkBroken(text, random);
    }
  },
);
