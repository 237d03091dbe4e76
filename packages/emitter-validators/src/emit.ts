import type { Catalogue, Group } from '@kriterion/catalogue';
import { electronicRequisition, requisitionVariants, type Artefact } from '@kriterion/presentation';

import { criteriaModules } from './criteria/module.ts';
import type { ModuleDescription } from './printing/declarations.ts';
import { printModules } from './printing/morph.ts';
import type { RequisitionGroup } from './rules/fields.ts';
import { rulesModule } from './rules/module.ts';
import { textsModule } from './rules/texts-module.ts';

/**
 * TypeScript modules for each group with a requisition, each whole in itself: the rules of the requisition, or of each of
 * its variants, the criteria, and what findings say to people.
 */
export function emit(catalogue: Catalogue): readonly Artefact[] {
  const modules = catalogue.groups.filter(hasRequisition).flatMap(modulesOf);
  return printed(modules);
}

function printed(modules: readonly ModuleDescription[]): readonly Artefact[] {
  const texts = printModules(modules);
  return modules.map((module, at) => ({ path: module.path, contents: texts[at] ?? '' }));
}

/** What was made of a group, and of which group: its whole content, places in the sources included, as JSON. */
interface Remembered {
  readonly content: string;
  readonly artefacts: readonly Artefact[];
}

/**
 * An emitter for whoever builds again and again in one process: it gives what `emit` gives, and makes again only what
 * is made of a group that has changed. Artefacts of the others are the same objects as before.
 */
export function rememberingEmitter(): typeof emit {
  let known: ReadonlyMap<string, Remembered> = new Map();
  return (catalogue) => {
    const groups = catalogue.groups.filter(hasRequisition);
    const contents = new Map(groups.map((group) => [group.id, JSON.stringify(group)]));
    const changed = groups.filter(({ id }) => known.get(id)?.content !== contents.get(id));
    const fresh = new Map(artefactsByGroup(changed));
    known = new Map(
      groups.map(({ id }) => {
        const artefacts = fresh.get(id) ?? known.get(id)?.artefacts ?? [];
        return [id, { content: contents.get(id) ?? '', artefacts }];
      }),
    );
    return groups.flatMap(({ id }) => known.get(id)?.artefacts ?? []);
  };
}

function artefactsByGroup(
  groups: readonly RequisitionGroup[],
): readonly (readonly [id: string, artefacts: readonly Artefact[]])[] {
  const modules = groups.map(modulesOf);
  const texts = printModules(modules.flat()).values();
  return groups.map(({ id }, at) => [
    id,
    (modules[at] ?? []).map(({ path }) => ({ path, contents: texts.next().value ?? '' })),
  ]);
}

function modulesOf(group: RequisitionGroup): readonly ModuleDescription[] {
  const forms = requisitionVariants(group).map(electronicRequisition).filter(hasRequisition);
  return [...forms.map(rulesModule), ...criteriaModules(group), ...forms.map(textsModule)];
}

/** The criteria of any group, whether it has a requisition or is an illustration: their module, and that of the reasons. */
export function emitCriteria(group: Group): readonly Artefact[] {
  return printed(criteriaModules(group));
}

function hasRequisition(group: Group): group is RequisitionGroup {
  return group.requisition !== undefined;
}
