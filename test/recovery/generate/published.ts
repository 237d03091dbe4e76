/** What everything that is published may say of itself. */

import type { Writer } from './writer.ts';

/** A version with the amendment that made it, validity, now and then an accepted finding; each as lines of a block. */
export function published(writer: Writer): readonly (() => string)[] {
  return [
    () => versionLines(writer),
    () => (writer.random.chance(0.03) ? acceptance(writer) : validity(writer)),
  ];
}

function versionLines(writer: Writer): string {
  const version = writer.version();
  const line = `${writer.k('Version')} ${version}`;
  return writer.random.chance(0.5) ? line : `${line}\n${amendment(writer, version)}`;
}

function acceptance(writer: Writer): string {
  return `${writer.k('Accepts')} KRIT5010 ${writer.text()} ${writer.date()} ${writer.evidence()}`;
}

/** From a day, to a day, or both. */
export function validity(writer: Writer): string {
  const { random } = writer;
  const from = `${writer.k('ValidFrom')} 20${String(random.int(10, 19))}-03-0${String(random.int(1, 9))}`;
  return random.pick([from, `${from} ${writer.k('To')} 2031-12-31`, `${writer.k('ValidTo')} 2030-06-30`]);
}

function amendment(writer: Writer, version: string): string {
  const date = writer.random.chance(0.5) ? ` ${writer.date()}` : '';
  const what = `${writer.text()} ${writer.k('Because')} ${writer.text()}`;
  return `${writer.k('Amendment')} ${version}${date} ${what} ${writer.evidence()}`;
}
