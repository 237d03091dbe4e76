export { compareDecimals, decimalOfNumber, decimalOfText } from './decimal.ts';
export { evaluate, groupVerdict } from './evaluate.ts';
export type {
  Advice,
  Departure,
  Evaluation,
  Judgement,
  ReadingVerdict,
  Refusal,
  RequirementValue,
} from './evaluation.ts';
export { examineExamples, factsOfExample } from './examples.ts';
export type { ExampleResult } from './examples.ts';
export type { ExplanationNode } from './explanation.ts';
export type { DataError, DataErrorCode, Departures, FactInput, Facts } from './facts.ts';
export type { Assignment } from './readings.ts';
