/** Expressions of generated code, laid out for people: on one line if they fit, otherwise one argument a line. */

/** A finished piece of code, or a call (or list) whose parts may be broken over lines. */
export type Code = string | Call;

/** `open` and `close` enclose the parts: `any(` … `)`, `[` … `]`. */
export interface Call {
  readonly open: string;
  readonly parts: readonly Part[];
  readonly close: string;
  /** What stands between the parts instead of a comma: ` & `. */
  readonly between?: string;
}

/** One part with a remark for the reader, already safe for a comment. */
export interface Part {
  readonly code: Code;
  readonly remark?: string;
}

const WIDTH = 100;

/** A call of the function on the arguments. */
export function call(name: string, ...args: readonly Code[]): Call {
  return { open: `${name}(`, parts: args.map((code) => ({ code })), close: ')' };
}

/** The parts with an operator between them, in brackets; one part alone needs neither. */
export function joined(operator: string, ...parts: readonly Code[]): Code {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return { open: '(', parts: parts.map((code) => ({ code })), close: ')', between: ` ${operator} ` };
}

/** The lines of a statement: what stands before the expression, the expression, what stands after. */
export function statement(before: string, code: Code, after: string): readonly string[] {
  return layOut(before, code, after, '');
}

function layOut(before: string, code: Code, after: string, indent: string): readonly string[] {
  const line = `${indent}${before}${oneLine(code)}${after}`;
  if (typeof code === 'string' || code.parts.length === 0 || (line.length <= WIDTH && !hasRemark(code)))
    return [line];
  const inner = `${indent}  `;
  const last = code.parts.length - 1;
  const parts = code.parts.flatMap(({ code: part, remark }, at) => [
    ...(remark === undefined ? [] : [`${inner}// ${remark}`]),
    ...layOut('', part, afterPart(code, at === last), inner),
  ]);
  const head = `${indent}${before}${code.open}`.trimEnd();
  // A bare sum ends with its last part.
  if (code.close === '') return [head, ...parts.slice(0, -1), `${parts.at(-1) ?? ''}${after}`];
  return [head, ...parts, `${indent}${code.close}${after}`];
}

function afterPart({ between }: Call, isLast: boolean): string {
  if (between === undefined) return ',';
  return isLast ? '' : between.trimEnd();
}

function oneLine(code: Code): string {
  return typeof code === 'string'
    ? code
    : code.open + code.parts.map((part) => oneLine(part.code)).join(code.between ?? ', ') + code.close;
}

function hasRemark(code: Code): boolean {
  return (
    typeof code !== 'string' && code.parts.some((part) => part.remark !== undefined || hasRemark(part.code))
  );
}
