/** Random requisitions as sources: two to six sections of three to twelve fields, some conditional, some sections repeated. */
import { Random } from './random.ts';

/** The source of the group `tilfældig` that the seed gives. */
export function seededSource(seed: number): string {
  const random = new Random(seed);
  const sections = Array.from({ length: random.whole(2, 6) }, (_, at) => sectionText(at + 1, random));
  return `sprog da, udgave 1
kilde bænk "Opdigtet rekvisition til måling"
kodeliste koder "Koder" [bænk] {
${Array.from({ length: random.whole(20, 200) }, (_, at) => `  kode "C${String(at * 7 + 100)}" "Kode ${String(at)}"`).join('\n')}
}
oplysning alder "Alder" [bænk]: heltal i år, 0 til 130
patientgruppe tilfældig "Tilfældig" [bænk] {
  version 1.0.0
  indikation eneste "Eneste" [bænk] { kriterier { "Voksen": alder >= 18 år } }
  rekvisition "Rekvisition" {
${sections.join('\n')}
  }
}
`;
}

const KINDS = [
  ...['cpr', 'tekst', 'tekst', 'dato', 'sks', 'e-mail', 'telefon', 'autorisations-id', 'gln', 'sor'],
  ...['ja/nej', 'ja/nej', 'heltal, 0 til 130', 'decimaltal, 0 til 100', 'kode fra koder', 'afkryds'],
] as const;

function sectionText(number: number, random: Random): string {
  const repeated = random.chance(0.25) ? ' gentages 0 til 6' : '';
  const gates = ['  felt port-a "Port A": ja/nej, kræves', `  felt port-b "Port B": ${choice(4)}, kræves`];
  const fields = Array.from({ length: random.whole(1, 10) }, (_, at) => fieldText(at + 1, random));
  return `    afsnit afsnit${letter(number)} "Afsnit ${String(number)}" [bænk]${repeated} {\n  ${[...gates, ...fields].join('\n  ')}\n    }`;
}

function fieldText(number: number, random: Random): string {
  const kind = random.chance(0.35) ? choice(random.whole(2, 20)) : random.one(KINDS);
  return `  felt felt-${letter(number)} "Felt ${String(number)}": ${kind}${clauses(random)}`;
}

function clauses(random: Random): string {
  const condition = random.chance(0.5) ? 'port-a = ja' : 'port-b = valg-b';
  const draw = random.next();
  if (draw < 0.55) return ', kræves';
  if (draw < 0.7) return `, kræves hvis ${condition}`;
  return draw < 0.85 ? `, vises hvis ${condition}, kræves` : '';
}

function choice(options: number): string {
  return `en af { ${Array.from({ length: options }, (_, at) => `valg-${letter(at + 1)} "Valg ${String(at + 1)}"`).join('; ')} }`;
}

function letter(number: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[number - 1] ?? 'z';
}
