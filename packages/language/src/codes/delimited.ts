/** One line of a table: its cells, and where it stands in the text. */
export interface Row {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The rows of a text with delimited cells, and the place of a quotation that is never closed. */
export interface Delimited {
  readonly rows: readonly Row[];
  readonly unclosedAt?: number;
}

/**
 * Reads a text as RFC 4180 has it: cells parted by the delimiter, rows by line breaks; a cell in quotation marks may
 * hold either, and a quotation mark doubled. Rows that are empty are left out.
 */
export function readDelimited(text: string, delimiter: string): Delimited {
  const rows: Row[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const from = at;
    const cells: string[] = [];
    for (let more = true; more; at += more ? 1 : 0) {
      const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      if (cell === undefined) return { rows, unclosedAt: at };
      cells.push(cell.value);
      at = cell.end;
      more = text[at] === delimiter;
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, from, to: at });
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { rows };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  for (; end < text.length; end += 1) {
    const character = text[end];
    if (character === delimiter || character === '\n' || character === '\r') break;
  }
  return { value: text.slice(from, end), end };
}

/** A cell in quotation marks; what stands between its closing mark and the next delimiter belongs to it too. */
function quotedCell(text: string, from: number, delimiter: string): Cell | undefined {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const rest = plainCell(text, close + 1, delimiter);
  return { value: text.slice(from + 1, close).replaceAll('""', '"') + rest.value, end: rest.end };
}
