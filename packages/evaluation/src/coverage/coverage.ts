/**
 * What the examples of a group show of its criteria: of each condition whether they show it met, not met and
 * undetermined, and whether they prove that it matters.
 */

import type { Example, Group, Indication, Verdict } from '@kriterion/catalogue';

import { factsOfExample } from '../examples.ts';
import { conditionsAlone } from '../evaluate.ts';
import { agreed } from '../kleene.ts';
import { reachOf } from '../reach.ts';
import { assignmentsOf, type Assignment } from '../readings.ts';
import { takenApart, valueOf, type Atom, type Tree } from './tree.ts';

/** One condition of an indication, and what the examples show of it. */
export interface ConditionCoverage extends Atom {
  /** What the examples show it to be, under one reading at least. */
  readonly shown: Readonly<Record<Verdict, boolean>>;
  /** Two examples that prove that it matters: in one it is met, in the other not. */
  readonly provedBy?: readonly [met: Example, notMet: Example];
}

/** The conditions of one indication in the order in which they are written. */
export interface IndicationCoverage {
  readonly indication: Indication;
  /** How many of its examples could be judged. */
  readonly examples: number;
  readonly conditions: readonly ConditionCoverage[];
}

/**
 * Coverage of every indication of a group by its own examples.
 *
 * That a condition matters is proved (MC/DC, masking) by two examples of the indication: the condition is met in one and
 * not met in the other, their verdicts differ, and with this condition alone turned, all others left as they are, the
 * verdict of one of them turns into the verdict of the other. A condition is a comparison, or a condition on rows as a
 * whole; a criterion that is referred to from several places is one. Where readings differ, the verdict is what they
 * agree on. Advice has no conditions.
 */
export function coverageOf(group: Group): readonly IndicationCoverage[] {
  return group.indications.map((indication) => coverageOfIndication(group, indication));
}

/** An example as its conditions see it, a list of values for each combination of readings. */
interface Seen {
  readonly example: Example;
  readonly values: readonly (readonly Verdict[])[];
  readonly verdict: Verdict;
}

function coverageOfIndication(group: Group, indication: Indication): IndicationCoverage {
  const { tree, atoms } = takenApart(group, indication);
  const { questions } = reachOf(group, indication);
  const assignments = assignmentsOf(group.questions.filter(({ id }) => questions.has(id)));
  const judging = { group, tree, assignments };
  const seen = group.examples
    .filter((example) => example.indication === indication.id)
    .flatMap((example) => seenIn(example, atoms, judging));
  const conditions = atoms.map((atom, n): ConditionCoverage => {
    const values = seen.flatMap((one) => one.values.flatMap((all) => all[n] ?? []));
    const proof = proofOf(n, seen, judging);
    return {
      ...atom,
      shown: {
        met: values.includes('met'),
        'not-met': values.includes('not-met'),
        undetermined: values.includes('undetermined'),
      },
      ...(proof === undefined ? {} : { provedBy: proof }),
    };
  });
  return { indication, examples: seen.length, conditions };
}

interface JudgedTree {
  readonly group: Group;
  readonly tree: Tree;
  readonly assignments: readonly Assignment[];
}

/** Nothing where the example's data are at fault. */
function seenIn(example: Example, atoms: readonly Atom[], judging: JudgedTree): readonly Seen[] {
  const conditions = atoms.map(({ condition }) => condition);
  const { overriddenBy = [], on, departures, indication } = example;
  const recorded = { overriddenBy, ...(on === undefined ? {} : { on }) };
  const values = conditionsAlone(
    judging.group,
    indication,
    conditions,
    factsOfExample(example),
    departures,
    recorded,
  );
  return values === undefined ? [] : [{ example, values, verdict: verdictOf(example, values, judging) }];
}

function verdictOf(
  { departures }: Example,
  values: readonly (readonly Verdict[])[],
  { tree, assignments }: JudgedTree,
): Verdict {
  const departed = new Set(Object.keys(departures));
  return agreed(
    assignments.map((assignment, n) =>
      valueOf(tree, { atoms: values[n] ?? [], assignment, departures: departed }),
    ),
  );
}

function proofOf(atom: number, seen: readonly Seen[], judging: JudgedTree): ConditionCoverage['provedBy'] {
  const always = (value: Verdict): readonly Seen[] =>
    seen.filter(({ values }) => values.every((all) => all[atom] === value));
  for (const met of always('met'))
    for (const notMet of always('not-met'))
      if (met.verdict !== notMet.verdict && decides(atom, met, notMet, judging))
        return [met.example, notMet.example];
  return undefined;
}

function decides(atom: number, met: Seen, notMet: Seen, judging: JudgedTree): boolean {
  const turned = ({ example, values }: Seen, value: Verdict): Verdict =>
    verdictOf(
      example,
      values.map((all) => all.with(atom, value)),
      judging,
    );
  return turned(met, 'not-met') === notMet.verdict || turned(notMet, 'met') === met.verdict;
}
