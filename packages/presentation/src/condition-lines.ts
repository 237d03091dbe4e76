// A condition as nested lines: `linesBelow` explains a line with words of its own, `statedLines` finds the words.

import type { Clause, Condition } from '@kriterion/catalogue';
import { criterionOf, isLeaf, isOnRows, questionsIn } from './condition-parts.ts';
import { shown } from './evidence.ts';
import { asSentence } from './letters.ts';
import { joinOf, lineOf, wordedText } from './line.ts';
import type { Line, LineSetting } from './line.ts';
import { phrase } from './phrases.ts';
import type { PhraseName } from './phrases.ts';
import { conditionSentence } from './sentences.ts';
import { rowCriterionBelow, rowLines, rowLinesBelow } from './row-lines.ts';
import type { LineMakers } from './row-lines.ts';
import { textIn } from './texts.ts';

type Kind<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;

/** The lines below a line that states the condition by its own wording. */
export function linesBelow(condition: Condition, depth: number, at: LineSetting): readonly Line[] {
  if (isOnRows(condition)) return rowLinesBelow(condition, depth, at, MAKE);
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return condition.of.flatMap((clause) => clauseLines(clause, depth, at));
    case 'except':
    case 'waived':
      return [...boundedBelow(condition.condition, depth, at), ...boundLines(condition, depth, at)];
    case 'if-then':
      return [
        ...headed('ifLine', condition.when, depth, at),
        ...headed('thenLine', condition.then, depth, at),
      ];
    case 'criterion':
      return referenceBelow(condition, depth, at);
    case 'by-reading':
      return readingLines(condition, depth, at);
    case 'row-criterion':
      return rowCriterionBelow(condition, depth, at, MAKE);
    case 'not':
      return isLeaf(condition.condition) ? [] : headed('notLine', condition.condition, depth, at);
    default:
      return [];
  }
}

/** The condition in words made from it: one sentence where one will do, else a line with lines below. */
export function statedLines(condition: Condition, depth: number, at: LineSetting): readonly Line[] {
  if (isOnRows(condition)) return rowLines(condition, depth, at, MAKE);
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'count':
      return statedList(condition, depth, at);
    case 'criterion':
      return statedCriterion(condition, depth, at);
    case 'except':
    case 'waived':
      return statedBound(condition, depth, at);
    case 'if-then':
      return [
        ...headed('ifLine', condition.when, depth, at),
        ...headed('thenLine', condition.then, depth + 1, at),
      ];
    case 'not':
      return isLeaf(condition.condition)
        ? [sentenceLine(condition, depth, at)]
        : headed('notLine', condition.condition, depth, at);
    case 'by-reading':
      return readingLines(condition, depth, at);
    case 'row-criterion':
      return [sentenceLine(condition, depth, at), ...rowCriterionBelow(condition, depth + 1, at, MAKE)];
    default:
      return [sentenceLine(condition, depth, at)];
  }
}

/** A line that states the condition by its wording, with its join, and the lines below. */
export function wordedLines(line: Line, condition: Condition, at: LineSetting): readonly Line[] {
  const joins = joinOf(condition, at.group, at.lang);
  const below = linesBelow(condition, line.depth + 1, at);
  const questions = questionsIn(condition, at.group);
  // What is explained elsewhere has no lines below for the join to join.
  return [{ ...line, ...(joins === undefined || below.length === 0 ? {} : { joins }), questions }, ...below];
}

function sentenceLine(condition: Condition, depth: number, at: LineSetting): Line {
  return lineOf(conditionSentence(condition, at.group, at.lang, at.rows), depth, at);
}

function clauseLines(clause: Clause, depth: number, at: LineSetting): readonly Line[] {
  const { wording, condition, evidence, id } = clause;
  const named = id === undefined ? {} : { id };
  if (wording !== undefined) {
    return wordedLines(
      { ...lineOf(wordedText(wording, condition, at), depth, at, evidence), ...named },
      condition,
      at,
    );
  }
  const [first, ...rest] = statedLines(condition, depth, at);
  if (first === undefined) return [];
  return [
    { ...first, ...named, ...(evidence === undefined ? {} : shown(evidence, at.group, at.lang)) },
    ...rest,
  ];
}

function statedList(
  condition: Kind<'all' | 'any' | 'none' | 'count'>,
  depth: number,
  at: LineSetting,
): readonly Line[] {
  const [only] = condition.of;
  const isOne = condition.of.length === 1 && (condition.kind === 'all' || condition.kind === 'any');
  if (isOne && only !== undefined) return clauseLines(only, depth, at);
  const head = lineOf(asSentence(joinOf(condition, at.group, at.lang) ?? ''), depth, at);
  return [{ ...head, questions: questionsIn(condition, at.group) }, ...linesBelow(condition, depth + 1, at)];
}

function statedCriterion(condition: Kind<'criterion'>, depth: number, at: LineSetting): readonly Line[] {
  const criterion = criterionOf(condition.id, at.group);
  if (criterion === undefined) return [];
  const line = lineOf(wordedText(criterion.wording, criterion.condition, at), depth, at, criterion.evidence);
  // What stands below belongs to the criterion named here, not to the one of the top line.
  return wordedLines(line, criterion.condition, { ...at, criterion, isExplained: false });
}

/** The top line already states its own criterion; another criterion is named before it is explained. */
function referenceBelow(condition: Kind<'criterion'>, depth: number, at: LineSetting): readonly Line[] {
  const criterion = criterionOf(condition.id, at.group);
  if (criterion === undefined || criterion.id !== at.criterion?.id)
    return statedCriterion(condition, depth, at);
  return at.isExplained ? [] : linesBelow(criterion.condition, depth, at);
}

/** A list keeps its join on a line of its own, so that the bound below is not counted among its parts. */
function boundedBelow(condition: Condition, depth: number, at: LineSetting): readonly Line[] {
  const inner = isOwn(condition, at) && at.criterion !== undefined ? at.criterion.condition : condition;
  if (isOwn(condition, at) && at.isExplained) return [];
  return (joinOf(inner, at.group, at.lang) === undefined ? linesBelow : statedLines)(inner, depth, at);
}

function statedBound(condition: Kind<'except' | 'waived'>, depth: number, at: LineSetting): readonly Line[] {
  const inner = condition.condition;
  const isList = joinOf(inner, at.group, at.lang) !== undefined;
  const head = isList ? [lineOf(phrase('bounded', at.lang), depth, at)] : [];
  return [
    ...head,
    ...statedLines(inner, isList ? depth + 1 : depth, at),
    ...boundLines(condition, depth + 1, at),
  ];
}

function boundLines(condition: Kind<'except' | 'waived'>, depth: number, at: LineSetting): readonly Line[] {
  return headed(condition.kind === 'except' ? 'exceptLine' : 'waivedLine', condition.when, depth, at);
}

/** "Bortfalder, hvis: …": the head before the first line that states the condition. */
function headed(head: PhraseName, condition: Condition, depth: number, at: LineSetting): readonly Line[] {
  return prefixed(phrase(head, at.lang), statedLines(condition, depth, at));
}

function prefixed(head: string, [first, ...rest]: readonly Line[]): readonly Line[] {
  return first === undefined ? [] : [{ ...first, text: `${head} ${first.text}` }, ...rest];
}

function readingLines(condition: Kind<'by-reading'>, depth: number, at: LineSetting): readonly Line[] {
  const question = at.group.questions.find((one) => one.id === condition.question);
  const asked = question === undefined ? condition.question : textIn(question.text, at.lang);
  const head = {
    ...lineOf(phrase('byReadingLine', at.lang, asked), depth, at),
    questions: [condition.question],
  };
  const cases = condition.cases.flatMap((one) => {
    const reading = question?.readings.find(({ id }) => id === one.reading);
    return caseLines(
      reading === undefined ? one.reading : textIn(reading.text, at.lang),
      one.condition,
      depth + 1,
      at,
    );
  });
  return [head, ...cases];
}

function caseLines(reading: string, condition: Condition, depth: number, at: LineSetting): readonly Line[] {
  if (condition.kind === 'always') return [lineOf(phrase('readingWaives', at.lang, reading), depth, at)];
  if (isOwn(condition, at)) {
    return wordedLines(lineOf(phrase('readingUnchanged', at.lang, reading), depth, at), condition, at);
  }
  const head = phrase('readingLine', at.lang, reading);
  const bindsOwn =
    (condition.kind === 'except' || condition.kind === 'waived') && isOwn(condition.condition, at);
  if (bindsOwn) return [lineOf(head, depth, at), ...linesBelow(condition, depth + 1, at)];
  return prefixed(head, statedLines(condition, depth, at));
}

/** Whether the condition is the very criterion that the top line states. */
function isOwn(condition: Condition, at: LineSetting): boolean {
  return condition.kind === 'criterion' && condition.id === at.criterion?.id;
}

const MAKE: LineMakers = { below: linesBelow, stated: statedLines, sentence: sentenceLine };
