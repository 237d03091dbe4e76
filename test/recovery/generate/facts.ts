/** Facts of every type of answer, with what a block may say of them. */

import { comparison, score } from './comparisons.ts';
import { atPatient, condition } from './conditions.ts';
import { rowsHead } from './place.ts';
import { published } from './published.ts';
import type { Known } from './world.ts';
import type { Writer } from './writer.ts';

/** A type as written, and what is known of a fact of that type. */
interface Typed {
  readonly type: string;
  /** Without a path of its own yet; undefined where no condition speaks of such answers. */
  readonly known?: (path: string) => Known;
}

/** A declared fact; the world knows it afterwards. */
export function fact(writer: Writer, kind?: Known['kind']): string {
  const { random, world } = writer;
  const name = writer.name();
  const derived = kind === undefined && random.chance(0.15) ? derivedType(writer) : undefined;
  const typed = derived ?? typeOf(writer, kind);
  const known = typed.known?.(name);
  if (known !== undefined) world.facts.push(known);
  world.declaredFacts.push(name);
  return `${writer.k('Fact')} ${name} ${writer.text()} ${writer.evidence()}: ${typed.type}${factBlock(writer, known?.kind === 'yes-no' && derived === undefined)}`;
}

function factBlock(writer: Writer, approvable: boolean): string {
  const assessed = approvable && writer.random.chance(0.5) ? 'ApprovedBy' : 'JudgedBy';
  const about = [
    'AboutPatient',
    'AboutRelative',
    'AboutRequest',
    'AboutRequester',
    'AboutAssessor',
    'AboutDocument',
  ];
  return writer.block(
    [
      () => `${writer.k('Question')} ${writer.text()}`,
      () => `${writer.k('Help')} ${writer.text()}`,
      () => `${writer.k(assessed)} ${writer.text()}`,
      () => writer.k(writer.random.pick(about)),
      () => `${writer.k('CodedAs')} loinc "1234-5"`,
      () => `${writer.k('Instrument')} ${writer.text()} ${writer.k('Version')} "tre"`,
      ...published(writer),
    ],
    0.15,
  );
}

function typeOf(writer: Writer, kind: Known['kind'] | undefined): Typed {
  const { random, world } = writer;
  const { orUnknown, typed } = { orUnknown: ` ${writer.k('OrUnknown')}`, typed: kindType(writer, kind) };
  if (typed !== undefined) return typed;
  if (world.lists.length > 0 && random.chance(0.15)) return codeType(writer);
  if (random.chance(0.1)) return { type: `${plain(writer)}${orUnknown}` };
  if (random.chance(0.15)) return { type: plain(writer) };
  return kindType(writer, random.pick(KINDS)) ?? { type: plain(writer) };
}

const KINDS: readonly Known['kind'][] = [
  'yes-no',
  'number',
  'choice',
  'ordered',
  'several',
  'date',
  'text',
  'rows',
  'verdict',
];

function kindType(writer: Writer, kind: Known['kind'] | undefined): Typed | undefined {
  switch (kind) {
    case 'yes-no':
      return { type: writer.k('YesNo'), known: (path) => ({ kind, path }) };
    case 'number':
      return numberType(writer);
    case 'choice':
    case 'ordered':
    case 'several':
      return choiceType(writer, kind);
    case 'date':
      return {
        type: writer.k(writer.random.pick(['DateOf', 'DateOf', 'DateOrMonth', 'DateOrYear'])),
        known: (path) => ({ kind, path }),
      };
    case 'text':
      return { type: textType(writer) };
    case 'verdict':
      return { type: `${writer.k('VerdictOf')} "anden-gruppe/indikation"` };
    case 'rows':
      return rowsType(writer);
    case 'code':
    case 'codes':
    case undefined:
      return undefined;
  }
}

function numberType(writer: Writer): Typed {
  const { random } = writer;
  const decimal = random.chance(0.3);
  const word = writer.k(decimal ? 'DecimalNumber' : 'Integer');
  const unit = random.pick([
    undefined,
    writer.unit('years'),
    writer.unit('days'),
    'mm',
    '%',
    'mmol/L',
    'µg/L',
  ]);
  const least = random.chance(0.2) ? '-10' : '0';
  const bounds = random.chance(0.5) ? `, ${least} ${writer.k('To')} 500` : '';
  return {
    type: `${word}${unit === undefined ? '' : ` ${writer.k('In')} ${unit}`}${bounds}`,
    known: (path) => ({ kind: 'number', path, decimal, ...(unit === undefined ? {} : { unit }) }),
  };
}

function choiceType(writer: Writer, kind: 'choice' | 'ordered' | 'several'): Typed {
  const { random } = writer;
  const options = Array.from({ length: random.int(2, 4) }, () => writer.name());
  const lines = options.map((option) => `${option} ${writer.text()}`);
  const last = lines.pop() ?? '';
  lines.push(kind !== 'ordered' && random.chance(0.3) ? `${last}, ${writer.k('StateWhich')}` : last);
  const words = {
    choice: writer.k('OneOf'),
    ordered: `${writer.k('OneOf')}, ${writer.k('LowestFirst')}`,
    several: writer.k('SeveralOf'),
  };
  return { type: `${words[kind]} ${writer.braces(lines)}`, known: (path) => ({ kind, path, options }) };
}

function textType(writer: Writer): string {
  const { random } = writer;
  const lines = random.chance(0.5) ? ` ${String(random.int(2, 9))} ${writer.k('Lines')}` : '';
  const pattern = random.chance(0.3) ? `, ${writer.k('Pattern')} "[A-Z]{2}[0-9]{4}"` : '';
  return `${writer.k('FreeText')}${lines}${pattern}`;
}

function codeType(writer: Writer): Typed {
  const list = writer.random.pick(writer.world.lists).name;
  return writer.random.chance(0.5)
    ? { type: `${writer.k('CodeFrom')} ${list}`, known: (path) => ({ kind: 'code', path, list }) }
    : { type: `${writer.k('SeveralCodesFrom')} ${list}`, known: (path) => ({ kind: 'codes', path, list }) };
}

function rowsType(writer: Writer): Typed {
  const { random } = writer;
  const kinds: readonly Known['kind'][] = ['choice', 'number', 'yes-no', 'date'];
  const members = random.some(kinds, 2).flatMap((kind) => member(writer, kind) ?? []);
  const lines = members.map(({ line }) => line);
  const known = members.map((one) => one.known);
  if (random.chance(0.2)) {
    return { type: `${writer.k('GroupOf')} ${writer.braces(lines)}` };
  }
  const count = random.chance(0.5)
    ? `, ${String(random.int(0, 1))} ${writer.k('To')} ${String(random.int(5, 30))}`
    : '';
  return {
    type: `${writer.k('ListOf')} ${writer.name()}${count} ${writer.braces(lines)}`,
    known: (path) => ({ kind: 'rows', path, members: known }),
  };
}

function member(
  writer: Writer,
  kind: Known['kind'],
): { readonly line: string; readonly known: Known } | undefined {
  const name = writer.name();
  const typed = kindType(writer, kind);
  const known = typed?.known?.(name);
  if (typed === undefined || known === undefined) return undefined;
  return { line: `${writer.k('Fact')} ${name} ${writer.text()}: ${typed.type}`, known };
}

const PLAIN = [
  'Tick',
  'Time',
  'DateAndTime',
  'Cpr',
  'XEcpr',
  'DEcpr',
  'Sks',
  'Sor',
  'Gln',
  'AuthorisationId',
  'Phone',
  'Email',
  'Attachment',
];

/** A type that no condition asks about. */
export function plain(writer: Writer): string {
  const { random } = writer;
  if (!random.chance(0.2)) return writer.k(random.pick(PLAIN));
  const either = [writer.k('Sks'), writer.k('FreeText')];
  return `${writer.k('Either')} ${either.join(` ${writer.k('Or')} `)}`;
}

/** A type with what it is derived from. */
function derivedType(writer: Writer): Typed | undefined {
  const { random, world } = writer;
  const dates = world.of('date');
  const place = atPatient(writer, 1);
  const shapes: (() => Typed)[] = [
    () => ({
      type: `${writer.k('YesNo')} = ${condition(writer, place)}`,
      known: (path) => ({ kind: 'yes-no', path }),
    }),
    () => ({
      type: `${writer.k('Integer')} = ${score(writer, place)}`,
      known: (path) => ({ kind: 'number', path, decimal: false }),
    }),
  ];
  const choice = world.of('choice')[0];
  if (choice !== undefined) {
    const points = `4 ${writer.k('If')} ${comparison(writer, place)} ${writer.k('Otherwise')} 2`;
    shapes.push(() => ({
      type: `${writer.k('Integer')} = ${points}`,
      known: (path) => ({ kind: 'number', path, decimal: false }),
    }));
  }
  const [from, to] = dates;
  if (from !== undefined && to !== undefined) {
    const unit = writer.unit('years');
    shapes.push(() => ({
      type: `${writer.k('Integer')} ${writer.k('In')} ${unit} = ${writer.k('Completed')} ${unit} ${writer.k('From')} ${from.path} ${writer.k('To')} ${to.path}`,
      known: (path) => ({ kind: 'number', path, unit, decimal: false }),
    }));
  }
  const rows = rowsHead(writer, place);
  if (rows !== undefined) {
    shapes.push(() => ({
      type: `${writer.k('Integer')} = ${writer.k('CountOf')} ${rows.head}`,
      known: (path) => ({ kind: 'number', path, decimal: false }),
    }));
  }
  return world.facts.length < 4 ? undefined : random.pick(shapes)();
}
