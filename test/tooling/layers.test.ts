import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { forbiddenImports, layerFaults, readLayers } from '../../tools/lint/layers.ts';
import type { PackageLayer } from '../../tools/lint/layers.ts';

function layer(folder: string, name: string, declared: readonly string[] = []): PackageLayer {
  return { folder, name: `@kriterion/${folder}`, layer: name, declared };
}

const pdf = layer('emitter-pdf', 'emitter');
const forms = layer('emitter-forms', 'emitter');
const language = layer('language', 'language');
const catalogue = layer('catalogue', 'catalogue');
const all = [catalogue, language, forms, pdf];

describe('layers', () => {
  test('an emitter imports neither the language nor another emitter', () => {
    expect(forbiddenImports(pdf, all)).toEqual(['@kriterion/language', '@kriterion/emitter-forms']);
  });

  test('the catalogue imports nothing', () => {
    expect(forbiddenImports(catalogue, all)).toEqual([
      '@kriterion/language',
      '@kriterion/emitter-forms',
      '@kriterion/emitter-pdf',
    ]);
  });

  test('a declared dependency upwards is told', () => {
    const upwards = layer('catalogue', 'catalogue', ['@kriterion/language']);
    expect(layerFaults([upwards, language])).toEqual([
      'packages/catalogue/package.json: layer:catalogue may not depend on @kriterion/language',
    ]);
  });

  test('a package without a layer is told', () => {
    expect(layerFaults([layer('stray', '')])).toHaveLength(1);
  });

  test('the packages of this repository keep the layers', () => {
    expect(layerFaults(readLayers(fileURLToPath(new URL('../../packages', import.meta.url))))).toEqual([]);
  });
});
