import type { Evidence, Origin, Source } from '@kriterion/catalogue';

/** One place for everything: tests do not look at places. */
export const origin: Origin = { file: 'dsl/grupper/udbredt-og-uhelbredelig-kræft.krit', line: 1, column: 1 };

/** A single citation. */
export function cited(source: string, place?: string, quote?: string): Evidence {
  return {
    citations: [
      { source, ...(place === undefined ? {} : { place }), ...(quote === undefined ? {} : { quote }) },
    ],
  };
}

/** Proposed, with the reason. */
export function proposed(da: string): Evidence {
  return { citations: [], proposal: { da } };
}

/** The decision paper. */
export const decision: Source = {
  id: 'beslutning',
  title: {
    da: 'Implementering af patientgruppen udbredt og uhelbredelig kræft på Nationalt Genom Centers infrastruktur',
  },
  publisher: 'Nationalt Genom Center',
  date: '2022-06',
};

/** The public list of patient groups. */
export const list: Source = {
  id: 'ngc-grupper',
  title: { da: 'Patientgrupper', en: 'Patient groups' },
  publisher: 'Nationalt Genom Center',
  date: '2021',
  url: 'https://ngc.dk/patientgrupper',
  note: { da: 'Læst i kopi' },
};
