import type { Field, Requisition } from '@kriterion/catalogue';

import { relatedPlace } from '../diagnostics/saying.ts';
import { given } from '../given.ts';
import type { NameNode, RequisitionNode } from '../syntax/tree.ts';
import { evidenceOf, textOf } from './evidence.ts';
import type { Dependence, RequisitionScope } from './requisition-scope.ts';
import type { Scope } from './scope.ts';
import { checkId } from './values.ts';

/** The forms that are made from the one requisition. */
export function variantsOf(nodes: RequisitionNode['variants'], scope: Scope): Requisition['variants'] {
  const { reporter } = scope.unit;
  const seen = new Map<string, NameNode>();
  const variants = nodes.map(({ id, name, evidence }) => {
    checkId(id, reporter);
    const first = seen.get(id.name);
    if (first === undefined) seen.set(id.name, id);
    else {
      const related = [reporter.place(first.span, relatedPlace('firstDeclared'))];
      reporter.report('KRIT3002', id.span, { kind: 'variant', name: id.name }, { related });
    }
    return { id: id.name, name: textOf(name), evidence: evidenceOf(evidence, scope, id.span) };
  });
  return variants.length === 0 ? undefined : variants;
}

/** Reports what depends on a field in a variant that leaves the field out. */
export function checkAbsentFields(requisition: Requisition, within: RequisitionScope): void {
  const fields = fieldsByKey(requisition);
  for (const { id } of requisition.variants ?? []) {
    const isAbsent = (key: string | undefined): boolean =>
      key !== undefined && fields.get(key)?.variants?.[id]?.kind === 'absent';
    for (const dependence of within.dependences) {
      if (!isAbsent(dependence.on) || isAbsent(dependence.by) || rests(dependence, id, fields)) continue;
      reportAbsent(dependence, id, within);
    }
  }
}

function fieldsByKey({ sections }: Requisition): ReadonlyMap<string, Field> {
  return new Map(
    sections.flatMap(({ id, fields }) => fields.map((field) => [`${id}.${field.id}`, field] as const)),
  );
}

/** The condition has no say in this variant: it is another's, or the variant says itself whether the field is required. */
function rests(
  { by, variant, isRequirement }: Dependence,
  id: string,
  fields: ReadonlyMap<string, Field>,
): boolean {
  if (variant !== undefined) return variant !== id;
  return isRequirement && by !== undefined && fields.get(by)?.variants?.[id] !== undefined;
}

function reportAbsent({ on, at }: Dependence, variant: string, within: RequisitionScope): void {
  const field = within.fields.get(on);
  const declared = field?.at;
  const related =
    declared === undefined
      ? []
      : [declared.scope.unit.reporter.place(declared.span, relatedPlace('fieldDeclared'))];
  const parameters = given({ field: field?.path.field ?? on, variant });
  at.scope.unit.reporter.report('KRIT6016', at.span, parameters, { related });
}
