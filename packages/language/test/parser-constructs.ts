/** Every construct of the grammar, in abstract words; read, not checked. */
export const everyConstruct = `sprog da, udgave 1
brug "a.krit"
udstiller { a; b
 c }
kilde k "K" { udgiver "U" dato 2022-06 url "https://x" note "n" }
kodeliste diag "Diagnoser" [k] {
  system SKS
  fra fil "koder.csv" sha256 "abc"
  kode "DC50" "Brystkræft" under "DC" { synonym "x" gyldig fra 2020-01-01 til 2021-01-01 }
  kode "DC51" "Andet"
  version 1.0.0
}
kodesæt s1 "Sæt" [k] fra diag { "DC50*", under "DC7"; alfa, undtagen "DC709", andre hvis skøn } { version 1.0.0 }
kodesæt s2 "Sæt" fra diag s1
parameter p1 "P" [k]: -2,5 år { gyldig til 2027-01-01 accepterer KRIT5010 "grund" 2026-03-01 [k] ændring 1.1.0 2026-03-01 "hvad" fordi "hvorfor" [k] }
parameter p2 "P" fastsættes i k
oplysning a "A" [k]: heltal i år, -10 til 130 eller ukendt
oplysning b "B" [k]: en af, lavest først { x "X"; y "Y", angiv hvilken [k] } = a { spørgsmål "?" hjælp "h" vurderes af "v" godkendes af "g" om patienten kodes som SKS "X" instrument "I" version "2"
 version 1.0.0 }
oplysning c "C" [k]: ja/nej = a >= 18 år og b = x
oplysning d "D" [k]: heltal = 2 hvis a = 3 år ellers 1
oplysning e "E" [k]: heltal = antallet af s i slægtninge hvor { s.x = ja } vægtet med 2 hvis s.b = ja ellers 1
oplysning f "F" [k]: enten dato eller måned eller tekst 3 linjer, mønster "[0-9]+" eller ukendt
oplysning g "G" [k]: liste af slægtning, 0 til 20 { oplysning m "M": ja/nej oplysning h "H": gruppe af { oplysning n "N": x-ecpr } }
oplysning h "H" [k]: flere koder fra diag
oplysning i1 "I" [k]: afgørelsen for "g/i"
oplysning j "J" [k]: dato og klokkeslæt
kriterium k1 om s i slægtninge "W" [k]: s.a >= 3 og s.b blandt { x, y } { definition d1 "x": ja = ja note "n" afgøres af "x" version 1.0.0 }
kriterium k2 "W" [k]: mindst 2 s i samlet { slægtninge; patienten } hvor s.a = ja og k1 om s
kriterium k3 "W" [k]: hver s i slægtninge hvor s.x = ja opfylder s.y = ja
kriterium k4 "W" [k]: forskellige a, b i slægtninge hvor a.x = ja
kriterium k5 "W" [k]: for samme side i slægtninge.side gælder mindst en s i slægtninge hvor s.side = side
kriterium k6 "W" [k]: alt efter livsstatus { levende: a = ja; afdød: b = nej
  ellers: c = ja }
kriterium k7 "W" [k]: dato1 inden for 30 dage af dato2 + 6 måneder
kriterium k8 "W" [k]: a fra over 18 til under 40 år
kriterium k9 "W" [k]: bmi >= efter tabel køn, alder { mand, 18-39: 102 cm; enhver, >= 40: 90 cm
  kvinde, -5--2: 3 }
kriterium k10 "W" [k]: score { pointgruppe "x" { 2 hvis a = ja; 1 hvis b = ja } pointgruppe { -1 hvis c = ja } } >= 3
kriterium k11 "W" [k]: hele år fra født til dato1 - 3 dage < 18
kriterium k12 "W" [k]: antallet af koder blandt { "A", "B" } >= 2 og antallet af forskellige s.x for s i sl hvor { a = ja } > 2 og summen af s.x for s i sl > 3
kriterium k13 "W" [k]: a alle i { "x", y } og b alle i c og x.y er opfyldt og f er udfyldt
kriterium k14 "W" [k]: ingen s i slægtninge hvor alle af { id "W" [k]: s.a = ja; b2 "x": a = ukendt } bortfalder når c = ikke relevant medmindre a
kriterium k15 "W" [k]: efter læsning af q { gælder: a = ja; x: b = ja }
afsnit s "S" [k] gentages 1 til 5, udfyldes af "x", kun papir, vises hvis a = ja { felt f "F": tekst, kræves hvis a = ja, i øst udelades, i vest kræves hvis a = ja, i nord valgfrit, låses, erstattes hvis a = ja, forudfyldes med 2, beregnes, kun skærm, kræves efter skøn [k] { hjælp "h" kaldes "X" hvis a = ja accepterer KRIT1 "x" 2020-01-01 } besked "b" [k] hvis a = ja, kun papir kontrol k "K" [k]: a.b <= c.d + 7 dage advarsel w "W": a er udfyldt version 1.0.0 }
patientgruppe g "G" [k] {
  version 1.0.0
  gyldig fra 2026-01-01 til 2026-12-31
  ændring 1.1.0 "hvad" fordi "hvorfor"
  accepterer KRIT5010 "x" 2020-01-01
  illustration af sproget
  udelukkelse u "U" [k]: a = ja { hører til "x" note "n" }
  tilsidesættelse t "T" [k] { afgøres af "x" note "n" }
  parameter p3 "P": 3
  indikation i1 "I" [k] { kriterier { a = ja } præcisering p "P" [k]: { a = 17 år; b = x } udelukkelse u2 "U": a = nej version 1.0.0 delindikation d "D" { kriterier { b = ja } } }
  rekvisition "R" { note "n" besked "b" kontrol k "K": a er udfyldt må indsendes "x" [k]: a = ja variant øst "Øst" modtagere efter rekvirent.region { modtager m "M" [k] for a, b { adresse "x" gyldig fra 2027-01-01 } } sidehoved { a.b; c } afsnit q "Q" { } indsæt patient { udelad fax; ændr 'telefon': kræves, kun papir { hjælp "x" }
 felt x fra y } }
  eksempel "E" for i1 på dato 2026-01-01: ikke opfyldt ved u, udfald opfyldt { alder = 17 år; sl = { { a = ja; b = 2 }; { a = nej } måske flere }; tom = { }
   l = { x, y }; v = uafgjort
   fravigelse f "F"; tilsidesat ved t }
}
`;
