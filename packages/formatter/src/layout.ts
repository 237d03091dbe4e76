import { atTheTop, before, beforeOnOwnLine } from './gaps.ts';
import { builders, type Doc } from './docs.ts';
import { elementsOf, isSoft, listAt } from './lists.ts';
import { memberStarts } from './members.ts';
import type { Source } from './source.ts';
import { isApart, writtenDoc } from './writing.ts';

const { fill, group, hardline, ifBreak, indent, indentIfBreak, line } = builders;

/** The whole file laid out. */
export function layout(source: Source): Doc {
  const end = source.tokens.length;
  if (end === 0) return before(source, 0, '');
  return [atTheTop(source), membersDoc(source, 0, end), before(source, end, '')];
}

/** Members, each on a line of its own. */
function membersDoc(source: Source, from: number, to: number): Doc {
  const starts = memberStarts(source.tokens, from, to, source.closing);
  return starts.map((start, index): Doc => {
    const own = memberDoc(source, start, starts[index + 1] ?? to);
    return index === 0 ? own : [beforeOnOwnLine(source, start), own];
  });
}

/**
 * A member or an element of a list: what leads it, and the blocks it holds. Where the leading part takes more than a
 * line, a list after it is indented with it, and the brace of a block of members stands on a line of its own.
 */
function memberDoc(source: Source, from: number, to: number): Doc {
  const leading = Symbol('leading part');
  const docs: Doc[] = [];
  for (let at = from; at < to;) {
    const block = nextBlock(source, at, to) ?? to;
    if (block > at) docs.push(partDoc(source, at, block, from, leading));
    if (block === to) break;
    docs.push(blockDoc(source, block, from, leading));
    at = (source.closing.get(block) ?? to) + 1;
  }
  return docs;
}

/** The next brace that opens a block with lines of its own. */
function nextBlock(source: Source, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (source.tokens[at]?.kind === 'LeftBrace' && !isSoft(source, at)) return at;
    at = source.closing.get(at) ?? at;
  }
  return undefined;
}

function partDoc(source: Source, from: number, to: number, memberFrom: number, leading: symbol): Doc {
  const own = clauseDoc(source, from, to);
  if (from === memberFrom) return group(own, { id: leading });
  const apart = before(source, from, isApart(source.tokens, from) ? ' ' : '');
  return indentIfBreak([apart, group(own)], { groupId: leading });
}

/** What stands before a colon, and after it: a condition that does not fit goes on a line of its own as a whole. */
function clauseDoc(source: Source, from: number, to: number): Doc {
  const colon = colonIn(source, from, to);
  if (colon === undefined || colon + 1 >= to) return runDoc(source, from, to);
  if (HAS_TYPE.has(source.tokens[from]?.kind ?? '')) return runDoc(source, from, to);
  const after = group(runDoc(source, colon + 1, to));
  return [runDoc(source, from, colon + 1), group(indent([before(source, colon + 1, line), after]))];
}

/** Members whose colon parts a short thing from their name: a kind of answer, a date, a figure. */
const HAS_TYPE: ReadonlySet<string> = new Set(['Fact', 'Field', 'Parameter', 'Known', 'Point', 'Entry']);

function colonIn(source: Source, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (source.tokens[at]?.kind === 'Colon') return at;
    at = source.closing.get(at) ?? at;
  }
  return undefined;
}

/** Words before which a long line is broken. */
const BREAKS_BEFORE: ReadonlySet<string> = new Set([
  'English',
  'And',
  'Or',
  'Then',
  'Otherwise',
  'WaivedWhen',
  'ExceptWhen',
  'Unless',
  'Where',
  'Satisfies',
  'Holds',
  'Because',
]);

/** Tokens after one another; the first without anything before it. Soft lists and brackets are groups of their own. */
function runDoc(source: Source, from: number, to: number): Doc {
  const [first, ...rest] = unitsOf(source, from, to);
  if (first === undefined) return '';
  const docs = rest.map((at): Doc => {
    const doc: Doc = [before(source, at, separatorAt(source, at)), unitDoc(source, at)];
    return source.tokens[at]?.kind === 'LeftBracket' ? group(doc) : doc;
  });
  // A list at the end closes where its line began.
  const list = source.tokens[rest.at(-1) ?? -1]?.kind === 'LeftBrace' ? docs.splice(-1) : [];
  return [unitDoc(source, first), indent(docs), ...list];
}

/** The id of an item stands on the line of what follows it. */
function isName(kind: string | undefined): boolean {
  return kind === 'Name' || kind === 'QuotedName';
}

/** The indices of the tokens of a run, each bracket or list once. */
function unitsOf(source: Source, from: number, to: number): readonly number[] {
  const units: number[] = [];
  for (let at = from; at < to; at = (source.closing.get(at) ?? at) + 1) units.push(at);
  return units;
}

function separatorAt({ tokens }: Source, at: number): Doc {
  if (tokens[at]?.kind === 'LeftBracket') return isName(tokens[at - 1]?.kind) ? ' ' : line;
  if (BREAKS_BEFORE.has(tokens[at]?.kind ?? '')) return group(line);
  if (tokens[at - 1]?.kind === 'Comma') return group(line);
  return isApart(tokens, at) ? ' ' : '';
}

function unitDoc(source: Source, at: number): Doc {
  const close = source.closing.get(at);
  switch (close === undefined ? undefined : source.tokens[at]?.kind) {
    case 'LeftBracket':
      return bracketDoc(source, at, close ?? at);
    case 'LeftParenthesis':
      return [
        '(',
        before(source, at + 1, ''),
        runDoc(source, at + 1, close ?? at),
        before(source, close ?? at, ''),
        ')',
      ];
    case 'LeftBrace':
      return softListDoc(source, at, close ?? at);
    default:
      return writtenDoc(source, at);
  }
}

/** Evidence: a source a line where it does not fit. */
function bracketDoc(source: Source, open: number, close: number): Doc {
  const units = unitsOf(source, open + 1, close);
  const inner = units.map((at, index): Doc => {
    const after = source.tokens[at - 1]?.kind === 'Semicolon';
    const apart = isApart(source.tokens, at) ? ' ' : '';
    return [before(source, at, index === 0 ? '' : after ? line : apart), unitDoc(source, at)];
  });
  return group(['[', indent(inner), before(source, close, ''), ']']);
}

/** A list that stands on one line where it fits. */
function softListDoc(source: Source, open: number, close: number): Doc {
  const elements = elementsOf(source, open, close);
  if (elements.length === 0) return ['{', before(source, close, ' '), '}'];
  const { kind } = listAt(source, open);
  const separator: Doc = kind === 'set' || kind === 'values' ? [',', line] : [ifBreak('', ';'), line];
  const inner = elements.flatMap((start, index): Doc[] => {
    const own = memberDoc(source, start, elements[index + 1] ?? close);
    if (index === 0) return [own];
    const last = source.tokens[start]?.kind === 'PerhapsMore' ? line : separator;
    const commented = (source.gaps[start]?.comments.length ?? 0) > 0;
    return [commented ? beforeOnOwnLine(source, start) : last, own];
  });
  const opening = before(source, open + 1, line);
  return group(['{', indent([opening, fill(inner)]), before(source, close, line), '}']);
}

/** A block whose members or elements stand on lines of their own. */
function blockDoc(source: Source, open: number, memberFrom: number, leading: symbol): Doc {
  const close = source.closing.get(open) ?? open;
  const list = listAt(source, open);
  const inner = [
    '{',
    indent([beforeFirst(source, open + 1), innerDoc(source, open, close)]),
    beforeLast(source, close),
    '}',
  ];
  const ownLine = list.kind === 'members' || list.kind === 'facts';
  const opening: Doc =
    open === memberFrom ? '' : ownLine ? ifBreak(hardline, ' ', { groupId: leading }) : ' ';
  const doc: Doc = [before(source, open, opening), ...inner];
  return ownLine ? doc : indentIfBreak(doc, { groupId: leading });
}

/** After an opening brace no blank line is kept, nor before a closing one. */
function beforeFirst(source: Source, at: number): Doc {
  return before(source, at, hardline);
}

function beforeLast(source: Source, at: number): Doc {
  return before(source, at, hardline);
}

function innerDoc(source: Source, open: number, close: number): Doc {
  const { kind } = listAt(source, open);
  if (kind === 'members') return membersDoc(source, open + 1, close);
  const elements = elementsOf(source, open, close);
  const docs = elements.map((start, index) => memberDoc(source, start, elements[index + 1] ?? close));
  if (kind === 'facts') return factsDoc(source, elements, docs);
  return docs.map((own, index): Doc =>
    index === 0 ? own : [beforeOnOwnLine(source, elements[index] ?? open), own],
  );
}

/** The facts of an example fill their lines; departures and overrides have lines of their own. */
function factsDoc(source: Source, elements: readonly number[], docs: readonly Doc[]): Doc {
  const parts = docs.flatMap((own, index): Doc[] => {
    const start = elements[index] ?? 0;
    if (index === 0) return [own];
    const gap = source.gaps[start];
    const apart = gap !== undefined && (gap.blank || gap.comments.length > 0);
    const alone = [start, elements[index - 1] ?? 0].some((at) => ALONE.has(source.tokens[at]?.kind ?? ''));
    return [apart || alone ? beforeOnOwnLine(source, start) : [ifBreak('', ';'), line], own];
  });
  return fill(parts);
}

const ALONE: ReadonlySet<string> = new Set(['Departure', 'OverriddenBy']);
