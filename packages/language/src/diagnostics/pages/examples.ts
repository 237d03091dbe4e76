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
};
