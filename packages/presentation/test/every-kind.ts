/** A made-up group whose requisition has every kind of field and rule, for the tests of all that show or check it. */
import type { Group } from '@kriterion/catalogue';
import { groupOf } from '@kriterion/language/test';

const SOURCE = `sprog da, udgave 1
kilde papir "Et papir"
kodeliste organer "Organer" [papir] {
  kode "O1" "Organ et"
  kode "O2" "Organ to"
  kode "O3" "Organ tre"
}
oplysning alder "Alder" [papir]: heltal i år, 0 til 130 eller ukendt
oplysning fund "Fund" [papir]: gruppe af {
  oplysning størrelse "Størrelse": heltal i mm
  oplysning side "Side": en af { venstre "Venstre"; højre "Højre" }
}
oplysning slægtninge "Slægtninge" [papir]: liste af slægtning, 0 til 3 {
  oplysning slægtnings-alder "Alder": heltal i år
  oplysning ramt "Ramt": ja/nej
}
oplysning grad "Grad" [papir]: en af, lavest først { grad-et "Grad 1"; grad-to "Grad 2"; grad-tre "Grad 3" }
afsnit prøver "Prøver" [papir] gentages 1 til 3, udfyldes af "laboratoriet" {
  felt prøvedato "Prøvedato": dato, kræves
  felt prøvetid "Klokkeslæt": klokkeslæt
  felt materiale "Materiale": flere af { blod "Blod"; væv "Væv" }, vises hvis prøvedato er udfyldt, kræves
  kontrol prøven-for-gammel "Prøven må højst være taget 7 dage før rekvisitionen" [papir]: prøvedato >= rekvirent.rekvisitionsdato - 7 dage
}
patientgruppe gruppe "Gruppe" [papir] {
version 0.1.0
kriterium k "Voksen" [papir]: alder >= 18 år
fælles kriterier { k }
indikation i1 "Indikation et" [papir] { kriterier { "Voksen": alder >= 18 år } }
rekvisition "Rekvisition til gruppen" en "Requisition" {
  note "Læs vejledningen" [papir]
  besked "Husk samtykke" [papir]
  besked "Ring til laboratoriet" [papir] hvis rekvirent.haster = ja
  må indsendes "Kun læger må indsende" [papir]: rekvirent.rolle = læge
  modtagere efter rekvirent.region {
    modtager vest "WGS Vest" [papir] for nord, midt { adresse "Vej 1, 8000 By" }
    modtager øst "WGS Øst" [papir] for hovedstaden { gyldig til 2026-12-31 }
    modtager østny "WGS Øst (ny)" [papir] for hovedstaden { gyldig fra 2027-01-01 }
  }
  sidehoved { patient.cpr-nummer; rekvirent.region }
  afsnit patient "Patient" [papir] {
    felt cpr-nummer "CPR-nummer": enten cpr eller x-ecpr eller d-ecpr, kræves
    felt alder fra alder, kræves
    felt fund fra fund
    felt slægtninge fra slægtninge
    felt grad fra grad
    felt behandling "Behandlingsgrad": en af { let "Let"; svær "Svær" }, vises hvis grad >= grad-to, kræves
    felt organ "Organ": kode fra organer
    felt organer "Organer": flere koder fra organer
    felt debut "Debut": dato eller årstal
    felt svar-eller-tal "Svar eller tal": enten tekst eller heltal i mm eller dato
  }
  afsnit rekvirent "Rekvirent" [papir] {
    felt rekvisitionsdato "Rekvisitionsdato": dato, kræves
    felt rolle "Rolle": en af { læge "Læge"
      andre "Andre", angiv hvilken }, kræves
    felt region "Region": en af { nord "Nord"; midt "Midt"; hovedstaden "Hovedstaden" }, kræves
    felt haster "Haster": ja/nej, forudfyldes med nej
    felt grund "Grund": tekst, kræves hvis haster = ja { kaldes "Begrundelse for hast" hvis haster = ja }
    felt sorkode "SOR-kode": sor
    felt lokation "Lokationsnummer": gln
    felt henvist "Henvist": dato og klokkeslæt, låses hvis haster = ja
    felt modtaget "Modtaget": dato og klokkeslæt, vises hvis rekvisitionsdato < henvist
  }
  indsæt prøver
  afsnit resten "Resten" [papir] {
    felt ja-ukendt "Ryger": ja/nej eller ukendt
    felt særlig "Særligt nummer": tekst, mønster "[A-Z]{2}[0-9]{4}"
    felt bilag-navn "Bilag": bilag, kræves efter skøn
    felt kun-papir "Kun på papir": tekst, kun papir
    felt kun-skærm "Kun på skærm": tekst, kun skærm
    felt lægens-underskrift "Underskrift": underskrift, erstattes hvis rekvirent.haster = ja
  }
  advarsel haster-uden-grund "En hastesag bør have en grund" [papir]: hvis rekvirent.haster = ja så rekvirent.grund er udfyldt
}
}
`;

/** The group, without variants. */
export const everyKind: Group = groupOf(SOURCE);

/** The same with two variants: in the one a field is left out, in the other one is not required. */
export const withVariants: Group = groupOf(
  SOURCE.replace(
    '  note "Læs vejledningen" [papir]',
    '  note "Læs vejledningen" [papir]\n  variant et "Et" [papir]\n  variant to-tal "To" [papir]',
  )
    .replace('felt sorkode "SOR-kode": sor', 'felt sorkode "SOR-kode": sor, i et udelades')
    .replace(
      'felt rekvisitionsdato "Rekvisitionsdato": dato, kræves',
      'felt rekvisitionsdato "Rekvisitionsdato": dato, kræves, i to-tal valgfrit',
    ),
);
