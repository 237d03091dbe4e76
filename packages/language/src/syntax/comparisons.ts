import type { Comparison } from '@kriterion/catalogue';
import type { TokenType } from 'chevrotain';

import { AtLeastSign, AtMostSign, EqualSign, OverSign, UnderSign, UnequalSign } from '../lexing/tokens.ts';

/** What each sign compares. */
export const COMPARISONS: ReadonlyMap<TokenType, Comparison> = new Map([
  [EqualSign, '='],
  [UnequalSign, '<>'],
  [UnderSign, '<'],
  [AtMostSign, '<='],
  [OverSign, '>'],
  [AtLeastSign, '>='],
]);
