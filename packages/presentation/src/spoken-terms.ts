// A number, date or choice as it stands in a sentence.

import type { Condition, Path, Rows, RowSource, Term, TimeUnit, Value, ValueSet } from '@kriterion/catalogue';
import { enumerated } from './comparisons.ts';
import { insideSentence } from './letters.ts';
import { phrase } from './phrases.ts';
import type { Language } from './plan.ts';
import { factAt, pathSubject, type Setting, withRows } from './rows-in-hand.ts';
import { dateText, quantityText, textIn } from './texts.ts';

/** How a condition inside a term is said; given by the one that says conditions. */
export type SayCondition = (condition: Condition, at: Setting) => string;

/** The term inside a sentence: "alder", "antallet i »Slægtninge«", "6 måneder efter diagnosedato". */
export function termText(term: Term, at: Setting, say: SayCondition): string {
  switch (term.kind) {
    case 'value':
      return valueText(term.value, at.lang);
    case 'path':
      return insideSentence(pathSubject(term.path, at).label);
    case 'parameter':
      return insideSentence(parameterLabel(term.id, at));
    case 'variable':
      return phrase('sameValue', at.lang, term.name);
    case 'count':
      return countText(term, at, say);
    case 'distinct':
      return phrase('distinctOf', at.lang, ofRows(term, at, say), rowsInside(term.rows, at, say));
    case 'aggregate':
      return phrase(term.function, at.lang, ofRows(term, at, say), rowsInside(term.rows, at, say));
    case 'values-among':
      return phrase(
        'valuesAmong',
        at.lang,
        insideSentence(pathSubject(term.path, at).label),
        setText(term.set, term.path, at),
      );
    case 'elapsed':
      return phrase(
        'elapsed',
        at.lang,
        timeUnitText(term.unit, 2, at.lang),
        termText(term.from, at, say),
        termText(term.to, at, say),
      );
    case 'shifted':
      return shiftedText(term, at, say);
    case 'choice':
      return phrase(
        'choice',
        at.lang,
        termText(term.then, at, say),
        say(term.when, at),
        termText(term.otherwise, at, say),
      );
    case 'table':
      return phrase(
        'byTable',
        at.lang,
        enumerated(
          term.keys.map((key) => insideSentence(pathSubject(key, at).label)),
          phrase('and', at.lang),
        ),
      );
    case 'score':
      return phrase('scored', at.lang, String(term.groups.length));
    case 'condition':
      return say(term.condition, at);
  }
}

function countText(term: Extract<Term, { readonly kind: 'count' }>, at: Setting, say: SayCondition): string {
  const counted = phrase('countOf', at.lang, rowsInside(term.rows, at, say));
  if (term.weight === undefined) return counted;
  const inside = withRows(at, [term.rows.row], term.rows.sources);
  return phrase('weighted', at.lang, counted, termText(term.weight, inside, say));
}

function ofRows(
  { of, rows }: Extract<Term, { readonly kind: 'distinct' | 'aggregate' }>,
  at: Setting,
  say: SayCondition,
): string {
  return termText(of, withRows(at, [rows.row], rows.sources), say);
}

function shiftedText(
  term: Extract<Term, { readonly kind: 'shifted' }>,
  at: Setting,
  say: SayCondition,
): string {
  const by = Math.abs(term.by);
  const unit = timeUnitText(term.unit, by, at.lang);
  return phrase(
    term.by < 0 ? 'shiftedBefore' : 'shiftedAfter',
    at.lang,
    String(by),
    unit,
    termText(term.date, at, say),
  );
}

/** "»Slægtninge«, hvor slægtskabsgrad er 1". */
export function rowsText(rows: Rows, at: Setting, say: SayCondition): string {
  return rowsSaid(rows, at, say, 'where');
}

/** The same inside a longer sentence, where more follows: "»Slægtninge« (hvor slægtskabsgrad er 1)". */
function rowsInside(rows: Rows, at: Setting, say: SayCondition): string {
  return rowsSaid(rows, at, say, 'whereInside');
}

function rowsSaid(rows: Rows, at: Setting, say: SayCondition, name: 'where' | 'whereInside'): string {
  const lists = sourcesText(rows.sources, at);
  if (rows.where === undefined) return lists;
  return phrase(name, at.lang, lists, say(rows.where, withRows(at, [rows.row], rows.sources)));
}

/** "»Slægtninge«", "patienten og »Slægtninge«". */
export function sourcesText(sources: readonly RowSource[], at: Setting): string {
  const names = sources.map((source) =>
    source.kind === 'patient'
      ? phrase('thePatient', at.lang)
      : phrase('quoted', at.lang, pathSubject(source.path, at).label),
  );
  return enumerated(names, phrase('and', at.lang));
}

function valueText(value: Value, lang: Language): string {
  switch (value.kind) {
    case 'number':
      return quantityText(value.quantity, lang);
    case 'date':
      return dateText(value.date, lang);
    case 'boolean':
      return phrase(value.value ? 'yesWord' : 'noWord', lang);
    case 'option':
      return value.id;
  }
}

function parameterLabel(id: string, { group, lang }: Setting): string {
  const parameter = group.parameters?.find((one) => one.id === id);
  return parameter === undefined ? id : textIn(parameter.label, lang);
}

/** The values of a set by their labels: "Sarkom eller Mamma", "koder, der begynder med DC25, undtagen DC259". */
export function setText(set: ValueSet, path: Path, at: Setting): string {
  const include = enumerated(
    set.include.map((entry) => entryText(entry, path, at)),
    phrase('or', at.lang),
  );
  if (set.exclude.length === 0) return include;
  return phrase(
    'setExcept',
    at.lang,
    include,
    enumerated(
      set.exclude.map((entry) => entryText(entry, path, at)),
      phrase('and', at.lang),
    ),
  );
}

function entryText(entry: ValueSet['include'][number], path: Path, at: Setting): string {
  switch (entry.kind) {
    case 'value':
      return labelOf(entry.value, path, at);
    case 'prefix':
      return phrase('codesFrom', at.lang, entry.prefix);
    case 'below':
      return phrase('codesBelow', at.lang, labelOf(entry.code, path, at));
  }
}

function labelOf(value: string, path: Path, at: Setting): string {
  const type = factAt(path, at)?.type;
  const option = pathSubject(path, at).options.find(({ id }) => id === value);
  if (option !== undefined) return textIn(option.label, at.lang);
  if (type?.kind !== 'code' && type?.kind !== 'codes') return value;
  const code = at.group.codeLists
    ?.find(({ id }) => id === type.list)
    ?.codes.find((one) => one.code === value);
  return code === undefined ? value : `${textIn(code.label, at.lang)} (${value})`;
}

const TIME_UNITS: Readonly<Record<TimeUnit, Readonly<Record<Language, readonly [string, string]>>>> = {
  years: { da: ['år', 'år'], en: ['year', 'years'] },
  months: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  weeks: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
};

function timeUnitText(unit: TimeUnit, count: number, lang: Language): string {
  return TIME_UNITS[unit][lang][count === 1 ? 0 : 1];
}
