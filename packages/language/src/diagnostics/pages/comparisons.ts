import type { Pages } from './page.ts';

/** KRIT405x and KRIT406x: what conditions compare. */
export const COMPARISONS_PAGES: Pages = {
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
};
