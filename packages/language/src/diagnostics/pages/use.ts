import type { Pages } from './page.ts';

/** KRIT502x to KRIT504x: names that hide others, bands, and what nothing uses. */
export const USE_PAGES: Pages = {
  KRIT5020: {
    da: {
      what: 'Navnet betyder allerede noget her. Vælg et andet til rækken eller definitionen.',
      why: 'Den, der læser, ville ikke vide, hvilken af de to der er ment.',
    },
    en: {
      what: 'The name already means something here. Choose another for the row or the definition.',
      why: 'The reader would not know which of the two is meant.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: mindst en alder i slægtninge hvor alder.ramt = ja\nfælles kriterier { k }',
    right: 'kriterium k "K" [papir]: mindst en s i slægtninge hvor s.ramt = ja\nfælles kriterier { k }',
  },
  KRIT5021: {
    da: {
      what: 'Mellem intervallerne er der et hul: nogle værdier hører ikke til noget af dem. Flyt en grænse, eller tag selve grænsen med.',
      why: 'En patient lige på grænsen falder ved siden af.',
    },
    en: {
      what: 'There is a gap between the bands: some values belong to none. Move a limit, or take the limit itself in.',
      why: 'A patient exactly at the limit falls between.',
    },
    place: 'criterion',
    wrong: 'mindst en af { måling < 60 mm; måling > 60 mm }',
    right: 'mindst en af { måling < 60 mm; måling >= 60 mm }',
  },
  KRIT5022: {
    da: {
      what: 'Intervallerne overlapper: nogle værdier hører til to af dem. Flyt en grænse, eller lad selve grænsen kun være med det ene sted.',
      why: 'En patient på grænsen får to svar.',
    },
    en: {
      what: 'The bands overlap: some values belong to two. Move a limit, or take the limit itself in at one place only.',
      why: 'A patient at the limit gets two answers.',
    },
    place: 'criterion',
    wrong: 'måling >= efter tabel alder { 0-18 år: 3 mm; 18-130 år: 4 mm }',
    right: 'måling >= efter tabel alder { 0-17 år: 3 mm; 18-130 år: 4 mm }',
  },
  KRIT5023: {
    da: {
      what: 'Tabellen har ingen række for nogle af de mulige svar. For dem er sammenligningen aldrig opfyldt. Tilføj en række, eller skriv »enhver«.',
      why: 'En aldersgruppe kan falde ud uden at være nævnt.',
    },
    en: {
      what: 'The table has no row for some of the possible answers. For them the comparison is never met. Add a row, or write “any”.',
      why: 'An age group can drop out without being mentioned.',
    },
    place: 'criterion',
    wrong: 'måling >= efter tabel alder { 0-17 år: 3 mm; 18-60 år: 4 mm }',
    right: 'måling >= efter tabel alder { 0-17 år: 3 mm; 18-130 år: 4 mm }',
  },
  KRIT5024: {
    da: {
      what: 'Hver svarmulighed skal have sin betingelse. Skriv dem, der mangler, eller sæt »ellers« til sidst.',
      why: 'For en patient med det svar ville kriteriet ikke sige noget.',
    },
    en: {
      what: 'Each option needs its condition. Write the missing ones, or put “otherwise” at the end.',
      why: 'For a patient with that answer the criterion would say nothing.',
    },
    place: 'criterion',
    wrong: 'alt efter slags { a: spredning = ja; b: tilbagefald = ja }',
    right: 'alt efter slags { a: spredning = ja; b: tilbagefald = ja; c: alder >= 18 år }',
  },
  KRIT5028: {
    da: {
      what: 'Definitionen er skrevet, men kriteriet bruger den ikke. Nævn den i betingelsen, eller slet den.',
      why: 'Den ser ud til at gælde uden at gøre det.',
    },
    en: {
      what: 'The definition is written, but the criterion does not use it. Name it in the condition, or delete it.',
      why: 'It looks as if it held, and does not.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja {\n  definition d "D": tilbagefald = ja\n}\nfælles kriterier { k }',
    right:
      'kriterium k "K" [papir]: spredning = ja og d {\n  definition d "D": tilbagefald = ja\n}\nfælles kriterier { k }',
  },
  KRIT5040: {
    da: {
      what: 'Oplysningen bruges hverken i et kriterium eller i et felt. Brug den, eller slet den.',
      why: 'Det, der ikke bruges til noget, skal der ikke spørges om.',
    },
    en: {
      what: 'The fact is used neither in a criterion nor in a field. Use it, or delete it.',
      why: 'What is of no use should not be asked for.',
    },
    place: 'group',
    wrong: 'oplysning x "X" [papir]: ja/nej\nkriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej\nkriterium k "K" [papir]: spredning = ja og x = ja\nfælles kriterier { k }',
  },
  KRIT5041: {
    da: {
      what: 'Parameteren bruges ikke i noget kriterium. Brug den, eller slet den.',
      why: 'En grænse, der står i kilden uden at gælde, vildleder.',
    },
    en: {
      what: 'The parameter is used in no criterion. Use it, or delete it.',
      why: 'A limit that stands in the source without counting misleads.',
    },
    place: 'group',
    wrong: 'parameter p "P" [papir]: 5 mm\nkriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
    right: 'parameter p "P" [papir]: 5 mm\nkriterium k "K" [papir]: måling >= p\nfælles kriterier { k }',
  },
  KRIT5042: {
    da: {
      what: 'Ingen oplysning tager sine svar fra kodelisten. Brug den i en oplysning, eller slet den.',
      why: 'Lange lister, som ingen bruger, skal ikke holdes ved lige.',
    },
    en: {
      what: 'No fact takes its answers from the code list. Use it in a fact, or delete it.',
      why: 'Long lists that nobody uses need no upkeep.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n}\nkriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode = "A1"\nfælles kriterier { k }',
  },
  KRIT5043: {
    da: {
      what: 'Intet kriterium bruger kodesættet. Brug det, eller slet det.',
      why: 'Den, der retter koderne i det, tror, at det har virkning.',
    },
    en: {
      what: 'No criterion uses the code set. Use it, or delete it.',
      why: 'Whoever corrects its codes believes that it has an effect.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s "S" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode = "A1"\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s "S" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode blandt s\nfælles kriterier { k }',
  },
  KRIT5045: {
    da: {
      what: 'Intet fra filen bliver brugt her. Slet linjen, eller brug det, den blev taget med for.',
      why: 'Den, der retter i den anden fil, tror, at det kan mærkes her.',
    },
    en: {
      what: 'Nothing of the file is used here. Delete the line, or use what it was taken in for.',
      why: 'Whoever edits the other file believes that it matters here.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nbrug "bøger.krit"\nkilde papir "Et papir"\npatientgruppe g "G" [papir] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [{ path: 'bøger.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "En bog"\n' }],
  },
};
