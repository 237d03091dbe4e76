import type { Fact, Group, Path, RowSource, ValueType } from '@kriterion/catalogue';
import type { Language } from './plan.ts';
import { optionsOf, type Subject } from './subjects.ts';
import { textIn } from './texts.ts';

/** A row that a condition speaks of: what it is called, and what can be asked about it. */
export interface RowInHand {
  readonly noun: string;
  readonly members: readonly Fact[];
}

/** The rows in hand by name, the innermost last. */
export type RowsInHand = ReadonlyMap<string, RowInHand>;

export const NO_ROWS: RowsInHand = new Map();

/** What a condition is said with: the group it belongs to and the rows it stands inside. */
export interface Setting {
  readonly group: Group;
  readonly lang: Language;
  readonly rows: RowsInHand;
}

/** The setting inside rows of the sources, under the names given. */
export function withRows<S extends Setting>(
  at: S,
  names: readonly string[],
  sources: readonly RowSource[],
): S {
  const list = sources.find((source) => source.kind === 'list');
  const type = list === undefined ? undefined : factAt(list.path, at)?.type;
  const members = type?.kind === 'rows' ? type.members : at.group.facts;
  const noun = type?.kind === 'rows' ? type.row : 'patient';
  const entries = names.map(
    (name) => [name, { noun: names.length > 1 ? `${noun} ${name}` : noun, members }] as const,
  );
  return { ...at, rows: new Map([...at.rows, ...entries]) };
}

/** The fact at a path, through groups of facts; undefined where the catalogue has none. */
export function factAt({ row, names }: Path, at: Setting): Fact | undefined {
  const start = row === undefined ? at.group.facts : at.rows.get(row)?.members;
  return names.reduce<{ readonly among: readonly Fact[]; readonly found?: Fact }>(
    ({ among }, name) => {
      const found = among.find(({ id }) => id === name);
      return found === undefined ? { among: [] } : { among: membersOf(found.type), found };
    },
    { among: start ?? [] },
  ).found;
}

function membersOf(type: ValueType): readonly Fact[] {
  return type.kind === 'record' || type.kind === 'rows' ? type.members : [];
}

/** What stands at a path, named so that it cannot be taken for the same of another row. */
export function pathSubject(path: Path, at: Setting): Subject {
  const fact = factAt(path, at);
  const name = path.names.at(-1) ?? '';
  if (fact === undefined) return { label: name, type: { kind: 'text', lines: 1, maxLength: 1 }, options: [] };
  const label = textIn(fact.label, at.lang);
  return { label: qualified(label, path, at), type: fact.type, options: optionsOf(fact.type, at.group) };
}

/** "Alder (slægtning)" where the row is not the one the sentence is about. */
function qualified(label: string, { row }: Path, at: Setting): string {
  const innermost = [...at.rows.keys()].at(-1);
  const several = [...at.rows.values()].filter((one) =>
    one.noun.startsWith(`${at.rows.get(row ?? '')?.noun.split(' ')[0] ?? ''} `),
  );
  if (row === undefined || (row === innermost && several.length < 2)) return label;
  return `${label} (${at.rows.get(row)?.noun ?? row})`;
}
