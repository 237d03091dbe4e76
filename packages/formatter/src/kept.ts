import type { SourceToken, Span } from '@kriterion/language';

/** Keywords that begin a declaration of a file. */
const DECLARATIONS: ReadonlySet<string> = new Set([
  'Language',
  'Use',
  'Exports',
  'Group',
  'Source',
  'Fact',
  'Criterion',
  'ByDefault',
  'Should',
  'Section',
  'CodeList',
  'CodeSet',
  'Parameter',
]);

/** Keywords that begin a member of a group, besides those of declarations. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...DECLARATIONS,
  'SharedCriteria',
  'Indication',
  'OpenQuestion',
  'Example',
  'Requisition',
  'Note',
  'Version',
  'ValidFrom',
  'ValidTo',
  'Status',
  'OtherName',
  'Known',
  'Frame',
  'Analysis',
  'Background',
  'Strategy',
  'Yield',
  'Effect',
  'Organisation',
  'Assessment',
  'FollowUp',
  'Process',
  'Amendment',
  'Accepts',
  'Illustration',
  'Exclusion',
  'Override',
]);

/** From one token to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of tokens to keep as they are written: of a declaration that leaves the grammar, the member of a group
 * in which it does, or the whole where that cannot be told.
 */
export function keptStretches(
  text: string,
  tokens: readonly SourceToken[],
  faults: readonly Span[],
): readonly Stretch[] {
  if (faults.length === 0) return [];
  const whole = { from: 0, to: tokens.length };
  const declarations = stretchesAt(text, tokens, whole, DECLARATIONS, 0);
  return declarations.flatMap((declaration) => {
    const inside = faults.filter((fault) => holds(tokens, declaration, fault));
    if (inside.length === 0) return [];
    return membersHolding(text, tokens, declaration, inside) ?? [declaration];
  });
}

/** The members of a group that hold all its faults, if each is whole in itself. */
function membersHolding(
  text: string,
  tokens: readonly SourceToken[],
  group: Stretch,
  faults: readonly Span[],
): readonly Stretch[] | undefined {
  if (tokens[group.from]?.kind !== 'Group') return undefined;
  const open = tokens.findIndex(({ kind }, at) => at > group.from && kind === 'LeftBrace');
  const last = group.to - 1;
  if (open === -1 || open >= last || tokens[last]?.kind !== 'RightBrace') return undefined;
  const column = columnOf(text, tokens[open + 1]);
  const members = stretchesAt(text, tokens, { from: open + 1, to: last }, MEMBERS, column);
  const broken = members.filter((member) => faults.some((fault) => holds(tokens, member, fault)));
  const all = faults.every((fault) => broken.some((member) => holds(tokens, member, fault)));
  return all && members.every((member) => isBalanced(tokens, member)) ? broken : undefined;
}

/** Stretches that begin with one of the words at the beginning of a line, at the column given. */
function stretchesAt(
  text: string,
  tokens: readonly SourceToken[],
  { from, to }: Stretch,
  words: ReadonlySet<string>,
  column: number,
): readonly Stretch[] {
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const leads = token !== undefined && words.has(token.kind) && columnOf(text, token) === column;
    if (at === from || leads) starts.push(at);
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}

/** How far a token is indented, or nothing where it does not begin its line. */
function columnOf(text: string, token: SourceToken | undefined): number {
  if (token === undefined) return -1;
  const start = text.lastIndexOf('\n', token.from - 1) + 1;
  return text.slice(start, token.from).trim() === '' ? token.from - start : -1;
}

function holds(tokens: readonly SourceToken[], { from, to }: Stretch, fault: Span): boolean {
  const first = tokens[from]?.from ?? 0;
  const next = tokens[to]?.from ?? Number.POSITIVE_INFINITY;
  return (from === 0 || fault.from >= first) && fault.from < next;
}

function isBalanced(tokens: readonly SourceToken[], { from, to }: Stretch): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'LeftBrace') depth += 1;
    if (tokens[at]?.kind === 'RightBrace') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
