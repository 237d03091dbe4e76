/** Whether criteria about a row can be asked of the rows they are asked of. */

import type { ValueType } from '@kriterion/catalogue';

import type { Said } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { MemberSource } from './context.ts';
import type { CriterionStore } from './criterion-store.ts';
import { commonType } from './fitting-types.ts';
import type { AskedMember, AskedOfRow } from './row-needs.ts';
import { sourceWords, typeInSource } from './row-sources.ts';
import type { Scope } from './scope.ts';

/** Reports each use of a criterion on rows that lack a member it asks for, or have another kind of answer there. */
export function checkRowQuestions(store: CriterionStore): void {
  const answers: Answers = new Map();
  // From the last to the first: what a criterion builds on mostly stands after it, and is then answered already.
  for (const question of [...store.questions].reverse()) {
    const asked = store.needs.get(question.criterion);
    if (asked === undefined) continue;
    const fault = faultIn({ asked, sources: question.sources }, store, answers, question.scope);
    if (fault === undefined) continue;
    const { code, member, list } = fault;
    const { criterion, at, scope } = question;
    scope.unit.reporter.report(code, at, { criterion, member, list });
  }
}

interface Waiting {
  readonly asked: AskedOfRow;
  readonly sources: readonly MemberSource[];
}

/** What is known already of asking this of rows from these lists. */
type Answers = Map<AskedOfRow, { readonly sources: readonly MemberSource[]; readonly fault?: Fault }[]>;

function answerTo({ asked, sources }: Waiting, answers: Answers): { readonly fault?: Fault } | undefined {
  return answers.get(asked)?.find((known) => sameSources(known.sources, sources));
}

function remember({ asked, sources }: Waiting, fault: Fault | undefined, answers: Answers): void {
  const known = answers.get(asked) ?? [];
  answers.set(asked, known);
  known.push(given({ sources, fault }));
}

function sameSources(a: readonly MemberSource[], b: readonly MemberSource[]): boolean {
  return a.length === b.length && a.every((source, index) => isSame(source, b[index]));
}

function isSame(a: MemberSource, b: MemberSource | undefined): boolean {
  if (a.kind === 'patient' || b === undefined || b.kind === 'patient') return a.kind === b?.kind;
  return a.type === b.type;
}

/** Without recursion: criteria about rows may name each other in a chain as long as the file. */
function faultIn(first: Waiting, store: CriterionStore, answers: Answers, scope: Scope): Fault | undefined {
  const seen: Waiting[] = [];
  const open: Answers = new Map();
  const waiting = [first];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const known = answerTo(next, answers);
    if (answerTo(next, open) !== undefined || (known !== undefined && known.fault === undefined)) continue;
    const fault = known?.fault ?? ownFault(next, scope);
    if (fault !== undefined) {
      remember(first, fault, answers);
      return fault;
    }
    remember(next, undefined, open);
    seen.push(next);
    for (const part of partsOf(next, store, scope)) waiting.push(part);
  }
  for (const one of seen) remember(one, undefined, answers);
  return undefined;
}

function ownFault({ asked, sources }: Waiting, scope: Scope): Fault | undefined {
  for (const [name, member] of asked.members) {
    const fault = faultOf(name, member, sources, scope);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What is asked of groups and lists inside the row, and what other criteria ask of it. */
function partsOf({ asked, sources }: Waiting, store: CriterionStore, scope: Scope): readonly Waiting[] {
  const inside = [...asked.members].flatMap(([name, member]) =>
    member.inside.members.size + member.inside.criteria.size === 0
      ? []
      : [{ asked: member.inside, sources: sourcesInside(name, sources, scope) }],
  );
  const named = [...asked.criteria].flatMap((id) => {
    const needs = store.needs.get(id);
    return needs === undefined ? [] : [{ asked: needs, sources }];
  });
  return [...inside, ...named];
}

interface Fault {
  readonly code: 'KRIT4080' | 'KRIT4081';
  readonly member: string;
  readonly list: Said;
}

function faultOf(
  name: string,
  asked: AskedMember,
  sources: readonly MemberSource[],
  scope: Scope,
): Fault | undefined {
  for (const source of sources) {
    const found = typeInSource(name, source, scope);
    if (found === undefined) return { code: 'KRIT4080', member: name, list: sourceWords(source) };
    if (!isFit(asked, found, scope)) return { code: 'KRIT4081', member: name, list: sourceWords(source) };
  }
  return undefined;
}

function isFit({ type, options }: AskedMember, found: ValueType, scope: Scope): boolean {
  if (commonType(type, found, scope) === undefined) return false;
  if (options.size === 0 || !('options' in found)) return true;
  const known = new Set(found.options.map(({ id }) => id));
  return [...options].every((option) => known.has(option));
}

function sourcesInside(
  name: string,
  sources: readonly MemberSource[],
  scope: Scope,
): readonly MemberSource[] {
  return sources.flatMap((source) => {
    const type = typeInSource(name, source, scope);
    return type === undefined ? [] : [{ kind: 'list', name, type }];
  });
}
