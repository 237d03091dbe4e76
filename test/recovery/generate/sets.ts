/** Items of groupings, and sets of options or codes. */

import type { Writer } from './writer.ts';

/** `{ item; item }`: each a condition, with or without id, wording and evidence. */
export function items(writer: Writer, count: number, condition: () => string): string {
  const parts = Array.from({ length: count }, () => item(writer, condition()));
  return writer.list(parts);
}

function item(writer: Writer, condition: string): string {
  const { random } = writer;
  // A name alone would be taken for the id of what follows it on the next line.
  if (/^[^\s.]+$/u.test(condition)) return `${writer.text()}: ${condition}`;
  if (random.chance(0.4)) return condition;
  const id = random.chance(0.5) ? `${writer.name()} ` : '';
  const evidence = random.chance(0.2) ? ` ${writer.evidence()}` : '';
  return `${id}${writer.text()}${evidence}: ${condition}`;
}

/** `{ a, b }` of options; now and then open, with the judgement that decides for what it does not name. */
export function optionSet(writer: Writer, options: readonly string[]): string {
  const { random, world } = writer;
  const parts = [...random.some(options, 1, Math.max(1, options.length - 1))];
  const judgements = world.of('yes-no');
  if (judgements.length > 0 && random.chance(0.1)) {
    parts.push(`${writer.k('OthersIf')} ${random.pick(judgements).path}`);
  }
  return braced(writer, parts);
}

/** A set of the codes of one list: written out, or by its name. */
export function set(writer: Writer, list: string): string {
  const { random, world } = writer;
  const sets = world.sets.filter((known) => known.list === list);
  if (sets.length > 0 && random.chance(0.4)) return random.pick(sets).name;
  return codeSet(writer, list);
}

/** Codes, whole or by their beginning, what is below one, and exceptions at the end. */
export function codeSet(writer: Writer, list: string): string {
  const { random, world } = writer;
  const codes = world.lists.find(({ name }) => name === list)?.codes ?? [];
  const code = (): string => `"${random.pick(codes)}"`;
  const except = random.chance(0.3);
  const prefix = (): string => `"${random.pick(codes).slice(0, 3)}*"`;
  const parts = [except ? prefix() : code()];
  if (!except && random.chance(0.4)) parts.push(prefix());
  if (random.chance(0.4)) parts.push(`${writer.k('Below')} ${code()}`);
  if (except) parts.push(`${writer.k('Except')} ${code()}`);
  return braced(writer, parts);
}

function braced(writer: Writer, parts: readonly string[]): string {
  const { random } = writer;
  if (random.chance(0.2)) return writer.list(parts);
  return `{ ${parts.join(', ')} }`;
}
