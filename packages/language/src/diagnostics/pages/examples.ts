import type { Pages } from './page.ts';

const INDICATION =
  'indikation i1 "I1" [papir] {\n  kriterier { k "K": spredning = ja; j "J": tilbagefald = ja }\n}\n';

/** KRIT7xxx: whether examples and clarifications come out as they are written. */
export const EXAMPLES_PAGES: Pages = {
  KRIT7001: {
    da: {
      what: 'Eksemplet siger ét, og kriterierne giver noget andet. Enten er kriterierne ændret, så eksemplet skal følge med, eller også er kriterierne forkerte.',
      why: 'Eksemplerne er fagfolkenes prøve på, at kriterierne siger det, de skal.',
    },
    en: {
      what: 'The example says one thing and the criteria come out as another. Either the criteria changed and the example must follow, or the criteria are wrong.',
      why: 'The examples are how the specialists try whether the criteria say what they should.',
    },
    place: 'group',
    wrong: `${INDICATION}eksempel "E" for i1: opfyldt { spredning = ja; tilbagefald = nej }`,
    right: `${INDICATION}eksempel "E" for i1: ikke opfyldt { spredning = ja; tilbagefald = nej }`,
  },
  KRIT7002: {
    da: {
      what: 'Eksemplet nævner det kriterium, der afgør sagen, men det kriterium er opfyldt eller uafgjort; det er et andet, der afgør den.',
      why: 'Et eksempel, der kommer rigtigt ud af den forkerte grund, viser ikke det, det skulle.',
    },
    en: {
      what: 'The example names the criterion that decides, but that criterion is met or undetermined; another one decides.',
      why: 'An example that comes out right for the wrong reason does not show what it should.',
    },
    place: 'group',
    wrong: `${INDICATION}eksempel "E" for i1: ikke opfyldt ved k { spredning = ja; tilbagefald = nej }`,
    right: `${INDICATION}eksempel "E" for i1: ikke opfyldt ved j { spredning = ja; tilbagefald = nej }`,
  },
  KRIT7003: {
    da: {
      what: 'Eksemplet siger ét udfald, og det bliver et andet, fx fordi noget er tilsidesat eller ikke er det.',
      why: 'Udfaldet er det, der sker med patienten; afgørelsen er, hvad kriterierne siger.',
    },
    en: {
      what: 'The example says one outcome and it becomes another, e.g. because something is overridden or is not.',
      why: 'The outcome is what happens for the patient; the verdict is what the criteria say.',
    },
    place: 'group',
    wrong: `${INDICATION}eksempel "E" for i1: ikke opfyldt, udfald opfyldt { spredning = ja; tilbagefald = nej }`,
    right: `${INDICATION}eksempel "E" for i1: ikke opfyldt, udfald ikke opfyldt { spredning = ja; tilbagefald = nej }`,
  },
  KRIT7004: {
    da: {
      what: 'En præcisering nævner svar, som ikke alene er nok. Med netop de svar kommer indikationen alligevel ud som opfyldt.',
      why: 'Kilden siger, at de svar ikke er nok; så må kriterierne ikke sige noget andet.',
    },
    en: {
      what: 'A clarification names answers that are not enough by themselves. With just those answers the indication comes out as met all the same.',
      why: 'The source says that those answers are not enough; so the criteria must not say otherwise.',
    },
    place: 'group',
    wrong:
      'indikation i1 "I1" [papir] {\n  kriterier { k "K": spredning = ja }\n  præcisering p "P" [papir]: { spredning = ja }\n}',
    right:
      'indikation i1 "I1" [papir] {\n  kriterier { k "K": spredning = ja; j "J": tilbagefald = ja }\n  præcisering p "P" [papir]: { spredning = ja }\n}',
  },
  KRIT7005: {
    da: {
      what: 'Oplysningerne i eksemplet modsiger hinanden eller kan ikke bruges sammen. Meddelelsen siger hvordan.',
      why: 'Et eksempel skal kunne være en patient.',
    },
    en: {
      what: 'The facts of the example contradict each other or cannot be used together. The message says how.',
      why: 'It must be possible for an example to be a patient.',
    },
    place: 'group',
    wrong: `oplysning x "X" [papir]: ja/nej = spredning = ja\n${INDICATION}eksempel "E" for i1: opfyldt { spredning = ja; tilbagefald = ja; x = nej }`,
    right: `oplysning x "X" [papir]: ja/nej = spredning = ja\n${INDICATION}eksempel "E" for i1: opfyldt { spredning = ja; tilbagefald = ja; x = ja }`,
  },
};
