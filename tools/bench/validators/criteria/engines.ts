/** The criterion of fifteen atoms in the rule engines that can be had: two-valued, without an explanation, unless said otherwise. */
import { celEnv, CelScalar, parse as parseCel, plan } from '@bufbuild/cel';
import { parse as parseCelJs } from '@marcbachmann/cel-js';
import { createRequire } from 'node:module';
import { evaluate as evaluateFeel } from 'feelin';
import { LogicEngine } from 'json-logic-engine';

import type { FifteenFacts } from '../hand/fifteen.ts';

/** A rule engine: whether the criterion is met by a patient of whom all is known. */
export interface Engine {
  readonly name: string;
  readonly run: (facts: FifteenFacts) => unknown;
  readonly isMet: (result: unknown) => boolean;
}

const SIX = ['a1', 'a2', 'a3', 'a4 >= 2', 'a5'] as const;

/** The same expression in CEL, with the facts as variables. */
const CEL = [
  'tumour == "sarkom"',
  'alder >= 18.0',
  `(${[...SIX.map((one) => one.replace('>= 2', '>= 2.0')), 'a6 in ["lever", "lunge", "hjerne"]'].map((one) => `(${one} ? 1 : 0)`).join(' + ')}) >= 3`,
  '!(b1 || b2 || (b3 && b4 && b5 > 4.0))',
  '(c1 || c2)',
].join(' && ');

const FEEL = [
  'tumour = "sarkom"',
  'alder >= 18',
  'count([a1, a2, a3, a4 >= 2, a5, a6 in ("lever", "lunge", "hjerne")][item = true]) >= 3',
  'not(b1 or b2 or (b3 and b4 and b5 > 4))',
  '(c1 or c2)',
].join(' and ');

const is = (name: string): object => ({ var: name });
const JSON_LOGIC = {
  and: [
    { '==': [is('tumour'), 'sarkom'] },
    { '>=': [is('alder'), 18] },
    {
      '>=': [
        {
          '+': [
            ...['a1', 'a2', 'a3', 'a5'].map(is),
            { '>=': [is('a4'), 2] },
            { in: [is('a6'), ['lever', 'lunge', 'hjerne']] },
          ].map((one) => ({ if: [one, 1, 0] })),
        },
        3,
      ],
    },
    { '!': [{ or: [is('b1'), is('b2'), { and: [is('b3'), is('b4'), { '>': [is('b5'), 4] }] }] }] },
    { or: [is('c1'), is('c2')] },
  ],
};

type Named = Readonly<Record<string, unknown>>;

/** Engines know no æ in a name. */
function named({ kræfttype, ...others }: FifteenFacts): Named {
  return { tumour: kræfttype, ...others };
}

const isTrue = (result: unknown): boolean => result === true;

/** The engines; each patient is given as the engine wants it before the clock starts. */
export function engines(patients: readonly FifteenFacts[]): readonly Engine[] {
  const prepared = new Map(patients.map((facts) => [facts, named(facts)]));
  const of = (facts: FifteenFacts): Named => prepared.get(facts) ?? named(facts);
  return [jsonLogic(of), celJs(of), bufbuildCel(of), cedar(of), feel(of)];
}

type Given = (facts: FifteenFacts) => Named;

function jsonLogic(of: Given): Engine {
  const run = new LogicEngine().build(JSON_LOGIC) as (data: Named) => unknown;
  return { name: 'json-logic-engine, compiled', run: (facts) => run(of(facts)), isMet: Boolean };
}

function celJs(of: Given): Engine {
  const run = parseCelJs(CEL) as (data: Named) => unknown;
  return { name: '@marcbachmann/cel-js', run: (facts) => run(of(facts)), isMet: isTrue };
}

function bufbuildCel(of: Given): Engine {
  const names = [
    'tumour',
    'alder',
    'a1',
    'a2',
    'a3',
    'a4',
    'a5',
    'a6',
    'b1',
    'b2',
    'b3',
    'b4',
    'b5',
    'c1',
    'c2',
  ];
  const variables = Object.fromEntries(names.map((name) => [name, CelScalar.DYN]));
  const run = plan(celEnv({ variables }), parseCel(CEL)) as (data: Named) => unknown;
  return { name: '@bufbuild/cel', run: (facts) => run(of(facts)), isMet: isTrue };
}

/** Cedar cannot count: "3 of 6" is written out as the twenty triples. Numbers are whole. */
function cedar(of: Given): Engine {
  const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)(
    '@cedar-policy/cedar-wasm/nodejs',
  ) as {
    preparsePolicySet: (id: string, policies: object) => { readonly type: string };
    statefulIsAuthorized: (call: object) => { readonly response?: { readonly decision: string } };
  };
  const six = ['c.a1', 'c.a2', 'c.a3', 'c.a4 >= 2', 'c.a5', '["lever", "lunge", "hjerne"].contains(c.a6)'];
  const conditions = [
    'c.tumour == "sarkom"',
    'c.alder >= 18',
    `(${triples(six).join(' || ')})`,
    '!(c.b1 || c.b2 || (c.b3 && c.b4 && c.b5 > 4))',
    '(c.c1 || c.c2)',
  ].join(' && ');
  const policy = `permit(principal, action, resource) when { ${conditions.replaceAll('c.', 'context.')} };`;
  const parsed = preparsePolicySet('fifteen', { staticPolicies: { met: policy } });
  if (parsed.type !== 'success') throw new Error(`Cedar refuses the policy: ${JSON.stringify(parsed)}`);
  const uid = (type: string): object => ({ type, id: 'x' });
  const call = {
    principal: uid('P'),
    action: uid('Action'),
    resource: uid('R'),
    preparsedPolicySetId: 'fifteen',
    entities: [],
  };
  return {
    name: '@cedar-policy/cedar-wasm, preparsed',
    run: (facts) => statefulIsAuthorized({ ...call, context: of(facts) }).response?.decision,
    isMet: (decision) => decision === 'allow',
  };
}

function triples(of: readonly string[]): readonly string[] {
  return of.flatMap((a, i) =>
    of.slice(i + 1).flatMap((b, j) => of.slice(i + j + 2).map((c) => `(${a} && ${b} && ${c})`)),
  );
}

/** FEEL has three values; it reads the expression again for every patient. */
function feel(of: Given): Engine {
  return {
    name: 'feelin (FEEL)',
    run: (facts) => evaluateFeel(FEEL, of(facts)),
    isMet: (result) => (result as { readonly value?: unknown } | undefined)?.value === true,
  };
}
