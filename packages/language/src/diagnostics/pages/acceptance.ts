import type { Pages } from './page.ts';

/** KRIT8xxx: findings that somebody accepted. */
export const ACCEPTANCE_PAGES: Pages = {
  KRIT8001: {
    da: {
      what: 'Der findes ingen meddelelse med den kode. Ret koden.',
      why: 'En accept af ingenting ser ud, som om noget er taget stilling til.',
    },
    en: {
      what: 'There is no message of that code. Correct the code.',
      why: 'Accepting nothing looks as if something had been considered.',
    },
    place: 'group',
    wrong: 'accepterer KRIT9999 "Grund" 2026-01-01 [papir]',
    right: 'accepterer KRIT5010 "Grund" 2026-01-01 [papir]\nkriterium k "K" [papir]: spredning = ja',
  },
  KRIT8002: {
    da: {
      what: 'Koden er en fejl, og fejl kan ikke accepteres; de skal rettes. Advarsler kan accepteres med en grund.',
      why: 'En fejl betyder, at kilden ikke siger noget bestemt.',
    },
    en: {
      what: 'The code is an error, and errors cannot be accepted; they have to be corrected. Warnings can be accepted with a reason.',
      why: 'An error means that the source says nothing definite.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja { accepterer KRIT4001 "Grund" 2026-01-01 [papir] }\nfælles kriterier { k }',
    right: 'kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
  },
  KRIT8003: {
    da: {
      what: 'Det, der blev accepteret, forekommer ikke længere her. Slet linjen.',
      why: 'Ellers ville den dække over det næste, der ligner.',
    },
    en: {
      what: 'What was accepted no longer occurs here. Delete the line.',
      why: 'Otherwise it would cover the next one like it.',
    },
    place: 'group',
    wrong:
      'kriterium k "K" [papir]: spredning = ja { accepterer KRIT5003 "Grund" 2026-01-01 [papir] }\nfælles kriterier { k }',
    right: 'kriterium k "K" [papir]: spredning = ja\nfælles kriterier { k }',
  },
};
