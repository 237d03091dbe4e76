import type { Pages } from './page.ts';

/** KRIT1xxx: characters and words. */
export const LEXING_PAGES: Pages = {
  KRIT1001: {
    da: {
      what: 'Uden for teksterne består en kilde af ord, tal og få tegn. Et tegn, der ikke er et af dem, bliver ikke læst. Sæt det i en tekst i anførselstegn, eller slet det.',
      why: 'Et tegn, der stilfærdigt blev sprunget over, kunne have betydet noget for den, der skrev det.',
    },
    en: {
      what: 'Outside its texts a source is made of words, numbers and a few marks. A character that is none of them is not read. Put it inside a text in quotation marks, or delete it.',
      why: 'A character skipped in silence could have meant something to whoever wrote it.',
    },
    place: 'criterion',
    wrong: 'spredning = ja §',
    right: 'spredning = ja',
  },
  KRIT1002: {
    da: {
      what: 'En tekst begynder og slutter med et anførselstegn og står på én linje. Her mangler det sidste.',
      why: 'Uden det sidste anførselstegn kan man ikke se, hvor teksten holder op, og hvor reglerne begynder.',
    },
    en: {
      what: 'A text begins and ends with a quotation mark and stands on one line. The last one is missing here.',
      why: 'Without it nobody can tell where the text ends and the rules begin.',
    },
    place: 'group',
    wrong: 'note "Uden slutning [papir]\nnote "Med slutning" [papir]',
    right: 'note "Med slutning" [papir]\nnote "Også med slutning" [papir]',
  },
  KRIT1003: {
    da: {
      what: 'Teksten indeholder et tegn, som ikke kan ses, fx et mellemrum uden bredde eller et tegn, der vender skriveretningen. De kommer ofte med, når man kopierer fra en hjemmeside eller et dokument. Slet det.',
      why: 'Med et usynligt tegn kan to navne se ens ud uden at være det, og en sætning kan læses anderledes, end den er skrevet.',
    },
    en: {
      what: 'The text holds a character that cannot be seen, such as a space without width or a mark that turns the direction of writing. They often come along when copying from a web page or a document. Delete it.',
      why: 'With an invisible character two names can look alike without being so, and a sentence can read other than it is written.',
    },
    place: 'group',
    wrong: 'note "En no\u200bte" [papir]',
    right: 'note "En note" [papir]',
  },
  KRIT1004: {
    da: {
      what: 'Navnet er et nøgleord, når kilder skrives på et andet sprog. Sæt det i enkelte anførselstegn, så det er et navn på alle sprog.',
      why: 'Den samme kilde skal kunne oversættes, ord for ord, uden at et navn pludselig bliver til et nøgleord.',
    },
    en: {
      what: 'The name is a keyword where sources are written in another language. Put it in single quotation marks, so that it is a name in every language.',
      why: 'The same source can be translated keyword by keyword, and a name must not turn into a keyword on the way.',
    },
    place: 'group',
    wrong: 'kriterium section "Ordlyd" [papir]: spredning = ja\nfælles kriterier { \'section\' }',
    right: "kriterium 'section' \"Ordlyd\" [papir]: spredning = ja\nfælles kriterier { 'section' }",
  },
  KRIT1005: {
    da: {
      what: 'Et tal som 4.200 er fire tusind to hundrede for den ene og fire komma to for den anden. Skriv 4200, eller skriv 4,2.',
      why: 'Et tal i et kriterium eller en ramme må kun kunne læses på én måde.',
    },
    en: {
      what: 'A number like 4.200 is four thousand two hundred to one reader and four point two to another. Write 4200, or write 4.2.',
      why: 'A number in a criterion or a frame must be readable in one way only.',
    },
    place: 'group',
    wrong: 'ramme [papir] { post "Nye": 4.200 patienter }',
    right: 'ramme [papir] { post "Nye": 4200 patienter }',
  },
  KRIT1006: {
    da: {
      what: 'En kommentar, der begynder med /*, går til det næste */. Her kommer der intet. Sæt */ efter kommentaren, eller brug //, som går til linjens slutning.',
      why: 'Alt efter en kommentar, der ikke er afsluttet, er en del af kommentaren, så resten af filen gælder ikke.',
    },
    en: {
      what: 'A comment that begins with /* goes on to the next */. There is none here. Put */ after the comment, or use //, which goes to the end of the line.',
      why: 'All that follows a comment without end is part of it, so the rest of the file does not count.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\n/* Her begynder en bemærkning\nkilde papir "Et papir"',
    right: 'sprog da, udgave 1\n/* Her begynder en bemærkning */\nkilde papir "Et papir"',
  },
  KRIT1007: {
    da: {
      what: 'Ordet ligner et nøgleord, men er stavet anderledes. Er det nøgleordet, der er ment, så ret det.',
      why: 'Et ord, sproget ikke kender, kan ikke læses; linjen ville falde ud af reglerne.',
    },
    en: {
      what: 'The word resembles a keyword but is spelt otherwise. If the keyword is meant, correct it.',
      why: 'A word the language does not know cannot be read; the line would drop out of the rules.',
    },
    place: 'group',
    wrong: 'nte "En note" [papir]',
    right: 'note "En note" [papir]',
  },
  KRIT1009: {
    da: {
      what: 'Der er flere fejl i filen, end der bliver vist. Ret de første, og kør kontrollen igen.',
      why: 'Efter 500 fejl er det som regel én ting, der er galt, fx en fil, der slet ikke er en kilde. Resten er bare støj.',
    },
    en: {
      what: 'There are more errors in the file than are shown. Correct the first ones and check again.',
      why: 'After 500 errors it is mostly one thing that is wrong, such as a file that is no source at all. The rest is noise.',
    },
    place: 'file',
    wrong: '(en fil med mere end 500 fejl)',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
  },
  KRIT1010: {
    da: {
      what: 'Et bogstav i ordet er fra et andet alfabet, fx det kyrilliske »а«, og ser ud som et latinsk. Skriv det latinske.',
      why: 'To navne, der ser ens ud og ikke er det, kan ingen kende fra hinanden.',
    },
    en: {
      what: 'A letter of the word is from another alphabet, such as the Cyrillic “а”, and looks like a Latin one. Write the Latin one.',
      why: 'Two names that look alike and are not the same cannot be told apart by anybody.',
    },
    place: 'criterion',
    wrong: 'spredning = j\u0430',
    right: 'spredning = ja',
  },
  KRIT1011: {
    da: {
      what: 'Bogstavet er skrevet som et bogstav og et løst mærke over det. Det ser ens ud på skærmen, men er ikke det samme tegn. Skriv det som ét.',
      why: 'Nogle maskiner gemmer å på den måde; så passer navnet ikke med det samme navn skrevet på en anden.',
    },
    en: {
      what: 'The letter is written as a letter and a loose mark above it. It looks the same on the screen but is not the same character. Write it as one.',
      why: 'Some machines store å that way; the name then does not match the same name written on another.',
    },
    place: 'criterion',
    wrong: 'ma\u030aling >= 3 mm',
    right: 'måling >= 3 mm',
  },
  KRIT1012: {
    da: {
      what: 'I ordet er der et tegn, som ikke kan stå i et navn, fx en understregning. Et navn er små bogstaver, tal og bindestreger.',
      why: 'Navne bliver til filnavne, adresser og dele af programmer.',
    },
    en: {
      what: 'The word holds a character that cannot stand in a name, such as an underscore. A name is small letters, digits and hyphens.',
      why: 'Names become file names, addresses and parts of programs.',
    },
    place: 'group',
    wrong: 'kriterium k_1 "K" [papir]: spredning = ja\nfælles kriterier { k_1 }',
    right: 'kriterium k-1 "K" [papir]: spredning = ja\nfælles kriterier { k-1 }',
  },
  KRIT1013: {
    da: {
      what: 'Bogstavet findes ikke på dansk og kan ikke stå i et navn. Skriv navnet med a-å; teksten ved siden af kan skrives frit.',
      why: 'Navne skal kunne skrives på ethvert dansk tastatur.',
    },
    en: {
      what: 'The letter is not a Danish one and cannot stand in a name. Write the name with a to z, æ, ø and å; the text beside it can be written freely.',
      why: 'It must be possible to type names on any Danish keyboard.',
    },
    place: 'group',
    wrong: 'kriterium naižv "K" [papir]: spredning = ja\nfælles kriterier { naižv }',
    right: 'kriterium naiv "K" [papir]: spredning = ja\nfælles kriterier { naiv }',
  },
};
