type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The record without the members that are undefined: what a source leaves out is absent in tree and catalogue, so
 * that their JSON says exactly what was written.
 */
export function given<T extends object>(parts: T): Given<T> {
  const kept: Record<string, unknown> = {};
  // Plain records only; a loop, since this is done for every part of every source.
  for (const name in parts) {
    const value = parts[name];
    if (value !== undefined) kept[name] = value;
  }
  // The one place where the compiler cannot follow: dropping the undefined members is what makes the type true.
  return kept as Given<T>;
}
