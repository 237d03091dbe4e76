export { compareDecimals, decimalOfNumber, decimalOfText } from './decimal.ts';
export { coverageOf } from './coverage/coverage.ts';
export type { ConditionCoverage, IndicationCoverage } from './coverage/coverage.ts';
export { decidingSets } from './deciding/sets.ts';
export type { DecidingSet, DecidingSets, Witness } from './deciding/sets.ts';
export { evaluate, groupVerdict } from './evaluate.ts';
export type {
  Advice,
  Departure,
  Evaluation,
  ExclusionValue,
  Judgement,
  ReadingVerdict,
  RecordedOverride,
  Refusal,
  RequirementValue,
} from './evaluation.ts';
export { examineClarifications, examineExamples, factsOfClarification, factsOfExample } from './examples.ts';
export type { ClarificationResult, ExampleResult } from './examples.ts';
export type { ExplanationNode, LeafCondition } from './explanation.ts';
export type { DataError, DataErrorCode, Departures, FactInput, Facts, Recorded } from './facts.ts';
export { hasRequestDate } from './force.ts';
export type { Assignment } from './readings.ts';
export type {
  RequisitionError,
  RequisitionErrorCode,
  RequisitionFinding,
  RequisitionNotice,
  RequisitionNoticeCode,
  RequisitionWarning,
  RequisitionWarningCode,
} from './requisition/findings.ts';
export { validateRequisition } from './requisition/validate.ts';
export type { RequisitionRefusal, RequisitionSetting, RequisitionVerdict } from './requisition/validate.ts';
