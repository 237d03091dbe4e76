import type { Pages } from './page.ts';

/** KRIT4040 to KRIT4049: kinds of answers. */
export const ANSWERS_PAGES: Pages = {
  KRIT4040: {
    da: {
      what: 'Et mønster siger, hvordan en tekst skal se ud. Det her kan ikke bruges; meddelelsen siger, hvad i det der er i vejen, og hvorfor.',
      why: 'Nogle mønstre betyder noget forskelligt i forskellige programmer, og nogle kan få et skema til at gå i stå.',
    },
    en: {
      what: 'A pattern says what a text must look like. This one cannot be used; the message says what in it is in the way, and why.',
      why: 'Some patterns mean different things in different programs, and some can make a form hang.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: tekst, mønster "(a+)+"\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
    right:
      'oplysning x "X" [papir]: tekst, mønster "[0-9]{4}"\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
  },
  KRIT4041: {
    da: {
      what: 'Et svar er enten nogens skøn eller nogens godkendelse. Er der brug for begge, så lav to oplysninger.',
      why: 'De to kan falde forskelligt ud.',
    },
    en: {
      what: 'An answer is either somebody’s judgement or somebody’s approval. Where both are needed, make two facts.',
      why: 'The two can come out differently.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: ja/nej { vurderes af "lægen"\n godkendes af "rådet" }\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej { vurderes af "lægen" }\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
  },
  KRIT4042: {
    da: {
      what: 'Et svar af den ene slags ville også være et svar af den anden. Slet den ene.',
      why: 'Så kunne ingen se, hvad der var svaret.',
    },
    en: {
      what: 'An answer of one kind would also be an answer of the other. Delete one.',
      why: 'Nobody could then tell what was answered.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: enten cpr eller cpr\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
    right:
      'oplysning x "X" [papir]: enten cpr eller tekst\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
  },
  KRIT4043: {
    da: {
      what: 'Efter »enten« kan der stå enkelte svar, fx et tal, en dato eller en tekst; ikke grupper og lister.',
      why: 'Et svar skal kunne skrives i ét felt.',
    },
    en: {
      what: 'After “either” single answers can stand, such as a number, a date or a text; not groups and lists.',
      why: 'It must be possible to write the answer in one field.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: enten heltal eller liste af r { oplysning m "M": ja/nej }\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
    right:
      'oplysning x "X" [papir]: enten heltal eller tekst\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
  },
  KRIT4044: {
    da: {
      what: 'Her skal stå et helt tal inden for de nævnte grænser.',
      why: 'Et felt med ingen linjer kan ikke udfyldes.',
    },
    en: {
      what: 'A whole number within the limits named must stand here.',
      why: 'A field with no lines cannot be filled in.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: tekst 0 linjer\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
    right:
      'oplysning x "X" [papir]: tekst 3 linjer\nrekvisition "R" {\n  afsnit s "S" [papir] { felt x fra x }\n}',
  },
  KRIT4045: {
    da: {
      what: 'En afgørelse, der træffes et andet sted, nævnes som patientgruppe og indikation med / imellem.',
      why: 'Kun sådan kan den, der udfylder, se, hvilken afgørelse der er tale om.',
    },
    en: {
      what: 'A verdict that is reached elsewhere is named as patient group and indication with / between them.',
      why: 'Only so can whoever fills in the form see which verdict is meant.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: afgørelsen for "noget"\nkriterium k "K" [papir]: x er opfyldt\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: afgørelsen for "gruppe/indikation"\nkriterium k "K" [papir]: x er opfyldt\nfælles kriterier { k }',
  },
  KRIT4047: {
    da: {
      what: 'En parameter er et tal eller en dato, som kriterierne kan sammenligne med.',
      why: 'Andre værdier er svar; dem giver oplysningerne.',
    },
    en: {
      what: 'A parameter is a number or a date that criteria can compare with.',
      why: 'Other values are answers, which facts give.',
    },
    place: 'group',
    wrong: 'parameter p "P" [papir]: ja\nkriterium k "K" [papir]: måling >= p\nfælles kriterier { k }',
    right: 'parameter p "P" [papir]: 5 mm\nkriterium k "K" [papir]: måling >= p\nfælles kriterier { k }',
  },
  KRIT4049: {
    da: {
      what: 'En godkendelse er givet eller afslået, så den besvares med ja/nej.',
      why: 'Et tal er ingen godkendelse.',
    },
    en: {
      what: 'An approval is given or refused, so it is answered by yes/no.',
      why: 'A number is no approval.',
    },
    place: 'group',
    wrong:
      'oplysning x "X" [papir]: heltal { godkendes af "rådet" }\nkriterium k "K" [papir]: x >= 1\nfælles kriterier { k }',
    right:
      'oplysning x "X" [papir]: ja/nej { godkendes af "rådet" }\nkriterium k "K" [papir]: x = ja\nfælles kriterier { k }',
  },
};
