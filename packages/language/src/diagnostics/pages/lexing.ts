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
};
