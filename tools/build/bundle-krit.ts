// Bundles the command line to dist/krit/, so that `krit` starts without stripping types from every source file.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../run-command.ts';

const output = join(repositoryRoot, 'dist', 'krit');

// ts-morph, pdfkit and others are CommonJS: they call require() for Node's own modules and read __filename, which an
// ES module lacks. The aliases keep clear of imports of the same names in the code that follows.
const commonJsGlobals = [
  "import { createRequire as kritCreateRequire } from 'node:module';",
  "import { fileURLToPath as kritFileURLToPath } from 'node:url';",
  'const require = kritCreateRequire(import.meta.url);',
  'const __filename = kritFileURLToPath(import.meta.url);',
  "const __dirname = kritFileURLToPath(new URL('.', import.meta.url));",
].join('\n');

// Chunks are named by content, so leftovers of an earlier build would stay for ever.
rmSync(output, { recursive: true, force: true });

await build({
  absWorkingDir: repositoryRoot,
  entryPoints: { krit: 'packages/krit/src/index.ts' },
  outdir: output,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: false,
  legalComments: 'none',
  banner: { js: commonJsGlobals },
  logLevel: 'warning',
});
