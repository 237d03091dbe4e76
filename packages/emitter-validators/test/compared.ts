/** What two executions say, brought to one form. */

/** What an evaluation of either kind says, without what only one of them tells. */
export function compared(result: unknown): unknown {
  const given = result as Readonly<Record<string, unknown>>;
  if (given['ok'] !== true) {
    const errors = given['errors'] as readonly { readonly code: string; readonly path: string }[];
    return { ok: false, errors: errors.map(({ code, path }) => `${code} ${path}`).toSorted() };
  }
  const { explanation: _e, reasons: _r, advice, ...rest } = given;
  const advised = (
    advice as readonly { readonly requirement: string; readonly value: string }[] | undefined
  )?.map(({ requirement, value }) => ({ requirement, value }));
  return { ...rest, ...(advised === undefined ? {} : { advice: advised }) };
}
