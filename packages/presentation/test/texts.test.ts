import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  citationText,
  dateText,
  figureText,
  identityOf,
  quantityText,
  textIn,
  wordingText,
} from '@kriterion/presentation';
import { insideSentence } from '../src/letters.ts';
import { numberText } from '../src/numbers.ts';
import { cancer, notEntered } from './fixture.ts';

describe('numbers', () => {
  it.each([
    ['17000', '17.000', '17,000'],
    ['999', '999', '999'],
    ['1234567.25', '1.234.567,25', '1,234,567.25'],
    ['-0.5', '-0,5', '-0.5'],
  ])('%s is %s in Danish and %s in English', (value, da, en) => {
    expect([numberText(value, 'da'), numberText(value, 'en')]).toEqual([da, en]);
  });

  it('lose no digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(999), (whole, part) => {
        const value = `${String(whole)}.${String(part)}`;
        expect(numberText(value, 'da').replaceAll('.', '').replace(',', '.')).toBe(value);
      }),
    );
  });
});

describe('texts', () => {
  it('give quantities and figures with their units', () => {
    expect(quantityText({ value: '18', unit: 'år' }, 'da')).toBe('18 år');
    expect(quantityText({ value: '1', unit: 'år' }, 'en')).toBe('1 year');
    expect(
      figureText({ approximate: true, value: '17000', unit: 'helgenomsekventeringer', per: 'år' }, 'da'),
    ).toBe('ca. 17.000 helgenomsekventeringer pr. år');
    expect(figureText({ approximate: false, value: '7', to: '14', unit: 'dage' }, 'da')).toBe('7–14 dage');
    expect(figureText({ approximate: true, value: '20', unit: '%' }, 'en')).toBe('approx. 20%');
  });

  it.each([
    ['2022-06-01', '1. juni 2022', '1 June 2022'],
    ['2022-06', 'juni 2022', 'June 2022'],
    ['2022', '2022', '2022'],
  ])('say %s as exactly as it is known', (date, da, en) => {
    expect([dateText(date, 'da'), dateText(date, 'en')]).toEqual([da, en]);
  });

  it('fall back to Danish as a whole where no English stands', () => {
    const wording = {
      da: [
        { kind: 'text', text: 'mindst ' },
        { kind: 'limit', quantity: { value: '1000', unit: 'år' } },
      ],
    } as const;
    expect(textIn({ da: 'Navn' }, 'en')).toBe('Navn');
    expect(wordingText(wording, 'en')).toBe('mindst 1.000 år');
  });

  it('cite document, place and words', () => {
    const text = citationText({ source: 'ngc-grupper', place: 'Oversigt', quote: 'kræft' }, cancer, 'da');
    expect(text).toBe('Patientgrupper, »Oversigt«: »kræft«');
  });

  it.each([
    ['Kræfttype', 'kræfttype'],
    ['CPR-nummer', 'CPR-nummer'],
    ['SKS-kode', 'SKS-kode'],
    ['RNA-sekventering', 'RNA-sekventering'],
    ['Ki-67', 'Ki-67'],
    ['E-mail', 'e-mail'],
    ['Karnofsky-score', 'Karnofsky-score'],
  ])('%s inside a sentence is %s', (label, inside) => {
    expect(insideSentence(label)).toBe(inside);
  });

  it('say of every group that it is a proposal, and invent no validity', () => {
    for (const group of [cancer, notEntered]) {
      const identity = identityOf(group, 'da');
      expect(identity.notice).toBe('Forslag – ikke udgivet af Nationalt Genom Center');
      expect(identity.validity).toBe('Gyldig fra: ikke angivet');
    }
  });
});
