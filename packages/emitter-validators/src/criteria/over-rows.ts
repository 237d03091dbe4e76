/** Numbers over rows as loops that gather each row's part. */

import type { Fact, Group, Term } from '@kriterion/catalogue';

import type { At } from './at.ts';
import { codesOf } from './fields.ts';
import type { Making } from './making.ts';
import { endingsOf, startOf, throughLoops } from './paths.ts';
import { countedRows, forEachRow, whereCode } from './rows.ts';
import type { Shape } from './shapes.ts';

type OverRows = Extract<Term, { readonly kind: 'count' | 'distinct' | 'aggregate' }>;

/** How many, how many different, sum, mean, lowest or highest, as the name of a constant. */
export function overRowsValue(term: OverRows, at: At): string {
  const { body, making } = at;
  const of = term.kind === 'count' ? term.weight : term.of;
  if (of === undefined) {
    const [sure, possible] = countedRows(term.rows, at);
    return body.constant('v', `${making.use('counted')}(${sure}, ${possible})`);
  }
  const parts = body.constant('parts', '[]', `${making.use('Part')}[]`);
  const most = term.kind === 'distinct' ? new MostValues(term, at) : undefined;
  const { shapes } = forEachRow(term.rows, at, (inRow) => {
    most?.noteRow(inRow.row, inRow.at);
    const where = whereCode(term.rows, inRow);
    if (where !== undefined) body.line(`if (${where} === 0) continue;`);
    const value = at.making.write.term(of, inRow.at);
    body.line(
      `${parts}.push({ belongs: ${where ?? '3'}, value: ${value}, isFurther: ${inRow.row}.$further });`,
    );
  });
  if (most !== undefined)
    return body.constant('v', `${making.use('differentIn')}(${parts}, ${most.code(shapes)})`);
  return body.constant('v', `${making.use(functionOf(term))}(${parts})`);
}

function functionOf(term: OverRows): string {
  return term.kind === 'aggregate' ? `${term.function}Of` : 'sumOf';
}

/**
 * No more different values than there are answers to choose from: of all kinds of row that are there. Which kinds those
 * are is noted in the loop, where it makes a difference.
 */
class MostValues {
  readonly #term: Extract<Term, { readonly kind: 'distinct' }>;
  readonly #at: At;
  readonly #seen: string;
  #isNoted = false;

  constructor(term: Extract<Term, { readonly kind: 'distinct' }>, at: At) {
    this.#term = term;
    this.#at = at;
    this.#seen = at.body.fresh('seen');
    if (term.of.kind === 'path') at.body.line(`let ${this.#seen} = 0;`);
  }

  /** Notes the kind of place that the path starts from in this row; bit 31 says that it leads nowhere. */
  noteRow(row: string, at: At): void {
    const { of } = this.#term;
    if (of.kind !== 'path') return;
    const endings = endingsOf(of.path, at);
    const { code } = startOf(of.path, at.scope, at.making);
    this.#isNoted = true;
    if (endings.every(({ loops }) => loops.length === 0)) {
      at.body.line(
        `${this.#seen} |= 1 << ${code === row || of.path.row !== undefined ? `${code}.$shape` : '0'};`,
      );
      return;
    }
    for (const ending of endings) {
      const { body } = at;
      body.block(`if (${ending.guard ?? 'true'}) {`, () => {
        const before = body.fresh('there');
        body.line(`let ${before} = false;`);
        throughLoops(ending, at, () => body.line(`${before} = ${ending.holder}.$shape >= 0;`));
        body.line(`${this.#seen} |= ${before} ? 1 << ${code}.$shape : 1 << 30;`);
      });
    }
  }

  /** The most different values, by the kinds that were seen. */
  code(shapes: readonly Shape[]): string {
    const { of, rows } = this.#term;
    if (of.kind !== 'path' || !this.#isNoted) return 'Infinity';
    const scope = {
      ...this.#at.scope,
      rows: new Map(this.#at.scope.rows).set(rows.row, { code: '', shapes }),
    };
    const start = startOf(of.path, scope, this.#at.making);
    const endings = endingsOf(of.path, { ...this.#at, scope });
    const domains = endings.map(({ fact }) => domainOf(fact, this.#at.making));
    const isPlural = endings.some(({ loops }) => loops.length > 0);
    const [only] = domains;
    if (start.shapes.length === 1 && !isPlural) {
      const size = sizeOf(only === undefined ? [] : [only]);
      // The variable is read even where it makes no difference.
      return size === Infinity ? `${this.#seen} === 0 ? 0 : Infinity` : `${this.#seen} === 0 ? 0 : ${size}`;
    }
    return this.#bySubset(start.shapes, domains);
  }

  #bySubset(shapes: readonly Shape[], domains: readonly Domain[]): string {
    const subsets = Array.from({ length: 2 ** shapes.length }, (_, bits) => bits);
    return subsets.reduceRight((otherwise, bits) => {
      const chosen = shapes.map((_, n) => n).filter((n) => (bits >> n) % 2 === 1);
      const mask = chosen.reduce((sum, n) => sum + 2 ** (shapes[n]?.index ?? 0), 0);
      const size = sizeOf(chosen.flatMap((n) => (domains[n] === undefined ? [] : [domains[n]])));
      return `${this.#seen} === ${mask} ? ${size} : ${otherwise}`;
    }, 'Infinity');
  }
}

/** A stock of values and how many there are; two with one name are the same. */
type Domain = ReadonlyMap<string, number>;

const ANYTHING: Domain = new Map([['anything', Infinity]]);

function sizeOf(domains: readonly Domain[]): number {
  const all = new Map(domains.flatMap((domain) => [...domain]));
  return [...all.values()].reduce((sum, size) => sum + size, 0);
}

function sizeOfList(group: Group, list: string): number {
  const codes = codesOf(group, list);
  return codes === undefined ? Infinity : new Set(codes).size;
}

function domainOf(fact: Fact | undefined, { group }: Making): Domain {
  if (fact === undefined) return ANYTHING;
  const { type } = fact;
  switch (type.kind) {
    case 'yes-no':
    case 'tick':
      return new Map([
        ['yes', 1],
        ['no', 1],
      ]);
    case 'one-of':
    case 'several-of':
      return new Map(type.options.map(({ id }) => [`option ${id}`, 1]));
    case 'code':
    case 'codes':
      return new Map([[`list ${type.list}`, sizeOfList(group, type.list)]]);
    case 'integer':
      return type.min === undefined || type.max === undefined || fact.derived !== undefined
        ? ANYTHING
        : new Map([[`${type.min} to ${type.max}`, Number(type.max) - Number(type.min) + 1]]);
    default:
      return ANYTHING;
  }
}
