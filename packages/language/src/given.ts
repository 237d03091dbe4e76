type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The record without the members that are undefined: what a source leaves out is absent in tree and catalogue, so
 * that their JSON says exactly what was written.
 */
export function given<T extends object>(parts: T): Given<T> {
  // The one place where the compiler cannot follow: dropping the undefined members is what makes the type true.
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}
