import { type Code, sha256Of, type Validity } from '@kriterion/catalogue';

import { isDate, isEmptyPeriod } from '../dates/partial-dates.ts';
import { given } from '../given.ts';
import { type CodeFault, codeFaults } from './code-faults.ts';
import { CodeIndex } from './code-index.ts';
import { readDelimited, type Row } from './delimited.ts';

/** What is wrong with a row by itself: the name of a text, and the words it speaks of. */
export interface RowFault {
  readonly reason:
    | 'rowTooLong'
    | 'rowWithoutCode'
    | 'rowWithoutLabel'
    | 'rowDate'
    | 'rowPeriod'
    | 'rowUnclosed'
    | 'rowNotUtf8'
    | 'rowInvisible';
  readonly found: string;
}

/** Where in the text something stands. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A file of codes, read. */
export interface CodeTable {
  readonly index: CodeIndex;
  /** Where each code stands. */
  readonly places: readonly Place[];
  readonly header: HeaderFault | undefined;
  readonly rowFaults: readonly (RowFault & { readonly place: Place })[];
  readonly codeFaults: readonly CodeFault[];
  readonly sha256: string;
}

/** A first line that does not say what the columns are. */
export interface HeaderFault {
  readonly kind: 'missing' | 'unknown' | 'twice';
  readonly column: string;
  readonly place: Place;
}

const COLUMNS = ['code', 'da', 'en', 'below', 'synonyms', 'from', 'to'] as const;

type Column = (typeof COLUMNS)[number];

/** How many files are remembered as read. */
const REMEMBERED = 8;

const READ = { csv: new Map<string, CodeTable>(), tsv: new Map<string, CodeTable>() } as const;

/**
 * The codes of a CSV or TSV file. A text that was read lately is not read again: an editor asks at every key, and a
 * list may have tens of thousands of codes.
 */
export function codeTableOf(text: string, kind: 'csv' | 'tsv'): CodeTable {
  const read = READ[kind];
  const table = read.get(text) ?? readCodeTable(text, kind);
  read.delete(text);
  read.set(text, table);
  for (const oldest of read.keys()) if (read.size > REMEMBERED) read.delete(oldest);
  return table;
}

function readCodeTable(text: string, kind: 'csv' | 'tsv'): CodeTable {
  const normal = text.normalize('NFC');
  const { rows, unclosedAt } = readDelimited(normal, kind === 'tsv' ? '\t' : csvDelimiter(normal));
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const codes: Code[] = [];
  const places: Place[] = [];
  const rowFaults: (RowFault & { readonly place: Place })[] = [];
  for (const row of body) {
    const read = codeOf(row, columns);
    if ('reason' in read) rowFaults.push({ ...read, place: row });
    else {
      codes.push(read);
      places.push({ from: row.from, to: row.to });
    }
  }
  if (unclosedAt !== undefined) {
    rowFaults.push({ reason: 'rowUnclosed', found: '"', place: { from: unclosedAt, to: unclosedAt + 1 } });
  }
  const index = new CodeIndex(codes);
  return {
    index,
    places,
    header: headerFault(columns, header ?? { cells: [], from: 0, to: 0 }),
    rowFaults,
    codeFaults: codeFaults(index),
    sha256: sha256Of(text),
  };
}

/** Danish spreadsheets write semicolons, others commas: the first line tells. */
function csvDelimiter(text: string): string {
  const end = text.indexOf('\n');
  return text.slice(0, end === -1 ? text.length : end).includes(';') ? ';' : ',';
}

function headerFault(columns: readonly string[], { from, to }: Place): HeaderFault | undefined {
  const place = { from, to };
  const unknown = columns.find((column) => !isColumn(column));
  const missing = ['code', 'da'].find((column) => !columns.includes(column));
  const twice = columns.find((column, at) => columns.indexOf(column) < at);
  if (missing !== undefined) return { kind: 'missing', column: missing, place };
  if (unknown !== undefined) return { kind: 'unknown', column: unknown, place };
  return twice === undefined ? undefined : { kind: 'twice', column: twice, place };
}

function isColumn(text: string): text is Column {
  return COLUMNS.some((column) => column === text);
}

function codeOf(row: Row, columns: readonly string[]): Code | RowFault {
  if (row.cells.length > columns.length)
    return { reason: 'rowTooLong', found: row.cells[columns.length] ?? '' };
  const cell = (column: Column): string => row.cells[columns.indexOf(column)]?.trim() ?? '';
  const [code, da, en, below] = [cell('code'), cell('da'), cell('en'), cell('below')];
  for (const one of row.cells) {
    const hostile = hostileCell(one);
    if (hostile !== undefined) return hostile;
  }
  if (code === '') return { reason: 'rowWithoutCode', found: da };
  if (da === '') return { reason: 'rowWithoutLabel', found: code };
  const validity = validityOf(cell('from'), cell('to'));
  if (validity !== undefined && 'reason' in validity) return validity;
  const synonyms = synonymsOf(cell('synonyms'));
  return given({
    code,
    label: given({ da, en: en === '' ? undefined : en }),
    below: below === '' ? undefined : below,
    synonyms,
    validity,
  });
}

/** Characters that show nothing or turn the direction of writing: a text could read other than it is. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/u;

/** A file that is not UTF-8 has the replacement character where a letter was. */
function hostileCell(cell: string): RowFault | undefined {
  if (cell.includes('\ufffd')) return { reason: 'rowNotUtf8', found: cell };
  if (!INVISIBLE.test(cell)) return undefined;
  // A cell in quotation marks may hold line breaks.
  return INVISIBLE.test(cell.replaceAll(/[\r\n\t]/gu, ' '))
    ? { reason: 'rowInvisible', found: cell }
    : undefined;
}

function synonymsOf(cell: string): readonly string[] | undefined {
  const synonyms = cell.split('|').map((synonym) => synonym.trim());
  const said = synonyms.filter((synonym) => synonym !== '');
  return said.length === 0 ? undefined : said;
}

function validityOf(from: string, to: string): Validity | RowFault | undefined {
  if (from === '' && to === '') return undefined;
  for (const date of [from, to]) if (date !== '' && !isDate(date)) return { reason: 'rowDate', found: date };
  if (from !== '' && to !== '' && isEmptyPeriod(from, to))
    return { reason: 'rowPeriod', found: `${from} – ${to}` };
  return given({ from: from === '' ? undefined : from, to: to === '' ? undefined : to });
}
