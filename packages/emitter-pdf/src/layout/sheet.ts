import type { CriteriaPlan, Identity, Language, RequisitionPlan } from '@kriterion/presentation';

/** All that one requisition shows, texts ready to print. */
export interface Sheet {
  readonly language: Language;
  readonly identity: Identity;
  readonly requisition: RequisitionPlan;
  readonly criteria: CriteriaPlan;
}
