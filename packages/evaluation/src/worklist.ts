/**
 * Works things out that need each other, without recursion: a chain of references of any length is followed. Who asks
 * for something that is not worked out yet, gets a stand-in and is asked again when it is. Everything is asked for on
 * every walk, so that each thing is walked twice at most.
 */
export class Worklist {
  #missing: Task<unknown>[] = [];

  /** What the task comes to; the stand-in where it is not worked out yet. */
  ask<T>(task: Task<T>, standIn: T): T {
    if (task.result !== undefined) return task.result.value;
    this.#missing.push(task);
    return standIn;
  }

  /** Works the task out, and everything it needs before it. */
  finish<T>(task: Task<T>): T {
    const stack: Task<unknown>[] = [task];
    for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
      if (next.result !== undefined) stack.pop();
      else this.#walk(next, stack);
    }
    if (task.result === undefined) throw new Error('a task ended without a result');
    return task.result.value;
  }

  #walk(task: Task<unknown>, stack: Task<unknown>[]): void {
    this.#missing = [];
    const needed = task.walk(() => this.#missing);
    if (needed.some((one) => one.isBegun)) throw new Error('the catalogue refers to itself in a circle');
    stack.push(...needed);
  }
}

/** Something to be worked out once. */
export class Task<T> {
  result: { readonly value: T } | undefined;
  isBegun = false;
  readonly #work: () => T;

  constructor(work: () => T) {
    this.#work = work;
  }

  /** Works it out; nothing comes of it while something is missing. */
  walk(missing: () => readonly Task<unknown>[]): readonly Task<unknown>[] {
    this.isBegun = true;
    const value = this.#work();
    const needed = missing();
    if (needed.length === 0) this.result = { value };
    return needed;
  }
}
