import type { Citation, Figure, Group, Quantity, Text, Wording } from '@kriterion/catalogue';
import { dateText } from './dates.ts';
import { numberText } from './numbers.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { unitText, withUnit } from './units.ts';

export { dateText };

/** The text in the language; Danish where nobody wrote it in English. */
export function textIn(text: Text, lang: Language): string {
  return lang === 'en' ? (text.en ?? text.da) : text.da;
}

/** A number with its unit: "18 år"; without unit the number alone. */
export function quantityText(quantity: Quantity, lang: Language): string {
  const number = numberText(quantity.value, lang);
  return quantity.unit === undefined
    ? number
    : withUnit(number, unitText(quantity.unit, quantity.value, lang), lang);
}

/** A wording with its limits put in: "Patienten er mindst 18 år". */
export function wordingText(wording: Wording, lang: Language): string {
  const isEnglish = lang === 'en' && wording.en !== undefined;
  const parts = isEnglish ? wording.en : wording.da;
  // A Danish fallback keeps Danish numbers and units: half a sentence in each language helps nobody.
  const written = isEnglish ? 'en' : 'da';
  return parts
    .map((part) => (part.kind === 'text' ? part.text : quantityText(part.quantity, written)))
    .join('');
}

/** A figure of the decision as it was given: "ca. 17.000 helgenomsekventeringer pr. år", "7–14 dage". */
export function figureText(figure: Figure, lang: Language): string {
  const { value, to, unit, per } = figure;
  const range = numberText(value, lang) + (to === undefined ? '' : `–${numberText(to, lang)}`);
  const measured = withUnit(range, unitText(unit, to ?? value, lang), lang);
  const full = per === undefined ? measured : phrase('per', lang, measured, unitText(per, '1', lang));
  return figure.approximate ? phrase('approximately', lang, full) : full;
}

/** Which document, where in it, and its words: "Titel, »Indikationer«: »patienter ≥ 18 år«". */
export function citationText(citation: Citation, group: Group, lang: Language): string {
  const source = group.sources.find((one) => one.id === citation.source);
  const title = source === undefined ? citation.source : textIn(source.title, lang);
  const place = citation.place === undefined ? '' : `, ${phrase('quoted', lang, citation.place)}`;
  const quote = citation.quote === undefined ? '' : `: ${phrase('quoted', lang, citation.quote)}`;
  return title + place + quote;
}
