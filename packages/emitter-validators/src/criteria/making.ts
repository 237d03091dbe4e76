/** A criteria module as it is being made: what it needs is noted down as the code that needs it is written. */

import type { Fact, Group, ValueSet, ValueType } from '@kriterion/catalogue';

import { askFunction, askVerdictFunction } from '../names.ts';
import type { Declaration, FunctionDeclaration } from '../printing/declarations.ts';
import type { Runtime } from '../runtime/pieces.ts';
import { setCode } from '../values.ts';
import type { Writing } from './at.ts';
import { Numbering } from './numbering.ts';
import { GroupReferences, routesReferredTo, type References, type Step } from './references.ts';
import { isPackable } from './packing.ts';
import { standingBody } from './sets.ts';
import { Shapes, type Shape } from './shapes.ts';

/** What a function reads, and whether that is no more than plain answers of the patient. */
interface Reads {
  readonly facts: Set<Fact>;
  isPlain: boolean;
}

/** What the module of one group holds so far. */
export class Making {
  readonly group: Group;
  readonly write: Writing;
  readonly shapes: Shapes;
  readonly references: GroupReferences;
  readonly numbering = new Numbering();
  /** The number facts whose exact value conditions need. */
  readonly exact = new Set<Fact>();
  /** The places that are made where nothing is answered. */
  readonly blanks = new Set<Shape>();
  /** What the functions of criteria and indications read, by the criterion or indication. */
  readonly reads = new Map<object, Reads>();
  #reads: Reads = { facts: new Set(), isPlain: true };
  readonly #runtime: Runtime;
  readonly #constants = new Map<string, Declaration & { readonly name: string }>();
  readonly #functions = new Map<string, FunctionDeclaration>();
  readonly #waiting: (() => FunctionDeclaration)[] = [];
  readonly #asked = new Set<string>();
  readonly #slots = new Map<string, number>();
  readonly #routes: ReadonlySet<string>;
  /** Whether combinations of readings are judged sixteen at a time. */
  readonly isPackable: boolean;
  readonly #readers = new Map<ValueType, string>();

  constructor(group: Group, runtime: Runtime, write: Writing) {
    this.write = write;
    this.group = group;
    this.shapes = new Shapes(group);
    this.references = new GroupReferences(group);
    this.#runtime = runtime;
    this.#routes = routesReferredTo(group);
    this.isPackable = isPackable(group, this.references);
  }

  /** The name of a piece of the runtime, which the module will carry. */
  use(piece: string): string {
    return this.#runtime.use(piece);
  }

  /** The name of a constant; the same code is written once. */
  constant(prefix: string, type: string, value: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known.name;
    const name = `${prefix}${this.#constants.size + 1}`;
    this.#constants.set(value, { kind: 'constant', name, type, value });
    return name;
  }

  /** The name of a set of texts. */
  texts(ids: readonly string[]): string {
    return this.constant('options', 'ReadonlySet<string>', `/* @__PURE__ */ ${setCode(ids)}`);
  }

  /** The name of a function that says how a text stands in a set. */
  standing(set: ValueSet, list: string | undefined): string {
    const body = standingBody(set, list, this);
    const known = [...this.#functions.values()].find(
      (one) => one.name.startsWith('standing') && one.body.join('\n') === body.join('\n'),
    );
    if (known !== undefined) return known.name;
    const name = `standing${this.#functions.size + 1}`;
    this.#functions.set(name, {
      kind: 'function',
      name,
      docs: ['Whether the set holds the text; for what it does not name, what is said otherwise.'],
      parameters: [
        { name: 'text', type: 'string' },
        { name: 'otherwise', type: this.use('Truth') },
      ],
      returns: 'Truth',
      body,
    });
    return name;
  }

  /** The name of the function that reads answers of a type as values. */
  knownReader(type: ValueType): string {
    const name = this.#readers.get(type) ?? `readKnown${this.#readers.size + 1}`;
    this.#readers.set(type, name);
    return name;
  }

  /** The types that answers are read as values of. */
  get knownReaders(): ReadonlyMap<ValueType, string> {
    return this.#readers;
  }

  /** Notes what is read while code is written: facts of the patient alone, or something that takes more to have. */
  noteRead(fact: Fact | undefined): void {
    if (fact === undefined || !this.shapes.patient.members.includes(fact)) this.#reads.isPlain = false;
    else this.#reads.facts.add(fact);
  }

  /** Writes code; what it reads. */
  readingOf<T>(write: () => T): { readonly written: T; readonly reads: Reads } {
    this.#reads = { facts: new Set(), isPlain: true };
    return { written: write(), reads: this.#reads };
  }

  /** Notes that a function is called, which will be written later; its name. */
  ask(name: string, write: () => FunctionDeclaration): string {
    this.noteRead(undefined);
    if (!this.#asked.has(name)) this.#waiting.push(write);
    this.#asked.add(name);
    return name;
  }

  /** The routes that conditions refer to, as `indication route`. */
  get routesReferredTo(): ReadonlySet<string> {
    return this.#routes;
  }

  /** Whether what refers to these is judged for all combinations of readings at once. */
  isEach(references: References): boolean {
    return this.isPackable && this.references.dependsOnReading(references);
  }

  /** Whether it is judged under one combination of readings after the other. */
  isUnder(references: References): boolean {
    return !this.isPackable && this.references.dependsOnReading(references);
  }

  /** The function that asks for what a step comes to. */
  askName(step: Step): string {
    return step.kind === 'criterion'
      ? askFunction(step.criterion.id)
      : askVerdictFunction(step.indication.id);
  }

  /** Whether a function was asked for. */
  isAsked(name: string): boolean {
    return this.#asked.has(name);
  }

  /** Writes all that was asked for, and what that asks for. */
  finish(): void {
    for (let write = this.#waiting.pop(); write !== undefined; write = this.#waiting.pop()) {
      const written = write();
      this.#functions.set(written.name, written);
    }
  }

  get constants(): readonly Declaration[] {
    return [...this.#constants.values()];
  }

  get functions(): readonly FunctionDeclaration[] {
    return [...this.#functions.values()];
  }

  /** Where something that is worked out once is remembered: one place, or one for each combination of readings. */
  slot(key: string, references: References): string {
    const slot = this.#slots.get(key) ?? this.#slots.size;
    this.#slots.set(key, slot);
    return this.isUnder(references)
      ? `${slot} * patient.$combinations + patient.$combination`
      : `${slot} * patient.$combinations`;
  }
}
