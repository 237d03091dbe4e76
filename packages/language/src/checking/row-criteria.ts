/** Whether criteria about a row can be asked of the rows they are asked of. */

import type { ValueType } from '@kriterion/catalogue';

import type { Said } from '../diagnostics/saying.ts';
import type { MemberSource } from './context.ts';
import type { CriterionStore, RowQuestion } from './criterion-store.ts';
import { commonType } from './fitting-types.ts';
import type { AskedMember, AskedOfRow } from './row-needs.ts';
import { sourceWords, typeInSource } from './row-sources.ts';
import type { Scope } from './scope.ts';

/** Reports each use of a criterion on rows that lack a member it asks for, or have another kind of answer there. */
export function checkRowQuestions(store: CriterionStore): void {
  for (const question of store.questions) checkQuestion(question, store);
}

interface Waiting {
  readonly asked: AskedOfRow;
  readonly sources: readonly MemberSource[];
}

/** Without recursion: criteria about rows may name each other in a chain as long as the file. */
function checkQuestion({ criterion, sources, at, scope }: RowQuestion, store: CriterionStore): void {
  const seen = new Set<AskedOfRow>();
  const waiting: Waiting[] = [];
  const first = store.needs.get(criterion);
  if (first !== undefined) waiting.push({ asked: first, sources });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.asked)) continue;
    seen.add(next.asked);
    for (const [name, member] of next.asked.members) {
      const fault = faultOf(name, member, next.sources, scope);
      if (fault !== undefined) {
        scope.unit.reporter.report(fault.code, at, { criterion, member: name, list: fault.list });
        return;
      }
      waiting.push({ asked: member.inside, sources: sourcesInside(name, next.sources, scope) });
    }
    for (const named of next.asked.criteria) {
      const asked = store.needs.get(named);
      if (asked !== undefined) waiting.push({ asked, sources: next.sources });
    }
  }
}

interface Fault {
  readonly code: 'KRIT4080' | 'KRIT4081';
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
    if (found === undefined) return { code: 'KRIT4080', list: sourceWords(source) };
    if (!isFit(asked, found, scope)) return { code: 'KRIT4081', list: sourceWords(source) };
  }
  return undefined;
}

function isFit({ type, options }: AskedMember, found: ValueType, scope: Scope): boolean {
  if (commonType(type, found, scope) === undefined) return false;
  if (options.size === 0 || !('options' in found)) return true;
  const known = new Set(found.options.map(({ id }) => id));
  return [...options].every((option) => known.has(option));
}

function sourcesInside(name: string, sources: readonly MemberSource[], scope: Scope): readonly MemberSource[] {
  return sources.flatMap((source) => {
    const type = typeInSource(name, source, scope);
    return type === undefined ? [] : [{ kind: 'list', name, type }];
  });
}
