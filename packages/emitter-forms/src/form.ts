import type { Group } from '@kriterion/catalogue';
import { electronicRequisition, requisitionPlan } from '@kriterion/presentation';
import type { Language, PlannedSection, RequisitionPlan } from '@kriterion/presentation';

/** The requisition as a form on screen has it: no fields for paper, and a text field where an option opens one. */
export type Form = RequisitionPlan;

/** The form of a group in one language; `undefined` for a group without a requisition. */
export function formOf(group: Group, lang: Language): Form | undefined {
  const plan = requisitionPlan(electronicRequisition(group), lang);
  if (plan === undefined) return undefined;
  const sections = plan.sections.map(onScreen);
  return { ...plan, sections: sections.filter((section) => section.fields.length > 0) };
}

function onScreen(section: PlannedSection): PlannedSection {
  return {
    ...section,
    fields: section.fields.filter(
      ({ paperOnly, type }) => !paperOnly && type.kind !== 'signature' && type.kind !== 'label-area',
    ),
  };
}
