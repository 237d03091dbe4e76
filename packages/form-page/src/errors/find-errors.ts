import { answerAt, pathKey, rowsAt } from '../answers/data.ts';
import type { Data } from '../answers/data.ts';
import type { Settled } from '../answers/settle.ts';
import type { FieldMessages } from '@kriterion/presentation';
import type { FormFiles, FormTexts, SchemaFault, SectionTexts } from '../generated/form-files.ts';
import { WORDS } from '../words.ts';
import { ruleErrors } from './rule-errors.ts';

/** What is wrong, by `section.field` (`section[0].field` in a row), in the order of the form. */
export type Errors = ReadonlyMap<string, string>;

/** All errors of the data, each with the group's own words; empty for a requisition without errors. */
export function findErrors(
  { validate, texts: { da: texts }, rules }: Pick<FormFiles, 'validate' | 'texts' | 'rules'>,
  settled: Pick<Settled, 'data' | 'shown'>,
): Errors {
  const { data } = settled;
  // A section nobody has touched is empty, not absent: its fields are asked for one by one.
  const sections = Object.fromEntries(
    Object.entries(texts.sections).map(([id, { repeated }]) => [
      id,
      data[id] ?? (repeated === undefined ? {} : []),
    ]),
  );
  const found = new Map<string, string>();
  const isValid = validate(sections);
  for (const fault of isValid ? [] : (validate.errors ?? [])) {
    const path = placeOf(fault, texts);
    const message = messageAt(path, fault, texts);
    if (message !== undefined && !found.has(path)) found.set(path, message);
  }
  if (!isValid && found.size === 0) return new Map([['', WORDS.unreadable]]);
  for (const [path, message] of ruleErrors(rules, texts, settled, wrongIn(data, found.keys())))
    if (!found.has(path)) found.set(path, message);
  return inOrder(found, texts);
}

/** The places where an answer stands and is wrong; where none stands, none is wrong. */
export function wrongIn(data: Data, places: Iterable<string>): ReadonlySet<string> {
  return new Set([...places].filter((place) => answerAtPlace(data, place) !== undefined));
}

function answerAtPlace(data: Data, place: string): unknown {
  const [, section = '', row, field = ''] = /^([^.[]+)(?:\[(\d+)\])?\.?(.*)$/u.exec(place) ?? [];
  return row === undefined ? answerAt(data, place) : rowsAt(data, section)[Number(row)]?.[field];
}

/** By the fields of the form; the rows of a section before those of the next. */
function inOrder(found: ReadonlyMap<string, string>, texts: FormTexts): Errors {
  const fields = Object.keys(texts.fields);
  const sections = Object.keys(texts.sections);
  const rank = (path: string): readonly number[] => {
    const [section = ''] = path.split(/[.[]/u);
    const row = Number(/\[(\d+)\]/u.exec(path)?.[1] ?? -1);
    return [sections.indexOf(section), row, fields.indexOf(fieldOf(path))];
  };
  return new Map([...found].sort(([a], [b]) => compared(rank(a), rank(b))));
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** `prøver[1].prøvedato` is the field `prøver.prøvedato`. */
export function fieldOf(path: string): string {
  return path.replace(/\[\d+\]/u, '');
}

/** The field a fault belongs to; a missing one is named by its section. */
function placeOf(fault: SchemaFault, texts: FormTexts): string {
  const [, section = '', ...rest] = fault.instancePath.split('/').map(unescaped);
  const isRepeated = texts.sections[section]?.repeated !== undefined;
  const [row, inRow] = rest;
  if (isRepeated && row === undefined) return section;
  const holder = isRepeated ? `${section}[${row ?? ''}]` : section;
  const field = isRepeated ? inRow : row;
  const missing = fault.params['missingProperty'] ?? fault.params['propertyName'];
  return pathKey(holder, field ?? (typeof missing === 'string' ? missing : ''));
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function messageAt(path: string, fault: SchemaFault, texts: FormTexts): string | undefined {
  const section = texts.sections[path];
  if (section !== undefined) return rowsMessage(section, fault);
  const messages = texts.fields[fieldOf(path)]?.messages;
  return messages === undefined ? undefined : messageFor(fault, messages);
}

function rowsMessage({ tooFew, tooMany }: SectionTexts, fault: SchemaFault): string | undefined {
  return fault.keyword === 'maxItems' ? tooMany : tooFew;
}

function messageFor(fault: SchemaFault, messages: FieldMessages): string {
  // What is wrong inside an answer is told of the whole answer.
  const depth = fault.instancePath.split('/').length;
  if (depth > DEEPEST_FIELD) return messages.wrong;
  switch (fault.keyword) {
    case 'required':
    case 'minItems':
    // The only `not` in a requisition: a tick that must be there is not.
    case 'not':
      return messages.missing;

    case 'propertyNames':
      return messages.hidden;
    default:
      return messages.wrong;
  }
}

/** `/section/0/field`: anything longer lies inside the answer of a field. */
const DEEPEST_FIELD = 4;
