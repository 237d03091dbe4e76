/** A small whole group around some members, with a fact of every plain kind for conditions to speak of. */
export function group(members: string): string {
  return `sprog da, udgave 1 udstiller alt
kilde papir "Et papir"
oplysning alder "Alder" [papir]: heltal i år, 0 til 130
oplysning antal "Antal" [papir]: heltal
oplysning måling "Måling" [papir]: decimaltal i mm
oplysning dato-for-prøve "Prøvedato" [papir]: dato
oplysning fri "Fri tekst" [papir]: tekst
oplysning spredning "Spredning" [papir]: ja/nej
oplysning slags "Slags" [papir]: en af { a "A"
  b "B" }
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
${members}
}
`;
}
