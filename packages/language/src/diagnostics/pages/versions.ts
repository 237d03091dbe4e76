import type { Pages } from './page.ts';

/** KRIT302x to KRIT304x: files that share names, circles, validity and versions. */
export const VERSIONS_PAGES: Pages = {
  KRIT3020: {
    da: {
      what: 'En sti skrives fra mappen med denne fil, med / mellem mapperne, og den må ikke føre ud af arbejdsmappen. Drev, omvendte skråstreger og navne, som nogle systemer ikke kan have, virker kun på én maskine.',
      why: 'Kilderne skal læses ens på alle maskiner, også der, hvor ingen har samme mapper.',
    },
    en: {
      what: 'A path is written from the folder of this file, with / between folders, and must not lead out of the workspace. Drives, backslashes and names that some systems cannot hold work on one machine only.',
      why: 'The sources must read the same on every machine, also where nobody has the same folders.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nbrug "C:\\bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [{ path: 'bøger.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "En bog"\n' }],
  },
  KRIT3021: {
    da: {
      what: 'Filen har et navn, som ikke alle systemer kan have. Brug bogstaver, tal, bindestreg og punktum.',
      why: 'Kilderne skal kunne ligge på alle maskiner, og nogle navne er optaget på nogle af dem.',
    },
    en: {
      what: 'The file has a name that not every system can hold. Use letters, digits, hyphens and dots.',
      why: 'It must be possible to keep the sources on every machine, and some names are taken on some of them.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nkilde papir "Et papir"',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
    paths: { wrong: 'CON.krit', right: 'kontrol.krit' },
  },
  KRIT3022: {
    da: {
      what: 'To filer har navne, som nogle systemer ikke kan skelne, fx fordi kun store bogstaver er forskellige. Giv den ene et andet navn.',
      why: 'På sådan en maskine ville den ene overskrive den anden.',
    },
    en: {
      what: 'Two files have names that some systems cannot tell apart, e.g. because only capitals differ. Give one of them another name.',
      why: 'On such a machine one would overwrite the other.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nkilde papir "Et papir"',
    right: 'sprog da, udgave 1\nkilde papir "Et papir"',
    beside: [{ path: 'bøger.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "En bog"\n' }],
    paths: { wrong: 'Bøger.krit', right: 'blade.krit' },
  },
  KRIT3023: {
    da: {
      what: 'Andre filer bruger denne, men den siger ikke, hvad de må bruge. Skriv »udstiller alt« eller »udstiller { … }« med navnene, efter de filer, den selv bruger.',
      why: 'Det, andre bygger på, skal være valgt: så ved den, der retter i filen, hvad andre er afhængige af.',
    },
    en: {
      what: 'Other files use this one, but it does not say what they may use. Write “exports everything” or “exports { … }” with the names, after the files that it uses itself.',
      why: 'What others build on should be chosen: whoever edits the file then knows what others depend on.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "hylde.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [
      { path: 'bøger.krit', text: 'sprog da, udgave 1\nkilde bog "En bog"\n' },
      { path: 'hylde.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "En bog"\n' },
    ],
  },
  KRIT3024: {
    da: {
      what: 'Filen udstiller et navn, den ikke har. Ret navnet, eller slet det fra listen.',
      why: 'Den, der bruger filen, regner med at finde det.',
    },
    en: {
      what: 'The file exports a name that it does not have. Correct the name, or delete it from the list.',
      why: 'Whoever uses the file expects to find it.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nudstiller { bok }\nkilde bog "En bog"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right:
      'sprog da, udgave 1\nudstiller { bog }\nkilde bog "En bog"\npatientgruppe g "G" [bog] { version 0.1.0 }',
  },
  KRIT3025: {
    da: {
      what: 'Navnet findes i den anden fil, men filen udstiller det ikke. Føj det til dens liste, hvis det er ment til brug for andre.',
      why: 'Det, der ikke er udstillet, kan ændres, uden at nogen andre skal spørges.',
    },
    en: {
      what: 'The name is in the other file, but that file does not export it. Add it to the list there if it is meant for others.',
      why: 'What is not exported can be changed without asking anybody.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] {\n  version 0.1.0\n  note "En note" [hæfte]\n}',
    right:
      'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] {\n  version 0.1.0\n  note "En note" [bog]\n}',
    beside: [
      {
        path: 'bøger.krit',
        text: 'sprog da, udgave 1\nudstiller { bog }\nkilde bog "En bog"\nkilde hæfte "Et hæfte"\noplysning f "F" [hæfte]: ja/nej\npatientgruppe b "B" [bog] {\n  version 0.1.0\n  kriterium k "K" [bog]: f = ja\n  fælles kriterier { k }\n}\n',
      },
    ],
  },
  KRIT3026: {
    da: {
      what: 'Navnet er optaget i de programmer, der laves af kilderne. Vælg et andet.',
      why: 'Dér ville navnet pege på noget helt andet.',
    },
    en: {
      what: 'The name is taken in the programs that are made from the sources. Choose another.',
      why: 'There it would point at something else altogether.',
    },
    place: 'group',
    wrong: 'kriterium constructor "Ordlyd" [papir]: spredning = ja\nfælles kriterier { constructor }',
    right: 'kriterium opbygning "Ordlyd" [papir]: spredning = ja\nfælles kriterier { opbygning }',
  },
  KRIT3027: {
    da: {
      what: 'To navne er ens på nær store bogstaver, skrivemåden af æ, ø og å eller tegnenes form. Giv det ene et navn, der kan kendes.',
      why: 'Den, der læser hurtigt, tager det ene for det andet, og nogle systemer kan slet ikke skelne dem.',
    },
    en: {
      what: 'Two names differ only in capitals, in how æ, ø and å are spelt, or in the form of their characters. Give one a name that can be told apart.',
      why: 'A hurried reader takes one for the other, and some systems cannot tell them apart at all.',
    },
    place: 'group',
    wrong:
      'kriterium måling-høj "Det ene" [papir]: måling > 3 mm\nkriterium maaling-høj "Det andet" [papir]: måling > 5 mm\nfælles kriterier { måling-høj; maaling-høj }',
    right:
      'kriterium måling-høj "Det ene" [papir]: måling > 3 mm\nkriterium måling-meget-høj "Det andet" [papir]: måling > 5 mm\nfælles kriterier { måling-høj; måling-meget-høj }',
  },
  KRIT3035: {
    da: {
      what: 'Oplysningerne regnes ud af hinanden i ring. Mindst én af dem skal der spørges om.',
      why: 'Der er ingen af dem, der kan regnes ud først.',
    },
    en: {
      what: 'The facts are worked out from each other in a circle. At least one of them has to be asked.',
      why: 'There is none that can be worked out first.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: ja/nej = y = ja\noplysning y "Y" [papir]: ja/nej = x = ja\nkriterium k "K" [papir]: x = ja eller y = ja\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej = y = ja\noplysning y "Y" [papir]: ja/nej\nkriterium k "K" [papir]: x = ja eller y = ja\nfælles kriterier { k }',
  },
  KRIT3036: {
    da: {
      what: 'Kodesættene henviser til hinanden i ring. Skriv koderne i mindst ét af dem.',
      why: 'Der er ingen koder i nogen af dem.',
    },
    en: {
      what: 'The code sets refer to each other in a circle. Write the codes in at least one of them.',
      why: 'There are no codes in any of them.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s "S" [papir] fra koder { t }\nkodesæt t "T" [papir] fra koder { s }\nkriterium k "K" [papir]: fundkode blandt s\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s "S" [papir] fra koder { t }\nkodesæt t "T" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode blandt s\nfælles kriterier { k }',
  },
  KRIT3037: {
    da: {
      what: 'Kodesæt kan bygge på kodesæt i op til 32 led. Skriv koderne i færre sæt.',
      why: 'Så mange led kan ingen følge, når en kode skal efterses.',
    },
    en: {
      what: 'Code sets can build on code sets on up to 32 levels. Write the codes in fewer sets.',
      why: 'Nobody can follow that many levels when a code is to be looked up.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s1 "S" [papir] fra koder { s2 }\nkodesæt s2 "S" [papir] fra koder { s3 }\nkodesæt s3 "S" [papir] fra koder { s4 }\nkodesæt s4 "S" [papir] fra koder { s5 }\nkodesæt s5 "S" [papir] fra koder { s6 }\nkodesæt s6 "S" [papir] fra koder { s7 }\nkodesæt s7 "S" [papir] fra koder { s8 }\nkodesæt s8 "S" [papir] fra koder { s9 }\nkodesæt s9 "S" [papir] fra koder { s10 }\nkodesæt s10 "S" [papir] fra koder { s11 }\nkodesæt s11 "S" [papir] fra koder { s12 }\nkodesæt s12 "S" [papir] fra koder { s13 }\nkodesæt s13 "S" [papir] fra koder { s14 }\nkodesæt s14 "S" [papir] fra koder { s15 }\nkodesæt s15 "S" [papir] fra koder { s16 }\nkodesæt s16 "S" [papir] fra koder { s17 }\nkodesæt s17 "S" [papir] fra koder { s18 }\nkodesæt s18 "S" [papir] fra koder { s19 }\nkodesæt s19 "S" [papir] fra koder { s20 }\nkodesæt s20 "S" [papir] fra koder { s21 }\nkodesæt s21 "S" [papir] fra koder { s22 }\nkodesæt s22 "S" [papir] fra koder { s23 }\nkodesæt s23 "S" [papir] fra koder { s24 }\nkodesæt s24 "S" [papir] fra koder { s25 }\nkodesæt s25 "S" [papir] fra koder { s26 }\nkodesæt s26 "S" [papir] fra koder { s27 }\nkodesæt s27 "S" [papir] fra koder { s28 }\nkodesæt s28 "S" [papir] fra koder { s29 }\nkodesæt s29 "S" [papir] fra koder { s30 }\nkodesæt s30 "S" [papir] fra koder { s31 }\nkodesæt s31 "S" [papir] fra koder { s32 }\nkodesæt s32 "S" [papir] fra koder { s33 }\nkodesæt s33 "S" [papir] fra koder { s34 }\nkodesæt s34 "S" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode blandt s1\nfælles kriterier { k }',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "A2" "A to"\n  kode "B1" "B et"\n}\noplysning fundkode "Fundkode" [papir]: kode fra koder\nkodesæt s1 "S" [papir] fra koder { s2 }\nkodesæt s2 "S" [papir] fra koder { "A1" }\nkriterium k "K" [papir]: fundkode blandt s1\nfælles kriterier { k }',
  },
  KRIT3040: {
    da: {
      what: 'Den sidste dag kommer før den første, så der er ingen dage, det gælder. Byt om på datoerne, eller ret den ene.',
      why: 'Noget, der aldrig gælder, skulle have været slettet eller har en slåfejl i året.',
    },
    en: {
      what: 'The last day comes before the first, so it holds on no day. Swap the dates, or correct one.',
      why: 'What never holds should have been deleted, or has a slip in the year.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja { gyldig fra 2026-06-01 til 2026-01-01 }\nfælles kriterier { k }',
    right:
      'kriterium k "K" [papir]: spredning = ja { gyldig fra 2026-01-01 til 2026-06-01 }\nfælles kriterier { k }',
  },
  KRIT3041: {
    da: {
      what: 'Ændringerne står med den ældste først, og hver har sin egen version, højere end den før.',
      why: 'Så kan historien læses oppefra, og to ændringer kan ikke forveksles.',
    },
    en: {
      what: 'Amendments stand oldest first, each with a version of its own, higher than the one before.',
      why: 'The history can then be read from the top, and two amendments cannot be mixed up.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.2.0\n  ændring 0.3.0 "Det første" fordi "Grund" [papir]\n  ændring 0.2.0 "Det næste" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
    right:
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.3.0\n  ændring 0.2.0 "Det første" fordi "Grund" [papir]\n  ændring 0.3.0 "Det næste" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
  },
  KRIT3042: {
    da: {
      what: 'Versionen er en anden end den, den seneste ændring gav. Ret versionen, eller skriv den ændring, der mangler.',
      why: 'Ellers kan man ikke se, hvad der førte til det, der gælder nu.',
    },
    en: {
      what: 'The version is another than the latest amendment made. Correct the version, or write the amendment that is missing.',
      why: 'Otherwise nobody can see what led to what holds now.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.2.0\n  ændring 0.2.0 "Det første" fordi "Grund" [papir]\n  ændring 0.3.0 "Det næste" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
    right:
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.3.0\n  ændring 0.2.0 "Det første" fordi "Grund" [papir]\n  ændring 0.3.0 "Det næste" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
  },
  KRIT3043: {
    da: {
      what: 'Der står en ændring, men ikke, hvilken version der gælder. Skriv versionen.',
      why: 'En ændring fører fra én version til en anden.',
    },
    en: {
      what: 'There is an amendment but no version. Write the version.',
      why: 'An amendment leads from one version to another.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja {\n  ændring 0.2.0 "Noget" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
    right:
      'kriterium k "K" [papir]: spredning = ja {\n  version 0.2.0\n  ændring 0.2.0 "Noget" fordi "Grund" [papir]\n}\nfælles kriterier { k }',
  },
};
