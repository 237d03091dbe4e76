/** What is recorded of a request beside the answers: departures and overrides, which may be, and which count. */

import type { Indication, Text } from '@kriterion/catalogue';

import type { Departure, RecordedOverride } from './evaluation.ts';
import type { DataError, Departures } from './facts.ts';
import { dataError } from './messages.ts';
import { isRecord } from './reading.ts';
import type { JudgedRequirement } from './routes.ts';
import { agreement } from './spread.ts';

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
      agreement(one.condition.values) !== 'met' &&
      Object.hasOwn(departures, one.requirement.id),
  );
  const ids = [...new Set(departed.map((one) => one.requirement.id))];
  return ids.map((requirement) => ({ requirement, reason: departures[requirement] ?? '' }));
}

/** Every override that is recorded and that none of the indications has. */
export function overrideErrors(
  indications: readonly Indication[],
  overriddenBy: unknown,
): readonly DataError[] {
  if (!Array.isArray(overriddenBy)) return [dataError('wrong-type', 'overriddenBy')];
  const ids = new Set(indications.flatMap((one) => one.overrides ?? []).map((override) => override.id));
  const recorded: readonly unknown[] = overriddenBy;
  return recorded.flatMap((id, n) =>
    typeof id === 'string' && ids.has(id) ? [] : [dataError('unknown-override', `overriddenBy[${n}]`)],
  );
}

/** The first of the indication's overrides that is recorded as agreed. */
export function overrideOf(indication: Indication, overriddenBy: readonly string[]): RecordedOverride | null {
  const override = indication.overrides?.find((one) => overriddenBy.includes(one.id));
  if (override === undefined) return null;
  const body: { readonly body?: Text } = override.body === undefined ? {} : { body: override.body };
  return { id: override.id, text: override.text, ...body };
}
