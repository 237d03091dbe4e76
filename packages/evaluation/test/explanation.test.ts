/** What is told of a verdict, and that there is one however long the way. */

import type { Condition, Fact, Term } from '@kriterion/catalogue';
import { describe, expect, test } from 'vitest';

import { evaluate, type ExplanationNode, type Facts } from '../src/index.ts';
import { groupOf } from './arbitraries.ts';
import { said, number, fact, adult, wording, criterion } from './building.ts';
import { factOf, inWorld } from './world.ts';

describe('the explanation of rows', () => {
  const all = (node: ExplanationNode): readonly ExplanationNode[] => [node, ...node.of.flatMap(all)];
  const condition: Condition = {
    kind: 'rows',
    min: 1,
    rows: {
      row: 's',
      sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
      where: {
        kind: 'all',
        of: [
          {
            id: 'gammel',
            wording: wording('over 50'),
            condition: {
              kind: 'relation',
              left: { kind: 'path', path: { row: 's', names: ['alder'] } },
              operator: '>=',
              right: number('50'),
            },
          },
        ],
      },
    },
  };
  const explained = (facts: Facts): readonly ExplanationNode[] => {
    const evaluation = evaluate(inWorld(groupOf(condition)), 'indikation', facts);
    if (!evaluation.ok) throw new Error('no verdict');
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    return all(evaluation.explanation);
  };

  test('names the row, its facts by path, and the wording inside', () => {
    const nodes = explained({ slægtninge: [{ alder: 40 }, { alder: 60 }] });
    expect(nodes.find((node) => node.kind === 'rows')?.facts).toEqual([
      'slægtninge',
      'slægtninge[0].alder',
      'slægtninge[1].alder',
    ]);
    expect(nodes.filter((node) => node.kind === 'row')).toMatchObject([
      { id: 's', at: 'slægtninge[0]', value: 'not-met', facts: ['slægtninge[0].alder'] },
      { id: 's', at: 'slægtninge[1]', value: 'met', facts: ['slægtninge[1].alder'] },
    ]);
    expect(nodes.filter((node) => node.id === 'gammel').map((node) => node.value)).toEqual([
      'not-met',
      'met',
    ]);
  });

  test('says that a further row would matter', () => {
    const nodes = explained({ slægtninge: { rows: [{ alder: 40 }], complete: false } });
    expect(nodes.filter((node) => node.isFurther)).toMatchObject([
      { kind: 'row', at: 'slægtninge', value: 'undetermined' },
    ]);
  });

  test('of many rows, tells those that decide and counts the rest', () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ({ alder: n === 700 ? 60 : 40 }));
    const node = explained({ slægtninge: rows }).find((one) => one.kind === 'rows');
    expect(node?.of.some((row) => row.at === 'slægtninge[700]' && row.value === 'met')).toBe(true);
    expect(node?.of.length).toBeLessThan(20);
    expect(node?.of.length).toBe(1000 - (node?.more ?? 0));
  });
});

describe('chains and depth', () => {
  const LENGTH = 100_000;
  const SHORTER = 10_000;
  const step = (kind: 'criterion', id: string): Condition => ({ kind, id });

  test('a chain of 100,000 criteria has an answer, told as far as it can be read', () => {
    const chain = Array.from({ length: LENGTH }, (_, n) =>
      criterion(`k${n}`, n + 1 < LENGTH ? step('criterion', `k${n + 1}`) : adult),
    );
    const evaluation = evaluate(inWorld(groupOf(step('criterion', 'k0'), chain)), 'indikation', {
      alder: 18,
    });
    expect(said(evaluation)).toBe('met');
    expect(JSON.stringify(evaluation).length).toBeLessThan(1_000_000);
  });

  test('so have 10,000 criteria about rows, each of which asks for rows of the next', () => {
    const people = { row: 'q', sources: [{ kind: 'list' as const, path: { names: ['slægtninge'] } }] };
    const about = { row: 'p', of: { names: ['slægtninge'] } };
    const someone = (id: string): Condition => ({
      kind: 'rows',
      min: 1,
      rows: { ...people, where: { kind: 'row-criterion', id, row: 'q' } },
    });
    const chain = Array.from({ length: SHORTER }, (_, n) =>
      criterion(`k${n}`, n + 1 < SHORTER ? someone(`k${n + 1}`) : adult, about),
    );
    const group = inWorld(groupOf(someone('k0'), chain));
    expect(said(evaluate(group, 'indikation', { alder: 17, slægtninge: [{}] }))).toBe('not-met');
  });

  test('and 10,000 facts, each derived from the next', () => {
    const members = Array.from({ length: SHORTER }, (_, n): Fact => {
      const more: Term = {
        kind: 'choice',
        when: { kind: 'always' },
        then: fact(`f${n + 1}`),
        otherwise: number('0'),
      };
      return factOf(`f${n}`, { kind: 'integer' }, n + 1 < SHORTER ? more : undefined);
    });
    const condition: Condition = { kind: 'relation', left: fact('f0'), operator: '=', right: number('7') };
    const group = { ...groupOf(condition), facts: members };
    expect(said(evaluate(group, 'indikation', { [`f${SHORTER - 1}`]: 7 }))).toBe('met');
  });

  test('256 rows within rows', () => {
    let condition: Condition = adult;
    for (let n = 0; n < 256; n += 1)
      condition = {
        kind: 'rows',
        min: 1,
        rows: {
          row: `r${n}`,
          sources: [{ kind: 'list', path: { names: ['slægtninge'] } }],
          where: condition,
        },
      };
    expect(said(evaluate(inWorld(groupOf(condition)), 'indikation', { alder: 18, slægtninge: [{}] }))).toBe(
      'met',
    );
  });
});
