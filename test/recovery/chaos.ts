/**
 * The chaos test: one random edit in every declaration of a file, all at once; then what is told of the file.
 *
 * The main figure is over edits that leave no legal file, each judged alone in its file by the peggy grammar. An edit
 * that leaves a legal file of another meaning cannot be told by any parser; the literal figure counts those too. Edits
 * that change nothing are drawn again. What the file was told before any edit is taken off; a diagnostic tells of one
 * edit at most, and of none that is further than a line away.
 */

import type { Diagnostic, SourceFile } from '@kriterion/language';

import { drawnEdit, type Edit, edited, linesOf, tokensByDeclaration } from './edits.ts';
import { judgeOf, type Judgement } from './judge.ts';
import { matched, type Window } from './matching.ts';
import { Random } from './random.ts';
import type { Subject } from './subjects.ts';

/** How often a declaration is drawn an edit before it is left alone. */
const TRIES = 40;

/** What is under test: from files to what is told of them. */
export type Teller = (files: readonly SourceFile[]) => readonly Diagnostic[];

/** An edit with what it alone made of the file. */
export interface JudgedEdit extends Edit {
  readonly judgement: Judgement;
}

/** At most one edit for each declaration. */
export interface DrawnEdits {
  /** Each leaves no legal file. */
  readonly main: readonly JudgedEdit[];
  /** Each changes what the file says, or leaves no legal file. */
  readonly literal: readonly JudgedEdit[];
}

/** What one file with its edits was told. */
export interface Outcome {
  readonly text: string;
  readonly edits: readonly JudgedEdit[];
  readonly missed: readonly JudgedEdit[];
  readonly diagnostics: readonly Diagnostic[];
  readonly exception?: unknown;
}

export interface ChaosOutcome {
  readonly subject: Subject;
  readonly main: Outcome;
  readonly literal: Outcome;
  /** For each edit that leaves a legal file of another meaning: the file with that edit alone. */
  readonly alone: readonly Outcome[];
}

/** The edits of one file: the same for the same seed. */
export function editsOf(subject: Subject, seed: number): DrawnEdits {
  const judged = drawn(subject, new Random(seed), judgeOf(subject.text, subject.name));
  const firstOf = (which: (judgement: Judgement) => boolean): readonly JudgedEdit[] =>
    judged.flatMap((edits) => edits.find(({ judgement }) => which(judgement)) ?? []);
  return {
    main: firstOf((judgement) => judgement === 'illegal'),
    literal: firstOf((judgement) => judgement !== 'same'),
  };
}

/** What a file is told with its edits in. */
export function chaosOf(subject: Subject, { main, literal }: DrawnEdits, tell: Teller): ChaosOutcome {
  const before = told(subject, subject.text, tell);
  const withEdits = (edits: readonly JudgedEdit[]): Outcome => outcome(subject, edits, before, tell);
  const others = literal.filter(({ judgement }) => judgement === 'other');
  return {
    subject,
    main: withEdits(main),
    literal: withEdits(literal),
    alone: others.map((edit) => withEdits([edit])),
  };
}

/** For each declaration the edits drawn, up to the first that leaves no legal file. */
function drawn(
  { text, declarations }: Subject,
  random: Random,
  judge: (edited: string) => Judgement,
): readonly (readonly JudgedEdit[])[] {
  const { each, all } = tokensByDeclaration(text, declarations);
  return each.map((tokens) => {
    const edits: JudgedEdit[] = [];
    for (let tried = 0; tried < TRIES; tried += 1) {
      const edit = drawnEdit(random, text, tokens, all);
      if (edit === undefined) continue;
      const judgement = judge(edited(text, [edit]));
      edits.push({ ...edit, judgement });
      if (judgement === 'illegal') break;
    }
    return edits;
  });
}

function outcome(
  subject: Subject,
  edits: readonly JudgedEdit[],
  before: readonly Diagnostic[],
  tell: Teller,
): Outcome {
  const text = edited(subject.text, edits);
  try {
    const diagnostics = withoutKnown(told(subject, text, tell), before);
    const windows = edits.map((edit): Window => {
      const { first, last } = linesOf(subject.text, edit);
      return { from: first - 1, to: last + 1 };
    });
    const found = matched(
      windows,
      diagnostics.map(({ range }) => range.start.line),
    );
    return { text, edits, missed: edits.filter((_, index) => !found.has(index)), diagnostics };
  } catch (exception) {
    return { text, edits, missed: edits, diagnostics: [], exception };
  }
}

function told({ path, others }: Subject, text: string, tell: Teller): readonly Diagnostic[] {
  return tell([{ path, text }, ...others]).filter(({ file }) => file === path);
}

/** The diagnostics that were not there before, each known one taken off once. */
function withoutKnown(now: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, number>();
  const key = ({ code, range }: Diagnostic): string => `${code}@${String(range.start.line)}`;
  for (const diagnostic of before) known.set(key(diagnostic), (known.get(key(diagnostic)) ?? 0) + 1);
  return now.filter((diagnostic) => {
    const left = known.get(key(diagnostic)) ?? 0;
    known.set(key(diagnostic), left - 1);
    return left <= 0;
  });
}
