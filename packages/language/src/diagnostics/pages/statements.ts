import type { Pages } from './page.ts';

const QUESTION = 'åbent spørgsmål q "Hvad menes der?" [papir] {\n';
const READINGS = `${QUESTION}  læsning l1 "Det ene"\n  læsning l2 "Det andet"\n  afgøres af "netværket"\n}`;

/** KRIT5xxx: whether what is stated hangs together, and what it rests on. */
export const STATEMENTS_PAGES: Pages = {
  KRIT5001: {
    da: {
      what: 'Alt, hvad der siges fagligt, har sin kilde i kantede parenteser: kildens navn, stedet i den og gerne dens egne ord. Findes der ingen kilde, så skriv det som forslag med en begrundelse.',
      why: 'Den, der læser kriteriet, skal kunne se, hvor det kommer fra, og forslag må ikke ligne noget, der er besluttet.',
    },
    en: {
      what: 'Every clinical statement has its source in square brackets: the name of the source, the place in it, and preferably its own words. Where there is no source, write it as a proposal with a reason.',
      why: 'Whoever reads the criterion must be able to see where it is from, and proposals must not look like what was decided.',
    },
    place: 'group',
    wrong: 'note "En note uden kilde"',
    right: 'note "En note med kilde" [papir]\nnote "Et forslag" [forslag "Her er en begrundelse"]',
  },
  KRIT5002: {
    da: {
      what: 'Ordlyden vil hente en grænse fra betingelsen, men der er ingen eller flere at vælge mellem. Skriv {grænse oplysning} med navnet på den oplysning, der er ment, eller skriv ordlyden uden.',
      why: 'Tallet i ordlyden er tallet i betingelsen; derfor må der ikke være tvivl om hvilket.',
    },
    en: {
      what: 'The wording wants to take a limit from the condition, but there is none, or several to choose from. Write {limit fact} with the name of the fact that is meant, or word it without.',
      why: 'The number in the wording is the number in the condition; so there must be no doubt which.',
    },
    place: 'group',
    wrong: 'kriterium k "Mindst {grænse}" [papir]: spredning = ja\nfælles kriterier { k }',
    right: 'kriterium k "Mindst {grænse}" [papir]: alder >= 18 år\nfælles kriterier { k }',
  },
  KRIT5003: {
    da: {
      what: 'Det samme tal står både i ordlyden og i betingelsen. Skriv {grænse} i ordlyden; så kommer tallet fra betingelsen med sin enhed.',
      why: 'Den, der en dag ændrer det ene tal, overser let det andet.',
    },
    en: {
      what: 'The same number stands both in the wording and in the condition. Write {limit} in the wording; the number then comes from the condition with its unit.',
      why: 'Whoever changes one of the numbers some day easily overlooks the other.',
    },
    place: 'group',
    wrong: 'kriterium k "Mindst 18 år" [papir]: alder >= 18 år\nfælles kriterier { k }',
    right: 'kriterium k "Mindst {grænse}" [papir]: alder >= 18 år\nfælles kriterier { k }',
  },
  KRIT5004: {
    da: {
      what: 'Ordlyden siger et andet tal end betingelsen. Find ud af, hvilket der er rigtigt, ret betingelsen, og skriv {grænse} i ordlyden.',
      why: 'Klinikeren læser ordlyden, mens programmet følger betingelsen. De to må ikke sige hver sit.',
    },
    en: {
      what: 'The wording says another number than the condition. Find out which is right, correct the condition, and write {limit} in the wording.',
      why: 'The clinician reads the wording while the program follows the condition. The two must not differ.',
    },
    place: 'group',
    wrong: 'kriterium k "Mindst 21 år" [papir]: alder >= 18 år\nfælles kriterier { k }',
    right: 'kriterium k "Mindst {grænse}" [papir]: alder >= 18 år\nfælles kriterier { k }',
  },
  KRIT5005: {
    da: {
      what: 'Betingelsen skal sige, hvad der gælder under hver læsning af det åbne spørgsmål. Her mangler mindst én.',
      why: 'Under den læsning, der mangler, ville ingen vide, hvad kriteriet kræver.',
    },
    en: {
      what: 'The condition must say what holds under each reading of the open question. At least one is missing.',
      why: 'Under the missing reading nobody would know what the criterion demands.',
    },
    place: 'group',
    wrong: `${READINGS}\nkriterium k "K" [papir]: efter læsning af q { l1: spredning = ja }\nfælles kriterier { k }`,
    right: `${READINGS}\nkriterium k "K" [papir]: efter læsning af q { l1: spredning = ja; l2: spredning = nej }\nfælles kriterier { k }`,
  },
  KRIT5006: {
    da: {
      what: 'Spørgsmålet har læsninger, men intet kriterium afhænger af dem. Brug dem med »efter læsning af«, eller slet læsningerne, og lad spørgsmålet stå.',
      why: 'Læsninger, der intet ændrer, får spørgsmålet til at se vigtigere ud, end det er.',
    },
    en: {
      what: 'The question has readings, but no criterion depends on them. Use them by “by reading of”, or delete the readings and let the question stand.',
      why: 'Readings that change nothing make the question look more important than it is.',
    },
    place: 'group',
    wrong: READINGS,
    right: `${READINGS}\nkriterium k "K" [papir]: efter læsning af q { l1: spredning = ja; l2: spredning = nej }\nfælles kriterier { k }`,
  },
  KRIT5007: {
    da: {
      what: 'Når én læsning af et spørgsmål ændrer noget, skal de andre sige, hvad de gør. Skriv »uændret« ved den læsning, der lader alt være, som det er.',
      why: 'Så kan læseren se, at det ikke er glemt.',
    },
    en: {
      what: 'Where one reading of a question changes something, the others must say what they do. Write “unchanged” at the reading that leaves everything as it is.',
      why: 'The reader can then see that it was not forgotten.',
    },
    place: 'group',
    wrong: `kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }\nindikation i1 "I1" [papir] {\n  kriterier { "K1": tilbagefald = ja }\n  ${QUESTION}    læsning l1 "Det ene": undtaget k\n    læsning l2 "Det andet"\n    afgøres af "netværket"\n  }\n}`,
    right: `kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }\nindikation i1 "I1" [papir] {\n  kriterier { "K1": tilbagefald = ja }\n  ${QUESTION}    læsning l1 "Det ene": undtaget k\n    læsning l2 "Det andet": uændret\n    afgøres af "netværket"\n  }\n}`,
  },
  KRIT5008: {
    da: {
      what: 'Hvert åbent spørgsmål, der betyder noget for indikationen, ganger antallet af måder, den kan læses på. Mere end 64 er for mange. Få nogle af spørgsmålene afgjort, eller del indikationen.',
      why: 'Afgørelsen regnes ud for hver måde at læse på, og ingen kan tage stilling til så mange.',
    },
    en: {
      what: 'Each open question that matters to the indication multiplies the ways to read it. More than 64 are too many. Have some of the questions settled, or split the indication.',
      why: 'The verdict is worked out for each way of reading, and nobody can consider that many.',
    },
    place: 'group',
    wrong: manyQuestions(7),
    right: manyQuestions(2),
  },
  KRIT5009: {
    da: {
      what: 'Et åbent spørgsmål med læsninger skal have mindst to, og det skal stå, hvem der afgør det: »afgøres af "…"«.',
      why: 'Én læsning er intet valg, og et spørgsmål, som ingen afgør, bliver stående.',
    },
    en: {
      what: 'An open question with readings needs at least two, and it must say who settles it: “settled by "…"”.',
      why: 'One reading is no choice, and a question that nobody settles stays.',
    },
    place: 'group',
    wrong: `${READINGS.replace('\n  afgøres af "netværket"', '')}\nkriterium k "K" [papir]: efter læsning af q { l1: spredning = ja; l2: spredning = nej }\nfælles kriterier { k }`,
    right: `${READINGS}\nkriterium k "K" [papir]: efter læsning af q { l1: spredning = ja; l2: spredning = nej }\nfælles kriterier { k }`,
  },
  KRIT5010: {
    da: {
      what: 'Kriteriet er skrevet, men intet henviser til det. Føj det til de fælles kriterier, brug det i en indikation, eller slet det.',
      why: 'Et kriterium, der ikke bruges, ser ud til at gælde uden at gøre det.',
    },
    en: {
      what: 'The criterion is written, but nothing refers to it. Add it to the shared criteria, use it in an indication, or delete it.',
      why: 'A criterion that is not used looks as if it held, and does not.',
    },
    place: 'group',
    wrong: 'kriterium k "K" [papir]: spredning = ja',
    right: 'kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
  },
  KRIT5011: {
    da: {
      what: 'En patientgruppe har en version, fx »version 0.1.0«. Er kriterierne ikke skrevet ind endnu, så skriv »status kriterier ikke indtastet« i stedet.',
      why: 'Versionen står på alt, der laves af gruppen, så man kan se, om et skema er forældet.',
    },
    en: {
      what: 'A patient group has a version, e.g. “version 0.1.0”. Where the criteria are not entered yet, write “status criteria not entered” instead.',
      why: 'The version stands on all that is made from the group, so that an outdated form can be told.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  note "En note" [papir]\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  note "En note" [papir]\n}',
  },
  KRIT5012: {
    da: {
      what: 'Gruppen siger, at kriterierne ikke er skrevet ind, men har indikationer eller en rekvisition. Slet det, der ikke passer.',
      why: 'Oversigten ville skrive, at kriterierne mangler, og vise dem alligevel.',
    },
    en: {
      what: 'The group says that its criteria are not entered, but has indications or a requisition. Delete what does not fit.',
      why: 'The overview would say that the criteria are missing and show them all the same.',
    },
    place: 'file',
    wrong:
      'sprog da, udgave 1\nkilde papir "Et papir"\noplysning spredning "Spredning" [papir]: ja/nej\npatientgruppe g "G" [papir] {\n  status kriterier ikke indtastet\n  indikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }\n}',
    right:
      'sprog da, udgave 1\nkilde papir "Et papir"\noplysning spredning "Spredning" [papir]: ja/nej\npatientgruppe g "G" [papir] {\n  version 0.1.0\n  indikation i1 "I1" [papir] { kriterier { "K": spredning = ja } }\n}',
  },
  KRIT5013: {
    da: {
      what: 'Indikationen siger ikke, hvad der skal være opfyldt. Skriv det i »kriterier { … }«, eller lav delindikationer med hver sine.',
      why: 'Uden kriterier ville alle patienter opfylde indikationen.',
    },
    en: {
      what: 'The indication does not say what must be met. Write it in “criteria { … }”, or make sub-indications with criteria of their own.',
      why: 'Without criteria every patient would meet the indication.',
    },
    place: 'group',
    wrong: 'indikation i1 "I1" [papir] { }',
    right: 'indikation i1 "I1" [papir] {\n  kriterier { "K": spredning = ja }\n}',
  },
  KRIT5014: {
    da: {
      what: 'Der kan kun være én af dem. Slet den ene.',
      why: 'Var der to, vidste ingen, hvilken der gjaldt.',
    },
    en: {
      what: 'There can only be one of them. Delete the other.',
      why: 'With two, nobody would know which one counts.',
    },
    place: 'group',
    wrong: 'version 0.2.0\nnote "En note" [papir]',
    right: 'note "En note" [papir]',
  },
  KRIT5016: {
    da: {
      what: 'Feltet vises eller kræves efter svaret i et felt, der kommer senere, eller efter sit eget. Flyt det andet felt op foran, eller lad reglen handle om et tidligere felt.',
      why: 'Den, der udfylder skemaet oppefra, ville få felter at se, efter at de er passeret.',
    },
    en: {
      what: 'The field is shown or required by the answer to a field that comes later, or to itself. Move the other field before it, or let the rule speak of an earlier field.',
      why: 'Whoever fills the form from the top would get fields to see after having passed them.',
    },
    place: 'section',
    wrong: 'felt f "F": tekst, vises hvis g = ja\nfelt g "G": ja/nej',
    right: 'felt g "G": ja/nej\nfelt f "F": tekst, vises hvis g = ja',
  },
  KRIT5017: {
    da: {
      what: 'Det, der er skrevet med »bør«, er et råd. Det afgør intet, så der er ikke noget at undtage fra eller afvige fra. Skal det afgøre noget, så skriv »kriterium« eller »som udgangspunkt«.',
      why: 'Et råd, der kan fraviges, ser ud som et krav.',
    },
    en: {
      what: 'What is written with “should” is advice. It decides nothing, so there is nothing to be exempt from or to depart from. If it is to decide, write “criterion” or “by default”.',
      why: 'Advice that can be departed from looks like a demand.',
    },
    place: 'group',
    wrong:
      'bør r "R" [papir]: spredning = ja\nfælles kriterier { r }\nindikation i1 "I1" [papir] {\n  kriterier { "K": tilbagefald = ja }\n  undtaget r "Grund" [papir]\n}',
    right:
      'kriterium r "R" [papir]: spredning = ja\nfælles kriterier { r }\nindikation i1 "I1" [papir] {\n  kriterier { "K": tilbagefald = ja }\n  undtaget r "Grund" [papir]\n}',
  },
};

function manyQuestions(count: number): string {
  const questions = Array.from(
    { length: count },
    (_, at) =>
      `  åbent spørgsmål q${String(at + 1)} "Hvad menes der?" [papir] { læsning l1 "Det ene": undtaget k\n    læsning l2 "Det andet": uændret\n    afgøres af "netværket" }`,
  );
  return `kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }\nindikation i1 "I1" [papir] {\n  kriterier { "K1": tilbagefald = ja }\n${questions.join('\n')}\n}`;
}
