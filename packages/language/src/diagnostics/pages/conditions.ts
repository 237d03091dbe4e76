import type { Pages } from './page.ts';

/** KRIT405x to KRIT408x: what conditions and examples speak of. */
export const CONDITIONS_PAGES: Pages = {
  KRIT4050: {
    da: {
      what: 'De to tal har hver sin enhed. Der bliver ikke regnet om; sammenlign tal i samme enhed.',
      why: 'En omregning, som ingen har skrevet, kan flytte en grænse.',
    },
    en: {
      what: 'The two numbers have different units. Nothing is converted; compare numbers in one unit.',
      why: 'A conversion that nobody wrote can move a limit.',
    },
    place: 'criterion',
    wrong: 'alder >= måling',
    right: 'måling >= 5 mm',
  },
  KRIT4051: {
    da: {
      what: 'De to er ikke samme slags svar, fx en dato og et tal, og kan ikke sammenlignes.',
      why: 'Sådan en sammenligning ville aldrig være sand.',
    },
    en: {
      what: 'The two are not the same kind of answer, e.g. a date and a number, and cannot be compared.',
      why: 'Such a comparison would never be true.',
    },
    place: 'criterion',
    wrong: 'prøvedato >= antal',
    right: 'prøvedato >= startdato',
  },
  KRIT4052: {
    da: {
      what: 'Rækken kan komme fra flere lister, og det, der spørges om, findes ikke i dem alle.',
      why: 'For rækker fra den ene liste ville der intet svar være.',
    },
    en: {
      what: 'The row may come from several lists, and what is asked for is not in all of them.',
      why: 'For rows of the one list there would be no answer.',
    },
    place: 'group',
    wrong:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning navn "Navn": ja/nej }\nkriterium k "K" [papir]: mindst en r i samlet { slægtninge; andre } hvor r.ramt = ja\nfælles kriterier { k }',
    right:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": ja/nej }\nkriterium k "K" [papir]: mindst en r i samlet { slægtninge; andre } hvor r.ramt = ja\nfælles kriterier { k }',
  },
  KRIT4053: {
    da: {
      what: 'Kun grupper og lister har svar inden i sig. Denne oplysning er ét svar.',
      why: 'Der er intet under den at spørge om.',
    },
    en: {
      what: 'Only groups and lists hold answers inside. This fact is one answer.',
      why: 'There is nothing below it to ask for.',
    },
    place: 'criterion',
    wrong: 'alder.antal >= 18 år',
    right: 'alder >= 18 år',
  },
  KRIT4054: {
    da: {
      what: 'Navnet er en hel række, fx en slægtning. Skriv, hvad i rækken der spørges om, med punktum imellem.',
      why: 'En slægtning er hverken ja eller nej.',
    },
    en: {
      what: 'The name is a whole row, such as a relative. Write what in the row is asked for, with a dot between.',
      why: 'A relative is neither yes nor no.',
    },
    place: 'criterion',
    wrong: 'mindst en s i slægtninge hvor s = ja',
    right: 'mindst en s i slægtninge hvor s.ramt = ja',
  },
  KRIT4055: {
    da: {
      what: 'Listen kan have flere rækker, så det skal siges, hvilken der er tale om: mindst en, hver, ingen eller et antal.',
      why: '»slægtninges alder« er ikke ét tal, når der er flere slægtninge.',
    },
    en: {
      what: 'The list can have several rows, so it must be said which: at least one, every, none or a number of them.',
      why: '“The age of the relatives” is not one number where there are several.',
    },
    place: 'criterion',
    wrong: 'slægtninge.ramt = ja',
    right: 'mindst en s i slægtninge hvor s.ramt = ja',
  },
  KRIT4056: {
    da: {
      what: 'I de lister, rækken kan komme fra, er det ikke samme slags svar.',
      why: 'Den samme betingelse ville betyde hver sit.',
    },
    en: {
      what: 'In the lists that the row may come from it is not the same kind of answer.',
      why: 'The same condition would mean different things.',
    },
    place: 'group',
    wrong:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": heltal }\nkriterium k "K" [papir]: mindst en r i samlet { slægtninge; andre } hvor r.ramt = ja\nfælles kriterier { k }',
    right:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": ja/nej }\nkriterium k "K" [papir]: mindst en r i samlet { slægtninge; andre } hvor r.ramt = ja\nfælles kriterier { k }',
  },
  KRIT4057: {
    da: {
      what: 'Oplysningen kan have flere svar på én gang, så den kan ikke være lig med ét. Skriv »blandt«, hvis et af dem skal være dette.',
      why: '»= a« kunne betyde, at a er med, eller at kun a er det.',
    },
    en: {
      what: 'The fact can have several answers at once, so it cannot equal one. Write “among” if one of them is to be this.',
      why: '“= a” could mean that a is among them, or that only a is.',
    },
    place: 'criterion',
    wrong: 'fund = a',
    right: 'fund blandt { a }',
  },
  KRIT4058: {
    da: {
      what: 'Kun en liste har rækker at se efter i. Denne oplysning er ikke en liste.',
      why: 'Der er intet at tælle.',
    },
    en: {
      what: 'Only a list has rows to look through. This fact is no list.',
      why: 'There is nothing to count.',
    },
    place: 'criterion',
    wrong: 'mindst en s i alder hvor s.ramt = ja',
    right: 'mindst en s i slægtninge hvor s.ramt = ja',
  },
  KRIT4059: {
    da: {
      what: 'Til en dato lægges et antal år, måneder, uger eller dage.',
      why: 'Et tal uden tidsenhed flytter ikke en dato et bestemt sted hen.',
    },
    en: {
      what: 'To a date a number of years, months, weeks or days is added.',
      why: 'A number without a unit of time does not move a date to a definite place.',
    },
    place: 'criterion',
    wrong: 'prøvedato >= startdato + 3 mm',
    right: 'prøvedato >= startdato + 3 dage',
  },
  KRIT4060: {
    da: {
      what: 'Her skal stå en dato, og oplysningen er ikke en dato.',
      why: 'Kun til en dato kan man lægge dage.',
    },
    en: {
      what: 'A date must stand here, and the fact is no date.',
      why: 'Days can only be added to a date.',
    },
    place: 'criterion',
    wrong: 'antal + 3 dage <= startdato',
    right: 'prøvedato + 3 dage <= startdato',
  },
  KRIT4061: {
    da: {
      what: 'Her skal stå et tal, fx for at lægge sammen eller finde det højeste, og oplysningen er ikke et tal.',
      why: 'Man kan tælle ja’er, men ikke lægge dem sammen; brug »antallet af«.',
    },
    en: {
      what: 'A number must stand here, e.g. to sum or to find the highest, and the fact is no number.',
      why: 'One can count answers of yes, but not add them; use “number of”.',
    },
    place: 'criterion',
    wrong: 'summen af s.ramt for s i slægtninge >= 3',
    right: 'summen af s.alder-ved-fund for s i slægtninge >= 300 år',
  },
  KRIT4062: {
    da: {
      what: 'Tiden skrives som et helt antal. Skriv en halv måned i dage.',
      why: 'En halv måned er ikke lige lang i alle måneder.',
    },
    en: {
      what: 'The time is written as a whole number. Write half a month in days.',
      why: 'Half a month is not equally long in every month.',
    },
    place: 'criterion',
    wrong: 'prøvedato <= startdato + 1,5 måneder',
    right: 'prøvedato <= startdato + 45 dage',
  },
  KRIT4063: {
    da: {
      what: 'De to valg har ikke de samme svarmuligheder i samme rækkefølge.',
      why: 'Svarene kan kun være ens, hvis de kan vælges begge steder.',
    },
    en: {
      what: 'The two choices do not have the same options in the same order.',
      why: 'The answers can only be equal if they can be given in both.',
    },
    place: 'group',
    wrong:
      'oplysning anden "Anden" [papir]: en af { x "X"; y "Y" }\nkriterium k "K" [papir]: slags = anden\nfælles kriterier { k }',
    right:
      'oplysning anden "Anden" [papir]: en af { a "A"; b "B"; c "C" }\nkriterium k "K" [papir]: slags = anden\nfælles kriterier { k }',
  },
  KRIT4064: {
    da: {
      what: 'Her kan kun stå et tal, en dato, ja eller nej. En tekst siger ikke, hvad den er.',
      why: 'Uden en oplysning ved siden af kan ingen se, om teksten er en kode, et navn eller noget andet.',
    },
    en: {
      what: 'Only a number, a date, yes or no can stand here. A text does not say what it is.',
      why: 'Without a fact beside it nobody can tell whether the text is a code, a name or something else.',
    },
    place: 'criterion',
    wrong: 'hele år fra "noget" til prøvedato >= 3',
    right: 'hele år fra startdato til prøvedato >= 3 år',
  },
  KRIT4065: {
    da: {
      what: 'Oplysningen er en kode og sammenlignes med en kode i anførselstegn. Flere koder skrives med »blandt«.',
      why: 'Uden anførselstegn er det et navn.',
    },
    en: {
      what: 'The fact is a code and is compared with a code in quotation marks. Several codes are written with “among”.',
      why: 'Without quotation marks it is a name.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode = A1\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode = "A1"\nfælles kriterier { k }',
  },
  KRIT4066: {
    da: {
      what: 'Efter »andre hvis« skal stå en vurdering, der besvares med ja eller nej.',
      why: 'Det er svaret på den, der afgør, om andre end de nævnte regnes med.',
    },
    en: {
      what: 'After “others if” a judgement must stand that is answered by yes or no.',
      why: 'Its answer decides whether others than those named are counted in.',
    },
    place: 'criterion',
    wrong: 'slags blandt { a; andre hvis antal }',
    right: 'slags blandt { a; andre hvis tilbagefald }',
  },
  KRIT4068: {
    da: {
      what: 'Her står en værdi, ikke en betingelse. Skriv, hvad den skal være.',
      why: 'Et tal er hverken opfyldt eller ikke opfyldt.',
    },
    en: {
      what: 'A value stands here, not a condition. Write what it is to be.',
      why: 'A number is neither met nor not met.',
    },
    place: 'criterion',
    wrong: 'antallet af s i slægtninge',
    right: 'antallet af s i slægtninge >= 2',
  },
  KRIT4069: {
    da: {
      what: '»er opfyldt« spørger til afgørelsen for en indikation. Et kriterium nævnes ved sit navn alene, og en oplysning med det svar, den skal have.',
      why: 'Kun indikationer har en afgørelse.',
    },
    en: {
      what: '“is met” asks for the verdict on an indication. A criterion is named by its name alone, and a fact with the answer it is to have.',
      why: 'Only indications have a verdict.',
    },
    place: 'criterion',
    wrong: 'spredning er opfyldt',
    right: 'spredning = ja',
  },
  KRIT4070: {
    da: {
      what: 'Der kan højst nævnes fire forskellige rækker ad gangen. Skal de alle opfylde det samme, så brug »mindst … i«.',
      why: 'For hver række mere vokser antallet af måder at vælge dem på.',
    },
    en: {
      what: 'At most four different rows can be named at a time. Where all satisfy the same, use “at least … in”.',
      why: 'With each further row the ways to choose them multiply.',
    },
    place: 'criterion',
    wrong:
      'forskellige a1, a2, a3, a4, a5 i slægtninge hvor a1.ramt = ja og a2.ramt = ja og a3.ramt = ja og a4.ramt = ja og a5.ramt = ja',
    right: 'mindst 5 s i slægtninge hvor s.ramt = ja',
  },
  KRIT4071: {
    da: {
      what: '»forskellige« kræver mindst to navne. Er der kun én række, så skriv »mindst en … i«.',
      why: 'Én kan ikke være forskellig fra sig selv.',
    },
    en: {
      what: '“different” needs at least two names. For one row write “at least one … in”.',
      why: 'One cannot differ from itself.',
    },
    place: 'criterion',
    wrong: 'forskellige a1 i slægtninge hvor a1.ramt = ja',
    right: 'mindst en s i slægtninge hvor s.ramt = ja',
  },
  KRIT4072: {
    da: {
      what: 'Her skal stå et valg mellem svarmuligheder, så hver af dem kan få sin betingelse.',
      why: 'Oplysningen har ingen svarmuligheder at skelne mellem.',
    },
    en: {
      what: 'A choice between options must stand here, so that each can have its condition.',
      why: 'The fact has no options to tell apart.',
    },
    place: 'criterion',
    wrong: 'alt efter alder { a: spredning = ja; ellers: tilbagefald = ja }',
    right: 'alt efter slags { a: spredning = ja; ellers: tilbagefald = ja }',
  },
  KRIT4073: {
    da: {
      what: 'Kriteriet handler om en række, fx en slægtning. Skriv, hvilken række det skal gælde, med »om«.',
      why: 'Uden en række er der ingen, det kan være opfyldt for.',
    },
    en: {
      what: 'The criterion is about a row, such as a relative. Write which row it is asked of.',
      why: 'Without a row there is nobody for whom it could be met.',
    },
    place: 'group',
    wrong:
      'kriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: nær\nfælles kriterier { k }',
    right:
      'kriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en s i slægtninge hvor nær om s\nfælles kriterier { k }',
  },
  KRIT4074: {
    da: {
      what: 'Hver række i tabellen skal have en nøgle for hver oplysning, tabellen slår op efter.',
      why: 'En nøgle for meget eller for lidt gør rækken umulig at slå op i.',
    },
    en: {
      what: 'Each row of the table needs one key for each fact that the table is looked up by.',
      why: 'A key too many or too few makes the row impossible to look up.',
    },
    place: 'criterion',
    wrong: 'måling >= efter tabel slags { a: 3 mm; b, a: 4 mm; c: 5 mm }',
    right: 'måling >= efter tabel slags { a: 3 mm; b: 4 mm; c: 5 mm }',
  },
  KRIT4075: {
    da: {
      what: 'To faste værdier sammenlignes, så det er afgjort på forhånd. Den ene skal være en oplysning.',
      why: 'Betingelsen gør ingen forskel for nogen patient.',
    },
    en: {
      what: 'Two fixed values are compared, so it is decided beforehand. One of them must be a fact.',
      why: 'The condition makes no difference to any patient.',
    },
    place: 'criterion',
    wrong: '3 = 4',
    right: 'antal = 4',
  },
  KRIT4076: {
    da: {
      what: 'En hel gruppe eller liste er flere svar på én gang. Nævn det svar, der spørges om.',
      why: 'To lister kan ligne hinanden på mange måder.',
    },
    en: {
      what: 'A whole group or list is several answers at once. Name the answer that is asked for.',
      why: 'Two lists can be alike in many ways.',
    },
    place: 'criterion',
    wrong: 'slægtninge = ja',
    right: 'mindst en s i slægtninge hvor s.ramt = ja',
  },
  KRIT4077: {
    da: {
      what: 'Kriteriet handler ikke om en række, så »om« passer ikke. Nævn det ved navnet alene.',
      why: 'Det ville give det samme for alle rækker.',
    },
    en: {
      what: 'The criterion is not about a row, so the row does not fit. Name it by its name alone.',
      why: 'It would come out the same for every row.',
    },
    place: 'group',
    wrong:
      'kriterium fjern "Fjern" [papir]: spredning = ja\nkriterium k "K" [papir]: mindst en s i slægtninge hvor fjern om s\nfælles kriterier { k }',
    right:
      'kriterium fjern om s i slægtninge "Fjern" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en s i slægtninge hvor fjern om s\nfælles kriterier { k }',
  },
  KRIT4078: {
    da: {
      what: 'Oplysningen er en afgørelse. Skriv »er opfyldt« efter den.',
      why: 'En afgørelse kan også være uafgjort, så ja og nej rækker ikke.',
    },
    en: {
      what: 'The fact is a verdict. Write “is met” after it.',
      why: 'A verdict can also be undetermined, so yes and no are not enough.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: afgørelsen for "gruppe/indikation"\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: afgørelsen for "gruppe/indikation"\nkriterium k "K" [papir]: x er opfyldt\nfælles kriterier { k }',
  },
  KRIT4079: {
    da: {
      what: 'Om et svar er ukendt eller uden betydning, kan kun et eksempel sige. Det, der ikke vides, gør af sig selv betingelsen uafgjort.',
      why: 'Et kriterium må ikke blive opfyldt af, at ingen har spurgt.',
    },
    en: {
      what: 'Only an example can say that an answer is unknown or not relevant. What is not known makes the condition undetermined by itself.',
      why: 'A criterion must not be met because nobody asked.',
    },
    place: 'criterion',
    wrong: 'spredning = ukendt',
    right: 'spredning = ja',
  },
  KRIT4080: {
    da: {
      what: 'Kriteriet spørger om noget, som rækkerne i denne liste ikke har.',
      why: 'Der ville aldrig være et svar.',
    },
    en: {
      what: 'The criterion asks for something that the rows of this list do not have.',
      why: 'There would never be an answer.',
    },
    place: 'group',
    wrong:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning navn "Navn": ja/nej }\nkriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en r i andre hvor nær om r\nfælles kriterier { k }',
    right:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": ja/nej }\nkriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en r i andre hvor nær om r\nfælles kriterier { k }',
  },
  KRIT4081: {
    da: {
      what: 'Rækkerne i denne liste svarer på det på en anden måde, end kriteriet regner med.',
      why: 'Kriteriet ville sammenligne to slags svar.',
    },
    en: {
      what: 'The rows of this list answer it in another way than the criterion expects.',
      why: 'The criterion would compare two kinds of answers.',
    },
    place: 'group',
    wrong:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": heltal }\nkriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en r i andre hvor nær om r\nfælles kriterier { k }',
    right:
      'oplysning andre "Andre" [papir]: liste af anden { oplysning ramt "Ramt": ja/nej }\nkriterium nær om s i slægtninge "Nær" [papir]: s.ramt = ja\nkriterium k "K" [papir]: mindst en r i andre hvor nær om r\nfælles kriterier { k }',
  },
  KRIT4082: {
    da: {
      what: '»er udfyldt« spørger til et felt i en rekvisition. I et kriterium gør et svar, der mangler, selv betingelsen uafgjort.',
      why: 'Et kriterium må ikke blive opfyldt eller falde på, om nogen har spurgt.',
    },
    en: {
      what: '“is answered” asks about a field of a requisition. In a criterion a missing answer makes the condition undetermined by itself.',
      why: 'A criterion must not be met or fail by whether somebody asked.',
    },
    place: 'criterion',
    wrong: 'spredning er udfyldt',
    right: 'spredning = ja',
  },
  KRIT4083: {
    da: {
      what: 'En liste skrives med { } om sine rækker, og hver række med { } om sine svar, også når der kun er én række.',
      why: 'Ellers kan man ikke se, om det er én række eller en gruppe af svar.',
    },
    en: {
      what: 'A list is written with { } around its rows, and each row with { } around its answers, even if there is only one row.',
      why: 'Otherwise nobody can tell one row from a group of answers.',
    },
    place: 'group',
    wrong:
      'indikation i1 "I1" [papir] { kriterier { "K": mindst en s i slægtninge hvor s.ramt = ja } }\neksempel "E" for i1: opfyldt { slægtninge = { ramt = ja } }',
    right:
      'indikation i1 "I1" [papir] { kriterier { "K": mindst en s i slægtninge hvor s.ramt = ja } }\neksempel "E" for i1: opfyldt { slægtninge = { { ramt = ja } } }',
  },
  KRIT4084: {
    da: {
      what: 'Listen har flere eller færre rækker, end oplysningen tillader.',
      why: 'I skemaet kunne svarene ikke gives.',
    },
    en: {
      what: 'The list has more or fewer rows than the fact allows.',
      why: 'In the form these answers could not be given.',
    },
    place: 'group',
    wrong:
      'oplysning par "Par" [papir]: liste af r, 0 til 1 { oplysning m "M": ja/nej }\nindikation i1 "I1" [papir] { kriterier { "K": mindst en s i par hvor s.m = ja } }\neksempel "E" for i1: opfyldt { par = { { m = ja }; { m = nej } } }',
    right:
      'oplysning par "Par" [papir]: liste af r, 0 til 1 { oplysning m "M": ja/nej }\nindikation i1 "I1" [papir] { kriterier { "K": mindst en s i par hvor s.m = ja } }\neksempel "E" for i1: opfyldt { par = { { m = ja } } }',
  },
  KRIT4085: {
    da: {
      what: 'Værdien i eksemplet er ikke et svar på oplysningen; meddelelsen siger, hvad der passer.',
      why: 'Et eksempel viser en opdigtet patients svar; de skal kunne gives i skemaet.',
    },
    en: {
      what: 'The value in the example is no answer to the fact; the message says what fits.',
      why: 'An example shows the answers of a made-up patient; it must be possible to give them in the form.',
    },
    place: 'group',
    wrong:
      'indikation i1 "I1" [papir] { kriterier { "K": mindst en s i slægtninge hvor s.ramt = ja } }\neksempel "E" for i1: opfyldt { slægtninge = ja }',
    right:
      'indikation i1 "I1" [papir] { kriterier { "K": mindst en s i slægtninge hvor s.ramt = ja } }\neksempel "E" for i1: opfyldt { slægtninge = { { ramt = ja } } }',
  },
  KRIT4086: {
    da: {
      what: 'Til oplysningen kan der være flere svar. Sæt { } om dem, også når der kun er ét.',
      why: 'Så ses det, at der ikke er glemt noget.',
    },
    en: {
      what: 'The fact can have several answers. Put { } around them, even if there is only one.',
      why: 'It then shows that nothing was forgotten.',
    },
    place: 'group',
    wrong:
      'indikation i1 "I1" [papir] { kriterier { "K": fund blandt { a } } }\neksempel "E" for i1: opfyldt { fund = a }',
    right:
      'indikation i1 "I1" [papir] { kriterier { "K": fund blandt { a } } }\neksempel "E" for i1: opfyldt { fund = { a } }',
  },
  KRIT4087: {
    da: {
      what: 'En oplysning, der besvares med ja/nej, udledes af en betingelse. Her står kun en værdi.',
      why: 'Et tal er hverken ja eller nej.',
    },
    en: {
      what: 'A fact that is answered by yes/no is derived from a condition. Only a value stands here.',
      why: 'A number is neither yes nor no.',
    },
    place: 'group',
    wrong: 'oplysning x "X" [papir]: ja/nej = antal\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej = antal >= 3\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
  },
  KRIT4088: {
    da: {
      what: 'Denne slags svar kan ikke regnes ud af andre. Det kan tal, datoer, valg, koder og ja/nej.',
      why: 'En tekst eller en underskrift skal nogen skrive.',
    },
    en: {
      what: 'This kind of answer cannot be worked out from others. Numbers, dates, choices, codes and yes/no can.',
      why: 'A text or a signature has to be written by somebody.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: tekst = antal\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
    right:
      'oplysning x "X" [papir]: heltal = antal\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
  },
  KRIT4089: {
    da: {
      what: 'Oplysningen er et tal, en dato eller et valg og skal udledes af en værdi, men her står en betingelse.',
      why: 'En betingelse giver ja eller nej, ikke et tal.',
    },
    en: {
      what: 'The fact is a number, a date or a choice and is to be derived from a value, but a condition stands here.',
      why: 'A condition gives yes or no, not a number.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: heltal = spredning = ja\nkriterium k "K" [papir]: x >= 3\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej = spredning = ja\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
  },
  KRIT4090: {
    da: {
      what: 'Oplysningen er et helt tal, men det, den regnes ud af, kan have decimaler. Gør den til et decimaltal.',
      why: 'Hvordan der skulle rundes af, er ikke sagt nogen steder.',
    },
    en: {
      what: 'The fact is a whole number, but what it is worked out from can have decimals. Make it a decimal.',
      why: 'Nothing says how it should be rounded.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: heltal i mm = måling\nkriterium k "K" [papir]: x >= 3 mm\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: decimaltal i mm = måling\nkriterium k "K" [papir]: x >= 3 mm\nfælles kriterier { k }',
  },
  KRIT4091: {
    da: {
      what: 'En oplysning, der regnes ud, bygger på andre oplysninger, ikke på et kriterium. Skriv betingelsen ved oplysningen, eller nævn kriteriet, hvor oplysningen bruges.',
      why: 'Kriterier bygger på oplysninger; gik det også den anden vej, kunne de komme til at vente på hinanden.',
    },
    en: {
      what: 'A fact that is worked out builds on other facts, not on a criterion. Write the condition at the fact, or name the criterion where the fact is used.',
      why: 'Criteria build on facts; if it also went the other way, they could come to wait for each other.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: ja/nej = krav\nkriterium krav "Krav" [papir]: spredning = ja\nkriterium k "K" [papir]: x = ja og krav\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej = spredning = ja\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
  },
};
