/** The page of a verdict: what it is, what is missing, and what decides it. */

import type { Group, Indication } from '@kriterion/catalogue';
import type { DecidingSets, Judgement } from '@kriterion/evaluation';
import { identityOf, textIn, wordingText } from '@kriterion/presentation';

import { Citations, explanationLines } from './explanation.ts';
import { missingText, requirementText, type Telling } from './facts-in-words.ts';
import { word } from './verdict-words.ts';

/** What the page tells of. */
export interface Judged {
  readonly indication: Indication;
  readonly judgement: Judgement;
  readonly deciding: DecidingSets;
  /** The date it was judged by. */
  readonly on?: string;
}

/** The page, ready to print. */
export function verdictPage(judged: Judged, telling: Telling): string {
  const citations = new Citations(telling);
  const tree = explanationLines(judged.judgement.explanation, telling, citations);
  const { language } = telling;
  const blocks = [
    headBlock(judged, telling),
    verdictBlock(judged, telling),
    ...missingBlocks(judged, telling),
    ...settledBlocks(judged, telling),
    [word('decides', language), ...tree.map(indented)],
    ...sourcesBlock(citations, telling),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

type Block = readonly string[];

function headBlock({ indication, on }: Judged, { group, language }: Telling): Block {
  const identity = identityOf(group, language);
  const dated = on === undefined ? [] : [word('onDate', language, on)];
  return [
    `${textIn(group.name, language)} – ${textIn(indication.name, language)}`,
    [identity.version, ...dated, identity.notice].join(' · '),
  ];
}

function verdictBlock({ judgement }: Judged, { group, language }: Telling): Block {
  const { verdict, override, departures } = judgement;
  const agreed = override === null ? [] : [word('overridden', language, textIn(override.text, language))];
  const departed = departures.map(
    ({ requirement, reason }) => `• ${requirementText(requirement, group, language)}: ${reason}`,
  );
  return [
    `${word(verdict, language)}: ${word(`says-${verdict}`, language)}`,
    ...agreed,
    ...(departed.length === 0 ? [] : [`${word('departures', language)}:`, ...departed.map(indented)]),
  ];
}

/** More possibilities than this are too many to read. */
const MOST_WAYS = 6;

function missingBlocks({ judgement, deciding }: Judged, telling: Telling): readonly Block[] {
  if (judgement.verdict !== 'undetermined') return [];
  const { language } = telling;
  const blocks = [
    waysBlock(word('mayBeMet', language), deciding.met, telling),
    waysBlock(word('mayFail', language), deciding.notMet, telling),
  ];
  return deciding.complete ? blocks : [...blocks, [word('incomplete', language)]];
}

/** What is common to all possibilities is said once. */
function waysBlock(head: string, sets: DecidingSets['met'], telling: Telling): Block {
  const { language } = telling;
  const ways = sets.map(({ missing }) => missing);
  const [first = []] = ways;
  if (ways.length === 0) return [head, indented(word('noWay', language))];
  const common = first.filter((path) => ways.every((way) => way.includes(path)));
  const texts = ways.slice(0, MOST_WAYS).map((way) =>
    listed(
      way.filter((path) => !common.includes(path)),
      telling,
    ),
  );
  const shared = common.map((path) => indented(`• ${missingText(path, telling)}`));
  const intro = ways.length === 1 ? word('waysOne', language) : word('ways', language, String(ways.length));
  const more = ways.length > MOST_WAYS ? [word('moreWays', language, String(ways.length - MOST_WAYS))] : [];
  if (ways.length === 1) return [head, indented(intro), ...shared];
  const apart = [...texts.map((text) => `– ${text}`), ...more];
  if (common.length === 0) return [head, indented(intro), ...apart.map(indented)];
  return [
    head,
    indented(`${word('always', language)}:`),
    ...shared,
    indented(`${word('andEither', language)}:`),
    ...apart.map(indented),
  ];
}

function listed(paths: readonly string[], telling: Telling): string {
  return paths.map((path) => missingText(path, telling)).join(' + ');
}

function settledBlocks({ judgement }: Judged, telling: Telling): readonly Block[] {
  const { language } = telling;
  const bodies = judgement.decidedBy.map((body) => indented(`• ${textIn(body, language)}`));
  const advice = judgement.advice.map(({ wording, requirement, value }) => {
    const text = wording === undefined ? requirement : wordingText(wording, language);
    return indented(`• ${text}: ${word(value, language).toLowerCase()}`);
  });
  const readings = judgement.readings.map(({ assignment, verdict }) =>
    indented(`• ${readingText(assignment, telling)}: ${word(verdict, language).toLowerCase()}`),
  );
  return [
    ...(readings.length === 0 ? [] : [[word('readings', language), ...readings]]),
    ...(bodies.length === 0 ? [] : [[word('decidedBy', language), ...bodies]]),
    ...(advice.length === 0 ? [] : [[word('advice', language), ...advice]]),
  ];
}

function readingText(assignment: Readonly<Record<string, string>>, { group, language }: Telling): string {
  return Object.entries(assignment)
    .map(([question, reading]) => textOfReading(group, question, reading, language))
    .join('; ');
}

function textOfReading(
  group: Group,
  question: string,
  reading: string,
  language: Telling['language'],
): string {
  const readings = group.questions.find(({ id }) => id === question)?.readings ?? [];
  const text = readings.find(({ id }) => id === reading)?.text;
  return text === undefined ? reading : textIn(text, language);
}

function sourcesBlock({ texts }: Citations, { language }: Telling): readonly Block[] {
  if (texts.length === 0) return [];
  return [[word('sources', language), ...texts.map((text, at) => indented(`[${String(at + 1)}] ${text}`))]];
}

function indented(line: string): string {
  return `  ${line}`;
}
