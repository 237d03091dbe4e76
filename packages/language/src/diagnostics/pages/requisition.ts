import type { Pages } from './page.ts';

/** KRIT6xxx: requisitions. */
export const REQUISITION_PAGES: Pages = {
  KRIT6001: {
    da: {
      what: 'Feltet er både udeladt og ændret, da afsnittet blev sat ind. Behold det ene.',
      why: 'Et felt, der ikke er i skemaet, har ingen regler, der kan ændres.',
    },
    en: {
      what: 'The field is both left out and changed where the section is inserted. Keep one of the two.',
      why: 'A field that is not in the form has no rules to change.',
    },
    place: 'group',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": ja/nej\n  felt g "G": tekst\n}\nrekvisition "R" {\n  indsæt s { udelad g; ændr g: kræves }\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": ja/nej\n  felt g "G": tekst\n}\nrekvisition "R" {\n  indsæt s { ændr g: kræves }\n}',
  },
  KRIT6002: {
    da: {
      what: 'Feltet er udeladt her, men et andet felt i afsnittet spørger til svaret på det. Behold feltet, eller udelad også det, der afhænger af det.',
      why: 'En betingelse om et felt, der ikke findes, kunne aldrig afgøres.',
    },
    en: {
      what: 'The field is left out here, but another field of the section asks for its answer. Keep the field, or leave out what depends on it as well.',
      why: 'A condition on a field that is not there could never be decided.',
    },
    place: 'group',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": ja/nej\n  felt g "G": tekst, vises hvis f = ja\n}\nrekvisition "R" {\n  indsæt s { udelad f }\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": ja/nej\n  felt g "G": tekst, vises hvis f = ja\n}\nrekvisition "R" {\n  indsæt s { udelad f; udelad g }\n}',
  },
  KRIT6003: {
    da: {
      what: 'Afsnittet gentages, så feltet findes flere gange, og udefra kan man ikke sige hvilket. Stil betingelsen inde i afsnittet; der gælder den rækken selv.',
      why: 'Var svaret ja i den ene række og nej i den anden, ville ingen vide, hvad der gjaldt.',
    },
    en: {
      what: 'The section is repeated, so the field is there several times, and from outside nobody can say which. Put the condition inside the section, where it speaks of its own row.',
      why: 'With yes in one row and no in another, nobody would know which counts.',
    },
    place: 'requisition',
    wrong:
      'afsnit r "R" [papir] gentages 1 til 3 {\n  felt f "F": ja/nej\n}\nafsnit s "S" [papir] {\n  felt g "G": tekst, vises hvis r.f = ja\n}',
    right:
      'afsnit r "R" [papir] gentages 1 til 3 {\n  felt f "F": ja/nej\n  felt g "G": tekst, vises hvis f = ja\n}',
  },
  KRIT6004: {
    da: {
      what: 'De to felter har svar af forskellig slags, fx et tal og en dato. Kun svar af samme slags, i samme enhed, kan sammenlignes.',
      why: 'Sådan en sammenligning ville aldrig være sand.',
    },
    en: {
      what: 'The two fields have answers of different kinds, such as a number and a date. Only answers of one kind, in one unit, can be compared.',
      why: 'Such a comparison would never be true.',
    },
    place: 'section',
    wrong: 'felt f "F": heltal\nfelt g "G": dato\nfelt h "H": ja/nej, vises hvis g = f',
    right: 'felt f "F": dato\nfelt g "G": dato\nfelt h "H": ja/nej, vises hvis g >= f',
  },
  KRIT6005: {
    da: {
      what: 'Svaret er fri tekst, et nummer eller en underskrift. Om det svarer til noget bestemt, kan en betingelse ikke afgøre; om feltet er udfyldt, kan den godt.',
      why: 'Den samme oplysning kan skrives på mange måder, og en stavefejl måtte ikke vende reglen.',
    },
    en: {
      what: 'The answer is free text, a number that identifies, or a signature. A condition cannot decide whether it says something in particular; whether it is filled in, it can.',
      why: 'The same thing can be written in many ways, and a slip of spelling must not turn the rule round.',
    },
    place: 'section',
    wrong: 'felt f "F": tekst\nfelt g "G": ja/nej, vises hvis f = "noget"',
    right: 'felt f "F": tekst\nfelt g "G": ja/nej, vises hvis f er udfyldt',
  },
  KRIT6006: {
    da: {
      what: 'Om felter kan der stilles enkle betingelser: sammenligninger, »blandt«, »er udfyldt«, og dem sat sammen. Antal, rækker og tabeller hører til i kriterierne.',
      why: 'Betingelserne om felter skal kunne afgøres mens skemaet udfyldes, både på skærm og i de regler, andre bygger ind.',
    },
    en: {
      what: 'Of fields simple conditions can be asked: comparisons, “among”, “is answered”, and those put together. Counts, rows and tables belong in the criteria.',
      why: 'Conditions on fields must be decidable while the form is being filled, on screen and in the rules that others build in.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis mindst 1 af { f = ja }',
    right: 'felt f "F": ja/nej\nfelt g "G": tekst, vises hvis mindst en af { f = ja }',
  },
  KRIT6007: {
    da: {
      what: 'Det, der lægges til en dato, er et helt antal dage, uger, måneder eller år.',
      why: 'En halv dag efter en dato er ingen dato.',
    },
    en: {
      what: 'What is added to a date is a whole number of days, weeks, months or years.',
      why: 'Half a day after a date is no date.',
    },
    place: 'section',
    wrong: 'felt f "F": dato\nfelt g "G": dato\nfelt h "H": ja/nej, vises hvis g inden for 1,5 dage af f',
    right: 'felt f "F": dato\nfelt g "G": dato\nfelt h "H": ja/nej, vises hvis g inden for 2 dage af f',
  },
  KRIT6008: {
    da: {
      what: 'Grænsen deler ikke svarene: enten opfylder de alle betingelsen, eller også gør ingen. Vælg en anden grænse, eller slet betingelsen.',
      why: 'Et felt, der altid eller aldrig vises, har ikke brug for en betingelse; den er nok ment anderledes.',
    },
    en: {
      what: 'The limit does not divide the answers: either all of them meet the condition or none does. Choose another limit, or delete the condition.',
      why: 'A field that is always or never shown needs no condition; it is probably meant otherwise.',
    },
    place: 'section',
    wrong: 'felt f "F": en af, lavest først { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f >= a',
    right: 'felt f "F": en af, lavest først { a "A"; b "B" }\nfelt g "G": tekst, vises hvis f >= b',
  },
  KRIT6009: {
    da: {
      what: 'Kun felter med ja/nej, afkrydsning, tal, dato, ét valg eller én kode kan være udfyldt på forhånd.',
      why: 'Tekst, numre og underskrifter skal komme fra den, der udfylder skemaet.',
    },
    en: {
      what: 'Only fields with yes/no, a tick, a number, a date, one choice or one code can be filled in beforehand.',
      why: 'Texts, numbers and signatures have to come from whoever fills in the form.',
    },
    place: 'section',
    wrong: 'felt f "F": tekst, forudfyldes med "noget"',
    right: 'felt f "F": ja/nej, forudfyldes med ja',
  },
  KRIT6010: {
    da: {
      what: 'Et felt kan enten have et svar på forhånd, som kan ændres, eller blive beregnet ud fra andre svar. Slet det ene.',
      why: 'De to kunne sige hvert sit.',
    },
    en: {
      what: 'A field can either hold an answer beforehand that can be changed, or be computed from other answers. Delete one of the two.',
      why: 'The two could differ.',
    },
    place: 'group',
    wrong:
      'oplysning d "D" [papir]: ja/nej = spredning = ja\nrekvisition "R" {\n  afsnit s "S" [papir] { felt d fra d, forudfyldes med ja, beregnes }\n}',
    right: 'rekvisition "R" {\n  afsnit s "S" [papir] { felt f "F": ja/nej, forudfyldes med ja }\n}',
  },
  KRIT6011: {
    da: {
      what: 'Kun et felt, der henter en oplysning, som udledes af andre, kan beregnes. Skriv »= …« ved oplysningen, eller slet »beregnes«.',
      why: 'Der er intet at regne svaret ud fra.',
    },
    en: {
      what: 'Only a field that takes a fact which is derived from others can be computed. Write “= …” at the fact, or delete “computed”.',
      why: 'There is nothing to work the answer out from.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej, beregnes',
    right: 'felt f "F": ja/nej',
  },
  KRIT6012: {
    da: {
      what: 'Kun en underskrift kan erstattes af noget andet, fx en digital godkendelse. For andre felter siger »vises hvis« eller »kræves hvis«, hvornår de bruges.',
      why: 'Et svar, der mangler, er ikke erstattet.',
    },
    en: {
      what: 'Only a signature can be replaced by something else, such as a digital approval. For other fields “shown if” or “required if” says when they are used.',
      why: 'An answer that is missing is not replaced.',
    },
    place: 'section',
    wrong: 'felt f "F": ja/nej\nfelt g "G": tekst, erstattes hvis f = ja',
    right: 'felt f "F": ja/nej\nfelt g "G": underskrift, erstattes hvis f = ja',
  },
  KRIT6013: {
    da: {
      what: 'Feltet skal enten altid udfyldes, eller den, der udfylder, vurderer, om det er nødvendigt. Slet det ene.',
      why: 'Skemaet kan ikke både standse for feltet og lade det være op til et skøn.',
    },
    en: {
      what: 'Either the field must always be filled in, or whoever fills in the form judges whether it is needed. Delete one of the two.',
      why: 'The form cannot both stop for the field and leave it to judgement.',
    },
    place: 'section',
    wrong: 'felt f "F": tekst, kræves, kræves efter skøn',
    right: 'felt f "F": tekst, kræves efter skøn',
  },
  KRIT6014: {
    da: {
      what: 'Feltet er kun til skærm, men står i noget, der kun er på papir, eller omvendt. En underskrift og et labelfelt findes kun på papir.',
      why: 'Feltet ville aldrig blive vist nogen steder.',
    },
    en: {
      what: 'The field is for the screen only but stands in something on paper only, or the other way round. A signature and a label area exist on paper only.',
      why: 'The field would never be shown anywhere.',
    },
    place: 'requisition',
    wrong: 'afsnit s "S" [papir], kun papir {\n  felt f "F": tekst, kun skærm\n}',
    right: 'afsnit s "S" [papir], kun papir {\n  felt f "F": tekst\n}',
  },
  KRIT6015: {
    da: {
      what: 'For den samme variant er der sagt to ting om feltet. Slet den ene.',
      why: 'Hvilken af dem gælder, kan ingen se.',
    },
    en: {
      what: 'Two things are said of the field for one variant. Delete one of them.',
      why: 'Nobody can tell which of them counts.',
    },
    place: 'requisition',
    wrong: 'variant v "V" [papir]\nafsnit s "S" [papir] {\n  felt f "F": tekst, i v kræves, i v valgfrit\n}',
    right: 'variant v "V" [papir]\nafsnit s "S" [papir] {\n  felt f "F": tekst, i v kræves\n}',
  },
  KRIT6016: {
    da: {
      what: 'I den variant er feltet udeladt, men noget andet afhænger af svaret på det. Udelad også det, eller behold feltet.',
      why: 'Betingelsen kunne aldrig afgøres i den variant.',
    },
    en: {
      what: 'In that variant the field is left out, but something else depends on its answer. Leave that out as well, or keep the field.',
      why: 'The condition could never be decided in that variant.',
    },
    place: 'requisition',
    wrong:
      'variant v "V" [papir]\nafsnit s "S" [papir] {\n  felt f "F": ja/nej, i v udelades\n  felt g "G": tekst, vises hvis f = ja\n}',
    right:
      'variant v "V" [papir]\nafsnit s "S" [papir] {\n  felt f "F": ja/nej, i v udelades\n  felt g "G": tekst, i v udelades, vises hvis f = ja\n}',
  },
  KRIT6017: {
    da: {
      what: 'Afsnittet er fælles og siger noget om en variant, som denne rekvisition ikke har. Det gør ingen skade, men det har heller ingen virkning. Er varianten glemt, så skriv den.',
      why: 'Det kan være varianten i rekvisitionen, der er stavet anderledes.',
    },
    en: {
      what: 'The section is shared and says something of a variant that this requisition does not have. It does no harm, nor has it any effect. Where the variant was forgotten, write it.',
      why: 'It may be that the requisition spells the variant otherwise.',
    },
    place: 'group',
    wrong: 'afsnit s "S" [papir] {\n  felt f "F": tekst, i v udelades\n}\nrekvisition "R" {\n  indsæt s\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": tekst, i v udelades\n}\nrekvisition "R" {\n  variant v "V" [papir]\n  indsæt s\n}',
  },
  KRIT6018: {
    da: {
      what: 'Modtageren vælges efter svaret i et felt med svarmuligheder, fx regionen. Dette felt har ingen.',
      why: 'For hvert svar skal der være netop én modtager; det kan kun ses, når svarene er skrevet op.',
    },
    en: {
      what: 'The recipient is chosen by the answer to a field with options, such as the region. This field has none.',
      why: 'There must be exactly one recipient for each answer, which can only be seen where the answers are listed.',
    },
    place: 'requisition',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": ja/nej\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b\n}',
  },
  KRIT6019: {
    da: {
      what: 'Fra den dag er der to modtagere for det samme svar. Lad den ene slutte dagen før, den anden begynder.',
      why: 'Blanketten kan kun sendes ét sted hen.',
    },
    en: {
      what: 'From that day on there are two recipients for one answer. Let the one end the day before the other begins.',
      why: 'The form can only be sent to one place.',
    },
    place: 'requisition',
    wrong:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b { gyldig til 2026-12-31 }\n  modtager n "N" [papir] for a, b { gyldig fra 2026-06-01 }\n}',
    right:
      'afsnit s "S" [papir] {\n  felt f "F": en af { a "A"; b "B" }\n}\nmodtagere efter s.f {\n  modtager m "M" [papir] for a, b { gyldig til 2026-12-31 }\n  modtager n "N" [papir] for a, b { gyldig fra 2027-01-01 }\n}',
  },
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
      what: 'I en betingelse om et felt skrives hele koder i anførselstegn. Hvad koder begynder med, eller hvad de hører under, kan kun kriterierne se.',
      why: 'Skemaet kender svaret, ikke hele kodelisten.',
    },
    en: {
      what: 'In a condition on a field whole codes are written in quotation marks. What codes begin with, or what they belong under, only the criteria can see.',
      why: 'The form knows the answer, not the whole code list.',
    },
    place: 'group',
    wrong:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "B1" "B et"\n}\nrekvisition "R" {\n  afsnit s "S" [papir] {\n    felt f "F": kode fra koder\n    felt g "G": tekst, vises hvis f blandt { "A*" }\n  }\n}',
    right:
      'kodeliste koder "Koder" [papir] {\n  kode "A1" "A et"\n  kode "B1" "B et"\n}\nrekvisition "R" {\n  afsnit s "S" [papir] {\n    felt f "F": kode fra koder\n    felt g "G": tekst, vises hvis f blandt { "A1" }\n  }\n}',
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
