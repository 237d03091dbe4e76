import { da } from '../languages/da.ts';
import { type LanguagePack, LANGUAGES } from '../languages/languages.ts';
import type { ParameterTypes } from './code.ts';
import { CODES, type Code, type ParametersOf } from './codes.ts';
import type { Diagnostic, Localised } from './diagnostic.ts';
import { filled, inEveryLanguage, isNameKind, kindWords, type Telling } from './saying.ts';

/** The sentence of a finding in every language of the run. */
export function messageOf<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  written: LanguagePack,
  languages: readonly LanguagePack[] = LANGUAGES,
): Localised {
  return inEveryLanguage((telling) => sentence(code, parameters, telling), written, languages);
}

type Value = ParameterTypes[keyof ParameterTypes];

function sentence(code: Code, parameters: Readonly<Record<string, Value>>, telling: Telling): string {
  const { pack } = telling;
  const kinds: Readonly<Record<string, string>> = CODES[code].parameters;
  const given = Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isKind = kinds[name] === 'kind' && typeof value === 'string' && isNameKind(value);
    return [[name, isKind ? kindWords(value) : value] as const];
  });
  const parts = Object.fromEntries(given);
  const message = filled(pack.messages[code], parts, telling);
  return parts['suggestion'] === undefined
    ? message
    : `${message} ${filled(pack.didYouMean, parts, telling)}`;
}

/** A finding made where no file is being read, e.g. by running an example: told as those of the reporters are. */
export function diagnosticAt<C extends Code>(
  code: C,
  { file, range }: Pick<Diagnostic, 'file' | 'range'>,
  parameters: ParametersOf<C>,
  written: LanguagePack = da,
): Diagnostic {
  const message = messageOf(code, parameters, written);
  return { code, severity: CODES[code].severity, message, file, range, related: [], fixes: [] };
}
