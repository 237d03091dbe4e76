/** Expressions of generated code, laid out for people: on one line if they fit, otherwise one argument a line. */

/** A finished piece of code, or a call (or list) whose parts may be broken over lines. */
export type Code = string | Call;

/** `open` and `close` enclose the parts: `any(` … `)`, `[` … `]`. */
export interface Call {
  readonly open: string;
  readonly parts: readonly Part[];
  readonly close: string;
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

/** The lines of a statement: what stands before the expression, the expression, what stands after. */
export function statement(before: string, code: Code, after: string): readonly string[] {
  return layOut(before, code, after, '');
}

function layOut(before: string, code: Code, after: string, indent: string): readonly string[] {
  const line = `${indent}${before}${oneLine(code)}${after}`;
  if (typeof code === 'string' || code.parts.length === 0 || (line.length <= WIDTH && !hasRemark(code)))
    return [line];
  const inner = `${indent}  `;
  const parts = code.parts.flatMap(({ code: part, remark }) => [
    ...(remark === undefined ? [] : [`${inner}// ${remark}`]),
    ...layOut('', part, ',', inner),
  ]);
  return [`${indent}${before}${code.open}`, ...parts, `${indent}${code.close}${after}`];
}

function oneLine(code: Code): string {
  return typeof code === 'string'
    ? code
    : code.open + code.parts.map((part) => oneLine(part.code)).join(', ') + code.close;
}

function hasRemark(code: Code): boolean {
  return (
    typeof code !== 'string' && code.parts.some((part) => part.remark !== undefined || hasRemark(part.code))
  );
}
