/** Names of generated code. Every name has a prefix or suffix of ours, so none is a word of TypeScript or of another name. */

import { camelCaseOf, pascalCaseOf, type FieldPath, type Group } from '@kriterion/catalogue';

/** `VoksenCriterion` as a function: `criterionVoksen`. */
export const criterionFunction = (id: string): string => `criterion${pascalCaseOf(id)}`;

/** The judged value of a criterion, inside a function: `voksenValue`. */
export const criterionValue = (id: string): string => `${camelCaseOf(id)}Value`;

/** The conditions of an indication put together, for one combination of readings: `indicationSarkom`. */
export const indicationFunction = (indication: string): string => `indication${pascalCaseOf(indication)}`;

/** The verdict of an indication, or of one route of it, inside a function: `sarkomVerdict`, `sarkom_FoersteVerdict`. */
export const verdictValue = (indication: string, route?: string): string =>
  `${camelCaseOf(indication)}${route === undefined ? '' : `_${pascalCaseOf(route)}`}Verdict`;

/** All that an indication rests on, in order: `weighSarkom`. */
export const weighFunction = (indication: string): string => `weigh${pascalCaseOf(indication)}`;

/** What was judged before, asked for from inside rows: `askVoksen`, `judgedSarkom`, `judgedSarkom_Foerste`. */
export const askFunction = (criterion: string): string => `ask${pascalCaseOf(criterion)}`;
export const askVerdictFunction = (indication: string, route?: string): string =>
  `judged${pascalCaseOf(indication)}${route === undefined ? '' : `_${pascalCaseOf(route)}`}`;

/** `evaluateSarkom`. */
export const evaluateFunction = (indication: string): string => `evaluate${pascalCaseOf(indication)}`;

/** `judgeSarkom`: one combination of readings. */
export const judgeFunction = (indication: string): string => `judge${pascalCaseOf(indication)}`;

/** What an indication states: `sarkomStatement`. */
export const statementConstant = (indication: string): string => `${camelCaseOf(indication)}Statement`;

/** The set of a fact's options: `kraefttypeOptions`. */
export const optionsConstant = (fact: string): string => `${camelCaseOf(fact)}Options`;

/** Types of a group: `UdbredtKraeftFacts`, `UdbredtKraeftRequisition`, `UdbredtKraeftPatientSection`. */
export const factsType = (group: string): string => `${pascalCaseOf(group)}Facts`;
export const requisitionType = (group: string): string => `${pascalCaseOf(group)}Requisition`;
export const requisitionFactsType = (group: string): string => `${pascalCaseOf(group)}RequisitionFacts`;
export const sectionType = (group: string, section: string): string =>
  `${pascalCaseOf(group)}${pascalCaseOf(section)}Section`;

/** The group's metadata: `udbredtKraeftMetadata`. */
export const metadataConstant = (group: string): string => `${camelCaseOf(group)}Metadata`;

/** A section as given, inside the validator: `patientSection`. */
export const sectionValue = (section: string): string => `${camelCaseOf(section)}Section`;

/** The keys a section may hold: `patientFields`. */
export const sectionFields = (section: string): string => `${camelCaseOf(section)}Fields`;

/** A field as given, inside the validator: `patient__cpr`; two underscores stand in no id. */
export const fieldValue = ({ section, field }: FieldPath): string =>
  `${camelCaseOf(section)}__${camelCaseOf(field)}`;

/** A field's answer if it is a right one, for conditions on it: `patient__cpr__answer`. */
export const fieldAnswer = (path: FieldPath): string => `${fieldValue(path)}__answer`;

/** Whether a field is shown: `patient__cpr__shown`. */
export const fieldShown = (path: FieldPath): string => `${fieldValue(path)}__shown`;

/** Whether a field's answer is a right one: `patient__cpr__right`. */
export const fieldRight = (path: FieldPath): string => `${fieldValue(path)}__right`;

/** Whether a section, where it is given, is a record: `patientSection__sound`. */
export const sectionSound = (section: string): string => `${sectionValue(section)}__sound`;

/** The rows of a section that is repeated: `prøverRows`. */
export const sectionRows = (section: string): string => `${camelCaseOf(section)}Rows`;

/** The verdict of the group: `evaluateUdbredtKraeft`; with another name where an indication is called as the group. */
export const evaluateGroupFunction = ({ id, indications }: Group): string =>
  indications.some((indication) => indication.id === id)
    ? `evaluateGroup${pascalCaseOf(id)}`
    : evaluateFunction(id);
