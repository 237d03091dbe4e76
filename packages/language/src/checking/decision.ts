import type {
  Account,
  AccountPoint,
  Analysis,
  Evidence,
  Figure,
  FrameEntry,
  Source,
} from '@kriterion/catalogue';

import { given } from '../given.ts';
import type {
  AccountNode,
  AnalysisNode,
  FigureNode,
  FrameNode,
  PointNode,
  SourceNode,
} from '../syntax/tree.ts';
import { evidenceOf, noteOf, textOf } from './evidence.ts';
import { numberWords } from './number-words.ts';
import { swap, writeQuoted } from './offers.ts';
import type { Scope } from './scope.ts';
import { checkId, dateOf, decimalOf, isLess } from './values.ts';

export function sourceOf(node: SourceNode, scope: Scope): Source {
  const { reporter } = scope.unit;
  checkId(node.id, reporter);
  if (node.url !== undefined && !/^https:\/\/[^\s"<>]+$/u.test(node.url.da)) {
    const secure = node.url.da.replace(/^http:/u, 'https:');
    const fix = secure === node.url.da ? undefined : writeQuoted(secure);
    reporter.report('KRIT4014', node.url.span, { url: node.url.da }, { fix });
  }
  return given({
    id: node.id.name,
    title: textOf(node.title),
    publisher: node.publisher?.da,
    date: node.date === undefined ? undefined : dateOf(node.date, reporter),
    url: node.url?.da,
    note: node.note === undefined ? undefined : textOf(node.note),
  });
}

function figureOf(node: FigureNode, scope: Scope): Figure {
  const { reporter } = scope.unit;
  const value = decimalOf(node.value, reporter);
  const to = node.to === undefined ? undefined : decimalOf(node.to, reporter);
  if (to !== undefined && isLess(to, value)) {
    const fix = swap(node.value, node.to, scope.unit.text);
    reporter.report('KRIT4013', node.span, { from: numberWords(value), to: numberWords(to) }, { fix });
  }
  return given({ approximate: node.approximate, value, to, unit: node.unit.name, per: node.per?.name });
}

export function frameOf(node: FrameNode, scope: Scope): FrameEntry[] {
  return node.entries.map(({ name, figures, evidence }) => ({
    name: textOf(name),
    figures: figures.map((figure) => figureOf(figure, scope)),
    evidence: evidenceOf(evidence ?? node.evidence, scope, name.span),
  }));
}

export function analysisOf(node: AnalysisNode, scope: Scope): Analysis {
  const { reporter } = scope.unit;
  checkId(node.id, reporter);
  const evidence = evidenceOf(node.evidence, scope, node.id.span);
  return given({
    id: node.id.name,
    name: textOf(node.name),
    turnaround: node.turnaround === undefined ? undefined : figureOf(node.turnaround, scope),
    coverage: node.coverage === undefined ? undefined : figureOf(node.coverage, scope),
    readyFrom: node.readyFrom === undefined ? undefined : dateOf(node.readyFrom, reporter),
    notes: node.notes.map((note) => noteOf(note, scope, evidence)),
    evidence,
  });
}

export function accountOf(node: AccountNode, scope: Scope): Account {
  const evidence = evidenceOf(node.evidence, scope, node.title.span);
  return {
    kind: node.account,
    title: textOf(node.title),
    points: node.points.map((point) => pointOf(point, scope, evidence)),
    evidence,
  };
}

export function pointOf(node: PointNode, scope: Scope, inherited?: Evidence): AccountPoint {
  return given({
    text: textOf(node.text),
    figure: node.figure === undefined ? undefined : figureOf(node.figure, scope),
    date: node.date === undefined ? undefined : dateOf(node.date, scope.unit.reporter),
    evidence: evidenceOf(node.evidence, scope, node.text.span, inherited),
  });
}
