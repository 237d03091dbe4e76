/** The body of a generated function as it is written: statements, blocks, and names of its own. */

/** Lines of code, indented as they nest. */
export class Body {
  readonly lines: string[] = [];
  #depth = 0;
  readonly #numbers = new Map<string, number>();

  /** One line, at the depth of the block it stands in. */
  line(text: string): void {
    this.lines.push('  '.repeat(this.#depth) + text);
  }

  /** A block: its first line, what stands in it, and its end. */
  block(open: string, inside: () => void, close = '}'): void {
    this.line(open);
    this.#depth += 1;
    inside();
    this.#depth -= 1;
    this.line(close);
  }

  /** A name that the function does not hold yet: `t1`, `t2`. */
  fresh(prefix: string): string {
    const number = (this.#numbers.get(prefix) ?? 0) + 1;
    this.#numbers.set(prefix, number);
    return `${prefix}${number}`;
  }

  /** A constant of a fresh name; the name. */
  constant(prefix: string, code: string, type?: string): string {
    const name = this.fresh(prefix);
    this.line(`const ${name}${type === undefined ? '' : `: ${type}`} = ${code};`);
    return name;
  }
}
