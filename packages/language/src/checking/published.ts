import type { Amendment, Published, Validity } from '@kriterion/catalogue';

import { isEmptyPeriod } from '../dates/partial-dates.ts';
import { fixTitle } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { AmendmentNode, PublishedNode, ValidityNode, VersionNode } from '../syntax/tree.ts';
import { evidenceOf, textOf } from './evidence.ts';
import { swap } from './offers.ts';
import type { Scope } from './scope.ts';
import { dateOf, isLess } from './values.ts';

/** What a declaration says of its own version, validity and changes. */
export function publishedOf(
  node: Pick<PublishedNode, 'version' | 'validity' | 'amendments'>,
  scope: Scope,
): Published {
  checkAmendments(node.amendments, node.version, scope);
  return given({
    version: node.version?.text,
    validity: node.validity === undefined ? undefined : validityOf(node.validity, scope),
    amendments:
      node.amendments.length === 0
        ? undefined
        : node.amendments.map((amendment) => amendmentOf(amendment, scope)),
  });
}

/** The first and the last day; a period that holds no day is reported. */
export function validityOf(node: ValidityNode, scope: Scope): Validity {
  const { reporter } = scope.unit;
  const from = node.from === undefined ? undefined : dateOf(node.from, reporter);
  const to = node.to === undefined ? undefined : dateOf(node.to, reporter);
  if (from !== undefined && to !== undefined && isEmptyPeriod(from, to))
    reporter.report('KRIT3040', node.span, { from, to }, { fix: swap(node.from, node.to, scope.unit.text) });
  return given({ from, to });
}

function amendmentOf(node: AmendmentNode, scope: Scope): Amendment {
  return given({
    version: node.version.text,
    date: node.date === undefined ? undefined : dateOf(node.date, scope.unit.reporter),
    what: textOf(node.what),
    why: textOf(node.why),
    evidence: evidenceOf(node.evidence, scope, node.what.span),
  });
}

/** Amendments stand oldest first, and the last one made the version that stands here. */
function checkAmendments(
  amendments: readonly AmendmentNode[],
  version: VersionNode | undefined,
  scope: Scope,
): void {
  const { reporter } = scope.unit;
  amendments.forEach((amendment, index) => {
    const before = amendments[index - 1];
    if (before === undefined || isOlder(before.version.text, amendment.version.text)) return;
    const versions = { version: amendment.version.text, before: before.version.text };
    reporter.report('KRIT3041', amendment.version.span, versions);
  });
  const newest = amendments.at(-1);
  if (newest === undefined) return;
  if (version === undefined) {
    if (!scope.unit.broken) reportNoVersion(newest, scope);
  } else if (version.text !== newest.version.text) {
    const { text } = newest.version;
    const fix = { title: fixTitle('write', { text }), text };
    reporter.report('KRIT3042', version.span, { version: version.text, newest: text }, { fix });
  }
}

function reportNoVersion({ version: { text, span }, span: whole }: AmendmentNode, scope: Scope): void {
  const { reporter } = scope.unit;
  const words = `${reporter.written.keywords.Version} ${text}`;
  const at = { from: whole.from, to: whole.from };
  const fix = { title: fixTitle('write', { text: words }), safe: true, text: `${words}\n`, span: at };
  reporter.report('KRIT3043', span, { version: text }, { fix });
}

/** Whether one version comes before another, number by number. */
function isOlder(a: string, b: string): boolean {
  const [partsA, partsB] = [numbersOf(a), numbersOf(b)];
  const at = partsA.findIndex((part, index) => part !== partsB[index]);
  return at !== -1 && isLess(partsA[at] ?? '0', partsB[at] ?? '0');
}

function numbersOf(version: string): readonly string[] {
  return version.split('.').map((part) => part.replace(/^0+(?=\d)/u, ''));
}
