import type { Pages } from './page.ts';

const LIBRARY = 'sprog da, udgave 1\nudstiller alt\nkilde bog "En bog"\n';

/** KRIT3xxx: names, files and versions. */
export const NAMES_PAGES: Pages = {
  KRIT3001: {
    da: {
      what: 'Navnet findes ikke her: det er stavet anderledes, det er ikke skrevet ind endnu, eller det står i en fil, som denne fil ikke bruger. Ligner det et navn, der findes, bliver det foreslået.',
      why: 'Et kriterium om noget, der ikke findes, ville aldrig blive opfyldt, og ingen ville opdage det.',
    },
    en: {
      what: 'There is no such name here: it is spelt otherwise, it is not written down yet, or it stands in a file that this file does not use. Where it resembles a known name, that one is proposed.',
      why: 'A criterion about something that does not exist would never be met, and nobody would notice.',
    },
    place: 'criterion',
    wrong: 'sprednig = ja',
    right: 'spredning = ja',
  },
  KRIT3002: {
    da: {
      what: 'To ting har det samme navn. Giv den ene et andet; det første sted er vist ved siden af.',
      why: 'Et navn er den måde, resten af kilden henviser på. Peger det på to ting, kan ingen vide, hvilken der er ment.',
    },
    en: {
      what: 'Two things have the same name. Give one of them another; the first place is shown beside it.',
      why: 'A name is how the rest of the source refers to a thing. If it points at two, nobody can tell which is meant.',
    },
    place: 'group',
    wrong:
      'rekvisition "R" {\n  afsnit s "S" [papir] {\n    felt f "Det ene": ja/nej\n    felt f "Det andet": ja/nej\n  }\n}',
    right:
      'rekvisition "R" {\n  afsnit s "S" [papir] {\n    felt f1 "Det ene": ja/nej\n    felt f2 "Det andet": ja/nej\n  }\n}',
  },
  KRIT3003: {
    da: {
      what: 'Et navn skrives med små bogstaver, tal og bindestreger, begynder med et bogstav og har højst 64 tegn. Teksten ved siden af navnet kan skrives frit.',
      why: 'Navne bliver til filnavne, adresser og dele af programmer; dér kan mellemrum, store bogstaver og andre tegn ikke bruges.',
    },
    en: {
      what: 'A name is written in small letters, digits and hyphens, begins with a letter and has at most 64 characters. The text beside the name can be written freely.',
      why: 'Names become file names, addresses and parts of programs, where spaces, capitals and other characters cannot be used.',
    },
    place: 'group',
    wrong: 'kriterium Stort "Ordlyd" [papir]: spredning = ja\nfælles kriterier { Stort }',
    right: 'kriterium småt "Ordlyd" [papir]: spredning = ja\nfælles kriterier { småt }',
  },
  KRIT3004: {
    da: {
      what: 'Filen findes ikke på den sti, der står. Stien regnes fra mappen med denne fil; »../« går en mappe op.',
      why: 'Det, filen skulle have bidraget med, mangler, så navnene fra den er ukendte.',
    },
    en: {
      what: 'There is no file at the path given. The path starts from the folder of this file; “../” goes one folder up.',
      why: 'What the file would have contributed is missing, so its names are unknown.',
    },
    place: 'file',
    wrong: 'sprog da, udgave 1\nbrug "boeger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [{ path: 'bøger.krit', text: LIBRARY }],
  },
  KRIT3005: {
    da: {
      what: 'Filerne bruger hinanden i ring. Flyt det, de har til fælles, til en fil for sig, som de begge bruger.',
      why: 'I en ring er der ingen fil, der kan læses først.',
    },
    en: {
      what: 'The files use each other in a circle. Move what they share to a file of its own that both use.',
      why: 'In a circle there is no file to read first.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nbrug "bøger.krit"\nudstiller alt\nkilde papir "Et papir"\npatientgruppe e "E" [bog] { version 0.1.0 }',
    right:
      'sprog da, udgave 1\nudstiller alt\nkilde papir "Et papir"\npatientgruppe e "E" [papir] { version 0.1.0 }',
    beside: [
      {
        path: 'bøger.krit',
        text: 'sprog da, udgave 1\nbrug "eksempel.krit"\nudstiller alt\nkilde bog "En bog"\npatientgruppe b "B" [papir] { version 0.1.0 }\n',
      },
    ],
  },
  KRIT3006: {
    da: {
      what: 'Kriterierne henviser til hinanden i ring. Mindst ét af dem må siges med oplysninger i stedet.',
      why: 'Om et kriterium er opfyldt, ville afhænge af, om det selv er opfyldt.',
    },
    en: {
      what: 'The criteria refer to each other in a circle. At least one of them must be said by facts instead.',
      why: 'Whether a criterion is met would depend on whether it is met itself.',
    },
    place: 'group',
    wrong: 'kriterium a1 "A" [papir]: b1\nkriterium b1 "B" [papir]: a1\nfælles kriterier { a1 }',
    right: 'kriterium a1 "A" [papir]: b1\nkriterium b1 "B" [papir]: spredning = ja\nfælles kriterier { a1 }',
  },
  KRIT3008: {
    da: {
      what: 'To af de filer, der bruges her, har hver sit med det samme navn. Brug kun den ene fil, eller giv det ene et andet navn.',
      why: 'Hvilken af de to der gjaldt, ville afhænge af filernes rækkefølge.',
    },
    en: {
      what: 'Two of the files used here each hold a thing of the same name. Use only one of the files, or give one thing another name.',
      why: 'Which of the two counts would depend on the order of the files.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nbrug "bøger.krit"\nbrug "blade.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [
      { path: 'bøger.krit', text: LIBRARY },
      { path: 'blade.krit', text: 'sprog da, udgave 1\nudstiller alt\nkilde bog "Et blad"\n' },
    ],
  },
  KRIT3009: {
    da: {
      what: 'Den samme fil står to gange. Slet den ene linje.',
      why: 'Den anden gang betyder intet, og den, der retter den ene, overser let den anden.',
    },
    en: {
      what: 'The same file stands twice. Delete one of the lines.',
      why: 'The second means nothing, and whoever changes one easily overlooks the other.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nbrug "bøger.krit"\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    right: 'sprog da, udgave 1\nbrug "bøger.krit"\npatientgruppe g "G" [bog] { version 0.1.0 }',
    beside: [{ path: 'bøger.krit', text: LIBRARY }],
  },
};
