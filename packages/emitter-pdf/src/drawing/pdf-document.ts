/**
 * pdfkit 0.20.2 with its defects repaired: the only module that touches what pdfkit keeps to itself. The numbers are those of
 * the table of defects in README.md.
 */

import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** What the document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The trailer's ID; pdfkit's own hangs on the time of day. */
  readonly id: Uint8Array;
}

/** An object of the file as pdfkit holds it until it is written. */
interface StreamObject {
  compress: boolean;
  buffer: Uint8Array[];
  finalize(): void;
}

/** What pdfkit has but its types leave out. */
interface Hidden {
  ref(data?: object): StreamObject;
  push(chunk: Uint8Array | null): boolean;
}

const LEVEL = 9;
const PROGRAM = 'Kriterion, PDFKit';
/** Only to keep pdfkit from the clock while it is constructed. */
const ANY_DATE = new Date(0);

/** What each document has written so far: pdfkit's constructor already writes, before fields of a subclass exist. */
const written = new WeakMap<object, Uint8Array[]>();

/** The types leave out `ref().finalize` and close `push` off by Node's; both are pdfkit's own in 0.20.2. */
const Base = PDFDocument as unknown as new (
  options: PDFKit.PDFDocumentOptions,
) => Omit<PDFKit.PDFDocument, keyof Hidden> & Hidden;

/** A tagged PDF 1.7 without dates, whose bytes are at hand as soon as it has ended. */
export class PdfDocument extends Base {
  declare protected _id: Uint8Array;

  constructor({ title, subject, language, id }: DocumentFacts) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      // The default is Helvetica, which pdfkit never embeds.
      font: '',
      // Defect 14: text below a margin adds a page of itself.
      margin: 0,
      size: 'A4',
      info: { Title: title, Subject: subject, Creator: PROGRAM, Producer: PROGRAM, CreationDate: ANY_DATE },
    });
    this._id = id;
    // The form has no date of its own: its version and hash tell which it is.
    delete this.info.CreationDate;
  }

  /** Ends the document and gives the whole file. */
  bytes(): Uint8Array {
    this.end();
    return joined(written.get(this) ?? []);
  }

  /** pdfkit streams; a form is small, and whoever writes it wants the bytes at once. */
  override push(chunk: Uint8Array | null): boolean {
    if (chunk === null) return false;
    const chunks = written.get(this);
    if (chunks === undefined) written.set(this, [chunk]);
    else chunks.push(chunk);
    return true;
  }

  /** Defect 12: Node's zlib and the browser's fflate give different bytes; fflate packs in both. */
  override ref(data?: object): StreamObject {
    const object = super.ref(data);
    const finalize = object.finalize.bind(object);
    object.finalize = () => {
      if (object.compress && object.buffer.length > 0) {
        object.buffer = [zlibSync(joined(object.buffer), { level: LEVEL })];
        object.compress = false;
      }
      finalize();
    };
    return object;
  }

  /** Defect 8: pdfkit puts `&` and `<` into XMP as they stand. Replaces pdfkit's method of this name; writes no dates. */
  protected _addInfo(): void {
    const { Title = '', Subject = '' } = this.info;
    this.appendXML(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapedForXml(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapedForXml(Subject)}</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description>`);
  }
}

function escapedForXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
