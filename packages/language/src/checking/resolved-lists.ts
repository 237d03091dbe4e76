import type { ValueType } from '@kriterion/catalogue';

import type { CodeListNode } from '../syntax/tree.ts';
import type { Declared } from './scope.ts';

type CodeType = Extract<ValueType, { kind: 'code' | 'codes' }>;

const RESOLVED = new WeakMap<ValueType, Declared<CodeListNode>>();

/**
 * Remembers which declaration the list of a type is: a type travels from file to file, and its list need not be known
 * by name where it arrives.
 */
export function resolveList(type: CodeType, list: Declared<CodeListNode>): void {
  RESOLVED.set(type, list);
}

/** The declaration of the list that a code is taken from; nothing where there is none (reported where it is named). */
export function listOf(type: ValueType): Declared<CodeListNode> | undefined {
  return RESOLVED.get(type);
}
