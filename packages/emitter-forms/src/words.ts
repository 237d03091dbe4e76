import type { Language } from '@kriterion/presentation';

/** Label and messages of the text that an option opens. */
export function openText(field: string, option: string, lang: Language): OpenTextWords {
  if (lang === 'en') {
    return {
      label: `${field}: specify “${option}”`,
      missing: `Specify “${option}”`,
      wrong: `The text that specifies “${option}” must have at most 200 characters`,
      hidden: `The text is only for the answer “${option}”`,
    };
  }
  return {
    label: `${field}: uddyb »${option}«`,
    missing: `Uddyb svaret »${option}«`,
    wrong: `Teksten, der uddyber »${option}«, må højst fylde 200 tegn`,
    hidden: `Teksten hører kun til svaret »${option}«`,
  };
}

interface OpenTextWords {
  readonly label: string;
  readonly missing: string;
  readonly wrong: string;
  readonly hidden: string;
}
