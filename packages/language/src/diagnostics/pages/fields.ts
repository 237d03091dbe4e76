import type { Pages } from './page.ts';

/** KRIT602x and KRIT603x: recipients, running header, and conditions on fields. */
export const FIELDS_PAGES: Pages = {
  KRIT6020: {
    da: {
      what: 'Der er ingen modtager for det svar. Tilføj en, eller nævn svaret ved en af dem, der er.',
      why: 'Den, der vælger det svar, får ingen adresse at sende til.',
    },
    en: {
      what: 'There is no recipient for that answer. Add one, or name the answer at one of those there are.',
      why: 'Whoever gives that answer gets no address to send to.',
    },
    place: 'requisition',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b\n}',
  },
  KRIT6021: {
    da: {
      what: 'Modtageren ophører, og der er ingen efter den. Skriv, hvem der tager over fra næste dag, eller lad slutdatoen stå åben.',
      why: 'En blanket kan blive skrevet ud på én dag og sendt måneder senere.',
    },
    en: {
      what: 'The recipient ends, and there is none after it. Write who takes over from the next day, or leave the end open.',
      why: 'A form can be printed one day and sent months later.',
    },
    place: 'requisition',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b { gyldig til 2026-12-31 }\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b { gyldig til 2026-12-31 }\n  modtager n "N" [papir] for a, b { gyldig fra 2027-01-01 }\n}',
  },
  KRIT6022: {
    da: {
      what: 'To modtagere er nævnt for det samme svar på samme tid. Skriv, hvornår hver af dem gælder, eller slet den ene.',
      why: 'Blanketten kan kun sendes ét sted hen.',
    },
    en: {
      what: 'Two recipients are named for one answer at the same time. Write when each of them holds, or delete one.',
      why: 'The form can only be sent to one place.',
    },
    place: 'requisition',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b\n  modtager n "N" [papir] for b\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a\n  modtager n "N" [papir] for b\n}',
  },
  KRIT6023: {
    da: {
      what: 'Sidehovedet er én linje øverst på hver side. Der kan stå tekst, tal, datoer, ét valg, koder og numre, men ikke fx en underskrift.',
      why: 'Sidehovedet viser, hvem siden handler om, når arkene skilles ad.',
    },
    en: {
      what: 'The running header is one line at the top of each page. Text, numbers, dates, one choice, codes and numbers that identify can stand there, but not, say, a signature.',
      why: 'It shows whom the page is about when the sheets come apart.',
    },
    place: 'requisition',
    wrong: 'sidehoved { s.f }\nafsnit s "S" [papir] {\n  felt f "F": underskrift\n}',
    right: 'sidehoved { s.f }\nafsnit s "S" [papir] {\n  felt f "F": tekst\n}',
  },
  KRIT6024: {
    da: {
      what: 'Det samme felt står to gange i sidehovedet. Slet det ene.',
      why: 'Pladsen er lille, og det andet var måske ment som et andet felt.',
    },
    en: {
      what: 'The same field stands twice in the running header. Delete one.',
      why: 'There is little room, and the second was perhaps meant as another field.',
    },
    place: 'requisition',
    wrong: 'sidehoved { s.f; s.f }\nafsnit s "S" [papir] {\n  felt f "F": tekst\n}',
    right: 'sidehoved { s.f }\nafsnit s "S" [papir] {\n  felt f "F": tekst\n}',
  },
  KRIT6025: {
    da: {
      what: 'Et afsnit kan gentages fra 0 til 50 gange, skrevet med hele tal.',
      why: 'På papir skal der være plads til dem alle.',
    },
    en: {
      what: 'A section can be repeated from 0 to 50 times, in whole numbers.',
      why: 'On paper there has to be room for all of them.',
    },
    place: 'requisition',
    wrong: 'afsnit s "S" [papir] gentages 1 til 500 {\n  felt f "F": tekst\n}',
    right: 'afsnit s "S" [papir] gentages 1 til 5 {\n  felt f "F": tekst\n}',
  },
  KRIT6026: {
    da: {
      what: 'Feltet kan aldrig ændres, men der står intet i det. Giv det et svar med »forudfyldes med« eller »beregnes«, eller skriv, hvornår det låses.',
      why: 'Et tomt felt, ingen kan skrive i, gør ingen nytte.',
    },
    en: {
      what: 'The field can never be changed, but nothing stands in it. Give it an answer by “prefilled with” or “computed”, or write when it is locked.',
      why: 'An empty field that nobody can write in is of no use.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej, låses',
    right: 'felt f "F": ja/nej, forudfyldes med ja, låses',
  },
  KRIT6027: {
    da: {
      what: 'Betingelser om felter vises ikke for nogen, så deres punkter har hverken navn, ordlyd eller kilde. Skal den, der udfylder, læse noget, så skriv en »besked« eller en »kontrol«.',
      why: 'En ordlyd, som ingen ser, kan ingen rette sig efter.',
    },
    en: {
      what: 'Conditions on fields are shown to nobody, so their items have neither name, wording nor source. If whoever fills in the form is to read something, write a “notice” or a “check”.',
      why: 'Nobody can act on a wording that nobody sees.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis alle af { "F er ja": f = ja }',
    right: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis alle af { f = ja }',
  },
  KRIT6028: {
    da: {
      what: 'Feltet kan have flere svar på én gang, så det kan ikke være lig med ét. Spørg, om svaret er blandt dem.',
      why: '»= a« kunne betyde, at a er krydset af, eller at kun a er det.',
    },
    en: {
      what: 'The field can have several answers at once, so it cannot equal one. Ask whether the answer is among them.',
      why: '“= a” could mean that a is ticked, or that only a is.',
    },
    place: 'section',
    wrong: 'felt f "F": flere af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f = a',
    right: 'felt f "F": flere af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f blandt { a }',
  },
  KRIT6029: {
    da: {
      what: 'Feltet står i et andet afsnit. Skriv afsnittets navn foran: »afsnit.felt«.',
      why: 'To afsnit kan hver have et felt af det navn.',
    },
    en: {
      what: 'The field stands in another section. Put the name of the section before it: “section.field”.',
      why: 'Two sections can each have a field of that name.',
    },
    place: 'requisition',
    wrong:
      'afsnit r "R" [papir] {\n  felt f "F": ja/nej\n}\nafsnit s "S" [papir] {\n  felt g "G": tekst, vises hvis f = ja\n}',
    right:
      'afsnit r "R" [papir] {\n  felt f "F": ja/nej\n}\nafsnit s "S" [papir] {\n  felt g "G": tekst, vises hvis r.f = ja\n}',
  },
  KRIT6030: {
    da: {
      what: 'Et felt alene siger ikke, hvad svaret skal være. Skriv det, eller spørg, om feltet er udfyldt.',
      why: 'At feltet er nævnt, siger ikke, om svaret skal være ja eller nej.',
    },
    en: {
      what: 'A field alone does not say what its answer is to be. Write it, or ask whether the field is filled in.',
      why: 'That the field is mentioned does not say whether the answer is to be yes or no.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f',
    right: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f = ja',
  },
  KRIT6031: {
    da: {
      what: 'En underskrift og et labelfelt findes kun på papiret. Reglerne ser kun det, der er skrevet ind.',
      why: 'Betingelsen ville aldrig blive sand på skærmen.',
    },
    en: {
      what: 'A signature and a label area exist on paper only. The rules see only what is entered.',
      why: 'The condition would never be true on screen.',
    },
    place: 'section',
    wrong: 'felt f "F": underskrift\nfelt g "G": tekst, vises hvis f er udfyldt',
    right: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f er udfyldt',
  },
  KRIT6032: {
    da: {
      what: '»er opfyldt« spørger til afgørelsen for en indikation. Om andre felter siger man, hvad svaret skal være.',
      why: 'Et svar er ikke opfyldt eller ikke opfyldt.',
    },
    en: {
      what: '“is met” asks for the verdict on an indication. Of other fields one says what the answer is to be.',
      why: 'An answer is neither met nor not met.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f er opfyldt',
    right: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f = ja',
  },
  KRIT6033: {
    da: {
      what: 'En betingelse om felter sammenligner et felt med en værdi eller med et andet felt. Her står noget andet.',
      why: 'Det, der skal tælles og regnes, hører til i kriterierne; skemaet spørger kun.',
    },
    en: {
      what: 'A condition on fields compares a field with a value or with another field. Something else stands here.',
      why: 'What is to be counted and computed belongs in the criteria; the form only asks.',
    },
    place: 'section',
    wrong: 'felt f "F": heltal\nfelt g "G": tekst, vises hvis antallet af f blandt { a } >= 2',
    right: 'felt f "F": heltal\nfelt g "G": tekst, vises hvis f >= 2',
  },
  KRIT6034: {
    da: {
      what: '»blandt« spørger, om svaret er et af flere svar på en liste. Feltet har ingen liste at vælge fra.',
      why: 'For ja/nej og tal siger = og ≥ det samme klarere.',
    },
    en: {
      what: '“among” asks whether the answer is one of several on a list. The field has no list to choose from.',
      why: 'For yes/no and numbers = and ≥ say it more clearly.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis f blandt { a }',
    right: 'felt f "F": en af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f blandt { a }',
  },
  KRIT6035: {
    da: {
      what: 'En åben liste, hvor andre end de nævnte kan regnes med efter en vurdering, hører til i et kriterium. I skemaet skal svarene stå.',
      why: 'Mens skemaet udfyldes, er der ingen, der kan vurdere.',
    },
    en: {
      what: 'An open list, to which others than those named may be counted by judgement, belongs in a criterion. In the form the answers must stand.',
      why: 'While the form is being filled in there is nobody to judge.',
    },
    place: 'section',
    wrong:
      'felt f "F": en af { a "A"; b "B" }\nfelt h "H": ja/nej\nfelt g "G": tekst, vises hvis f blandt { a; andre hvis h }',
    right: 'felt f "F": en af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f blandt { a }',
  },
  KRIT6036: {
    da: {
      what: 'I et felt med SKS-koder er der ingen kodeliste at slå op i, så betingelsen kan kun nævne hele koder i anførselstegn. Lav oplysningen om til »kode fra …«, hvis der skal spørges til en del af en liste.',
      why: 'Uden listen ved ingen, hvilke koder der begynder sådan eller hører under.',
    },
    en: {
      what: 'In a field with SKS codes there is no code list to look in, so the condition can only name whole codes in quotation marks. Make the fact a “code from …” if part of a list is to be asked for.',
      why: 'Without the list nobody knows which codes begin so or belong under.',
    },
    place: 'section',
    wrong: 'felt f "F": sks\nfelt g "G": tekst, vises hvis f blandt { "A*" }',
    right: 'felt f "F": sks\nfelt g "G": tekst, vises hvis f blandt { "A1" }',
  },
  KRIT6037: {
    da: {
      what: 'Svarmuligheder skrives med deres navn uden anførselstegn.',
      why: 'I anførselstegn står tekster og koder; navnet er det, der peger på svarmuligheden.',
    },
    en: {
      what: 'Options are written by their name, without quotation marks.',
      why: 'Texts and codes stand in quotation marks; the name is what points at the option.',
    },
    place: 'section',
    wrong: 'felt f "F": en af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f blandt { "a" }',
    right: 'felt f "F": en af { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f blandt { a }',
  },
};
