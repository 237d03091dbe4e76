/** A right answer of each kind; people, numbers and addresses are made up. */
import type { Group, ValueType } from '@kriterion/catalogue';

import type { Random } from './random.ts';

/** An answer that the field takes. */
export function answerOf(type: ValueType, group: Group, random: Random): unknown {
  const options = optionsIn(type, group);
  if (options !== undefined) return type.kind === 'several-of' ? options.slice(0, 2) : random.one(options);
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return true;
    case 'integer':
      return random.whole(Number(type.min ?? 0), Number(type.max ?? 100));
    case 'decimal':
      return random.whole(Number(type.min ?? 0) * 10, Number(type.max ?? 100) * 10) / 10;
    default:
      return writtenAs(type.kind, random);
  }
}

function writtenAs(kind: ValueType['kind'], random: Random): string {
  const write = WRITTEN[kind];
  if (write === undefined) throw new Error(`the bench has no answer of the kind ${kind}`);
  return write(random);
}

const WRITTEN: Readonly<Partial<Record<ValueType['kind'], (random: Random) => string>>> = {
  text: (random) => random.one(TEXTS),
  cpr: (random) =>
    `${two(random.whole(1, 28))}${two(random.whole(1, 12))}${two(random.whole(0, 99))}-999${String(random.whole(0, 9))}`,
  date: (random) => `2026-${two(random.whole(1, 3))}-${two(random.whole(1, 28))}`,
  sks: (random) => `DC${String(random.whole(100, 999))}`,
  sor: (random) => String(random.whole(100_000, 999_999)).padEnd(16, '0'),
  gln: (random) => withCheckDigit(`579800${two(random.whole(0, 99))}${String(random.whole(1000, 9999))}`),
  'authorisation-id': (random) =>
    `9${random.one(['B', 'C', 'D', 'F', 'G', 'H'])}${String(random.whole(10, 99))}Z`,
  phone: (random) =>
    `${random.chance(0.5) ? '+45 ' : ''}99 ${two(random.whole(0, 99))} 99 ${two(random.whole(0, 99))}`,
  email: (random) => `navn.${String(random.whole(1, 9999))}@klinik.example.dk`,
};

const TEXTS = [
  'Nancy Ann Testesen',
  'Rigshospitalet, Afdeling for Kræftbehandling',
  'Progression efter 2. linje; ønskes vurderet med henblik på målrettet behandling.',
  'Ærø Åkirkeby Østergård',
] as const;

/** The ids or codes that a choice takes. */
export function optionsIn(type: ValueType, group: Group): readonly string[] | undefined {
  switch (type.kind) {
    case 'one-of':
    case 'several-of':
      return type.options.map(({ id }) => id);
    case 'indication':
      return group.indications.map(({ id }) => id);
    case 'code':
      return group.codeLists?.find(({ id }) => id === type.list)?.codes.map(({ code }) => code);
    default:
      return undefined;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function withCheckDigit(twelve: string): string {
  const sum = Array.from(twelve).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return `${twelve}${String((10 - (sum % 10)) % 10)}`;
}
