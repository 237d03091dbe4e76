import type { Pages } from './page.ts';

/** KRIT4xxx: values, units, code lists, and what can be compared with what. */
export const VALUES_PAGES: Pages = {
  KRIT4001: {
    da: {
      what: 'Oplysningen opgøres i en enhed, og tallet i betingelsen skal have den med.',
      why: '18 kan være år eller måneder. Enheden står i kriteriet, så ingen skal slå den op for at læse det.',
    },
    en: {
      what: 'The fact is counted in a unit, and the number in the condition must carry it.',
      why: '18 can be years or months. The unit stands in the criterion, so that nobody has to look it up to read it.',
    },
    place: 'criterion',
    wrong: 'alder >= 18',
    right: 'alder >= 18 år',
  },
  KRIT4002: {
    da: {
      what: 'Tallet har en anden enhed end oplysningen. Der bliver ikke regnet om mellem enheder; skriv tallet i oplysningens enhed.',
      why: 'En omregning, som ingen har skrevet, kan flytte en grænse.',
    },
    en: {
      what: 'The number has another unit than the fact. Units are not converted; write the number in the unit of the fact.',
      why: 'A conversion that nobody wrote can move a limit.',
    },
    place: 'criterion',
    wrong: 'alder >= 18 måneder',
    right: 'alder >= 18 år',
  },
  KRIT4003: {
    da: {
      what: 'Oplysningen er et tal uden enhed, fx et antal, så tallet i betingelsen skal heller ikke have nogen.',
      why: 'Måske er en anden oplysning ment; ellers skal enheden stå ved oplysningen.',
    },
    en: {
      what: 'The fact is a number without unit, such as a count, so the number in the condition must have none either.',
      why: 'Perhaps another fact is meant; otherwise the unit belongs to the fact.',
    },
    place: 'criterion',
    wrong: 'antal >= 3 år',
    right: 'antal >= 3',
  },
  KRIT4004: {
    da: {
      what: 'Det, der sammenlignes med, er ikke et svar på den oplysning: et tal for en oplysning, der besvares med ja eller nej, et ord for en dato. Meddelelsen siger, hvad der passer.',
      why: 'Sådan en sammenligning ville aldrig være sand.',
    },
    en: {
      what: 'What the fact is compared with is no answer to it: a number for a fact answered by yes or no, a word for a date. The message says what fits.',
      why: 'Such a comparison would never be true.',
    },
    place: 'criterion',
    wrong: 'spredning = 3',
    right: 'spredning = ja',
  },
  KRIT4005: {
    da: {
      what: 'Mellem svarene på denne oplysning er der ingen rækkefølge, så kun = og ≠ giver mening. Har svarmulighederne en rækkefølge, så skriv »lavest først« ved oplysningen.',
      why: 'Hvad der er mere eller mindre, må stå i kilden; det kan ikke gættes ud fra ordene.',
    },
    en: {
      what: 'There is no order between the answers to this fact, so only = and ≠ make sense. Where the options do have an order, write “lowest first” at the fact.',
      why: 'What is more and what is less has to stand in the source; it cannot be guessed from the words.',
    },
    place: 'criterion',
    wrong: 'slags > a',
    right: 'slags = b',
  },
  KRIT4006: {
    da: {
      what: 'Navnet er en oplysning, og en betingelse skal sige, hvad oplysningen skal være: »spredning = ja«. Et navn alene er en henvisning til et kriterium.',
      why: 'At oplysningen er nævnt, siger ikke, om svaret skal være ja eller nej.',
    },
    en: {
      what: 'The name is a fact, and a condition must say what the fact is to be: “spredning = yes”. A name alone refers to a criterion.',
      why: 'That the fact is mentioned does not say whether the answer is to be yes or no.',
    },
    place: 'criterion',
    wrong: 'spredning',
    right: 'spredning = ja',
  },
  KRIT4007: {
    da: {
      what: 'Svaret er fri tekst, en underskrift eller et nummer, der viser, hvem nogen er. Det kan ikke afgøre et kriterium. Spørg om det, der skal afgøres, med ja/nej, et tal, en dato eller et valg.',
      why: 'To læger skriver den samme sag med hver sine ord; et kriterium skal give det samme for dem begge.',
    },
    en: {
      what: 'The answer is free text, a signature or a number that tells who somebody is. It cannot decide a criterion. Ask for what is to be decided by yes/no, a number, a date or a choice.',
      why: 'Two doctors write the same case in words of their own; a criterion must come out the same for both.',
    },
    place: 'criterion',
    wrong: 'bemærkning = ja',
    right: 'tilbagefald = ja',
  },
  KRIT4008: {
    da: {
      what: 'Grænsen ligger uden for de svar, oplysningen kan have. Ret grænsen, eller ret de mulige svar ved oplysningen.',
      why: 'Betingelsen ville give det samme for alle patienter; oftest er der et ciffer for meget.',
    },
    en: {
      what: 'The limit is outside the answers that the fact can have. Correct the limit, or the possible answers at the fact.',
      why: 'The condition would come out the same for every patient; mostly there is a digit too many.',
    },
    place: 'criterion',
    wrong: 'alder >= 180 år',
    right: 'alder >= 18 år',
  },
  KRIT4009: {
    da: {
      what: 'Oplysningen besvares med et helt tal, så en grænse med decimaler passer ikke. Skriv et helt tal, eller gør oplysningen til et decimaltal.',
      why: '»mindst 1,5« af noget, der tælles, er det samme som »mindst 2«, og så er det bedre at skrive det.',
    },
    en: {
      what: 'The fact is answered by a whole number, so a limit with decimals does not fit. Write a whole number, or make the fact a decimal.',
      why: '“At least 1.5” of what is counted is the same as “at least 2”, and it is better to write that.',
    },
    place: 'criterion',
    wrong: 'antal >= 1,5',
    right: 'antal >= 2',
  },
  KRIT4010: {
    da: {
      what: 'Datoen findes ikke i kalenderen. Skriv år, måned og dag: 2022-06-30. Måneden eller året kan stå alene: 2022-06, 2022.',
      why: 'En dato, der ikke findes, kan ingen regne med.',
    },
    en: {
      what: 'The calendar has no such date. Write year, month and day: 2022-06-30. The month or the year can stand alone: 2022-06, 2022.',
      why: 'Nobody can count with a date that does not exist.',
    },
    place: 'criterion',
    wrong: 'prøvedato >= 2022-06-31',
    right: 'prøvedato >= 2022-06-30',
  },
  KRIT4011: {
    da: {
      what: 'Der kræves flere punkter, end listen har, eller slet ingen. Tallet skal ligge mellem 1 og antallet af punkter.',
      why: 'Kravet kunne aldrig blive opfyldt, eller det ville altid være det.',
    },
    en: {
      what: 'More items are demanded than the list has, or none at all. The number must lie between 1 and the number of items.',
      why: 'The demand could never be met, or always would be.',
    },
    place: 'criterion',
    wrong: 'mindst 3 af { spredning = ja; slags = a }',
    right: 'mindst 2 af { spredning = ja; slags = a }',
  },
  KRIT4012: {
    da: {
      what: 'Der står intet mellem { og }. Skriv mindst ét punkt.',
      why: '»Alle af ingenting« er opfyldt for alle, »mindst en af ingenting« for ingen; det er næppe ment.',
    },
    en: {
      what: 'Nothing stands between { and }. Write at least one item.',
      why: '“All of nothing” is met for everybody, “at least one of nothing” for nobody; hardly what is meant.',
    },
    place: 'criterion',
    wrong: 'alle af { }',
    right: 'alle af { spredning = ja }',
  },
  KRIT4013: {
    da: {
      what: 'I et område står det mindste tal først: 7-14. Byt om på tallene, hvis det er det, der er ment.',
      why: 'Der er ingen tal fra 14 op til 7.',
    },
    en: {
      what: 'In a range the smaller number stands first: 7-14. Swap the numbers if that is what is meant.',
      why: 'There are no numbers from 14 up to 7.',
    },
    place: 'group',
    wrong: 'ramme [papir] { post "Svartid": 14-7 dage }',
    right: 'ramme [papir] { post "Svartid": 7-14 dage }',
  },
  KRIT4014: {
    da: {
      what: 'En kildes adresse skal begynde med https://.',
      why: 'Adressen bliver til et link i den offentlige oversigt; dér må kun stå adresser, som en browser kan åbne sikkert.',
    },
    en: {
      what: 'The address of a source must begin with https://.',
      why: 'The address becomes a link in the public overview, where only addresses may stand that a browser can open safely.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nkilde papir "Et papir" { url "http://kilde.example" }',
    right: 'sprog da, udgave 1\nkilde papir "Et papir" { url "https://kilde.example" }',
  },
  KRIT4015: {
    da: {
      what: 'Den samme svarmulighed står to gange i listen. Slet den ene, eller skriv den, der var ment.',
      why: 'Gentagelsen ændrer ikke noget, men den kan dække over, at en anden er glemt.',
    },
    en: {
      what: 'The same option stands twice in the list. Delete one, or write the one that was meant.',
      why: 'The repetition changes nothing, but it may hide that another one was forgotten.',
    },
    place: 'criterion',
    wrong: 'slags blandt { a, a }',
    right: 'slags blandt { a, b }',
  },
  KRIT4016: {
    da: {
      what: 'Værdien i eksemplet er ikke et svar på oplysningen, fx en tekst, hvor der skal stå ja eller nej.',
      why: 'Et eksempel viser en opdigtet patients svar; de skal kunne gives i skemaet.',
    },
    en: {
      what: 'The value in the example is no answer to the fact, e.g. a text where yes or no is due.',
      why: 'An example shows the answers of a made-up patient; it must be possible to give them in the form.',
    },
    place: 'group',
    wrong:
      'indikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }\neksempel "E" for i1: opfyldt { spredning = "ja" }',
    right:
      'indikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }\neksempel "E" for i1: opfyldt { spredning = ja }',
  },
};
