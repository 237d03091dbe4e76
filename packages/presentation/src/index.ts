export type { Artefact } from './artefact.ts';
export type * from './plan.ts';
export { artefactPaths, identityOf, noticeText } from './identity.ts';
export { criteriaPlan } from './criteria-plan.ts';
export { conditionSentence, fieldConditionSentence } from './sentences.ts';
export { citationText, dateText, figureText, quantityText, textIn, wordingText } from './texts.ts';
export { requisitionPlan } from './requisition-plan.ts';
