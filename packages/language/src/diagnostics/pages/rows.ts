import type { Pages } from './page.ts';

/** KRIT407x to KRIT409x: rows, tables, examples, and derived facts. */
export const ROWS_PAGES: Pages = {
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
  KRIT4092: {
    da: {
      what: 'Oplysningen er afgørelsen for en indikation i gruppen selv. Nævn indikationen, og slet oplysningen, hvis intet andet bruger den.',
      why: 'Afgørelsen følger af kriterierne. Kunne den også oplyses, kunne de to sige hvert sit.',
    },
    en: {
      what: 'The fact is the verdict of an indication of the group itself. Name the indication, and delete the fact if nothing else uses it.',
      why: 'The verdict follows from the criteria. If it could also be supplied, the two could differ.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\noplysning a "A" [papir]: ja/nej\noplysning x "X" [papir]: afgørelsen for "g/j"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  indikation j "J" [papir] { kriterier { "A": a = ja } }\n  indikation i1 "I1" [papir] { kriterier { "X": x er opfyldt } }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\noplysning a "A" [papir]: ja/nej\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  indikation j "J" [papir] { kriterier { "A": a = ja } }\n  indikation i1 "I1" [papir] { kriterier { "X": j er opfyldt } }\n}',
  },
};
