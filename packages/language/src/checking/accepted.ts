import type { Evidence, PartialDate, Text } from '@kriterion/catalogue';

import { ALL_CODES, CODES, type Code } from '../diagnostics/codes.ts';
import type { Diagnostic, Position, Range } from '../diagnostics/diagnostic.ts';
import { given } from '../given.ts';
import { nearest } from '../names/nearest.ts';
import type { AcceptanceNode } from '../syntax/tree.ts';
import { acceptancesIn, type HeldAcceptance } from './acceptances.ts';
import { evidenceOf, textOf } from './evidence.ts';
import { deleteWhole, writeInstead } from './offers.ts';
import type { Scope } from './scope.ts';
import { dateOf } from './values.ts';

/** A finding that somebody weighed and let stand, with the reason. */
export interface AcceptedFinding {
  readonly diagnostic: Diagnostic;
  readonly reason: Text;
  readonly date?: PartialDate;
  readonly evidence: Evidence;
}

/** What is left of the findings of a file, and what of them was accepted. */
export interface Weighed {
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly AcceptedFinding[];
}

/** An acceptance, looked at by itself. */
export interface ReadAcceptance extends Omit<AcceptedFinding, 'diagnostic'> {
  readonly acceptance: HeldAcceptance;
  /** Absent where it cannot be accepted. */
  readonly code?: Code;
}

/** The acceptances of a file, each looked at by itself: before what nothing uses is told, since they cite sources too. */
export function acceptancesOf(scope: Scope): readonly ReadAcceptance[] {
  return scope.unit.tree.declarations
    .flatMap(acceptancesIn)
    .map((acceptance) => readAcceptance(acceptance, scope));
}

/** Takes the accepted findings of a file out of what was found in it; acceptances that fit nothing are reported. */
export function weighed(scope: Scope, acceptances: readonly ReadAcceptance[]): Weighed {
  const { reporter } = scope.unit;
  // In a file with errors what was accepted may not have been looked for.
  const { failed, diagnostics: found } = reporter;
  const accepted = new Map<Diagnostic, AcceptedFinding>();
  for (const { acceptance, code, ...said } of acceptances) {
    const range = reporter.lines.rangeOf(acceptance.within);
    const fitting = found.filter(
      (diagnostic) => diagnostic.code === code && isWithin(diagnostic.range, range),
    );
    for (const diagnostic of fitting) accepted.set(diagnostic, { diagnostic, ...said });
    if (fitting.length === 0 && code !== undefined && !failed) reportIdle(acceptance.node, scope);
  }
  const diagnostics =
    acceptances.length === 0 ? found : reporter.diagnostics.filter((diagnostic) => !accepted.has(diagnostic));
  return { diagnostics, accepted: [...accepted.values()] };
}

function readAcceptance(acceptance: HeldAcceptance, scope: Scope): ReadAcceptance {
  const { reason, date, evidence, code } = acceptance.node;
  return given({
    acceptance,
    code: acceptableCode(acceptance.node, scope),
    reason: textOf(reason),
    date: dateOf(date, scope.unit.reporter),
    // Who weighed it and when stands there; a source may say more.
    evidence: evidence === undefined ? { citations: [] } : evidenceOf(evidence, scope, code.span),
  });
}

/** The code, if it is one of a finding that need not be put right. */
function acceptableCode(
  { code: { name, span }, span: whole }: AcceptanceNode,
  scope: Scope,
): Code | undefined {
  const { reporter, text } = scope.unit;
  const code = ALL_CODES.find((known) => known === name);
  if (code === undefined) {
    const suggestion = nearest(name, ALL_CODES);
    reporter.report('KRIT8001', span, { code: name, suggestion }, { fix: writeInstead(suggestion) });
    return undefined;
  }
  if (CODES[code].severity !== 'error') return code;
  const fix = { ...deleteWhole(code, whole, text), safe: true };
  reporter.report('KRIT8002', span, { code }, { fix });
  return undefined;
}

function reportIdle({ code, span }: AcceptanceNode, scope: Scope): void {
  const { reporter, text } = scope.unit;
  const fix = { ...deleteWhole(code.name, span, text), safe: true };
  reporter.report('KRIT8003', span, { code: code.name }, { fix });
}

function isWithin(range: Range, whole: Range): boolean {
  return !isBefore(range.start, whole.start) && !isBefore(whole.end, range.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
