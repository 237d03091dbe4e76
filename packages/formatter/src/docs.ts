/** The printer of documents: groups that stay on one line where they fit, from prettier. */
import { builders as docBuilders, printer } from 'prettier/doc';

export type Doc = docBuilders.Doc;
export const builders = docBuilders;

/** How wide a line may be; a text in quotation marks is never broken and may be wider. */
const WIDTH = 120;

/** A document as text, with one line break at its end. */
export function print(doc: Doc): string {
  const { formatted } = printer.printDocToString(doc, { printWidth: WIDTH, tabWidth: 2 });
  const text = formatted.trimEnd();
  return text === '' ? '' : `${text}\n`;
}

/** Text that keeps its own line breaks, without the indentation of where it stands. */
export function verbatim(text: string): Doc {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  return builders.join(builders.literalline, lines);
}
