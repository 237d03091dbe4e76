import type { Pages } from './page.ts';

/** KRIT600x and KRIT601x: fields, and what is said of them. */
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
};
