/** A requisition with every kind of field and rule, on paper. */
import { criteriaPlan, identityOf, requisitionPlan } from '@kriterion/presentation';
import type { Language } from '@kriterion/presentation';
import { everyKind, withVariants } from '@kriterion/presentation/every-kind';
import { describe, expect, test } from 'vitest';
import { emit } from '../src/index.ts';
import { layoutOf } from '../src/layout/layout.ts';
import { PAGE } from '../src/layout/measures.ts';
import { pagesOf, textOf } from './pdf-tools.ts';

const [file] = emit({ edition: 1, groups: [everyKind] });
if (file === undefined || typeof file.contents === 'string') throw new Error('no PDF');
const pdf = file.contents;

function layoutIn(language: Language) {
  const requisition = requisitionPlan(everyKind, language);
  if (requisition === undefined) throw new Error('no requisition');
  const identity = identityOf(everyKind, language);
  return layoutOf({ language, identity, requisition, criteria: criteriaPlan(everyKind, language) });
}

describe('every kind of field on paper', () => {
  test.each(['da', 'en'] as const)('stays on its page (%s)', (language) => {
    for (const marks of layoutIn(language).pages)
      for (const { x, y, width, height } of marks) {
        expect(x).toBeGreaterThanOrEqual(PAGE.left - 0.01);
        expect(x + width).toBeLessThanOrEqual(PAGE.width - PAGE.left + 0.01);
        expect(y + height).toBeLessThanOrEqual(PAGE.height);
      }
  });

  test('says what the source says of it', () => {
    const text = textOf(pdf);
    for (const said of [
      'Husk samtykke',
      'Hvis »Haster« er besvaret med ja: Ring til laboratoriet',
      'Hvem kan indsende: Kun læger må indsende',
      'Hovedstaden: WGS Øst, til og med 31. december 2026',
      'Hovedstaden: WGS Øst (ny), fra 1. januar 2027',
      'Skriv et CPR-nummer, et X-eCPR-nummer eller et D-eCPR-nummer',
      'Vises, hvis grad er Grad 2 eller Grad 3',
      'Vides ikke',
      'Årstallet er nok',
      'Sædvanligvis: Nej',
      'Hvis »Haster« er besvaret med ja: Begrundelse for hast',
      'Kan ikke ændres, hvis »Haster« er besvaret med ja',
      'Vises, hvis rekvisitionsdato er før henvist',
      'Udfyldes af laboratoriet',
      'Udfyldes én gang for hver; mindst 1 og højst 3',
      'Kontrollér: Prøven må højst være taget 7 dage før rekvisitionen',
      'Udfyldes, hvis det skønnes nødvendigt',
      'Kan undværes, hvis »Haster« er besvaret med ja',
    ])
      expect(text).toContain(said);
  });

  test('a section that is repeated has the rows', () => {
    expect(textOf(pdf).match(/Nr\. \d/gu)).toEqual(['Nr. 1', 'Nr. 2', 'Nr. 3']);
  });

  test('the fields of the running header stand on every page', () => {
    for (const page of pagesOf(pdf)) {
      expect(page).toContain('CPR-nummer:');
      expect(page).toContain('Region:');
    }
  });

  test('what is for the screen alone is not there', () => {
    expect(textOf(pdf)).toContain('Kun på papir');
    expect(textOf(pdf)).not.toContain('Kun på skærm');
  });
});

describe('variants', () => {
  const files = emit({ edition: 1, groups: [withVariants] });

  test('are a file each, with the fields and the title of the variant', () => {
    expect(files.map(({ path }) => path)).toEqual(['pdf/gruppe.et.pdf', 'pdf/gruppe.to-tal.pdf']);
    const [one = '', two = ''] = files.map(({ contents }) =>
      typeof contents === 'string' ? contents : textOf(contents),
    );
    expect([one.includes('SOR-kode'), two.includes('SOR-kode')]).toEqual([false, true]);
    expect([one.includes('Rekvisitionsdato *'), two.includes('Rekvisitionsdato *')]).toEqual([true, false]);
    expect([
      one.includes('Rekvisition til gruppen – Et'),
      two.includes('Rekvisition til gruppen – To'),
    ]).toEqual([true, true]);
  });
});
