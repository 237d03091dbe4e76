/** The peers that are written in TypeScript: zod, valibot, arktype, each made of the catalogue by the book. */
import type { Field, Group, Section } from '@kriterion/catalogue';
import { type as ark, type Type as ArkType } from 'arktype';
import * as v from 'valibot';
import { z } from 'zod';

import { optionsIn } from '../answers.ts';
import { PATTERNS } from '../patterns.ts';
import { entered } from '../payloads.ts';
import { isAlwaysDemanded } from '../schema.ts';
import type { Finding } from '../workloads.ts';
import { findingAt, pathOf, refinementsOf, type MakePeer, type Refinement, type Steps } from './peer.ts';

function patternOf(kind: string): RegExp {
  return new RegExp(PATTERNS[kind] ?? '', 'u');
}

const withoutChecks = (group: Group): readonly string[] =>
  (group.requisition?.checks ?? []).map(({ id }) => `check ${id} (not translated)`);

// zod 4

/** zod 4; refinements run whatever else is wrong. */
export const zodPeer: MakePeer = ({ group }) => {
  const refinements = refinementsOf(group);
  const sections = Object.fromEntries(
    (group.requisition?.sections ?? []).map((section) => [
      section.id,
      zodSection(section, group, refinements),
    ]),
  );
  const schema = refinements
    .filter(({ section }) => section.repeated === undefined)
    .reduce<z.ZodType>(
      (all, one) => zodRefined(all, one, [one.section.id, one.field.id]),
      z.strictObject(sections),
    );
  return Promise.resolve({
    name: 'zod',
    run: (data) => schema.safeParse(data),
    found: (result, data) => {
      const { error } = result as z.ZodSafeParseResult<unknown>;
      return (error?.issues ?? []).flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({
              path: pathOf([...(issue.path as Steps), key]),
              code: 'unknown-field',
            }))
          : [findingAt(issue.path as Steps, data, issue.message)],
      );
    },
    cannot: withoutChecks(group),
  });
};

function zodRefined(schema: z.ZodType, { fails, says }: Refinement, path: string[]): z.ZodType {
  return schema.refine((data) => !fails(data), { path, message: says, when: () => true });
}

function zodSection(section: Section, group: Group, refinements: readonly Refinement[]): z.ZodType {
  const fields = entered(section).map((field) => {
    const answer = zodAnswer(field, group);
    return [field.id, isAlwaysDemanded(field) ? answer : answer.optional()] as const;
  });
  const record: z.ZodType = z.strictObject(Object.fromEntries(fields));
  if (section.repeated === undefined)
    return entered(section).some(isAlwaysDemanded) ? record : record.optional();
  const row = refinements
    .filter((one) => one.section === section)
    .reduce((all, one) => zodRefined(all, one, [one.field.id]), record);
  return z.array(row).min(section.repeated.min).max(section.repeated.max).optional();
}

function zodAnswer({ type }: Field, group: Group): z.ZodType {
  const options = optionsIn(type, group);
  if (options !== undefined)
    return type.kind === 'several-of' ? z.array(z.enum(options)).min(1) : z.enum(options);
  switch (type.kind) {
    case 'yes-no':
      return z.boolean();
    case 'tick':
      return z.literal(true);
    case 'integer':
    case 'decimal': {
      const number = type.kind === 'integer' ? z.int() : z.number();
      return number.min(Number(type.min ?? -9e15)).max(Number(type.max ?? 9e15));
    }
    case 'text':
      return z.string().regex(/\S/u).max(type.maxLength);
    default:
      return z.string().regex(patternOf(type.kind));
  }
}

// valibot

/** valibot; conditions as partial checks, which run as soon as the fields they look at are right. */
export const valibotPeer: MakePeer = ({ group }) => {
  const refinements = refinementsOf(group);
  const sections = Object.fromEntries(
    (group.requisition?.sections ?? []).map((section) => [
      section.id,
      valibotSection(section, group, refinements),
    ]),
  );
  const checks = refinements
    .filter(({ section }) => section.repeated === undefined)
    .map((one) => valibotCheck(one, (section, field) => [section, field]));
  const schema = piped(v.strictObject(sections), checks);
  return Promise.resolve({
    name: 'valibot',
    run: (data) => v.safeParse(schema, data),
    found: (result, data) => {
      const { issues = [] } = result as { readonly issues?: readonly v.BaseIssue<unknown>[] };
      return issues.map((issue): Finding => {
        const steps = (issue.path ?? []).map(({ key }) => key as string | number);
        const said =
          issue.type === 'strict_object' && issue.expected === 'never' ? 'unknown-field' : issue.message;
        return findingAt(steps, data, said);
      });
    },
    cannot: withoutChecks(group),
  });
};

type AnySchema = v.GenericSchema;

function piped(schema: AnySchema, checks: readonly unknown[]): AnySchema {
  return checks.length === 0
    ? schema
    : (v.pipe as unknown as (...parts: readonly unknown[]) => AnySchema)(schema, ...checks);
}

function valibotCheck(
  { section, field, fails, says, looksAt }: Refinement,
  place: (section: string, field: string) => readonly string[],
): unknown {
  const paths = [...looksAt.map(([one, name]) => place(one, name)), place(section.id, field.id)];
  const check = v.partialCheck(paths as never, (data) => !fails(data), says);
  return v.forward(check, place(section.id, field.id) as never);
}

function valibotSection(section: Section, group: Group, refinements: readonly Refinement[]): AnySchema {
  const fields = entered(section).map((field) => {
    const answer = valibotAnswer(field, group);
    return [field.id, isAlwaysDemanded(field) ? answer : v.optional(answer)] as const;
  });
  const record = v.strictObject(Object.fromEntries(fields));
  if (section.repeated === undefined)
    return entered(section).some(isAlwaysDemanded) ? record : v.optional(record);
  const checks = refinements
    .filter((one) => one.section === section)
    .map((one) => valibotCheck(one, (_, field) => [field]));
  const rows = v.pipe(
    v.array(piped(record, checks)),
    v.minLength(section.repeated.min),
    v.maxLength(section.repeated.max),
  );
  return v.optional(rows);
}

function valibotAnswer({ type }: Field, group: Group): AnySchema {
  const options = optionsIn(type, group);
  if (options !== undefined) {
    const one = v.picklist(options);
    return type.kind === 'several-of' ? v.pipe(v.array(one), v.minLength(1)) : one;
  }
  switch (type.kind) {
    case 'yes-no':
      return v.boolean();
    case 'tick':
      return v.literal(true);
    case 'integer':
    case 'decimal': {
      const ends = [
        v.minValue<number, number>(Number(type.min ?? -9e15)),
        v.maxValue<number, number>(Number(type.max ?? 9e15)),
      ] as const;
      return type.kind === 'integer' ? v.pipe(v.number(), v.integer(), ...ends) : v.pipe(v.number(), ...ends);
    }
    case 'text':
      return v.pipe(v.string(), v.regex(/\S/u), v.maxLength(type.maxLength));
    default:
      return v.pipe(v.string(), v.regex(patternOf(type.kind)));
  }
}

// arktype

/** arktype; what stands in `narrow` runs only where all else is right. */
export const arktypePeer: MakePeer = ({ group }) => {
  const refinements = refinementsOf(group);
  const sections = Object.fromEntries(
    (group.requisition?.sections ?? []).map((section) => [
      entered(section).some(isAlwaysDemanded) && section.repeated === undefined
        ? section.id
        : `${section.id}?`,
      arkSection(section, group, refinements),
    ]),
  );
  const schema = arkNarrowed(
    ark({ '+': 'reject', ...sections } as never) as unknown as ArkType<object>,
    refinements.filter(({ section }) => section.repeated === undefined),
    ({ section, field }) => [section.id, field.id],
  );
  return Promise.resolve({
    name: 'arktype',
    run: (data) => schema(data),
    found: (result, data) => {
      if (!(result instanceof ark.errors)) return [];
      return [...result].map((error): Finding => {
        const said =
          error.expected === 'removed' ? 'unknown-field' : error.expected === 'hidden' ? 'hidden' : 'wrong';
        return findingAt([...error.path] as Steps, data, said);
      });
    },
    cannot: [
      ...withoutChecks(group),
      ...(refinements.length === 0 ? [] : ['conditions while anything else is wrong']),
    ],
  });
};

function arkNarrowed(
  schema: ArkType<object>,
  refinements: readonly Refinement[],
  place: (refinement: Refinement) => string[],
): ArkType<object> {
  if (refinements.length === 0) return schema;
  return schema.narrow((data, context) => {
    let isRight = true;
    for (const one of refinements) {
      if (!one.fails(data)) continue;
      context.reject({ expected: one.says, path: place(one) });
      isRight = false;
    }
    return isRight;
  });
}

function arkSection(section: Section, group: Group, refinements: readonly Refinement[]): unknown {
  const fields = Object.fromEntries(
    entered(section).map((field) => [
      isAlwaysDemanded(field) ? field.id : `${field.id}?`,
      arkAnswer(field, group),
    ]),
  );
  const record = ark({ '+': 'reject', ...fields } as never) as unknown as ArkType<object>;
  if (section.repeated === undefined) return record;
  const own = refinements.filter((one) => one.section === section);
  const row = arkNarrowed(record, own, ({ field }) => [field.id]);
  return row.array().atLeastLength(section.repeated.min).atMostLength(section.repeated.max);
}

function arkAnswer({ type }: Field, group: Group): unknown {
  const options = optionsIn(type, group);
  if (options !== undefined) {
    const one = ark.enumerated(...options);
    return type.kind === 'several-of' ? one.array().atLeastLength(1) : one;
  }
  switch (type.kind) {
    case 'yes-no':
      return 'boolean';
    case 'tick':
      return 'true';
    case 'integer':
    case 'decimal':
      return `${String(type.min ?? -9e15)} <= number${type.kind === 'integer' ? '.integer' : ''} <= ${String(type.max ?? 9e15)}`;
    case 'text':
      return ark(/\S/u).atMostLength(type.maxLength);
    default:
      return patternOf(type.kind);
  }
}

/** All peers of this kind. */
export const libraryPeers: readonly MakePeer[] = [zodPeer, valibotPeer, arktypePeer];
