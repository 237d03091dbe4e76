import type { Path, ValueType } from '@kriterion/catalogue';

import { given } from '../given.ts';
import type { NameNode, PathNode, Span } from '../syntax/tree.ts';
import type { Context, RowInHand } from './context.ts';
import { commonType } from './fitting-types.ts';
import { askFor, type AskedMember } from './row-needs.ts';
import { sourceWords, typeInSource } from './row-sources.ts';
import { memberOf } from './types.ts';

/** Where a path leads. */
export interface Place {
  readonly path: Path;
  /** What all sources of the row have there. */
  readonly type: ValueType;
  /** One for each list that the row may come from; rows and groups of facts keep their own members. */
  readonly types: readonly ValueType[];
  readonly name: string;
  readonly at: Span;
  readonly asked?: AskedMember;
}

/** A place on the way, before the last name is reached. */
interface Step {
  readonly path: Path;
  readonly types: readonly ValueType[];
  readonly asked?: AskedMember;
}

/** How far a path may lead. */
interface Reach {
  /** Through a list to a member of its rows, meaning the members of all of them. */
  readonly throughLists?: boolean;
}

/** The place that a path leads to, or nothing where a name in it is unknown or leads nowhere (reported). */
export function placeOf(node: PathNode, context: Context, reach: Reach = {}): Place | undefined {
  const [first, ...rest] = node.names;
  if (first === undefined) return undefined;
  const row = context.inHand.rows.get(first.name);
  const start = row === undefined ? stepAt(first, context) : stepIn(row, first, rest[0], context);
  const further = row === undefined ? rest : rest.slice(1);
  const end = further.reduce<Step | undefined>(
    (step, name) => (step === undefined ? undefined : stepOn(step, name, context, reach)),
    start,
  );
  return end === undefined ? undefined : placeAt(end, node, context);
}

/** A fact beside a derived one, or a fact of the patient. */
function stepAt(name: NameNode, context: Context): Step | undefined {
  const { scope, inHand } = context;
  const { siblings } = inHand;
  const sibling = siblings === undefined ? undefined : memberOf(siblings.type, name.name);
  if (siblings !== undefined && sibling !== undefined) {
    const { path } = siblings;
    return { path: { ...path, names: [...path.names, name.name] }, types: [sibling.type] };
  }
  const fact = scope.facts.get(name.name);
  if (fact === undefined) {
    scope.unknown('fact', name, namesOfValues(context));
    return undefined;
  }
  scope.used.add(fact.node);
  return { path: { names: [name.name] }, types: [scope.typeOf(fact)] };
}

/** Everything that a path can begin with. */
function namesOfValues({ scope, inHand }: Context): string[] {
  const siblings = inHand.siblings?.type;
  return [
    ...inHand.rows.keys(),
    ...inHand.variables.keys(),
    ...(siblings === undefined ? [] : memberNames(siblings)),
    ...scope.facts.keys(),
    ...scope.parameters.keys(),
  ];
}

function memberNames(type: ValueType): readonly string[] {
  return 'members' in type ? type.members.map(({ id }) => id) : [];
}

/** A member of a row in hand; every list that the row may come from must have it. */
function stepIn(
  row: RowInHand,
  name: NameNode,
  member: NameNode | undefined,
  context: Context,
): Step | undefined {
  const { scope } = context;
  if (member === undefined) {
    scope.unit.reporter.report('KRIT4054', name.span, { row: name.name });
    return undefined;
  }
  const found = row.sources.map((source) => ({ source, type: typeInSource(member.name, source, scope) }));
  const types = found.flatMap(({ type }) => type ?? []);
  const [first] = types;
  if (first === undefined) {
    scope.unknown('member', member, namesInRow(row, context));
    return undefined;
  }
  const lacking = found.find(({ type }) => type === undefined)?.source;
  if (lacking !== undefined) {
    const list = sourceWords(lacking);
    scope.unit.reporter.report('KRIT4052', member.span, { name: member.name, list });
    return undefined;
  }
  const path = { row: name.name, names: [member.name] };
  return { path, types, asked: askFor(row.asked, member.name, first) };
}

function namesInRow({ sources }: RowInHand, { scope }: Context): string[] {
  return sources.flatMap((source) =>
    source.kind === 'patient' ? [...scope.facts.keys()] : memberNames(source.type),
  );
}

/** A member of a group of facts, or of a list where all its rows are meant. */
function stepOn(step: Step, name: NameNode, context: Context, reach: Reach): Step | undefined {
  const { reporter } = context.scope.unit;
  const [first] = step.types;
  if (first === undefined) return undefined;
  const holder = step.path.names.at(-1) ?? '';
  if (first.kind === 'rows' && reach.throughLists !== true) {
    reporter.report('KRIT4055', name.span, { list: holder, member: name.name });
    return undefined;
  }
  if (first.kind !== 'record' && first.kind !== 'rows') {
    reporter.report('KRIT4053', name.span, { name: holder });
    return undefined;
  }
  const types = step.types.flatMap((type) => memberOf(type, name.name)?.type ?? []);
  const [member] = types;
  if (member === undefined || types.length < step.types.length) {
    context.scope.unknown('member', name, memberNames(first));
    return undefined;
  }
  const asked = step.asked === undefined ? undefined : askFor(step.asked.inside, name.name, member);
  return given({ path: { ...step.path, names: [...step.path.names, name.name] }, types, asked });
}

function placeAt({ path, types, asked }: Step, node: PathNode, context: Context): Place | undefined {
  const [first, ...others] = types;
  if (first === undefined) return undefined;
  const type = others.reduce<ValueType | undefined>(
    (common, other) => (common === undefined ? undefined : commonType(common, other, context.scope)),
    first,
  );
  const name = node.names.map((part) => part.name).join('.');
  if (type === undefined) {
    context.scope.unit.reporter.report('KRIT4056', node.span, { name });
    return undefined;
  }
  return given({ path, type, types, name, at: node.span, asked });
}
