/** How figures are printed. */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { repositoryRoot } from '../../run-command.ts';

/** `1.08, goal at most 1.15: met`. */
export function toldGoal(what: string, figure: number, goal: number, end: 'at most' | 'at least'): string {
  const isMet = end === 'at most' ? figure <= goal : figure >= goal;
  const told = Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(2);
  return `  ${what}: ${told}, goal ${end} ${String(goal)}: ${isMet ? 'met' : 'NOT MET'}`;
}

/** Node, the engine, the machine, and the libraries measured. */
export function toldVersions(): string {
  const fromRoot = createRequire(join(repositoryRoot, 'package.json'));
  const version = (name: string): string => {
    const { version: found } = fromRoot(`./node_modules/${name}/package.json`) as { version: string };
    return `${name} ${found}`;
  };
  const libraries = [
    'typebox',
    'zod',
    'valibot',
    'arktype',
    'json-logic-engine',
    '@marcbachmann/cel-js',
    '@bufbuild/cel',
  ];
  return [
    `Node ${process.version} (V8 ${process.versions.v8}), ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`,
    [...libraries, '@cedar-policy/cedar-wasm', 'feelin'].map(version).join(', '),
  ].join('\n');
}

/** Columns in their widths; the first is for names. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  return [head, ...rows]
    .map(
      (row) =>
        `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`,
    )
    .join('\n');
}
