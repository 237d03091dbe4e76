/** Departures from default requirements: which may be recorded, and which count. */

import type { Indication } from '@kriterion/catalogue';

import { isRecord } from './answers.ts';
import type { Departure } from './evaluation.ts';
import type { DataError, Departures } from './facts.ts';
import { dataError } from './messages.ts';
import type { JudgedRequirement } from './routes.ts';

/** Every fault of the recorded departures, against the requirements of the indications given. */
export function departureErrors(
  indications: readonly Indication[],
  departures: unknown,
): readonly DataError[] {
  if (!isRecord(departures)) return [dataError('wrong-type', 'departures')];
  const requirements = indications.flatMap((indication) =>
    indication.routes.flatMap((route) => route.requirements),
  );
  return Object.entries(departures).flatMap(([id, reason]) => {
    const named = requirements.filter((requirement) => requirement.id === id);
    const path = `departures.${id}`;
    if (named.length === 0) return [dataError('unknown-requirement', path)];
    if (named.every((requirement) => requirement.strength !== 'default'))
      return [dataError('not-departable', path)];
    return typeof reason === 'string' && reason.trim() !== '' ? [] : [dataError('reason-missing', path)];
  });
}

/** The default requirements not surely met for which a reason is recorded, each once. */
export function departedFrom(
  requirements: readonly JudgedRequirement[],
  departures: Departures,
): readonly Departure[] {
  const departed = requirements.filter(
    (one) =>
      one.requirement.strength === 'default' &&
      one.condition.node.value !== 'met' &&
      Object.hasOwn(departures, one.requirement.id),
  );
  const ids = [...new Set(departed.map((one) => one.requirement.id))];
  return ids.map((requirement) => ({ requirement, reason: departures[requirement] ?? '' }));
}
