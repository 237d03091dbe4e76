/** From a block to its cases: what is compiled, and what is expected of it. */

import type { SourceFile } from '@kriterion/language';

import { filled, unfolded, valueOf, type Block, type Entry } from './format.ts';

/** What is known beside the facts: `on`, `departures`, `overrides`. */
export type Given = Readonly<Record<string, unknown>>;

const VERDICTS = {
  met: 'met',
  'not met': 'not-met',
  undetermined: 'undetermined',
} as const;

export type ExpectedVerdict = (typeof VERDICTS)[keyof typeof VERDICTS];

export type Expectation =
  | {
      readonly kind: 'verdict' | 'outcome' | 'group';
      readonly verdict: ExpectedVerdict;
      readonly facts: unknown;
      readonly given: Given;
      /** Part of what evaluation gives, in the words of the contract. */
      readonly giving?: object;
    }
  | { readonly kind: 'refused'; readonly facts: unknown; readonly given: Given; readonly giving: object }
  /** `words` are exactly those the finding points at. */
  | {
      readonly kind: 'finding';
      readonly code: string;
      readonly words?: string;
      readonly file?: string;
      /** Others may be found beside it. */
      readonly amongOthers: boolean;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'compiles' }
  | { readonly kind: 'catalogue'; readonly path: readonly string[]; readonly value: unknown }
  /** The source with one place filled in otherwise means the same, or means something else. */
  | { readonly kind: 'same' | 'other'; readonly files: readonly SourceFile[] }
  | { readonly kind: 'example' | 'clarification'; readonly name: string; readonly holds: boolean }
  | { readonly kind: 'accepts'; readonly data: unknown }
  | {
      readonly kind: 'rejects';
      readonly data: unknown;
      readonly giving: readonly object[];
    };

export interface Case {
  readonly sentences: readonly string[];
  readonly place: string;
  readonly name: string;
  readonly indication: string;
  readonly files: readonly SourceFile[];
  readonly expected: Expectation;
  /** All that a block says is found; empty where it says nothing of findings. */
  readonly findings: readonly string[];
  /** Why this implementation does not pass it yet. */
  readonly later?: string;
}

const RESERVED = ['sentence', 'why', 'later', 'use', 'indication', 'path'];

/** The cases of a block: one for each expectation. */
export function casesOf(block: Block, preludes: ReadonlyMap<string, string>): readonly Case[] {
  const sentences = (valueOf(block, 'sentence') ?? '').split(/,\s*/u);
  refuseUnknownKeys(block, preludes);
  const expectations = block.entries.flatMap((entry) => {
    const expected = expectationOf(entry, block, preludes);
    return expected === undefined ? [] : [{ entry, expected }];
  });
  const findings = expectations.flatMap(({ expected }) =>
    expected.kind === 'finding' ? [expected.code] : [],
  );
  const later = valueOf(block, 'later');
  return expectations.map(({ entry, expected }) => ({
    ...(later === undefined ? {} : { later }),
    sentences,
    place: `${block.file}:${String(entry.line)}`,
    name: `${sentences.join(' ')} ${valueOf(block, 'why') ?? ''} ${entry.key}: ${entry.value}`.slice(0, 160),
    indication: valueOf(block, 'indication') ?? 'ind',
    files: filesOf(block, preludes),
    expected,
    findings,
  }));
}

/** How the value of a line is read, by the first word of its key; `argument` is the rest of the key. */
type Reader = (
  value: string,
  argument: string,
  files: (place: string, text: string) => readonly SourceFile[],
) => Expectation | undefined;

const verdictReader =
  (verdict: string): Reader =>
  (value) =>
    verdictExpected('verdict', verdict, value);

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['met', verdictReader('met')],
  ['not', verdictReader('not met')],
  ['undetermined', verdictReader('undetermined')],
  ['outcome', (value, verdict) => verdictExpected('outcome', verdict, value)],
  ['group', (value, verdict) => verdictExpected('group', verdict, value)],
  [
    'refused',
    (value) => {
      const { data, given, giving } = parts(value);
      return { kind: 'refused', facts: data, given, giving: giving ?? {} };
    },
  ],
  [
    'finds',
    (value, argument) => (value === 'nothing' ? { kind: 'nothing' } : finding(value, argument === 'also')),
  ],
  ['compiles', () => ({ kind: 'compiles' })],
  [
    'catalogue',
    (value, path) => ({ kind: 'catalogue', path: path.split('/'), value: JSON.parse(value) as unknown }),
  ],
  ['same', (value, place, files) => ({ kind: 'same', files: files(place, value) })],
  ['other', (value, place, files) => ({ kind: 'other', files: files(place, value) })],
  ['example', (value, argument) => ({ kind: 'example', name: value, holds: argument === 'holds' })],
  [
    'clarification',
    (value, argument) => ({ kind: 'clarification', name: value, holds: argument === 'holds' }),
  ],
  ['accepts', (value) => ({ kind: 'accepts', data: parts(value).data })],
  [
    'rejects',
    (value) => {
      const { data, giving } = parts(value);
      return { kind: 'rejects', data, giving: Array.isArray(giving) ? (giving as object[]) : [] };
    },
  ],
]);

function expectationOf(
  { key, value }: Entry,
  block: Block,
  preludes: ReadonlyMap<string, string>,
): Expectation | undefined {
  const [word = '', ...rest] = key.split(' ');
  return READERS.get(word)?.(value, rest.join(' '), (place, text) =>
    filesOf(block, preludes, new Map([[place, text]])),
  );
}

function verdictExpected(
  kind: 'verdict' | 'outcome' | 'group',
  verdict: string,
  value: string,
): Expectation | undefined {
  if (!isVerdict(verdict)) return undefined;
  const { data, given, giving } = parts(value);
  const told = giving === undefined ? {} : { giving };
  return { kind, verdict: VERDICTS[verdict], facts: data, given, ...told };
}

function isVerdict(text: string): text is keyof typeof VERDICTS {
  return Object.hasOwn(VERDICTS, text);
}

/** `KRIT4001 at "18"`, and `in b.krit` where it is not the case's own file. */
function finding(value: string, amongOthers: boolean): Expectation {
  const [, code = '', words, file] = /^(\S+)(?: at "([^]*?)")?(?: in (\S+))?$/u.exec(value) ?? [];
  if (code === '') throw new Error(`not a finding: ${value}`);
  return {
    kind: 'finding',
    code,
    amongOthers,
    ...(words === undefined ? {} : { words: unfolded(words) }),
    ...(file === undefined ? {} : { file }),
  };
}

/** `{facts} with {date, departures, overrides} giving {part of the result}`; the last two may be left out. */
function parts(value: string): { readonly data: unknown; readonly given: Given; readonly giving?: object } {
  const [, data = '', given = '{}', giving] =
    /^(.*?)(?: with (\{.*?\}))?(?: giving ([[{].*))?$/su.exec(unfolded(value)) ?? [];
  return {
    data: JSON.parse(data) as unknown,
    given: JSON.parse(given) as Given,
    ...(giving === undefined ? {} : { giving: JSON.parse(giving) as object }),
  };
}

/** A misspelt key would else be a place that no prelude has, and what it expects would never be looked at. */
function refuseUnknownKeys(block: Block, preludes: ReadonlyMap<string, string>): void {
  const prelude = preludes.get(valueOf(block, 'use') ?? '') ?? '';
  for (const { key, line } of block.entries) {
    const [word = ''] = key.split(' ');
    const isKnown = [...RESERVED, 'source'].includes(key) || word === 'file' || READERS.has(word);
    if (!isKnown && !new RegExp(`«${key}[|»]`, 'u').test(prelude))
      throw new Error(`${block.file}:${String(line)}: no such key, and no such place: ${key}`);
  }
}

/** The source of the block and the files beside it, with places filled in anew where `instead` says so. */
function filesOf(
  block: Block,
  preludes: ReadonlyMap<string, string>,
  instead: ReadonlyMap<string, string> = new Map(),
): readonly SourceFile[] {
  const prelude = preludes.get(valueOf(block, 'use') ?? '');
  const slots = new Map(
    block.entries.filter(({ key }) => !RESERVED.includes(key)).map(({ key, value }) => [key, value]),
  );
  const text = instead.get('source') ?? slots.get('source') ?? prelude;
  if (text === undefined) throw new Error(`${block.file}: no source and no prelude`);
  const own = {
    path: valueOf(block, 'path') ?? 'case.krit',
    text: unfolded(filled(text, new Map([...slots, ...instead]))),
  };
  const others = block.entries
    .filter(({ key }) => key.startsWith('file '))
    .map(({ key, value }) => ({ path: key.slice('file '.length), text: unfolded(`${value}\n`) }));
  return [own, ...others];
}
