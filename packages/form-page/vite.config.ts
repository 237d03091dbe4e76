import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the generated files lie; tests point it at a fixture, and the page elsewhere than `dist/`. */
const generated = resolve(process.env['KRITERION_GENERATED'] ?? here('../../generated'));
const outDir = resolve(process.env['KRITERION_PAGE_OUT'] ?? here('../../dist/form-page'));

/** The folder of the group a generated file belongs to, as the name of its chunk. */
function groupOf(id: string): string | null {
  const [, slug] = /\/forms\/([^/]+)\/(?:schema\.json|ui\.json|texts\.json|validate\.js)$/u.exec(id) ?? [];
  return slug === undefined ? null : `gruppe-${slug}`;
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  resolve: {
    alias: {
      '#generated': generated,
      // Half of react-jsonschema-form's size is a Markdown reader for descriptions, which our templates never show.
      'markdown-to-jsx/react': here('src/theme/plain-text.ts'),
    },
  },
  server: { fs: { allow: [here('../..'), generated] } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill fetches, which the page's own policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: groupOf, debugName: 'gruppe' }] } } },
  },
});
