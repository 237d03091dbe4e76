/** Where a path of the source leads, by the kinds of place it starts in. */

import type { Fact, Path } from '@kriterion/catalogue';

import type { At } from './at.ts';
import { answerValue, holdingOf } from './fields.ts';
import type { Making } from './making.ts';
import type { RowInHand, Scope } from './scope.ts';
import { memberOf, propertyOf, type Shape } from './shapes.ts';

/** One step through a list: each row is in hand by a name. */
interface Loop {
  readonly name: string;
  readonly list: string;
}

/** Where a path leads from one kind of place. */
export interface Ending {
  /** Whether the row in hand is of this kind, where it may be of several. */
  readonly guard?: string;
  readonly loops: readonly Loop[];
  readonly holder: string;
  readonly shape: Shape;
  /** Left out where the answers there do not know the name. */
  readonly fact?: Fact;
}

/** What a path starts from. */
export function startOf(path: Path, scope: Scope, making: Making): RowInHand {
  if (path.row === undefined) return { code: 'patient', shapes: [making.shapes.patient] };
  const row = scope.rows.get(path.row);
  if (row === undefined) throw new Error(`the catalogue names a row that is not in hand: ${path.row}`);
  return row;
}

/** Every place the path may lead to. */
export function endingsOf(path: Path, at: At): readonly Ending[] {
  const start = startOf(path, at.scope, at.making);
  return start.shapes.map((shape) => ({
    ...(start.shapes.length > 1 ? { guard: `${start.code}.$shape === ${shape.index}` } : {}),
    ...endingIn(shape, start.code, path.names, at),
  }));
}

function endingIn(start: Shape, code: string, names: readonly string[], at: At): Ending {
  const { making } = at;
  const loops: Loop[] = [];
  let [shape, holder] = [start, code];
  for (const name of names.slice(0, -1)) {
    const fact = memberOf(shape, name);
    if (fact?.type.kind !== 'record' && fact?.type.kind !== 'rows') return { loops, holder, shape };
    const inner = making.shapes.inside(fact);
    if (fact.type.kind === 'rows') {
      const row = at.body.fresh('row');
      loops.push({ name: row, list: listCode(fact, holder, making) });
      holder = row;
    } else holder = `${recordCall(inner, making)}(${holder})`;
    shape = inner;
  }
  const fact = memberOf(shape, names.at(-1) ?? '');
  return { loops, holder, shape, ...(fact === undefined ? {} : { fact }) };
}

/** The call that gives the rows of a list. */
export function listCode(fact: Fact, holder: string, making: Making): string {
  const shape = making.shapes.inside(fact);
  const name = `rowsOf${shape.name}`;
  const body = [`return (here.${propertyOf(fact)} ??= [${blankCall(shape, making)}(here, true)]);`];
  making.ask(name, () => ({
    kind: 'function',
    name,
    docs: [
      'The rows of the list; the last stands for rows that may yet come. Where it is not answered, that one alone.',
    ],
    parameters: [{ name: 'here', type: shape.outer?.shape.name ?? 'never' }],
    returns: `readonly ${shape.name}[]`,
    body,
  }));
  return `${name}(${holder})`;
}

function recordCall(shape: Shape, making: Making): string {
  const name = `inside${shape.name}`;
  const property = shape.outer === undefined ? '' : propertyOf(shape.outer.fact);
  const body = [`return (here.${property} ??= ${blankCall(shape, making)}(here, here.$further));`];
  return making.ask(name, () => ({
    kind: 'function',
    name,
    docs: ['The record, answered or not.'],
    parameters: [{ name: 'here', type: shape.outer?.shape.name ?? 'never' }],
    returns: shape.name,
    body,
  }));
}

/** The function that makes a place where nothing is answered yet. */
export function blankCall(shape: Shape, making: Making): string {
  making.blanks.add(shape);
  return `blank${shape.name}`;
}

/** The value of a fact in its place: as answered, as computed, or both together. */
export function factValue(fact: Fact, holder: string, shape: Shape, making: Making): string {
  making.noteRead(fact.derived === undefined ? fact : undefined);
  if (fact.derived === undefined) return answerValue(fact, holder, making);
  const computed = making.write.computed(fact, shape, holder, making);
  return holdingOf(fact) === 'known'
    ? `${making.use('withAnswer')}(${computed}, ${holder}.${propertyOf(fact)})`
    : computed;
}

/** The value at the path, as the name of a constant; the values together where it goes through a list. */
export function pathValue(path: Path, at: At): string {
  const { body, making } = at;
  const endings = endingsOf(path, at);
  if (endings.every(({ loops }) => loops.length === 0)) {
    const codes = endings.map((ending) => ({ guard: ending.guard, code: valueOf(ending, making) }));
    return body.constant('v', dispatched(codes), making.use('Known'));
  }
  const [first] = endings;
  if (endings.length === 1 && first !== undefined) return gatheredValue(first, at);
  const name = body.fresh('v');
  body.line(`let ${name}: ${making.use('Known')} = ${making.use('absent')};`);
  for (const ending of endings)
    body.block(`if (${ending.guard ?? 'true'}) {`, () => {
      const value = ending.loops.length === 0 ? valueOf(ending, making) : gatheredValue(ending, at);
      body.line(`${name} = ${value};`);
    });
  return name;
}

/** The code for the kind of place at hand; the last one needs no question. */
function dispatched(codes: readonly { readonly guard: string | undefined; readonly code: string }[]): string {
  const distinct = new Set(codes.map(({ code }) => code));
  if (distinct.size === 1) return codes[0]?.code ?? '';
  return codes.reduceRight(
    (otherwise, { guard, code }) => (otherwise === '' ? code : `${guard ?? 'true'} ? ${code} : ${otherwise}`),
    '',
  );
}

function valueOf({ fact, holder, shape }: Ending, making: Making): string {
  return fact === undefined ? making.use('absent') : factValue(fact, holder, shape, making);
}

function gatheredValue(ending: Ending, at: At): string {
  const { body, making } = at;
  const all = body.constant('all', '{ known: new Set(), complete: true }', making.use('Gathered'));
  throughLoops(ending, at, () => {
    if (ending.fact === undefined) return;
    const value = factValue(ending.fact, ending.holder, ending.shape, making);
    body.line(`${making.use('gather')}(${all}, ${value}, ${ending.holder}.$further);`);
  });
  return body.constant('v', `${making.use('gathered')}(${all})`);
}

/** Writes code that is run in every row a path goes through. */
export function throughLoops({ loops }: Pick<Ending, 'loops'>, at: At, write: () => void): void {
  const [first, ...others] = loops;
  if (first === undefined) write();
  else
    at.body.block(`for (const ${first.name} of ${first.list}) {`, () =>
      throughLoops({ loops: others }, at, write),
    );
}

/** A fact that is answered in the one place a path leads to, if it is held alike in every kind of place. */
export function plainPlace(
  path: Path,
  at: At,
): { readonly holder: string; readonly facts: readonly Fact[] } | undefined {
  const endings = endingsOf(path, at);
  const facts = endings.flatMap(({ fact, loops }) =>
    fact === undefined || loops.length > 0 || fact.derived !== undefined ? [] : [fact],
  );
  const [holder, ...others] = new Set(endings.map((ending) => ending.holder));
  const holdings = new Set(facts.map(holdingOf));
  facts.forEach((fact) => at.making.noteRead(fact));
  const isPlain = facts.length === endings.length && others.length === 0 && holdings.size === 1;
  return isPlain && holder !== undefined ? { holder, facts } : undefined;
}
