import type { Condition, FieldCondition } from '@kriterion/catalogue';
import { describe, expect, it } from 'vitest';
import { conditionSentence, fieldConditionSentence } from '@kriterion/presentation';
import { cancer } from './fixture.ts';

const age = (operator: '<' | '<=' | '>' | '>=', value: string): Condition => ({
  kind: 'compare',
  fact: 'alder',
  operator,
  value: { kind: 'number', quantity: { value, unit: 'år' } },
});
const sarcoma: Condition = {
  kind: 'compare',
  fact: 'kræfttype',
  operator: '=',
  value: { kind: 'option', id: 'sarkom' },
};
const spread: Condition = {
  kind: 'compare',
  fact: 'spredning',
  operator: '=',
  value: { kind: 'boolean', value: true },
};
const of = (...conditions: readonly Condition[]): readonly { readonly condition: Condition }[] =>
  conditions.map((condition) => ({ condition }));

describe('the sentence of a condition', () => {
  it.each<[string, Condition]>([
    ['Alder er mindst 18 år', age('>=', '18')],
    ['Alder er under 18 år', { kind: 'not', condition: age('>=', '18') }],
    ['Kræfttype er Sarkom', sarcoma],
    ['»Spredning« er besvaret med nej', { kind: 'not', condition: spread }],
    [
      'Kræfttype er hverken Sarkom eller Pancreaskræft',
      { kind: 'not', condition: { kind: 'among', fact: 'kræfttype', options: ['sarkom', 'pancreaskræft'] } },
    ],
    [
      'Alder er over 1 år, alder er højst 9 år og kræfttype er Sarkom',
      { kind: 'all', of: of(age('>', '1'), age('<=', '9'), sarcoma) },
    ],
    [
      'Kræfttype er Sarkom og (alder er under 9 år eller »Spredning« er besvaret med ja)',
      { kind: 'all', of: of(sarcoma, { kind: 'any', of: of(age('<', '9'), spread) }) },
    ],
    [
      'Hvis kræfttype er Sarkom, så gælder, at alder er mindst 18 år',
      { kind: 'if-then', when: sarcoma, then: age('>=', '18') },
    ],
    [
      'Kræfttype er Sarkom, medmindre »Spredning« er besvaret med ja',
      { kind: 'except', condition: sarcoma, when: spread },
    ],
    [
      'Højst 1 af følgende: kræfttype er Sarkom; »Spredning« er besvaret med ja',
      { kind: 'count', max: 1, of: of(sarcoma, spread) },
    ],
    ['Kriteriet »Patienten er mindst 18 år« er opfyldt', { kind: 'criterion', id: 'voksen' }],
  ])('%s', (sentence, condition) => {
    expect(conditionSentence(condition, cancer, 'da')).toBe(sentence);
  });

  it('is English where English is asked for', () => {
    expect(conditionSentence({ kind: 'all', of: of(age('>=', '18'), sarcoma) }, cancer, 'en')).toBe(
      'Age is at least 18 years and type of cancer is Sarcoma',
    );
  });
});

describe('the sentence of a condition on fields', () => {
  const field = (section: string, id: string) => ({ section, field: id });
  it.each<[string, FieldCondition]>([
    [
      'Indikation er Pancreaskræft',
      {
        kind: 'compare',
        field: field('diagnose', 'indikation'),
        operator: '=',
        value: { kind: 'indication', id: 'pancreaskræft' },
      },
    ],
    [
      'Prøvemateriale omfatter Blod',
      {
        kind: 'compare',
        field: field('diagnose', 'prøver'),
        operator: '=',
        value: { kind: 'option', id: 'blod' },
      },
    ],
    [
      'Diagnosedato er tidligst juni 2022',
      {
        kind: 'compare',
        field: field('diagnose', 'diagnosedato'),
        operator: '>=',
        value: { kind: 'date', date: '2022-06' },
      },
    ],
    [
      'Andel af tumorceller er under 12,5 %',
      {
        kind: 'compare',
        field: field('diagnose', 'tumorprocent'),
        operator: '<',
        value: { kind: 'number', quantity: { value: '12.5', unit: '%' } },
      },
    ],
    [
      '»Patienten er informeret og har givet samtykke« er afkrydset',
      {
        kind: 'compare',
        field: field('rekvirent', 'samtykke'),
        operator: '=',
        value: { kind: 'boolean', value: true },
      },
    ],
  ])('%s', (sentence, condition) => {
    expect(fieldConditionSentence(condition, cancer, 'da')).toBe(sentence);
  });
});
