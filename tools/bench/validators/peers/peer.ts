/** A library that validates the same requisitions. */
import type { Field, FieldCondition, Group, Section } from '@kriterion/catalogue';

import { isAlwaysDemanded, valueIn } from '../schema.ts';
import type { Finding, Workload } from '../workloads.ts';

export interface Peer {
  readonly name: string;
  /** What is measured: every finding of the data in whatever form the library gives it. */
  readonly run: (data: unknown) => unknown;
  /** What it found, as often as it tells it. */
  readonly found: (result: unknown, data: unknown) => readonly Finding[];
  /** What the library has no way to say. */
  readonly cannot: readonly string[];
  /** The module that a browser would load: what is bundled for size and cold start, and how it is called. */
  readonly entry?: string;
}

export type MakePeer = (workload: Workload) => Promise<Peer>;

/** Steps into data. */
export type Steps = readonly (string | number)[];

/** `patient.cpr`, `familie[2].ramt`. */
export function pathOf(steps: Steps): string {
  return steps.reduce<string>(
    (path, step) =>
      /^\d+$/u.test(String(step))
        ? `${path}[${String(step)}]`
        : `${path}${path === '' ? '' : '.'}${String(step)}`,
    '',
  );
}

/** The finding at a place, where the library tells only that something is wrong there. */
export function findingAt(steps: Steps, data: unknown, said: string): Finding {
  const path = pathOf(steps);
  if (said === 'hidden' || said === 'unknown-field') return { path, code: said };
  const value = steps.reduce<unknown>(
    (holder, step) =>
      holder === undefined || holder === null ? undefined : Reflect.get(Object(holder), step),
    data,
  );
  if (value === undefined) return { path, code: 'missing' };
  const isSection = steps.length <= 1 || (steps.length === 2 && typeof steps[1] === 'number');
  return { path, code: isSection ? 'not-an-object' : 'wrong' };
}

/** A condition of a field as a refinement: when it fails, and what it then says. */
export interface Refinement {
  readonly section: Section;
  readonly field: Field;
  readonly says: 'missing' | 'hidden';
  /** Whether it fails, seen from the requisition, or from the row in a section that is repeated. */
  readonly fails: (data: unknown) => boolean;
  /** The fields it looks at. */
  readonly looksAt: readonly (readonly [section: string, field: string])[];
}

/** What conditions demand and hide. */
export function refinementsOf(group: Group): readonly Refinement[] {
  return (group.requisition?.sections ?? []).flatMap((section) =>
    section.fields.flatMap((field) => fieldRefinements(section, field)),
  );
}

function fieldRefinements(section: Section, field: Field): readonly Refinement[] {
  const relative = section.repeated === undefined ? undefined : section.id;
  const place = (data: unknown): unknown => at(data, section.id, field.id, relative);
  const { shownWhen, required } = field;
  const demands = [
    ...(shownWhen === undefined ? [] : [shownWhen]),
    ...(required.kind === 'when' ? [required.condition] : []),
  ];
  const refinement = (says: 'missing' | 'hidden', fails: (data: unknown) => boolean): Refinement => ({
    section,
    field,
    says,
    fails,
    looksAt: demands.flatMap(pathsIn),
  });
  return [
    ...(shownWhen === undefined
      ? []
      : [
          refinement(
            'hidden',
            (data) => place(data) !== undefined && holds(shownWhen, data, relative) === false,
          ),
        ]),
    ...(isAlwaysDemanded(field) || required.kind === 'never'
      ? []
      : [
          refinement(
            'missing',
            (data) =>
              place(data) === undefined && demands.every((demand) => holds(demand, data, relative) === true),
          ),
        ]),
  ];
}

function pathsIn(condition: FieldCondition): readonly (readonly [string, string])[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return condition.of.flatMap(pathsIn);
    case 'not':
      return pathsIn(condition.condition);
    default:
      return [[condition.field.section, condition.field.field]];
  }
}

function at(data: unknown, section: string, field: string, relative: string | undefined): unknown {
  const holder: unknown = relative === section ? data : Reflect.get(Object(data), section);
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined;
}

/** Whether a condition holds; undefined where what it looks at is not answered. */
function holds(condition: FieldCondition, data: unknown, relative: string | undefined): boolean | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => holds(part, data, relative));
      const decides = condition.kind === 'any';
      if (parts.includes(decides)) return decides;
      return parts.includes(undefined) ? undefined : !decides;
    }
    case 'none':
      return opposite(holds({ kind: 'any', of: condition.of }, data, relative));
    case 'not':
      return opposite(holds(condition.condition, data, relative));
    case 'among':
    case 'compare': {
      const answer = at(data, condition.field.section, condition.field.field, relative);
      const values = condition.kind === 'among' ? condition.options : [valueIn(condition)];
      if (typeof answer !== typeof values[0]) return undefined;
      const isOne = values.includes(answer as never);
      return condition.kind === 'compare' && condition.operator === '<>' ? !isOne : isOne;
    }
    case 'answered':
      throw new Error('the bench does not ask whether something was filled in');
  }
}

function opposite(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
