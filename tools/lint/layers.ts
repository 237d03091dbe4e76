// The layers of the pipeline. nx's own module-boundary rule has no release for the nx in use, so the same idea
// stands here: tags in each package.json (`nx.tags`), one table of what a tag may depend on.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the layer rule needs to know about a package. */
export interface PackageLayer {
  /** Folder below packages/. */
  readonly folder: string;
  /** Name as imported, `@kriterion/<folder>`. */
  readonly name: string;
  /** Its layer, the part after `layer:` in nx.tags. */
  readonly layer: string;
  /** The workspace packages it declares as dependencies. */
  readonly declared: readonly string[];
}

const layers = [
  'catalogue',
  'language',
  'formatter',
  'evaluation',
  'presentation',
  'emitter',
  'page',
  'command-line',
] as const;
type Layer = (typeof layers)[number];

/** Layer -> layers it may import. A layer that is not in its own list may not import its siblings. */
export const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  catalogue: [],
  language: ['catalogue'],
  formatter: ['language'],
  evaluation: ['catalogue'],
  presentation: ['catalogue'],
  emitter: ['catalogue', 'presentation'],
  page: ['catalogue', 'presentation'],
  'command-line': ['catalogue', 'language', 'formatter', 'evaluation', 'presentation', 'emitter'],
};

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly nx?: { readonly tags?: readonly string[] };
}

function readLayer(packagesFolder: string, folder: string): PackageLayer {
  const manifest = JSON.parse(readFileSync(join(packagesFolder, folder, 'package.json'), 'utf8')) as Manifest;
  const tag = manifest.nx?.tags?.find((candidate) => candidate.startsWith('layer:'));
  return {
    folder,
    name: manifest.name,
    layer: tag?.slice('layer:'.length) ?? '',
    declared: Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@kriterion/')),
  };
}

/** Every package below `packagesFolder`, sorted by folder. */
export function readLayers(packagesFolder: string): readonly PackageLayer[] {
  return readdirSync(packagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((folder) => readLayer(packagesFolder, folder));
}

function isLayer(name: string): name is Layer {
  return (layers as readonly string[]).includes(name);
}

/** The names of the packages that `importer` may not import, itself left out. An unknown layer may import nothing. */
export function forbiddenImports(importer: PackageLayer, all: readonly PackageLayer[]): readonly string[] {
  const allowed: readonly string[] = isLayer(importer.layer) ? mayImport[importer.layer] : [];
  return all
    .filter((other) => other.name !== importer.name && !allowed.includes(other.layer))
    .map((other) => other.name);
}

/** One sentence for each package.json that breaks the layers; empty when all is well. */
export function layerFaults(all: readonly PackageLayer[]): readonly string[] {
  return all.flatMap((one) => {
    if (!isLayer(one.layer)) return [`packages/${one.folder}/package.json: nx.tags holds no known "layer:…"`];
    const forbidden = forbiddenImports(one, all);
    return one.declared
      .filter((name) => forbidden.includes(name))
      .map((name) => `packages/${one.folder}/package.json: layer:${one.layer} may not depend on ${name}`);
  });
}
