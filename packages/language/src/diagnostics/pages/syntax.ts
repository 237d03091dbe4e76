import type { Pages } from './page.ts';

/** KRIT2xxx: the order of words in a declaration. */
export const SYNTAX_PAGES: Pages = {
  KRIT2001: {
    da: {
      what: 'På dette sted venter sproget noget bestemt, fx en betingelse, en enhed eller et kolon, og der står noget andet. Meddelelsen siger, hvad der mangler.',
      why: 'Fejlen står som regel lige før det mærkede sted: noget er glemt eller skrevet i en anden rækkefølge.',
    },
    en: {
      what: 'At this place the language expects something definite, such as a condition, a unit or a colon, and something else stands there. The message says what is missing.',
      why: 'The fault is mostly just before the marked place: something was left out or written in another order.',
    },
    place: 'criterion',
    wrong: 'spredning ja',
    right: 'spredning = ja',
  },
  KRIT2002: {
    da: {
      what: 'Her er den forrige erklæring slut, så der kan kun komme en ny, fx en patientgruppe, en kilde eller en oplysning, eller filens slutning.',
      why: 'Det sker oftest, når en krøllet parentes er sat for tidligt, så resten af gruppen ender udenfor.',
    },
    en: {
      what: 'The declaration before has ended here, so only a new one can follow, such as a patient group, a source or a fact, or the end of the file.',
      why: 'It mostly happens when a brace closes too early, so that the rest of the group ends up outside.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nkilde papir "Et papir"\nnavn',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
  },
  KRIT2003: {
    da: {
      what: 'Punkterne i en liste skilles af et semikolon eller af et linjeskift. Her står to på samme linje uden noget imellem.',
      why: 'Uden skillet er det ikke til at se, hvor det ene punkt slutter, og om de to måske skulle have været ét.',
    },
    en: {
      what: 'The items of a list are parted by a semicolon or a line break. Here two stand on one line with nothing between them.',
      why: 'Without it nobody can see where one item ends, or whether the two should have been one.',
    },
    place: 'criterion',
    wrong: 'alle af { spredning = ja slags = a }',
    right: 'alle af { spredning = ja; slags = a }',
  },
  KRIT2004: {
    da: {
      what: 'Når »og« og »eller« står i samme betingelse, afhænger resultatet af, hvad der hører sammen. Sæt parentes om det, eller brug »alle af { … }« og »mindst en af { … }«.',
      why: '»a og b eller c« kan betyde »(a og b) eller c« eller »a og (b eller c)«. For en patient med c alene er svaret ja i den ene læsning og nej i den anden.',
    },
    en: {
      what: 'Where “and” and “or” stand in one condition, the result depends on what belongs together. Put parentheses around it, or use “all of { … }” and “at least one of { … }”.',
      why: '“a and b or c” can mean “(a and b) or c” or “a and (b or c)”. For a patient with c alone the answer is yes by one reading and no by the other.',
    },
    place: 'criterion',
    wrong: 'spredning = ja og slags = a eller slags = b',
    right: 'spredning = ja og (slags = a eller slags = b)',
  },
  KRIT2005: {
    da: {
      what: 'Parenteser og lister står inden i hinanden i mere end 256 niveauer. Giv dele af betingelsen navne som kriterier for sig, og henvis til dem.',
      why: 'Så dybt kan ingen følge med, og intet offentliggjort kriterium kommer i nærheden af det.',
    },
    en: {
      what: 'Parentheses and lists stand inside each other more than 256 levels deep. Name parts of the condition as criteria of their own and refer to them.',
      why: 'Nobody can follow that deep, and no published criterion comes near it.',
    },
    place: 'criterion',
    wrong: `${'('.repeat(300)}spredning = ja${')'.repeat(300)}`,
    right: '(spredning = ja)',
  },
  KRIT2006: {
    da: {
      what: 'Den første linje siger, hvilket sprog nøgleordene er på, og hvilken udgave af sproget der er brugt: »sprog da, udgave 1«.',
      why: 'Uden den linje ville en senere udgave kunne læse filen anderledes, end den blev skrevet.',
    },
    en: {
      what: 'The first line says which language the keywords are in and which edition of the language is used: “language en, edition 1”.',
      why: 'Without it a later edition might read the file other than it was written.',
    },
    place: 'file',
    wrong: 'kilde papir "Et papir"',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
  },
  KRIT2007: {
    da: {
      what: 'Filen er skrevet i en udgave af sproget, som dette program ikke kender. Skriv udgave 1, eller brug et nyere program.',
      why: 'En udgave ligger fast, så en gammel kilde altid betyder det samme. Derfor bliver en ukendt udgave ikke læst på må og få.',
    },
    en: {
      what: 'The file is written in an edition of the language that this program does not know. Write edition 1, or use a newer program.',
      why: 'An edition is fixed, so that an old source always means the same. An unknown one is therefore not guessed at.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 7\nkilde papir "Et papir"',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
  },
  KRIT2008: {
    da: {
      what: 'En blok, der begynder med {, slutter med }. Her mangler det sidste, og meddelelsen siger, hvilken linje blokken begyndte på.',
      why: 'Uden det hører det, der følger, med til blokken, selv om det er rykket ud.',
    },
    en: {
      what: 'A block that begins with { ends with }. The last is missing here, and the message says on which line the block began.',
      why: 'Without it what follows belongs to the block, although it is written further out.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  note "En note" [papir]',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  note "En note" [papir]\n}',
  },
  KRIT2009: {
    da: {
      what: 'Her står der en klamme for meget. Slet den, eller find det sted, hvor den, der skulle stå foran, mangler.',
      why: 'En klamme for meget lukker gruppen for tidligt, og resten står udenfor.',
    },
    en: {
      what: 'There is one brace too many here. Delete it, or find the place where the one before it is missing.',
      why: 'A brace too many closes the group too early and leaves the rest outside.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n}\n}',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n}',
  },
  KRIT2010: {
    da: {
      what: 'Linjerne nedenfor hører til denne linje, men der er ingen { foran dem. Sæt den sidst på linjen.',
      why: 'Uden den er linjerne ikke en del af det, de skulle høre til.',
    },
    en: {
      what: 'The lines below belong to this line, but there is no { before them. Put it at the end of the line.',
      why: 'Without it the lines are not part of what they should belong to.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir]\n  version 0.1.0\n  note "En note" [papir]\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  note "En note" [papir]\n}',
  },
  KRIT2011: {
    da: {
      what: "Et ord, som sproget selv bruger, kan godt være et navn, men så skal det stå i enkelte anførselstegn, også hvor navnet bruges: 'indikation'.",
      why: 'Ellers kan hverken læsere eller værktøjer se, om ordet er sprogets eller dit eget.',
    },
    en: {
      what: "A word that the language itself uses can be a name, but then it stands in single quotation marks, also where the name is used: 'indication'.",
      why: 'Otherwise neither readers nor tools can tell whether the word is the language’s or your own.',
    },
    place: 'section',
    wrong: 'felt indikation "Indikation": tekst',
    right: 'felt \'indikation\' "Indikation": tekst',
  },
};
