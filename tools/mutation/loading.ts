/** How modules are found while mutants are tried: the project's own packages in the copy with the mutants, vitest's stand-in for vitest. */
import { realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The packages are linked from `node_modules`, which the copy shares with the project itself. */
export function loadFromTheCopy(): void {
  const copy = pathToFileURL(`${process.cwd()}/`).href;
  const project = pathToFileURL(`${dirname(realpathSync('node_modules'))}/`).href;
  const standIn = `${copy}tools/mutation/vitest.ts`;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === 'vitest') return { url: standIn, shortCircuit: true };
      const resolved = next(specifier, context);
      return specifier.startsWith('@kriterion/') &&
        resolved.url.startsWith(project) &&
        !resolved.url.startsWith(copy)
        ? { ...resolved, url: copy + resolved.url.slice(project.length) }
        : resolved;
    },
  });
}
