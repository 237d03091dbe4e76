/** Numbers in wordings: taken from the condition, told where they stand twice or contradict it. */
import { describe, expect, test } from 'vitest';

import { about, FAMILY } from './family.ts';
import { diagnose, fixed, found, groupOf } from './tester.ts';

/** The Danish wording of a criterion, with its limits in brackets. */
function wordingOf(condition: string, wording: string): string {
  const criterion = groupOf(about(condition, wording), [FAMILY]).criteria.find(({ id }) => id === 'k');
  return (criterion?.wording.da ?? [])
    .map((part) =>
      part.kind === 'text' ? part.text : `[${part.quantity.value} ${part.quantity.unit ?? '-'}]`,
    )
    .join('');
}

describe('a placeholder stands for a limit', () => {
  test.for([
    ['alder >= 18 år', 'Mindst {grænse}', 'Mindst [18 år]'],
    ['alder >= 18 år og antal > 2', 'Mindst {grænse alder}', 'Mindst [18 år]'],
    [
      'mindst 2 s i slægtninge hvor s.alder < 50 år',
      '{grænse s} under {grænse s.alder}',
      '[2 -] under [50 år]',
    ],
    ['mindst 2 s i slægtninge hvor s.alder < 50 år', '{limit s} under {limit alder}', '[2 -] under [50 år]'],
    ['antallet af s i slægtninge >= 3', 'Mindst {grænse}', 'Mindst [3 -]'],
    ['gennemsnittet af s.alder for s i slægtninge < 55 år', 'Under {grænse}', 'Under [55 år]'],
    ['hele år fra født til prøvedato >= 18 år', 'Mindst {grænse}', 'Mindst [18 år]'],
    ['prøvedato > født + 6 måneder', 'Mere end {grænse}', 'Mere end [6 måneder]'],
    ['prøvedato inden for 30 dage af født', 'Inden for {grænse}', 'Inden for [30 dage]'],
    ['alder >= grænse-for-alder', 'Mindst {grænse}', 'Mindst [40 år]'],
    ['mindst 2 af { levende = ja; køn = mand; skøn = ja }', '{grænse} af tre', '[2 -] af tre'],
  ] as const)('%s: %s', ([condition, wording, expected]) => {
    expect(wordingOf(condition, wording)).toBe(expected);
  });

  test.for([
    ['alder >= 18 år', 'Mindst ⟦{grænse antal}|KRIT5002⟧'],
    ['levende = ja', 'Mindst ⟦{grænse}|KRIT5002⟧'],
    ['alder fra 18 til 39 år', 'Mindst ⟦{grænse alder}|KRIT5002⟧'],
    ['alder >= 18 år', 'Mindst ⟦{grense}|KRIT5002⟧'],
  ] as const)('%s: %s', ([condition, wording]) => {
    const text = about(condition, wording);
    expect(found(text, [FAMILY])).toBe(text);
  });
});

describe('a number of its own', () => {
  test.for([
    ['alder >= 18 år', 'Mindst ⟦18|KRIT5003⟧ år'],
    ['alder >= 18 år', 'Mindst ⟦21|KRIT5004⟧ år'],
    ['alder >= 18 år', 'Patienten er 18-årig'],
    ['alder >= 18 år', 'Patienten er ⟦17|KRIT5004⟧-årig'],
    ['længde > 2,5 mm', 'Over ⟦2,5|KRIT5003⟧ mm'],
    ['mindst 2 s i slægtninge hvor s.alder < 50 år', '⟦3|KRIT5004⟧ under ⟦50|KRIT5003⟧ år'],
    ['alder >= 18 år', 'Ændringer i X21 hos patienter over {grænse}'],
    ['alder >= 18 år', 'Type A-7 og B2'],
    ['mindst 1 s i slægtninge hvor s.alder < 50 år', 'Mindst 1 slægtning under ⟦50|KRIT5003⟧ år'],
    ['alder fra 18 til 39 år', 'Fra 18 til 39 år'],
    ['længde > efter tabel køn { kvinde: 2 mm; mand: 3 mm }', 'Over 2 mm (mand 3 mm)'],
    [
      'score { pointgruppe { 2 hvis alder > 60 år; 1 hvis levende = ja } } >= 3',
      '⟦3|KRIT5003⟧ point (2 for alder over 60)',
    ],
  ] as const)('%s: %s', ([condition, wording]) => {
    const text = about(condition, wording);
    expect(found(text, [FAMILY])).toBe(text);
  });

  test.for([
    ['alder >= 18 år', 'Mindst 18 år', 'Mindst {grænse}'],
    ['alder >= 18 år og antal > 2', 'Mindst 18 år', 'Mindst {grænse alder}'],
    ['alder >= 18 år', 'Mindst 21 år', 'Mindst {grænse}'],
  ] as const)('%s: %s becomes %s', ([condition, wrong, right]) => {
    const text = about(condition, wrong);
    const [fix] = diagnose(text, [FAMILY]).flatMap(({ fixes }) => fixes);
    expect(fix === undefined ? '' : fixed(text, fix)).toBe(about(condition, right));
  });
});
