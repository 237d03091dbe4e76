import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { forbiddenImports, layerFaults, readLayers } from './tools/lint/layers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const packages = readLayers(`${root}packages`);

const faults = layerFaults(packages);
if (faults.length > 0) throw new Error(`The layers are broken:\n${faults.join('\n')}`);

/** What every file is held to, whichever package it is in. */
const everywhere = {
  files: ['**/*.ts', '**/*.tsx'],
  extends: [tseslint.configs.strictTypeChecked],
  plugins: { 'import-x': importX },
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  settings: {
    'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
  },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/consistent-type-exports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
    ],
    // Numbers and booleans in messages read well as they are; objects still fail.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // `() => doIt()` is plain enough when nothing is returned.
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/no-unnecessary-condition': [
      'error',
      { allowConstantLoopConditions: 'only-allowed-literals' },
    ],
    // noPropertyAccessFromIndexSignature asks for the very brackets this rule would remove.
    '@typescript-eslint/dot-notation': 'off',
    'import-x/no-cycle': 'error',
    'import-x/no-self-import': 'error',
    'import-x/no-relative-packages': 'error',
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    complexity: ['error', 15],
    'max-depth': ['error', 4],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  },
};

/** Tests may use what the root declares (vitest, fast-check), Node, and any package: they compare across layers. */
const tests = {
  files: ['packages/*/test/**/*.ts', 'packages/*/test/**/*.tsx', 'test/**/*.ts'],
  rules: {
    // A `describe` block is a chapter, not a function.
    'max-lines-per-function': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
};

/** Packages but krit run in a browser too, and give the same bytes every time. */
const portable = {
  files: ['packages/*/src/**/*.ts', 'packages/*/src/**/*.tsx'],
  ignores: ['packages/krit/**'],
  rules: {
    'import-x/no-nodejs-modules': 'error',
    'no-restricted-globals': [
      'error',
      ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'].map(
        (name) => ({ name, message: 'Only packages/krit and tools/ touch Node.' }),
      ),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'Nothing reads the clock; take the date as an argument.',
      },
      {
        selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        message: 'Nothing reads the clock; take the date as an argument.',
      },
      {
        selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
        message: 'The same source gives the same bytes, every time.',
      },
    ],
  },
};

/** The layer rule and the declared dependencies of one package. */
function boundaries(one) {
  const forbidden = forbiddenImports(one, packages);
  return {
    files: [`packages/${one.folder}/src/**/*.ts`, `packages/${one.folder}/src/**/*.tsx`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            // `group` takes gitignore patterns; the second one covers a package's insides.
            ...(forbidden.length === 0
              ? []
              : [
                  {
                    group: forbidden.flatMap((name) => [name, `${name}/**`]),
                    message: `layer:${one.layer} may not import this package (tools/lint/layers.ts).`,
                  },
                ]),
            {
              group: ['@kriterion/*/**'],
              message: 'Import a package by its name, not a file of its insides.',
            },
          ],
        },
      ],
      'import-x/no-extraneous-dependencies': ['error', { packageDir: [`${root}packages/${one.folder}`] }],
    },
  };
}

export default defineConfig(
  globalIgnores(['**/dist/', 'generated/', 'coverage/', '.nx/', '**/fixtures/', '**/goldens/']),
  everywhere,
  tests,
  portable,
  ...packages.map(boundaries),
  {
    files: ['packages/krit/bin/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
