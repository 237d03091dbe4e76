import { slugOf, type Catalogue, type Group } from '@kriterion/catalogue';
import { nearest } from '@kriterion/language';

import { Failure } from '../failure.ts';
import { type Language, say } from '../words.ts';

/** The group with this id or slug; wrong usage where there is none, with the one perhaps meant. */
export function groupNamed(name: string, { groups }: Catalogue, language: Language): Group {
  const found = groups.find(({ id }) => id === name || slugOf(id) === name);
  if (found !== undefined) return found;
  const meant = nearest(
    name,
    groups.map(({ id }) => id),
  );
  const unknown = say('unknownGroup', language, name);
  throw new Failure(2, meant === undefined ? unknown : `${unknown} ${say('didYouMean', language, meant)}`);
}
