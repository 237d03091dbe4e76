import type { Catalogue } from '@kriterion/catalogue';
import type { Artefact } from '@kriterion/presentation';

type Emit = (catalogue: Catalogue) => readonly Artefact[] | Promise<readonly Artefact[]>;

/** The emitters, each loaded when it is asked for: none is on the way of a command that does not need it. */
const EMITTERS: Readonly<Record<string, () => Promise<{ readonly emit: Emit }>>> = {
  validators: () => import('@kriterion/emitter-validators'),
  forms: () => import('@kriterion/emitter-forms'),
  pdf: () => import('@kriterion/emitter-pdf'),
  overview: () => import('@kriterion/emitter-overview'),
};

/** The folders below `generated/`, one an emitter. */
export const TARGETS: readonly string[] = Object.keys(EMITTERS);

/**
 * All artefacts of the targets in memory, by path; nothing is written before all are made. Groups that illustrate the
 * language are checked like all others and made into nothing: they are none of the groups that artefacts are for.
 */
export async function artefactsOf(
  catalogue: Catalogue,
  targets: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const published = {
    ...catalogue,
    groups: catalogue.groups.filter(({ illustration }) => illustration !== true),
  };
  for (const target of targets) {
    const emitter = await EMITTERS[target]?.();
    for (const { path, contents } of (await emitter?.emit(published)) ?? []) {
      checkPath(path, target);
      made.set(path, typeof contents === 'string' ? new TextEncoder().encode(contents) : contents);
    }
  }
  return made;
}

/** An emitter names files below its own folder and nowhere else. */
function checkPath(path: string, target: string): void {
  const parts = path.split('/');
  const sound = parts.every((part) => /^[a-z0-9_$][a-zA-Z0-9_.$-]*$/u.test(part) && !part.includes('..'));
  if (!sound || parts[0] !== target) throw new Error(`the emitter ${target} named the file ${path}`);
}
