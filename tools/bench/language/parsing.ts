/** Text to tree with places: this parser against JSON.parse of that very tree, peggy and Langium. */

import { readSource } from '@kriterion/language/reading';

import { langiumReader, type LangiumReading } from '../../../test/peers/langium-peer.ts';
import { peggyReader, readWithPeggy } from '../../../test/peers/peggy-peer.ts';
import { firstDifference } from '../../../test/peers/trees.ts';
import { shippedSources } from '../../../test/recovery/subjects.ts';
import { characterCost, measured } from './rotation.ts';
import { firstLanguage, textOf } from './texts.ts';

interface Sample {
  readonly name: string;
  readonly text: () => string;
  readonly rounds: number;
}

const SAMPLES: readonly Sample[] = [
  { name: 'the largest real file', text: largestReal, rounds: 41 },
  { name: '100 kB', text: () => textOf(100_000), rounds: 41 },
  { name: '1 MB', text: () => textOf(1_000_000), rounds: 11 },
];

/** Characters a second: JSON.parse at most so many times as fast. Published figures of other languages are of this kind. */
const GOAL = 9;

const LOOSER =
  'Langium reads a looser language: list parts need no separator, og/eller may be mixed, a number and its unit are one token.';

/** Runs the comparison and tells it; throws where the trees are not the same. */
export async function benchParsing(tell: (line: string) => void): Promise<void> {
  const langium = await langiumReader(firstLanguage());
  for (const { name, text, rounds } of SAMPLES) benchText(name, text(), rounds, langium, tell);
  tell(`  ${LOOSER}`);
}

function benchText(
  name: string,
  text: string,
  rounds: number,
  langium: Langium,
  tell: (line: string) => void,
): void {
  const json = checkedTree(text, langium);
  const before = characterCost(text);
  const times = measured(
    {
      [BASE]: () => JSON.parse(json) as unknown,
      krit: () => readSource({ path: 'a.krit', text }).tree,
      peggy: peggyOf(text),
      langium: () => langium(text).tree,
    },
    rounds,
  );
  tell(
    `\nText to tree with places, ${name}: ${size(text)} of text, ${size(json)} as JSON; krit and peggy make the same tree`,
  );
  const time = (contender: string): number => times.get(contender) ?? Number.NaN;
  const speed = (contender: string): number =>
    (contender === BASE ? json : text).length / 1000 / time(contender);
  for (const contender of times.keys()) {
    tell(
      [
        `  ${contender.padEnd(24)}${time(contender).toFixed(2).padStart(9)} ms`,
        `${speed(contender).toFixed(1).padStart(7)} MB/s of its input`,
        `1/${(speed(BASE) / speed(contender)).toFixed(1)} of the speed of JSON.parse`.padStart(36),
        `${(time(contender) / time(BASE)).toFixed(2).padStart(7)} × its time for the same tree`,
        `${(time(contender) / time('krit')).toFixed(2).padStart(6)} × krit`,
      ].join('  '),
    );
  }
  tell(
    `  goal: krit at 1/${String(GOAL)} of the speed of JSON.parse: ${speed(BASE) / speed('krit') <= GOAL ? 'met' : 'NOT MET'}`,
  );
  tell(
    `  one character looked at: ${before.toFixed(2)} ns before, ${characterCost(text).toFixed(2)} ns after`,
  );
}

type Langium = (text: string) => LangiumReading;

const BASE = 'JSON.parse of the tree';

function largestReal(): string {
  const [largest] = shippedSources().toSorted((a, b) => b.text.length - a.text.length);
  return largest?.text ?? '';
}

/** The gate: the tree as JSON, once both parsers that share no code have made the same of the text. */
function checkedTree(text: string, langium: Langium): string {
  const { tree, broken } = readSource({ path: 'a.krit', text });
  const difference = broken ? 'the parser finds faults' : firstDifference(tree, readWithPeggy(text));
  if (difference !== undefined) throw new Error(`the trees differ: ${difference}`);
  const [complaint] = langium(text).complaints;
  if (complaint !== undefined) throw new Error(`Langium does not read the text: ${complaint}`);
  return JSON.stringify(tree);
}

function peggyOf(text: string): () => unknown {
  const read = peggyReader(text);
  return () => read(text);
}

function size(text: string): string {
  return `${(text.length / 1000).toFixed(0)} kB`;
}
