/** What an incomplete patient may turn out to be: at random, and every way where they are few. */

import type { Fact, Group } from '@kriterion/catalogue';

import type { Random } from '../../recovery/random.ts';
import { isLeftOpen, moreKnown, type Answers } from './patients.ts';

const FEW = 24;

/** So many completions, some of them only in part; or all, where single answers with few values are all that is open. */
export function completions(random: Random, group: Group, facts: Answers, most: number): readonly Answers[] {
  const all = everyCompletion(group, facts);
  if (all !== undefined) return all;
  return Array.from({ length: most }, (_, n) => moreKnown(random, group, facts, n % 2 === 0 ? 1 : 0.4));
}

function everyCompletion(group: Group, facts: Answers): readonly Answers[] | undefined {
  const open = group.facts.filter(
    ({ id, derived }) => derived === undefined && (!Object.hasOwn(facts, id) || isLeftOpen(facts[id])),
  );
  let all: readonly Answers[] = [facts];
  for (const fact of open) {
    const values = valuesOf(fact);
    if (values === undefined || values.length * all.length > FEW) return undefined;
    all = all.flatMap((one) => values.map((value) => ({ ...one, [fact.id]: value })));
  }
  return open.length === 0 ? undefined : all;
}

function valuesOf({ type }: Fact): readonly unknown[] | undefined {
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return [true, false];
    case 'one-of':
      return type.options.map(({ id }) => id);
    case 'integer': {
      const [min, max] = [Number(type.min), Number(type.max)];
      return max - min < 6 ? Array.from({ length: max - min + 1 }, (_, n) => min + n) : undefined;
    }
    default:
      return undefined;
  }
}
