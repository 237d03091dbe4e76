import { format, type Refusal } from '@kriterion/formatter';

import type { Context, ExitCode } from '../command.ts';
import { counted, type Language, say } from '../words.ts';
import { readSources, STDIN } from '../workspace/sources.ts';
import { replaceFile } from '../workspace/replacing.ts';

/** What became of one source. */
interface Outcome {
  readonly file: string;
  readonly changed: boolean;
  readonly refusal?: Refusal['reason'];
  readonly text: string;
}

/**
 * Lays the chosen sources out, each proved before it is written; with `--check` only tells which are not. `--lang` names
 * the language to write the keywords in.
 */
export function run({ invocation, workspace }: Context): Promise<ExitCode> {
  const { files, chosen } = readSources(workspace, invocation.paths);
  const sources = files.filter(({ path }) => chosen.has(path) && (path === STDIN || path.endsWith('.krit')));
  const outcomes = sources.map(({ path, text }): Outcome => {
    const formatted = format(
      text,
      invocation.language === undefined ? {} : { language: invocation.language },
    );
    if (!formatted.ok) return { file: path, changed: false, refusal: formatted.refusal.reason, text };
    return { file: path, changed: formatted.text !== text, text: formatted.text };
  });
  if (!invocation.check) for (const outcome of outcomes) write(outcome, workspace.root);
  report(outcomes, invocation.format === 'json', invocation.check, workspace.language);
  const failed = outcomes.some(
    ({ changed, refusal }) => refusal !== undefined || (invocation.check && changed),
  );
  return Promise.resolve(failed ? 1 : 0);
}

/** A source from standard input goes to standard output; a file is replaced as a whole, and only where it changes. */
function write({ file, changed, text }: Outcome, root: string): void {
  if (file === STDIN) process.stdout.write(text);
  else if (changed) replaceFile(root, file, text);
}

function report(outcomes: readonly Outcome[], json: boolean, check: boolean, language: Language): void {
  if (json) {
    const files = outcomes.map(({ text: _, ...outcome }) => outcome);
    console.log(JSON.stringify({ files }, undefined, 2));
    return;
  }
  for (const { file, refusal } of outcomes)
    if (refusal !== undefined) console.error(`${file}: ${say(REFUSALS[refusal], language)}`);
  const changed = outcomes.filter((outcome) => outcome.changed);
  for (const { file } of changed)
    console.error(`${file}: ${say(check ? 'notLaidOut' : 'laidOut', language)}`);
  const rest = outcomes.length - changed.length;
  console.error(say('fmtDone', language, counted(changed.length, 'file', language), String(rest)));
}

const REFUSALS = {
  'other-tree': 'fmtFault',
  'other-comments': 'fmtFault',
  'other-faults': 'fmtFault',
  unstable: 'fmtFault',
  'translating-faults': 'fmtTranslatingFaults',
} as const satisfies Readonly<Record<Refusal['reason'], string>>;
