/** What stands outside a patient group, or in one: sources, parameters, code lists and sets, criteria. */

import { comparison, measured } from './comparisons.ts';
import { atPatient, condition } from './conditions.ts';
import { inRow } from './place.ts';
import { published, validity } from './published.ts';
import { codeSet } from './sets.ts';
import type { Writer } from './writer.ts';

export function source(writer: Writer): string {
  const name = writer.name();
  writer.world.sources.push(name);
  const block = writer.block([
    () => `${writer.k('Publisher')} ${writer.text()}`,
    () => `${writer.k('DateOf')} ${writer.random.pick([writer.date(), '2022-06', '2023'])}`,
    () => `${writer.k('Url')} "https://kilde.example/papir"`,
    () => `${writer.k('Note')} ${writer.text()}`,
  ]);
  return `${writer.k('Source')} ${name} ${writer.text()}${block}`;
}

export function parameter(writer: Writer): string {
  const { random, world } = writer;
  const name = writer.name();
  const head = `${writer.k('Parameter')} ${name} ${writer.text()} ${writer.evidence()}`;
  const block = writer.block(published(writer), 0.2);
  if (random.chance(0.25)) return `${head} ${writer.k('SetIn')} ${random.pick(world.sources)}${block}`;
  const kind = random.pick(['number', 'date'] as const);
  const unit = random.pick([undefined, writer.unit('years'), 'mm']);
  world.parameters.push({ name, kind, ...(unit === undefined || kind === 'date' ? {} : { unit }) });
  const number = {
    kind: 'number',
    path: name,
    decimal: false,
    ...(unit === undefined ? {} : { unit }),
  } as const;
  return `${head}: ${kind === 'date' ? writer.date() : measured(writer, number)}${block}`;
}

/** A code list written out, three letters and digits a code. */
export function codeList(writer: Writer): string {
  const { random, world } = writer;
  const name = writer.name();
  const stem = `${random.pick(['DA', 'DB', 'QC'])}${String(random.int(10, 99))}`;
  const codes = [stem, ...Array.from({ length: random.int(2, 4) }, (_, n) => `${stem}${String(n)}`)];
  const lines = codes.map((code, index) => {
    const below = index > 0 && random.chance(0.6) ? ` ${writer.k('Below')} "${stem}"` : '';
    const more = writer.block(
      [() => `${writer.k('Synonym')} ${writer.text()}`, () => validity(writer)],
      0.15,
    );
    return `${writer.k('Code')} "${code}" ${writer.text()}${below}${more}`;
  });
  world.lists.push({ name, codes });
  if (random.chance(0.03))
    lines.push(`${writer.k('FromFile')} "koder.csv" ${writer.k('Checksum')} "${'0'.repeat(64)}"`);
  const head = `${writer.k('CodeList')} ${name} ${writer.text()} ${writer.evidence()}`;
  return `${head} ${writer.braces([`${writer.k('System')} 'sks'`, ...lines])}`;
}

export function namedSet(writer: Writer): string | undefined {
  const { random, world } = writer;
  if (world.lists.length === 0) return undefined;
  const list = random.pick(world.lists).name;
  const codes = codeSet(writer, list);
  const name = writer.name();
  world.sets.push({ name, list });
  const head = `${writer.k('CodeSet')} ${name} ${writer.text()} ${writer.evidence()}`;
  return `${head} ${writer.k('From')} ${list} ${codes}${writer.block(published(writer), 0.1)}`;
}

/** A criterion, about the patient or about one row. */
export function criterion(writer: Writer): string {
  const { random, world } = writer;
  const strength = random.pick(['Criterion', 'Criterion', 'Criterion', 'ByDefault', 'Should'] as const);
  const name = writer.name();
  const lists = world.of('rows');
  const list =
    strength === 'Criterion' && lists.length > 0 && random.chance(0.25) ? random.pick(lists) : undefined;
  const row = writer.name();
  const place = list === undefined ? atPatient(writer) : inRow(atPatient(writer), row, list);
  const about = list === undefined ? '' : ` ${writer.k('About')} ${row} ${writer.k('In')} ${list.path}`;
  const head = `${writer.k(strength)} ${name}${about} ${writer.text()} ${writer.evidence()}:`;
  const definition = random.chance(0.12) ? writer.name() : undefined;
  const body =
    definition === undefined
      ? condition(writer, place)
      : `${definition} ${writer.k('And')} ${comparison(writer, place)}`;
  const written = `${head}${random.chance(0.3) ? '\n  ' : ' '}${body}${remarks(writer, definition)}`;
  if (list === undefined) remember(writer, strength, name);
  else world.rowCriteria.push({ name, list: list.path });
  return written;
}

/** What a criterion about the patient may be named as. */
function remember(
  { random, world }: Writer,
  strength: 'Criterion' | 'ByDefault' | 'Should',
  name: string,
): void {
  if (strength === 'Criterion') world.criteria.push(name);
  if (strength === 'ByDefault') world.defaults.push(name);
  if (strength === 'Criterion' && random.chance(0.2)) return;
  world.shared.push(name);
  if (strength !== 'Should') world.required.push(name);
}

function remarks(writer: Writer, definition: string | undefined): string {
  const defined = definition ?? '';
  const lines = [
    () => `${writer.k('Note')} ${writer.text()} ${writer.evidence()}`,
    () => `${writer.k('SettledBy')} ${writer.text()}`,
    ...published(writer),
  ].filter(() => writer.random.chance(0.12));
  if (definition !== undefined) {
    lines.push(
      () =>
        `${writer.k('Definition')} ${defined} ${writer.text()}: ${condition(writer, atPatient(writer, 1))}`,
    );
  }
  return writer.block(lines, 1);
}
