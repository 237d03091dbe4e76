import { builders, type Doc, verbatim } from './docs.ts';
import type { Gap, Source } from './source.ts';
import { isApart } from './writing.ts';

const { hardline } = builders;

/** A blank line, where the source has one; never more than one. */
export function newline(blank: boolean): Doc {
  return blank ? [hardline, hardline] : hardline;
}

/** What stands before a token: its comments, or the separator where there are none. A comment takes the lines it needs. */
export function before(source: Source, at: number, separator: Doc): Doc {
  const gap = source.gaps[at];
  if (gap === undefined || gap.comments.length === 0) return separator;
  return [commentsOf(gap, at === 0), afterComments(source, gap, at, separator)];
}

/** As `before`, on a line of its own; a blank line is kept. */
export function beforeOnOwnLine(source: Source, at: number): Doc {
  const gap = source.gaps[at];
  if (gap === undefined) return hardline;
  if (gap.comments.length === 0) return newline(gap.blank);
  return [commentsOf(gap, at === 0), newline(gap.blank)];
}

/** The comments at the very beginning: nothing stands before them. */
export function atTheTop(source: Source): Doc {
  const gap = source.gaps[0];
  if (gap === undefined || gap.comments.length === 0) return '';
  return [commentsOf(gap, true), newline(gap.blank)];
}

function commentsOf({ comments }: Gap, first: boolean): Doc {
  return comments.map((comment, index): Doc => {
    const text = verbatim(comment.text);
    if (first && index === 0) return text;
    return comment.trails ? [' ', text] : [newline(comment.afterBlank), text];
  });
}

function afterComments(source: Source, { comments, blank }: Gap, at: number, separator: Doc): Doc {
  if (comments.at(-1)?.endsLine === true) return newline(blank && separator === hardline);
  return isApart(source.tokens, at) ? ' ' : '';
}
