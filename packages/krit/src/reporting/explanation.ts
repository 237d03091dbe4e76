/** The explanation of a verdict as lines to read: a mark, what is asked, what is answered. */

import type { Evidence, Fact } from '@kriterion/catalogue';
import type { ExplanationNode } from '@kriterion/evaluation';
import { citationText, conditionSentence, textIn, wordingText } from '@kriterion/presentation';

import { answerInWords, factAt, rowText, type Telling } from './facts-in-words.ts';
import { word } from './verdict-words.ts';

/** Sources that are cited, in order of first citation: the number in brackets is the place. */
export class Citations {
  readonly texts: string[] = [];
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** ` [1, 2]`, ` [forslag]`, or nothing. */
  marks(evidence: Evidence | undefined): string {
    const { group, language } = this.#telling;
    const numbers = (evidence?.citations ?? []).map((citation) =>
      this.#number(citationText(citation, group, language)),
    );
    const proposed = evidence?.proposal === undefined ? [] : [word('proposal', language)];
    const marks = [...new Set([...numbers.map(String), ...proposed])];
    return marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
  }

  #number(text: string): number {
    const at = this.texts.indexOf(text);
    return at >= 0 ? at + 1 : this.texts.push(text);
  }
}

type Rows = ReadonlyMap<string, { readonly noun: string; readonly members: readonly Fact[] }>;

const MARKS = { met: '✓', 'not-met': '✗', undetermined: '?' } as const;

/** Facts named behind a line; what it was taken from is in the JSON in full. */
const MOST_ANSWERS = 4;

/** The lines of a verdict. */
export function explanationLines(
  root: ExplanationNode,
  telling: Telling,
  citations: Citations,
): readonly string[] {
  const writer = new Writer(telling, citations);
  for (const part of root.of) writer.node(part, { depth: 0, rows: new Map() });
  return writer.lines;
}

interface Here {
  readonly depth: number;
  readonly rows: Rows;
  /** Said before the first line that stands here: that it is an exception, or waives. */
  readonly lead?: string;
}

class Writer {
  readonly lines: string[] = [];
  readonly #telling: Telling;
  readonly #citations: Citations;

  constructor(telling: Telling, citations: Citations) {
    this.#telling = telling;
    this.#citations = citations;
  }

  node(node: ExplanationNode, here: Here): void {
    switch (node.kind) {
      case 'route':
        this.#route(node, here);
        return;
      case 'requirement':
      case 'criterion':
      case 'row-criterion':
      case 'clause':
      case 'exclusion':
        this.#worded(node, here);
        return;
      case 'by-reading':
        this.#reading(node, here);
        return;
      case 'row':
      case 'value':
      case 'points':
      case 'derived':
      case 'indication':
        this.#headed(node, this.#head(node), here);
        return;
      default:
        this.#condition(node, here);
    }
  }

  #route(node: ExplanationNode, here: Here): void {
    if (node.name === undefined) for (const part of node.of) this.node(part, here);
    else
      this.#headed(
        node,
        word('route', this.#telling.language, textIn(node.name, this.#telling.language)),
        here,
      );
  }

  /** A line of its own wording; what states the same below it is not said again. */
  #worded(node: ExplanationNode, here: Here): void {
    const { language } = this.#telling;
    if (node.wording === undefined) {
      for (const part of node.of) this.node(part, here);
      return;
    }
    const text = wordingText(node.wording, language);
    const { of, ...below } = this.#below(node, text);
    const shown = node.value === 'met' ? of.filter((part) => tellsHow(part, below.join)) : of;
    const before = node.kind === 'exclusion' ? `${word('exclusion', language)}: ${text}` : text;
    const belongs =
      node.belongsTo === undefined
        ? ''
        : ` (${word('belongsTo', language, textIn(node.belongsTo, language))})`;
    const strength = this.#strength(node);
    const joins = below.join === undefined ? '' : ` – ${word(below.join, language)}:`;
    const said = (before + belongs + strength + joins).trimEnd();
    this.#line(node, said + this.#answers(below.leaf, text) + this.#shortened(node, of), here);
    for (const part of shown) this.node(part, inner(here));
  }

  #strength({ id = '', strength }: ExplanationNode): string {
    const { language, departed } = this.#telling;
    if (strength === 'default') return ` (${word(departed.has(id) ? 'departed' : 'default', language)})`;
    return strength === 'should' ? ` (${word('should', language)})` : '';
  }

  /** What is to be said below a worded line: parts of a list at once, a comparison by its answers alone. */
  #below(node: ExplanationNode, text: string): Below {
    const [only] = node.of;
    if (node.of.length !== 1 || only === undefined) return { of: node.of };
    if ((only.kind === 'criterion' || only.kind === 'clause') && only.wording !== undefined) {
      const isSame = wordingText(only.wording, this.#telling.language) === text;
      return isSame ? this.#below(only, text) : { of: [only] };
    }
    if (isListing(only.kind)) return { join: only.kind, of: only.of };
    // The wording says how many rows; which they are stands below it.
    if (isOfRows(only.kind)) return { of: only.of };
    return only.condition === undefined
      ? { of: only.of.length === 0 ? [] : [only] }
      : { leaf: only, of: only.of };
  }

  #condition(node: ExplanationNode, here: Here): void {
    const { group, language } = this.#telling;
    if (node.condition !== undefined) {
      const sentence = conditionSentence(node.condition, group, language, here.rows);
      this.#headed(node, sentence + this.#answers(node, sentence), here);
      return;
    }
    if (node.kind === 'except' || node.kind === 'waived' || node.kind === 'if-then') this.#pair(node, here);
    else if (isListing(node.kind) || isPlain(node.kind))
      this.#headed(node, asSentence(word(node.kind, language)), here);
    else for (const part of node.of) this.node(part, here);
  }

  /** What is bounded, and below the same line what bounds it. */
  #pair(node: ExplanationNode, here: Here): void {
    const { language } = this.#telling;
    const [first, second] = node.of;
    const bound = node.kind === 'except' ? 'exception' : node.kind === 'waived' ? 'waivedBy' : 'then';
    const lead = node.kind === 'if-then' ? { lead: word('if', language) } : {};
    if (first !== undefined) this.node(first, { ...here, ...lead });
    if (second !== undefined) this.node(second, { ...here, lead: word(bound, language) });
  }

  #reading(node: ExplanationNode, here: Here): void {
    const { group, language } = this.#telling;
    const question = group.questions.find(({ id }) => id === node.id);
    const asked = question === undefined ? (node.id ?? '') : textIn(question.text, language);
    this.#line(node, word('by-reading', language, asked), here);
    for (const part of node.of) {
      const reading = question?.readings.find(({ id }) => id === part.reading);
      const text = reading === undefined ? (part.reading ?? '') : textIn(reading.text, language);
      this.#line(part, word('reading', language, text), inner(here));
      if (part.kind !== 'always') this.node(part, inner(inner(here)));
    }
  }

  /** A line with a head of its own, and all that is below it; inside a row the row is in hand. */
  #headed(node: ExplanationNode, head: string, here: Here): void {
    const { language } = this.#telling;
    this.#line(node, head + this.#shortened(node, node.of), here);
    const rows = node.kind === 'row' ? this.#withRow(node, here.rows) : here.rows;
    for (const part of partsOfRow(node)) this.node(part, { depth: here.depth + 1, rows });
    if (node.more !== undefined)
      this.lines.push(`${'   '.repeat(here.depth + 1)}${word('moreRows', language, String(node.more))}`);
  }

  #head(node: ExplanationNode): string {
    const { group, language } = this.#telling;
    const { id = '', at = '' } = node;
    switch (node.kind) {
      case 'row':
        return asSentence(rowText(at, node.isFurther === true, this.#telling));
      case 'points':
        return word('points', language, node.points ?? '');
      case 'derived': {
        const fact = factAt(at, group);
        return word('derived', language, fact === undefined ? id : textIn(fact.label, language));
      }
      case 'indication':
        return word('indication', language, node.name === undefined ? id : textIn(node.name, language));
      default:
        return id;
    }
  }

  #withRow({ id = '', at = '' }: ExplanationNode, rows: Rows): Rows {
    const { group } = this.#telling;
    const type = at === '' ? undefined : factAt(at, group)?.type;
    const row =
      type?.kind === 'rows'
        ? { noun: type.row, members: type.members }
        : { noun: 'patient', members: group.facts };
    return new Map(rows).set(id, row);
  }

  /** In brackets behind a line; what the line itself names is not named again. */
  #answers(leaf: ExplanationNode | undefined, text: string): string {
    const answers = (leaf?.facts ?? []).flatMap((path) => answerInWords(path, this.#telling) ?? []);
    const [only] = answers;
    if (only === undefined) return '';
    if (answers.length === 1 && text.toLowerCase().includes(only.label.toLowerCase()))
      return text.endsWith(` ${only.answer}`) ? '' : ` (${only.answer})`;
    const more = answers.length > MOST_ANSWERS ? ['…'] : [];
    const named = answers.slice(0, MOST_ANSWERS).map(({ label, answer }) => `${label}: ${answer}`);
    return ` (${[...named, ...more].join('; ')})`;
  }

  #shortened({ toldBefore }: ExplanationNode, of: readonly ExplanationNode[]): string {
    return toldBefore === true && of.length === 0 ? ` (${word('toldAbove', this.#telling.language)})` : '';
  }

  #line(node: ExplanationNode, text: string, { depth, lead = '' }: Here): void {
    const marks = this.#citations.marks(node.evidence);
    this.lines.push(`${'   '.repeat(depth)}${MARKS[node.value]} ${lead}${text}${marks}`);
  }
}

interface Below {
  readonly join?: Listing;
  readonly leaf?: ExplanationNode;
  readonly of: readonly ExplanationNode[];
}

type Listing = 'all' | 'any' | 'none' | 'count';

function isListing(kind: ExplanationNode['kind']): kind is Listing {
  return kind === 'all' || kind === 'any' || kind === 'none' || kind === 'count';
}

type Plain = 'not' | 'rows' | 'every' | 'different' | 'for-same';

/** What is named on a line of its own. */
function isPlain(kind: ExplanationNode['kind']): kind is Plain {
  return ['not', 'rows', 'every', 'different', 'for-same'].includes(kind);
}

/** Of what is met, only what makes it so is told: parts of a list that are met, and rows. */
function tellsHow({ kind, value }: ExplanationNode, join: Listing | undefined): boolean {
  if (value !== 'met') return false;
  return join !== undefined || kind === 'rows' || kind === 'every' || kind === 'different' || kind === 'row';
}

function isOfRows(kind: ExplanationNode['kind']): boolean {
  return kind === 'rows' || kind === 'every' || kind === 'different';
}

/** All that is asked of a row stands right below it. */
function partsOfRow({ kind, of }: ExplanationNode): readonly ExplanationNode[] {
  const [only] = of;
  return kind === 'row' && of.length === 1 && only?.kind === 'all' ? only.of : of;
}

function inner({ depth, rows }: Here): Here {
  return { depth: depth + 1, rows };
}

function asSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
