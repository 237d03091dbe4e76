import type { ValueType } from '@kriterion/catalogue';

import { type Said, term } from '../diagnostics/saying.ts';
import type { MemberSource } from './context.ts';
import type { Scope } from './scope.ts';
import { memberOf } from './types.ts';

/** What a source of rows is called in a message. */
export function sourceWords(source: MemberSource): Said {
  return source.kind === 'patient' ? term('patientFacts') : term('quoted', { text: source.name });
}

/** What a row of the source has under the name: a member of the list, or a fact of the patient. */
export function typeInSource(name: string, source: MemberSource, scope: Scope): ValueType | undefined {
  if (source.kind === 'list') return memberOf(source.type, name)?.type;
  const fact = scope.facts.get(name);
  if (fact === undefined) return undefined;
  scope.used.add(fact.node);
  return scope.typeOf(fact);
}
