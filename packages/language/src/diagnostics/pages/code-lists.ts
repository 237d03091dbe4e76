import type { Pages } from './page.ts';

/** KRIT402x and KRIT403x: code lists and sets of codes. */
export const CODE_LISTS_PAGES: Pages = {
  KRIT4020: {
    da: {
      what: 'Filen med koderne findes ikke på den sti. Stien regnes fra mappen med denne fil, og filen ender på .csv eller .tsv.',
      why: 'Uden filen er listen tom, og ingen kode kan genkendes.',
    },
    en: {
      what: 'The file with the codes is not at that path. The path starts from the folder of this file, and the file ends in .csv or .tsv.',
      why: 'Without the file the list is empty, and no code can be recognised.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "kodr.csv" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [{ path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' }],
  },
  KRIT4021: {
    da: {
      what: 'En kontrolsum viser, om filen er den samme, som da den blev set efter. Her mangler den.',
      why: 'Koder kan blive ændret i regnearket, uden at nogen tænker på kriterierne.',
    },
    en: {
      what: 'A checksum shows whether the file is the same as when it was looked at. It is missing here.',
      why: 'Codes can be changed in the spreadsheet without anybody thinking of the criteria.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [{ path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' }],
  },
  KRIT4022: {
    da: {
      what: 'Filen er ikke den, kontrolsummen hører til; koderne kan være ændret. Se dem efter, og skriv så den nye kontrolsum.',
      why: 'Et kriterium kan komme til at gælde andre patienter, når koderne skifter.',
    },
    en: {
      what: 'The file is not the one that the checksum belongs to; the codes may have changed. Look at them, and then write the new checksum.',
      why: 'A criterion can come to hold for other patients when the codes change.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "0000000000000000000000000000000000000000000000000000000000000000" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [{ path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' }],
  },
  KRIT4023: {
    da: {
      what: 'Den første linje i filen skal navngive kolonnerne: code og da, og efter behov en, below, synonyms, from og to.',
      why: 'Uden kolonnernes navne ved ingen, hvad der er kode, og hvad der er tekst.',
    },
    en: {
      what: 'The first line of the file must name the columns: code and da and, as needed, en, below, synonyms, from and to.',
      why: 'Without the names nobody knows which is the code and which the text.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "fejl.csv" sha256 "8730b9f6f92799d90a4c2f8ad22c86b41ff5a3ff6d3190d5c4c5d8bdc0e4a03c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [
      { path: 'fejl.csv', text: 'kode;da\nA1;A et\n' },
      { path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' },
    ],
  },
  KRIT4024: {
    da: {
      what: 'En linje i filen kan ikke læses: den mangler kode eller tekst, har for mange kolonner eller en dato, der ikke findes.',
      why: 'En kode, der falder ud, kan ingen vælge.',
    },
    en: {
      what: 'A line of the file cannot be read: it lacks code or text, has too many columns, or a date that does not exist.',
      why: 'A code that drops out cannot be chosen.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "fejl.csv" sha256 "3ce4a3616c8ce808907ac7077d299c3349a651a8505aa0f55c2f3e2574b20966" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [
      { path: 'fejl.csv', text: 'code;da\nA1;A et\nA2;\n' },
      { path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' },
    ],
  },
  KRIT4026: {
    da: {
      what: 'Den samme kode står to gange i listen. Slet den ene.',
      why: 'De to kan have forskellige tekster, og så ved ingen, hvad koden betyder.',
    },
    en: {
      what: 'The same code stands twice in the list. Delete one.',
      why: 'The two may have different texts, and then nobody knows what the code means.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "fejl.csv" sha256 "ea885d5269cfd1f0ac1b64c742b3ac074a594fd76b86171caedab2265a4d1eab" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [
      { path: 'fejl.csv', text: 'code;da\nA1;A et\nA1;A et igen\n' },
      { path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' },
    ],
  },
  KRIT4025: {
    da: {
      what: 'Der er flere fejl af samme slags i listen, end der bliver vist. Ret de første, og kør kontrollen igen.',
      why: 'En liste, der er lavet forkert, er som regel forkert i hver linje.',
    },
    en: {
      what: 'There are more faults of the kind in the list than are shown. Correct the first ones and check again.',
      why: 'A list that was made wrongly is mostly wrong in every line.',
    },
    place: 'file',
    wrong: '(en kodeliste med mere end 20 fejl af samme slags)',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { fra fil "koder.csv" sha256 "82ec914021b1668fe5684e3f5594a2f8ee22e0a27a155c03b8033d04676d398c" }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    beside: [{ path: 'koder.csv', text: 'code;da\nA1;A et\nA2;A to\nB1;B et\n' }],
  },
  KRIT4027: {
    da: {
      what: 'Koden hører under en kode, som ikke er i listen. Ret den, eller tilføj den, der mangler.',
      why: '»under« skal kunne følges helt op.',
    },
    en: {
      what: 'The code belongs under one that is not in the list. Correct it, or add the missing one.',
      why: '“under” must be possible to follow all the way up.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A1" "A et" under "A"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A" "Alle A"\n  kode "A1" "A et" under "A"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
  },
  KRIT4028: {
    da: {
      what: 'Koderne står under hinanden i ring. Den øverste har ingen over sig.',
      why: 'I en ring er der ingen øverste, og alle hører under alle.',
    },
    en: {
      what: 'The codes stand under each other in a circle. The top one has none above it.',
      why: 'In a circle there is no top, and all belong under all.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A" "A" under "A1"\n  kode "A1" "A et" under "A"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A" "A"\n  kode "A1" "A et" under "A"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
  },
  KRIT4029: {
    da: {
      what: 'En kode har ingen mellemrum omkring sig, ingen usynlige tegn og ingen stjerne. En stjerne i et kriterium betyder alle koder, der begynder sådan.',
      why: 'Ellers kunne koden ikke findes igen.',
    },
    en: {
      what: 'A code has no spaces around it, no invisible characters and no asterisk. In a criterion an asterisk means all codes that begin so.',
      why: 'Otherwise the code could not be found again.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A1" "A et"\n  kode "A*" "Alle A"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\nkodeliste koder "Koder" [papir] { \n  kode "A1" "A et"\n }\noplysning fundkode "Fundkode" [papir]: kode fra koder\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  kriterium k "K" [papir]: fundkode blandt { "A1" }\n  fælles kriterier { k }\n}',
  },
  KRIT4030: {
    da: {
      what: 'Koden er ikke i kodelisten. Ligner den en, der er, bliver den foreslået.',
      why: 'Et kriterium om en kode, ingen kan vælge, ville aldrig blive opfyldt.',
    },
    en: {
      what: 'The code is not in the code list. Where it resembles one that is, that one is proposed.',
      why: 'A criterion about a code that nobody can choose would never be met.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A3" }\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A2" }\nfælles kriterier { k }',
  },
  KRIT4031: {
    da: { what: 'Ingen kode i listen begynder sådan.', why: 'Betingelsen ville aldrig være sand.' },
    en: { what: 'No code of the list begins so.', why: 'The condition would never be true.' },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "X*" }\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A*" }\nfælles kriterier { k }',
  },
  KRIT4033: {
    da: {
      what: 'Det, der undtages, er slet ikke med i sættet. Slet det, eller ret det, der er med.',
      why: 'Enten er undtagelsen overflødig, eller også mangler noget i sættet.',
    },
    en: {
      what: 'What is excepted is not in the set at all. Delete it, or correct what is in.',
      why: 'Either the exception is needless, or something is missing in the set.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A*", undtagen "B1" }\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A*", undtagen "A2" }\nfælles kriterier { k }',
  },
  KRIT4034: {
    da: {
      what: 'En kode skrives i anførselstegn. Uden er det navnet på et kodesæt eller en kodeliste.',
      why: 'Så kan en kode og et navn hedde det samme uden at blive forvekslet.',
    },
    en: {
      what: 'A code is written in quotation marks. Without, it is the name of a code set or a code list.',
      why: 'A code and a name can then be alike without being mixed up.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { A1 }\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A1" }\nfælles kriterier { k }',
  },
  KRIT4035: {
    da: {
      what: 'En svarmulighed skrives med sit navn uden anførselstegn. I anførselstegn står koder.',
      why: 'Oplysningen har svarmuligheder, ikke en kodeliste.',
    },
    en: {
      what: 'An option is written by its name, without quotation marks. Codes stand in quotation marks.',
      why: 'The fact has options, not a code list.',
    },
    place: 'criterion',
    wrong: 'slags blandt { "a" }',
    right: 'slags blandt { a }',
  },
  KRIT4036: {
    da: {
      what: 'Kodesættet er taget fra en anden kodeliste end oplysningens.',
      why: 'Den samme kode kan betyde noget andet i en anden liste.',
    },
    en: {
      what: 'The code set is taken from another code list than that of the fact.',
      why: 'The same code can mean something else in another list.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodeliste andre "Andre" [papir] {\n  kode "Z1" "Z et"\n}\nkodesæt s "S" [papir] fra andre { "Z1" }\nkriterium k "K" [papir]: fundkode blandt s\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s "S" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode blandt s\nfælles kriterier { k }',
  },
  KRIT4037: {
    da: {
      what: 'Alt det, der er med i sættet, er også undtaget, så der er intet tilbage.',
      why: 'Betingelsen ville aldrig være sand; som regel er de to byttet om.',
    },
    en: {
      what: 'All that is in the set is excepted again, so that nothing is left.',
      why: 'The condition would never be true; mostly the two were swapped.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A1", undtagen "A*" }\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkriterium k "K" [papir]: fundkode blandt { "A*", undtagen "A1" }\nfælles kriterier { k }',
  },
};
