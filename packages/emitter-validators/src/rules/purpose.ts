/** What a function made of the rules is for, and how it tells what it finds. */

import { literal } from '../printing/text.ts';
import type { FieldContext } from './conditions.ts';

/** `findings`: every error; `guard`: whether there is one, told at the first; `warnings`: what is no error. */
export type Purpose = 'findings' | 'guard' | 'warnings';

/** The codes of what can be found. */
export type FindingCode =
  'missing' | 'wrong' | 'hidden' | 'unknown-field' | 'not-an-object' | 'check' | 'warning' | 'sender';

/** The statement that tells of something at a place, given as code. */
export function found(place: string, code: FindingCode, { purpose, runtime }: FieldContext): string {
  return purpose === 'guard'
    ? 'return false;'
    : `findings = ${runtime.use('add')}(findings, ${place}, ${literal(code)});`;
}

/** The statement that tells of an answer that is not right, or not there. */
export function foundAmiss(place: string, value: string, { purpose, runtime }: FieldContext): string {
  return purpose === 'guard'
    ? 'return false;'
    : `findings = ${runtime.use('add')}(findings, ${place}, ${value} === undefined ? 'missing' : 'wrong');`;
}

/** The statement that tells of a rule that does not hold. */
export function foundRule(
  place: string,
  code: FindingCode,
  rule: string,
  { purpose, runtime }: FieldContext,
): string {
  return purpose === 'guard'
    ? 'return false;'
    : `findings = ${runtime.use('addRule')}(findings, ${place}, ${literal(code)}, ${literal(rule)});`;
}
