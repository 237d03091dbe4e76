import { type Group, hashOf } from '@kriterion/catalogue';

import { fixTitle, type Said, term } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { GroupNode, Span, ValidityNode } from '../syntax/tree.ts';
import type { ConditionScope } from './context.ts';
import { accountOf, analysisOf, frameOf, pointOf } from './decision.ts';
import { evidenceOf, noteOf, originOf, textOf } from './evidence.ts';
import { meaningOf, NOT_SHOWN, shownContentOf } from './meaning.ts';
import { membersOf } from './members.ts';
import { deleteWhole } from './offers.ts';
import { checkOneMeaning } from './one-meaning.ts';
import { publishedOf } from './published.ts';
import { declareQuestions, raisedQuestions } from './questions.ts';
import { rulesOf } from './rules.ts';
import type { Scope } from './scope.ts';
import { citedSources, usedCodeLists, usedFacts, usedParameters } from './used-declarations.ts';
import { checkId } from './values.ts';

/** The checked group; `scope` is the file's and has taken up what the group itself declares. */
export function groupOf(node: GroupNode, scope: Scope): Group {
  checkIdentity(node, scope);
  const raised = raisedQuestions(node);
  const within: ConditionScope = { scope, questions: declareQuestions(raised, scope), clauseIds: new Map() };
  const identity = identityOf(node, scope);
  const rules = rulesOf(node, raised, within);
  const decision = decisionOf(node, scope);
  const facts = usedFacts(rules, scope);
  checkOneMeaning(rules, facts, node.id, scope);
  const parameters = usedParameters(rules, facts, scope);
  const codeLists = usedCodeLists(rules, facts, node.id, scope);
  const group = given({
    ...identity,
    ...decision,
    ...rules,
    facts,
    parameters: parameters.length === 0 ? undefined : parameters,
    codeLists: codeLists.length === 0 ? undefined : codeLists,
  });
  const complete = { ...group, sources: citedSources(group, scope) };
  return {
    ...complete,
    meaningHash: hashOf(meaningOf(complete)),
    contentHash: hashOf(shownContentOf(complete), NOT_SHOWN),
  };
}

/** Takes up what a group declares; conditions may then name it, wherever in the file they stand. */
export function declareMembers(node: GroupNode, scope: Scope): void {
  for (const member of node.members) {
    if (member.kind === 'source') scope.declare(scope.sources, 'source', member);
    if (member.kind === 'fact') scope.declare(scope.facts, 'fact', member);
    if (member.kind === 'parameter') scope.declare(scope.parameters, 'parameter', member);
    if (member.kind === 'code-list') scope.declare(scope.codeLists, 'code-list', member);
    if (member.kind === 'code-set') scope.declare(scope.codeSets, 'code-set', member);
    if (member.kind === 'section') scope.declare(scope.sections, 'section', member);
    if (member.kind === 'criterion') scope.declare(scope.criteria, 'criterion', member);
  }
}

function checkIdentity(node: GroupNode, scope: Scope): void {
  const { reporter, broken } = scope.unit;
  checkId(node.id, reporter);
  const entered = membersOf(node, 'criteria-not-entered').length === 0;
  const versions = membersOf(node, 'version');
  if (entered && versions.length === 0 && !broken) reportNoVersion(node, scope);
  onlyOne(versions, scope, term('theVersion'));
  const periods = membersOf(node, 'validity').map(({ validity }) => validity);
  for (const end of ['from', 'to'] as const)
    onlyOne(
      periods.filter((period) => period[end] !== undefined),
      scope,
      term('theValidity'),
    );
  onlyOne(membersOf(node, 'requisition'), scope, term('theRequisition'));
  if (!entered && (membersOf(node, 'indication').length > 0 || membersOf(node, 'requisition').length > 0)) {
    reporter.report('KRIT5012', node.id.span, {});
  }
}

/** The first version of a group; it goes right after the brace that begins it. */
function reportNoVersion({ id, name, evidence }: GroupNode, { unit: { reporter, text } }: Scope): void {
  const words = `${reporter.written.keywords.Version} 0.1.0`;
  const brace = text.indexOf('{', (evidence ?? name).span.to) + 1;
  const fix =
    brace === 0
      ? undefined
      : { title: fixTitle('write', { text: words }), text: `\n  ${words}`, span: { from: brace, to: brace } };
  reporter.report('KRIT5011', id.span, {}, { fix });
}

function onlyOne(nodes: readonly { readonly span: Span }[], scope: Scope, what: Said): void {
  const second = nodes[1];
  if (second === undefined) return;
  const { reporter, text } = scope.unit;
  const words = text.slice(second.span.from, second.span.to);
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  reporter.report('KRIT5014', second.span, { what }, { fix: deleteWhole(shown, second.span, text) });
}

function identityOf(node: GroupNode, scope: Scope) {
  const { version, validity, amendments } = publishedOf(
    given({
      version: membersOf(node, 'version')[0]?.version,
      validity: validityIn(node),
      amendments: membersOf(node, 'amendment').map(({ amendment }) => amendment),
    }),
    scope,
  );
  return given({
    id: node.id.name,
    name: textOf(node.name),
    otherNames: membersOf(node, 'other-name').map(({ name, evidence }) => ({
      text: textOf(name),
      evidence: evidenceOf(evidence, scope, name.span),
    })),
    status:
      membersOf(node, 'criteria-not-entered').length > 0
        ? ('criteria-not-entered' as const)
        : ('draft' as const),
    version,
    validFrom: validity?.from,
    validTo: validity?.to,
    amendments,
    illustration: membersOf(node, 'illustration').length > 0 ? true : undefined,
    evidence: evidenceOf(node.evidence, scope, node.id.span),
    origin: originOf(node.id.span, scope),
  });
}

/** `gyldig fra` and `gyldig til` stand apart from each other in a group. */
function validityIn(node: GroupNode): ValidityNode | undefined {
  const periods = membersOf(node, 'validity').map(({ validity }) => validity);
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const from = periods.find((period) => period.from !== undefined)?.from;
  const to = periods.find((period) => period.to !== undefined)?.to;
  return given({ from, to, span: last.span });
}

/** What is told of the decision and decides nothing. */
function decisionOf(node: GroupNode, scope: Scope) {
  return {
    known: membersOf(node, 'known').map(({ point }) => pointOf(point, scope)),
    frame: membersOf(node, 'frame').flatMap((frame) => frameOf(frame, scope)),
    analyses: membersOf(node, 'analysis').map((analysis) => analysisOf(analysis, scope)),
    accounts: membersOf(node, 'account').map((account) => accountOf(account, scope)),
    notes: membersOf(node, 'note').map((note) => noteOf(note, scope)),
  };
}
