/** The data of a requisition: answers by section and field. */
export type Data = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Answers by `section.field`; also those of fields that are hidden for the moment, which no export ever sees. */
export type Answers = ReadonlyMap<string, unknown>;

/** `section.field` of a field. */
export function pathKey(section: string, field: string): string {
  return `${section}.${field}`;
}

/** One answer, `undefined` where there is none. */
export function answerAt(data: Data, path: string): unknown {
  const [section = '', field = ''] = path.split('.');
  return data[section]?.[field];
}

/** The data that hold the answers of the given fields, and no empty sections. */
export function dataOf(answers: Answers, paths: Iterable<string>): Data {
  const sections = new Map<string, Record<string, unknown>>();
  for (const path of paths) {
    const value = answers.get(path);
    const [section = '', field = ''] = path.split('.');
    if (value !== undefined) sections.set(section, { ...sections.get(section), [field]: value });
  }
  return Object.fromEntries(sections);
}
