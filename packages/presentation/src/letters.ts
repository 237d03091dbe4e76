/** Scores and diseases named after people keep their capital in the middle of a sentence. */
const NAMES = /^(?:Barthel|Charlson|Ewing|Gleason|Hodgkin|Karnofsky|Lynch|Nationalt Genom Center)/u;

/** A first word such as `CPR-nummer`, `mRNA`, `X-bundet` or `Ki-67`: its capitals carry meaning. */
const KEPT = /^(?:.\p{Lu}|\p{Lu}[-\d\s]|[\p{L}-]*\d|\p{L}+\p{Lu})/u;

const E_WORDS = /^E-(?:mail|læge|recept|bolig|journal)/u;

/** A label as it stands inside a sentence: `Kræfttype` → `kræfttype`, but `CPR-nummer`, `Ki-67` unchanged. */
export function insideSentence(label: string): string {
  if (E_WORDS.test(label)) return `e${label.slice(1)}`;
  if (NAMES.test(label) || KEPT.test(label)) return label;
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** A sentence with its first letter as a capital; `mRNA` keeps its own spelling. */
export function asSentence(text: string): string {
  if (/^\p{Ll}+\p{Lu}/u.test(text)) return text;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
