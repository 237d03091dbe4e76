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
};
