/** Sections with fields of every kind, and requisitions with what stands between fields. */

import { plain } from './facts.ts';
import { published } from './published.ts';
import type { KnownSection } from './world.ts';
import type { Writer } from './writer.ts';

/** A field that conditions of the form may name, as `section.field`. */
export interface KnownField {
  readonly path: string;
  readonly kind: 'yes-no' | 'date' | 'choice';
  readonly options: readonly string[];
  /** In every variant, on paper and screen, shown whatever is answered. */
  readonly always: boolean;
}

/** A section; with `fields` given, their conditions may name the fields before. */
export function section(writer: Writer, fields: KnownField[] = []): string {
  const { random } = writer;
  const name = writer.name();
  const repeated = random.chance(0.15)
    ? ` ${writer.k('Repeated')} 1 ${writer.k('To')} ${String(random.int(2, 6))}`
    : '';
  const options = [`${writer.k('FilledInBy')} ${writer.text()}`, writer.k('PaperOnly')].filter(() =>
    random.chance(0.15),
  );
  const head = `${writer.k('Section')} ${name} ${writer.text()} ${writer.evidence()}${repeated}`;
  const own: KnownField[] = [];
  const lines = Array.from({ length: random.int(2, 5) }, () => field(writer, name, [...fields, ...own], own));
  if (random.chance(0.3)) lines.push(`${writer.k('Help')} ${writer.text()}`);
  if (random.chance(0.2)) lines.push(notice(writer, own));
  if (random.chance(0.2)) lines.push(check(writer, own));
  lines.push(
    ...published(writer)
      .filter(() => random.chance(0.05))
      .map((line) => line()),
  );
  if (repeated === '') fields.push(...own);
  writer.world.sections.push({ name, fields: own.map(({ path }) => path.slice(name.length + 1)) });
  return `${[head, ...options].join(', ')} ${writer.braces(lines)}`;
}

type FieldKind = KnownField['kind'] | 'signature' | 'other' | 'fact';

const FIELD_KINDS: readonly FieldKind[] = ['yes-no', 'date', 'choice', 'signature', 'other', 'fact'];

function field(writer: Writer, place: string, before: readonly KnownField[], own: KnownField[]): string {
  const { random } = writer;
  const name = writer.name();
  const options = [writer.name(), writer.name()];
  const kind = random.pick(FIELD_KINDS);
  const answer = fieldAnswer(writer, kind, options);
  const modified = [...modifiers(writer, before, kind), ...valueModifiers(writer, kind)];
  const evidence = random.chance(0.4) ? ` ${writer.evidence()}` : '';
  const called = (): string =>
    `${writer.k('Called')} ${writer.text()} ${writer.k('If')} ${fieldCondition(writer, before)}`;
  const block = writer.block(
    [() => `${writer.k('Help')} ${writer.text()}`, ...(before.length > 0 ? [called] : [])],
    0.15,
  );
  if (kind === 'yes-no' || kind === 'date' || kind === 'choice') {
    own.push({ path: `${place}.${name}`, kind, options, always: modified.length === 0 });
  }
  return `${[`${writer.k('Field')} ${name} ${answer}`, ...modified].join(', ')}${evidence}${block}`;
}

/** From a fact, or a label and a type. */
function fieldAnswer(writer: Writer, kind: FieldKind, options: readonly string[]): string {
  const { random, world } = writer;
  if (kind === 'fact') return `${writer.k('From')} ${random.pick(world.facts).path}`;
  const types = {
    'yes-no': writer.k('YesNo'),
    date: writer.k('DateOf'),
    choice: `${writer.k('OneOf')} ${writer.braces(options.map((option) => `${option} ${writer.text()}`))}`,
    signature: writer.k('Signature'),
    other: random.pick([
      plain(writer),
      writer.k('LabelArea'),
      `${writer.k('FreeText')} 3 ${writer.k('Lines')}`,
      ...(world.indications.length > 0 ? [writer.k('GroupsIndication')] : []),
    ]),
  };
  return `${writer.text()}: ${types[kind]}`;
}

function modifiers(writer: Writer, before: readonly KnownField[], kind: FieldKind): readonly string[] {
  const { random } = writer;
  const when = (): string => `${writer.k('If')} ${fieldCondition(writer, before)}`;
  const always = [
    () => writer.k('Required'),
    () => `${writer.k('Required')} ${writer.k('ByJudgement')}`,
    () => writer.k('PaperOnly'),
    () => writer.k('ScreenOnly'),
    ...(kind === 'fact' ? [(): string => writer.k('Computed')] : []),
  ];
  const conditional = [
    () => `${writer.k('Required')} ${when()}`,
    () => `${writer.k('Shown')} ${when()}`,
    () => `${writer.k('Locked')} ${when()}`,
    ...(kind === 'signature' ? [(): string => `${writer.k('Replaced')} ${when()}`] : []),
  ];
  if (before.length > 0 && random.chance(0.4)) return [random.pick(conditional)()];
  return random.chance(0.4) ? [random.pick(always)()] : [];
}

/** What a field begins with, or what a variant of the form makes of it. */
function valueModifiers(writer: Writer, kind: string): readonly string[] {
  const { random, world } = writer;
  const drawn: string[] = [];
  if (kind === 'yes-no' && random.chance(0.15)) {
    const locked = random.chance(0.3) ? `, ${writer.k('Locked')}` : '';
    drawn.push(`${writer.k('Prefilled')} ${writer.k('No')}${locked}`);
  }
  if (kind === 'date' && random.chance(0.1)) drawn.push(`${writer.k('Prefilled')} ${writer.date()}`);
  if (world.variants.length > 0 && random.chance(0.3)) {
    const presence = random.pick(['Absent', 'Optional', 'Required']);
    drawn.push(`${writer.k('In')} ${random.pick(world.variants)} ${writer.k(presence)}`);
  }
  return drawn;
}

/** Conditions of a form are about fields: with values, with each other. */
function fieldCondition(writer: Writer, fields: readonly KnownField[]): string {
  const { random } = writer;
  const one = (): string => fieldComparison(writer, random.pick(fields), fields);
  return random.pick([
    one,
    one,
    () => `${one()} ${writer.k(random.pick(['And', 'Or']))} ${one()}`,
    () => `${writer.k('Not')} ${one()}`,
    () => `${writer.k('AtLeastOneOf')} { ${one()}; ${one()} }`,
  ])();
}

function fieldComparison(
  writer: Writer,
  { path, kind, options }: KnownField,
  fields: readonly KnownField[],
): string {
  const { random } = writer;
  if (random.chance(0.3)) return `${path} ${writer.k('IsAnswered')}`;
  if (kind === 'yes-no') return `${path} = ${writer.k(random.pick(['Yes', 'No']))}`;
  if (kind === 'choice') return `${path} = ${random.pick(options)}`;
  const other = random.pick(fields.filter((field) => field.kind === 'date')).path;
  if (other === path) return `${path} <= ${writer.date()}`;
  return `${path} <= ${other} + ${String(random.int(1, 9))} ${writer.unit('days')}`;
}

function notice(writer: Writer, fields: readonly KnownField[]): string {
  const { random } = writer;
  const when =
    fields.length > 0 && random.chance(0.6) ? ` ${writer.k('If')} ${fieldCondition(writer, fields)}` : '';
  const medium = random.chance(0.2) ? `, ${writer.k('PaperOnly')}` : '';
  return `${writer.k('Notice')} ${writer.text()} ${writer.evidence()}${when}${medium}`;
}

function check(writer: Writer, fields: readonly KnownField[]): string {
  if (fields.length === 0) return `${writer.k('Help')} ${writer.text()}`;
  const word = writer.k(writer.random.pick(['Check', 'Warning']));
  return `${word} ${writer.name()} ${writer.text()} ${writer.evidence()}: ${fieldCondition(writer, fields)}`;
}

/** A form that asks for what nothing else does. */
export function formFor(writer: Writer, facts: readonly string[]): string {
  const fields = facts.map((fact) => `${writer.k('Field')} ${writer.name()} ${writer.k('From')} ${fact}`);
  const head = `${writer.k('Section')} ${writer.name()} ${writer.text()} ${writer.evidence()}`;
  return `${writer.k('Requisition')} ${writer.text()} ${writer.braces([`${head} ${writer.braces(fields)}`])}`;
}

export function requisition(writer: Writer): string {
  const { random, world } = writer;
  const fields: KnownField[] = [];
  const shared = world.sections.slice(0, 2);
  const variant = random.chance(0.4) ? writer.name() : undefined;
  if (variant !== undefined) world.variants.push(variant);
  const parts = [section(writer, fields), section(writer, fields)];
  for (const one of shared)
    parts.push(`${writer.k('Insert')} ${one.name}${insertBlock(writer, one, fields)}`);
  const choice = fields.find(({ kind }) => kind === 'choice');
  const path = fields.find(({ kind, always }) => kind !== 'yes-no' && always)?.path;
  const drawn = [
    `${writer.k('Note')} ${writer.text()} ${writer.evidence()}`,
    notice(writer, fields),
    check(writer, fields),
    ...(choice === undefined ? [] : [recipients(writer, choice)]),
    ...(path === undefined ? [] : [`${writer.k('RunningHeader')} { ${path} }`]),
    ...(fields.length === 0
      ? []
      : [`${writer.k('MaySend')} ${writer.text()} ${writer.evidence()}: ${fieldCondition(writer, fields)}`]),
  ].filter((line) => random.chance(0.35) && !line.startsWith(writer.k('Help')));
  if (variant !== undefined)
    drawn.unshift(`${writer.k('Variant')} ${variant} ${writer.text()} ${writer.evidence()}`);
  return `${writer.k('Requisition')} ${writer.text()} ${writer.braces([...drawn, ...parts])}`;
}

/** What a group leaves out of, changes in and adds to a shared section. */
function insertBlock(
  writer: Writer,
  { name, fields: own }: KnownSection,
  fields: readonly KnownField[],
): string {
  const { random } = writer;
  const drawn: string[] = [];
  const last = own.at(-1);
  if (last !== undefined && random.chance(0.3)) {
    const help = random.chance(0.4) ? ` { ${writer.k('Help')} ${writer.text()} }` : '';
    drawn.push(`${writer.k('Change')} ${last}: ${writer.k('Required')}${help}`);
  } else if (last !== undefined && random.chance(0.3)) drawn.push(`${writer.k('Omit')} ${last}`);
  if (fields.length > 0 && random.chance(0.3)) drawn.push(field(writer, name, fields, []));
  return drawn.length === 0 ? '' : ` ${writer.braces(drawn)}`;
}

function recipients(writer: Writer, { path, options }: KnownField): string {
  const lines = options.map((option) => {
    const block = writer.block([
      () => `${writer.k('Address')} ${writer.text()}`,
      () => `${writer.k('ValidFrom')} 2011-0${String(writer.random.int(1, 9))}-01`,
    ]);
    return `${writer.k('Recipient')} ${writer.name()} ${writer.text()} ${writer.evidence()} ${writer.k('For')} ${option}${block}`;
  });
  return `${writer.k('RecipientsBy')} ${path} ${writer.braces(lines)}`;
}
