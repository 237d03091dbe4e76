/** The answers of one section, or of one row of a section that is repeated. */
export type Row = Readonly<Record<string, unknown>>;

/** The data of a requisition: answers by section and field; a section that is repeated is a list of rows. */
export type Data = Readonly<Record<string, Row | readonly Row[]>>;

/** Answers by `section.field`, rows of a repeated section by `section`; also those of fields that are hidden for the moment, which no export ever sees. */
export type Answers = ReadonlyMap<string, unknown>;

/** `section.field` of a field. */
export function pathKey(section: string, field: string): string {
  return `${section}.${field}`;
}

/** One answer, `undefined` where there is none. */
export function answerAt(data: Data, path: string): unknown {
  const [section = '', field] = path.split('.');
  const given = data[section];
  if (field === undefined) return given;
  return given === undefined || isRows(given) ? undefined : given[field];
}

/** The rows of a section that is repeated; none where nothing is there. */
export function rowsAt(data: Data, section: string): readonly Row[] {
  const given = data[section];
  return given !== undefined && isRows(given) ? given : [];
}

function isRows(given: Row | readonly Row[]): given is readonly Row[] {
  return Array.isArray(given);
}

/** The data that hold the answers of the given fields, and no empty sections. */
export function dataOf(answers: Answers, paths: Iterable<string>): Data {
  const sections = new Map<string, Record<string, unknown>>();
  const repeated: [string, readonly Row[]][] = [];
  for (const path of paths) {
    const value = answers.get(path);
    const [section = '', field] = path.split('.');
    if (value === undefined) continue;
    if (field !== undefined) sections.set(section, { ...sections.get(section), [field]: value });
    else if (Array.isArray(value)) repeated.push([section, value.filter(isRow)]);
  }
  return Object.fromEntries<Row | readonly Row[]>([...sections, ...repeated]);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The data of a form as react-jsonschema-form gives them: sections, and lists of rows. */
export function dataIn(given: Readonly<Record<string, unknown>>): Data {
  return Object.fromEntries(
    Object.entries(given).flatMap(
      ([section, value]): readonly (readonly [string, Row | readonly Row[]])[] => {
        if (Array.isArray(value)) return [[section, value.filter(isRow)]];
        return isRow(value) ? [[section, withoutEmptyGroups(value)]] : [];
      },
    ),
  );
}

/** react-jsonschema-form puts an empty object where a group of facts stands, which nobody has answered. */
function withoutEmptyGroups(section: Row): Row {
  return Object.fromEntries(
    Object.entries(section).filter(([, value]) => !isRow(value) || Object.keys(value).length > 0),
  );
}
