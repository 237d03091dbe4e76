/** A patient group whose requisition has fields of every kind and rules of every kind, drawn by seed, as a source. */

import { Random } from '../../recovery/random.ts';
import { condition, type AskedField, type AskedKind } from './conditions.ts';

/** A kind of field as it is written, and how conditions ask about it. */
interface Kind {
  readonly written: string;
  readonly kind: AskedKind;
  readonly options?: readonly string[];
}

const OPTIONS = ['rød', 'grøn', 'blå', 'gul-2'] as const;
const CHOICES = '{ rød "Rød"; grøn "Grøn"; blå "Blå"; gul-2 "Gul" }';
const OPEN_CHOICES = '{ rød "Rød"; grøn "Grøn"; blå "Blå"; gul-2 "Gul", angiv hvilken }';
const CODES = ['"K1"', '"K2"', '"K3"'] as const;

const KINDS: readonly Kind[] = [
  { written: 'ja/nej', kind: 'yes-no' },
  { written: 'ja/nej eller ukendt', kind: 'yes-no' },
  { written: 'afkryds', kind: 'tick' },
  { written: 'heltal i år, 0 til 130', kind: 'integer' },
  { written: 'heltal i år', kind: 'integer' },
  { written: 'decimaltal i år, -10 til 100', kind: 'decimal' },
  { written: 'decimaltal i år eller ukendt', kind: 'decimal' },
  { written: 'dato', kind: 'date' },
  { written: 'dato eller måned', kind: 'date' },
  { written: 'dato eller årstal', kind: 'date' },
  { written: 'klokkeslæt', kind: 'time' },
  { written: 'dato og klokkeslæt', kind: 'moment' },
  { written: `en af ${CHOICES}`, kind: 'choice', options: OPTIONS },
  { written: `en af ${OPEN_CHOICES}`, kind: 'choice', options: OPTIONS },
  { written: `en af, lavest først ${CHOICES}`, kind: 'grade', options: OPTIONS },
  { written: `flere af ${CHOICES}`, kind: 'several', options: OPTIONS },
  { written: `flere af ${OPEN_CHOICES}`, kind: 'several', options: OPTIONS },
  { written: 'kode fra koder', kind: 'code', options: CODES },
  { written: 'flere koder fra koder', kind: 'plain' },
  { written: 'tekst', kind: 'plain' },
  { written: 'tekst 3 linjer', kind: 'plain' },
  { written: 'tekst, mønster "[A-Z]{2}[0-9]{1,4}"', kind: 'plain' },
  { written: 'cpr', kind: 'person' },
  { written: 'x-ecpr', kind: 'person' },
  { written: 'd-ecpr', kind: 'person' },
  { written: 'sks', kind: 'plain' },
  { written: 'sor', kind: 'plain' },
  { written: 'gln', kind: 'plain' },
  { written: 'autorisations-id', kind: 'plain' },
  { written: 'telefon', kind: 'plain' },
  { written: 'e-mail', kind: 'plain' },
  { written: 'bilag', kind: 'plain' },
  { written: 'enten cpr eller x-ecpr eller d-ecpr', kind: 'plain' },
  { written: 'enten tekst eller heltal i mm eller dato', kind: 'plain' },
  { written: 'gruppens indikation', kind: 'choice', options: ['voksen-i', 'ung-i'] },
  { written: 'afgørelsen for "anden/indikation"', kind: 'plain' },
];

/** Facts that fields may answer; the last is computed. */
const FACTS = `oplysning alder "Alder" [papir]: heltal i år, 0 til 130 eller ukendt
oplysning fund "Fund" [papir]: gruppe af {
  oplysning størrelse "Størrelse": heltal i mm
  oplysning person "Person": cpr
}
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning, 0 til 3 {
  oplysning slægtnings-alder "Alder": heltal i år
  oplysning ramt "Ramt": ja/nej eller ukendt
}
oplysning prøver-i-alt "Prøver" [papir]: liste af prøve-række, 1 til 4 { oplysning nummer "Nummer": heltal }
oplysning første "Første" [papir]: heltal i år, 0 til 50
oplysning dobbelt "Voksen" [papir]: ja/nej = første >= 18 år`;

const FROM_FACTS: readonly (Kind & { readonly once: true })[] = [
  { written: 'alder', kind: 'integer', once: true },
  { written: 'fund', kind: 'plain', once: true },
  { written: 'slægtninge', kind: 'plain', once: true },
  { written: 'prøver-i-alt', kind: 'plain', once: true },
];

/** The source of the group with this seed; not every one passes the checker. */
export function sourceFor(seed: number): string {
  return new SourceWriter(new Random(seed)).source(`gruppe-${String(seed)}`);
}

class SourceWriter {
  readonly #random: Random;
  readonly #variants: readonly string[];
  /** Fields of sections that stand once: others may ask about them. */
  readonly #asked: AskedField[] = [];
  #facts = [...FROM_FACTS];
  #named = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#variants = random.chance(0.25) ? ['øst', 'vest'] : [];
  }

  source(group: string): string {
    const random = this.#random;
    const sections = Array.from({ length: random.int(2, 5) }, (_, at) =>
      this.#section(`afsnit-${String(at)}`),
    );
    const rules = Array.from({ length: random.int(0, 4) }, () => this.#rule(''));
    const senders = Array.from({ length: random.int(0, 2) }, () => this.#sender());
    const variants = this.#variants.map((id) => `variant ${id} "${id}" [papir]`);
    const lines = [...variants, ...senders, ...this.#recipients(), ...sections, ...rules];
    return `sprog da, udgave 1
kilde papir "Et papir"
kodeliste koder "Koder" [papir] {
  kode "K1" "Et"
  kode "K2" "To"
  kode "K3" "Tre"
}
${FACTS}
patientgruppe ${group} "Gruppe" [papir] {
version 0.1.0
indikation voksen-i "Et" [papir] { kriterier { "Voksen": alder >= 18 år } }
indikation ung-i "To" [papir] { kriterier { "Ung": alder <= 30 år } }
rekvisition "Rekvisition" {
${lines.join('\n')}
}
}
`;
  }

  #name(): string {
    this.#named += 1;
    return `${this.#random.pick(['felt', 'svar', 'måling', 'æble'])}-${String(this.#named)}`;
  }

  #section(id: string): string {
    const random = this.#random;
    const isRepeated = random.chance(0.25);
    const own: AskedField[] = [];
    const before = [...this.#asked];
    const shown =
      before.length > 0 && random.chance(0.25) ? `, vises hvis ${condition(random, before, id)}` : '';
    const rows = isRepeated ? ` gentages ${String(random.int(0, 2))} til ${String(random.int(2, 4))}` : '';
    const fields = Array.from({ length: random.int(2, 8) }, () =>
      this.#field(id, isRepeated, [...before, ...own], own),
    );
    const computed = !isRepeated && random.chance(0.2) && id === 'afsnit-0' ? this.#computed() : [];
    const checks =
      own.length > 1 && random.chance(0.4)
        ? [this.#check(condition(random, isRepeated ? own : [...before, ...own], id))]
        : [];
    if (!isRepeated) this.#asked.push(...own);
    return `afsnit ${id} "Afsnit" [papir]${rows}${shown} {\n${[...fields, ...computed, ...checks].join('\n')}\n}`;
  }

  /** A derived fact beside the one it is computed from. */
  #computed(): readonly string[] {
    const computed = this.#random.chance(0.6) ? ', beregnes' : '';
    return ['  felt første fra første', `  felt dobbelt fra dobbelt${computed}`];
  }

  #field(section: string, isRepeated: boolean, known: readonly AskedField[], own: AskedField[]): string {
    const random = this.#random;
    const id = this.#name();
    if (random.chance(0.06)) return `  felt ${id} "${id}": ${random.pick(['underskrift', 'labelfelt'])}`;
    if (random.chance(0.04)) return `  felt ${id} "${id}": tekst, kun papir`;
    const fact = !isRepeated && random.chance(0.15) ? this.#facts.shift() : undefined;
    const drawn = fact ?? random.pick(KINDS);
    const answer = fact === undefined ? `"${id}": ${drawn.written}` : `fra ${drawn.written}`;
    const presences = this.#presences();
    const line = [`  felt ${id} ${answer}`, ...this.#modifiers(section, drawn, known), ...presences];
    // Nothing may ask about what a variant leaves out.
    if (!presences.some((presence) => presence.endsWith('udelades')))
      own.push({ section, id, kind: drawn.kind, options: drawn.options ?? [] });
    return line.join(', ');
  }

  #modifiers(section: string, { kind, written }: Kind, known: readonly AskedField[]): readonly string[] {
    const random = this.#random;
    const when = (): string => condition(random, known, section);
    const required = random.pick(['', 'kræves', 'kræves', ...(known.length > 0 ? ['kræves hvis'] : [])]);
    const prefilled = kind === 'yes-no' && !written.includes('ukendt') && random.chance(0.2);
    return [
      ...(required === '' ? [] : [required === 'kræves hvis' ? `kræves hvis ${when()}` : required]),
      ...(known.length > 0 && random.chance(0.3) ? [`vises hvis ${when()}`] : []),
      ...(prefilled ? ['forudfyldes med nej'] : []),
      ...(prefilled && random.chance(0.5) ? ['låses'] : []),
      ...(known.length > 0 && !prefilled && random.chance(0.1) ? [`låses hvis ${when()}`] : []),
    ];
  }

  #presences(): readonly string[] {
    return this.#variants.flatMap((variant) =>
      this.#random.chance(0.1)
        ? [`i ${variant} ${this.#random.pick(['udelades', 'valgfrit', 'kræves'])}`]
        : [],
    );
  }

  #rule(here: string): string {
    return this.#asked.length === 0 ? '' : this.#check(condition(this.#random, this.#asked, here));
  }

  #check(asked: string): string {
    this.#named += 1;
    const word = this.#random.pick(['kontrol', 'kontrol', 'advarsel']);
    return `  ${word} kontrol-${String(this.#named)} "Skal passe" [papir]: ${asked}`;
  }

  #sender(): string {
    if (this.#asked.length === 0) return '';
    return `  må indsendes "Må ikke indsendes" [papir]: ${condition(this.#random, this.#asked, '')}`;
  }

  #recipients(): readonly string[] {
    const by = this.#asked.find(({ kind, options }) => kind === 'choice' && options.length === 4);
    if (by === undefined || !this.#random.chance(0.5)) return [];
    return [
      `modtagere efter ${by.section}.${by.id} {`,
      '  modtager vest "Vest" [papir] for rød, grøn',
      '  modtager øst "Øst" [papir] for blå { gyldig til 2026-12-31 }',
      '  modtager østny "Øst (ny)" [papir] for blå { gyldig fra 2027-01-01 }',
      '}',
    ];
  }
}
